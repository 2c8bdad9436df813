import {words} from '@tactlint/core'
/** English words that nobody writes in capitals among Japanese but to shout. */
export const emphasis: ReadonlySet<string> = new Set(
  words(`
  please why never immediately unacceptable ridiculous terrible worst urgent wtf omg useless liar scam
`),
)

/** Words of English sentences, no parts of names or labels: two words in capitals shout when one of them is here. */
export const ordinary: ReadonlySet<string> = new Set(
  words(`
  not now too way refund help still again want need answer reply is are was where what who how this that you
  your hate fix must very really waiting
`),
)

/** Stay in capitals when the rest is written small. */
export const acronyms: ReadonlySet<string> = new Set(
  words(`
  asin fba fnsku sku jan ean upc csv pdf url id vat faq dvd usb
`),
)
