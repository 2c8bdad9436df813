/** Checked by the compiler alone (`npm run types`): each expected error must be one. */
import {missingIdentifierRule, type MissingIdentifier} from '../rules/missing-identifier.js'
import {phraseRule} from '../rules/phrase-rule.js'
import {blameLanguage, blameLanguageRule} from '../rules/blame-language.js'
import type {Lexicon} from '../phrases/lexicon.js'
import type {SpeechLexicons} from '../facts/interpreter.js'
import type {NotTheWriter} from '../facts/facts.js'
import type {Parser, Pack} from './pack.js'

declare const wording: MissingIdentifier['wording']
declare const names: MissingIdentifier['names']
declare const lexicon: Lexicon
declare const noInvoice: Omit<MissingIdentifier['names'], 'invoice-reference'>
declare const undetected: Omit<Pack, 'detect'>
declare const withoutClosing: Omit<SpeechLexicons, 'closing'>
declare const onlyParses: Omit<Parser, 'interpret'>
const what = {what: '“{words}”', why: 'because'}

export const whole = [
  missingIdentifierRule({wording, names, colon: ': ', examples: []}),
  blameLanguageRule({phrases: {blame: lexicon}, wording: {blame: what}, examples: []}),
  {start: 0, end: 1, as: 'reported'} satisfies NotTheWriter,
]

export const wordings = [
  // @ts-expect-error -- the name of something that a topic needs is missing
  missingIdentifierRule({wording, names: noInvoice, colon: ': ', examples: []}),
  // @ts-expect-error -- a wording that the kind does not have
  blameLanguageRule({phrases: {blame: lexicon}, wording: {blame: what, worse: what}, examples: []}),
  // @ts-expect-error -- a wording without its reason
  blameLanguageRule({phrases: {blame: lexicon}, wording: {blame: {what: ''}}, examples: []}),
  // @ts-expect-error -- no phrases for the wording
  phraseRule(blameLanguage, {phrases: {}, wording: {blame: what}, examples: []}),
]

export const fields = [
  // @ts-expect-error -- the names of what topics need are missing
  missingIdentifierRule({wording, colon: ': ', examples: []}),
  // @ts-expect-error -- the examples are missing
  missingIdentifierRule({wording, names, colon: ': '}),
  // @ts-expect-error -- a pack that does not know its language
  undetected satisfies Pack,
  // @ts-expect-error -- a language without closings
  withoutClosing satisfies SpeechLexicons,
  // @ts-expect-error -- a parser that does not interpret
  onlyParses satisfies Parser,
  // @ts-expect-error -- why the words are not the writer's
  {start: 0, end: 1} satisfies NotTheWriter,
]
