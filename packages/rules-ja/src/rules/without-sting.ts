import {textOf, type FoundPhrase, type Rewrite} from '@tactlint/core'
import {emotions} from '../lexicon/emotions/emotions.js'
import {jabs} from '../lexicon/jabs/jabs.js'
import {idleInJabs} from './idle-words.js'
import {neutralReference} from './neutral-reference.js'
import {withoutClause} from './without.js'
import {withoutVenting} from './without-venting.js'

/** 何度も言っていますが、|12個足りません: the clause that stings is left out, or a sentence that says nothing else. */
export function withoutSting(found: FoundPhrase<'jab'>): readonly Rewrite[] {
  const without =
    notYet(found) ??
    neutralReference(found) ??
    withoutClause(found) ??
    (isLeanedOn(found) ? undefined : withoutVenting(found, stings))
  return without ? [without] : []
}

const stings = {lexicons: [jabs, emotions], idle: idleInJabs, isAbout: false}

/** 速さには恐れ入ります。たったの19日でした。 */
function isLeanedOn({sentence, reading}: FoundPhrase<'jab'>): boolean {
  const {sentences} = reading
  const next = sentences[sentences.indexOf(sentence) + 1]
  return (
    next !== undefined &&
    (/^(?:たった|それ|その|これ|この|あれ|しかも|つまり)/.test(textOf(next)) ||
      !/[はがをもに]/.test(textOf(next)))
  )
}

/** 一向に返事が来ません。 → まだ返事が来ません。 */
function notYet({entry, range, text}: FoundPhrase<'jab'>): Rewrite | undefined {
  if (!entry.includes('一向に')) return undefined
  const match = /(?:一向に|いっこうに|いつまで(?:たっ|経っ|待っ)ても|いくら待っても|待てど暮らせど)、?/.exec(
    text.slice(range.start, range.end),
  )
  if (match === null) return undefined
  const start = range.start + match.index
  return {edits: [{start, end: start + match[0].length, text: 'まだ'}], blanks: 0}
}
