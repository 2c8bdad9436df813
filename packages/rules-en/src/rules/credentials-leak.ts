import {credentialsLeakRule} from '@tactlint/core'

/** A password, a PIN, a code that was sent once. */
export const credentialsLeak = credentialsLeakRule({
  wording: {
    password: {
      what: 'The message holds a password.',
      why: 'Whoever reads it, or a copy of it, can log in, and no desk needs it.',
      instead: 'Leave it out, and change the password if the message was sent already.',
    },
    code: {
      what: 'The message holds a PIN or a security code.',
      why: 'It is what proves that it is you, and no desk needs it.',
      instead: 'Leave it out.',
    },
  },
  examples: [
    {
      bad: 'My user name is ann88 and the password is Harbour7. I cannot log in.',
      good: 'My user name is ann88 and the password is •••. I cannot log in.',
    },
    {bad: 'Login: ann88, password: sommer-24'},
    {bad: 'You can use my account (user ann88, code Harb!our22).'},
    {bad: 'The card has the CVV 123 and is valid until May.'},
    {bad: 'The verification code 482913 does not work.'},
    {bad: 'My PIN is 4821.'},
    {allowed: 'I forgot my password 2 days ago. The password is 8 characters long.'},
    {allowed: 'The password is still not accepted, and the link of 3 March has expired.'},
    {allowed: 'The password reset2025 page is empty. The code SUMMER24 gives no discount.'},
    {allowed: 'The verification code of 3 March does not arrive. Error code 8541.'},
    {allowed: 'Please enter your PIN at 10:30. The password field shows 12 dots.'},
    {allowed: 'The password is {{password}}, and the PIN is ____. It was sent on 2026-03-04.'},
  ],
})
