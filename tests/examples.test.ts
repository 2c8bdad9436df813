import {expect, it} from 'vitest'

interface Suggestion {
  readonly what: string
  readonly rewritten?: string
}

const program = new URL('../examples/library/rewrite.mjs', import.meta.url).href

it('examples/library offers whole rewritten drafts', async () => {
  const {suggestions} = (await import(program)) as {
    suggestions: (draft: string) => Promise<readonly Suggestion[]>
  }
  const found = await suggestions('Please change the title of B00X4WHP5E to increase my sales.')
  expect(found).toContainEqual({
    what: '“to increase my sales” argues from your own gain.',
    rewritten: 'Could you please change the title of B00X4WHP5E to improve the customer experience?',
  })
})
