import {coreRecognisers, foldWidths, recognise, type Entity} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {recognisers} from './recognise.js'

const entities = (text: string): readonly Entity[] =>
  recognise(foldWidths(text), [...coreRecognisers, ...recognisers])
const shown = (text: string, kind: Entity['kind']) =>
  entities(text)
    .filter(entity => entity.kind === kind)
    .map(({start, end}) => text.slice(start, end))

describe('identifiers', () => {
  it.each([
    ['ご注文番号EB-7720415の件', 'EB-7720415', 'order-id'],
    ['注文番号は　BK-88214です', 'BK-88214', 'order-id'],
    ['（お問い合わせ番号：W-60317）', 'W-60317', 'case-id'],
    ['お問い合わせ伝票番号 1234-5678-9013', '1234-5678-9013', 'tracking-number'],
    ['ヤマト運輸（1234-5678-9013）で発送しました', '1234-5678-9013', 'tracking-number'],
    ['書留番号123-45-67890-3です', '123-45-67890-3', 'tracking-number'],
    ['登録番号「T7000012050002」', 'T7000012050002', 'tax-id'],
    ['JANコード：４９０１２３４５６７８９４', '４９０１２３４５６７８９４', 'product-code'],
    ['楽天の注文番号 502763-20171027-00006701', '502763-20171027-00006701', 'order-id'],
    ['お問い合わせNo.77120の件', '77120', 'case-id'],
    ['マイナンバーは1234 5678 9018です', '1234 5678 9018', 'personal-number'],
    ['当店SKU：ST1-LOAFER-25', 'ST1-LOAFER-25', 'product-code'],
    ['請求書No.2026-0214を拝受しました', '2026-0214', 'invoice-number'],
    ['アカウントID「AC-20418」', 'AC-20418', 'account-id'],
    ['納品番号ＦＢＡ１５ＤＪ９Ｓ３Ｊ５が未受領です', 'ＦＢＡ１５ＤＪ９Ｓ３Ｊ５', 'shipment-id'],
    ['ご予約番号 K7QX2M（3月20日）', 'K7QX2M', 'order-id'],
    ['注文番号１２３－４５６７８９０－１２３４５６７', '１２３－４５６７８９０－１２３４５６７', 'order-id'],
  ])('%s', (text, value, family) => {
    const found = entities(text).filter(entity => entity.kind === 'identifier')
    expect(found.map(({start, end}) => text.slice(start, end))).toEqual([value])
    expect(found[0]).toMatchObject({family})
  })

  it.each([
    '注文番号がわかりません',
    '納品番号はどこで確認できますか',
    '注文は12個です',
    'SKUを3件登録しました',
    '登録番号は12345です',
    '会員カード12345番',
    '課題12を解きました',
  ])('none in %s', text => {
    expect(shown(text, 'identifier')).toEqual([])
  })
})

describe('dates', () => {
  it.each([
    ['3月5日（木）に届きました', ['3月5日（木）']],
    ['令和8年3月5日付', ['令和8年3月5日']],
    ['R8.3.5に購入', ['R8.3.5']],
    ['2026/03/05 14:30頃', ['2026/03/05', '14:30']],
    ['午後3時半から2時間', ['午後3時半']],
    ['平成元年1月8日', ['平成元年1月8日']],
  ])('%s', (text, expected) => {
    expect(shown(text, 'date')).toEqual(expected)
  })

  it.each(['ver.R2.1.0', '3時間かかりました', '12個', '10対3'])('none in %s', text => {
    expect(shown(text, 'date')).toEqual([])
  })

  it('gives the day in the Western calendar', () => {
    expect(entities('令和8年3月5日')[0]).toMatchObject({iso: '2026-03-05', precision: 'day'})
  })
})

describe('placeholders', () => {
  it.each([
    ['【お名前】様', 'name'],
    ['○○様、お世話になっております', 'name'],
    ['株式会社△△の山田です', 'name'],
    ['（ご注文番号：【注文番号】）', 'identifier'],
    ['ご注文［注文番号］の件', 'identifier'],
    ['{{氏名}}様', 'name'],
    ['XX月XX日に発送します', 'date'],
    ['〇月〇日まで', 'date'],
  ])('%s stands for a %s', (text, stands) => {
    expect(entities(text).filter(({kind}) => kind === 'placeholder')).toMatchObject([{stands}])
  })

  it.each(['【緊急】ご確認ください', '【注文番号】EB-7720415', '○よい　×わるい', '・対象：【重要】'])(
    'none in %s',
    text => {
      expect(shown(text, 'placeholder')).toEqual([])
    },
  )
})
