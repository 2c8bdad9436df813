import {identifierKind} from '../identifier-kind.js'

export const deskTicket = identifierKind({
  scheme: 'zendesk-ticket',
  family: 'case-id',
  name: 'ticket of a help desk',
  shapes: ['#n{3,9}'],
  separators: '#',
  evidence: 'shape',
  example: '#48213',
  source: 'Zendesk and Freshdesk: counted from 1',
})

/** Standards, diseases and hash functions look the same: ISO-8601, COVID-19, SHA-256. */
const noProjects: ReadonlySet<string> = new Set(
  `AES ANSI BS CD CEN CET CM COVID CP CT DIN DVD EAN EC EN EST FIPS FW GMT GTIN H1N1 HTTP HTTPS IEC IEEE IP IPV ISBN ISO JAN JIS
  KB LPG MD MP MPEG PEP PST RFC RS SARS SD SHA SQL SSCC TLS TYPE UPC US USB UTC UTF V VER VAT WIN WPA X`.split(
    /\s+/,
  ),
)

export const jiraKey = identifierKind({
  scheme: 'jira-key',
  family: 'case-id',
  name: 'Jira issue',
  shapes: ['ac{1,9}-n{2,6}'],
  case: 'capitals',
  evidence: 'label',
  fits: value => !noProjects.has(value.split('-')[0] ?? ''),
  needsShape: true,
  alsoCalled: ['zendesk-ticket'],
  example: 'SUP-1234',
  source: 'Atlassian, “Changing the project key format”',
})
