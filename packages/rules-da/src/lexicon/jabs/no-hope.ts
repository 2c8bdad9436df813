import type {Pattern} from '@tactlint/core'
import {noPronoun, reader} from '../reader.js'
import {atEnd, atStart, either, gap, maybe, notNext, one, pattern} from '../notation.js'

/** No answer is hoped for any more: „Jeg regner ikke med at høre fra jer“, „Kan I så svare på mit spørgsmål?“ */
export const noHope: readonly Pattern[] = [
  pattern(
    'jeg forventer efterhånden ikke noget svar',
    either(
      [
        one('forventer regner har'),
        gap(1),
        one('efterhånden længere snart'),
        gap(1),
        one('ikke ingen næppe'),
      ],
      [one('forventer regner har'), one('ikke'), one('længere efterhånden')],
    ),
    gap(2),
    one('svar hjælp reaktion forventninger løsning'),
  ),
  pattern(
    'jeg har ikke de store forventninger til et svar',
    one('ikke næppe'),
    one('de'),
    one('store højeste'),
    one('forventninger forhåbninger'),
  ),
  pattern(
    'jeg regner ikke med at høre fra jer',
    one('regner'),
    maybe(one('efterhånden')),
    one('ikke'),
    maybe(one('længere')),
    one('med'),
    either([one('at'), one('høre få')], [one('noget et nogen')]),
    one('fra svar hjælp noget et reaktion'),
    gap(1),
    notNext(one('før inden i på den')),
    either([atEnd], [one('jer svar')]),
    notNext(one('før inden i på den')),
  ),
  pattern(
    'er der nogen, der læser mine mails',
    one('er sidder findes'),
    one('der'),
    one('nogen en'),
    gap(2),
    one('der som'),
    gap(1),
    one('læser åbner besvarer ser'),
    either(
      [one('de'), one('her')],
      [one('mine vores mails mailene beskeder beskederne henvendelser disse')],
      [one('det'), one('her jeg')],
    ),
  ),
  pattern(
    'kan I så svare på mit spørgsmål',
    atStart,
    one('kan vil gider'),
    reader,
    one('så dog snart nu'),
    gap(1),
    one('svare besvare læse'),
    gap(1),
    one('mit mine det hvad vores min'),
    noPronoun,
  ),
  pattern(
    'jeg har stillet et helt enkelt spørgsmål',
    one('stillet stillede stiller spurgt'),
    gap(1),
    one('et om'),
    one('helt ganske meget enkelt simpelt'),
    maybe(one('enkelt simpelt konkret almindeligt klart')),
    one('spørgsmål'),
  ),
  pattern(
    'tak for den hurtige afvisning',
    one('tak'),
    one('for'),
    one('den det jeres din dit de'),
    either(
      [one('hurtige venlige søde fine lynhurtige'), one('afvisning afslag nej')],
      [one('lange'), one('ventetid')],
      [
        one('sene langsomme dårlige elendige ringe ligegyldige'),
        one('svar service hjælp behandling levering tilbagemelding'),
      ],
    ),
  ),
]
