import {atStart, either, gap, maybe, one} from '../notation.js'

/** What makes a condition a grievance: „Hvis I ⟦ikke⟧ svarer“, „Får vi ⟦afslag⟧“. */
const adverse = one(`
  ikke intet ingen ingenting igen stadig fortsat afslag nej afvist afvises mere flere liggende trækker trukket ud endnu inden senest
  nægter nægtes tavshed tavse samme uden før først uændret uløst ubesvaret nok
`)
const asked = one(`
  får er bliver hører har kommer sker går ligger løser svarer betaler betales modtager modtages ser står trækker refunderer refunderes
  leverer leveres sender sendes retter rettes ordner ordnes falder lykkes dukker virker nægter afviser fastholder fortsætter siger
  vender lander indgår overføres udbetales ophører ender mangler finder fjerner fjernes tager gør
`)

/** „Hvis I ikke svarer, “, „Er pengene her ikke på fredag, “, „Enten …, eller “: what follows is held over the reader. */
export const ifNot = either(
  [one('hvis såfremt ifald dersom når'), gap(10), adverse, gap(10), one(', så')],
  [either([one('medmindre')], [one('med'), one('mindre')]), gap(14), one(', så')],
  [atStart, asked, gap(8), adverse, gap(8), one(', så')],
  [one('eller'), maybe(one('også så'))],
  [one('ellers')],
)

/** „…, hvis det ikke sker“ behind what is held over the reader. */
export const unless = either(
  [gap(6), maybe(one(',')), one('hvis såfremt ifald dersom'), gap(8), adverse],
  [gap(6), maybe(one(',')), either([one('medmindre')], [one('med'), one('mindre')])],
  [gap(6), maybe(one(',')), one('indtil før til inden'), gap(4), one('betaler betalt svarer får har er')],
)
