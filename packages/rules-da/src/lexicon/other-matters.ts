import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** Letters about a home, a subscription, a bank account, a journey …: their cases are found by other numbers than an order's. */
export const otherMatters = {
  source,
  phrases: [
    '(lejlighed|lejligheden|lejemål|lejemålet|husleje|huslejen|depositum|boligforening|boligforeningen|udlejer|lejekontrakt|lejekontrakten|vicevært|ejendomsmægler)',
    '(abonnement|abonnementet|mobilabonnement|mobilabonnementet|bredbånd|bredbåndet|fibernet|fibernettet|router|routeren|simkort|simkortet|telefonregning|taletid|dækning)',
    '(strøm|strømmen|elregning|elmåler|elmåleren|måleraflæsning|fjernvarme|fjernvarmen|varmeregning|vandregning|acontobeløb|aconto)',
    '(netbank|netbanken|mobilbank|mobilbanken|bankkonto|kontoudtog|betalingskort|hævekort|dankort|lån|lånet|renten|pinkode|pinkoden)',
    '(forsikring|forsikringen|police|policen|skadesanmeldelse|skadesag|erstatningssag|selvrisiko)',
    '(kommune|kommunen|borgerservice|byggesag|byggesagen|dispensation|skat|skattestyrelsen|årsopgørelse|årsopgørelsen|dagpenge|kontanthjælp|folkepension)',
    '(advokat|advokaten|retten|stævning|dødsbo|dødsboet|boet|skifteret|skifteretten|testamente|arv|fuldmagt|skøde|skødet)',
    '(flyvning|flyvningen|flybillet|flybilletten|togbillet|billet|billetten|billetter|billetterne|rejsen|pakkerejse|afgang|afgangen|bagage|kuffert|kufferten|værelse|værelset|hotel|hotellet|boardingkort)',
    '(læge|lægen|læger|patient|recept|recepten|behandling|tandlæge|sygehus|hospital|vuggestue|vuggestueplads|børnehave|skolen)',
    '(medlemskab|medlemskabet|kontingent|kontingentet|hold|holdet|kursus|kurset|billetkøb)',
    '(bestille|bestilte|bestilt) (en|) tid',
    '(bestille|bestilte|bestilt) (et|) bord',
  ],
} satisfies Lexicon
