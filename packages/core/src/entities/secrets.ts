import type {EntityOf, Recogniser, SecretKind} from './entity.js'
import {valueBehind} from './identifiers/labelled.js'
import {WordIndex} from './identifiers/word-index.js'

/** How a language names what nobody else may know. All in lower case, as regular text, no patterns. */
export interface SecretWords {
  /** BCP 47, for the case of letters. */
  readonly language: string
  /** “password”, „adgangskode“, パスワード: what follows is one where a connector or a colon stands between. */
  readonly passwords: readonly string[]
  /** “code”, „kode“: of a discount or a door as well, so that only signs such as “!” show a password. */
  readonly perhapsPasswords: readonly string[]
  /** “PIN”, “CVV”, “verification code”: some digits follow. */
  readonly codes: readonly string[]
  /** What may stand between: “is”, „er“, は. */
  readonly connectors: readonly string[]
}

/** Signs of a password, up to what parts words. */
const password = /[\w!#$%&*+\-./:<=>?@\\^|~\u00C0-\u024F]{4,64}/y
const digits = /\d{3,8}(?![\d\p{Script=Latin}]|[-/.:]\d)/uy

/** Finds what a label declares to be a password or a code: “password: …”, „PIN …“, 暗証番号は…. */
export function secrets({
  language,
  passwords,
  perhapsPasswords,
  codes,
  connectors: known,
}: SecretWords): Recogniser {
  const meanings = new Map<string, SecretKind | 'perhaps'>([
    ...perhapsPasswords.map(word => [word, 'perhaps'] as const),
    ...passwords.map(word => [word, 'password'] as const),
    ...codes.map(word => [word, 'code'] as const),
  ])
  const labels = new WordIndex(meanings.keys(), language)
  const connectors = new WordIndex(known, language)
  return {
    kind: 'secret',
    *recognise(text) {
      if (!/\d/.test(text)) return
      const small = labels.lower(text)
      for (const label of labels.within(small)) {
        const meaning = meanings.get(small.slice(label.start, label.end))
        const opens = meaning === 'code' ? 'code' : 'password'
        for (const {start, isBare} of placesBehind(label.end, small, connectors)) {
          const value = opens === 'code' ? digitsAt(start, text) : passwordAt(start, text)
          if (value === undefined || (opens === 'password' && !isPassword(value, meaning, isBare))) continue
          yield secret(start, value, label, opens)
          break
        }
      }
    },
  }
}

/** Where the value may stand: bare or behind “:” or “is”; within some words, “the password for my shop is …”. */
function* placesBehind(
  end: number,
  small: string,
  connectors: WordIndex,
): Iterable<{readonly start: number; readonly isBare: boolean}> {
  const near = valueBehind(end, small, connectors)
  const isBare = small[near] !== '`' && small.slice(end, near).trim() === ''
  yield {start: afterMark(near, small), isBare}
  if (!isBare) return
  for (let at = end; at < end + reach && !/[.,;:!?。、\n]/.test(small[at] ?? '.'); at++) {
    const connected = /\p{Script=Latin}/u.test(small[at - 1] ?? '') ? undefined : connectors.endAt(at, small)
    if (connected === undefined) continue
    yield {start: afterMark(valueBehind(connected, small, connectors), small), isBare: false}
    return
  }
}

/** Letters between a label and the word that leads to the value. */
const reach = 40

const afterMark = (start: number, text: string): number => (text[start] === '`' ? start + 1 : start)

/** “Torsk!22” shows itself; “summer24” is one only where the text says so: “my password is summer24”, not “password reset24”. */
function isPassword(value: string, meaning: SecretKind | 'perhaps' | undefined, isBare: boolean): boolean {
  const isUnmistakable = /\p{L}/u.test(value) && /\d/.test(value) && /[!#$%&*+=?@^~]/.test(value)
  if (isBare || meaning === 'perhaps') return isUnmistakable
  // “The password is 8 to 16 letters long”, “… is 2-factor”.
  return (
    isUnmistakable ||
    /^\d{4,12}$/.test(value) ||
    (/\p{L}/u.test(value) && /\d/.test(value) && !/^\d+-/.test(value))
  )
}

/** Without what ends the sentence, or a field: “…: summer24, user: ann”. */
function passwordAt(start: number, text: string): string | undefined {
  password.lastIndex = start
  const value = withoutStops(password.exec(text)?.[0] ?? '')
  return value.length >= 4 && !/[:/]\/|@[a-z\d-]+\.[a-z]/i.test(value) ? value : undefined
}

function withoutStops(value: string): string {
  let end = value.length
  while ('.:?'.includes(value.charAt(end - 1)) && end > 0) end--
  return value.slice(0, end)
}

function digitsAt(start: number, text: string): string | undefined {
  digits.lastIndex = start
  return digits.exec(text)?.[0]
}

const secret = (
  start: number,
  value: string,
  label: EntityOf<'secret'>['label'],
  opens: SecretKind,
): EntityOf<'secret'> => ({
  kind: 'secret',
  start,
  end: start + value.length,
  opens,
  ...(label && {label}),
})
