import type {HardRequest, Rewrite} from '@tactlint/core'
import {infinitiveOf, separable} from '../lexicon/imperatives.js'

const pressure =
  / (?:nu eindelijk eens|nu eindelijk|nu meteen|per direct|onmiddellijk|eindelijk|meteen|direct|gewoon|nu)(?= |$)/giu
const lead = /^(?:en|dus|nu|maar|daarom) /iu

/** “Los dit op.” → “Kunt u dit oplossen?”; nothing where a second clause would be left with the wrong word order. */
export function soften({request, text}: HardRequest): readonly Rewrite[] {
  const sentence = text.slice(request.start, request.end)
  const said = sentence.replace(/[\s.!…]{1,10}$/u, '')
  if (/[?;:,–—“‘"]| (?:en|of|want|omdat|zodat|dat|als|maar) /iu.test(said)) return []
  const calm = said.replace(lead, '').replace(pressure, '')
  const asked = duty(calm) ?? claim(calm) ?? imperative(calm, text)
  return asked === undefined
    ? []
    : [{edits: [{start: request.start, end: request.end, text: asked}], blanks: 0}]
}

/** “Jullie moeten mij mijn geld teruggeven” → “Kunnen jullie mij mijn geld teruggeven?” */
function duty(said: string): string | undefined {
  const [opening, reader = ''] = /^(u|jullie|je|jij) (?:moet|moeten) (?=\p{L})/iu.exec(said) ?? []
  return opening === undefined ? undefined : `${canYou(reader)} ${said.slice(opening.length)}?`
}

/** “Ik eis een vergoeding” → “Ik ontvang graag een vergoeding.” */
function claim(said: string): string | undefined {
  const [opening, writer = ''] =
    /^(ik|wij|we) (?:eis|eisen) (?=(?:een|de|het|mijn|onze|ons|uw|volledige) )/iu.exec(said) ?? []
  if (opening === undefined) return undefined
  const receive = /^ik$/iu.test(writer) ? 'ontvang' : 'ontvangen'
  return `${writer} ${receive} graag ${said.slice(opening.length)}.`
}

/** The verb goes to the end: “Stuur mij de factuur” → “Kunt u mij de factuur sturen?” */
function imperative(said: string, text: string): string | undefined {
  const [first = '', ...rest] = said.split(' ')
  const verb = first.toLocaleLowerCase('nl')
  const parted = separable.find(one => one.verb === verb && rest.at(-1) === one.particle)
  const infinitive = parted?.infinitive ?? infinitiveOf[verb]
  if (infinitive === undefined) return undefined
  const objects = parted ? rest.slice(0, -1) : rest
  return `${[canYou(addressed(text)), ...objects, infinitive].join(' ')}?`
}

function canYou(reader: string): string {
  if (/^jullie$/iu.test(reader)) return 'Kunnen jullie'
  return /^je$|^jij$/iu.test(reader) ? 'Kun je' : 'Kunt u'
}

/** How the rest of the message addresses the reader; “u” where it does not. */
function addressed(text: string): string {
  const uses = (form: RegExp) => form.test(text)
  if (uses(/(?<!\p{L})uw?(?!\p{L})/iu)) return 'u'
  if (uses(/(?<!\p{L})(?:jij|jou|jouw|kun je|wil je)(?!\p{L})/iu)) return 'je'
  return uses(/(?<!\p{L})jullie(?!\p{L})/iu) ? 'jullie' : 'u'
}
