import {latinParser, words} from '@tactlint/core'

/** Before a number or a name they end no sentence: “Bestelnr. 58-70431”, “t.n.v. {{naam}}”. */
const abbreviations: ReadonlySet<string> = new Set(
  words(`art artikelnr bestelnr blz ca dhr dossiernr evt factuurnr incl klantnr max mevr min mw nr ordernr pakketnr pag ref referentienr
  retournr serienr tel ticketnr trackingnr zaaknr zendingsnr`),
)

/** The parser knows them as abbreviations; nearly always they are the last word: “Ik hoor graag van u.”, “Los dit op.” */
const endings: ReadonlySet<string> = new Set(words('al cent enz id intern jl kon ll op pro u vrij zo'))

/** A parser of paragraphs: retext-dutch, its sentences ending where Dutch ones do. */
export async function paragraphParser() {
  const {default: retextDutch} = await import('retext-dutch')
  return latinParser({
    language: 'nl',
    parser: retextDutch,
    abbreviations,
    // “Het zijn er 12.” ends, “1. Open de app.” does not.
    isEnding: (word, isFirst) => endings.has(word) || (/^\d+$/.test(word) && !isFirst),
  })
}
