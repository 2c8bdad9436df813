import {words, type Pattern, type Step} from '@tactlint/core'
import {asks, auxiliaries, either, lemma, maybe, not, surface, within, without} from './steps.js'

/** What the writer has sent: メール, 添付, 前回の説明. */
const sent = words(`
  メール 文面 内容 説明 質問 問い合わせ 文章 前回 用件 本文 返信 お問い合わせ 添付 写真 画像 資料 書類 要望 意図
  話 メッセージ 依頼 相談 文 ファイル 経緯 履歴 記録 番号
`)
const read: Step = either(
  [lemma('読む 見る ご覧 確認 お読み 読める 開く')],
  [surface('お'), surface('読み')],
  [surface('目'), surface('を'), lemma('通す')],
  [surface('目'), surface('を通して を通し')],
)
const seems: Step = surface('よう の ん でしょ みたい')

/** The reader has not read, or does not understand. */
export const unread: readonly Pattern[] = [
  {
    name: '読んでいないようですが',
    steps: [{lemma: sent}, within(4), read, within(6), lemma('ない ぬ ん'), within(1), seems],
  },
  // 本当に私のメールを読んでいただけたのでしょうか, そもそも写真をご覧になりましたか
  {
    name: '本当に読んだのでしょうか',
    steps: [
      surface(
        '本当に ほんとうに ちゃんと きちんと まともに しっかり そもそも 最後まで 一度でも 少しでも 果たして',
      ),
      without('か が 、', 6),
      read,
      maybe(surface('に')),
      maybe({
        repeat: [
          lemma(
            'なる する れる られる て で いる いただく いただける くださる くれる おる らっしゃる いらっしゃる ます た だ',
          ),
        ],
        most: 6,
      }),
      lemma('た いただける くださる いる おる らっしゃる いらっしゃる'),
      either(
        [
          surface('の ん'),
          surface('か'),
          maybe(surface('どう')),
          maybe(surface('は も')),
          lemma('疑問 疑わしい 怪しい 疑う 不明 不安 分かる わかる 心配'),
        ],
        [...asks, {at: 'end'}],
      ),
    ],
  },
  // 目を通していただけたのか疑問です
  {
    name: '読んだのか疑問です',
    steps: [
      read,
      maybe({
        repeat: [
          lemma('なる する れる られる て で いる いただく いただける くださる くれる おる ます た だ'),
        ],
        most: 6,
      }),
      maybe(surface('の ん')),
      surface('か'),
      maybe(surface('どう')),
      maybe(surface('も は')),
      lemma('疑問 疑わしい 怪しい 疑う'),
    ],
  },
  // 質問の意味が伝わっていないようですので
  {
    name: '伝わっていないようですが',
    steps: [
      lemma('質問 意味 意図 趣旨 話 日本語 説明 内容 要点 論点 お願い 要望 言葉 深刻さ 状況 重大 事態'),
      surface('が を は も'),
      without('、', 3),
      either(
        [
          lemma('伝わる 通じる 噛み合う かみ合う'),
          maybe(lemma('て')),
          maybe(lemma('いる おる')),
          not,
          surface('よう みたい の ん'),
        ],
        [
          lemma('理解 把握 読み取る お分かり 汲む'),
          maybe({repeat: [lemma('する れる て で いる いただける くださる くれる おる なる に')], most: 6}),
          not,
          surface('よう みたい'),
        ],
      ),
    ],
  },
  {
    name: 'ご理解いただけていないようですが',
    steps: [
      surface('ご'),
      lemma('理解 納得 認識 存知 存じ'),
      maybe(auxiliaries),
      not,
      surface('よう みたい'),
    ],
  },
  {
    name: '勘違いされているようですが',
    steps: [
      either(
        [lemma('勘違い')],
        [surface('何'), surface('か'), maybe(surface('大きな 重大な')), lemma('誤解')],
        [surface('何か'), lemma('誤解')],
      ),
      maybe(surface('を')),
      lemma('する なさる'),
      maybe(lemma('れる')),
      lemma('て'),
      lemma('いる おる らっしゃる いらっしゃる おら'),
      maybe(lemma('れる')),
      surface('よう の ん'),
      {notAhead: [surface('でし')]},
    ],
  },
  // 数字が読めないようです, 文字が読めないのでしょうか
  {
    name: '字が読めないのですか',
    steps: [
      either(
        [
          lemma('日本語 数字 漢字 カレンダー 時計 空気 行間'),
          surface('が も は'),
          maybe(surface('も')),
          lemma('読める わかる 使える'),
        ],
        [
          lemma('文字 字 文章 住所 日付 地図 宛名 メール 足し算 引き算 計算'),
          surface('が も は'),
          maybe(surface('も')),
          lemma('読める できる'),
        ],
      ),
      lemma('ない ます'),
      maybe(surface('ん')),
      either(
        [surface('よう')],
        [surface('の ん'), lemma('です だ'), maybe(surface('う')), surface('か')],
        [surface('の'), surface('か ?')],
      ),
    ],
  },
  {
    name: '説明が難しすぎましたか',
    steps: [
      lemma('説明 話 質問 内容 文章 お願い 日本語 表現'),
      surface('が は'),
      lemma('難しい 高度 複雑 長い'),
      either([lemma('すぎる')], [lemma('です'), lemma('た')]),
      within(3),
      surface('か ?'),
    ],
  },
  {
    name: 'メールを読んでいますか',
    steps: [
      lemma('メール 文面 内容 説明 質問 問い合わせ お問い合わせ 文章 本文'),
      surface('を は 、'),
      within(3),
      lemma('読む お読み 読み'),
      within(2),
      lemma('た いる ます'),
      within(2),
      surface('か'),
    ],
  },
  {
    name: 'ちゃんと読んでください',
    steps: [
      either(
        [
          surface('ちゃんと きちんと しっかり まともに 真面目に まじめに'),
          without('か が', 4),
          lemma('読む お読み 理解 見る 確認 仕事 調べる 対応 検品'),
        ],
        [
          surface('もっと'),
          maybe(surface('よく ちゃんと きちんと')),
          within(2),
          lemma('読む お読み 仕事 調べる'),
        ],
      ),
      within(2),
      surface('て で'),
      either(
        [surface('ください 下さい くれ ほしい 欲しい')],
        [
          surface('から'),
          within(2),
          lemma('返信 返事 回答 答える 返す'),
          within(2),
          lemma('くださる ほしい くれる'),
        ],
        [lemma('いる'), within(3), surface('か')],
      ),
    ],
  },
  {
    name: 'よく読んでください',
    steps: [
      surface('よく まず まとも'),
      within(3),
      lemma('読む 理解 見る'),
      surface('て で'),
      surface('ください 下さい くれ ほしい 欲しい'),
    ],
  },
  // 読み飛ばされたようなので
  {
    name: '読み飛ばされたようですので',
    steps: [
      either(
        [lemma('読み飛ばす 見落とす スルー 見逃す 素通り 黙殺'), maybe(lemma('する')), lemma('れる')],
        [surface('お'), lemma('見落とし 見落とす 見逃し')],
        [surface('お見落とし')],
      ),
      maybe(lemma('に')),
      maybe({repeat: [lemma('なる て いる た')], most: 4}),
      either([surface('よう みたい の ん かも')]),
    ],
  },
  // 私の日本語が拙いのでしょうか
  {
    name: '私の説明が悪いのでしょうか',
    steps: [
      surface('私 こちら'),
      surface('の'),
      lemma('日本語 書き方 説明 言い方 文章 伝え方 頼み方 文 発音'),
      surface('が'),
      lemma('悪い 拙い 下手 おかしい まずい 難しい'),
      maybe(lemma('た です だ')),
      surface('の ん'),
      surface('でしょ'),
      surface('う'),
      surface('か'),
    ],
  },
  {
    name: 'きちんとお読みいただければ',
    steps: [
      surface('ちゃんと きちんと しっかり よく'),
      surface('お ご'),
      surface('読み 覧 確認'),
      within(2),
      surface('ば いただけれ'),
    ],
  },
  {
    name: '前回のメールをよくお読みください',
    steps: [
      surface('前回 先日 私 こちら 先ほど'),
      surface('の'),
      surface('メール 連絡 ご連絡 返信 文章 メッセージ 文面'),
      surface('を'),
      surface('よく きちんと ちゃんと しっかり'),
      maybe(surface('お ご')),
      lemma('読む お読み 読み 確認 ご覧 見る'),
      within(2),
      lemma('くださる いただく いただける'),
    ],
  },
  {
    name: '読めば分かる',
    steps: [
      lemma('読む お読み 見る 開く ご覧 読み 確認 目 見れる'),
      within(6),
      surface('ば たら いただけれ いただければ'),
      maybe(surface('ば')),
      within(2),
      either([lemma('わかる おわかり お分かり')], [surface('お'), surface('分かり わかり')]),
      within(4),
      either([surface('はず とおり 通り でしょ')], [surface('こと'), lemma('です だ')]),
    ],
  },
  // ご自分の目で確かめてからお答えください
  {
    name: 'ご自分の目で確かめて',
    steps: [
      maybe(surface('ご')),
      lemma('自分 自身'),
      surface('の'),
      surface('目 手 頭'),
      surface('で'),
      within(1),
      lemma('確かめる 確認 見る 調べる 考える 使う'),
    ],
  },
  // 人が読んで返信しているのか疑わしいです, 中に人はいるのでしょうか, ロボットが返信しているのですか
  {
    name: '人が読んでいるのですか',
    steps: [
      lemma('人 人間 誰か 機械 ロボット ai bot ボット aiが'),
      surface('が は か に'),
      within(4),
      lemma('読む 見る 返信 返事 回答 答える 書く 対応 確認'),
      maybe({repeat: [lemma('する て で いる おる くれる くださる れる いただける')], most: 5}),
      surface('の ん'),
      either(
        [lemma('です だ'), maybe(surface('う')), surface('か')],
        [surface('か'), within(2), lemma('疑う 疑問 疑わしい 怪しい 心配 不安')],
      ),
    ],
  },
  {
    name: '中に人はいるのですか',
    steps: [
      surface('中'),
      surface('に'),
      surface('人 誰か'),
      surface('は が'),
      lemma('いる'),
      surface('の ん'),
      lemma('です だ'),
      maybe(surface('う')),
      surface('か'),
    ],
  },
  // 目に入っていれば幸いです
  {
    name: '目に入っていれば',
    steps: [
      surface('目'),
      surface('に'),
      lemma('入る 留まる とまる 触れる'),
      within(3),
      surface('ば か よう でしょ'),
    ],
  },
  // ファイルの開き方はご存じでしょうか
  {
    name: '開き方はご存じですか',
    steps: [
      lemma('開き方 見方 読み方 使い方 かけ方 数え方 開く 見る 読む 数える'),
      maybe(surface('方')),
      surface('は を が'),
      maybe(surface('ご お')),
      lemma('ご存じ 存じ ご存知 存知 お分かり わかる 知る'),
      maybe(auxiliaries),
      ...asks,
      {at: 'end'},
    ],
  },
  // 今回はゆっくり書きます, ひらがなで書きましょうか
  {
    name: 'ゆっくり書きます',
    steps: [
      either(
        [surface('ゆっくり')],
        [lemma('ひらがな 平仮名 太字 赤字'), surface('で')],
        [lemma('大きい'), maybe(surface('な')), surface('字 文字'), surface('で')],
        [lemma('かみ砕く 噛み砕く'), surface('て')],
        [
          lemma('小学生 子ども 子供 誰'),
          maybe(surface('に')),
          maybe(surface('でも')),
          lemma('わかる'),
          surface('よう'),
          maybe(surface('に')),
        ],
      ),
      lemma('書く 説明 申し上げる 記す お伝え 言う'),
      maybe(lemma('する いたす')),
      lemma('ます て'),
    ],
  },
  {
    name: '日本語で書いたつもりです',
    steps: [
      lemma('日本語 簡潔 簡単 丁寧 明確'),
      maybe(surface('に で')),
      lemma('書く 説明 伝える お伝え 申し上げる'),
      maybe(lemma('する いたす')),
      lemma('た ます'),
      maybe(lemma('た')),
      surface('つもり'),
    ],
  },
  // 「はい」か「いいえ」で足ります
  {
    name: 'はいかいいえで足ります',
    steps: [lemma('いいえ'), maybe(surface('」')), surface('で'), lemma('足りる 結構 いい 済む 十分 構う')],
  },
  // 一行くらい, 五分もあれば済む
  {name: '一行くらい', steps: [{partOfSpeech: '数'}, surface('行 言 文 通'), surface('くらい ぐらい')]},
  {
    name: '五分もあれば済む',
    steps: [
      {partOfSpeech: '数'},
      surface('分 秒 時間'),
      surface('も'),
      lemma('ある'),
      surface('ば'),
      within(3),
      lemma('済む できる 終わる 足りる 書ける わかる 返せる 読める'),
    ],
  },
  // お読みになったことを願っております
  {
    name: '読んだことを願っています',
    steps: [
      read,
      maybe(surface('に')),
      maybe({
        repeat: [lemma('なる する れる て で いる いただく いただける くださる おる ます た だ')],
        most: 6,
      }),
      surface('こと もの'),
      surface('を と'),
      lemma('願う 祈る 信じる 期待'),
    ],
  },
  {
    name: '読み飛ばされました',
    steps: [lemma('読み飛ばす スルー 黙殺 素通り'), maybe(lemma('する')), lemma('れる'), lemma('た て ます')],
  },
  // 何日たったかご存じですか
  {
    name: '何日たったかご存じですか',
    steps: [
      surface('何'),
      surface('日 週間 か月 ヶ月 回 度 通 日間'),
      within(4),
      surface('か'),
      maybe(surface('は を')),
      maybe(surface('ご お')),
      lemma('ご存じ 存じ ご存知 存知 わかる お分かり 覚える 数える'),
    ],
  },
  {
    name: 'その話は前も聞いた',
    steps: [
      surface('それ その'),
      maybe(lemma('話 説明 回答 答え 言葉 台詞 セリフ 言い訳'), {optional: [surface('ご')]}),
      surface('は なら'),
      surface('前回 何度 先日 もう 前'),
      maybe(surface('に')),
      surface('も'),
      within(1),
      lemma('聞く 伺う 読む うかがう'),
    ],
  },
  {
    name: '定型文ではないお返事',
    steps: [
      lemma('定型 コピペ テンプレ 自動 マニュアル 定型文'),
      maybe(surface('文 返信 通り どおり')),
      either(
        [surface('以外')],
        [surface('で'), surface('は'), surface('なく ない')],
        [surface('じゃ'), surface('なく ない')],
      ),
    ],
  },
  {
    name: '資料をなくされたのでしたら',
    steps: [
      lemma('なくす 失くす 見失う 捨てる 忘れる'),
      maybe(surface('に')),
      lemma('れる なる'),
      lemma('た'),
      surface('の'),
      surface('でし なら であれ'),
    ],
  },
  // 添付の名前を見れば、そう書いてあります
  {
    name: '見れば書いてあります',
    steps: [
      lemma('読む 見る ご覧 開く'),
      maybe(surface('に')),
      maybe(lemma('なる いただける')),
      surface('ば たら'),
      within(5),
      lemma('書く 載る 明記 一目瞭然 記載'),
      maybe(lemma('する')),
      lemma('て です'),
      maybe(lemma('ある いる おる')),
    ],
  },
  // 答えは一通目のメールにあります
  {
    name: '答えはそこにあります',
    steps: [
      lemma('答え'),
      surface('は'),
      without('。', 8),
      surface('に'),
      lemma('ある 書く 載る 入る'),
      {notAhead: [surface('か')]},
    ],
  },
  {
    name: 'ご自分で確かめて',
    steps: [
      maybe(surface('ご')),
      lemma('自分 自身 ご自身'),
      surface('で'),
      maybe(surface('ご お も 一度')),
      lemma('確認 調べる 調べ 読む 確かめる 計算 考える 使う 注文 試す 経験'),
      maybe(lemma('する なさる れる みる')),
      maybe(surface('て')),
      maybe(lemma('みる')),
      lemma('くださる いただく ほしい は'),
    ],
  },
  {
    name: '読む時間がないのでしたら',
    steps: [
      lemma('読む 書く 見る 返す 調べる'),
      lemma('時間 暇 余裕'),
      surface('が も'),
      lemma('ない'),
      surface('の ん よう なら'),
      within(2),
    ],
  },
  {
    name: 'どこをどう確認されたのか',
    steps: [
      either([surface('何 どこ')], [surface('どの'), within(2)]),
      surface('を'),
      maybe(surface('どう')),
      maybe(surface('ご')),
      lemma('確認 見る ご覧 読む 調べる 調査 検査 検品'),
      maybe(surface('に')),
      lemma('れる られる なさる なる する'),
      maybe(lemma('れる')),
      either([lemma('た')], [lemma('て'), lemma('いる')]),
      surface('の ん'),
      ...asks,
    ],
  },
  {
    name: '何をもって',
    steps: [surface('何'), either([surface('をもって')], [surface('を'), surface('もって 以って')])],
  },
  {
    name: 'お気づきでないようですが',
    steps: [
      either([surface('お'), surface('気づき 気付き')], [surface('お気づき お気付き')]),
      surface('で'),
      maybe(surface('は')),
      lemma('ない'),
      surface('かも よう の'),
    ],
  },
  {
    name: 'ご存じないかもしれませんが',
    steps: [
      maybe(surface('ご')),
      lemma('存じ 存知 ご存じ ご存知'),
      maybe(surface('で')),
      maybe(surface('は')),
      lemma('ない'),
      surface('かも よう の'),
      within(3),
      surface('が ので ね'),
    ],
  },
  {
    name: 'カレンダーをお持ちでない',
    steps: [
      lemma('カレンダー 時計 眼鏡 メガネ 辞書 電卓 定規 電話 目'),
      surface('を は'),
      maybe(surface('お')),
      lemma('持ち 使い 持つ お持ち ご存じ'),
      within(3),
      lemma('ない か です'),
    ],
  },
  // 読んでいませんね
  {
    name: '読んでいませんね',
    steps: [
      read,
      maybe({repeat: [lemma('なる する れる て で いる おる いただける くださる ます')], most: 6}),
      lemma('ない ん'),
      maybe(lemma('です')),
      surface('ね よ'),
      maybe(surface('ね')),
      {at: 'end'},
    ],
  },
]
