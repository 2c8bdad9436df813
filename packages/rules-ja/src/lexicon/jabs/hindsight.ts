import {type Pattern, type Step} from '@tactlint/core'
import {asks, either, lemma, maybe, not, surface, without} from '../steps.js'

const isntIt: Step = either(
  [surface('こと 話'), surface('で'), surface('は'), lemma('ない')],
  [surface('の ん'), surface('では じゃ'), lemma('ない')],
  [surface('の ん'), surface('で'), surface('は'), lemma('ない')],
  [surface('はず')],
  [surface('のに')],
)

/** What the reader might have known, done or tried: 調べる前に言えたのではないですか, ご自身は一度でも使ったのでしょうか. */
export const hindsight: readonly Pattern[] = [
  {
    name: '調べる前に言えた',
    steps: [
      surface('前 最初 先 初日 すぐ すぐに とっくに はじめ 初め その場 当日 早く 電話口'),
      maybe(surface('に で から の')),
      maybe(surface('も')),
      without('。', 4),
      lemma(
        '言える 分かる わかる 答える 教える 気づける 答えられる 教えられる 断れる 防げる 調べられる 決められる 伝えられる 返せる',
      ),
      maybe(lemma('られる')),
      lemma('た'),
      maybe(surface('こと 話')),
      maybe(surface('な')),
      isntIt,
    ],
  },
  // 書いた方は一度でもやってみたのでしょうか
  {
    name: '一度でも試したのですか',
    steps: [
      {partOfSpeech: '数'},
      surface('度 回'),
      surface('でも くらい ぐらい'),
      maybe(surface('は')),
      without('。 、 場合 たら ば 際 方', 7),
      lemma('た'),
      either(
        [surface('の ん'), ...asks],
        [surface('こと'), surface('が は'), without('。', 4), surface('か')],
      ),
    ],
  },
  // 足し算くらいはしていただけるものと存じておりました
  {
    name: 'くらいはしていただけるものと',
    steps: [
      surface('くらい ぐらい'),
      maybe(surface('は')),
      without('。', 6),
      lemma('いただける くださる もらえる くれる できる わかる 分かる'),
      maybe(surface('だろ'), surface('う')),
      maybe(surface('もの')),
      surface('と'),
      maybe(surface('ばかり')),
      lemma('思う 存じる 信じる 考える'),
      surface('て'),
      lemma('おる いる'),
    ],
  },
  {
    name: 'どうしてわざわざ',
    steps: [
      surface('どうして なぜ 何故 なんで'),
      without('。', 3),
      surface('わざわざ'),
      without('。', 9),
      surface('の ん'),
      lemma('です だ'),
    ],
  },
  {
    name: '沈黙は金',
    steps: [
      either(
        [surface('沈黙'), surface('は'), surface('金')],
        [surface('釈迦'), surface('に'), surface('説法')],
        [surface('馬'), surface('の'), surface('耳'), surface('に')],
        [surface('のれん 暖簾'), surface('に'), surface('腕 腕押し')],
        [surface('糠 ぬか'), surface('に'), surface('釘')],
        [surface('豆腐'), surface('に'), surface('かすがい 鎹')],
        [surface('柳'), surface('に'), surface('風')],
        [surface('対岸'), surface('の'), surface('火事')],
        [surface('高み'), surface('の'), surface('見物')],
        [surface('右'), surface('から'), surface('左'), surface('へ に')],
        [surface('知ら'), surface('ぬ'), surface('が'), surface('仏')],
        [surface('果報'), surface('は'), surface('寝')],
        [surface('石'), surface('の'), surface('上'), surface('に'), surface('も'), surface('三')],
        [surface('便り'), surface('が の'), lemma('ない'), surface('の'), surface('は が')],
        [surface('絵'), surface('に'), surface('描い かい'), surface('た'), surface('餅')],
        [surface('猫'), surface('の'), surface('手'), surface('の')],
        [surface('三日坊主 朝令暮改 馬耳東風 竜頭蛇尾 有名無実 暖簾に腕押し')],
      ),
    ],
  },
  // いつもお決まりの返事, 安定の遅さ
  {
    name: 'お決まりの返事',
    steps: [
      surface('安定 恒例 決まり お決まり おなじみ お馴染み 毎度 定番 お約束 お得意 十八番'),
      maybe(surface('おなじみ')),
      surface('の'),
      lemma(
        '対応 返事 返信 回答 文面 遅れ 遅さ 無視 言い訳 挨拶 文句 お詫び 定型 台詞 セリフ 一文 放置 ミス 間違い 遅刻 沈黙',
      ),
    ],
  },
  // もう期待していません
  {
    name: 'もう期待していません',
    steps: [
      surface('もう 今さら もはや 最初から 別に 特に'),
      maybe(surface('誰 何 だれ なに'), surface('も')),
      maybe(surface('お返事 返事 ご連絡'), surface('は も に')),
      surface('期待'),
      maybe(surface('は も を')),
      lemma('する'),
      maybe(surface('て')),
      maybe(lemma('いる おる')),
      not,
    ],
  },
]
