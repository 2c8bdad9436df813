/** What people tell a support desk to do: the imperative, with the infinitive that a question wants. */
export const infinitiveOf: Readonly<Record<string, string>> = {
  annuleer: 'annuleren',
  antwoord: 'antwoorden',
  beantwoord: 'beantwoorden',
  bel: 'bellen',
  betaal: 'betalen',
  bevestig: 'bevestigen',
  bezorg: 'bezorgen',
  controleer: 'controleren',
  corrigeer: 'corrigeren',
  geef: 'geven',
  herstel: 'herstellen',
  lever: 'leveren',
  mail: 'mailen',
  regel: 'regelen',
  repareer: 'repareren',
  restitueer: 'restitueren',
  stort: 'storten',
  stuur: 'sturen',
  vergoed: 'vergoeden',
  verhelp: 'verhelpen',
  vervang: 'vervangen',
  verwijder: 'verwijderen',
  verzend: 'verzenden',
  wijzig: 'wijzigen',
  zorg: 'zorgen',
}

/** They are nouns or first persons, too: “Regel 3 klopt niet”, “Antwoord op uw vraag”. Orders only before these words. */
export const orderOnlyBefore: Readonly<Record<string, string>> = {
  antwoord: 'mij me ons nu vandaag binnen onmiddellijk',
  lever: 'mij me ons de het dit mijn onze alsnog',
  mail: 'mij me ons de het dit mijn onze',
  regel: 'dit dat het een mijn onze alles nu',
  stort: 'mij me ons het dit mijn',
  zorg: 'dat voor ervoor nu',
}

/** Separable ones: “Los dit op” is an order, “Los” alone is none. */
export const separable: readonly {
  readonly verb: string
  readonly particle: string
  readonly infinitive: string
}[] = [
  {verb: 'bel', particle: 'terug', infinitive: 'terugbellen'},
  {verb: 'betaal', particle: 'terug', infinitive: 'terugbetalen'},
  {verb: 'draai', particle: 'terug', infinitive: 'terugdraaien'},
  {verb: 'geef', particle: 'terug', infinitive: 'teruggeven'},
  {verb: 'haal', particle: 'op', infinitive: 'ophalen'},
  {verb: 'kijk', particle: 'na', infinitive: 'nakijken'},
  {verb: 'leg', particle: 'uit', infinitive: 'uitleggen'},
  {verb: 'los', particle: 'op', infinitive: 'oplossen'},
  {verb: 'maak', particle: 'over', infinitive: 'overmaken'},
  {verb: 'neem', particle: 'op', infinitive: 'opnemen'},
  {verb: 'neem', particle: 'terug', infinitive: 'terugnemen'},
  {verb: 'pas', particle: 'aan', infinitive: 'aanpassen'},
  {verb: 'stort', particle: 'terug', infinitive: 'terugstorten'},
  {verb: 'stuur', particle: 'op', infinitive: 'opsturen'},
  {verb: 'stuur', particle: 'terug', infinitive: 'terugsturen'},
  {verb: 'vul', particle: 'aan', infinitive: 'aanvullen'},
  {verb: 'zet', particle: 'terug', infinitive: 'terugzetten'},
  {verb: 'zoek', particle: 'uit', infinitive: 'uitzoeken'},
]
