import type {SecretWords} from '@tactlint/core'

/** What people call what nobody else may know. */
export const secretWords = {
  language: 'en',
  passwords: [
    ...[
      'password',
      'passwords',
      'passcode',
      'pass code',
      'passphrase',
      'pass phrase',
      'pass word',
      'pwd',
      'pw',
      'passwd',
    ],
    ...['api key', 'secret key', 'access key', 'access token', 'api token', 'recovery code', 'recovery key'],
  ],
  perhapsPasswords: ['code', 'pass', 'key', 'token'],
  codes: [
    ...[
      'pin',
      'pin code',
      'pin number',
      'card pin',
      'cvv',
      'cvc',
      'cvv2',
      'cvc2',
      'csc',
      'security code',
      'card security code',
    ],
    ...[
      'otp',
      'one-time code',
      'one-time password',
      'one-time passcode',
      'one time code',
      'one time password',
    ],
    ...[
      'verification code',
      'authentication code',
      'sms code',
      '2fa code',
      'two-factor code',
      'login code',
      'sign-in code',
      'access code',
    ],
  ],
  connectors: ['is', 'was', 'is still', 'reads', 'is now', 'was always'],
} satisfies SecretWords
