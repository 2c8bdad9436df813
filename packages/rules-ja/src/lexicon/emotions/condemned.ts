import {words, type Pattern, type Step} from '@tactlint/core'
import {either, lemma, maybe, surface, within, without} from '../steps.js'

/** What nobody calls a thing that is in order. */
const outrages = words(`
  惨劇 悪夢 地獄 拷問 生殺し 飼い殺し 見殺し 見世物 見せ物 生き地獄 修羅場 茶番 茶番劇 三文芝居 学芸会 猿芝居 子供だまし 子どもだまし
  言いがかり 暴挙 暴論 屁理屈 詭弁 戯言 たわごと 寝言 世迷い言 不意打ち 門前払い 恥さらし 面汚し 名折れ もってのほか 以ての外 噴飯物 時代錯誤
  悪ふざけ 愚の骨頂 無法地帯 闇市 伏魔殿 守銭奴 鬼畜 悪魔 ぼったくり 追い剥ぎ 山賊 火事場泥棒 詐欺 泥棒 強盗 ガラクタ
  がらくた 亡者
`)
const outrage: Step = either(
  [{lemma: outrages}],
  [surface('殿様'), surface('商売')],
  [surface('公開'), surface('処刑')],
  [surface('役所'), surface('仕事')],
  [surface('晒し さらし'), surface('者 もの')],
  [lemma('騙す だます'), surface('討ち')],
  [surface('子供 子ども'), surface('だまし 騙し')],
  [surface('見かけ 看板'), surface('倒し 倒れ')],
  [surface('絵'), surface('に'), lemma('描く'), surface('た'), surface('餅')],
)

/** Words of judgement that are never said calmly: えげつない取り立て, 図々しいにもほどがある. */
const vile = lemma(`
  えげつない むごい がめつい 意地汚い 浅ましい あさましい みみっちい 白々しい しらじらしい 忌々しい いまいましい おぞましい しょうもない
  片腹痛い 薄情 非道 冷酷 卑しい 汚らわしい けがらわしい 胡散臭い 見下げ果てる 馬鹿馬鹿しい 阿呆らしい アホらしい 嘆かわしい 腹黒い 小賢しい
`)

export const condemned: readonly Pattern[] = [
  // 猿芝居です, 殿様商売もいいところです, 嫌がらせとしか思えません, まるで見世物です
  {
    name: '茶番です',
    steps: [
      {notBehind: lemma('名 題名 名前')},
      outrage,
      maybe(surface('者 行為')),
      either(
        [lemma('です だ'), {notAhead: [surface('か'), lemma('どう')]}],
        [
          surface('も は に'),
          within(1),
          lemma('いい ほど 程 はなはだしい 甚だしい 大概 やめる たくさん'),
          {notAhead: [surface('本')]},
        ],
        [
          surface('として と'),
          maybe(surface('し')),
          surface('か しか'),
          within(1),
          lemma('思える 言える 言う 呼べる'),
        ],
        [surface('と'), lemma('同じ 変わる 一緒'), {notAhead: [lemma('名前 名')]}],
        [surface('ばかり だらけ'), lemma('です だ')],
        [surface('その'), surface('もの')],
        [surface('じゃ で'), maybe(surface('は')), lemma('ない'), maybe(lemma('です')), surface('か')],
        [lemma('同然 同様 以下 まがい')],
        [surface('の'), surface('極み よう'), lemma('です だ')],
      ),
    ],
  },
  {
    name: 'こんなガラクタに',
    steps: [
      surface('こんな あんな このような'),
      {
        lemma: [
          'ガラクタ',
          'がらくた',
          'ゴミ',
          'ごみ',
          'クズ',
          'オンボロ',
          'ポンコツ',
          '紙くず',
          'まがい物',
          '偽物',
          'くず',
        ],
      },
    ],
  },
  {
    name: 'えげつない',
    steps: [
      vile,
      // 冷酷な殺し屋が出てくる本
      {
        notAhead: [
          maybe(surface('な')),
          lemma('お願い シーン 場面 描写 表現 役 主人公 殺し屋 敵 話 事件 物語'),
        ],
      },
    ],
  },
  {
    name: '図々しい',
    steps: [
      lemma('図々しい ずうずうしい 厚かましい ふてぶてしい'),
      {notAhead: [surface('お お願い 相談 質問 願い の')]},
      {notAhead: [surface('です'), surface('が')]},
      {notAhead: [surface('と く も')]},
    ],
  },
  {
    name: '面の皮が厚い',
    steps: [surface('面 つら'), surface('の'), surface('皮'), surface('が の'), lemma('厚い')],
  },
  {name: 'ぬけぬけと', steps: [surface('ぬけぬけと いけしゃあしゃあ しゃあしゃあ のうのう ぬけぬけ')]},
  // 恥というものを知らない
  {
    name: '恥を知らない',
    steps: [surface('恥'), maybe(surface('という'), surface('もの 言葉')), surface('を も'), lemma('知る')],
  },
  // 鬼ですか。正気ですか、この請求額は。
  {
    name: '鬼ですか',
    steps: [
      either([{at: 'start'}], [{behind: surface('、 て で 。 ! ? とか なんて は')}]),
      lemma(
        '鬼 悪魔 正気 人でなし 鬼畜 ヤクザ 守銭奴 冗談 うそ 嘘 いたずら 嫌がらせ いじめ 拷問 罰ゲーム ドッキリ 本気',
      ),
      either(
        [lemma('です'), surface('か'), {notAhead: [surface('ね')]}],
        [surface('か'), either([{at: 'end'}], [{ahead: [surface('よ 、 ! ? 。')]}])],
        [surface('でしょ だろ'), maybe(surface('う')), {notAhead: [surface('か')]}],
        [surface('じゃ'), surface('ない'), lemma('です'), surface('か')],
      ),
    ],
  },
  // 呪われているとしか思えません, 人間のやることではない
  {
    name: '〜としか思えない',
    steps: [
      lemma(
        '呪う ふざける なめる 舐める 狂う 騙す だます からかう いじめる 嫌がらせ 意地悪 わざと 故意 見下す 馬鹿にする',
      ),
      without('。 、', 5),
      surface('と'),
      surface('しか'),
      lemma('思える 言える 考える'),
    ],
  },
  {
    name: '人間のやることではない',
    steps: [
      lemma('人間 人 プロ 大人 企業 会社 まとも'),
      surface('の な が'),
      maybe(surface('人間')),
      maybe(surface('の')),
      lemma('やる する'),
      surface('こと 仕業'),
      either([surface('で'), surface('は')], [surface('じゃ')], [surface('か')]),
    ],
  },
  // よくこれで金が取れますね, よく平気で請求できるものだ
  {
    name: 'よくこれで金が取れますね',
    steps: [
      surface('よく よくも よくまあ'),
      surface('これ それ この こんな 平気 その あれ'),
      without('、 。', 6),
      lemma('取れる 名乗れる 言える 売れる 請求 商売 やる 営業 出せる 続けられる できる'),
      without('。', 5),
      surface('ね な もの もん よ'),
    ],
  },
  // こんな店、潰れてしまえ。消えてくれ、こんなアプリ。
  {
    name: '潰れてしまえ',
    steps: [
      lemma('潰れる つぶれる 消える くたばる 滅びる 失せる'),
      either(
        [surface('て'), surface('しまえ くれ')],
        [{behind: {form: '命令ｅ'}}],
        [{behind: {form: '命令ｒｏ'}}],
      ),
    ],
  },
]
