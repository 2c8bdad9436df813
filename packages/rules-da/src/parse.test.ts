import {coreRecognisers, holdsWords, leaves, rangeOf, recognise, sentencesOf, textOf} from '@tactlint/core'
import fc from 'fast-check'
import type {Paragraph} from 'nlcst'
import {beforeAll, describe, expect, it} from 'vitest'
import {paragraphParser} from './parse.js'
import {recognisers} from './recognise.js'

let parse: Awaited<ReturnType<typeof paragraphParser>>
beforeAll(async () => {
  parse = await paragraphParser()
})

const entitiesIn = (text: string) => recognise(text, [...coreRecognisers, ...recognisers])
const sentences = (text: string): readonly string[] =>
  [...sentencesOf(parse(text, 0, entitiesIn(text)))].map(textOf)
/** All leaves of a paragraph, the white space between sentences too. */
const tiles = (paragraph: Paragraph) =>
  paragraph.children.flatMap(child => (child.type === 'SentenceNode' ? leaves(child) : [child]))

describe('a full stop that ends no sentence', () => {
  it.each([
    'Vi mangler f.eks. Jens Hansens adresse.',
    'Vi mangler f. eks. Jens Hansens adresse.',
    'Det skyldes bl.a. DAO og pga. Julen.',
    'Ordrenr. 112-4738291-5047863 mangler.',
    'Kontakt Hr. Jensen eller dr. Holm.',
    'Pakken kom kl. 14.30 og ikke kl. 15.',
    'Pakken kom d. 3. maj, altså den 3. Maj.',
    'Kassen på 1. sal og den på 3. tv. er væk.',
    'Det koster 45 kr. i gebyr.',
    'Koden er Torsk!2291, og den virker ikke.',
    'Det koster kr. 45 i gebyr.',
    'Vi sendte 60 stk. SKU GLAS-6 til jer.',
    'Den er sendt den 4., 9. og 16. februar.',
    'Mvh. Jonas Thybo',
    'Se nr. 5 og evt. Bilag 2.',
    'Skriv til Nordkrus A/S, att. Jonas B. Hansen.',
    'Beskeden er: Modtager findes ikke.',
    '»Hvornår kommer den?« spurgte hun.',
    'Den vejer ca. 4.000 g inkl. Emballage.',
    'Kig på www.eksempel.dk eller i app’en.',
  ])('%s', text => {
    expect(sentences(text)).toEqual([text])
  })
})

describe('a full stop that ends a sentence', () => {
  it.each([
    ['Det koster 45 kr.', 'Kan I sende en faktura?'],
    ['Vi sendte 120 og fik registreret 112.', 'Kan I tælle igen?'],
    ['Pakken er aldrig dukket op.', 'Hvor er den?'],
    ['pakken er ikke kommet.', 'kan i se hvor den er?'],
    ['Jeg bor på 3. tv.', 'Ring på.'],
    ['Jeg mangler sko, støvler osv.', 'Kan I hjælpe?'],
    ['I mangler mit ID.', 'Her er det.'],
    ['Den kom kl. 15.', 'Tak.'],
    ['Jeg bestilte i størrelse M.', 'Kan I bytte den?'],
    ['I har modtaget 112.', '8 enheder mangler.'],
    ['Det er ordre 112-4738291-5047863.', 'Den er ikke kommet.'],
  ])('%s | %s', (first, second) => {
    expect(sentences(`${first} ${second}`)).toEqual([first, second])
  })
})

it('numbers the items of a list within their sentence', () => {
  expect(sentences('1. Kan filerne indlæses?')).toEqual(['1. Kan filerne indlæses?'])
})

it('keeps compounds, apostrophes and abbreviations in one word', () => {
  const words = tiles(parse('FBA-forsendelsen med ID’et i e-mailen, f.eks. mht. A/S', 0, []))
    .filter(({type}) => type === 'WordNode')
    .map(textOf)
  expect(words).toEqual(['FBA-forsendelsen', 'med', 'ID’et', 'i', 'e-mailen', 'f.eks.', 'mht.', 'A/S'])
})

const bits = [
  '249-1234567-1234567',
  '{{order.id}}',
  '[ORDER ID]',
  '[indsæt dato]',
  '__NAME__',
  'https://eksempel.dk/a.b?c=1',
  'mia@eksempel.dk',
  'kl. 14.30',
  'den 3. marts 2026',
  'd. 3/4',
  'Ordrenr. 112-4738291-5047863',
  'Ordrenr. ',
  'f.eks. ',
  'Hr. ',
  '45 kr. ',
  '😀😀',
  '👩‍👩‍👧 ',
  'Å',
  'æøå ',
  'kan i ',
  'Pakken ',
  '»',
  '«',
  '“',
  '”',
  '’',
  '-',
  '/',
  '&',
  '%',
  '.',
  '. ',
  '!',
  '? ',
  '…',
  ', ',
  ': ',
  '(',
  ')',
  ' ',
  '\n',
  '5',
  '12.',
  'A',
  'nr.',
]

describe('any text', () => {
  const anyText = fc
    .array(fc.oneof({weight: 6, arbitrary: fc.constantFrom(...bits)}, fc.string({maxLength: 4})), {
      maxLength: 14,
    })
    .map(parts => parts.join('').replace(/\r|\n\s*\n/g, ' '))

  it('is tiled by its leaves', () => {
    fc.assert(
      fc.property(anyText, fc.nat(1000), (text, offset) => {
        const paragraph = parse(
          text,
          offset,
          entitiesIn(text).map(entity => ({
            ...entity,
            start: entity.start + offset,
            end: entity.end + offset,
          })),
        )
        let cursor = offset
        for (const leaf of tiles(paragraph)) {
          const {start, end} = rangeOf(leaf)
          expect(start).toBe(cursor)
          expect(textOf(leaf)).toBe(text.slice(start - offset, end - offset))
          cursor = end
        }
        expect(cursor).toBe(offset + text.length)
      }),
      {numRuns: 400},
    )
  })

  it('has each entity as one word', () => {
    fc.assert(
      fc.property(anyText, text => {
        const entities = entitiesIn(text).filter(entity => !holdsWords(entity))
        const words = tiles(parse(text, 0, entities)).filter(
          leaf => leaf.type === 'WordNode' && leaf.data?.entity !== undefined,
        )
        expect(words.map(word => rangeOf(word).end)).toEqual(entities.map(({end}) => end))
        for (const [index, word] of words.entries()) {
          const entity = entities[index]
          const {start} = rangeOf(word)
          // “Ordrenr. 112-…”: the abbreviation before it may belong to the word.
          expect(text.slice(start, entity?.start)).toMatch(/^(?:\p{L}{1,12}\.[ \u00A0]?)?$/u)
        }
      }),
      {numRuns: 400},
    )
  })
})
