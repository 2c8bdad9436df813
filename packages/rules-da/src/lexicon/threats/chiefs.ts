import {words, type Step} from '@tactlint/core'
import {definite} from '../definite.js'
import {nounsOf} from '../nouns.js'

/** Who stands above the reader, with all compounds of theirs: „souschef“, „teamlederen“. */
const chiefs = [
  ...nounsOf('chief'),
  ...words('chefs leders lederes direktørs'),
  ...words(`
    fagansvarlig fagansvarlige ledergruppe ledergruppen chefgruppe chefgruppen lederteam lederteamet teamlead franchisetager franchisetageren
    klageafdeling klageafdelingen klageteam klageteamet beslutningstager beslutningstageren 
    forretningsudvalg ombudsperson executive overordnet overordnede supervisor manager direktion direktionen ansvarlig ansvarlige
    seniormedarbejder klageansvarlig klageansvarlige kundeambassadør kundeambassadøren ejer ejeren indehaver indehaveren ceo
            kundeansvarlig
    kundeansvarlige specialafdeling specialafdelingen beslutningstagere beslutningstagerne 
    borgmester borgmesteren bestyrelse bestyrelsen vagthavende hovedkontor hovedkontoret
    rektor viceinspektør skoleinspektør skoleinspektøren dekan dekanen rådmand rådmanden 
     oversygeplejerske oversygeplejersken forstander forstanderen redaktør redaktøren chefredaktør chefredaktøren
    hovedbestyrelse hovedbestyrelsen præsident præsidenten tilsynsførende boss bossen prorektor stifteren grundlæggeren afdelingssygeplejerske
    afdelingssygeplejersken centralledelsen kommunaldirektøren udvalgsformanden kvalitetsansvarlig kvalitetsansvarlige driftsansvarlig
    driftsansvarlige salgsansvarlig butiksansvarlig butiksansvarlige afdelingsansvarlig teamansvarlig provst provsten kaptajn kaptajnen topfolk 
  `),
]

/** Words without a dictionary form of their own are compared as they stand. */
export const chief = (...more: readonly string[]): Step => ({lemma: [...chiefs, ...more]})

/** „Ledelsen“, „souschefen“: the reader's, when the sentence asks for them. */
export const theChief: Step = {
  lemma: nounsOf('chief').filter(noun => !/^(?:formand|overlæge)$/.test(noun)),
  form: definite,
}
