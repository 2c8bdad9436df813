import {words, type Pattern} from '@tactlint/core'
import {anyResort, bodies, press, publicPlace} from './resorts.js'
import {either, lemma, maybe, surface, within, without} from '../steps.js'

const kin = words(`
  友人 知人 兄 姉 弟 妹 父 母 夫 妻 主人 息子 娘 叔父 伯父 叔母 いとこ 従兄弟 親戚 義父 義兄 家族 同級生 知り合い 先輩 後輩 孫 身内 知己 旦那 親
`)

/** What the writer has in hand: 友人が新聞社にいる, フォロワーが四万人います, 申請書は下書きまで済んでいます. */
export const leverage: readonly Pattern[] = [
  // たまたま友人が新聞社の社会部におりまして, 私の兄は弁護士です
  {
    name: '友人が新聞社にいる',
    steps: [
      {lemma: kin},
      maybe(surface('さん の 人')),
      surface('が は に も'),
      without('、 。', 5),
      either([press], [bodies]),
      maybe(surface('の'), {partOfSpeech: '名詞'}, maybe(surface('部 課'))),
      maybe(surface('官 員 事務所 さん')),
      either(
        [surface('に で'), within(1), lemma('いる おる おりる 勤める 働く 務める')],
        [surface('が'), lemma('いる おる おりる')],
        [surface('を'), lemma('する やる'), surface('て')],
        [lemma('です'), {at: 'end'}],
      ),
    ],
  },
  // 釣りの動画で登録者が四万人います
  {
    name: 'フォロワーが四万人います',
    steps: [
      lemma('フォロワー 登録 登録者 読者 視聴者 再生 会員'),
      maybe(surface('者 数')),
      surface('が は も'),
      within(4),
      surface('人 名 万 回'),
      maybe(surface('人 以上 近く ほど 回')),
      lemma('いる おる ある'),
      either(
        [lemma('ます'), {at: 'end'}],
        [lemma('ます'), surface('が ので から し')],
        [surface('ので から し')],
        [surface('まし'), surface('て')],
      ),
    ],
  },
  // 申告書は下書きまで済んでおります, 番号はもう画面に出ています
  {
    name: '下書きまで済んでいます',
    steps: [
      anyResort,
      without('。', 6),
      lemma(
        '下書き 番号 用紙 書類 申請 申告 資料 フォーム 予約 送信 投稿 画面 ボタン 手続き 準備 手配 原稿 文面 概要 証拠 録音 連絡先',
      ),
      maybe(surface('書 者')),
      surface('は も が を に まで'),
      without('。', 4),
      either(
        [
          lemma(
            '済む できる 整う 揃う そろう 出る 開く 書く 書き終える 始める 保存 用意 準備 完了 かける 置く',
          ),
          maybe(lemma('する')),
          surface('て で'),
          lemma('いる おる ある'),
        ],
        [surface('手元 手もと')],
        [surface('済み ずみ')],
        [lemma('記入 作成 準備 用意'), surface('を が'), lemma('始める 進める 終える できる')],
      ),
    ],
  },
  {
    name: '退会ボタンに指をかける',
    steps: [
      anyResort,
      maybe(surface('の')),
      surface('ボタン'),
      surface('に を の'),
      within(4),
      lemma('指 押す 上 前 手'),
    ],
  },
  {
    name: 'あとは押すだけです',
    steps: [
      anyResort,
      without('。', 6),
      surface('あと もう 後'),
      maybe(surface('は 、')),
      without('。', 6),
      lemma('押す 送る 出す かける 渡す 公開 提出 投函 連絡 電話 話す'),
      maybe(lemma('する')),
      surface('だけ'),
      lemma('です だ'),
    ],
  },
  // 週刊誌が体験談を募集しているそうで
  {
    name: '記者が興味を持つ',
    steps: [press, without('。', 10), lemma('興味 関心 募集 飛びつく 食いつく ネタ 好物')],
  },
  {
    name: '動画がよく伸びる',
    steps: [
      publicPlace,
      without('。', 12),
      lemma('伸びる バズる 盛り上がる 炎上 反響'),
      {notAhead: [surface('た て')]},
    ],
  },
  // 顧問の先生が「勝てる」と申しております
  {
    name: '弁護士が勝てると言う',
    steps: [
      lemma('弁護士 顧問 法務 先生 専門家 役所 センター 警察'),
      maybe(surface('の 部')),
      maybe(surface('先生 方 者')),
      surface('が も は'),
      without('。', 6),
      lemma('勝てる 勝つ 違法 違反 取れる 争える 詐欺 おかしい 認める 不当'),
      without('。', 5),
      surface('と'),
      lemma('言う 申す おっしゃる'),
    ],
  },
]
