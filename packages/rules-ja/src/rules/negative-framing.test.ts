import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {createLinter, identity, messageOf} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {japanese} from '../index.js'

const {resolve} = createRequire(import.meta.url)
const linter = createLinter({packs: [japanese], read: (_, resource) => readFile(resolve(resource))})

async function rulesOf(text: string): Promise<readonly string[]> {
  const {findings} = await linter.lint(
    messageOf(identity(text), {language: 'ja', audience: 'customer', extent: 'fragment'}),
  )
  return findings.map(({ruleId}) => ruleId)
}

describe('an agent’s refusal', () => {
  it.each([
    '一度使ったクーポンは復活しません。',
    '海外への配送はやっていません。',
    '口座の解除には応じません。',
    '格安運賃ですので払い戻しはゼロです。',
    '台風での遅れですから、宿泊代は出ません。',
    'その区間では定期券は使えません。',
    '納車は早められません。',
    '紹介状がないので診られません。',
    '飛び入りの方は診ておりません。',
    '診断書の書き直しはしません。',
    '欠席分の補講はないです。',
    '持ち込みでの交換はやってないです。',
    '座席番号は選べないことになっています。',
    '敷金は返ってこないものとお考えください。',
    'この機種の部品はもう手に入りません。',
    '本日は医師がいないので分かりません。',
    'そちらは圏外ですので、つながりません。',
    '証明書は郵送しておりません。',
    '代車は出払っています。',
    '当日券の販売予定はありません。',
    'その手当は廃止になりました。',
    'ポイントの権利は消滅しています。',
    'その色はもう売り切れてしまいました。',
    'これがお出しできる金額の上限です。',
    'ルールはルールです。',
    'その件は当社の責任ではございません。',
    'メーカーに聞きましたが、生産の予定はないそうです。',
    '上司とも相談しましたが、やはり無理とのことです。',
  ])('leads nowhere: %s', async text => {
    expect(await rulesOf(text)).toContain('negative-framing')
  })

  it.each([
    '途中でやめても違約金は出ません。',
    '料金の値上げは行いません。',
    'お預かりした個人情報は第三者には渡しません。',
    '身分証がなければ入れません。',
    'ご入金を確認するまで、発送できません。',
    'まだ発送しておりません。本日中にお送りします。',
    'お荷物は水曜までには届きません。木曜の午前に届きます。',
    '水没は保証が効きませんが、有償での修理は一万二千円です。',
    '開封後の返品は受けておりませんが、サイズの交換は無料です。',
    '部品はもう手に入りません。近い品を半額でお譲りします。',
    '検査結果は電話では言えませんので、次の診察日にお越しください。',
    'あと二点しか残っていません。',
    'お薬の在庫がなく、隣の薬局に連絡しておきました。',
    'お客様のご契約に縛りはありません。',
    '不具合は見られませんでした。',
    '動画が再生できないとのこと、ご不便をおかけしております。',
    'お写真をお送りいただければ、代わりの品をお届けできるか確かめます。今のところ返品はお受けできません。',
    '住民票はこの窓口では出せませんので、二階の三番へどうぞ。',
    'この機種の部品はもう手に入りません。買い替えの場合は、下取りとして五千円を引かせていただきます。',
    'ご希望の色は廃番です。近い色の見本を三枚、本日の便でお送りしました。',
    '絶版ですので手に入りません。電子版の発売が来月に決まりました。',
    '途中下車はできませんが、次の駅までの切符は払い戻せます。',
  ])('is none, or leads on: %s', async text => {
    expect(await rulesOf(text)).toEqual([])
  })
})
