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

/** Separable ones: “Los dit op” is an order, “Los” alone is none. */
export const separable: readonly {
  readonly verb: string
  readonly particle: string
  readonly infinitive: string
}[] = [
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
  {verb: 'vul', particle: 'aan', infinitive: 'aanvullen'},
  {verb: 'zet', particle: 'terug', infinitive: 'terugzetten'},
  {verb: 'zoek', particle: 'uit', infinitive: 'uitzoeken'},
]
