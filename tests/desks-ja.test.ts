import {lint} from 'tactlint'
import {describe, expect, it} from 'vitest'

const context = {audience: 'support', stage: 'first'} as const
const asked = async (message: string) => {
  const {findings, resolve} = await lint(message, {context, language: 'ja'})
  return findings
    .filter(({ruleId}) => ruleId === 'missing-identifier')
    .flatMap(finding => resolve(finding).map(({text}) => text))
}

describe('each desk is asked for its own reference', () => {
  it.each<readonly [desk: string, message: string, line: string, references: readonly string[]]>([
    [
      '銀行',
      'お世話になっております。\n\nキャッシュカード{x}を紛失しました。再発行をお願いできますでしょうか。',
      '口座番号：⟨口座番号⟩',
      ['（口座番号 20310442）'],
    ],
    [
      '通信会社',
      'お世話になっております。\n\n日曜日から自宅の光回線がつながりません。{x}ご確認いただけますでしょうか。',
      'お客様番号：⟨お客様番号⟩',
      ['お客様番号は4410882です。', '電話番号は03-1234-5678です。'],
    ],
    [
      'ホテル',
      'お世話になっております。\n\n5月3日に予約していた部屋{x}について、禁煙室への変更をお願いできますでしょうか。',
      '予約番号：⟨予約番号⟩',
      ['（予約番号：KX7Q2P）'],
    ],
    [
      'SaaS',
      'お世話になっております。\n\n昨日のアップデート後からログインできません。{x}ご確認いただけますでしょうか。',
      '登録メールアドレス：⟨登録メールアドレス⟩',
      ['登録メールアドレスは sato@example.jp です。', 'チケット番号は20418です。'],
    ],
    [
      '保険会社',
      'お世話になっております。\n\n自動車保険の事故の報告をしましたが、まだ連絡がありません。{x}状況を教えていただけますでしょうか。',
      '証券番号：⟨証券番号⟩',
      ['事故受付番号は26-004418です。'],
    ],
    [
      '電力会社',
      'お世話になっております。\n\n3月の電気料金が昨年の2倍になっています。{x}検針の内容をご確認いただけますでしょうか。',
      'お客様番号：⟨お客様番号⟩',
      ['お客様番号は4410882です。'],
    ],
  ])('%s: %s', async (_, message, line, references) => {
    expect(await asked(message.replace('{x}', ''))).toEqual([line])
    for (const reference of references) expect(await asked(message.replace('{x}', reference))).toEqual([])
  })
})

describe('nothing is asked for where no case has to be found', () => {
  it.each([
    'お世話になっております。\n\n駐車場はありますか。朝食の時間も教えていただけますでしょうか。',
    'お世話になっております。\n\n光回線の料金と工事の流れを教えていただけますか。',
    'お世話になっております。\n\n順番に対応いただきありがとうございます。引き続きよろしくお願いいたします。',
    'お世話になっております。\n\n口座の開設の方法を教えていただけますか。',
  ])('%s', async message => {
    expect(await asked(message)).toEqual([])
  })
})
