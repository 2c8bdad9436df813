import {expect, test} from 'vitest'
import {codes, started} from '../testing/clients.js'

const mail =
  'Hello,\n\nPlease change the title of B00X4WHP5E to increase my sales. I sell it!!!\n\nKind regards,\nMia\n'
const uri = 'untitled:mail'

test('settings that can’t be are told, and the others hold', async () => {
  const {client} = await started({
    initializationOptions: {
      run: 7,
      rules: {'repeated-punctuation': 'off'},
      context: {audience: 'seller'},
      trace: {},
    },
  })
  await client.open(uri, mail)
  expect(codes(await client.diagnostics(uri, 1))).toEqual(['seller-centric-framing'])
  expect(client.shown).toEqual([
    'tactlint: tactlint.run must be onType or onSave.',
    'tactlint: tactlint.context: `audience` must be support or customer, not “seller”.',
  ])
})

test('a key of the context that does not exist is told', async () => {
  const {client} = await started({initializationOptions: {context: {audiense: 'support'}}})
  await client.open(uri, mail)
  await client.until(() => client.shown.length > 0)
  expect(client.shown[0]).toMatch(
    /^tactlint: tactlint\.context: there is no key “audiense”\. Did you mean audience\? There are audience, .*[a-z]\.$/,
  )
})

test('settings can’t say that somebody types, which would silence what is missing', async () => {
  const {client} = await started({initializationOptions: {context: {progress: 'typing'}}})
  await client.open(uri, mail)
  await client.until(() => client.shown.length > 0)
  expect(client.shown).toEqual([
    'tactlint: tactlint.context: `progress` is said by programs that lint while somebody types, not in files: leave it out.',
  ])
})

test('a rule that does not exist is told, with the near one', async () => {
  const {client} = await started({initializationOptions: {rules: {'shouting-cap': 'off'}}})
  await client.open(uri, mail)
  await client.until(() => client.shown.length > 0)
  expect(client.shown).toEqual([
    'tactlint: There is no rule “shouting-cap”. Did you mean shouting-caps? See tactlint --list-rules.',
  ])
})
