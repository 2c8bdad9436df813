import {demandPhrasingRule} from '@tactlint/core'
import {soften} from './soften.js'

const why = 'Een bevel wekt weerstand; een vraag geeft de lezer de ruimte om te helpen.'

/** Orders to the reader. */
export const demandPhrasing = demandPhrasingRule({
  soften,
  wording: {
    order: {what: '‘{words}’ klinkt als een bevel.', why, instead: 'Maak er een vraag van: “Kunt u …?”'},
    only: {
      what: '‘{words}’ klinkt als een bevel, en anders vraagt u niets.',
      why,
      instead: 'Maak er een vraag van: “Kunt u …?”',
    },
  },
  examples: [
    {
      bad: 'Stuur mij vandaag nog de factuur van bestelling 58-70431.',
      good: 'Kunt u mij vandaag nog de factuur van bestelling 58-70431 sturen?',
    },
    {bad: 'Los dit nu eindelijk op!', good: 'Kunt u dit oplossen?'},
    {context: {audience: 'support'}, bad: 'Pas de titel aan.', good: 'Kunt u de titel aanpassen?'},
    {bad: 'U moet de lamp onmiddellijk vervangen.', good: 'Kunt u de lamp vervangen?'},
    {bad: 'Geef mij mijn geld terug.', good: 'Kunt u mij mijn geld teruggeven?'},
    {bad: 'Jullie moeten mij mijn geld teruggeven.', good: 'Kunnen jullie mij mijn geld teruggeven?'},
    {bad: 'Ik eis een vergoeding.', good: 'Ik ontvang graag een vergoeding.'},
    {
      bad: 'Kunt u bestelling 58-70431 nakijken? En stuur mij een bewijs van verzending.',
    },
    {allowed: 'Stuur mij de factuur alstublieft per e-mail.'},
    {allowed: 'Stuur ik de lamp terug, dan betaal ik de verzendkosten.'},
    {allowed: 'Bel gerust als er iets onduidelijk is.'},
    {allowed: 'Dat moet u zelf beslissen.'},
    {allowed: 'U moet weten dat de doos open was.'},
    {allowed: 'Op uw site staat: “Stuur de lamp terug.”'},
    {allowed: 'Bevestig de lamp aan het plafond en controleer de stekker.'},
    {allowed: 'Regel 3 van de factuur klopt niet.'},
    {allowed: 'Antwoord op uw vraag: de lamp is 40 cm hoog.'},
    {allowed: '1. Stuur het formulier op.\n2. Betaal de kosten.'},
    {allowed: 'Kunt u mij de factuur sturen?'},
    {
      context: {audience: 'customer'},
      allowed: 'Controleer de stekker en bevestig de lamp aan het plafond.',
    },
  ],
})
