import type {Recogniser} from '@tactlint/core'

const handle =
  /(?<![\p{L}\p{N}])(?:shop|store|storefront|seller)(?: is)?:? (\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+\d*)(?![\p{L}\p{N}_-])/gu
/** What is written so and is no shop of the writer's. */
const others: ReadonlySet<string> = new Set(
  'PayPal YouTube FedEx AliExpress WooCommerce BigCommerce PrestaShop WordPress LinkedIn GitHub MasterCard PlayStation QuickBooks ShipStation TikTok WhatsApp'.split(
    ' ',
  ),
)

/** “Shop PebbleAndPine”: on a marketplace the name of a shop in one word tells the account. */
export const shopNames: Recogniser = {
  kind: 'identifier',
  *recognise(text) {
    for (const {0: words, 1: name = '', index} of text.matchAll(handle)) {
      if (others.has(name)) continue
      const end = index + words.length
      yield {
        kind: 'identifier',
        start: end - name.length,
        end,
        label: {start: index, end: index + words.indexOf(' ')},
        scheme: 'labelled',
        family: 'account-id',
        verdict: 'plausible',
      }
    }
  },
}
