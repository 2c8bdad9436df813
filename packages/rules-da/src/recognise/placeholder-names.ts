import type {PlaceholderNames} from '@tactlint/core'

/** Words in the names of fields: `{{ordrenr}}`, `%NAVN%`, `[LEVERINGSDATO]`; with and without the Danish letters. */
export const placeholderNames: PlaceholderNames = {
  identifier:
    `id nr no nummer number ordre ordrenr ordrenummer ordreid order sag sagsnr sagsnummer sagsid ticket faktura fakturanr
    fakturanummer kundenr kundenummer kontonr kontonummer forsendelse forsendelsesid forsendelsesnr forsendelsesnummer pakkenr pakkenummer
    tracking trackingnr trackingnummer sporingsnr sporingsnummer sporing asin sku fnsku ean varenr varenummer serienr serienummer booking
    bookingnr bookingnummer bestillingsnr bestillingsnummer referencenr referencenummer reference invoice case num`.split(
      /\s+/,
    ),
  name: `navn fornavn efternavn kunde kundenavn kundens modtager afsender agent medarbejder underskrift butik firma virksomhed
    sælger name firstname lastname customer sender shop`.split(/\s+/),
  date: `dato dag frist tidspunkt ugedag leveringsdato afsendelsesdato bestillingsdato købsdato fakturadato udløb udloeb udløbsdato
    slutdato startdato deadline date`.split(/\s+/),
}
