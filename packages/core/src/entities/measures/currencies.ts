/** What amounts are written with in every language. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  a$: 'AUD',
  c$: 'CAD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
}

/** Of ISO 4217, those that shops and banks write most; in capitals only. */
export const currencyCodes: readonly string[] =
  'USD EUR GBP JPY DKK SEK NOK ISK CHF PLN CZK HUF RON CAD AUD NZD INR CNY KRW SGD HKD MXN BRL ZAR TRY'.split(
    ' ',
  )
