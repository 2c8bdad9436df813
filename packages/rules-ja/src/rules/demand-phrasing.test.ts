import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {createLinter, identity, messageOf} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {japanese} from '../index.js'

const {resolve} = createRequire(import.meta.url)
const linter = createLinter({packs: [japanese], read: (_, resource) => readFile(resolve(resource))})

async function rulesOf(text: string): Promise<readonly string[]> {
  const {findings} = await linter.lint(
    messageOf(identity(text), {language: 'ja', audience: 'support', stage: 'follow-up', extent: 'fragment'}),
  )
  return [...new Set(findings.map(({ruleId}) => ruleId))]
}

describe('orders', () => {
  it.each([
    '注文した皿が割れていました。すぐ作り直して持ってきて。',
    '今週中に部品を取り替えていただく。',
    '登録から外しなさい、今夜のうちに。',
    '代金は返してもらいますよ、今日中に。',
    '回答は書面で。即刻。',
    '新しいのを一枚、早く。',
    'その旨を文書で通知されよ。',
    '金曜に返却のこと。',
    '直ちに返金すべし。',
    '明日までに回答願いたい。',
    '見積もりは今日中によろしく。',
  ])('are found: %s', async text => {
    expect(await rulesOf(text)).toContain('demand-phrasing')
  })

  it.each([
    '傘を持ってきてよかったです。',
    '箱は玄関に置いておいて構いません。',
    '早く届いて、すぐ使えました。',
    '明日までにお返事をいただけますと幸いです。よろしくお願いいたします。',
    '点検していただく日は、金曜で大丈夫です。',
    '3月3日に返却とのことでした。',
    '荷物が届くのは金曜のことです。',
    '店員さんに運んでいただく、という話でした。',
    'こちらこそ、今後ともよろしく。',
    'もらった説明書では、すぐにつながるそうです、今日は無理でしたが。',
  ])('are none: %s', async text => {
    expect(await rulesOf(text)).toEqual([])
  })
})
