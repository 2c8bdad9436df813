import {words, type Found} from '@tactlint/core'
import {clauseBefore} from './sentence-end.js'

/** Whom the writer may have told besides the desk. */
const others = words(`
  母 父 両親 妻 夫 主人 家族 娘 息子 子ども 子供 孫 祖母 祖父 友人 知人 上司 部下 同僚 社内 関係者 社員 社長
  税理士 会計士 弁護士 銀行 警察 警察署 消防 保険会社 電話会社 カード会社 通信会社 管理会社 大家 大家さん メーカー 販売店 取引先 仕入先
  購入者 購入者様 お客様 先方 隣人 近所 業者 配送業者 運送会社 ヤマト ヤマト運輸 佐川 佐川急便 郵便局 前の会社 他社 他店 役所 区役所 市役所
  学校 病院 医師 主治医 先生 本人 皆 みんな
`)
const toOthers = new RegExp(`(?:${others.join('|')})(?:さん|様|の方)?(?:に|へ)(?:も|は)?[^にへ]{0,12}$`)

/** 税理士にも説明済みです, 母に何度も説明しましたが: nothing is said of the reader. */
export const isToldToOthers = (found: Found): boolean => {
  const before = clauseBefore(found)
  return toOthers.test(before) && !/御社|貴社|貴店|そちら/.test(before)
}
