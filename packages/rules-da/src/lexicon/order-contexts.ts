const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const things = 'det den de dem dette denne disse min mit mine vores alle hele mig os'

/** Stems that are nouns, adjectives or past forms too are orders only before these: „Ring til mig“, not „Ring i guld“. */
export const orderOnlyBefore: Readonly<Record<string, ReadonlySet<string>>> = {
  få: list('nu så det den dem styr ordnet sendt fingeren rettet løst jer lavet bragt taget hånd gang'),
  gør: list('det noget dog jeres nu så'),
  dæk: list('mine vores udgifterne omkostningerne tabet'),
  drop: list('gebyret rykkeren det den'),
  fortæl: list('mig os nu'),
  hold: list('op jer nu'),
  lever: list('nu den det varen varerne min mit mine resten'),
  reparer: list(`${things} varen`),
  spær: list(`${things} kortet kontoen`),
  vis: list('mig os nu'),
  hjælp: list('mig os nu dog så venligst lige'),
  hæv: list(things),
  kom: list('nu så med dog'),
  lav: list(`${things} om en et noget nu`),
  læg: list(`${things} pengene pakken varen`),
  lad: list('være mig os'),
  læs: list(`${things} nu så lige dog hvad`),
  løs: list(`${things} problemet sagen nu så`),
  lås: list(`${things} kontoen op`),
  ring: list('mig til tilbage nu så straks op på venligst hurtigst'),
  se: list('så nu på at'),
  skift: list(`${things} til ud billedet titlen navnet`),
  stil: list(`${things} om`),
  stop: list(`${things} med nu abonnementet betalingen så jeres`),
  svar: list('mig os nu straks omgående på venligst tilbage hurtigst så dog inden senest'),
  sæt: list(`${things} pengene beløbet gang prisen titlen noget`),
  tag: list(`${things} dog kontakt jer nu så varen telefonen ansvar stilling ansvaret`),
  frys: list(`${things} kontoen abonnementet medlemskabet`),
  bevis: list('det at'),
  vend: list('tilbage'),
  følg: list('op jeres'),
  opgiv: list(things),
  behold: list('dem den det'),
  meld: list('tilbage mig os'),
  tilmeld: list('mig os min'),
  besvar: list(`${things} spørgsmålet spørgsmålene mailen`),
  overhold: list('jeres aftalen fristen kontrakten'),
  inddrag: list('en jeres din'),
  book: list('en et mig min mødet'),
  bring: list(things),
  oplys: list('mig os hvem hvad hvor hvornår hvorfor om det navnet venligst'),
  gentag: list('det'),
  forklar: list('mig os hvorfor hvordan hvad det lige så jer'),
}

/** No order before these: „Ret mange kunder“, „Slet ikke“, „Ret henvendelse til …“. */
export const noOrderBefore: Readonly<Record<string, ReadonlySet<string>>> = {
  ret: list(
    'mange få meget stor store stort god gode godt hurtigt ofte sikker ny nyt lang langt dyr dyrt tit vigtigt henvendelse til efter',
  ),
  slet: list('ikke ingen intet'),
  send: list('ikke'),
  find: list('vedhæftet vedlagt'),
}
