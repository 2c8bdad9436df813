import {words, type Step} from '@tactlint/core'

/** What one has of a company and writes to it about. */
export const belongings = words(`
  ordre ordrer pakke pakker bestilling bestillinger forsendelse forsendelser sending fba-forsendelse listing listings annonce annoncer
  reklamation retur returnering konto abonnement booking reservation faktura regning refusion kort forsikring police aftale kontrakt
  sag klage ansøgning levering køb kuffert bagage billet billetter rejse flyrejse router internet bredbånd mobil telefon telefonnummer
  simkort måler strøm varme vand lejemål lejlighed bolig depositum indbetaling betaling udbetaling penge varer vare produkt produkter
  sælgerkonto saldo lager log-in login adgang adgangskode medlemskab tidsbestilling henvendelse vaskemaskine køleskab opvaskemaskine
`)

export const companysThings = words(`
  lager webshop butik hjemmeside shop side kundeservice support system fragtmand chauffør app montør tekniker håndværker hotline
  medarbejder medarbejdere kollega kolleger afdeling bank portal chat selskab firma hotel skole kontor politik skilt skilte automat
  formular skabelon brev montører vvs-mand fejl service
`)

/** “din sidste ordre”, not „din og min ordre“ */
export const adjectives: Step = {
  optional: [
    {
      repeat: [
        {
          not: {
            surface: words(`
              er var har blev kan vil skal og eller men at som der den det de på i til fra for med om hos mor far kone mand datter søn
              kollega chef ven veninde , . : ; ( ) – - ? !
            `),
          },
        },
      ],
      most: 2,
    },
  ],
}

export const mine: Step = {surface: words('min mit mine')}
export const yours: Step = {surface: words('din dit dine')}
export const writer: Step = {surface: words('jeg vi')}
export const has: Step = {surface: words('har havde')}
export const aside: Step = {
  optional: [{surface: words('lige netop også derfor nu allerede stadig endnu for')}],
}
export const acquired = words(
  'bestilt købt bestilte købte lejet lejede booket bookede abonneret tegnet tegnede',
)
