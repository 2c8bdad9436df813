import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {createLinter, identity, messageOf} from '@tactlint/core'
import {expect, it} from 'vitest'
import {japanese} from '../index.js'

const {resolve} = createRequire(import.meta.url)
const linter = createLinter({packs: [japanese], read: (_, resource) => readFile(resolve(resource))})

async function marked(
  text: string,
  audience: 'support' | 'customer' = 'support',
): Promise<readonly string[]> {
  const {findings} = await linter.lint(
    messageOf(identity(text), {language: 'ja', audience, extent: 'fragment'}),
  )
  return findings
    .filter(({ruleId}) => !ruleId.startsWith('missing-'))
    .map(({ruleId, range}) => `${ruleId} ${text.slice(range.start, range.end)}`)
}

it.each([
  ['御社の倉庫はいったい何をしているのでしょうか。', '御社の倉庫はいったい何をしているのでしょうか'],
  ['先週から待っていますが、一体どうなっているのですか。', '一体どうなっているのですか'],
])('a question that vents is shown whole: %s', async (text, words) => {
  expect(await marked(text)).toEqual([`emotional-language ${words}`])
})

it('a jab in the form of a question is shown to its end', async () => {
  expect(await marked('あと何回同じ説明をすればよいのでしょうか。')).toEqual([
    'passive-aggressive-phrase あと何回同じ説明をすればよいのでしょうか',
  ])
})

it.each(['泣き寝入りしろとでも言うのですか。', '何度繰り返せば気が済むのですか。', 'とにかく金を返せ。'])(
  'one cause, one finding: %s',
  async text => {
    expect(await marked(text)).toHaveLength(1)
  },
)

it('a threat to a customer is no refusal besides', async () => {
  expect(await marked('お支払いがない場合、サービスを停止いたします。', 'customer')).toEqual([
    'coercive-threat ない場合、サービスを停止いたします',
  ])
})

it.each([
  ['動画でこの画面を全世界に流すぞ。', '動画でこの画面を全世界に流すぞ'],
  ['対応のひどさに呆れ果てております。', '呆れ果てております'],
])('a predicate is shown to its end: %s', async (text, words) => {
  expect((await marked(text)).some(found => found.endsWith(words))).toBe(true)
})

it.each(['お受けできません。', '改善は見込めません。'])(
  'no word is shown from its middle on: %s',
  async text => {
    expect(await marked(text, 'customer')).toEqual([`negative-framing ${text.slice(0, -1)}`])
  },
)
