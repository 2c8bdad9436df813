import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {createLinter, identity, messageOf, type Audience} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {japanese} from '../index.js'

const {resolve} = createRequire(import.meta.url)
const linter = createLinter({packs: [japanese], read: (_, resource) => readFile(resolve(resource))})

async function rulesOf(text: string, audience: Audience): Promise<readonly string[]> {
  const {findings} = await linter.lint(
    messageOf(identity(text), {language: 'ja', audience, stage: 'follow-up', extent: 'fragment'}),
  )
  return [...new Set(findings.map(({ruleId}) => ruleId))]
}

describe('the same words, said in earnest and said of something else', () => {
  it.each([
    ['emotional-language', '対応が遅く、旅行が台無しです。'],
    ['emotional-language', 'ふざけた回答です。'],
    ['emotional-language', 'ふざけているのですか。'],
    ['emotional-language', 'ふざけているとしか思えません。'],
    ['emotional-language', 'ふざけるな。'],
    ['emotional-language', 'ありえない対応です。'],
    ['emotional-language', '腹が立つほど遅い対応です。'],
    ['coercive-threat', '覚悟しておいてください。'],
    ['coercive-threat', '覚悟しておけ。'],
    ['legal-threat', '警察に相談し、被害届を出します。'],
    ['passive-aggressive-phrase', '御社には何度も説明しましたが、まだ直りません。'],
    ['passive-aggressive-phrase', 'その件はすでに説明済みです。'],
    ['blame-language', 'いい加減な説明です。'],
  ])('%s: %s', async (rule, text) => {
    expect(await rulesOf(text, 'support')).toContain(rule)
  })

  it.each([
    'ふざけた猫の絵が付いたマグカップを注文しました。',
    '娘がふざけて落としてしまい、画面が割れました。',
    'ありえない日付が印字されています。',
    '泣きたくなるほど嬉しかったです。',
    '三年分の写真を失ったと覚悟しておりましたが、無事に戻りました。',
    '警察には3月3日に相談し、記録を残すよう言われました。',
    '消費生活センターに問い合わせ、まずは販売店に連絡するようにと案内されました。',
    '税理士にも説明済みです。',
    '母にも何度も説明しましたが、操作が難しいようです。',
    '弁護士の先生に書類を見てもらい、問題ないとのことでした。',
    '以前の担当の方にはお伝えしましたが、念のためもう一度書きます。',
    'いい加減な説明で申し訳ありません。',
  ])('silent: %s', async text => {
    expect(await rulesOf(text, 'support')).toEqual([])
  })

  it.each([
    'このたびの停電で、お誕生日会が台無しになりましたこと、心よりお見舞い申し上げます。',
    '夜も眠れなかったとうかがい、申し訳ない気持ちでいっぱいです。',
  ])('an agent who is sorry for the customer: %s', async text => {
    expect(await rulesOf(text, 'customer')).toEqual([])
  })
})

describe('what an agent refuses', () => {
  it.each([
    '商品代金を超える金額はお受けできません。8,640円につきましては、本日、返金の手続きをいたしました。',
    'お支払いできるのは商品代金までとなります。これを超える金額はお受けできません。',
  ])('with what is done instead: %s', async text => {
    expect(await rulesOf(text, 'customer')).toEqual([])
  })

  it('that the account is closed is nothing done instead', async () => {
    expect(
      await rulesOf('ご返金はお受けできません。アカウントは停止の手続きをいたしました。', 'customer'),
    ).toContain('negative-framing')
  })
})
