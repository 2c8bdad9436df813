import {words, type Pattern, type Step} from '@tactlint/core'
import {asks, auxiliaries, either, lemma, maybe, not, surface, within, without} from '../steps.js'

/** What no desk does in earnest: 罰ゲームですか, 合言葉でもあるのでしょうか. */
const games = words(`
  罰 ゲーム クイズ 我慢 根比べ かくれんぼ 鬼ごっこ 福笑い なぞなぞ 占い くじ 当番 日替わり 儀式 呪文 魔法 合言葉 暗号 呪い 修行
  ドッキリ 冗談 余興 競争 競走 ノルマ 伝統 流行 流行り 実験 記念 お祭り 祭り 訓練 トレーニング 筋トレ 運動 リハビリ 宝探し 早押し
  肝試し おまじない まじない 秘密 趣味 恨み 掟 念力 テレパシー 超能力 水晶 神託 お告げ 生贄 ボタン 忍法 手品 マジック
`)
const indeed: Step = either([...asks], [lemma('です だ'), maybe(surface('う')), surface('たら なら')])
const orSo: Step = either([surface('でも')], [surface('で'), surface('も')])
const suppose: Step = either(
  [surface('の ん'), surface('でしょ だろ'), surface('う'), {notAhead: [surface('か')]}],
  [surface('の ん'), lemma('です'), surface('か'), surface('ね')],
  [surface('の ん'), surface('かしら')],
  [surface('の ん'), lemma('です'), surface('ね')],
)

/** The reader's doings explained by what cannot be meant: 自動で断る機械でもあるのですか. */
export const mockExplanations: readonly Pattern[] = [
  {
    name: '合言葉でもあるのですか',
    steps: [
      {lemma: games},
      maybe({partOfSpeech: '名詞'}),
      orSo,
      lemma('ある 付く つく いる する やる 始める おあり お持ち 入る 出る 要る 唱える 行う 流行る 開催'),
      maybe(auxiliaries),
      surface('の ん'),
      indeed,
    ],
  },
  {
    name: '当番か何かですか',
    steps: [
      {lemma: games},
      maybe({partOfSpeech: '名詞'}),
      surface('か'),
      surface('何か 何'),
      maybe(surface('か')),
      maybe(surface('な')),
      maybe(surface('の ん')),
      lemma('です だ'),
      within(3),
      {at: 'end'},
    ],
  },
  {
    name: '我慢比べですか',
    steps: [
      either(
        [surface('罰'), surface('ゲーム')],
        [surface('我慢'), surface('比'), surface('べ')],
        [surface('我慢 根'), surface('比べ')],
        [surface('根比べ かくれんぼ 鬼ごっこ なぞなぞ 宝探し ドッキリ 冗談 肝試し 福笑い 伝言ゲーム')],
      ),
      maybe(surface('の'), surface('つもり 一種')),
      maybe(surface('な')),
      maybe(surface('の ん')),
      lemma('です だ'),
      maybe(surface('う')),
      surface('か'),
    ],
  },
  // ファクスは飾りなのでしょうか
  {
    name: '飾りなのでしょうか',
    steps: [
      lemma('飾り お飾り 幻 建前 おまけ 置物 オブジェ 蜃気楼 飾り物 看板倒れ インテリア'),
      surface('な'),
      surface('の ん'),
      ...asks,
    ],
  },
  // よほど人手が足りないのでしょうね
  {
    name: 'よほど足りないのでしょう',
    steps: [
      surface('よほど よっぽど 余程'),
      without('。 、', 9),
      either(
        [suppose],
        [surface('よう みたい'), lemma('です'), surface('ね が けど')],
        [surface('と'), either([lemma('見える みえる')], [surface('お'), lemma('見受ける')])],
      ),
    ],
  },
  {
    name: '深いお考えがあるのでしょう',
    steps: [
      lemma('深い 高尚 崇高 壮大 高度 遠大 特別 並々 高邁'),
      maybe(surface('な')),
      maybe(surface('お ご')),
      lemma('考え お考え 理由 事情 意図 思惑 狙い 思慮 計画 配慮 意味 わけ 哲学'),
      surface('が も で'),
      maybe(surface('お')),
      lemma('ある おあり お持ち'),
      maybe(surface('な')),
      either([suppose], [surface('に'), lemma('違い 違う')], [surface('の'), surface('こと'), surface('と')]),
    ],
  },
  // もう誰も住んでいないのですか
  {
    name: '誰も住んでいない',
    steps: [
      surface('誰 だれ どなた'),
      maybe(surface('一')),
      maybe(surface('人')),
      surface('も'),
      lemma('住む 生きる 起きる 出勤 息 残る'),
      maybe(lemma('する')),
      not,
      within(5),
      surface('か ? ね'),
    ],
  },
  {
    name: '夜逃げでもしたのですか',
    steps: [
      lemma('夜逃げ 無人 もぬけ 廃墟 空き家 幽霊 蒸発 神隠し 倒産 冬眠 家出 雲隠れ'),
      without('。', 6),
      lemma('です だ た'),
      maybe(surface('の ん')),
      maybe(lemma('です')),
      maybe(surface('う')),
      surface('か'),
    ],
  },
  // 「順次」という言葉は便利ですね
  {
    name: '「順次」は便利な言葉ですね',
    steps: [
      {behind: surface('」')},
      either(
        [surface('という'), lemma('言葉 単語 表現 一言 返事 回答 文句 お返事')],
        [surface('と')],
        [surface('って')],
      ),
      maybe(surface('は が も')),
      maybe(surface('、')),
      maybe(surface('本当に ほんとうに 実に なんと なかなか とても ずいぶん')),
      lemma(
        '便利 魔法 万能 都合 口癖 合言葉 挨拶 呪文 お得意 決まり文句 無敵 奥深い 奥 味わい深い 素敵 美しい',
      ),
    ],
  },
  {
    name: 'これで完了なら',
    steps: [
      surface('これ それ'),
      surface('で が'),
      surface('「'),
      without('。 」', 8),
      surface('」'),
      either(
        [
          surface('なら でしたら'),
          {notAhead: [maybe(surface('、')), lemma('よい いい 構う 問題 大丈夫 嬉しい 安心 結構')]},
        ],
        [surface('と'), surface('は')],
        [surface('です でしょ'), maybe(surface('う')), surface('か')],
        [surface('だ'), surface('と'), lemma('する いう 言う')],
      ),
    ],
  },
]
