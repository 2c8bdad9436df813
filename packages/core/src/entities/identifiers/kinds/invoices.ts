import {identifierKind} from '../identifier-kind.js'

/** Whatever a company writes on its invoices: the label alone makes it one. */
export const invoiceNumber = identifierKind({
  scheme: 'invoice-no',
  family: 'invoice-number',
  name: 'invoice number',
  shapes: ['cw{2,19}'],
  evidence: 'label',
  case: 'any',
  example: 'INV-2026-0012',
  source: 'free text',
})
