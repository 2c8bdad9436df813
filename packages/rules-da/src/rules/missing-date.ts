import {missingDateRule} from '@tactlint/core'

const toSupport = {audience: 'support', stage: 'first'} as const

/** Et problem, som ingen ved hvornår opstod. */
export const missingDate = missingDateRule({
  wording: {
    vague: {
      what: '»{words}« siger ikke, hvilken dag det var.',
      why: 'Uden en dato eller en periode ved supporten ikke, hvor den skal lede, og må spørge.',
      instead: 'Skriv datoen, eller hvornår det begyndte.',
    },
    none: {
      what: '»{words}«: Der står ikke hvornår.',
      why: 'Supporten skal bruge datoen for at finde hændelsen, og den kender kun du.',
      instead: 'Skriv datoen, eller hvornår det begyndte.',
    },
  },
  line: 'Dato: ⟨dato⟩',
  dated: vague => {
    if (/^(?:i|igennem|gennem|på det|et) /i.test(vague)) return 'siden den ⟨dato⟩'
    return /^(?:for|nylig)/i.test(vague) ? 'den ⟨dato⟩' : undefined
  },
  examples: [
    {
      context: toSupport,
      bad: 'Hej\n\nVores listing B0D4KX71PW blev deaktiveret forleden. Vil I fortælle os hvorfor?',
      good: 'Hej\n\nVores listing B0D4KX71PW blev deaktiveret den ⟨dato⟩. Vil I fortælle os hvorfor?',
    },
    {
      context: toSupport,
      bad: 'Mit internet er faldet ud i et stykke tid. Kundenummeret er 4410723. Kan I undersøge linjen?',
      good: 'Mit internet er faldet ud siden den ⟨dato⟩. Kundenummeret er 4410723. Kan I undersøge linjen?',
    },
    {
      context: toSupport,
      bad: 'Jeg købte for nylig en kedel hos jer, og låget er gået i stykker. Kan I sende et nyt?',
      good: 'Jeg købte den ⟨dato⟩ en kedel hos jer, og låget er gået i stykker. Kan I sende et nyt?',
    },
    {
      context: toSupport,
      bad: 'Hej\n\nMin konto er blevet spærret. Kundenummeret er 4410723. Kan I åbne den igen?',
      good: 'Hej\n\nDato: ⟨dato⟩\n\nMin konto er blevet spærret. Kundenummeret er 4410723. Kan I åbne den igen?',
    },
    {
      context: toSupport,
      bad: 'Der blev forleden trukket 640 kr. på mit kort af en butik, jeg ikke kender. Mit kundenummer er 4410723. Kan I hjælpe mig?',
    },
    {
      context: toSupport,
      bad: 'I lovede, at en tekniker ville komme, men der kom ingen. Kundenummeret er 4410723. Kan vi aftale en ny tid?',
    },
    {
      context: toSupport,
      bad: 'Toget til Aarhus var to timer forsinket. Billetten har ordrenummer 7QK83LM2. Kan jeg få kompensation?',
    },
    {context: toSupport, bad: 'Elevatoren i lejemål 12-4 sad fast med min mor i. Kan I få den efterset?'},
    {context: toSupport, bad: 'Skraldebilen har sprunget os over. Kan I sende en vogn til Mosevej 41?'},
    {
      context: toSupport,
      allowed:
        'Toget var to timer forsinket den 3. maj. Billetten har ordrenummer 7QK83LM2. Kan jeg få kompensation?',
    },
    {
      context: toSupport,
      allowed:
        'Pakken 00370712345678 står som leveret, men der ligger ikke noget ved døren. Kan I finde den?',
    },
    {
      context: toSupport,
      allowed: 'Vores listing B0D4KX71PW blev deaktiveret den 1. marts. Vil I fortælle os hvorfor?',
    },
    {context: toSupport, allowed: 'Mit internet er faldet ud siden i mandags. Kan I undersøge linjen?'},
    {context: toSupport, allowed: 'Siden den seneste opdatering går jeres app ned. Kan I se på det?'},
    {context: toSupport, allowed: 'Mit internet er nede lige nu. Kan I undersøge linjen?'},
    {context: toSupport, allowed: 'For to uger siden blev min konto spærret. Kan I åbne den igen?'},
    // Det står forkert, uanset hvornår det begyndte.
    {context: toSupport, allowed: 'Titlen på vores vare B0D4KX71PW er forkert. Kan I rette den?'},
    // Intet problem.
    {
      context: toSupport,
      allowed: 'Vi er for nylig blevet kunder hos jer. Kan I fortælle os, hvordan man tilføjer en bruger?',
    },
    {
      context: {...toSupport, subject: 'Spærret den 3. marts'},
      allowed: 'Vores listing B0D4KX71PW er blevet spærret. Vil I fortælle os hvorfor?',
    },
    {
      context: {audience: 'support', stage: 'follow-up'},
      allowed: 'Vores listing B0D4KX71PW blev deaktiveret forleden. Er der noget nyt?',
    },
    {
      context: {audience: 'customer'},
      allowed: 'Dit kort blev spærret, fordi koden blev tastet forkert. Ring til os.',
    },
    {
      context: {...toSupport, template: true},
      allowed: 'Vores listing {{asin}} er blevet spærret. Vil I fortælle os hvorfor?',
    },
  ],
})
