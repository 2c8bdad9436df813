import {words, type Pattern} from '@tactlint/core'
import {either, lemma, maybe, not, surface, within, without} from '../steps.js'

const things = words(`
  対応 サービス 仕事 お仕事 会社 決まり ルール 規則 仕組み システム 商売 方針 身分 言い訳 説明 理屈 考え 姿勢
  態度 体制 回答 都合 話 サポート 企業 管理 制度 手際 お店 仕打ち 仕事ぶり 働きぶり 返事 返信 定型 基準 理由
`)

/** Praise that is none: ご立派な対応ですね, さすが大手は違いますね. */
export const mockPraise: readonly Pattern[] = [
  {
    name: 'ご立派な対応ですね',
    steps: [
      maybe(
        surface('ずいぶん 随分 なんとも 実に まことに 誠に たいそう えらく まあ 大変 本当に なんて さぞ'),
      ),
      maybe(surface('と も ご お')),
      maybe(surface('ご お')),
      lemma(
        '立派 見事 結構 優秀 便利 気楽 のんき 暢気 悠長 素敵 斬新 画期的 素晴らしい すばらしい 親切 おめでたい 都合 身勝手 大した たいした 合理的 良心的 お気楽 呑気 お見事 迅速 丁寧 律儀',
      ),
      maybe(surface('の が')),
      maybe(lemma('いい よい')),
      maybe(surface('な だ')),
      maybe(surface('お ご')),
      {lemma: things},
      maybe(surface('ぶり')),
      lemma('です だ'),
      surface('ね こと こ'),
    ],
  },
  {
    name: 'いいご身分ですね',
    steps: [
      lemma('いい よい 良い 結構 うらやましい 羨ましい'),
      maybe(surface('な')),
      maybe(surface('ご お')),
      lemma('身分 商売 度胸 ご身分 立場'),
    ],
  },
  {
    name: '気楽なものですね',
    steps: [
      either(
        [lemma('気楽 のんき 呑気 暢気 お気楽'), surface('な'), lemma('もの お仕事 商売 仕事')],
        [lemma('楽'), surface('な'), lemma('お仕事 商売')],
        [surface('いい'), surface('気'), surface('な'), lemma('もの')],
      ),
      lemma('です だ'),
    ],
  },
  {
    name: 'さすが大手は違いますね',
    steps: [
      surface('さすが さすがは 流石'),
      maybe(surface('は に')),
      within(1),
      lemma('大手 一流 老舗 上場 有名 世界 御社 貴社 天下'),
      within(3),
      lemma('違う です だ'),
      maybe(lemma('ます')),
      surface('ね な よ'),
    ],
  },
  // 三週間も放置してくださり、ありがとうございます
  {
    name: '放置してくださりありがとうございます',
    steps: [
      either(
        [lemma('放置 無視 たらい回し 後回し 門前払い キャンセル 破損'), lemma('する'), maybe(lemma('れる'))],
        [lemma('待たす 待つ'), maybe(lemma('せる'))],
        [
          lemma('定型 コピペ テンプレ テンプレート 定型文'),
          maybe(surface('文 返信 メール')),
          maybe(surface('の')),
          maybe(lemma('返信 回答 返事 メール')),
          surface('を'),
        ],
      ),
      maybe(lemma('て')),
      maybe(lemma('くださる いただく くれる くだ くだす')),
      maybe(surface('さり まし て')),
      maybe(surface('て')),
      maybe(surface('、')),
      maybe(surface('誠に 本当に どうも')),
      lemma('ありがとう 感謝 恐れ入る 感激'),
    ],
  },
  {
    name: '〜とは感心します',
    steps: [
      surface('と'),
      surface('は'),
      maybe(surface('、')),
      maybe(surface('本当に まったく')),
      lemma('感心 脱帽 恐れ入る 立派 見上げる'),
      within(2),
      lemma('ます です た'),
    ],
  },
  {name: '高い勉強代', steps: [surface('高い'), surface('授業 勉強'), surface('料 代')]},
  // わざわざ間違えてくださったようで
  {
    name: '間違えてくださる',
    steps: [
      lemma('間違える 忘れる 無視 放置 壊す 遅らせる 失くす なくす 待たす 待たせる 見落とす 断る'),
      maybe(lemma('する せる')),
      surface('て'),
      surface('くださり くださっ くださる くだ いただき いただい'),
      {notAhead: [surface('て'), maybe(surface('も')), lemma('構う 結構 大丈夫 問題 よい いい よろしい')]},
    ],
  },
  // おかげさまで、三日を無駄にしました
  {
    name: 'おかげさまで台無し',
    steps: [
      surface('おかげ お陰 おかげさま お陰様'),
      maybe(surface('さま 様')),
      surface('で'),
      maybe(surface('、')),
      without('。', 10),
      either(
        [
          lemma(
            '台無し 無駄 潰す 潰れる 失う 徹夜 二度手間 恥 大恥 眠れる 赤字 パー 休み返上 笑い者 迷惑 大迷惑 散々',
          ),
        ],
        [lemma('間に合う'), not],
      ),
    ],
  },
  // 対応の早さに感服いたしました
  {
    name: '早さに感服する',
    steps: [
      lemma('早い 速い 丁寧 迅速 正確 手際 仕事 対応 親切 遅い 手厚い 誠実'),
      maybe(surface('さ ぶり よさ 良さ')),
      surface('に'),
      maybe(surface('は')),
      lemma('感服 感心 感嘆 脱帽 頭 舌'),
      within(4),
      lemma('ます です た'),
    ],
  },
  // さすがですね、40日もかかるとは。ご立派なサポートですこと。
  {
    name: 'さすがですね、〜とは',
    steps: [
      surface('さすが 流石 ご立派 立派 お見事 見事 すごい 凄い 素晴らしい'),
      maybe(surface('な')),
      maybe({lemma: things}),
      lemma('です だ'),
      surface('ね な こと'),
      surface('、 。 ! ( ('),
      without('。', 12),
      surface('と'),
      surface('は'),
    ],
  },
  {
    name: 'ご立派なサポートですこと',
    steps: [
      maybe(surface('ご')),
      lemma('立派 見事 結構 素晴らしい 優秀 ご立派'),
      maybe(surface('な')),
      maybe(surface('ご お')),
      {lemma: things},
      lemma('です だ'),
      surface('こと'),
    ],
  },
  {
    name: '素晴らしい対応（笑）',
    steps: [
      lemma('立派 見事 素晴らしい すばらしい 優秀 神 丁寧 迅速'),
      maybe(surface('な')),
      maybe(surface('ご お')),
      {lemma: things},
      maybe(lemma('です')),
      maybe(surface('ね')),
      surface('('),
      surface('笑 苦笑'),
    ],
  },
  {
    name: 'ご丁寧に同じ返信を',
    steps: [
      surface('ご'),
      surface('丁寧 親切'),
      surface('に'),
      maybe(surface('も')),
      without('。', 3),
      lemma('同じ 二 三 何度 間違い 間違える 壊れる 断る 無視 空 定型'),
    ],
  },
  // 見事な沈黙, 芸術的な遅さ
  {
    name: '見事な沈黙',
    steps: [
      lemma('見事 立派 素晴らしい 華麗 完璧 鮮やか 徹底 筋金入り 記録 芸術 伝説 天才 奇跡 歴史 感動 驚異'),
      maybe(surface('的')),
      maybe(lemma('する')),
      maybe(lemma('だ の た')),
      lemma(
        '沈黙 無視 放置 スルー 遅刻 間違い ミス 手抜き 遅れ 遅い 遅さ 破損 たらい回し 無責任 怠慢 無関心 他人事 雑 鈍い 忘れ 言い訳',
      ),
    ],
  },
  {
    name: '言い訳の達人',
    steps: [
      lemma('待たせる せる 無視 先延ばし 言い訳 放置 ごまかす たらい回し 責任逃れ 先送り'),
      maybe(surface('こと の')),
      maybe(surface('に')),
      maybe(lemma('かける')),
      maybe(surface('の て')),
      maybe(surface('は')),
      lemma('達人 プロ 天才 名人 世界一 日本一 才能 一流 得意 お得意'),
    ],
  },
]
