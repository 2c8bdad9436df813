import {describe, expect, it} from 'vitest'
import {createTactlint} from '../index.js'
import {commandIn} from '../testing/command-in.js'

const config = [
  {
    names: ['ridiculous socks', 'ソニー'],
    dictionary: ['NEVER'],
    phrases: [
      {avoid: 'ticket', prefer: ['case', 'support case'], why: 'Customers do not know what a ticket is.'},
      {avoid: 'fortrydelsesret', prefer: 'returret', language: 'da'},
      {avoid: 'kindly', files: ['macros/']},
    ],
  },
  {files: ['macros/**'], rules: {'avoided-phrase': 'error'}},
]
const mail = (words: string) => `Hello Anna,\n\n${words}\n\nKind regards,\nMia\n`

describe('the team’s own words', () => {
  const {run} = commandIn({
    'tactlint.config.json': JSON.stringify(config),
    'words.txt': mail('Your Ticket 4411203 is open. We kindly ask you to wait.'),
    'names.txt': mail('The ridiculous socks have left our warehouse.'),
    'capitals.txt': mail('The NEVER collection has left our warehouse.'),
    'danish.txt': 'Hej Anna\n\nDu har fortrydelsesret i 14 dage.\n\nVenlig hilsen\nMia\n',
    'english.txt': mail('The word fortrydelsesret is Danish.'),
    'macros/words.txt': mail('We kindly ask you to wait. Your ticket is open.'),
  })
  const found = async (name: string, ...argv: string[]): Promise<string> => {
    const {out, err} = await run([name, ...argv])
    expect(err).toBe('')
    return out
      .split('\n')
      .filter(line => /^ {2}\d+:\d+|^ {6}(?:→|\d\.|Customers do)/.test(line))
      .map(line => line.trim())
      .join('\n')
  }

  it('are found, with the reason the team gives and what it writes instead', async () => {
    expect(await found('words.txt', '--suggest')).toBe(
      [
        '3:6  warning  Your team does not write “Ticket”.  avoided-phrase',
        'Customers do not know what a ticket is.',
        '→ Write “case”.',
        '1. Case',
        '2. Support case',
      ].join('\n'),
    )
  })

  it('are looked for in the files and languages they are for, with the severity set there', async () => {
    expect(await found('macros/words.txt')).toMatch(/^3:4 {2}error {2}.*“kindly”.*\n→.*\n3:33 {2}error/)
    expect(await found('danish.txt')).toContain('»fortrydelsesret«')
    expect(await found('english.txt')).toBe('')
  })

  it('keep tone rules from names, and words of the dictionary from shouting', async () => {
    expect(await found('names.txt')).toBe('')
    expect(await found('capitals.txt')).toBe('')
    expect(await found('names.txt', '--no-config')).not.toBe('')
    expect(await found('capitals.txt', '--no-config')).toContain('shouting-caps')
  })

  it('are off with their rule', async () => {
    expect(await found('words.txt', '--rule', 'avoided-phrase: off')).toBe('')
  })

  it('may be given to the library', async () => {
    const {lint} = await createTactlint({phrases: [{avoid: 'ticket'}], names: ['Angry Birds']})
    const {findings} = await lint(mail('Your ticket for Angry Birds is open.'))
    expect(findings.map(({ruleId}) => ruleId)).toEqual(['avoided-phrase'])
  })
})

describe('the team’s own identifiers and placeholders', () => {
  const own = {
    identifiers: [
      {scheme: 'acme-ticket', pattern: 'TK-[0-9]{6}', example: 'TK-482913'},
      {scheme: 'policy', pattern: '[0-9]{6}', contextWords: ['policy'], example: '204418'},
    ],
    placeholders: [{open: '[§', close: '§]'}],
  }
  const complaint = (words: string) =>
    `Hello Support,\n\nmy parcel has not arrived, ${words}. Could you please find it? Thank you.\n\nKind regards,\nMia\n`
  const {run} = commandIn({
    'tactlint.config.json': JSON.stringify(own),
    'ticket.txt': complaint('TK-482913'),
    'policy.txt': complaint('policy 204418'),
    'number.txt': complaint('as 204418 people know'),
    'none.txt': complaint('as everybody knows'),
    'template.md': 'Hello [§first name§],\n\nyour parcel [§*tracking*§] is here.\n\nKind regards,\nMia\n',
  })
  const found = async (...argv: string[]) =>
    (await run(argv)).out.split('\n').flatMap(line => /^ {2}\d.* (\S+)$/.exec(line)?.[1] ?? [])

  it('identify the case', async () => {
    expect(await found('ticket.txt')).toEqual([])
    expect(await found('policy.txt')).toEqual([])
    expect(await found('none.txt')).toEqual(['missing-identifier', 'missing-date'])
  })

  it('are told from other numbers by their pattern and the words beside them', async () => {
    const tree = async (...argv: string[]) => (await run(['--print-tree', ...argv])).out
    expect(await tree('ticket.txt')).toContain('acme-ticket')
    expect(await tree('policy.txt')).toContain('identifier policy')
    expect(await tree('number.txt')).not.toContain('identifier policy')
    expect(await tree('ticket.txt', '--no-config')).not.toContain('acme-ticket')
  })

  it('are read before Markdown, and make a text a template', async () => {
    const {out} = await run(['--print-tree', 'template.md'])
    expect(out).toContain('[§first name§]')
    expect(out).toContain('[§*tracking*§]')
    expect((await run(['--print-tree', 'template.md', '--no-config'])).out).not.toContain('[§*tracking*§]')
  })
})

describe('the team’s own topics', () => {
  const own = {
    identifiers: [{scheme: 'acme-loan', pattern: 'LN-[0-9]{5}', example: 'LN-20441'}],
    topics: [
      {
        topic: 'car-loan',
        words: ['(my|our) car loan', 'the loan for (my|our) car'],
        identifiers: ['acme-loan'],
        label: 'Loan number',
        example: 'The instalment of my car loan was taken twice.',
      },
      {
        topic: 'car-loan-da',
        words: 'mit billån',
        identifiers: ['acme-loan', 'account-id'],
        label: 'Lånenummer',
        language: 'da',
        example: 'Ydelsen på mit billån er trukket to gange.',
      },
      {
        topic: 'kurashi-loan',
        words: ['マイカーローン', 'くらしローン'],
        identifiers: ['acme-loan'],
        label: 'ローン番号',
        language: 'ja',
        example: 'くらしローンの返済額が違います。',
      },
    ],
  }
  const to = 'Hello Support,\n\n'
  const english = (words: string) =>
    `${to}the instalment of my car loan was taken twice${words}. Could you please return one? Thank you.\n\nKind regards,\nMia\n`
  const {run} = commandIn({
    'tactlint.config.json': JSON.stringify([own, {context: {audience: 'support', stage: 'first'}}]),
    'missing.txt': english(''),
    'given.txt': english(' (LN-20441)'),
    'other-number.txt': english(' for order no. 58-70431'),
    'case.txt': english(', see case 4411203'),
    'danish.txt':
      'Hej support\n\nYdelsen på mit billån er trukket to gange i marts. Kan I se på det?\n\nMange tak\nVenlig hilsen\nMaja\n',
    'danish-words-in-english.txt': `${to}the word is mit billån, and it is wrong in the dictionary. Could you please correct it? Thank you.\n\nKind regards,\nMia\n`,
    'japanese.txt':
      'お世話になっております。佐藤です。\n\nくらしローンの3月の返済額が違います。ご確認いただけますでしょうか。\n\nよろしくお願いいたします。\n',
  })
  const asked = async (file: string): Promise<readonly string[]> =>
    (await run([file, '--suggest'])).out.split('\n').flatMap(line => /⟨[^⟨⟩]*⟩/.exec(line)?.[0] ?? [])

  it('are asked for the number that the team names', async () => {
    expect(await asked('missing.txt')).toEqual(['⟨loan number⟩'])
    expect(await asked('danish.txt')).toEqual(['⟨lånenummer⟩'])
    expect(await asked('japanese.txt')).toEqual(['⟨ローン番号⟩'])
  })

  it('are identified by that number or a case number, not by another one', async () => {
    expect(await asked('given.txt')).toEqual([])
    expect(await asked('case.txt')).toEqual([])
    expect(await asked('other-number.txt')).toEqual(['⟨loan number⟩'])
  })

  it('are looked for in their language', async () => {
    expect(await asked('danish-words-in-english.txt')).toEqual([])
  })

  it('may be given to the library', async () => {
    const {lint} = await createTactlint(own)
    const {findings} = await lint(english(''), {context: {audience: 'support'}})
    expect(findings.map(({ruleId, wording}) => [ruleId, wording])).toEqual([['missing-identifier', 'own']])
  })
})
