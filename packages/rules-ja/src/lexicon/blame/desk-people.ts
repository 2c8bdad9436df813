import {words, type Step} from '@tactlint/core'
import {reader, readersOwn} from '../readers.js'
import {either, lemma, maybe, surface} from '../steps.js'

const persons = surface('人 方 者 子 女性 男性 人間 どなた 誰か 誰 やつ 奴 若者 職人 若い衆')
const titles: Step = maybe(surface('さん 様 方 たち 達 ら 側 か'))
/** Where they work and what they do there: 検針の人, 厨房の方, 梱包したどなたか. */
const desks = words(`
  配達 集荷 検査 点検 工事 修理 清掃 設置 営業 レジ 電話 会計 検針 受付 チェックイン チェックアウト 予約 搭乗 改札 厨房 ホール カウンター
  査定 審査 経理 事務 教務 保育 診察 調剤 配膳 客室 キッチン 出荷 梱包 発送 登録 契約 販売 案内 引っ越し 引越し 引越 組み立て 配送 運転
  手続き 夜勤 当直 バイト アルバイト 工場 宿 駅 編集 校正 開発 監視 仲介 管理 技術 整備 車検 板金 塗装 交換 回収 組立 現場 支店 売り場
`)
/** Not of the desk: 購入者, 相手の運転手. */
const outsiders = words(`
  購入 利用 消費 第三 被害 加害 当事 関係 参加 来場 申請 契約 加入 所有 通行 同乗 応募 受験 視聴 弁護 税理 会計 司法書 代表 保護 入居 居住 権利
  目撃 相続 同居 介護 発送 受取 納税 落札 予約 会 家 本
`)

/** The reader, or somebody who may work there: 園の先生方, 係員, 誰かさん, 配達の人, 御行. Only where the rest of the sentence accuses. */
export const deskPeople: Step = either(
  [
    ...reader,
    maybe(surface('の'), {partOfSpeech: '名詞'}),
    maybe(lemma('係員 職員 担当 配達員 従業員 社員 担当者')),
  ],
  // おたくの配送の若い子, そちらの山田さん
  [
    readersOwn,
    maybe(surface('側')),
    surface('の'),
    {repeat: [either([{partOfSpeech: '名詞'}], [surface('の 若い')])], most: 4},
  ],
  [
    {notBehind: surface('の 販売 運送')},
    lemma(`
      御行 係員 職員 先生 院長 校長 教師 講師 医師 看護師 大家 整備 検査 店頭 フロント 乗務員 ドライバー 運転手 配達員 学校 園 役所 病院 クリニック 出品 ホテル
      銀行 美容師 トレーナー 教室 管理会社 薬局 図書館 水道局 代理店 誰かさん 誰か 店主 女将 板前 職人 ディーラー 工場 本部 コールセンター 校閲 工事 現場
      薬剤師 店員 駅員 車掌 行員 技師 塾長 教頭 担任 シェフ オーナー マネージャー 従業員 エンジニア プログラマー インストラクター コーチ 司書 支店 税務署 役場 幹事 仲居
    `),
    maybe(surface('士 者 員 師 の 長')),
    maybe(surface('さん 様 方 先生 人 側 皆さん')),
    maybe(surface('の'), surface('方 人 皆さん')),
    maybe(surface('方 側')),
  ],
  // 検針員, 運転手, 工場長
  [
    {notBehind: surface('の 相手 他')},
    {partOfSpeech: '名詞', not: {lemma: outsiders}},
    {surface: words('員 士 師 係 工 屋 長 手 課'), partOfSpeech: '接尾'},
    titles,
  ],
  [surface('貴'), surface('院 校 園 店 局 館 行 会 団体 市 町 課')],
  [
    {lemma: desks},
    maybe(surface('の')),
    maybe(surface('若い 新人')),
    either([persons], [surface('員 士')]),
    titles,
  ],
  // 測りに来た人, 梱包したどなたか
  [
    either(
      [{lemma: desks}, surface('し')],
      [
        lemma(
          '書く 教える 作る 詰める 測る 組み立てる 送る 届ける 運ぶ 載せる 打つ 直す 取り付ける 来る 決める 出る 塗る 選ぶ',
        ),
      ],
    ),
    lemma('た'),
    maybe(readersOwn, surface('の')),
    persons,
    titles,
  ],
)
