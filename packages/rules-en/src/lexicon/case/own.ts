import type {Pattern} from '@tactlint/core'

/** “my order”, “our last three invoices”: what is the writer's, with up to two words between. */
export const own = (name: string, nouns: readonly string[]): Pattern => ({
  name: `my … ${name}`,
  steps: [{surface: ['my', 'our']}, {gap: 2}, {notBehind: {surface: 'newsletter'}}, {surface: nouns}],
})
