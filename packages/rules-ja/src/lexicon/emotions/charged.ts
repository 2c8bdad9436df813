import {type Pattern} from '@tactlint/core'
import {either, lemma, maybe, surface, within, without} from '../steps.js'

const negated = either([lemma('ない')], [lemma('ある'), lemma('ます'), lemma('ん')])

/** Turns of speech that condemn whatever stands before them: 〜もいいところ, 〜じゃあるまいし, 〜たものではない. */
export const charged: readonly Pattern[] = [
  // 遅刻もいいところです
  {
    name: '〜もいいところ',
    steps: [
      {partOfSpeech: '名詞'},
      surface('も'),
      surface('いい'),
      surface('ところ とこ'),
      {notAhead: [surface('が は を も')]},
    ],
  },
  {name: '〜も甚だしい', steps: [surface('も'), lemma('甚だしい はなはだしい')]},
  // 子どもの使いじゃあるまいし
  {
    name: '〜じゃあるまいし',
    steps: [
      either([surface('じゃ で'), maybe(surface('は も'))], [surface('でも')]),
      surface('ある'),
      surface('まい'),
      maybe(surface('し に')),
    ],
  },
  {
    name: '〜のくせに',
    steps: [
      {notBehind: surface('その 髪')},
      surface('くせ 分際'),
      surface('に で し'),
      {notAhead: [lemma('なる する')]},
    ],
  },
  {
    name: '〜とはこのこと',
    steps: [
      surface('と'),
      surface('は'),
      surface('この'),
      surface('こと'),
      {notAhead: [surface('です'), surface('か')]},
    ],
  },
  {
    name: '〜とはよく言ったもの',
    steps: [
      surface('と'),
      surface('は'),
      surface('よく'),
      lemma('言う 言える'),
      within(3),
      surface('もの もん ね'),
    ],
  },
  {
    name: '〜としか言いようがない',
    steps: [
      {notBehind: lemma('素晴らしい 見事 感謝 最高 幸せ')},
      surface('と'),
      surface('しか'),
      either([surface('言いよう')], [lemma('言う'), surface('よう')]),
      surface('が の'),
    ],
  },
  {
    name: '〜以外の何物でもない',
    steps: [
      surface('以外'),
      surface('の'),
      surface('何物 何者 なにもの なにもので'),
      maybe(surface('で')),
      surface('も でも'),
    ],
  },
  // 食べられたものではありません, たまったもんじゃない; not 注文されたものではありません
  {
    name: '〜たものではない',
    steps: [
      either(
        [lemma('食べる 寝る 着る 見る 飲む 付き合う 信じる 見せる'), lemma('られる')],
        [lemma('我慢 信用 安心 納得'), lemma('できる')],
        [lemma('たまる 食える 飲める 使える 読める 聞ける 住める 見せられる')],
      ),
      surface('た'),
      surface('もの もん'),
      either([surface('で'), surface('は')], [surface('じゃ')]),
      negated,
    ],
  },
  {
    name: '迷惑千万',
    steps: [{partOfSpeech: '名詞', not: {partOfSpeech: '数'}}, surface('千万'), {notAhead: [surface('円')]}],
  },
  {
    name: '〜の極み',
    steps: [
      {partOfSpeech: '名詞', not: lemma('贅沢 幸せ 光栄 美 至福 感激 感動 喜び')},
      surface('の'),
      surface('極み 骨頂'),
    ],
  },
  {name: '〜さながら', steps: [{partOfSpeech: '名詞'}, surface('さながら')]},
  // 四回も間違えるとは。まだ直っていないなんて。 not ついに受賞されるとは。こんな素敵な絵を描くなんて。
  {
    name: '〜とは。',
    steps: [
      either(
        [surface('回 度 日 年 時間 週間 か月 ヶ月 カ月 通 件 人'), surface('も')],
        [surface('まだ いまだに 未だに 今更 今さら 一度も 一言も ひと言も 一切 平気')],
        [
          surface('こんな これほど ここまで'),
          {
            notAhead: [
              without('。', 6),
              lemma('素敵 すてき 素晴らしい すばらしい すごい 早い 嬉しい 立派 親切 美味しい'),
            ],
          },
        ],
      ),
      without('。', 8),
      either([{partOfSpeech: '動詞'}], [lemma('た ない')]),
      {notBehind: lemma('いただける いただく 頂ける 頂く くださる 下さる もらえる もらう くれる')},
      either([surface('と'), surface('は')], [surface('なんて とは')]),
      {at: 'end'},
    ],
  },
  // まるで他人事のようです, まるで迷路じゃないですか; not まるで新品のようで
  {
    name: 'まるで〜よう',
    steps: [
      surface('まるで あたかも'),
      {
        notAhead: [
          without('。', 8),
          lemma(
            '新品 夢 天国 本物 ホテル 絵 映画 プロ 魔法 宝石 自分 我が家 新しい 別 違う 別人 別物 逆 同じ',
          ),
        ],
      },
      without('。', 12),
      either(
        [surface('よう みたい ごとく'), {notAhead: [surface('な'), lemma('味 香り 音 手触り 肌触り 色')]}],
        [surface('じゃ で'), maybe(surface('は')), negated],
        [surface('です でし だっ'), maybe(lemma('た')), {at: 'end'}],
      ),
    ],
  },
  // もはやホラーです, 逆に感心します, ここまでくると芸術です
  {
    name: 'もはや芸術',
    steps: [
      either(
        [surface('もはや むしろ 逆に いっそ かえって')],
        [surface('逆'), surface('に')],
        [surface('ここ'), surface('まで'), lemma('来る くる'), maybe(surface('て')), surface('と ば')],
      ),
      maybe(surface('、')),
      without('。 、', 3),
      lemma(
        '芸術 ホラー コント ギャグ ネタ 奇跡 都市伝説 事件 感心 感動 尊敬 清々しい すがすがしい 面白い 天才 笑う 笑える 喜劇 伝説 才能 怪談 修行 苦行 拷問 犯罪 詐欺 恐怖 宗教 事故 災害 見事 すごい',
      ),
    ],
  },
  // それでもプロですか, それで銀行を名乗るのか
  {
    name: 'それでもプロですか',
    steps: [
      either(
        [surface('それでも それで これで')],
        [surface('それ これ'), surface('で'), maybe(surface('も'))],
      ),
      maybe(surface('、')),
      maybe(surface('本当に よく')),
      lemma(
        'プロ 銀行 病院 学校 役所 大人 人間 企業 会社 保険 一流 専門 老舗 ホテル 客商売 商売 店 医者 教師 公務 サービス サポート 親',
      ),
      within(1),
      either(
        [lemma('です'), surface('か')],
        [surface('か な'), {at: 'end'}],
        [surface('を'), lemma('名乗る')],
        [surface('と は'), lemma('言える 呼べる')],
      ),
    ],
  },
  // 何が「お客様第一」ですか, どこが迅速なのですか
  {
    name: '何がお客様第一ですか',
    steps: [
      {notBehind: surface('は が に で')},
      surface('何 なに どこ'),
      surface('が'),
      maybe(surface('「')),
      lemma('お客様 安心 安全 迅速 丁寧 親切 最短 最速 即日 翌日 プロ 一流 信頼 最高'),
      without('。', 10),
      lemma('です だ な'),
      maybe(surface('の ん')),
      maybe(lemma('です')),
      either([surface('か よ')], [{at: 'end'}]),
    ],
  },
  // こんな話がありますか, こんなことがまかり通るのですか
  {
    name: 'こんな話がありますか',
    steps: [
      surface('こんな そんな'),
      maybe(surface('馬鹿 ばか バカ')),
      maybe(lemma('だ ひどい')),
      lemma('こと 話 対応 商売 仕打ち 理屈 やり方 会社 店 もの'),
      surface('が って'),
      maybe(surface('本当に')),
      either(
        [
          lemma('ある'),
          either(
            [lemma('ます'), surface('か'), {notAhead: [surface('ね')]}],
            [surface('か')],
            [surface('て'), lemma('いい よい'), without('。', 4), surface('か')],
          ),
        ],
        [lemma('許す 通用 通る まかり通る'), without('。', 6), surface('か ?')],
      ),
    ],
  },
  // そんな言い訳が通用すると思っているのですか
  {
    name: '通用すると思うのか',
    steps: [
      lemma('通用 許す 通る 済む ごまかせる 逃げ切れる'),
      maybe({repeat: [lemma('する れる')], most: 2}),
      surface('と'),
      either([surface('でも'), lemma('思う 考える')], [surface('思っ'), surface('て')]),
      without('。', 6),
      surface('か ?'),
    ],
  },
  {
    name: 'もうだめです',
    steps: [
      surface('もう もはや'),
      lemma('だめ 駄目 ダメ おしまい クタクタ へとへと ボロボロ うんざり お手上げ'),
      lemma('です だ'),
      {notAhead: [surface('か が')]},
    ],
  },
]
