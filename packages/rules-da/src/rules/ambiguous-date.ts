import {ambiguousDateRule} from '@tactlint/core'

const weekdays = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'] as const
const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
]

/** En dato, der ikke passer. På dansk står dagen altid først: 3/4 er den 3. april. */
export const ambiguousDate = ambiguousDateRule({
  wording: {
    order: {
      what: '»{words}« kan være den {first} eller den {second}.',
      why: 'Nogle steder står dagen først, andre steder måneden.',
      instead: 'Skriv måneden med bogstaver.',
    },
    weekday: {
      what: '»{words}« er en {weekday}.',
      why: 'Læseren kan ikke vide, om det er datoen eller ugedagen, der er rigtig.',
      instead: 'Ret den ene af dem.',
    },
    noDay: {
      what: '»{words}« findes ikke.',
      why: 'Læseren må spørge, hvilken dag der er ment.',
      instead: 'Skriv den rigtige dato.',
    },
  },
  weekdays,
  written: iso =>
    `${Number(iso.slice(8, 10))}. ${months[Number(iso.slice(5, 7)) - 1] ?? ''} ${iso.slice(0, 4)}`,
  examples: [
    {
      bad: 'Teknikeren skulle komme mandag den 3. marts 2026, men der kom ingen.',
      good: 'Teknikeren skulle komme tirsdag den 3. marts 2026, men der kom ingen.',
    },
    {
      bad: 'Teknikeren skulle komme mandag den 3. marts 2026, men der kom ingen.',
      good: 'Teknikeren skulle komme mandag den 2. marts 2026, men der kom ingen.',
    },
    {
      context: {sentAt: '2026-03-10'},
      bad: 'Teknikeren skulle komme mandag d. 3/3, men der kom ingen.',
      good: 'Teknikeren skulle komme tirsdag d. 3/3, men der kom ingen.',
    },
    {bad: 'Fakturaen skal betales senest den 31. april 2026.'},
    {allowed: 'Teknikeren skulle komme tirsdag den 3. marts 2026, men der kom ingen.'},
    {allowed: 'Teknikeren skulle komme mandag den 3. marts, men der kom ingen.'},
    {allowed: 'Pakken blev leveret den 03.04.2026 og igen den 3/4-2026.'},
    {allowed: 'I har døgnåbent 24/7, og røret er 3/4 tomme.'},
    {allowed: 'I jeres mail står der »mandag den 3. marts 2026«.'},
    {allowed: 'Vi holder lukket den 29. februar 2028.'},
  ],
})
