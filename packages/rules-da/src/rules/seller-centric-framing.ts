import {sellerCentricFramingRule} from '@tactlint/core'
import {customerEffects} from '../lexicon/gains/customer-effects.js'
import {purposes, statements} from '../lexicon/gains/gains.js'
import {clauseOf} from './gain-clause.js'
import {reframe} from './reframe.js'

/** A wish argued from what the writer earns. */
export const sellerCentricFraming = sellerCentricFramingRule({
  purposes,
  statements,
  customerEffects,
  clause: clauseOf,
  reframe,
  wording: {
    purpose: {
      what: '»{words}« begrunder ønsket med det, du selv får ud af det.',
      why: 'Modtageren skal hjælpe kunderne og har lettere ved at sige ja, når det fremgår, hvad de får ud af det.',
      instead: 'Skriv, hvad kunderne får ud af ændringen.',
    },
    statement: {
      what: '»{words}« handler om, hvad sagen betyder for din egen forretning.',
      why: 'Modtageren skal hjælpe kunderne og kan lettere handle, når det fremgår, hvad de mærker til problemet.',
      instead: 'Skriv, hvad kunderne oplever.',
    },
  },
  examples: [
    {
      bad: 'Ret titlen på B00X4WHP5E, så jeg kan sælge mere.',
      good: 'Kan I rette titlen på B00X4WHP5E, så kunderne nemmere kan finde varen?',
    },
    {
      bad: 'Hjælp mig venligst med at ændre titlen på dette produkt, så jeg kan øge mit salg. Jeg kan ikke få produktet på første side i søgningen, fordi den nuværende titel er forkert.',
      good: 'Kan I hjælpe mig med at ændre titlen på dette produkt, så kunderne nemmere kan finde produktet? Jeg kan ikke få produktet på første side i søgningen, fordi den nuværende titel er forkert.',
    },
    {
      bad: 'Vil I venligst skifte hovedbilledet på B00X4WHP5E ud for at øge mit salg inden jul?',
      good: 'Vil I venligst skifte hovedbilledet på B00X4WHP5E ud for at vise kunderne, hvad de får?',
    },
    {
      bad: 'For at øge vores omsætning vil vi gerne have varen flyttet til en anden kategori.',
      good: 'For at gøre det nemmere for kunderne at finde varen vil vi gerne have varen flyttet til en anden kategori.',
    },
    {
      bad: 'Jeg taber penge, fordi billedet på B00X4WHP5E er forkert. Kan I skifte det ud?',
      good: 'Kunderne oplever, at ⟨hvad kunderne mærker⟩, fordi billedet på B00X4WHP5E er forkert. Kan I skifte det ud?',
    },
    {
      bad: 'B00X4WHP5E har været spærret siden mandag. Vi mister omkring 4.000 kr. om dagen. Kan I se på det?',
      good: 'B00X4WHP5E har været spærret siden mandag. Kan I se på det?',
    },
    {
      bad: 'Fordi B00X4WHP5E er spærret, mister jeg 3000 kr. Kan I hjælpe?',
      good: 'Fordi B00X4WHP5E er spærret, oplever kunderne, at ⟨hvad kunderne mærker⟩. Kan I hjælpe?',
    },
    {
      bad: 'Når B00X4WHP5E er spærret, taber vi penge.',
      good: 'Når B00X4WHP5E er spærret, oplever kunderne, at ⟨hvad kunderne mærker⟩.',
    },
    {
      bad: 'Kan I fjerne anmeldelsen af B00X4WHP5E, jeg mister penge.',
      good: 'Kan I fjerne anmeldelsen af B00X4WHP5E, fordi kunderne oplever, at ⟨hvad kunderne mærker⟩.',
    },
    {
      bad: 'Kan I genåbne annoncen hurtigt, da min placering er faldet?',
      good: 'Kan I genåbne annoncen hurtigt, da kunderne har svært ved at finde varen ⟨passer det?⟩?',
    },
    {
      bad: 'For at komme højere op i søgningen skal titlen på B00X4WHP5E ændres.',
      good: 'For at gøre det nemmere for kunderne at finde varen skal titlen på B00X4WHP5E ændres.',
    },
    {
      bad: 'Vi mister hver dag omsætning på grund af de forkerte mål på B00X4WHP5E.',
      good: 'Kunderne oplever, at ⟨hvad kunderne mærker⟩ på grund af de forkerte mål på B00X4WHP5E.',
    },
    {
      bad: 'Det koster mig 3.000 kr. om dagen, at annoncen er nede.',
      good: 'Kunderne oplever, at ⟨hvad kunderne mærker⟩, fordi annoncen er nede.',
    },
    {
      bad: 'Venligst ret titlen så mit salg stiger!!',
      good: 'Kan I rette titlen, så kunderne nemmere kan finde varen?',
    },
    {
      bad: 'Vil I flytte varen til »Have«, da vi så betaler et lavere gebyr og tjener 3 % mere pr. stk.?',
      good: 'Vil I flytte varen til »Have«, da kunderne oplever, at ⟨hvad kunderne mærker⟩?',
    },
    {
      bad: 'Vær venlig at ændre titlen på produktet for at øge mit salg.',
      good: 'Kan I ændre titlen på produktet for at gøre det nemmere for kunderne at finde produktet?',
    },
    {bad: 'hej, gider i ikke lige rette titlen så jeg kommer op på første side'},
    {bad: 'Aktivér listingen igen. Mit salg er styrtdykket, og jeg skal nå mit salgsmål.'},
    {
      allowed:
        'Den nuværende titel på dette produkt går ud over kundeoplevelsen, fordi kunderne har svært ved at finde det, når de søger på den rigtige titel. Vil I venligst ændre titlen på produktet for at forbedre kundeoplevelsen?',
    },
    {
      allowed:
        'Kunderne kan ikke finde varen, fordi titlen er forkert, og det koster mig salg. Kan I rette den?',
    },
    {allowed: 'Salget slutter den 3. marts, og salgsmomsen er betalt.'},
    {allowed: 'Jeg har mistet adgangen til min konto og kan ikke se mine salgstal.'},
    {allowed: 'Det handler ikke om at øge mit salg, men om at titlen er forkert.'},
    {allowed: 'Det er ikke for at øge mit salg, at jeg skriver.'},
    {allowed: 'Kæden sænker priserne for at øge salget.'},
    {allowed: 'Jeres brev lover »for at øge mit salg« en ny kampagne. Hvad betyder det?'},
    {allowed: 'Kontrakten er underskrevet på første side, men jeg kommer ikke videre.'},
    {bad: 'Vi mangler pengene til lønninger på fredag. Kan I udbetale dem?'},
    {bad: 'Uden de penge når jeg ikke min bonus.'},
    {allowed: 'Vi mangler kun at høre fra jer.'},
    {allowed: 'Jeg har et lån at betale ud hos jer.'},
    {allowed: 'Vi har mistet 12 enheder på vejen. Kan I se, hvor de er?'},
    {allowed: 'Jeg mister tålmodigheden, hver gang routeren går ned.'},
    {
      context: {audience: 'customer'},
      allowed: 'Vi har ændret siden for at øge vores salg, så du finder varen et nyt sted.',
    },
  ],
})
