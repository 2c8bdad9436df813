const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** In capitals only to be heard, even alone: “I was charged TWICE”. Not “ON”, “OFF”, “AND”: switches and logic. */
export const emphasis = set(`
  please pls plz not never now today tonight immediately urgently urgent still again already always
  ever nothing nobody none everything everyone nowhere any every only really very too so why what where when
  twice thrice two three four five six ten twelve weeks months hours years must cannot can't won't don't
  didn't doesn't isn't wasn't haven't hasn't refuse unacceptable ridiculous terrible horrible awful
  disgusting worst liars thieves useless angry furious shame shameful disgrace pathetic illegal without
  entire absolutely completely totally exactly definitely finally yesterday tomorrow my your our their
  nearly almost even unbelievable outrageous disgraceful appalling joke scandalous insane absurd
  anyone anybody much many enough proper actual literally seriously clearly obviously plainly truly
`)

/** Words of sentences. Two words in capitals with one of them shout: “WHERE IS”. Not “IT”, “US”, “WHO”: also names. */
export const ordinary = set(`
  this that these those is are was were be been being am has have had do does did will would shall should could can may might you he
  she we they me him them my your his our their its it's i'm i've i'll you're we're because than then there here yes wait waiting
  waited want need made told said money stolen lied broken lost missing wrong reply answer days unacceptable
`)

/** Stay in capitals when the rest is written small. */
export const acronyms = set(`
  fba fbm asin asins sku skus fnsku fnskus upc ean gtin isbn usa us uk eu un usd eur gbp vat iban bic ups usps dhl fedex gls dpd tnt
  pdf csv xml json html http https url api sdk id ids pin sms mms sim lte ok faq tv pc dvd cd usb hdmi lcd led gps atm cpr poa odr a-z
  asap eta tbc tba tbd fyi ceo cfo cto hr it pr po gmt utc cet est pst am pm diy rma sla ac dc dsl vpn wifi wi-fi nhs irs ftc dvla bbb
`)
