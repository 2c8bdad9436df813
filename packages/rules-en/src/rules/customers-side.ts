/** Words that take the place of a gain clause without changing the grammar of its sentence. */
export interface CustomersSide {
  /** Only words what is intended: “to improve the customer experience”. */
  readonly intention: string
  /** What customers notice; a blank where the message does not say it. */
  readonly effect: string
}

const findable = /(?<![a-zà-ÿ])(?:rank[a-zà-ÿ]*|search|page|position|visibility|top of)(?![a-zà-ÿ])/i

/** How clauses of one form are said from the customers' side. The first form that fits is taken. */
const forms: readonly {readonly form: RegExp; readonly side: (words: string) => CustomersSide}[] = [
  {
    // “I can't get the product onto the first search page”: the same fact, seen by customers.
    form: /^(?:i|we) .*first (?:search )?page/iu,
    side: () => alone('customers do not see the product on the first search page'),
  },
  {
    // “My ranking has dropped (since 3 March)”
    form: /^(?:my|our) (?:[a-zà-ÿ]+ )?rank[a-zà-ÿ]* (?:has|have) (?:[a-z]+ )?(?:dropped|fallen|slipped|suffered|declined|decreased|collapsed|gone down|sunk|tanked)/i,
    side: () => alone('the product has appeared further down in the search results for customers'),
  },
  {
    // “My ranking dropped”
    form: /^(?:my|our) (?:[a-zà-ÿ]+ )?rank[a-zà-ÿ]* (?:[a-z]+ )?(?:drop|fell|fall|slip|suffer|declin|decreas|collaps|went down|goes down|sank|sink|tank)/i,
    side: () => alone('customers see the product further down in the search results'),
  },
  {
    // “(that) would increase my sales”
    form: /^(?:would|will|could|may)(?![a-zà-ÿ])/i,
    side: words => alone(`${words.split(' ')[0] ?? 'would'} improve the customer experience`),
  },
  // “(this) hurts my sales”, “(this is) costing us a lot of sales”, “(that) cost me sales”
  {
    form: /^(?:costing|hurting|harming|damaging|reducing|affecting|ruining|destroying|eating into) /i,
    side: () => alone('affecting customers (⟨what they notice⟩)'),
  },
  {form: /^cost /i, side: () => alone('affected customers (⟨what they noticed⟩)')},
  {
    form: /^(?:costs|hurts|harms|damages|reduces|affects|ruins|destroys|eats into) /i,
    side: () => alone('affects customers (⟨what they notice⟩)'),
  },
  // “(it is) important for my sales”
  {form: /^[a-zà-ÿ]+ for /i, side: words => alone(`${words.split(' ')[0] ?? ''} for customers`)},
  {
    form: /^for /i,
    side: () => ({
      intention: 'for a better customer experience',
      effect: 'so that customers ⟨what changes for them⟩',
    }),
  },
  // “(please) help me increase my sales”
  {
    form: /^help /i,
    side: () => ({
      intention: 'help improve the customer experience',
      effect: 'help customers ⟨do what⟩',
    }),
  },
  {
    form: /^(?:to|so|in order|so as|as|not to)(?![a-zà-ÿ])/i,
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
