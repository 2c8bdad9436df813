import {mod7} from '../check-digits/mod-7.js'
import {identifierKind} from '../identifier-kind.js'

/** Yamato, Sagawa and Japan Post print the same twelve digits. */
export const japaneseParcel = identifierKind({
  scheme: 'jp-parcel-12',
  family: 'tracking-number',
  name: 'parcel of Yamato, Sagawa or Japan Post',
  shapes: ['n{4}-n{4}-n{4}', 'n{12}', 'n{4} n{4} n{4}'],
  separators: ' -',
  nearly: ['n{10,11}', 'n{13,14}'],
  surelyAs: ['n{4}-n{4}-n{4}', 'n{4} n{4} n{4}', 'n{4}-n{4}-n{1,3}', 'n{4}-n{4}-n{4}-n{1,2}'],
  evidence: 'check-digit',
  check: mod7,
  issuers: ['yamato', 'sagawa', 'japan-post'],
  alsoCalled: ['jp-registered-11'],
  example: '1234-5678-9013',
  source: 'https://gyomu.org/faq/view/7dr',
})

export const japaneseRegisteredMail = identifierKind({
  scheme: 'jp-registered-11',
  family: 'tracking-number',
  name: 'registered mail of Japan Post',
  shapes: ['n{3}-n{2}-n{5}-n'],
  separators: ' -',
  evidence: 'check-digit',
  check: mod7,
  issuers: ['japan-post'],
  alsoCalled: ['jp-parcel-12'],
  example: '123-45-67890-3',
  source: 'https://foodp.hatenadiary.org/entry/20070927/p1',
})
