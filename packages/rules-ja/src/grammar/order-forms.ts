import {words, type Pattern, type Step, type Steps} from '@tactlint/core'

/** 返金|する, 取り|消す: a verb as the dictionary has it. */
export const plainVerb: Step = {partOfSpeech: '動詞', form: '基本形'}
const te: Step = {surface: ['て', 'で']}
const masu: Steps = [{lemma: 'ます'}]
const kotoOrYou: Step = {anyOf: [[{lemma: 'こと'}], [{surface: 'よう'}, {surface: 'に'}]]}

/** What people ask of a desk; in -て it is an order: 早く返して。 */
export const asked = words(`
  返す 直す 変える 送る 教える 調べる 出す 止める 消す 戻す 払う 急ぐ 答える 取り消す 送り返す 取り替える
  見直す 説明 返金 確認 対応 修正 変更 返信 連絡 回答 交換 発送 謝罪 弁償 補償 削除 調査 キャンセル 電話 やる 呼ぶ よこす 寄こす 片付ける 取りに来る 引き取る 止める 済ませる 認める 謝る 開ける 迎える 届ける 持ってくる 替える 外す 入れる
`)

/** Each ends a sentence. */
export const orderForms: readonly Pattern[] = [
  // 早く直せ。返金しろ。説明せよ。返金しなさい。電話してくれ。
  ...['命令ｅ', '命令ｒｏ', '命令ｙｏ'].map(form => ({
    name: '命令形',
    steps: [{partOfSpeech: '動詞', form, not: {lemma: ['くださる', 'いらっしゃる', '待たせる', '待たす']}}],
  })),
  {name: 'なさい', steps: [{partOfSpeech: '動詞'}, {surface: 'なさい'}]},
  {name: 'てくれ', steps: [te, {surface: 'くれ'}]},
  // 早く返せ！！: read as 返せる
  {
    name: '命令形',
    steps: [
      {
        surface: [
          '返せ',
          '直せ',
          '出せ',
          '取れ',
          '戻せ',
          '消せ',
          '渡せ',
          '急げ',
          '言え',
          '払え',
          '読め',
          '聞け',
          '送れ',
          '呼べ',
          '書け',
        ],
        form: '連用形',
      },
    ],
  },
  // 本日中に復旧させること。電話を入れること。書面で回答するように。
  {
    name: 'すること',
    steps: [
      {
        ...plainVerb,
        not: {
          lemma: words('ある いる おる なる できる れる られる わかる いう 言う 思う'),
        },
      },
      kotoOrYou,
    ],
  },
  // 無視するな。勝手に閉じるな。二度と連絡してくるな。 Not 困るな, which muses.
  {
    name: 'するな',
    steps: [
      {
        ...plainVerb,
        lemma: words(
          'する 閉じる 送る 言う 聞く 遅らせる 隠す ごまかす 繰り返す 待たせる くる 来る 変える 消す 止める 決める 逃げる',
        ),
      },
      {surface: 'な', partOfSpeech: '終助詞'},
    ],
  },
  {name: 'しないこと', steps: [{partOfSpeech: '動詞', form: '未然形'}, {surface: 'ない'}, {lemma: 'こと'}]},
  // 本日中に返金のこと。
  {name: 'のこと', steps: [{partOfSpeech: 'サ変接続'}, {surface: 'の'}, {lemma: 'こと'}]},
  // 全額返金してもらいます。責任を取っていただきます。
  {name: 'てもらいます', steps: [te, {lemma: ['もらう', 'いただく'], form: '連用形'}, ...masu]},
  {name: 'てもらう', steps: [te, {lemma: 'もらう', form: '基本形'}]},
  // 今週中に取り替えていただく。
  {name: 'ていただく', steps: [te, {lemma: 'いただく', form: '基本形'}]},
  // 責任を取ってもらいましょう。
  {name: 'てもらいます', steps: [te, {lemma: 'もらう'}, {lemma: 'ます'}, {surface: 'う'}]},
  // 週末までには返金してもらう必要があります。
  {
    name: 'てもらう必要がある',
    steps: [
      te,
      {lemma: ['もらう', 'いただく'], form: '基本形'},
      {surface: '必要'},
      {surface: ['が', 'は']},
      {lemma: ['ある', 'ござる']},
      {optional: [{lemma: 'ます'}]},
    ],
  },
  // 今日の17時までに必ず返事をもらう。
  {
    name: 'をもらう',
    steps: [
      {lemma: ['返事', '返信', '回答', '連絡', '説明', '謝罪', '返金']},
      {surface: 'を'},
      {lemma: ['もらう', 'いただく']},
      {optional: [{lemma: 'ます'}]},
    ],
  },
  // 全額返金以外は認めません。
  {
    name: '以外認めない',
    steps: [
      {anyOf: [[{surface: '以外'}], [{surface: 'これ'}, {surface: '以上'}, {surface: 'の'}, {gap: 1}]]},
      {optional: [{repeat: [{surface: ['は', 'に', 'の', '回答', '対応', '一切']}], most: 3}]},
      {lemma: ['認める', '受け付ける', '受け入れる', '応じる', '納得', '不要']},
      {repeat: [{lemma: ['する', 'ます', 'ない', 'ん', 'です', 'だ']}], most: 3},
    ],
  },
  // 早く送れって言ってるんです。
  {
    name: '送れって言ってる',
    steps: [
      {
        surface: [
          'れ',
          'ろ',
          'せ',
          'け',
          'え',
          '送れ',
          '返せ',
          '直せ',
          '出せ',
          '戻せ',
          '払え',
          '急げ',
          'くれ',
          'しろ',
        ],
      },
      {surface: ['って', 'と']},
      {lemma: '言う'},
      {optional: [{surface: 'て'}]},
      {lemma: ['てる', 'いる']},
      {surface: ['ん', 'だろ', 'でしょ', 'の']},
      {optional: [{repeat: [{lemma: ['です', 'だ', 'う']}], most: 2}]},
    ],
  },
  {
    name: 'てもらおう',
    steps: [
      te,
      {lemma: ['もらう', 'いただく'], form: '未然ウ接続'},
      {surface: 'う'},
      {optional: [{surface: 'か'}]},
    ],
  },
  // 返金していただかないと困ります。
  {
    name: 'ないと困る',
    steps: [
      te,
      {lemma: ['もらう', 'いただく', 'くれる', 'もらえる', 'いただける', 'くださる']},
      {repeat: [{lemma: ['ない', 'ます', 'ん', 'ぬ', 'なる']}], most: 2},
      {
        anyOf: [
          [{surface: 'と'}],
          [{surface: 'ば'}],
          [{surface: 'ては'}],
          [{surface: 'て'}, {surface: 'は'}],
        ],
      },
      {lemma: ['困る', '納得']},
      {gap: 3},
    ],
  },
  // 書面での回答も求める。返金を要求します。
  {
    name: '要求する',
    steps: [
      {surface: ['を', 'も']},
      {gap: 1},
      {lemma: ['求める', '要求', '要請', '請求']},
      {optional: [{repeat: [{lemma: ['する', 'いたす', 'ます']}], most: 2}]},
    ],
  },
  // 書面で回答されたい。
  {
    name: 'されたい',
    steps: [{partOfSpeech: 'サ変接続'}, {surface: 'さ'}, {surface: 'れ'}, {surface: 'たい'}],
  },
  // 早急に対応されたし。
  {
    name: 'されたい',
    steps: [{partOfSpeech: 'サ変接続'}, {surface: 'さ'}, {surface: 'れ'}, {surface: 'た'}, {surface: 'し'}],
  },
  // 文書で通知されよ。
  {name: 'されたい', steps: [{partOfSpeech: 'サ変接続'}, {surface: 'さ'}, {surface: 'れよ'}]},
  {name: 'されたい', steps: [{partOfSpeech: 'サ変接続'}, {surface: 'さ'}, {surface: 'れ'}, {surface: 'よ'}]},
  // 説明したまえ。直ちに返金すべし。回答願いたい。
  {name: '命令形', steps: [{partOfSpeech: '動詞', form: '連用形'}, {surface: ['たまえ', '給え']}]},
  {name: '命令形', steps: [{partOfSpeech: '動詞'}, {surface: 'べし'}]},
  {name: '回答願う', steps: [{lemma: asked}, {lemma: '願う'}, {surface: 'たい'}]},
  // さっさと持ってこい。
  {name: '命令形', steps: [{lemma: ['来る', 'くる'], form: '命令ｉ'}]},
  // 早く返して。すぐに連絡して！
  {name: 'て', steps: [{lemma: asked}, {optional: [{surface: 'し'}]}, te]},
  {name: 'て', steps: [te, {lemma: ['来る', 'くる', 'おく'], form: '連用形'}, te]},
  {name: 'て', steps: [te, {lemma: ['来る', 'くる', 'おく'], form: '連用タ接続'}, te]},
  {name: 'て', steps: [{surface: ['とい', 'どい']}, te]},
  // 本日中に必ずご連絡いただきます。明日までに回答願う。
  {
    name: 'ご連絡いただきます',
    steps: [
      {surface: ['ご', 'お']},
      {lemma: [...asked, '回答']},
      {lemma: 'いただく', form: '連用形'},
      {lemma: 'ます'},
    ],
  },
  // 今週中に差額をお支払いいただきます。
  {
    name: 'ご連絡いただきます',
    steps: [
      {surface: ['ご', 'お']},
      {not: {lemma: words('待ち 待つ 越し 付き合い 断り 世話 覧 利用 了承 理解 楽しみ')}},
      {lemma: 'いただく', form: '連用形'},
      {lemma: 'ます'},
    ],
  },
  // これ以上待たせるな。
  {name: 'するな', steps: [{lemma: '待つ'}, {surface: 'せる'}, {surface: 'な'}]},
  // 電話に出ろ。: read as a noun
  {name: '命令形', steps: [{surface: ['出ろ', '来い']}]},
]
