/** Words that take the place of a gain clause without changing the grammar of its sentence. */
export interface CustomersSide {
  /** Only words what is intended: “to improve the customer experience”. */
  readonly intention: string
  /** What customers notice; a blank where the message does not say it. */
  readonly effect: string
}

const findable = /(?<!\p{L})(?:rank\p{L}*|search|page|position|visibility|top of)(?!\p{L})/iu

/** How clauses of one form are said from the customers' side. The first form that fits is taken. */
const forms: readonly {readonly form: RegExp; readonly side: (words: string) => CustomersSide}[] = [
  {
    // “I can't get the product onto the first search page”: the same fact, seen by customers.
    form: /^(?:i|we) .*first (?:search )?page/iu,
    side: () => alone('customers do not see the product on the first search page'),
  },
  {
    // “My ranking has dropped (since 3 March)”
    form: /^(?:my|our) (?:\p{L}+ )?rank\p{L}* (?:has|have) /iu,
    side: () => alone('the product has appeared further down in the search results for customers'),
  },
  {
    // “My ranking dropped”
    form: /^(?:my|our) (?:\p{L}+ )?rank/iu,
    side: () => alone('customers see the product further down in the search results'),
  },
  {
    // “(that) would increase my sales”
    form: /^(?:would|will|could|may)(?!\p{L})/iu,
    side: words => alone(`${words.split(' ')[0] ?? 'would'} improve the customer experience`),
  },
  // “(this) hurts my sales”, “(this is) costing us a lot of sales”, “(that) cost me sales”
  {
    form: /^(?:costing|hurting|harming|damaging|reducing|affecting|ruining|destroying|eating into) /iu,
    side: () => alone('affecting customers (⟨what they notice⟩)'),
  },
  {form: /^cost /iu, side: () => alone('affected customers (⟨what they noticed⟩)')},
  {
    form: /^(?:costs|hurts|harms|damages|reduces|affects|ruins|destroys|eats into) /iu,
    side: () => alone('affects customers (⟨what they notice⟩)'),
  },
  // “(it is) important for my sales”
  {form: /^\p{L}+ for /iu, side: words => alone(`${words.split(' ')[0] ?? ''} for customers`)},
  {
    form: /^for /iu,
    side: () => ({
      intention: 'for a better customer experience',
      effect: 'so that customers ⟨what changes for them⟩',
    }),
  },
  // “(please) help me increase my sales”
  {
    form: /^help /iu,
    side: () => ({
      intention: 'help improve the customer experience',
      effect: 'help customers ⟨do what⟩',
    }),
  },
  {
    form: /^(?:to|so|in order|so as|as|not to)(?!\p{L})/iu,
    side: words => ({
      intention: findable.test(words)
        ? 'to help customers find the product'
        : 'to improve the customer experience',
      effect: 'to help customers ⟨do what⟩',
    }),
  },
  // “I am losing money”
  {form: /^/u, side: () => alone('customers ⟨what they notice⟩')},
]

const alone = (words: string): CustomersSide => ({intention: words, effect: words})

export function customersSide(words: string): CustomersSide {
  for (const {form, side} of forms) if (form.test(words)) return side(words)
  return alone(words)
}
