import type {Step, Steps, TokenTest} from '../patterns/pattern.js'
import {expand, type WrittenLexicon} from '../phrases/lexicon.js'
import {matchingForm} from '../phrases/matching-form.js'

/** What is wrong with the entries of a lexicon, a sentence each. */
export function lexiconFaults(lexicon: WrittenLexicon, language: string): readonly string[] {
  const {title, licence} = lexicon.source
  return [
    ...(title === '' || licence === '' ? ['The source needs a title and a licence.'] : []),
    ...phraseFaults(lexicon),
    ...(lexicon.patterns ?? []).flatMap(({name, steps}) =>
      [
        ...(name.trim() === '' ? ['a pattern needs a name.'] : []),
        ...(tests(steps).length === 0 ? ['it takes no token.'] : []),
        ...steps.flatMap(step => stepFaults(step, language)),
      ].map(fault => `Pattern “${name}”: ${fault}`),
    ),
  ]
}

function phraseFaults({phrases}: WrittenLexicon): readonly string[] {
  const faults: string[] = []
  const seen = new Map<string, string>()
  for (const entry of phrases) {
    if (entry.normalize('NFC') !== entry) faults.push(`“${entry}” is not composed (NFC).`)
    if (entry.trim() !== entry || entry === '')
      faults.push(`“${entry}” begins or ends with white space, or is empty.`)
    for (const phrase of expand(entry)) {
      const other = seen.get(phrase)
      if (other !== undefined) faults.push(`“${phrase}” stands twice: in “${other}” and in “${entry}”.`)
      seen.set(phrase, entry)
    }
  }
  return faults
}

function stepFaults(step: Step, language: string): readonly string[] {
  const inside = (steps: Steps) => steps.flatMap(step => stepFaults(step, language))
  if ('gap' in step) return countFaults('gap', step.gap)
  if ('anyOf' in step) return step.anyOf.length === 0 ? ['`anyOf` is empty.'] : step.anyOf.flatMap(inside)
  if ('optional' in step) return inside(step.optional)
  if ('repeat' in step) return [...countFaults('most', step.most), ...inside(step.repeat)]
  if ('ahead' in step) return inside(step.ahead)
  if ('notAhead' in step) return inside(step.notAhead)
  if ('behind' in step) return testFaults(step.behind, language)
  if ('notBehind' in step) return testFaults(step.notBehind, language)
  return 'at' in step ? [] : testFaults(step, language)
}

const countFaults = (name: string, count: number): readonly string[] =>
  Number.isInteger(count) && count > 0 ? [] : [`\`${name}\` must be 1 or more, not ${count}.`]

function testFaults({surface, not}: TokenTest, language: string): readonly string[] {
  const words = surface === undefined ? undefined : typeof surface === 'string' ? [surface] : surface
  return [
    ...(words?.length === 0 ? ['`surface` is empty.'] : []),
    ...(words ?? []).flatMap(word => {
      const form = matchingForm(word, language)
      if (/\s/.test(word) || word === '') return [`“${word}” is not one token.`]
      return form === word ? [] : [`“${word}” is compared as “${form}”: write that.`]
    }),
    ...(not ? testFaults(not, language) : []),
  ]
}

/** The tests by which a pattern takes tokens; a gap alone says nothing. */
function tests(steps: Steps): readonly TokenTest[] {
  return steps.flatMap(step => {
    if ('anyOf' in step) return step.anyOf.flatMap(tests)
    if ('optional' in step) return []
    if ('repeat' in step) return tests(step.repeat)
    const takesNone =
      'gap' in step ||
      'at' in step ||
      'ahead' in step ||
      'notAhead' in step ||
      'behind' in step ||
      'notBehind' in step
    return takesNone ? [] : [step]
  })
}
