import {rangeOf, type FoundPhrase, type Rewrite} from '@tactlint/core'
import {withoutEnd} from './gain-clause.js'
import {isEmpty} from './left-out.js'

/** Whom one may ask for, and what is then passed on. */
const superior =
  /(?<!\p{L})(?:sagen|mailen|henvendelsen|beskeden|tråden|telefonen|røret|linjen|bordet|supporten|kundeservicen|afdelingen|firmaet|borgmesteren|formanden|rektor|overlægen|toppen|systemet|organisationen|samtalen|begyndelsen|starten|bunden|butikken|\p{L}*(?:chefen|lederen|direktøren|direktionen|ledelsen|kontoret|ansvarlige|medarbejderen|bestyrelsen|inspektøren))(?!\p{L})/giu
const about =
  /^(?:jeg|vi) (?:vil|ønsker|kræver|forlanger|skal|må)(?: (?!ikke)\p{L}+){0,4} (?:tale|snakke) med (?:(?!og|eller)\p{L}+ ){1,4}om (?!de[nt]|at )([^,:;]{3,60})$/iu
/** „…, og jeg vil tale med en chef“ */
const last = /(?:,| [–-]) (?:og|så|men|derfor) (?=[^,]+$)/giu
const formal = /(?<=\p{L},? )(?:De|Deres|Dem)(?!\p{L})/u

/** „Jeg vil tale med en chef.“ → „Hvis sagen ikke kan løses hos jer, vil I så sende den videre til en leder?“ */
export function conditional({sentence, range: found, text}: FoundPhrase<'escalation'>): readonly Rewrite[] {
  const {start, end} = rangeOf(sentence)
  const said = withoutEnd(text.slice(start, end), /[\s.!?]/)
  const asked = formal.test(text)
    ? 'Hvis sagen ikke kan løses hos Dem, vil De så sende den videre til en leder?'
    : 'Hvis sagen ikke kan løses hos jer, vil I så sende den videre til en leder?'
  const replaced = (from: number, words: string): readonly Rewrite[] => [
    {edits: [{start: from, end, text: words}], blanks: 0},
  ]
  const [, matter] = about.exec(said) ?? []
  if (matter !== undefined) return replaced(start, `Det drejer sig om ${matter}. ${asked}`)
  if (isWish(said)) return replaced(start, asked)
  const border = [...said.matchAll(last)].at(-1)
  if (border === undefined || start + border.index > found.start) return []
  return isWish(said.slice(border.index + border[0].length)) &&
    !/^(?:hvis|når|da|fordi)(?!\p{L})/iu.test(said)
    ? replaced(start + border.index, `. ${asked}`)
    : []
}

const isWish = (said: string): boolean =>
  said.split(' ').length <= 22 && isEmpty(said.replace(superior, 'en'))
