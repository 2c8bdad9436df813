import type {EntityOf, Recogniser} from '@tactlint/core'
import {fieldNames} from './field-names.js'

type Placeholder = EntityOf<'placeholder'>

const kana = '\\p{Script=Hiragana}\\p{Script=Katakana}ー'
// 【お名前】様, ［注文番号］の件, 〈宛名〉. Alone at the start of a line 【注文番号】 is a heading; 【緊急】 names no field.
const bracketed = new RegExp(
  `[[【〔〈《]([\\p{Script=Han}${kana}A-Z]{1,16}(?:名|名前|番号|ID|日|日時|日付|金額|住所|コード|宛名))[\\]】〕〉》]`,
  'gu',
)
// （氏名）様, （会社名）の佐藤です
const parenthesised =
  /[(（]((?:お|ご)?(?:名前|氏名|会社名|貴社名|御社名|店舗名|部署名|担当者名|宛名|宛先)|お客様(?:のお)?名前?)[)）](?=[ \u3000]?(?:様|さま|さん|殿|御中))|(?<=^|[\n、。 \u3000])[(（](会社名|店舗名|部署名|氏名|お?名前)[)）](?=の[^、。\n]{1,8}(?:です|と申))/g
// （ご注文番号を入力）, ［日付を記入してください］, （ここに番号を入れる）, 【要記入】
const instructions = new RegExp(
  `[[【(（<＜]※?(?:([\\p{Script=Han}${kana}・]{1,20}を)(?:ここに)?ご?(?:入力|記入|記載|挿入|入れ|書く|書い|差し替え|追記)(?:する|る|して?ください|てください)?|要(?:記入|入力|差し替え)|(?:後|あと)で(?:記入|入力|追記|差し替え|書く|確認)(?:する)?|TBD|ここに[^)）\\]】\\n。]{1,16})[\\]】)）>＞]`,
  'gu',
)
const name = '(?=[ \\u3000]?(?:様|さま|さん|殿|御中))'
// ○○様, ＿＿様, 株式会社△△, XXXX株式会社: one sign may be a list mark, two stand for a name.
const nameSigns = new RegExp(
  `(?:[○◯〇●◎△▲▽□■◇◆☆★※×✕＊＃]{2,20}|[・…]{2,8}|[_＿]{2,20}|[(（][ \\u3000]{2,20}[)）])${name}`,
  'g',
)
const companySigns =
  /(?<=(?:株式会社|有限会社|合同会社)[ \u3000]?)[○◯〇●◎△▲□■×✕＊]{2,20}|(?<![A-Za-z])[Xx]{2,8}(?=株式会社|有限会社|合同会社|商店|銀行)/g
// XX月XX日, ○月○日, ＿月＿日, ×年×月×日, YYYY年MM月DD日, YYYY/MM/DDまで, ●/●
const daySigns =
  /(?:[Xx○◯〇●△×]{1,4}年)?[Xx○◯〇●△×]{1,2}月[Xx○◯〇●△×]{1,2}日|(?<![\p{N}一二三四五六七八九十])[_＿ \u3000]{1,6}月[_＿ \u3000]{1,6}日|(?:YYYY年)?MM月DD日|(?<!\w)YYYY[-/.]MM[-/.]DD(?![ \u3000]?(?:形式|の形|の書式|フォーマット|[型でと」\w]|表記))|([○◯〇●△])[/／]\1(?![/／○◯〇●△])/gu
// XX円, ＊＊円, ■■円, 発送日：〇日, 商品が＿＿個, 番号は＊＊＊＊です; XL個 is a size, 二〇日 a day.
const amountSigns =
  /(?:(?<![\p{L}\p{N}])[Xx]{2,8}|(?<![\p{N}＊□])[＊□]{2,8})(?=[円個点箱枚]|名様|日間|時間)|[■◆◇▲△●]{2,8}(?=[円個点]|[をはがの](?!\n))|(?<=[：:は、をにが（(])[○◯〇●△▲◎□■]{1,4}(?=営業日|[日時分円個点名件回]|週間|か月|ヶ月)|(?<=[がはをで])[_＿ \u3000]{2,8}(?=[個円点箱枚])|(?<=番号[はが：:][ \u3000]?)[＊*]{3,}(?![-－\d＊*])|(?<=[：:])[(（][ \u3000]{2,20}[)）]/gu

/** Marks made by hand that Japanese writers leave for a person to fill in. */
export const fieldMarks: Recogniser = {
  kind: 'placeholder',
  *recognise(text) {
    for (const match of text.matchAll(bracketed)) {
      const [whole, name = ''] = match
      const after = text.slice(match.index + whole.length)
      const isPerson = /^[ \u3000]?(?:様|さま|さん|殿|御中)/.test(after)
      const startsLine = /(?:^|\n)[ \t\u3000]*$/.test(text.slice(Math.max(0, match.index - 8), match.index))
      // 【会社名】の田中です
      if (startsLine && !isPerson && !/^[のをがにで](?![\n。])/.test(after)) continue
      yield mark(match.index, whole, 'square', name, isPerson ? 'name' : standsFor(name))
    }
    for (const {index, 0: whole, 1: person, 2: name = person ?? ''} of text.matchAll(parenthesised)) {
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
