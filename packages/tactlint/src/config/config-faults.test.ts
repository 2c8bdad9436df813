import {describe, expect, it} from 'vitest'
import {commandIn} from '../testing/command-in.js'

const shout =
  'Hello Seller Support,\n\nCould you PLEASE correct the title of B00X4WHP5E? Thank you.\n\nKind regards,\nMia\n'

describe('what is wrong with a configuration is said, with exit code 2', () => {
  const configs: Readonly<Record<string, readonly [content: string, message: string]>> = {
    'not-json.json': ['{rules:', 'the file is not well-formed: '],
    'not-yaml.yaml': ['rules: [', 'the file is not well-formed: '],
    'a-number.json': [
      '5',
      'an entry is an object such as {"rules": {"shouting-caps": "off"}}, or a list of those.\n',
    ],
    'unknown-key.json': [
      '[{}, {"rule": {}}]',
      'entry 2: there is no key “rule”. Did you mean rules? There are name, files, ignores, extends, packs, extensions, rules, context, phrases, names, dictionary, identifiers, topics, placeholders, directives.\n',
    ],
    'unknown-rule.json': [
      '{"rules": {"shouting-cap": "off"}}',
      'rules: There is no rule “shouting-cap”. Did you mean shouting-caps? See tactlint --list-rules.\n',
    ],
    'inherited.json': [
      '{"rules": {"toString": "off"}}',
      'rules: There is no rule “toString”. See tactlint --list-rules.\n',
    ],
    'wrong-level.json': [
      '{"rules": {"shouting-caps": "of"}}',
      'rules.shouting-caps: must be off, info, warning or error, or such a level with options.\n',
    ],
    'wrong-option.json': [
      '{"rules": {"shouting-caps": ["error", {"words": 3}]}}',
      'Options of shouting-caps: There is no option “words”. There is acronyms.\n',
    ],
    'no-options.json': [
      '{"rules": {"wall-of-text": ["error", {"words": 3}]}}',
      'Options of wall-of-text: This rule has no options.\n',
    ],
    'list-option.json': [
      '{"dictionary": ["FNSKU"], "rules": {"shouting-caps": ["error", {"acronyms": "SKU"}]}}',
      'Options of shouting-caps: `acronyms` must be a list.\n',
    ],
    'null-option.json': [
      '{"dictionary": ["FNSKU"], "rules": {"shouting-caps": ["error", null]}}',
      'Options of shouting-caps: They must be an object such as {"acronyms": […]}.\n',
    ],
    'wrong-phrases.json': [
      '{"phrases": {"ticket": "case"}}',
      'phrases: must be a list such as [{"avoid": "ticket", "prefer": "case"}].\n',
    ],
    'wrong-phrase.json': [
      '{"phrases": ["ticket"]}',
      'phrases.0: must be an object such as {"avoid": "ticket", "prefer": "case"}.\n',
    ],
    'no-avoid.json': [
      '{"phrases": [{"prefer": "case"}]}',
      'phrases.0.avoid: must be words, or a list of such.\n',
    ],
    'phrase-key.json': [
      '{"phrases": [{"avoid": "ticket", "prefr": "case"}]}',
      'phrases.0: there is no key “prefr”. Did you mean prefer? There are avoid, prefer, why, language, files.\n',
    ],
    'phrase-brackets.json': [
      '{"phrases": [{"avoid": "the (ticket"}]}',
      'Options of avoided-phrase: `phrases[0]`: “the (ticket”: brackets do not pair.\n',
    ],
    'phrase-language.json': [
      '{"phrases": [{"avoid": "billet", "language": "fr"}]}',
      'phrases: there is no pack for the language “fr”. There are packs for en, da, ja.\n',
    ],
    'wrong-names.json': ['{"names": "Acme"}', 'names: must be a list of names, e.g. ["Angry Birds"].\n'],
    'empty-name.json': ['{"names": [" "]}', 'names.0: must be a name.\n'],
    'wrong-dictionary.json': ['{"dictionary": [7]}', 'dictionary.0: must be a word.\n'],
    'no-example.json': [
      '{"identifiers": [{"scheme": "tk", "pattern": "TK-[0-9]{6}"}]}',
      'identifiers.0.example: must be a value that the pattern matches.\n',
    ],
    'wrong-example.json': [
      '{"identifiers": [{"scheme": "tk", "pattern": "TK-[0-9]{6}", "example": "TK-48"}]}',
      'The pattern of tk does not match its example “TK-48”.\n',
    ],
    'wrong-family.json': [
      '{"identifiers": [{"scheme": "tk", "family": "case", "pattern": "x", "example": "x"}]}',
      'identifiers.0.family: must be order-id, ',
    ],
    'endless-pattern.json': [
      '{"identifiers": [{"scheme": "tk", "pattern": "TK-[0-9]+", "example": "TK-48"}]}',
      'identifiers: the pattern of tk has no end (*, + or {n,}): say how many at the most, as in [0-9]{6,10}.\n',
    ],
    'open-class.json': [
      '{"identifiers": [{"scheme": "tk", "pattern": "[0-9", "example": "1"}]}',
      'identifiers: the pattern of tk is no regular expression: Invalid regular expression: ',
    ],
    'known-scheme.json': [
      '{"identifiers": [{"scheme": "asin", "pattern": "TK-[0-9]{6}", "example": "TK-482913"}]}',
      '“asin” is a family of identifiers: give yours a name of its own (acme-asin) and `family: "asin"`.\n',
    ],
    'runaway-pattern.json': [
      '{"identifiers": [{"scheme": "tk", "pattern": "([a-z]{1,30}){1,30}!", "example": "a!"}]}',
      'identifiers: the pattern of tk can match the same letters in too many ways: repeat no group that repeats something itself.\n',
    ],
    'no-pattern.json': [
      '{"identifiers": [{"scheme": "tk", "pattern": "(", "example": "a"}]}',
      'identifiers: the pattern of tk is no regular expression: ',
    ],
    'topic-without-label.json': [
      '{"topics": [{"topic": "loan", "words": "my loan", "identifiers": ["account-id"], "example": "my loan"}]}',
      'topics.0.label: must be what the number is called, such as "Loan number".\n',
    ],
    'topic-key.json': [
      '{"topics": [{"topic": "loan", "words": "my loan", "word": "loan", "identifiers": ["account-id"], "label": "No.", "example": "my loan"}]}',
      'topics.0: there is no key “word”. Did you mean words? There are topic, words, identifiers, label, language, example.\n',
    ],
    'topic-name.json': [
      '{"topics": [{"topic": "Car Loan", "words": "my loan", "identifiers": ["account-id"], "label": "No.", "example": "my loan"}]}',
      'topics.0: “Car Loan” is no name of a topic: use lower case, digits and hyphens (car-loan).\n',
    ],
    'topic-example.json': [
      '{"topics": [{"topic": "loan", "words": ["my loan", "our loan"], "identifiers": ["account-id"], "label": "No.", "example": "The loan is late."}]}',
      'topics.0: The example of the topic loan holds none of its words: “The loan is late.”. Give a sentence with one of them (my loan, our loan).\n',
    ],
    'topic-brackets.json': [
      '{"topics": [{"topic": "loan", "words": "(my loan", "identifiers": ["account-id"], "label": "No.", "example": "my loan"}]}',
      'topics.0: The topic loan: “(my loan”: brackets do not pair.\n',
    ],
    'topic-identifier.json': [
      '{"topics": [{"topic": "loan", "words": "my loan", "identifiers": ["loan-number"], "label": "No.", "example": "my loan"}]}',
      'topics.0: there is no identifier “loan-number”. There are the families order-id, ',
    ],
    'topic-language.json': [
      '{"topics": [{"topic": "loan", "words": "mon prêt", "identifiers": ["account-id"], "label": "No.", "language": "fr", "example": "mon prêt"}]}',
      'topics: there is no pack for the language “fr”. There are packs for en, da, ja.\n',
    ],
    'topic-twice.json': [
      '{"topics": [{"topic": "loan", "words": "my loan", "identifiers": ["account-id"], "label": "No.", "example": "my loan"}, {"topic": "loan", "words": "our loan", "identifiers": ["account-id"], "label": "No.", "example": "our loan"}]}',
      'topics.1: there is another topic loan. Write all of its words in one.\n',
    ],
    'wrong-placeholder.json': [
      '{"placeholders": [{"open": "§"}]}',
      'placeholders.0.close: must be signs such as "§".\n',
    ],
    'letters-as-placeholder.json': [
      '{"placeholders": [{"open": "x", "close": "x"}]}',
      '“x” can’t begin or end a placeholder: it needs a sign that texts seldom have.\n',
    ],
    'wrong-files.json': ['{"files": "*.md"}', 'files: must be a list of globs, e.g. ["templates/**"].\n'],
    'wrong-preset.json': [
      '{"extends": ["strikt"]}',
      'extends: there is no “strikt”. Did you mean strict? There are recommended, strict, trial, to-support, to-customer, amazon-buyer-message.\n',
    ],
    'wrong-context.json': [
      '{"context": {"audience": "seller"}}',
      'context: `audience` must be support or customer, not “seller”\n',
    ],
    'context-key.json': [
      '[{}, {"context": {"audiance": "support"}}]',
      'entry 2, context: there is no key “audiance”. Did you mean audience? There are audience, stage, extent, template, language, platform, channel, subject, sentAt, lastContactAt, now, attachments, thread.\n',
    ],
    'typing.json': [
      '{"context": {"progress": "typing"}}',
      'context: there is no key “progress”. There are audience, stage, extent, template, language, platform, channel, subject, sentAt, lastContactAt, now, attachments, thread.\n',
    ],
    'no-pack.json': [
      '{"packs": ["tactlint-pack-xx"]}',
      'packs: “tactlint-pack-xx” is not there. Install it: npm install tactlint-pack-xx\n',
    ],
    'no-path.json': [
      '{"packs": ["./pack.mjs"]}',
      'packs: “./pack.mjs” is not there. Paths are relative to the configuration file.\n',
    ],
    'no-pack-inside.json': [
      '{"packs": ["./empty.mjs"]}',
      'packs, “./empty.mjs”: its default export is no pack: a pack has `api: 1`, `language` and `rules`.\n',
    ],
    'pack-in-parts.json': [
      '{"packs": ["./in-parts.mjs"]}',
      'packs, “./in-parts.mjs”: its default export is no whole pack: `recognisers` is missing: a list. `open` is missing: a function.\n',
    ],
    'extension-as-pack.json': [
      '{"packs": ["./extension.mjs"]}',
      'packs, “./extension.mjs”: it is an extension, which parses no language: name it in `extensions`.\n',
    ],
    'throws.mjs': ['throw new Error("boom")', 'it can’t be run: boom\n'],
    'no-default.mjs': ['export const rules = {}', 'it has no default export.\n'],
  }
  const {run, path} = commandIn({
    'mail.txt': shout,
    'empty.mjs': 'export default {}',
    ...Object.fromEntries(Object.entries(configs).map(([name, [content]]) => [`configs/${name}`, content])),
    'configs/empty.mjs': 'export default {}',
    'configs/in-parts.mjs':
      'export default {api: 1, language: "xx", detect: () => 0, lexicons: [], rules: []}',
    'configs/extension.mjs': 'export default {api: 1, language: "en", rules: []}',
  })

  it.each(Object.entries(configs))('%s', async (name, [, message]) => {
    const {exitCode, out, err} = await run(['mail.txt', '--config', `configs/${name}`])
    const said = err.replaceAll(path(), '')
    const whole = `tactlint: /configs/${name}: ${message}`
    // What another program says of a file that is not well-formed follows.
    if (message.endsWith('\n')) expect(said).toBe(whole)
    else expect(said).toContain(whole)
    expect(said).not.toContain('\n    at ')
    expect({exitCode, out}).toEqual({exitCode: 2, out: ''})
  })

  it('a configuration that is not there', async () => {
    const {exitCode, err} = await run(['mail.txt', '--config', 'nope.json'])
    expect(err).toMatch(/nope\.json: the file can’t be read\.\n$/)
    expect(exitCode).toBe(2)
  })
})
