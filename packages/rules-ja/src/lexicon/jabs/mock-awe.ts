import {type Pattern, type Step} from '@tactlint/core'
import {either, lemma, maybe, surface, within, without} from '../steps.js'

const drawn: Step = surface('ねえ ねぇ ねー なあ')

/** Admiration, envy and congratulations that cannot be meant: ご立派なことで, 羨ましい限りです, 記念日ですね. */
export const mockAwe: readonly Pattern[] = [
  {
    name: 'ご立派なことで',
    steps: [
      surface('お ご ずいぶん 随分 なんとも まあ'),
      maybe(surface('と も お ご 、')),
      maybe({partOfSpeech: '名詞'}),
      lemma(
        '熱心 立派 結構 のんき 気楽 律儀 丁寧 親切 苦労 早い 忙しい 優雅 優しい 慎重 几帳面 偉い 盛ん 達者 上手 元気 手厚い 気前 贅沢 悠長 寛大 冷静 正直 勉強 自由 器用 多忙 念入り 気長 暇',
      ),
      maybe(surface('な の')),
      surface('こと'),
      either(
        [surface('で'), either([{at: 'end'}], [surface('、 ござい')])],
        [surface('で'), surface('すね')],
        [lemma('です'), surface('ね こと なあ')],
      ),
    ],
  },
  {
    name: '羨ましい限り',
    steps: [
      lemma('羨ましい うらやましい 頼もしい 恐れ入る 頭 心強い ありがたい めでたい 結構'),
      maybe(surface('な')),
      surface('限り'),
      lemma('です だ'),
      {behind: lemma('です だ')},
      {notAhead: [surface('が')]},
    ],
  },
  // 「順次」とは便利でいいですねえ
  {
    name: '便利でいいですねえ',
    steps: [
      lemma(
        '便利 気楽 楽 のんき 平和 のどか 呑気 羨ましい いい 立派 偉い お上手 上手 優雅 大変 結構 うまい 早い',
      ),
      without('。 、', 3),
      lemma('です'),
      drawn,
      {at: 'end'},
    ],
  },
  // 保留音をすっかり覚えてしまいました
  {
    name: '保留音を覚えました',
    steps: [
      either(
        [
          surface('保留'),
          maybe(surface('の 中 中の')),
          maybe(surface('の')),
          surface('音 曲 音楽 メロディー メロディ'),
        ],
        [surface('呼び出し'), surface('音')],
        [surface('自動'), surface('音声')],
      ),
      surface('が を は に も なら'),
      without('。', 6),
      lemma(
        '覚える 歌える 口ずさむ 夢 演奏 耳 飽きる 堪能 楽しむ 好き 聴き惚れる 暗譜 弾ける 名曲 鼻歌 おかげ',
      ),
    ],
  },
  // 他人の明細まで見せてくださって、どうも
  {
    name: '見せてくださって、どうも',
    steps: [
      lemma('くださる いただく いただける くれる'),
      surface('て'),
      maybe(surface('、')),
      surface('どうも'),
      maybe(surface('ね')),
      {at: 'end'},
    ],
  },
  // 規則ですものね
  {
    name: '規則ですものね',
    steps: [
      lemma('規則 決まり ルール マニュアル 方針 規約 仕事 企業 大手 手続き 契約 法律 都合 方式 システム'),
      lemma('です だ'),
      surface('もの もん'),
      surface('ね な'),
    ],
  },
  // お手が空くころには鈴虫が鳴いているでしょうね
  {
    name: '返事が来るころには',
    steps: [
      {partOfSpeech: '動詞', form: '基本形'},
      surface('頃 ころ まで'),
      maybe(surface('に')),
      maybe(surface('は')),
      maybe(surface('、')),
      without('。', 6),
      lemma(
        '鈴虫 蝉 セミ 桜 紅葉 雪 春 夏 秋 冬 年 正月 クリスマス 孫 娘 息子 子供 子ども 成人 卒業 定年 老人 白髪 骨 化石 廃盤 引退 寿命 来世 世紀 還暦 大人 賞味 旅行 新型 次 梅雨 干からびる おばあさん おじいさん ミイラ',
      ),
      without('。', 6),
      either(
        [surface('でしょ だろ'), surface('う'), maybe(surface('ね'))],
        [surface('そう'), lemma('です')],
        [surface('かも'), lemma('しれる')],
      ),
      {notAhead: [surface('か')]},
    ],
  },
  // 誰に何を聞いているのか知らないようで
  {
    name: 'ご存じないようで',
    steps: [
      either(
        [
          lemma('知る 分かる わかる 気づく 気付く 聞こえる 見える 読める 伝わる 読む'),
          within(2),
          lemma('ない ん'),
        ],
        [surface('ご'), surface('存じ'), lemma('ない')],
        [surface('お ご'), lemma('忘れ 多忙 忙しい 嫌い 気楽 存じ 留守 休み 立派 都合')],
        [surface('ご存じ'), lemma('ない')],
      ),
      maybe(surface('の な')),
      surface('よう みたい'),
      surface('で'),
      maybe(surface('ね')),
      {at: 'end'},
    ],
  },
]
