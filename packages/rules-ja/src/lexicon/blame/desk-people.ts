import {type Step} from '@tactlint/core'
import {reader} from '../readers.js'
import {either, lemma, maybe, surface} from '../steps.js'

/** The reader, or somebody who may work there: 園の先生方, 係員, 誰かさん, 配達の人, 御行. Only where the rest of the sentence accuses. */
export const deskPeople: Step = either(
  [
    ...reader,
    maybe(surface('の'), {partOfSpeech: '名詞'}),
    maybe(lemma('係員 職員 担当 配達員 従業員 社員 担当者')),
  ],
  [
    {notBehind: surface('の 販売 運送')},
    lemma(`
      御行 係員 職員 先生 院長 校長 教師 講師 医師 看護師 大家 整備 検査 店頭 フロント 乗務員 ドライバー 運転手 配達員 学校 園 役所 病院 クリニック 出品 ホテル
      銀行 美容師 トレーナー 教室 管理会社 薬局 図書館 水道局 代理店 誰かさん 誰か 店主 女将 板前 職人 ディーラー 工場 本部 コールセンター 校閲 工事 現場
    `),
    maybe(surface('士 者 員 師 の')),
    maybe(surface('さん 様 方 先生 人 側 皆さん')),
    maybe(surface('の'), surface('方 人 皆さん')),
    maybe(surface('方 側')),
  ],
  [surface('貴'), surface('院 校 園 店 局 館 行 会 団体 市 町 課')],
  [
    surface('配達 集荷 検査 点検 工事 修理 清掃 設置 営業 レジ 電話 会計'),
    maybe(surface('の')),
    surface('人 方 員 士 者 さん'),
    maybe(surface('さん 方')),
  ],
)
