import {words} from '@tactlint/core'

/**
 * Nouns that end compounds, by what they are for the reader and by how they are declined: „maskine“ for „vejrtrækningsmaskinen“,
 * „abonnement“ for „mobilabonnementet“. Left out is what ends other words, too: „skab“ (egenskab), „tur“ (natur), „ring“ (levering).
 * Keys are the endings with the article, of several, and of several with the article; a stem of its own stands behind the noun:
 * „cykel/cykl“ for „cyklen“.
 */
export const nounKinds = {
  /** Bought, delivered, broken. */
  goods: {
    'n r rne': `
      maskine lampe pumpe gryde pande kjole jakke frakke trøje taske støvle bluse skjorte kommode hylde persienne pude dyne vase kande
      emhætte plade plante dukke linse protese drone kæde
    `,
    'en e ene': 'stol seng vogn skærm ovn bænk kniv hjelm sav harddisk kurv',
    'en er erne': `
      sofa reol sandal telefon mobil grill trampolin pavillon ventilator kompressor generator projektor guitar rollator sweater kuffert
      cykel/cykl kedel/kedl
    `,
    'en e ne': `
      tumbler blender brødrister støvsuger computer printer højttaler højtaler oplader klipper trimmer renser scanner
    `,
    'et er erne': 'kamera komfur apparat gardin batteri instrument klaver tastatur møbel/møbl',
    'et e ene': 'spejl telt spisebord skrivebord sofabord køleskab klædeskab fryseskab køkkenskab',
    'et  ene': 'fjernsyn krus legetøj løbehjul grafikkort bundkort garn værktøj armbånd armbåndsur',
    't r rne': 'tæppe smykke',
    'en  ene': 'sko',
    'sen ser serne': 'madras',
    'len ler lerne': 'konsol parasol',
    'ten ter terne': 'buket tablet',
    'ken ker kerne': 'kajak',
  },
  /** On its way to whom has ordered it. */
  parcel: {
    'n r rne': 'pakke ordre måltidskasse grøntsagskasse vinkasse frugtkasse',
    'en er erne': 'bestilling levering',
  },
  subscription: {
    'et er erne': 'abonnement kontingent',
    'et  ene': 'medlemskab bredbånd simkort internet',
    'tet  tene': 'fibernet',
    'n r rne': 'internetforbindelse fiberforbindelse bredbåndsforbindelse tv-pakke kanalpakke datapakke',
    'en er erne': 'alarm router',
    'en e ene': 'tv-boks wifi-boks',
    'let ler lerne': 'webhotel',
    't r rne': 'domæne',
    'get  gene': 'alarmanlæg',
  },
  bank: {
    'en er erne':
      'opsparing overførsel/overførsl lønkonto budgetkonto fælleskonto opsparingskonto erhvervskonto',
    'et  ene': 'boliglån billån forbrugslån realkreditlån hævekort',
  },
  insurance: {
    'en er erne': 'forsikring',
    'n r rne': 'police vandskade brandskade stormskade tandskade bilskade rejseskade glasskade',
  },
  booking: {
    'en er erne': 'booking reservation',
    'n r rne': 'pakkerejse flyrejse togrejse hjemrejse udrejse',
    'ten ter terne': 'billet',
    'et  ene': 'hotelophold',
  },
  authority: {
    'en er erne': 'ansøgning pension',
    'n r rne': 'byggetilladelse opholdstilladelse parkeringstilladelse bøde',
  },
  invoice: {
    'en er erne': 'faktura regning opkrævning kreditnota',
    'en e ne': 'rykker',
  },
  supply: {
    'en e ne': 'elmåler vandmåler varmemåler gasmåler fjernvarmemåler',
    'en er erne': 'årsafregning måleraflæsning aflæsning',
  },
  refund: {
    'et er erne': 'gebyr',
    'met mer merne': 'depositum',
    'en er erne': 'indbetaling forudbetaling',
  },
  /** Given to whom one has a dealing with, or by them. */
  paper: {
    'n r rne':
      'hentekode afhentningskode pakkekode ordrebekræftelse bookingbekræftelse slutopgørelse flytteopgørelse',
    'en er erne': `
      bekræftelsesmail returlabel fragtlabel fragtseddel/fragtsedl returseddel/retursedl følgeseddel/følgesedl
    `,
  },
  listing: {
    'n r rne': 'annonce varelinje produktside vareside',
    'et  ene': 'opslag',
  },
  payout: {
    'en er erne': 'udbetaling',
  },
  /** Stand above others. */
  chief: {
    'en er erne': 'chef direktør',
    'en e ne': 'leder bestyrer værkfører',
    'n r rne': 'ledelse overlæge',
    'en  ': 'formand',
  },
  /** Look like compounds of the above and are none. */
  apart: {
    'en er erne': 'beregning udregning omregning afregning automobil overlevering',
    'n r rne': 'blade',
    't r rne': 'billede',
    'en e ne': 'vejleder vildleder forleder afleder misleder indleder udleder',
  },
} satisfies Readonly<Record<string, Readonly<Record<string, string>>>>

type Kind = keyof typeof nounKinds
export type NounKind = Exclude<Kind, 'apart'>

/** Dictionary forms: „maskine“. */
export const nounsOf = (kind: Kind): readonly string[] =>
  Object.values<string>(nounKinds[kind]).flatMap(listed =>
    words(listed).map(noun => noun.replace(/\/.*/, '')),
  )
