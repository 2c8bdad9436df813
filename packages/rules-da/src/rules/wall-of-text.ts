import {wallOfTextRule} from '@tactlint/core'

const story = [
  'Jeg skriver om badeværelset på Nørretorv 8, hvor blandingsbatteriet begyndte at dryppe den 5. januar om aftenen.',
  'Den 9. januar kom jeres VVS-mand og skiftede pakningen, men allerede den 12. januar dryppede det igen, og jeg kunne se en fugtplet på væggen ind mod soveværelset.',
  'Den 20. januar målte han fugten til 28 procent og sagde, at fliserne skulle af, og at han ville tale med jer om det.',
  'Siden har jeg haft en affugter kørende hele døgnet, og vaskemaskinen bruger jeg ikke, for afløbet sidder i den samme væg.',
]
const request = 'Kan I oplyse, hvornår arbejdet går i gang, og om strømmen bliver dækket?'

/** Many facts in one paragraph. */
export const wallOfText = wallOfTextRule({
  unit: 'words',
  most: 90,
  wording: {
    wall: {
      what: 'Afsnittet er på {size} ord.',
      why: 'Modtageren skal læse det hele for at finde det, der skal handles på.',
      instead:
        'Del det op: ét afsnit om det, der er sket, og ét om det, du ønsker. Datoer står godt i en liste.',
    },
  },
  examples: [
    {bad: [...story, request].join(' '), good: `${story.join(' ')}\n\n${request}`},
    {allowed: `${story.slice(0, 2).join(' ')}\n\n${story.slice(2).join(' ')}\n\n${request}`},
    {allowed: story.map(sentence => `- ${sentence}`).join('\n')},
    {allowed: 'Kassen blev afhentet den 2. marts. Den vejede 12 kg. Følgesedlen lå i. Kan I finde den?'},
  ],
})
