import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** Something comes with the message: 添付いたします, 別紙のとおり, 同封の写真. */
export const announced = {
  source,
  on: 'lemma',
  phrases: [
    '添付(する|いたす)(ます|ますた|ている|ておる|てある|た)',
    '添付(する|いたす)',
    '添付(の|ファイル)',
    '(別添|別紙|同封)(の|に|を|する)',
    '添える(ます|て)',
  ],
} satisfies Lexicon

/** Such words without an attachment: 添付していただけますか, 添付できませんでした, 添付文書. */
export const notAnnounced = {
  source,
  on: 'lemma',
  phrases: [
    '添付(する|いたす)て(いただく|くださる|もらう|ほしい)',
    '添付(いただく|くださる|文書|できる|可能|漏れ)',
    '添付する(れる|必要|方法|場合|こと|際|とき|予定)',
    '添付ファイル(が|の)(開く|ない|容量|上限|サイズ|形式)',
    '同封(する|の)(れる|チラシ|説明書|カタログ|納品書|明細)',
    '(後ほど|のちほど|後日)添付',
    '添える(て|ます)(いただく|くださる)',
  ],
} satisfies Lexicon

/** Things that may be the attachment, and words for it. */
export const things = {
  source,
  on: 'lemma',
  phrases: [
    '(写真|画像|画面|スクリーンショット|スクショ|キャプチャ|資料|書類|ファイル|請求書|領収書|納品書|証明書|明細|明細書|控え|レシート|動画|ラベル|伝票|データ|報告書|契約書|図|表|一覧|リスト|コピー|写し)',
    '(添付|別添|別紙|同封|添える)',
  ],
} satisfies Lexicon
