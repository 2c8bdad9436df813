import {beforeAll, describe, expect, it} from 'vitest'
import {emoji, randomFrom, randomText} from '../test/random-texts.js'
import {openTokenizer} from '../test/tokenizers.js'
import type {Atom, Tokenizer} from './index.js'
import {longestStretch} from './stretches.js'

let tokenizer: Tokenizer

beforeAll(async () => {
  tokenizer = await openTokenizer()
})

const surfaces = (text: string, atoms: readonly Atom[] = []) =>
  tokenizer.tokenize(text, {atoms}).map(({surface}) => surface)

const expectTiled = (text: string, atoms: readonly Atom[] = []) => {
  let cursor = 0
  for (const {start, end, surface} of tokenizer.tokenize(text, {atoms})) {
    expect(start).toBe(cursor)
    expect(surface).toBe(text.slice(start, end))
    cursor = end
  }
  expect(cursor).toBe(text.length)
}

describe('tokens', () => {
  it('tell what the dictionary knows', () => {
    const [word] = tokenizer.tokenize('届かない')
    expect(word).toMatchObject({
      start: 0,
      end: 2,
      surface: '届か',
      isKnown: true,
      basicForm: '届く',
      partOfSpeech: ['動詞', '自立', '*', '*'],
      conjugationType: '五段・カ行イ音便',
      conjugationForm: '未然形',
      reading: 'トドカ',
      pronunciation: 'トドカ',
      atom: undefined,
    })
  })

  it('tell the particle は from its reading', () => {
    const [, particle] = tokenizer.tokenize('私は')
    expect(particle).toMatchObject({reading: 'ハ', pronunciation: 'ワ'})
  })

  it('know little of words that are not in the dictionary', () => {
    const [word] = tokenizer.tokenize('ヌメロポ')
    expect(word).toMatchObject({surface: 'ヌメロポ', isKnown: false, basicForm: '*', reading: undefined})
  })
})

describe('characters beyond the basic plane', () => {
  it.each([
    ['😀😀です、届かない', ['😀', '😀', 'です', '、', '届か', 'ない']],
    ['注文😀😀番号', ['注文', '😀', '😀', '番号']],
    ['ください😊🙏。', ['ください', '😊', '🙏', '。']],
    ['𠮷野家', ['𠮷', '野家']],
    ['\ud83d', ['\ud83d']],
    ['あ\ude00', ['あ', '\ude00']],
    ['あ\0い', ['あ', '\0', 'い']],
  ])('%j is cut into %j', (text, expected) => {
    expect(surfaces(text)).toEqual(expected)
  })

  it('are symbols', () => {
    const [, symbol] = tokenizer.tokenize('はい😀')
    expect(symbol?.partOfSpeech).toEqual(['記号', '一般', '*', '*'])
  })

  it('are never lost', () => {
    const random = randomFrom(7)
    for (let text = 0; text < 1000; text++) expectTiled(randomText(random, emoji))
  })
})

describe('atoms', () => {
  /** □ stands for the atom. */
  const withAtom = (frame: string, text: string, as?: Atom['as']) => {
    const start = frame.indexOf('□')
    const atom = {start, end: start + text.length, ...(as && {as})}
    return tokenizer.tokenize(frame.replace('□', text), {atoms: [atom]})
  }

  it.each([
    '□様',
    '□が届きません',
    '□で確認しました',
    '□では見つかりません',
    '□なので再送してください',
    'FBA□',
    '□ABC',
    '注文番号 □ の件',
  ])('%s is read as with a noun', frame => {
    const shown = (text: string) =>
      withAtom(frame, text).map(({surface, partOfSpeech, atom}) =>
        atom ? '□' : `${surface}/${partOfSpeech.join()}`,
      )
    expect(shown('https://example.com/?a=。')).toEqual(shown('資料'))
  })

  it.each([
    [undefined, ['名詞', '一般', '*', '*']],
    ['noun', ['名詞', '一般', '*', '*']],
    ['person', ['名詞', '固有名詞', '人名', '姓']],
    ['symbol', ['記号', '一般', '*', '*']],
  ] as const)('as %s are %j', (as, expected) => {
    const [token] = withAtom('□です', '{{x}}', as)
    expect(token).toMatchObject({surface: '{{x}}', partOfSpeech: expected, isKnown: false, basicForm: '*'})
  })

  it('come back as they were given', () => {
    const atoms = [
      {start: 2, end: 4, id: 'first'},
      {start: 4, end: 5, id: 'second'},
    ]
    const found = tokenizer.tokenize('これ、。ですか', {atoms}).map(({atom}) => atom?.id)
    expect(found).toEqual([undefined, 'first', 'second', undefined])
  })

  it('neither lose characters nor are cut', () => {
    const random = randomFrom(11)
    for (let run = 0; run < 500; run++) {
      const text = randomText(random)
      const atoms: Atom[] = []
      for (let at = random(5); at < text.length; at += random(9)) {
        const end = Math.min(text.length, at + 1 + random(6))
        atoms.push({start: at, end})
        at = end
      }
      expectTiled(text, atoms)
      expect(tokenizer.tokenize(text, {atoms}).flatMap(({atom}) => atom ?? [])).toEqual(atoms)
    }
  })

  it.each([
    [[{start: 1, end: 1}]],
    [
      [
        {start: 0, end: 2},
        {start: 1, end: 3},
      ],
    ],
    [[{start: 2, end: 9}]],
    [[{start: -1, end: 1}]],
  ])('must be ranges in order: %j', atoms => {
    expect(() => surfaces('あいうえお', atoms)).toThrow(RangeError)
  })
})

describe('hostile runs', () => {
  it.each(['a', 'ア', 'ぁ', 'あ', '漢', '一', '1', '★', '😀', ' ', 'もも'])(
    'of %j take time that grows with their length only',
    letter => {
      const text = letter.repeat(10_000)
      const start = performance.now()
      const tokens = tokenizer.tokenize(text)
      // kuromoji takes 4 s for あ and 11 s for a.
      expect(performance.now() - start).toBeLessThan(500)
      expect(tokens.at(-1)?.end).toBe(text.length)
    },
  )

  it('are cut where a stretch without 、 or 。 is too long, but not within a pair', () => {
    const [first, second] = surfaces('a'.repeat(longestStretch + 5))
    expect([first?.length, second?.length]).toEqual([longestStretch, 5])
    expect(surfaces(`a${'😀'.repeat(longestStretch)}`)).toHaveLength(longestStretch + 1)
  })
})
