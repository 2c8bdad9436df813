import {missingDateRule} from '@tactlint/core'

const toSupport = {audience: 'support', stage: 'first'} as const

/** A problem of which nobody knows when it was. */
export const missingDate = missingDateRule({
  wording: {
    vague: {
      what: '“{words}” gives no date.',
      why: 'Without a day or a period the support team does not know where to look and has to ask.',
      instead: 'Write the day, or since when it has been so.',
    },
    none: {
      what: '“{words}”: nothing says when.',
      why: 'Only you know when it happened; the support team needs the day to find it in its records.',
      instead: 'Write the day, or since when it has been so.',
    },
  },
  line: 'Date: ⟨date⟩',
  dated: vague => {
    if (/^(?:for|since) /i.test(vague)) return 'since ⟨date⟩'
    // “The image recently disappeared”: there a date can't stand.
    return /ago$|back$|^the other/i.test(vague) ? 'on ⟨date⟩' : undefined
  },
  examples: [
    {
      context: toSupport,
      bad: 'Hello,\n\nthe main image of B0CK7T2QM8 recently disappeared from the detail page. Could you please restore it?',
      good: 'Hello,\n\nDate: ⟨date⟩\n\nthe main image of B0CK7T2QM8 recently disappeared from the detail page. Could you please restore it?',
    },
    {
      context: toSupport,
      bad: 'My internet connection has been dropping for some time now. My customer number is 4410723. Could you please check the line?',
      good: 'My internet connection has been dropping since ⟨date⟩. My customer number is 4410723. Could you please check the line?',
    },
    {
      context: toSupport,
      bad: 'Our listing B0CK7T2QM8 was suppressed the other day. Could you please tell us why?',
      good: 'Our listing B0CK7T2QM8 was suppressed on ⟨date⟩. Could you please tell us why?',
    },
    {
      context: toSupport,
      bad: 'Your app keeps crashing when I open my invoices. My account is nora@example.com. Could you please look into it?',
    },
    {
      context: toSupport,
      bad: 'I recently bought a kettle from your shop, and the lid is broken. Could you send me a replacement?',
    },
    {
      context: toSupport,
      allowed: 'Our listing B0CK7T2QM8 was suppressed on 3 March. Could you please tell us why?',
    },
    {
      context: toSupport,
      allowed: 'My internet connection has been dropping since Monday. Could you please check the line?',
    },
    {
      context: toSupport,
      allowed: 'Since the last update your app keeps crashing. Could you please look into it?',
    },
    {
      context: toSupport,
      allowed: 'My internet connection is down at the moment. Could you please check the line?',
    },
    // It stands so, whenever it began.
    {
      context: toSupport,
      allowed: 'The title of our product B0CK7T2QM8 is wrong. Could you please correct it?',
    },
    // No problem.
    {
      context: toSupport,
      allowed: 'We recently joined your programme. Could you please tell us how to add a user?',
    },
    {
      context: {...toSupport, subject: 'Listing suppressed on 3 March'},
      allowed: 'Our listing B0CK7T2QM8 was suppressed. Could you please tell us why?',
    },
    {
      context: {audience: 'support', stage: 'follow-up'},
      allowed: 'Our listing B0CK7T2QM8 was suppressed the other day. Is there any news?',
    },
    {
      context: {audience: 'customer'},
      allowed: 'Your card was blocked because the number was entered wrongly. Please call us.',
    },
    {
      context: {...toSupport, template: true},
      allowed: 'Our listing {{asin}} was suppressed. Could you please tell us why?',
    },
  ],
})
