const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/**
 * Written in capitals only to be heard, even one alone: „det er IKKE kommet“. Left out are words of screens and labels
 * (FEJL, AFVIST, LEVERET), logical OG and ELLER, and the key ALT.
 */
export const emphasis = words(`
  ikke intet ingen ingenting aldrig altid stadig stadigvæk igen alle alting noget nogen nogle hver hele helt slet overhovedet
  nu straks omgående øjeblikkeligt øjeblikkelig hurtigst hurtigt snart endelig endnu allerede nogensinde
  virkelig meget mange flere kun bare selv begge samtlige hvert eneste samme
  er har skal kan vil må bør blev var havde kunne ville skulle
  mig min mit mine os vores jer jeres dig din dit dine jeg
  hvor hvorfor hvornår hvad hvem hvordan
  tre fire fem seks syv otte tredje fjerde femte
  uacceptabelt uacceptabel uforskammet latterligt latterlig vanvid vanvittigt skandale umuligt rasende træt elendigt dårligt
  dårlig forkert forkerte uhørt ubrugelig ubrugeligt ødelagt 
  typisk utroligt pinligt grotesk aldeles komplet dobbelt halvdelen
  hjælp venligst beder kræver forlanger forventer lovede lover
`)

/** Words of sentences: „HVOR ER MINE PENGE“. No names of firms consist of them: „HUS OG HAVE“. */
export const ordinary = words(`
  ${[...emphasis].join(' ')}
  det dette der som at hvis fordi når siden uden også så
  vi i du han hun de dem ham hende
  svar svarer svare send sender sende sendt ring ringer ret retter giv gør gjort får fik få kom kommer kommet
  venter ventet ventede betalt betaler bestilt købt modtaget sker skete tager taget tag se ser ved
  penge pengene tilbage uger uge dage dag måneder måned timer gange gang år
  service kundeservice pakke pakken ordre varen løst virker læs læser skriv skriver
`)

/** Stay in capitals where the rest of the sentence is written small. */
export const acronyms = words(`
  fba fbm asin sku fnsku ean gtin upc isbn id gls ups dhl dao cvr cpr iban swift pdf csv xml api url html
  dkk eur usd sek eu uk us usa dk it tv pc usb led wifi sms mms sim vvs hr aps ok vip b2b
`)
