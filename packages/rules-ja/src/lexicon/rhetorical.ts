import type {Pattern, Step} from '@tactlint/core'
import {asks, auxiliaries, either, lemma, maybe, not, plainVerb, surface, within, without} from './steps.js'

const said = lemma(
  '言う 説明 書く 伝える お伝え お願い 送る 頼む 催促 連絡 問い合わせる メール 電話 繰り返す',
)
const oh: Step = maybe(surface('一体 いったい'), maybe(surface('全体')), maybe(surface('、')))

/** Questions that say what the writer thinks: いつまで待たせるつもりですか, 泣き寝入りしろと言うのですか. */
export const rhetorical: readonly Pattern[] = [
  {
    name: 'いつまで待たせるつもりですか',
    steps: [
      oh,
      surface('いつ'),
      surface('まで'),
      {notAhead: [surface('に')]},
      within(6),
      lemma(
        '待つ 待たす 待たせる 待てる かかる 続く 続ける 放置 引き延ばす 掛かる 我慢 先延ばし 知らん顔 黙る',
      ),
      within(4),
      either([surface('つもり おつもり 気')], [surface('ば'), lemma('いい よい 気'), surface('の ん が')]),
    ],
  },
  // あと何回同じ説明をすればよいのでしょうか, どう説明すれば理解していただけるのでしょう
  {
    name: '何回説明すれば',
    steps: [
      oh,
      either(
        [maybe(surface('あと')), surface('何 幾'), surface('度 回 通')],
        [surface('どう 何 なん どこまで どれだけ'), maybe(surface('と まで'))],
      ),
      maybe(surface('も')),
      maybe(surface('同じ')),
      within(2),
      said,
      maybe(surface('を が')),
      maybe(lemma('する せる いたす')),
      surface('ば たら'),
    ],
  },
  // どうすれば返事をいただけるのでしょうか
  {
    name: 'どうすれば返事をもらえるのか',
    steps: [
      oh,
      surface('どう'),
      lemma('する'),
      surface('ば たら'),
      within(2),
      lemma('返事 返信 連絡 理解 わかる 動く 読む 伝わる 聞く 取り合う'),
      within(5),
      lemma('もらえる いただける くれる くださる'),
      within(3),
      surface('か う ?'),
    ],
  },
  // 何のためのサポート窓口なのでしょうか, 予定日とは何のためにあるのでしょうか
  {
    name: '何のための窓口ですか',
    steps: [
      surface('何 なん'),
      surface('の'),
      surface('ため'),
      surface('の'),
      within(2),
      lemma(
        'サポート 窓口 問い合わせ お問い合わせ 予約 保証 契約 会費 期限 予定 追跡 約束 検品 確認 センター ヘルプ 保険 担当 営業 会員',
      ),
    ],
  },
  {
    name: '何のためにあるのですか',
    steps: [
      lemma(
        'サポート 窓口 予約 保証 契約 会費 期限 日 予定 追跡 約束 検品 センター 保険 担当 者 制度 規約 会員',
      ),
      maybe(surface('と')),
      surface('は'),
      surface('何 なん'),
      surface('の'),
      surface('ため'),
      surface('に'),
      lemma('ある いる 設ける'),
      surface('の ん'),
    ],
  },
  {
    name: '何のために払っているのですか',
    steps: [
      surface('何 なん'),
      surface('の'),
      surface('ため'),
      surface('に'),
      within(5),
      lemma('払う 支払う 予約 契約 入る 連絡 問い合わせる 電話 加入 教える 送る 待つ'),
      within(4),
      surface('の ん'),
    ],
  },
  // 返事をしない決まりでもあるのですか
  {
    name: '決まりでもあるのですか',
    steps: [
      lemma('決まり ルール 規則 方針 習慣 伝統 趣味 恨み 病気 呪い 理由'),
      either([surface('で'), surface('も')], [surface('でも')]),
      lemma('ある おあり'),
      surface('の ん'),
      ...asks,
    ],
  },
  // 泣き寝入りしろとでも言うのですか
  {
    name: 'とでもいうのですか',
    steps: [
      surface('と'),
      either([surface('でも')], [surface('で'), surface('も')]),
      maybe(surface('お')),
      lemma('言う いう おっしゃる 思う 考える 思い 考え 言い'),
      maybe(lemma('て に')),
      maybe(lemma('いる おる らっしゃる いらっしゃる なる')),
      maybe(lemma('た')),
      surface('の ん つもり おつもり か でしょ'),
    ],
  },
  // 諦めろということですか, 待っていろと言うのですか
  {
    name: '待っていろということですか',
    steps: [
      either(...['命令ｒｏ', '命令ｅ', '命令ｙｏ'].map(form => [{partOfSpeech: '動詞', form}]), [
        surface('て'),
        surface('くれ'),
      ]),
      either(
        [surface('という って'), surface('こと の わけ ん')],
        [surface('と'), lemma('言う いう おっしゃる 仰る'), surface('の ん こと つもり')],
      ),
      within(3),
      surface('か ね ?'),
    ],
  },
  // 無視するということでいいですか, 放置しているということですね
  {
    name: '無視するということですね',
    steps: [
      either(
        [
          lemma(
            '無視 放置 泣き寝入り 我慢 諦める あきらめる 逃げる 騙す だます 切り捨てる 黙る 見捨てる 知らん顔 ごまかす 隠す 嘘 後回し 軽視 どうでもいい',
          ),
          maybe(auxiliaries),
        ],
        [lemma('気 つもり 意思 責任'), surface('が は も'), lemma('ない')],
      ),
      maybe(surface('という って')),
      surface('こと の わけ ん'),
      either(
        [lemma('です だ'), within(4), surface('か ね よ')],
        [surface('でしょ'), surface('う'), surface('か ね')],
      ),
    ],
  },
  // 返金しないということでよろしいですね
  {
    name: '〜ないということでよろしいですね',
    steps: [
      {partOfSpeech: '動詞', not: lemma('いる ある ござる おる')},
      not,
      surface('という'),
      surface('こと 理解 認識'),
      lemma('だ で'),
      maybe(surface('、')),
      lemma('よろしい いい よい 間違い'),
      maybe(lemma('ない')),
      lemma('です'),
      surface('ね'),
    ],
  },
  // それとも忘れているのでしょうか
  {
    name: 'それとも忘れているのですか',
    steps: [
      surface('それとも'),
      without('。', 10),
      either(
        [lemma('忘れる 忘れ 放置 騙す 嘘 逃げる 隠す バカ 馬鹿 後回し 面倒 お忘れ')],
        [surface('どう'), surface('でも')],
        [surface('無視'), lemma('する'), maybe(lemma('れる')), lemma('て'), lemma('いる おる')],
      ),
      within(8),
      surface('か ?'),
    ],
  },
  // そんなに難しいお願いでしょうか
  {
    name: 'そんなに難しいお願いでしょうか',
    steps: [
      surface('そんなに そこまで これほど それほど'),
      lemma('難しい 無理 大変 むずかしい 面倒 手間'),
      maybe(surface('な')),
      maybe(lemma('お願い こと 話 質問 要求 作業 注文 仕事')),
      maybe(lemma('かかる')),
      ...asks,
    ],
  },
  // 何を言っても許されると思っているのでしょうか, 客の時間はどうでもいいとお考えのようですね
  {
    name: '謝れば済むと思っているのですか',
    steps: [
      lemma(
        '済む 許す れる いい よい 平気 構う 大丈夫 勝つ 勝ち 得 偉い 神様 価値 ない バレる ばれる 諦める 黙る 忘れる 無限 暇',
      ),
      maybe(surface('と だ')),
      surface('と'),
      maybe(surface('でも も')),
      either(
        [surface('お ご'), surface('考え 思い')],
        [surface('お考え')],
        [lemma('思う 考える'), lemma('て'), lemma('いる おる らっしゃる いらっしゃる')],
      ),
      maybe(surface('の に')),
      maybe(lemma('なる て です だ')),
      maybe(lemma('いる')),
      surface('の ん よう でしょ か'),
      within(3),
      surface('か ね う ?'),
    ],
  },
  // これが御社のやり方ですか, それがプロの仕事ですか
  {
    name: 'これが御社のやり方ですか',
    steps: [
      surface('これ それ'),
      either([surface('が')], [surface('でも')], [surface('で'), surface('も')]),
      maybe(without('、', 3)),
      lemma('やり方 誠意 サービス 姿勢 品質 常識 責任 プロ 企業 会社 商売 態度 おもてなし 日本'),
      maybe(surface('の')),
      maybe(lemma('仕事 対応 やり方 態度 姿勢 サービス と')),
      maybe(lemma('言う 呼ぶ')),
      ...asks,
    ],
  },
  // 「迅速な対応」とは何日のことでしょうか
  {
    name: '「迅速」とは何日のことですか',
    steps: [
      {behind: {surface: '」'}},
      surface('と'),
      surface('は'),
      either(
        [surface('何'), surface('日 時間 週間 分 か月 ヶ月')],
        [surface('いつ'), within(2), surface('こと')],
        [surface('名ばかり')],
        [surface('口'), surface('だけ ばかり')],
        [lemma('言う いう 呼ぶ 聞く'), within(3), lemma('ない ん 呆れる')],
      ),
    ],
  },
  {name: 'とは名ばかり', steps: [surface('と'), surface('は'), surface('名ばかり')]},
  {name: '看板に偽り', steps: [surface('看板'), surface('に'), lemma('偽り')]},
  // 24時間以内とうたっておきながら
  {
    name: 'うたっておきながら',
    steps: [
      lemma(
        'うたう 言う 約束 書く 宣伝 掲げる 断言 称する 謳う 案内 説明 受け取る 待つ せる もらう 認める 名乗る 売る する',
      ),
      maybe(lemma('する')),
      surface('て で'),
      lemma('おく'),
      surface('ながら'),
    ],
  },
  {
    name: 'なぜ返事をくれないのですか',
    steps: [
      surface('なぜ どうして なんで 何故'),
      within(12),
      lemma('くれる もらえる いただける くださる 返信 返事 連絡 対応 謝る 読む 確かめる'),
      within(4),
      lemma('ない ん ぬ'),
      surface('の ん'),
      lemma('です だ か'),
    ],
  },
  {
    name: '誰が責任を取るのですか',
    steps: [
      surface('誰 だれ'),
      surface('が'),
      within(3),
      lemma('責任 弁償 補償 払う'),
      within(2),
      maybe(lemma('取る とる 負う する')),
      within(3),
      surface('の ん'),
      ...asks,
    ],
  },
  {name: 'どうせ', steps: [surface('どうせ'), within(12), surface('でしょ だろ う が のでしょ')]},
  {name: 'とやら', steps: [surface('と'), surface('やら')]},
  {
    name: '〜はないのですか',
    steps: [
      lemma('良心 誇り プライド 罪悪感 恥 申し訳 気持ち 誠意 責任感 想像力'),
      maybe(surface('という')),
      maybe(surface('もの の')),
      surface('は が'),
      lemma('ない'),
      surface('の ん'),
      ...asks,
    ],
  },
  {
    name: 'する気はあるのですか',
    steps: [
      plainVerb,
      surface('気 つもり おつもり'),
      surface('が は も'),
      lemma('ある おあり ござる'),
      maybe(lemma('ます')),
      maybe(surface('の ん')),
      ...asks,
    ],
  },
  // お客は待たせておけばよいという教育なのでしょうね
  {
    name: 'という教育なのでしょうね',
    steps: [
      surface('という'),
      maybe(surface('ご お')),
      lemma('教育 方針 社風 お考え 考え 判断 スタンス 決まり 文化 姿勢 ルール 主義 常識 理屈 発想'),
      either(
        [surface('な'), surface('の ん'), lemma('です')],
        [surface('で'), surface('も'), lemma('ある'), surface('の ん')],
        [lemma('です')],
      ),
      maybe(surface('う')),
      surface('ね か'),
    ],
  },
  // 御社では三週間を三営業日と数えるようですね
  {
    name: '御社では〜と呼ぶのですね',
    steps: [
      lemma('御社 貴社 貴店 そちら お宅 業界 あなた'),
      maybe(surface('の'), lemma('世界 業界 辞書 会社 国')),
      either(
        [surface('で'), surface('は')],
        [surface('に'), lemma('とる'), surface('て'), surface('は')],
        [surface('にとって'), surface('は')],
      ),
      without('。', 14),
      surface('と'),
      lemma('呼ぶ 言う いう 数える 称する おっしゃる'),
      surface('の ん よう'),
      lemma('です'),
      maybe(surface('う')),
      surface('ね か'),
    ],
  },
  {
    name: 'そちらの時計は止まっているのですか',
    steps: [
      lemma('御社 貴社 貴店 そちら お宅'),
      surface('の'),
      lemma(
        '時計 カレンダー 電話 受信箱 パソコン 定規 地図 目 耳 辞書 世界 一日 一週間 暦 眼鏡 スケジュール',
      ),
      surface('は に で には では が'),
      without('。', 12),
      surface('の ん'),
      ...asks,
    ],
  },
  // 代わりに調べて差し上げましょうか, お手伝いに伺いましょうか
  {
    name: '代わりに調べましょうか',
    steps: [
      either(
        [surface('代わりに')],
        [surface('代わり 代り'), surface('に')],
        [lemma('手伝い お手伝い 手伝う')],
        [lemma('て'), lemma('差し上げる あげる')],
      ),
      without('。', 6),
      lemma('ます'),
      surface('う'),
      surface('か'),
    ],
  },
  // そこまで言わないと動いてもらえないのでしょうか
  {
    name: '言わないと動いてもらえない',
    steps: [
      not,
      surface('と'),
      within(2),
      lemma('動く 返事 返信 対応 調べる 読む わかる 聞く 気づく 気付く 連絡 理解'),
      maybe(lemma('する')),
      maybe(lemma('て')),
      lemma('もらえる いただける くれる'),
      not,
      surface('の ん'),
    ],
  },
  {
    name: 'くれないのですね',
    steps: [lemma('くれる もらえる いただける'), not, surface('の ん'), lemma('です だ'), surface('ね')],
  },
  // 今回もお返事はいただけないのでしょうね
  {
    name: 'のでしょうね',
    steps: [
      {partOfSpeech: '動詞'},
      maybe(auxiliaries),
      maybe(not),
      surface('の ん'),
      surface('でしょ'),
      surface('う'),
      surface('ね'),
      {at: 'end'},
    ],
  },
  // お金をいただいている自覚はおありですか
  {
    name: '自覚はおありですか',
    steps: [
      lemma('自覚 責任感 意識 誇り 罪悪感 良心 危機感 誠意 常識 人間性 血'),
      surface('は が'),
      lemma('ある おあり お持ち ない 持つ'),
      maybe(auxiliaries),
      ...asks,
    ],
  },
  {
    name: '辞書にない',
    steps: [
      surface('辞書'),
      surface('に'),
      maybe(surface('は')),
      without('。', 10),
      lemma('ない 載る ある'),
      within(4),
      surface('か ね'),
    ],
  },
  // 少しは考えていただきたいものです
  {
    name: '少しは考えて',
    steps: [
      surface('少し ちょっと'),
      surface('は'),
      within(5),
      lemma('考える 読む 反省 急ぐ 仕事 調べる 察する 努力 想像 勉強 誠意 配慮 気'),
    ],
  },
  {
    name: 'もらいたいものです',
    steps: [
      either([lemma('いただく もらう 願う'), lemma('たい')], [lemma('て'), lemma('ほしい')]),
      surface('もの'),
      lemma('です だ'),
    ],
  },
  {
    name: 'プロなら',
    steps: [
      surface('プロ 専門家'),
      either([surface('なら でしょ だろ')], [surface('な'), surface('の')], [surface('だ'), surface('から')]),
    ],
  },
  // その気がないことはよく分かりました
  {
    name: 'ないことはよく分かりました',
    steps: [
      lemma('ない ん ぬ'),
      surface('こと の'),
      surface('は が'),
      surface('よく 十分 十分に 痛いほど よーく'),
      lemma('わかる 理解 伝わる'),
      maybe(lemma('する ます')),
      lemma('た ます'),
    ],
  },
  // すぐ直ると言ったのはどなたでしたか
  {
    name: '言ったのはどなたですか',
    steps: [
      lemma('約束 言う 勧める 断言 大丈夫 保証 請け合う すすめる'),
      maybe(lemma('する')),
      lemma('た'),
      surface('の'),
      surface('は'),
      surface('どなた 誰 どちら どこ'),
      within(3),
      surface('か ?'),
    ],
  },
  {name: '確認済みと信じる', steps: [surface('もの'), surface('と'), lemma('信じる'), lemma('て ます たい')]},
  // まだ順番が来ていないようですね, 返事をもらえていないようですが
  {
    name: 'もらえていないようですね',
    steps: [
      lemma('もらえる いただける くれる'),
      lemma('て'),
      lemma('いる おる'),
      not,
      surface('よう みたい'),
      lemma('です'),
      surface('ね が'),
    ],
  },
  {
    name: 'どうやら御社では',
    steps: [
      surface('どうやら'),
      maybe(surface('、')),
      lemma('御社 貴社 貴店 そちら 担当 窓口 サポート 客 あなた'),
      without('。', 16),
      surface('よう らしい みたい'),
    ],
  },
  {
    name: 'どの星の三日ですか',
    steps: [
      surface('どの 何 どこ'),
      maybe(surface('か')),
      lemma('星 国 世界 惑星 次元 時代 業界 暦'),
      surface('の'),
      within(1),
      lemma('日 話 常識 基準 時間 一日 ルール 言葉 三 週間 年'),
    ],
  },
  {
    name: 'あと何年待てば',
    steps: [
      maybe(surface('あと')),
      surface('何'),
      surface('年 か月 ヶ月 カ月 回 度 世紀'),
      within(3),
      lemma('待つ 送る 書く 説明 電話 連絡 お待ち'),
      maybe(lemma('する')),
      surface('ば たら'),
    ],
  },
  {
    name: '世間では',
    steps: [
      lemma('世間 一般 常識 辞書 学校 日本 日本語'),
      maybe(surface('的')),
      surface('で に'),
      surface('は'),
      without('。', 14),
      surface('と'),
      lemma('言う 呼ぶ いう 教わる 習う 申す'),
      surface('そう の もの はず ん'),
      lemma('です だ'),
    ],
  },
  {
    name: 'と思われているようですが',
    steps: [
      surface('と'),
      lemma('思う'),
      lemma('れる'),
      lemma('て'),
      lemma('いる'),
      either([surface('よう'), lemma('です'), surface('が ね')], [surface('の ん'), ...asks]),
    ],
  },
  {
    name: 'お客様は神様',
    steps: [maybe(surface('お客')), surface('様 お客様'), surface('は'), surface('神様')],
  },
  // なぜ私がここまでしなければならないのでしょうか
  {
    name: 'なぜ私がしなければならないのか',
    steps: [
      surface('なぜ どうして なんで わざわざ 何故'),
      without('。', 14),
      surface('ば と は'),
      either([surface('なら'), surface('ない')], [surface('いけ'), surface('ない')]),
      surface('の ん'),
      ...asks,
    ],
  },
  {
    name: '誰かいますか',
    steps: [
      surface('誰 どなた'),
      surface('か'),
      maybe(surface('は が')),
      lemma('いる おる いらっしゃる おら'),
      maybe(lemma('れる ます')),
      maybe(lemma('ます')),
      maybe(surface('の ん'), lemma('です')),
      surface('か ?'),
    ],
  },
  {name: 'もしもし', steps: [surface('もしもし'), surface('? 、')]},
  {
    name: 'どれだけ待てば',
    steps: [
      surface('どれだけ どれほど どこまで 何年'),
      within(3),
      lemma('待つ 言う 説明 連絡 催促 お願い 書く'),
      maybe(lemma('する')),
      surface('ば たら'),
    ],
  },
  {
    name: 'はっきり申し上げて',
    steps: [
      surface('はっきり'),
      lemma('言う 申し上げる'),
      either([surface('て'), maybe(surface('おき'))], [lemma('ます'), surface('が')]),
    ],
  },
  {
    name: 'お言葉ですが',
    steps: [
      surface('お'),
      surface('言葉'),
      either([lemma('です'), surface('が')], [surface('を'), lemma('返す')]),
    ],
  },
  {
    name: 'はいはい',
    steps: [
      {at: 'start'},
      either(
        [surface('はて'), maybe(surface('さて'))],
        [surface('はいはい ハイハイ へえ へー ふーん ほほう ほほぅ おやおや あらあら')],
        [surface('おや はい あら'), surface('おや はい あら')],
      ),
      surface('、 。 ! …'),
    ],
  },
  // 一体どういうことですか, これはどういうことですか
  {
    name: 'どういうことですか',
    steps: [
      surface('一体 いったい 全体 これ それ'),
      maybe(surface('は って 、')),
      surface('どういう'),
      surface('こと'),
      either([surface('です'), surface('か')], [surface('だ')], [surface('な'), surface('の ん'), ...asks]),
    ],
  },
  {
    name: 'どうなっているんですか',
    steps: [
      surface('どう'),
      lemma('なる'),
      surface('て'),
      maybe(lemma('いる')),
      surface('ん'),
      lemma('です だ'),
      surface('か よ ?'),
    ],
  },
]
