import {readingOf} from '../facts/reading.js'
import {createLinter, type Linter} from '../lint/linter.js'
import type {Verdict} from '../lint/verdict.js'
import {messageOf, type Context} from '../message/message.js'
import type {Pack, Parser} from '../packs/pack.js'
import {packFaults} from '../packs/pack-faults.js'
import {isCompiled, nameOf, samplesOf, type WrittenLexicon} from '../phrases/lexicon.js'
import {writtenIndexes} from '../phrases/indexes.js'
import {LexiconIndex} from '../phrases/lexicon-index.js'
import {identity} from '../projection/projection.js'
import {applyEdits} from '../ranges/apply-edits.js'
import type {Example, Rule} from '../rules/rule.js'
import {draw} from './draw.js'
import {lexiconFaults} from './lexicon-faults.js'

/** One thing that must hold of a pack. `run` rejects with an error that names what does not. */
export interface PackCase {
  readonly name: string
  readonly run: () => Promise<void>
}

/** How the resources of the pack are read, as in `Pack.open`. Packs without resources need none. */
export type ReadResource = (resource: string) => Promise<Uint8Array>

const noResources: ReadResource = resource =>
  Promise.reject(new Error(`The pack asks for “${resource}”, and the test reads no resources.`))

/**
 * What must hold of every language pack, as named cases for any test runner:
 *
 *     for (const {name, run} of describePack(danish)) it(name, run)
 */
export function* describePack(pack: Pack, read: ReadResource = noResources): Iterable<PackCase> {
  const faults = packFaults(pack)
  yield {name: 'nothing is missing', run: () => assertNone(faults)}
  if (faults.length > 0) return
  yield {name: 'opens with a parser', run: () => assertParser(pack, read)}
  const linterOf = linters(pack, read)
  const lexicons = new Set([...pack.lexicons, ...pack.rules.flatMap(({lexicons}) => lexicons)])
  for (const lexicon of lexicons) {
    // Those of a pack that is built were tried before.
    if (isCompiled(lexicon)) continue
    const name = nameOf(lexicon)
    yield {
      name: `lexicon ${name}: entries`,
      run: () => assertNone(lexiconFaults(lexicon, pack.language)),
    }
    yield {
      name: `lexicon ${name}: matches itself`,
      run: () => assertMatchesItself(lexicon, pack, read),
    }
  }
  for (const rule of pack.rules) {
    yield {name: `${rule.kind.id}: wording`, run: () => assertNone(wordingFaults(rule))}
    yield {
      name: `${rule.kind.id}: has examples`,
      run: () => assertNone(missingExamples(rule)),
    }
    if (saysOtherwise(rule))
      yield {
        name: `${rule.kind.id}: rewrites do not depend on line breaks`,
        run: () => assertFlowing(rule, pack, linterOf),
      }
    for (const example of rule.examples) {
      const [name] = [example.bad, example.allowed, example.good].filter(text => text !== undefined)
      yield {
        name: `${rule.kind.id}: ${JSON.stringify(name)}`,
        run: () => assertExample(example, rule, pack, linterOf),
      }
    }
  }
}

/** A linter with that one rule. */
type LinterOf = (rule: Rule, options: Example['options']) => Linter

function linters(pack: Pack, read: ReadResource): LinterOf {
  const made = new Map<string, Linter>()
  return ({kind: {id, severity}}, options = {}) => {
    const key = JSON.stringify([id, options])
    const known = made.get(key)
    if (known) return known
    const linter = createLinter({
      packs: [pack],
      rules: {[id]: [severity, options]},
      read: (_, resource) => read(resource),
    })
    made.set(key, linter)
    return linter
  }
}

function assertNone(faults: readonly string[]): Promise<void> {
  return faults.length > 0 ? Promise.reject(new Error(faults.join('\n'))) : Promise.resolve()
}

async function assertParser(pack: Pack, read: ReadResource): Promise<void> {
  const parser = (await pack.open(read)) as Partial<Parser>
  await assertNone(
    (['parse', 'interpret'] as const)
      .filter(name => typeof parser[name] !== 'function')
      .map(name => `\`open\` gives a parser without \`${name}\`.`),
  )
}

async function assertMatchesItself(lexicon: WrittenLexicon, pack: Pack, read: ReadResource): Promise<void> {
  const parser = await pack.open(read)
  const {phrases, patterns} = writtenIndexes([lexicon], pack.language)
  const index = new LexiconIndex(new Set([lexicon]), phrases, patterns)
  const faults: string[] = []
  for (const phrase of lexicon.phrases.flatMap(samplesOf)) {
    const reading = readingOf(pack.language, [parser.parse(phrase, 0, [])], index)
    const whole = reading.found(lexicon).some(({start, end}) => start === 0 && end === phrase.length)
    if (!whole)
      faults.push(`“${phrase}” is not found in itself: it does not begin and end with words of the tree.`)
  }
  await assertNone(faults)
}

function wordingFaults({kind, wording}: Rule): readonly string[] {
  const faults = kind.wordings
    .filter(name => !wording[name]?.what || !wording[name].why)
    .map(name => `The wording “${name}” lacks \`what\` or \`why\`.`)
  const surplus = Object.keys(wording).filter(name => !kind.wordings.includes(name))
  return [
    ...faults,
    ...surplus.map(name => `The wording “${name}” is not one of ${kind.wordings.join(', ')}.`),
  ]
}

function missingExamples({examples}: Rule): readonly string[] {
  return [
    ...(examples.some(({bad}) => bad !== undefined)
      ? []
      : ['An example of what is found (`bad`) is missing.']),
    ...(examples.some(({allowed}) => allowed !== undefined)
      ? []
      : ['An example of what must stay silent (`allowed`) is missing.']),
  ]
}

/** Its rewrites are sentences; those of capitals are words, line by line. */
const saysOtherwise = ({kind: {category, id}}: Rule): boolean =>
  (category === 'tone' || category === 'reframing') && id !== 'shouting-caps'

/** Wrapped at any space, a sentence is rewritten as in one line, or not at all. */
async function assertFlowing(rule: Rule, pack: Pack, linterOf: LinterOf): Promise<void> {
  const faults: string[] = []
  for (const {bad, context = {}, options = {}} of rule.examples) {
    if (bad === undefined) continue
    const rewritten = rewriterWith(rule, options, pack, linterOf)
    const inOneLine = new Set((await rewritten(bad, context)).map(flowing))
    for (const {index} of bad.matchAll(/ /g)) {
      const wrapped = `${bad.slice(0, index)}\n${bad.slice(index + 1)}`
      for (const text of await rewritten(wrapped, context))
        if (!inOneLine.has(flowing(text))) faults.push(`${wrapped}\n→\n${text}`)
    }
  }
  await assertNone(faults)
}

const flowing = (text: string): string => text.split(/\s+/u).join(' ')

/** The message with each of the rewrites that the rule offers. */
function rewriterWith(rule: Rule, options: Example['options'], {language}: Pack, linterOf: LinterOf) {
  const {id} = rule.kind
  const linter = linterOf(rule, options)
  return async (text: string, context: Context): Promise<readonly string[]> => {
    const verdict = await linter.lint(messageOf(identity(text), {language, ...context}))
    return verdict.findings
      .filter(({ruleId}) => ruleId === id)
      .flatMap(finding => verdict.resolve(finding))
      .map(({edits = []}) => applyEdits(text, edits))
  }
}

async function assertExample(
  {bad, good, allowed, context = {}, options}: Example,
  rule: Rule,
  pack: Pack,
  linterOf: LinterOf,
): Promise<void> {
  const {id, fix} = rule.kind
  const linter = linterOf(rule, options)
  const lint = (text: string, context: Context) =>
    linter.lint(messageOf(identity(text), {language: pack.language, ...context}))
  const own = ({findings}: Verdict) => findings.filter(({ruleId}) => ruleId === id)
  for (const text of [good, allowed]) {
    if (text === undefined) continue
    const verdict = await lint(text, context)
    if (own(verdict).length > 0) throw new Error(`${id} must stay silent on\n\n${draw(text, verdict)}`)
  }
  if (bad === undefined) return
  const verdict = await lint(bad, context)
  const findings = own(verdict)
  if (findings.length === 0) throw new Error(`${id} must find something in\n\n${bad}`)
  if (good === undefined || fix === 'none') return
  const offered = findings
    .flatMap(finding => verdict.resolve(finding))
    .map(({edits = []}) => applyEdits(bad, edits))
  if (!offered.includes(good)) {
    throw new Error(`No rewrite gives\n\n${good}\n\nThese are offered:\n\n${offered.join('\n\n') || 'none'}`)
  }
}
