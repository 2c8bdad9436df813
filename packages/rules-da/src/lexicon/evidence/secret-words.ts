import type {SecretWords} from '@tactlint/core'

/** Hvad man kalder det, som ingen andre må kende. */
export const secretWords = {
  language: 'da',
  passwords: [
    ...[
      'adgangskode',
      'adgangskoden',
      'kodeord',
      'kodeordet',
      'password',
      'passwordet',
      'passord',
      'løsen',
      'løsenet',
      'løsenord',
    ],
    ...[
      'api-nøgle',
      'api-nøglen',
      'gendannelseskode',
      'gendannelseskoden',
      'hemmelige nøgle',
      'adgangskode til netbanken',
      'kodeord til netbanken',
    ],
  ],
  perhapsPasswords: ['kode', 'koden', 'nøgle', 'nøglen', 'token'],
  codes: [
    ...[
      'pin',
      'pinkode',
      'pinkoden',
      'pin-kode',
      'pin-koden',
      'cvv',
      'cvc',
      'cvv-kode',
      'cvc-kode',
      'kontrolcifre',
      'kontrolcifrene',
    ],
    ...[
      'sikkerhedskode',
      'sikkerhedskoden',
      'kortets sikkerhedskode',
      'engangskode',
      'engangskoden',
      'sms-kode',
      'sms-koden',
    ],
    ...[
      'bekræftelseskode',
      'bekræftelseskoden',
      'verifikationskode',
      'verifikationskoden',
      'godkendelseskode',
      'godkendelseskoden',
    ],
    ...['mitid-kode', 'mitid-koden', 'nemid-kode', 'loginkode', 'loginkoden', 'login-kode'],
  ],
  connectors: ['er', 'var', 'er stadig', 'lyder', 'lød', 'hedder', 'er nu'],
} satisfies SecretWords
