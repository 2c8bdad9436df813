import {problemReportStructureRule, type Lexicon} from '@tactlint/core'
import {source} from '../lexicon/source.js'

const tried = {
  source,
  phrases: [
    '(jeg|vi) har (allerede |også |) (prøvet|forsøgt|genstartet|nulstillet|tjekket|renset|skiftet|geninstalleret|ringet)',
    'har (jeg|vi) (allerede |også |) (prøvet|forsøgt|genstartet|nulstillet|tjekket|renset|skiftet|geninstalleret|ringet)',
    '(jeg|vi) (prøvede|forsøgte|genstartede|nulstillede|rensede|skiftede)',
  ],
} satisfies Lexicon

const context = {audience: 'support', stage: 'first'} as const

export const problemReportStructure = problemReportStructureRule({
  tried,
  names: {
    problem: 'hvad der er galt',
    details: 'hvilket nummer sagen har',
    timeline: 'hvornår det skete',
    tried: 'hvad du har prøvet',
    wanted: 'hvad du gerne vil have',
  },
  headings: {
    problem: 'Problem:',
    details: 'Oplysninger:',
    timeline: 'Forløb:',
    tried: 'Det har jeg prøvet:',
    wanted: 'Ønsket løsning:',
  },
  blanks: {
    problem: '⟨hvad der er galt⟩',
    details: '⟨ordre- eller kundenummer⟩',
    timeline: '⟨dato⟩: ⟨hvad der skete⟩',
    tried: '⟨hvad du har prøvet⟩',
    wanted: 'Vil I ⟨hvad du gerne vil have⟩?',
  },
  bullet: '- ',
  wording: {
    parts: {
      what: 'Der står ikke, {first}, og ikke, {second}.',
      why: 'Det er det første, modtageren må spørge om.',
      instead:
        'Del beskeden op: problem, oplysninger, forløb, hvad du har prøvet, og hvad du gerne vil have.',
    },
  },
  examples: [
    {
      context,
      bad: 'Hej\n\nOpvaskemaskinen er utæt ved døren. Vandet løber ind under gulvet. Listen er revnet. Kassen var trykket. Kan I sende en ny liste?\n\nVenlig hilsen\nNora',
      good: 'Hej\n\nProblem:\nOpvaskemaskinen er utæt ved døren.\nVandet løber ind under gulvet.\nListen er revnet.\nKassen var trykket.\n\nOplysninger:\n⟨ordre- eller kundenummer⟩\n\nForløb:\n⟨dato⟩: ⟨hvad der skete⟩\n\nDet har jeg prøvet:\n⟨hvad du har prøvet⟩\n\nØnsket løsning:\nKan I sende en ny liste?\n\nVenlig hilsen\nNora',
    },
    {
      context,
      allowed:
        'Hej\n\nOpvaskemaskinen fra ordre 58-70431 er utæt ved døren. Det begyndte den 3. marts. Jeg har renset listen. Vandet løber stadig. Kan I sende en ny liste?\n\nVenlig hilsen\nNora',
    },
    {context, allowed: 'Opvaskemaskinen er utæt. Kan I hjælpe?'},
  ],
})
