import type {EntityOf, Recogniser} from '@tactlint/core'
import {fieldNames} from './field-names.js'

type Placeholder = EntityOf<'placeholder'>

// 【お名前】様, ［注文番号］の件. At the start of a line 【注文番号】 is a heading; 【緊急】 names no field.
const bracketed =
  /[[【]([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーA-Z]{1,16}(?:名|名前|番号|ID|日|日時|日付|金額|住所|コード|宛名))[\]】]/gu
// （氏名）様; （ご注文番号を入力）, ［日付を記入してください］
const parenthesised =
  /[(（]((?:お|ご)?(?:名前|氏名|会社名|店舗名|部署名|担当者名|宛名)|お客様名)[)）](?=[ \u3000]?(?:様|さま|さん|殿|御中))/g
const instructions =
  /[[【(（<＜]([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]{1,20}を)(?:ここに)?ご?(?:入力|記入|記載|挿入|入れ)(?:する|して?ください|てください)?[\]】)）>＞]/gu
// ○○様, 株式会社△△, ＊＊様: one sign may be a list mark, two stand for a name.
const nameSigns =
  /(?:[○◯〇●◎△▲□■×✕＊]{2,20}|[(（][ \u3000]{2,20}[)）])(?=[ \u3000]?(?:様|さま|さん|殿|御中))/g
const companySigns = /(?<=(?:株式会社|有限会社|合同会社)[ \u3000]?)[○◯〇●◎△▲□■×✕＊]{2,20}/g
// XX月XX日, ○月○日, ×年×月×日, YYYY年MM月DD日
const daySigns = /(?:[Xx○◯〇●△×]{1,4}年)?[Xx○◯〇●△×]{1,2}月[Xx○◯〇●△×]{1,2}日|(?:YYYY年)?MM月DD日/g
// XX円, ＊＊円, xx個; XL個 is a size.
const amountSigns = /(?<![\p{L}\p{N}])(?:[Xx]{2,8}|[＊□]{2,8})(?=[円個点箱枚]|名様|日間|時間)/gu

/** Marks made by hand that Japanese writers leave for a person to fill in. */
export const fieldMarks: Recogniser = {
  kind: 'placeholder',
  *recognise(text) {
    for (const match of text.matchAll(bracketed)) {
      const [whole, name = ''] = match
      const isPerson = /^[ \u3000]?(?:様|さま|さん|殿|御中)/.test(text.slice(match.index + whole.length))
      const startsLine = /(?:^|\n)[ \t\u3000]*$/.test(text.slice(Math.max(0, match.index - 8), match.index))
      if (startsLine && !isPerson) continue
      yield mark(match.index, whole, 'square', name, isPerson ? 'name' : standsFor(name))
    }
    for (const {index, 0: whole, 1: name = ''} of text.matchAll(parenthesised)) {
      yield mark(index, whole, 'square', name, 'name')
    }
    for (const {index, 0: whole, 1: name = ''} of text.matchAll(instructions)) {
      yield mark(index, whole, 'square', name, standsFor(name))
    }
    for (const pattern of [nameSigns, companySigns]) {
      for (const {index, 0: signs} of text.matchAll(pattern)) yield mark(index, signs, 'signs', '', 'name')
    }
    for (const {index, 0: signs} of text.matchAll(amountSigns))
      yield mark(index, signs, 'crosses', '', 'unknown')
    for (const {index, 0: signs} of text.matchAll(daySigns)) yield mark(index, signs, 'crosses', '', 'date')
  },
}

const mark = (
  start: number,
  signs: string,
  syntax: Placeholder['syntax'],
  name: string,
  stands: Placeholder['stands'],
): Placeholder => ({kind: 'placeholder', start, end: start + signs.length, syntax, name, stands})

function standsFor(name: string): Placeholder['stands'] {
  const small = name.toLocaleLowerCase('ja')
  const named = (['identifier', 'date', 'name'] as const).find(stands =>
    fieldNames[stands].some(word => small.includes(word)),
  )
  return named ?? 'unknown'
}
