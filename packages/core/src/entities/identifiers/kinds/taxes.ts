import {cvr as modulo11} from '../check-digits/mod-11.js'
import {corporateNumber} from '../check-digits/mod-9.js'
import {identifierKind} from '../identifier-kind.js'

export const cvr = identifierKind({
  scheme: 'cvr',
  family: 'tax-id',
  name: 'Danish company and VAT number (CVR)',
  shapes: ['DKn{8}', 'DK n{8}', 'DK-n{8}', 'DK n{2} n{2} n{2} n{2}'],
  afterLabel: ['n{8}'],
  separators: ' -',
  evidence: 'check-digit',
  check: modulo11,
  exactLength: true,
  example: '13748136',
  source: 'Erhvervsstyrelsen, “Modulus 11-kontrol af CVR-nummer”',
})

/** T and, for companies, the 法人番号. */
export const japaneseInvoiceRegistration = identifierKind({
  scheme: 'jp-invoice-reg',
  family: 'tax-id',
  name: 'Japanese invoice registration number',
  shapes: ['Tn{13}', 'T-n{13}', 'Tn-n{4}-n{4}-n{4}'],
  nearly: ['Tn{12}', 'Tn{14}'],
  separators: '-',
  evidence: 'shape',
  needsShape: true,
  check: corporateNumber,
  example: 'T7000012050002',
  source: '国税庁, 適格請求書発行事業者公表サイト, 登録番号とは',
})
