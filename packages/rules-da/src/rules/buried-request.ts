import {buriedRequestRule} from '@tactlint/core'

const context = {audience: 'support', stage: 'first'} as const

export const buriedRequest = buriedRequestRule({
  leaning: `den det de dem denne dette disse der her så derfor også igen sådan ellers han hun ham hende hans hendes deres dens dets
    samme begge heller stedet`,
  wording: {
    late: {
      what: 'Hvad du gerne vil have, kommer først efter {sentences} sætninger.',
      why: 'Den, der læser mange beskeder om dagen, ser begyndelsen først og sorterer efter den.',
      instead: 'Skriv det i de første linjer, og fortæl baggrunden bagefter.',
    },
  },
  examples: [
    {
      context,
      bad: 'Hej\n\nJeg bestilte en elkedel den 3. marts. Pakken kom den 6. marts. Kassen var våd. Låget var revnet. Ledningen var fin. Jeg tørrede kassen af. Jeg tog billeder samme dag. Jeg lagde kedlen tilbage. Kan I sende et nyt låg til ordre 58-70431?\n\nVenlig hilsen\nNora',
      good: 'Hej\n\nKan I sende et nyt låg til ordre 58-70431?\n\nJeg bestilte en elkedel den 3. marts. Pakken kom den 6. marts. Kassen var våd. Låget var revnet. Ledningen var fin. Jeg tørrede kassen af. Jeg tog billeder samme dag. Jeg lagde kedlen tilbage.\n\nVenlig hilsen\nNora',
    },
    {context, allowed: 'Hej\n\nLåget er revnet. Kan I sende et nyt?\n\nVenlig hilsen\nNora'},
  ],
})
