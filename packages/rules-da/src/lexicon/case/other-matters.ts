import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/**
 * Letters about a home, a subscription, a loan, a journey …: their cases are found by other numbers than an order's.
 * Left out is what also stands in complaints about goods: „strøm“, „advokat“, „netbank“, „router“.
 */
export const otherMatters = {
  source,
  phrases: [
    '(lejligheden|lejemål|lejemålet|husleje|huslejen|depositum|boligforening|boligforeningen|udlejer|lejekontrakt|lejekontrakten|vicevært|viceværten|ejendomsmægler)',
    '(abonnement|abonnementet|mobilabonnement|mobilabonnementet|bredbånd|bredbåndet|fibernet|fibernettet|telefonregning|taletid|mobilnummer)',
    '(elregning|elregningen|elmåler|elmåleren|elnet|måleraflæsning|fjernvarme|fjernvarmen|varmeregning|varmeregningen|vandregning|aconto|kwh)',
    '(låneaftale|lånet|renten|realkredit|pinkode|pinkoden|hævekort|betalingskortet|mobilbank|mobilbanken)',
    '(forsikring|forsikringen|policen|skadesanmeldelse|skadesag|erstatningssag|selvrisiko)',
    '(kommunen|borgerservice|byggesag|byggesagen|skattestyrelsen|årsopgørelse|årsopgørelsen|dagpenge|kontanthjælp|folkepension)',
    '(stævning|dødsbo|dødsboet|skifteretten|testamente|skøde|skødet)',
    '(flyvning|flyvningen|flybillet|flybilletten|togbillet|billetten|billetter|billetterne|pakkerejse|pakkerejsen|boardingkort|bagage)',
    '(lægen|patient|recept|recepten|tandlæge|tandlægen|sygehus|sygehuset|vuggestueplads)',
    '(medlemskab|medlemskabet|kontingent|kontingentet)',
    '(rejsekort|rejsekortet|pendlerkort|parkeringsbøde|parkeringsafgift|p-afgift|kontrolafgift)',
    '(bestille|bestilte|bestilt) (en|et|) (tid|bord|tekniker|taxa)',
  ],
} satisfies Lexicon
