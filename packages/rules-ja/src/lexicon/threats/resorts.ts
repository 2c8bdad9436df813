import {words, type Step} from '@tactlint/core'
import {either, lemma, maybe, surface} from '../steps.js'

/** 労働|基準|監督|署, 公正|取引|委員|会, 国民|生活|センター */
const partsOfBodies = words(`
  消費 者 総務 金融 経済 産業 文部 科学 農林 水産 環境 国土 国交 厚生 厚 労 経 産 労働 基準 監督 運輸 財務 国民 生活 公正 取引 委員 教育
  個人 情報 保護 第三者 業界 株主 理事 町内 自治 弁護士 警察 国
`)
const endsOfBodies = surface(
  '省 庁 署 局 会 基 セン センター 機関 団体 総会 官庁 省庁 交通省 労働省 委員会 ホットライン',
)

/** Who can make the desk answer: 消費生活センター, 総務省, 市議, 組合. */
export const authority: Step = either(
  [{repeat: [{lemma: partsOfBodies}], most: 5}, endsOfBodies],
  [
    lemma(
      '警察 警視庁 保健所 役所 市役所 区役所 県庁 都庁 行政 当局 議員 市議 県議 都議 議会 オンブズマン 消防署 adr 協会 連盟 組合 総会 税務署 公取',
    ),
    maybe(surface('の')),
    maybe(surface('官 さん 事務所 先生 窓口')),
  ],
)
/** 弁護士, 顧問の先生, 法務部, 被害届, 少額訴訟. */
export const law: Step = either(
  [
    lemma('弁護士 顧問 法務 訴訟 裁判 裁判所 法廷 調停 告訴 提訴 代理人 検察 法律 法的'),
    maybe(surface('の')),
    maybe(surface('部 状 事務所 先生 専門 家 措置 手続き 手続 さん')),
    maybe(surface('家')),
  ],
  [surface('被害 告訴 申告 内容 支払'), surface('届 届け 状 書 証明 督促')],
  [surface('司法 行政'), surface('書士')],
)
/** 新聞社, 週刊誌, テレビの取材. */
export const press: Step = either(
  [
    lemma(
      '新聞 テレビ 記者 マスコミ メディア 報道 取材 記事 雑誌 番組 ニュース ジャーナリスト 新聞社 テレビ局 出版 編集 文春',
    ),
    maybe(surface('社 局 部 さん')),
  ],
  [lemma('週刊 地元 全国 業界'), surface('誌 紙')],
)
/** Where everybody reads it: SNS, 口コミ, 星1. */
export const publicPlace: Step = either(
  [
    lemma(`
      sns ネット ツイッター twitter インスタグラム インスタ facebook youtube ユーチューブ ブログ 掲示板 口コミ クチコミ レビュー 投稿 インターネット
      tiktok google グーグル line 動画 世間 星 ★ 評価 評判 噂 うわさ 再生 フォロワー 公 明るみ 社名 店名 実名 x チャンネル 配信
    `),
    maybe(surface('数 欄 サイト')),
  ],
  [surface('グループ まとめ コメント'), surface('ライン サイト 欄')],
)
/** What is left: 解約, 他社. */
export const parting: Step = either(
  [
    lemma(
      '解約 退会 乗り換え 他社 他行 よそ 競合 解除 退去 転校 転院 休会 打ち切り 支払い 支払 家賃 会費 発注 取引 契約',
    ),
  ],
  [surface('チャージ'), surface('バック')],
  [surface('カード'), surface('会社')],
)

export const bodies: Step = either([authority], [law])
export const outside: Step = either([press], [publicPlace], [authority])
export const resort: Step = either([press], [publicPlace], [authority], [law])
export const anyResort: Step = either([press], [publicPlace], [authority], [law], [parting])
