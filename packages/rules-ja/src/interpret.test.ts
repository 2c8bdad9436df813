import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {createLinter, identity, messageOf, type Facts} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {japanese} from './index.js'

const {resolve} = createRequire(import.meta.url)
const linter = createLinter({packs: [japanese], read: (_, resource) => readFile(resolve(resource))})

async function factsOf(text: string): Promise<Facts> {
  const {facts} = await linter.lint(messageOf(identity(text), {language: 'ja'}))
  if (facts === undefined) throw new Error('The message was not read.')
  return facts
}
const topicsOf = async (text: string) => (await factsOf(text)).topics.map(({topic}) => topic)
const wordsOf = async (text: string) =>
  (await factsOf(text)).topics.flatMap(({at}) => at.map(({start, end}) => text.slice(start, end)))

describe('speech acts', () => {
  it('are found in a whole message', async () => {
    const text = [
      '経理部 ご担当者様',
      'いつもお世話になっております。',
      '請求書の金額が間違っております。',
      'ご確認いただけますでしょうか。',
      'ご対応に感謝いたします。',
      'お手数をおかけしますが、何卒宜しくお願い致します。',
    ].join('\n')
    const acts = (await factsOf(text)).acts.map(({act, start, end}) => `${act}: ${text.slice(start, end)}`)
    expect([...acts].sort()).toEqual(
      [
        'greeting: 経理部 ご担当者様',
        'greeting: いつもお世話になっております。',
        'complaint: 請求書の金額が間違っております。',
        'request: ご確認いただけますでしょうか。',
        'thanks: ご対応に感謝いたします。',
        'closing: お手数をおかけしますが、何卒宜しくお願い致します。',
        'thanks: お手数をおかけしますが、何卒宜しくお願い致します。',
        'thanks: いつもお世話になっております。',
      ].sort(),
    )
  })

  it.each([
    '届きません。',
    '届いておりません。',
    '届いてない。',
    '届かず困惑しています。',
    '届いていないようです。',
  ])('%s complains', async text => {
    expect((await factsOf(text)).acts.map(({act}) => act)).toContain('complaint')
  })

  it.each(['届きました。', '届かない場合は、ご連絡ください。', 'お届けが遅れることがございます。'])(
    '%s does not',
    async text => {
      expect((await factsOf(text)).acts.map(({act}) => act)).not.toContain('complaint')
    },
  )
})

describe('topics', () => {
  it.each([
    ['FBAに納品した商品が届いておりません。', 'shipment'],
    ['商品ページのタイトルに誤りがございます。', 'listing'],
    ['注文した本が未だに届きません。', 'order'],
    ['返金がまだ反映されていません。', 'refund'],
  ])('%s is about: %s', async (text, topic) => {
    expect((await topicsOf(text))[0]).toBe(topic)
  })

  it.each([
    '納品番号の確認方法を教えてください。',
    '返品の条件を教えていただけますか。',
    '必要書類が届いておりません。',
    '注文確認メールが届きません。',
    '商品が届かない場合はご連絡ください。',
    '「注文」が表示されません。',
    'ご注文をお間違えのないようお願いいたします。',
    '無事に届きました。ありがとうございました。',
  ])('%s is about no case', async text => {
    expect(await topicsOf(text)).toEqual([])
  })

  it('name whole predicates', async () => {
    expect(await wordsOf('本棚が届いておりません。')).toEqual(['届いておりません'])
  })
})

describe('audience', () => {
  it.each([
    ['出品者サポート ご担当者様\n\n在庫の件です。よろしくお願いいたします。', 'support'],
    ['先週購入したケトルの件です。まだ届きません。', 'support'],
    ['先週購入したケトルの件です。', undefined],
    ['お問い合わせいただき、ありがとうございます。', 'customer'],
    ['ご注文番号EB-7720415の商品をお届けいたします。', 'customer'],
    ['この商品のタイトルを変更していただけませんか。', undefined],
  ])('%s → %s', async (text, audience) => {
    expect((await factsOf(text)).audience?.value).toBe(audience)
  })
})
