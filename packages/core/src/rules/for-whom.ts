import type {Facts} from '../facts/facts.js'
import type {Audience} from '../message/message.js'
import {body} from './message-shape.js'

/** Why a rule for messages to one side is silent: who reads is not known, or it is somebody else. */
export function notFor(
  side: Audience,
  {audience}: Pick<Facts, 'audience'>,
): 'audience not known' | 'for another audience' | undefined {
  if (audience === undefined) return 'audience not known'
  return audience.value === side ? undefined : 'for another audience'
}

/** Why a rule for what opens a case at a desk is silent. In later messages the reader has the case before them. */
export const opensNoCase = (
  facts: Pick<Facts, 'audience' | 'stage'>,
): ReturnType<typeof notFor> | 'for another stage' =>
  notFor('support', facts) ??
  (facts.stage !== undefined && facts.stage.value !== 'first' ? 'for another stage' : undefined)

/** Sentences from which on a reminder tells its case anew, as one does to a desk that has to find it. */
const retelling = 3

/** Why a rule for what a desk needs to find a case is silent. “The parcel is still not here. Any news?” is read below the case. */
export const findsNoCase = (
  facts: Pick<Facts, 'audience' | 'stage' | 'sentences' | 'acts'>,
): ReturnType<typeof opensNoCase> =>
  facts.stage?.value === 'follow-up' && facts.stage.from === 'given' && body(facts).length >= retelling
    ? notFor('support', facts)
    : opensNoCase(facts)
