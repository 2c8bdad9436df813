import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {createLinter, identity, messageOf} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {japanese} from '../index.js'

const {resolve} = createRequire(import.meta.url)
const linter = createLinter({packs: [japanese], read: (_, resource) => readFile(resolve(resource))})

async function rulesOf(text: string): Promise<readonly string[]> {
  const {findings} = await linter.lint(
    messageOf(identity(text), {language: 'ja', audience: 'support', stage: 'first', extent: 'fragment'}),
  )
  return findings.map(({ruleId}) => ruleId)
}

describe('asking for a superior at once', () => {
  it.each([
    'スーパーバイザー希望。',
    '責任者対応を希望します。',
    '上のチームに上げてもらえますか。',
    'AIではなく、上の担当の方と話したいです。',
    '館長さんに直接お願いしたいです。',
    '市長にこの手紙を渡してください。',
    '責任者の方はいらっしゃいますか。',
    '上を出してください。',
    'もっと詳しい方に代わってもらえますか。',
    '担当者の交代をお願いします。',
    '最初に申し上げますが、責任者以外とは話しません。',
    'まずは編集長に読んでいただきたいです。',
  ])('is found: %s', async text => {
    expect(await rulesOf(text)).toContain('premature-escalation')
  })

  it.each([
    '店長さんのおすすめのワインを一本お願いします。',
    '院長先生に診ていただきたいので、木曜の予約をお願いします。',
    '校長先生のお話を録画したDVDを購入したいです。',
    'オーナー様の送迎サービスを利用したいです。',
    '工場長の名刺を百枚お願いします。',
    'マネージャーの権限をもう一人に付けたいです。',
    '上の部屋の方の音が気になります。管理人さんに伝えていただけますか。',
    '料理長のコースを二名で予約したいです。',
    '上司の承認が必要なので、見積書をお願いします。',
  ])('is none: %s', async text => {
    expect(await rulesOf(text)).not.toContain('premature-escalation')
  })
})
