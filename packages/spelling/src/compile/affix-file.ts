import {unsupported} from './unsupported.js'

/** One line of a prefix or suffix: `SFX D y ied [^aeiou]y`. */
export interface AffixEntry {
  readonly strip: string
  readonly append: string
  /** Flags that the form has in its turn: more suffixes, or what it may do in compounds. */
  readonly flags: ReadonlySet<number>
  /** What a stem must look like at the side of the affix, letter by letter. */
  readonly condition: readonly LetterClass[]
}

export interface LetterClass {
  readonly letters: string
  /** `[^aeiou]` */
  readonly isNegated: boolean
}

export interface Affix {
  /** May stand with an affix on the other side. */
  readonly crosses: boolean
  readonly entries: readonly AffixEntry[]
}

/** What an .aff file says of words; see hunspell(5). */
export interface AffixFile {
  readonly flagsOf: (text: string) => ReadonlySet<number>
  readonly prefixes: ReadonlyMap<number, Affix>
  readonly suffixes: ReadonlyMap<number, Affix>
  /** The flag of a directive such as `ONLYINCOMPOUND`; undefined where the file has none. */
  readonly flags: Readonly<Partial<Record<FlagName, number>>>
  readonly compoundMin: number
  readonly compoundMax: number
  /** `n*1t` as `[[flag, '*'], [flag, ''], [flag, '']]`. */
  readonly compoundRules: readonly (readonly CompoundRulePart[])[]
  readonly checkCompoundRep: boolean
  /** Without `NOSPLITSUGS`. */
  readonly suggestsSpaces: boolean
  /** What is often written for what: `REP ei ie`. `^` and `$` tie the pattern to an end of the word. */
  readonly replacements: readonly (readonly [pattern: string, replacement: string])[]
  /** `ICONV ’ '` */
  readonly conversions: readonly (readonly [from: string, to: string])[]
}

export interface CompoundRulePart {
  readonly flag: number
  readonly repeat: '' | '*' | '?'
}

const flagNames = [
  'COMPOUNDBEGIN',
  'COMPOUNDMIDDLE',
  'COMPOUNDEND',
  'COMPOUNDFLAG',
  'COMPOUNDPERMITFLAG',
  'COMPOUNDFORBIDFLAG',
  'FORBIDDENWORD',
  'KEEPCASE',
  'NEEDAFFIX',
  'NOSUGGEST',
  'ONLYINCOMPOUND',
] as const

export type FlagName = (typeof flagNames)[number]

/** Of use to other programs, to the command line or to Hunspell's own way of suggesting. */
const irrelevant: ReadonlySet<string> = new Set([
  'HOME',
  'KEY',
  'LANG',
  'MAXCPDSUGS',
  'MAXDIFF',
  'MAXNGRAMSUGS',
  'NAME',
  'ONLYMAXDIFF',
  'SUGSWITHDOTS',
  'TRY',
  'VERSION',
  'WARN',
  'WORDCHARS',
])

/**
 * @param text of an .aff file
 * @throws Error on directives that change which words are right and are not known here, and where lines are missing
 */
export function readAffixFile(text: string): AffixFile {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map(line => line.trim().split(/\s+/))
  const directives = lines.filter(([name = '']) => name !== '' && !name.startsWith('#'))
  const flagType = directives.find(([name]) => name === 'FLAG')?.[1] ?? 'short'
  const flagsOf = flagReader(flagType)
  const flagOf = (text: string): number => [...flagsOf(text)][0] ?? 0

  const prefixes = new Map<number, Affix>()
  const suffixes = new Map<number, Affix>()
  const flags: Partial<Record<FlagName, number>> = {}
  const replacements: [string, string][] = []
  const conversions: [string, string][] = []
  const compoundRules: CompoundRulePart[][] = []
  let [compoundMin, compoundMax] = [3, 100]
  let [checkCompoundRep, suggestsSpaces] = [false, true]

  for (let at = 0; at < directives.length; at++) {
    const [name = '', first = '', second = '', third = ''] = directives[at] ?? []
    const table = (count: string): readonly string[][] => {
      const rows = directives.slice(at + 1, at + 1 + wholeNumber(count, name))
      if (rows.length < Number(count) || rows.some(([own]) => own !== name))
        throw new Error(`The affix file announces ${count} lines of ${name} ${first}, but fewer follow.`)
      at += rows.length
      return rows
    }
    if (name === 'PFX' || name === 'SFX') {
      const entries = table(third).map(row => affixEntry(row, flagsOf))
      const affixes = name === 'PFX' ? prefixes : suffixes
      affixes.set(flagOf(first), {crosses: second === 'Y', entries})
    } else if (isFlagName(name)) flags[name] = flagOf(first)
    else if (name === 'REP') for (const row of table(first)) replacements.push(pairOf(row))
    else if (name === 'ICONV') for (const row of table(first)) conversions.push(pairOf(row))
    else if (name === 'COMPOUNDRULE')
      for (const [, rule = ''] of table(first)) compoundRules.push(compoundRule(rule, flagOf))
    else if (name === 'COMPOUNDMIN') compoundMin = Math.max(1, wholeNumber(first, name))
    else if (name === 'COMPOUNDWORDMAX') compoundMax = wholeNumber(first, name)
    else if (name === 'CHECKCOMPOUNDREP') checkCompoundRep = true
    else if (name === 'NOSPLITSUGS') suggestsSpaces = false
    else if (name === 'MAP' || name === 'OCONV' || name === 'PHONE') table(first)
    else if (name === 'SET') {
      if (first.toUpperCase().replace('-', '') !== 'UTF8') throw unsupported(`SET ${first}`, 'UTF-8')
    } else if (name !== 'FLAG' && !irrelevant.has(name)) throw unsupported(name)
  }
  return {
    flagsOf,
    prefixes,
    suffixes,
    flags,
    compoundMin,
    compoundMax,
    compoundRules,
    checkCompoundRep,
    suggestsSpaces,
    replacements,
    conversions,
  }
}

function wholeNumber(text: string, name: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`The affix file says “${name} ${text}”; a number is expected.`)
  return Number(text)
}

const isFlagName = (name: string): name is FlagName => (flagNames as readonly string[]).includes(name)

function flagReader(type: string): AffixFile['flagsOf'] {
  switch (type) {
    case 'short':
    case 'UTF-8':
      return text => new Set(Array.from(text, letter => letter.codePointAt(0) ?? 0))
    case 'num':
      return text => new Set(text === '' ? [] : text.split(',').map(Number))
    case 'long':
      return text =>
        new Set(
          Array.from(
            {length: Math.ceil(text.length / 2)},
            (_, at) => text.charCodeAt(2 * at) * 65536 + text.charCodeAt(2 * at + 1),
          ),
        )
    default:
      throw unsupported(`FLAG ${type}`, 'short, long, num, UTF-8')
  }
}

/** `SFX D y ied/AB [^aeiou]y`, where `0` is nothing and `.` any stem. */
function affixEntry(
  [, , strip = '0', form = '0', condition = '.']: readonly string[],
  flagsOf: AffixFile['flagsOf'],
) {
  const slash = form.indexOf('/')
  const append = slash < 0 ? form : form.slice(0, slash)
  return {
    strip: strip === '0' ? '' : strip,
    append: append === '0' ? '' : append,
    flags: flagsOf(slash < 0 ? '' : form.slice(slash + 1)),
    condition: condition === '.' ? [] : letterClasses(condition),
  }
}

function letterClasses(condition: string): readonly LetterClass[] {
  return Array.from(condition.matchAll(/\[(\^?)([^[\]]*)\]|./gu), ([letter, negation, letters]) =>
    letters === undefined
      ? {letters: letter === '.' ? '' : letter, isNegated: letter === '.'}
      : {letters, isNegated: negation === '^'},
  )
}

/** `_` stands for a space. */
const pairOf = ([, from = '', to = '']: readonly string[]): [string, string] => [
  from.replaceAll('_', ' '),
  to.replaceAll('_', ' '),
]

/** `n*1t`, or `(aa)*(bb)?` where flags have several characters. */
function compoundRule(rule: string, flagOf: (text: string) => number): CompoundRulePart[] {
  return Array.from(
    rule.matchAll(/(?:\(([^()]+)\)|([^*?()]))([*?]?)/gu),
    ([, long, short = '', repeat = '']) => ({
      flag: flagOf(long ?? short),
      repeat: repeat as CompoundRulePart['repeat'],
    }),
  )
}
