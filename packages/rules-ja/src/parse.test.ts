import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {
  coreRecognisers,
  holdsWords,
  foldWidths,
  leaves,
  rangeOf,
  recognise,
  sentencesOf,
  textOf,
  wordsOf,
} from '@tactlint/core'
import fc from 'fast-check'
import type {Nodes} from 'nlcst'
import {beforeAll, describe, expect, it} from 'vitest'
import {openParse, type Parse} from './parse.js'
import {recognisers} from './recognise.js'

const {resolve} = createRequire(import.meta.url)
let parse: Parse

beforeAll(async () => {
  parse = await openParse(resource => readFile(resolve(resource)))
})

const entitiesIn = (text: string) =>
  recognise(foldWidths(text), [...coreRecognisers, ...recognisers]).filter(entity => !holdsWords(entity))

const parsed = (text: string) => parse(text, 0, entitiesIn(text))
const sentences = (text: string) => [...sentencesOf(parsed(text))].map(textOf)
const words = (text: string) => [...sentencesOf(parsed(text))].flatMap(sentence => [...wordsOf(sentence)])
const lemmas = (text: string) => words(text).map(word => word.data?.lemma ?? textOf(word))

describe('the dictionary', () => {
  it('is named by who cannot find it', async () => {
    const missing = () => Promise.reject(new Error('Cannot find module'))
    await expect(openParse(missing)).rejects.toThrow('npm install @tactlint/dictionary-ja')
  })

  it('is named where the search for it fails at once', async () => {
    const missing = () => {
      throw new Error('Cannot find module')
    }
    await expect(openParse(missing)).rejects.toThrow('npm install @tactlint/dictionary-ja')
  })
})

describe('sentences', () => {
  it.each([
    [['お世話になっております。', '注文の件です。']],
    [['「届かない。」と言われました。', 'ご確認ください。']],
    [['（昨日届きました。）', 'ありがとうございます！？', 'はい。']],
    [['Yahoo!ショッピングで買いました。']],
    [['まだ届きません!', '確認してください。']],
    [['閉じない「括弧です。', '次の文です。']],
    [['{{order.id?}}の件です。', '届きません。']],
  ])('%j', expected => {
    expect(sentences(expected.join(''))).toEqual(expected)
  })

  it('end at line breaks', () => {
    expect(sentences('出品者サポート ご担当者様\nお世話になっております\n山田')).toEqual([
      '出品者サポート ご担当者様',
      'お世話になっております',
      '山田',
    ])
  })

  it('go on behind 、 and where a mail program has wrapped the line', () => {
    expect(sentences('お手数ですが、\nご確認ください。')).toEqual(['お手数ですが、\nご確認ください。'])
    const [first, second] = [
      '先週の月曜日に注文した商品がいまだに発送されていないようですので現在の',
      '状況と発送の予定日をお知らせいただけますでしょうか。',
    ]
    expect(sentences(`${first}\n${second}`)).toEqual([`${first}\n${second}`])
  })

  it('do not go on behind an addressee', () => {
    expect(sentences('佐藤様、\nお世話になっております。')).toEqual(['佐藤様、', 'お世話になっております。'])
  })
})

describe('words', () => {
  it('have their dictionary form, part of speech, conjugation and reading', () => {
    const [word] = words('届かない')
    expect(word?.data).toEqual({
      lemma: '届く',
      partOfSpeech: ['動詞', '自立'],
      conjugationType: '五段・カ行イ音便',
      conjugationForm: '未然形',
      reading: 'トドカ',
    })
  })

  it.each([
    ['確認して頂けますか', '確認していただけますか'],
    ['宜しくお願い致します', 'よろしくお願いいたします'],
    ['何卒宜しくお願い致します', '何卒よろしくお願いいたします'],
    ['御座います', 'ございます'],
    ['ご連絡下さい', 'ご連絡ください'],
    ['売り上げが無い', '売上がない'],
    ['売上げが無い', '売上がない'],
    ['出来ません', 'できません'],
    ['有難うございます', 'ありがとうございます'],
    ['御確認', 'ご確認'],
  ])('%s has the dictionary forms of %s', (kanji, kana) => {
    expect(lemmas(kanji)).toEqual(lemmas(kana))
  })

  it('reads 〜ていただけません as a verb', () => {
    expect(lemmas('教えていただけませんか')).toEqual(['教える', 'て', 'いただける', 'ます', 'ん', 'か'])
    expect(lemmas('見ていただけです')).toEqual(['見る', 'て', 'いる', 'た', 'だけ', 'です'])
  })
})

describe('entities', () => {
  const shown = (text: string, entityText: string) =>
    words(text)
      .map(word => {
        const isEntity = word.data?.entity !== undefined
        return `${isEntity ? '□' : textOf(word)}/${(word.data?.partOfSpeech ?? []).slice(0, isEntity ? 1 : 2).join('-')}`
      })
      .join(' ') + (words(text).some(word => textOf(word) === entityText) ? '' : ' without its word')

  it.each([
    '□様',
    '□が届きません',
    '□で確認しました',
    '□より連絡があります',
    '□では見つかりません',
    '注文番号□の件です',
    '□なので再送してください',
    '□と□を買いました',
  ])('%s is read as with a noun', frame => {
    const id = '249-1234567-1234567'
    const withNoun = words(frame.replaceAll('□', '資料')).map(
      word =>
        `${textOf(word) === '資料' ? '□' : textOf(word)}/${(word.data?.partOfSpeech ?? []).slice(0, textOf(word) === '資料' ? 1 : 2).join('-')}`,
    )
    expect(shown(frame.replaceAll('□', id), id)).toBe(withNoun.join(' '))
  })

  const atoms = fc.constantFrom(
    '249-1234567-1234567',
    '{{order.id}}',
    '{{customer_name}}',
    '[ORDER ID]',
    '__NAME__',
    'https://example.com/a?b=c',
    'anna@example.com',
    '注文番号１２３－４５６７８９０－１２３４５６７',
    '3月5日',
    '令和8年3月5日',
    '○○',
    '____',
    '【お名前】',
    '`コード`',
  )
  const around = fc.constantFrom(
    '',
    ' ',
    '　',
    '\n',
    '、',
    '。',
    '！？',
    '様',
    'が',
    'で',
    'より',
    'では',
    'の件',
    '（',
    '）',
    '「',
    '」',
    'FBA',
    'α',
    '😀😀です、届かない',
    '𠮷野家',
    '👨‍👩‍👧',
    '❤️',
    'ﾊﾟｿｺﾝ',
    'お世話になっております。',
    '12',
    '\uD83D',
    '\uDE00',
  )

  it('are one noun each, at their range', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(around, atoms, around), {minLength: 1, maxLength: 5}), parts => {
        const text = parts.flat().join('')
        const entities = entitiesIn(text)
        const found = [
          ...sentencesOf(
            parse(
              text,
              7,
              entities.map(entity => ({...entity, start: entity.start + 7, end: entity.end + 7})),
            ),
          ),
        ]
          .flatMap(sentence => [...wordsOf(sentence)])
          .filter(word => word.data?.entity !== undefined)
        expect(found.map(rangeOf)).toEqual(entities.map(({start, end}) => ({start: start + 7, end: end + 7})))
        for (const word of found) expect(word.data?.partOfSpeech?.[0]).toBe('名詞')
      }),
      {numRuns: 500},
    )
  })
})

describe('leaves', () => {
  const leavesIn = (text: string): readonly Nodes[] =>
    parsed(text).children.flatMap(child => (child.type === 'SentenceNode' ? leaves(child) : [child]))

  const assertTiled = (text: string) => {
    let cursor = 0
    for (const leaf of leavesIn(text)) {
      const {start, end} = rangeOf(leaf)
      expect(start).toBe(cursor)
      expect(textOf(leaf)).toBe(text.slice(start, end))
      cursor = end
    }
    expect(cursor).toBe(text.length)
  }

  it.each([
    '😀😀です、届かない',
    '注文😀😀番号',
    'ください😊🙏。',
    '𠮷野家𠮷𠮷',
    '👨‍👩‍👧です',
    '❤️',
    'ﾊﾟｿｺﾝが届かない',
    '\uD83D',
    'あ\uDE00',
    'α1β',
    '　→　確認',
    '\u0000あ',
  ])('tile %j', assertTiled)

  it('tile any text', () => {
    const piece = fc.oneof(
      fc.string({unit: 'binary', maxLength: 8}),
      fc.string({
        unit: fc.constantFrom(...Array.from('あいが。、！？「」（）\n 漢字カナーﾊﾟ12ab😀')),
        maxLength: 30,
      }),
      fc.integer({min: 0, max: 0xffff}).map(code => String.fromCharCode(code)),
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 8}), pieces => {
        assertTiled(pieces.join(''))
      }),
      {numRuns: 1000},
    )
  })

  it.each(['あ', 'a', 'ア', '1', '漢', '😀'])('tile a long run of %s', letter => {
    assertTiled(letter.repeat(3_000))
  })
})
