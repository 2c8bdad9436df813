import {type Pattern, type Step} from '@tactlint/core'
import {badly} from './at-fault.js'
import {deskPeople} from './desk-people.js'
import {auxiliaries, either, lemma, maybe, not, surface, without} from '../steps.js'

/** How nobody would like to be said to work: 黙って, 勝手に, 早く帰りたくて, 見ないで. */
const grudgingly: Step = either(
  [
    surface(
      '黙っ 無断 勝手 勝手に 適当 適当に 面倒 面倒くさく 面倒がっ 平気 ずるずる だらだら ろくに まともに いい加減 横着 独断 故意 わざと 知らん顔',
    ),
  ],
  [surface('帰り 休み サボり 楽し 儲け'), lemma('たい')],
  [either([lemma('ず')], [surface('ない'), surface('で まま')])],
  [surface('知り 気づき 気付き'), surface('ながら')],
)
/** A fault that has happened: 見逃していた, 黙って付けた, 渡さなかった. */
const fault: Step = either(
  [badly, maybe(surface('に')), maybe(auxiliaries), maybe(lemma('おく とく'), lemma('た'))],
  [grudgingly, without('。 くださっ いただい', 8), lemma('た')],
  [surface('なかっ'), lemma('た')],
  [lemma('て'), maybe(lemma('いる おる')), surface('ない')],
)
const concludes: Step = either(
  [surface('の ん'), lemma('です だ'), {notAhead: [surface('か')]}],
  [surface('の ん'), surface('でしょ だろ'), {notAhead: [surface('う'), surface('か')]}],
  [surface('に'), lemma('決まる'), surface('て')],
  [surface('に'), surface('違い'), lemma('ない')],
  [surface('と'), surface('しか'), lemma('思える 考える 言える')],
  [surface('という って'), surface('こと わけ')],
)
const ourselves = surface('私 わたし 僕 俺 こちら 客 お客 うち 当方 利用者 患者 お客様 機械 人 他人')

/** Who is at fault, told by what people at the desk did: 運転手が時計を見ないで発車したんだと思う, 載せた人が悪い. */
export const byWhom: readonly Pattern[] = [
  // 三日も見逃していたのは御社の監視部門ではありませんか
  {
    name: '見逃したのは御社の部門',
    steps: [
      fault,
      surface('の ん'),
      either([surface('は が って'), maybe(surface('、'))], [surface('、')]),
      maybe(
        ourselves,
        either([surface('じゃ')], [surface('で'), surface('は')]),
        surface('なく なくて ない'),
        maybe(surface('て')),
        maybe(surface('、')),
      ),
      maybe(surface('明らかに 全部 すべて 結局 他 どう 誰')),
      deskPeople,
      maybe(surface('の'), surface('方 ほう 側')),
      either([lemma('です だ じゃ')], [surface('で か と や って')]),
    ],
  },
  {
    name: '店員が黙って付けた',
    steps: [
      deskPeople,
      surface('が は も って'),
      without('。 くださっ いただい 私 こちら なら たら ば', 10),
      fault,
      maybe(surface('しまっ ちゃっ'), lemma('た')),
      concludes,
    ],
  },
  // 検針の人が隣のメーターを読んだに決まっています
  {
    name: '隣を読んだに決まっている',
    steps: [
      deskPeople,
      surface('が は も'),
      without('。 くださっ いただい 私 こちら', 10),
      lemma('た だ'),
      either(
        [surface('に'), lemma('決まる'), surface('て')],
        [surface('に'), surface('違い 相違'), maybe(surface('あり')), lemma('ない ます')],
        [surface('と'), surface('しか'), lemma('思える 考える 言える')],
      ),
    ],
  },
  // 監視部門は三日間寝ておられたわけですか
  {
    name: '寝ていたわけですか',
    steps: [
      deskPeople,
      surface('が は も'),
      without('。', 7),
      lemma('寝る 眠る 居眠り 昼寝 サボる さぼる 遊ぶ 怠ける 忘れる 隠す 騙す 黙る'),
      maybe(auxiliaries),
      maybe(surface('という って')),
      surface('わけ の ん こと'),
      lemma('です だ'),
      surface('か ね よ'),
    ],
  },
  // 薬剤師さんの確認不足です, 営業の方のおかげで, 職員さんのうっかりを
  {
    name: '薬剤師の確認不足',
    steps: [
      deskPeople,
      surface('の'),
      maybe(surface('単純 完全 初歩 明らか ただ')),
      maybe(surface('な の 的')),
      maybe({partOfSpeech: '名詞'}),
      surface(
        'ミス 不足 漏れ もれ 忘れ 間違い うっかり 不始末 仕業 しわざ 怠慢 不注意 手抜き 体質 手違い 落ち度 慢心 勘違い 早とちり 見落とし',
      ),
      {notAhead: [surface('か'), surface('どう')]},
      {notAhead: [surface('が は を も'), lemma('ある ない 防ぐ 減らす')]},
    ],
  },
  {
    name: '黙っていた方のおかげで',
    steps: [fault, deskPeople, surface('の'), surface('おかげ お陰 せい'), surface('で です')],
  },
  // あの人たちの仕業です, 従業員さんも同罪です
  {
    name: 'あの人たちの仕業',
    steps: [
      either(
        [
          surface('人 方 子 やつ 二人組 誰か 者'),
          maybe(surface('たち 達 ら さん')),
          surface('の'),
          surface('仕業 しわざ'),
        ],
        [surface('も が'), surface('同罪')],
      ),
      lemma('です だ'),
    ],
  },
  // こんな封筒で送るほうが悪い, 写真を載せた人が悪い
  {
    name: '載せた人が悪い',
    steps: [
      either(
        [{partOfSpeech: '動詞', form: '基本形'}],
        [{partOfSpeech: '動詞'}, maybe(auxiliaries), lemma('た ない てる')],
      ),
      surface('ほう 方 人 側 やつ 奴 者 会社 店 業者'),
      surface('が も'),
      surface('悪い'),
      either(
        [lemma('です だ'), {notAhead: [surface('が けど けれど')]}],
        [{at: 'end'}],
        [surface('に'), lemma('決まる')],
        [surface('と'), lemma('思う')],
        [surface('の ん'), lemma('です だ じゃ')],
        [surface('じゃ でしょ だろ よ わ')],
      ),
    ],
  },
  {
    name: '私のせいにする',
    steps: [
      ourselves,
      maybe(surface('側')),
      surface('の'),
      surface('せい 責任 ミス 落ち度'),
      surface('に'),
      lemma('する'),
      {notAhead: [surface('たく つもり'), maybe(surface('は')), lemma('ない ある')]},
    ],
  },
  {
    name: '入れるからこうなる',
    steps: [
      deskPeople,
      surface('が'),
      without('。 くださっ いただい', 9),
      surface('から ので せい'),
      maybe(surface('で')),
      maybe(surface('、')),
      surface('こう こんな そう'),
      maybe(surface('いう')),
      maybe(surface('こと 目')),
      maybe(surface('に')),
      lemma('なる 遭う'),
    ],
  },
  {
    name: 'まともに測らないから',
    steps: [
      deskPeople,
      surface('が'),
      without('。 くださっ いただい', 6),
      either([grudgingly, without('。', 5)], [badly, maybe(auxiliaries)]),
      surface('から ので せい'),
      {notAhead: [surface('と')]},
    ],
  },
  {
    name: '適当なことを教えるから',
    steps: [
      lemma('適当 余計 いい加減 でたらめ 無茶 嘘 勝手 曖昧'),
      maybe(surface('な の')),
      lemma('こと 説明 案内 返事 数字 真似 約束'),
      surface('を ばかり'),
      lemma('教える 言う 書く 伝える する 答える 説明 案内'),
      maybe(auxiliaries),
      surface('から せい ので ばかり'),
    ],
  },
  // 嘘の説明を書いた出品者様にすべての原因があります
  {
    name: '出品者に原因がある',
    steps: [
      deskPeople,
      surface('に'),
      maybe(surface('こそ')),
      without('。 、', 3),
      surface('責任 原因 非 落ち度 過失'),
      surface('が'),
      lemma('ある ござる'),
      {notAhead: [surface('の か')]},
    ],
  },
  {
    name: '知りながら伏せていた',
    steps: [
      deskPeople,
      surface('が は も'),
      without('。', 7),
      either(
        [surface('知り 気づき 気付き 承知し わかり'), surface('ながら つつ')],
        [
          surface('知っ わかっ 分かっ 気づい 気付い 承知し'),
          surface('て'),
          lemma('いる'),
          surface('ながら て'),
        ],
        [surface('と'), lemma('言う おっしゃる'), surface('て'), surface('おき おい')],
      ),
    ],
  },
  {
    name: 'サポートが仕事をしていない',
    steps: [deskPeople, surface('が は も'), surface('仕事'), maybe(surface('を')), surface('し'), not],
  },
]
