import type {CatalogueTopic, Lexicon} from '@tactlint/core'
import {thingsNamed} from './own-things.js'
import {source} from '../source.js'

/** Sager hos dem, der sælger på en markedsplads, ud over forsendelser og produktsider. */
export const marketplaceTopics = {
  reimbursement: {
    source,
    phrases: [
      '(kompensation|kompensationen|erstatning|erstatningen|refusion|refusionen|kreditering|krediteringen) for (de|vores|mine|enhederne|varerne|lager|bortkomne|beskadigede)',
      '(delvis|delvise|en|den) (kreditering|krediteringen)',
      '(lagerrefusion|lagerrefusionen|lagererstatning|fba-refusion|fba-kompensation|produktionsomkostningen|fremstillingsprisen)',
    ],
  },
  'warehouse-damage': {
    source,
    phrases: [
      '(bortkommet|blevet væk|beskadiget|forsvundet|gået i stykker) (på|hos|i) (jeres|amazons|et amazon-|lageret)(lager|)',
      '(lagerjustering|lagerjusteringen|lagerjusteringer)',
    ],
  },
  'removal-order': {
    source,
    phrases: [
      '(fjernelsesordre|fjernelsesordren|bortskaffelsesordre|bortskaffelsesordren)',
      '(sende|returnere|få|hjemtage) (vores|mine) (usolgte|resterende|tilbageværende|sidste) (varer|enheder|produkter) (hjem|retur|tilbage|)',
      '(returnering|returneringen) fra (fba-lageret|fba|jeres lager|amazons lager)',
    ],
  },
  stock: {
    source,
    phrases: [
      '(strandet|reserveret|usælgeligt) lager',
      '(lagergrænse|lagergrænsen|lagerpladsen|lagerkvoten)',
      'langtidsopbevaring',
      '(utilgængelige|usælgelige|reserverede|strandede) (enheder|varer)',
      '(markeret|står|stod|registreret|listet) som (utilgængelig|utilgængelige|usælgelig|usælgelige|strandet|strandede|reserveret)',
    ],
  },
  fee: {
    source,
    phrases: [
      '(fba-gebyr|fba-gebyret|fba-gebyrer|salgsgebyr|salgsgebyret|henvisningsgebyr|henvisningsgebyret|lagergebyr|lagergebyret|forsendelsesgebyret|størrelseskategori|størrelseskategorien)',
      '(forkert|forkerte|for højt) (gebyr|gebyrer)',
      '(måle|opmåle|genmåle|veje|genveje) (den|det|dem|produktet|varen|pakken|vores|mit) (igen|op|om)',
      '(beregnet|beregner|målt|opmålt|sat) (størrelsen|målene|vægten|dimensionerne) (på|for|til|af)',
      '(målene|vægten) (på|for) (mit produkt|vores produkt|varen|min vare|produktet)',
    ],
  },
  payout: {
    source,
    phrases: [
      '(min|vores|den|seneste|sidste) udbetaling',
      '(udbetalt|overført|udbetale|overføre) (vores|mit|mine) (salg|omsætning|saldo|tilgodehavende|salgspenge)',
      '(udbetalingen|udbetalingerne|tilbageholdte beløb|reserven|afregningsperioden)',
      '(pengene|beløbet|midlerne|saldoen) (er|bliver|blev) (tilbageholdt|reserveret)',
    ],
    patterns: thingsNamed.payout,
  },
  'account-suspension': {
    source,
    phrases: [
      '(min|vores) (sælgerkonto|salgskonto|butikskonto|sælgerprofil|handlingsplan|indsigelse|appel)',
      '(sælgerkontoen|handlingsplanen)',
      '(lukket|lukkede|spærret|spærrede|deaktiveret|suspenderet|suspenderede|genåbne|genåbner|åbne|åbner) (i |) (vores|min) (butik|shop|webshop|konto|sælgerkonto)',
      '(vores|min) (butik|shop) (er|blev|bliver) (pludselig |nu |) (blevet |) (lukket|spærret|deaktiveret|suspenderet|fjernet)',
      '(genåbne|genåbning af|genaktivere) (min|vores|sælgerkontoen|kontoen|butikken)',
    ],
  },
  'buyer-abuse': {
    source,
    phrases: [
      '(tom kasse|tom æske) (retur|tilbage)',
      '(returneret|returnerede|sendt|sendte) (os |) (en tom|et par brugte|en brugt|et brugt) (kasse|æske|pakke|karton|vare|sko|støvler|bukser|produkt)',
      '(køberen|kunden) (har |)(returneret|returnerede|sendt|sendte) (en tom|en anden|et andet|en brugt|et brugt)',
      '(retursvindel|returmisbrug)',
    ],
  },
  'guarantee-claim': {
    source,
    phrases: [
      '(a-to-z-krav|a-to-z-kravet|a-til-z-krav|a-til-z-kravet|garantikrav|garantikravet|chargeback|chargebacken|indsigelsessagen)',
    ],
  },
  feedback: {
    source,
    phrases: [
      '(negativ|negative|urimelig) (feedback|anmeldelse|anmeldelser|vurdering)',
      '(gav|givet|skrev|efterlod|efterladt) (os|mig|vores|butikken) (en|én|1|to|2|kun en|kun én) (stjerne|stjerner|dårlig anmeldelse|anmeldelse|dårlig vurdering)',
      '(fjerne|slette) (anmeldelsen|feedbacken|vurderingen|denne anmeldelse)',
    ],
  },
  'intellectual-property': {
    source,
    phrases: [
      '(varemærkekrænkelse|varemærkekrænkelsen|ophavsretskrænkelse|krænkelse af|rettighedshaver|rettighedshaveren|forfalskning|forfalskninger|kopivarer)',
    ],
  },
  advertising: {
    source,
    phrases: [
      '(min|vores|den) (kampagne|annoncekampagne|annonceringskampagne)',
      '(kampagnen|annoncekampagnen|sponsored products|sponsored brands)',
    ],
  },
  tax: {
    source,
    phrases: [
      '(momsnummer|momsnummeret|momsregistrering|momsregistreringen|momsfaktura|momsfakturaen|momssats|momssatsen|momsindstillingerne)',
    ],
  },
  'brand-registry': {
    source,
    phrases: [
      '(brand registry|varemærkeregistrering|varemærkeregistreringen|gtin-undtagelse|gtin-undtagelsen|brandgodkendelse)',
    ],
  },
  upload: {
    source,
    phrases: [
      '(mit|vores|min|et) (feed|lagerfil|uploadfil|produktfil|skabelonupload)',
      '(feedet|lagerfilen|produktfilen|uploaden|uploadet fejler)',
    ],
  },
} satisfies Partial<Record<CatalogueTopic, Lexicon>>
