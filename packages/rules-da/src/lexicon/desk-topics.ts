import type {CatalogueTopic, Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** Sager hos dem, der ikke sælger varer. Det er skriverens eget, der nævnes: „min booking“, „mit abonnement“. */
export const deskTopics = {
  'bank-account': {
    source,
    phrases: [
      '(min|vores|den|en) (lønkonto|opsparingskonto|budgetkonto|fælleskonto|erhvervskonto|kassekredit|aldersopsparing)',
      '(mit|vores|det) (hævekort|betalingskort|dankort|visakort|visa/dankort|kreditkort|mastercard) (er|bliver|blev|virker|kan|kom|har)',
      '(mit|vores) (hævekort|dankort|visa/dankort|lån|billån|boliglån|realkreditlån)',
      '(spærret|spærrede|slugt|slugte|afvist|afviser|genåbne|ophæve) (mit|vores) (kort|hævekort|dankort|betalingskort)',
      '(min|vores|en|den) (overførsel|bankoverførsel|straksoverførsel|udlandsoverførsel|betalingsserviceaftale)',
      '(overførslen|bankoverførslen|straksoverførslen|netbanken|mobilbanken)',
      '(min|vores|jeres) (netbank|mobilbank|mobilbankapp)',
      '(jeg|vi) (har overført|overførte) (penge|et beløb|beløbet|kr)',
      '(lånet|billånet|boliglånet|kassekreditten) (er|blev|bliver|har|stiger|løber|skulle)',
      '(pinkoden|min pinkode|låneaftalen|min låneaftale|hæveautomaten|pengeautomaten)',
    ],
  },
  subscription: {
    source,
    phrases: [
      '(mit|vores) (abonnement|mobilabonnement|bredbånd|internet|fibernet|netværk|mobilnummer|telefonnummer|simkort|sim-kort|esim|medlemskab|avisabonnement|ugeblad|wifi|wi-fi|net)',
      '(min|vores) avis',
      '(mit rejsekort|rejsekortet|pendlerkortet|mit pendlerkort) (er|blev|bliver|virker|kan|har)',
      '(abonnementet|mobilabonnementet|bredbåndet|fibernettet|fiberforbindelsen|bredbåndsforbindelsen|internetforbindelsen|routeren|simkortet|medlemskabet)',
      '(min|vores) (router|internetforbindelse|bredbåndsforbindelse|fiberforbindelse|fastnettelefon|taletid|mobiltelefoni|tv-pakke|tv-boks|mobilregning|telefonregning|telefonforbindelse)',
      '(intet|ingen|uden|ikke noget) (internet|bredbånd|net|forbindelse|signal|dækning|mobildækning)',
      '(internettet|nettet|wifi|forbindelsen|dækningen) (er|har|virker|falder|ryger|afbrydes|går|var|blev) (nede|langsomt|væk|været|ikke|stadig|ud|fra|hele|konstant)',
      'opsig(e|elsen af|else af|) (mit|vores|min) (abonnement|medlemskab|mobilabonnement|bredbånd|aftale)',
      '(haft|mistet) (dækning|signal|netforbindelse|internet|bredbånd|mobildækning)',
      '(flytte|flyttet|overføre|overført|beholde) (mit|vores) (nummer|mobilnummer|telefonnummer)',
    ],
  },
  booking: {
    source,
    phrases: [
      '(min|vores) (booking|reservation|hotelbooking|flyrejse|flyvning|pakkerejse|bordreservation|bagage|kuffert|billet|togbillet|flybillet|udlejningsbil|lejebil)',
      '(mine|vores) (billetter|togbilletter|flybilletter|kufferter|reservationer|bookinger)',
      '(mit|vores) (ophold|hotelophold|hotel|hotelværelse|værelse|fly|boardingkort)',
      '(kufferten|bagagen) (er|var|kom|dukkede|fra|mangler|blev|har)',
      '(bookingen|reservationen|flyvningen|afgangen|hjemrejsen|udrejsen|flybilletten|togbilletten|pakkerejsen)',
      '(jeg|vi) (har |havde |)(booket|reserveret|bookede|reserverede)',
      'har (jeg|vi) (booket|reserveret)',
      '(værelset|værelserne|sommerhuset|lejligheden|turen|bilen|bordet)(,|) (som |) (jeg|vi) (havde |har |)(bestilt|booket|reserveret|bookede|fik|boede)',
      '(jeg|vi) (boede|overnattede|tjekkede ind|tjekkede ud|checkede ind|checkede ud) (på|hos|i|den|fra)',
      '(ændre|flytte|afbestille|annullere|aflyse) (min|mit|vores) (booking|reservation|ophold|rejse|billet)',
      '(jeg|vi) (skal|skulle) (have været|være) med',
      '(skulle|skal) (jeg|vi) (have været|være) med',
      '(jeg|vi) (skulle have|skal) (rejst|fløjet|sejlet|boet|overnattet|rejse|flyve|sejle|bo|overnatte) (med|hos|på|til|den|fra)',
    ],
  },
  insurance: {
    source,
    phrases: [
      '(min|vores) (forsikring|indboforsikring|bilforsikring|rejseforsikring|husforsikring|ulykkesforsikring|sundhedsforsikring|police|skadesag|skadeanmeldelse|skadesanmeldelse|forsikringssag|skade|vandskade|stormskade|selvrisiko|præmie)',
      '(skadesagen|skadeanmeldelsen|skadesanmeldelsen|forsikringssagen|erstatningssagen|taksatoren|policen|forsikringen dækker|forsikringen ikke)',
      '(jeg|vi) (har anmeldt|anmeldte) (en|skaden|tyveriet|vandskaden|min|vores|et)',
      'anmeldt (en skade|skaden|vandskaden|tyveriet)',
    ],
  },
  software: {
    source,
    phrases: [
      '(min|vores) (brugerkonto|profil|licens|licensnøgle|adgangskode|brugeradgang|integration|administrator|totrinsgodkendelse|adgang)',
      '(mit|vores) (login|workspace|brugernavn|kodeord|dashboard|arbejdsområde|projekt i systemet)',
      '(mine|vores) (licenser|brugere|data i systemet)',
      '(min|vores) konto (er|bliver|blev|viser|kan|virker|hos jer) (spærret|låst|lukket|ikke|stadig|blevet|nu|deaktiveret|suspenderet)',
      '(kan|kunne) (ikke|stadig ikke|ikke længere|slet ikke) (logge ind|logge på|komme ind)',
      '(kan|kunne) (jeg|vi) (ikke|stadig ikke|ikke længere) (logge ind|logge på|komme ind)',
      '(jeg|vi) (kan|kunne) (ikke|stadig ikke|ikke længere) (logge ind|logge på|komme ind|nulstille)',
      '(logge|loggede|logget|bliver logget|låst|smidt) (ind på|på|af|ude af) (min|vores|systemet|portalen|platformen|kontoen|appen)',
      '(appen|programmet|softwaren|platformen|portalen|systemet|eksporten|synkroniseringen|integrationen|api’et|api-kaldet|dashboardet) (er|går|gik|fryser|lukker|viser|giver|virker|crasher|melder|fejler|kan|har|svarer|stopper)',
      '(siden|efter) (den|jeres) (seneste|sidste|nye) (opdatering|version|udgave)',
      '(bekræftelseskoden|aktiveringslinket|nulstillingslinket|engangskoden|sms-koden)',
    ],
  },
  repair: {
    source,
    phrases: [
      '(min|mit|vores) (reparation|reparationssag|garanti|garantisag|garantireparation|servicesag|værkstedssag)',
      '(reparationen|garantisagen|servicesagen|garantien dækker|garantireparationen)',
      '(sendt|indleveret|afleveret|indleverede|afleverede|sendte) (den|det|min|mit|vores|maskinen|telefonen|computeren) (til|ind til|på) (reparation|service|værksted|garanti)',
      '(repareret|udbedret|ombyttet) på garantien',
      '(vaskemaskinen|opvaskemaskinen|tørretumbleren|køleskabet|fryseren|komfuret|ovnen|emhætten|kaffemaskinen|støvsugeren|printeren|fjernsynet|computeren|telefonen|elcyklen|plæneklipperen|varmepumpen|gasfyret) (er (død|defekt|stået af|gået|brudt sammen|holdt op|i stykker)|virker|stoppede|går|gik|bliver (ikke|for)|lækker|larmer|kan ikke|vil ikke|drypper|viser|holdt|fryser|blinker|slår|begyndte|er begyndt at (larme|dryppe|lække|ryge|lugte|støje|bippe|blinke))',
    ],
  },
  supply: {
    source,
    phrases: [
      '(min|vores) (elregning|varmeregning|vandregning|gasregning|elmåler|vandmåler|varmemåler|måler|elaftale|årsafregning|aconto|acontobetaling|fjernvarme|måleraflæsning|strøm)',
      '(mit|vores) (elforbrug|vandforbrug|varmeforbrug|forbrug)',
      '(elregningen|varmeregningen|vandregningen|årsafregningen|elmåleren|vandmåleren|varmemåleren|elaftalen|fjernvarmen|måleraflæsningen)',
      '(ingen|uden|ikke haft) (strøm|varme|varmt vand|vand) (siden|i|hos|på|fra)',
      '(strømafbrydelse|strømafbrydelsen|strømsvigt)',
      '(melde|anmelde) (flytning|fraflytning|tilflytning)',
      '(flytte|flytning af|opsige|tilmelde) (min|vores|mit) (el|strøm|gas|varme|vand)',
      '(strømmen|vandet|varmen|gassen|fjernvarmen) (er|var|forsvandt|gik|røg|blev|kom|kommer|har)',
    ],
  },
  authority: {
    source,
    phrases: [
      '(min|vores) (ansøgning|byggesag|byggeansøgning|årsopgørelse|forskudsopgørelse|klagesag|boligstøtte|folkepension|opholdstilladelse|pasansøgning|pladsanvisning|byggetilladelse|parkeringslicens|sygedagpengesag|dagpengesag|børnecheck|partshøring|pensionsudbetaling|pension|efterløn|børneydelse|p-bøde|parkeringsbøde|fartbøde|bøde)',
      '(mine|vores) (dagpenge|sygedagpenge|feriepenge|barselsdagpenge|bøder)',
      '(to|en|denne) (parkeringsbøde|p-bøde|bøde|bøder|kontrolafgift|parkeringsafgift|afgift) (for|på|fra|i|af)',
      '(mit|vores) (pas|kørekort|sygesikringskort|sundhedskort|opholdskort) (er|udløber|kom|blev|har)',
      '(ansøgningen|byggesagen|årsopgørelsen|afgørelsen|parkeringsafgiften|p-afgiften|parkeringsbøden|kontrolafgiften|ejendomsskatten|ejendomsvurderingen)',
      '(jeg|vi) (har søgt|har ansøgt|ansøgte|søgte) om',
      'har (jeg|vi) (søgt|ansøgt) om',
    ],
  },
  invoice: {
    source,
    phrases: [
      '(min|vores|jeres|den|denne|seneste|sidste|en forkert|en) (faktura|regning|kreditnota|kvittering|rykker|betalingspåmindelse) (er|var|fra|på|for|viser|af|stemmer|med|har|om|dækker|mangler|hvor|som)',
      '(fakturaen|regningen|fakturabeløbet|kreditnotaen|rykkeren|rykkergebyret|betalingspåmindelsen)',
      '(min|vores) (faktura|fakturaer|regning|kvittering)',
      '(kopi af|sende|send|finde|se|rette|mangler|modtaget|fået|betalt|betale) (mig |os |)(en|fakturaen|regningen|min|vores|den) (faktura|regning|kvittering|seneste faktura|seneste regning)',
      '(faktureret|opkrævet) (to gange|dobbelt|for meget|forkert)',
    ],
  },
} satisfies Partial<Record<CatalogueTopic, Lexicon>>
