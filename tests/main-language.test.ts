import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import fc from 'fast-check'
import {mainLanguage, paragraphsOf} from '@tactlint/core'
import {expect, it} from 'vitest'
import {installedPacks} from '../packages/tactlint/src/packs.js'

/*
 * Where every paragraph is clearly in one language the whole text is not asked. It must be the language that the whole text tells.
 */

const folder = resolve(import.meta.dirname, '../examples/messages')
const paragraphs = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('.txt'))
  .flatMap(name => readFileSync(join(folder, name), 'utf8').split(/\n{2,}/))
const foreign = [
  'Wo ist mein Paket?',
  'Bonjour, où est ma commande ?',
  'Acme Inc.',
  '12 345',
  'OK',
  '（以上）',
]

it('is the language of the whole text, whatever the paragraphs', async () => {
  const packs = await Promise.all(installedPacks.map(async ({module}) => (await module()).default))
  const message = fc.array(
    fc.oneof({weight: 4, arbitrary: fc.constantFrom(...paragraphs)}, fc.constantFrom(...foreign)),
    {minLength: 1, maxLength: 6},
  )
  fc.assert(
    fc.property(message, parts => {
      const text = parts.join('\n\n')
      const byParagraphs = mainLanguage(text, paragraphsOf(text), packs, undefined)
      const byWhole = mainLanguage(text, [], packs, undefined)
      expect(byParagraphs?.language).toBe(byWhole?.language)
    }),
    {numRuns: 500},
  )
})
