/** What customers gain when the thing asked for is done; it words the intention and states no fact. */
interface Benefit {
  /** Nouns of the request. */
  readonly about: RegExp
  /** „så kunderne …“ */
  readonly so: (product: string) => string
  /** „for at …“ */
  readonly inOrderTo: (product: string) => string
}

const benefits: readonly Benefit[] = [
  {
    about: /titel|titlen|titler|søgeord|nøgleord|kategori|søgning|søgeresultat/i,
    so: product => `så kunderne nemmere kan finde ${product}`,
    inOrderTo: product => `for at gøre det nemmere for kunderne at finde ${product}`,
  },
  {
    about: /billed|foto|beskrivelse|størrelse|specifikation|produkttekst/i,
    so: () => 'så kunderne kan se, hvad de får',
    inOrderTo: () => 'for at vise kunderne, hvad de får',
  },
  {
    about: /aktiver|aktivér|genåbn|spærr|suspend|forsendelse|enheder|lager/i,
    so: product => `så kunderne igen kan købe ${product}`,
    inOrderTo: product => `for at kunderne igen kan købe ${product}`,
  },
]

const any: Omit<Benefit, 'about'> = {
  so: () => 'så kunderne får en bedre oplevelse',
  inOrderTo: () => 'for at give kunderne en bedre oplevelse',
}

/** What the message calls the thing for sale. */
export const productIn = (text: string): string =>
  /produkt/i.test(text) && !/(?<![a-zà-ÿ])vare[nr]?(?![a-zà-ÿ])/i.test(text) ? 'produktet' : 'varen'

/** @param infinitive “for at …” stands there, not “så …” */
export function benefitOf(sentence: string, text: string, infinitive: boolean): string {
  const {so, inOrderTo} = benefits.find(({about}) => about.test(sentence)) ?? any
  return infinitive ? inOrderTo(productIn(text)) : so(productIn(text))
}
