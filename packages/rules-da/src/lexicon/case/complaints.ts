import {words, type Lexicon} from '@tactlint/core'
import {thingsFailing} from './own-things.js'
import {source} from '../source.js'

/** Something is not as it should be. The adverb may stand on either side of the verb: „er ikke kommet“, „ikke er kommet“. */
export const complaints = {
  source,
  phrases: [
    '(ikke|aldrig) (er|var|blev|har|har jeg|har vi|) (kommet|ankommet|modtaget|leveret|afleveret|dukket op|nået frem|fået|registreret|refunderet|opdateret|svaret|rettet|sendt|afsendt|gået ind|gået igennem|sket|mødt op|ringet|overholdt|udbetalt|overført|godskrevet|krediteret|tilbageført)',
    '(ikke|aldrig) (blevet|været) (modtaget|leveret|afleveret|registreret|refunderet|opdateret|rettet|sendt|afsendt|betalt|udbetalt|overført|godskrevet|krediteret|tilbageført|tømt|hentet|repareret|lavet|behandlet|besvaret|ringet op|overholdt|bogført|slettet|lukket|åbnet|tilsluttet|installeret|monteret|skiftet)',
    // „der kom ingen“, „der ligger ikke noget“
    'der (kom|var|er|ligger|lå|står|stod|sker|skete|dukkede) (stadig |endnu |) (ingen|intet|ikke noget|ikke nogen|aldrig nogen)',
    '(kom|var|er|ligger|lå|sker|skete|mødte|dukkede) der (stadig |endnu |) (ingen|intet|ikke noget|ikke nogen|aldrig nogen)',
    '(jeg|vi) (ikke|aldrig) (kender|kendte|genkender|har godkendt|har foretaget|har bestilt|har bedt om)',
    '(er|var|står) (helt |nu |) (tom|nede|ude af drift)',
    '(kr|kroner|kr.) (mere|dyrere) (om|i|end|pr)',
    '(trækker|trækkes|hæver|opkræver) (stadig|fortsat|stadigvæk)',
    '(jeres|i|de) lovede',
    '(ikke|intet|aldrig) (hørt|set) (noget|)',
    '(ikke|aldrig) fået (noget|svar|nogen)',
    'ikke (kan|vil) (se|finde|vises|købe|åbne|logge)',
    'ikke (virker|virkede|passer|fungerer|stemmer)',
    '(virker|virkede|fungerer|passer|stemmer|vises|kommer|kom|dukkede) (stadig|slet|overhovedet|endnu|) (ikke|aldrig)',
    'kan (stadig|slet|overhovedet|) ikke',
    '(mangler|manglede|manglende|mangel|mangler der)',
    '(forkert|forkerte|fejl|fejlen|fejlagtig|fejlagtige|fejlagtigt|misvisende)',
    '(aflyst|udeblev|udeblevet)',
    '(defekt|defekte|beskadiget|beskadigede|ødelagt|ødelagte|itu|knust|knuste|revnet|ridset|utæt)',
    '(i stykker|gået i stykker)',
    '(forsinket|forsinkede|forsinkelse|forsinkelsen)',
    '(væk|bortkommet|forsvundet|forlagt|mistet)',
    '(spærret|deaktiveret|suspenderet|slettet|afvist|blokeret|undertrykt)',
    '(en|et|flere|to|store|stor) (revne|revner|flænge|ridse|ridser|plet|pletter|bule|buler|hul|huller|hak|skår)',
    '(knækket|flækket|punkteret|slidt|rusten|smadret|skåret|bulet|plettet)',
    '(for lille|for stor|for små|for store|for kort|for lang)',
    '(holdt op med|stoppet med) at',
    '(en anden|et andet|andre) (farve|størrelse|model|mærke|produkt|vare) end',
    '(problem|problemer|problemet)',
    '(venter|ventet) (stadig|fortsat|nu|i|siden|på en pakke|på min pakke|på min ordre|forgæves)',
    '(venter|ventet) (jeg|vi) (stadig|fortsat|nu)',
    '(falder|faldt|ryger|røg|går|gik|gået|faldet|røget) (ud|af|ned|i stå|i sort|død)',
    '(blinker|blinkede|drypper|dryppede|dryppe|fryser|hakker|knirker|larmer|afbrydes|lugter)',
    'uden (varme|strøm|internet|vand|signal|forbindelse)',
    '(trukket|hævet|betalt|opkrævet) (to gange|dobbelt|for meget)',
    '(beløbet|pengene) to gange',
    'opkrævet et forkert',
    'der (var|er|lå|kom|stod) kun',
    'men (jeg |vi |) (fik|modtog) (jeg |vi |) (en|et|to|tre|kun|i stedet)',
    'dukkede (aldrig|ikke) op',
    '(ingen|ikke) fået (dækning|signal|besked|bekræftelse|forbindelse|strøm|varme)',
    'ingen (dækning|signal|forbindelse|strøm|varme)',
    '(ikke|aldrig) haft',
    '(dobbelt|tre gange) så (høj|højt|stor|meget|dyr|dyrt)',
    '(stadig|fortsat) (opkrævninger|regninger|rykkere|opkræver|sender|trækker)',
    '(blev|bliver|gjorde) (glohed|varm|brændende varm|slået fra)',
    '(alle felter|feltet|felterne|knappen) (er|forbliver) (grå|gråt|tom|tomme|låst)',
    'et (forkert|ugyldigt) gebyr',
  ],
  patterns: [
    ...thingsFailing,
    // „Maskinen pumper ikke vandet ud“; „jeg køber ikke ind hos jer“ is no fault
    {
      name: 'pumper ikke',
      steps: [
        {notBehind: {surface: words('jeg vi i du man')}},
        {
          surface: words(`
            pumper tænder slukker lukker starter lader åbner svarer varmer køler drejer reagerer ringer printer scanner læser
            spiller oplader spinner centrifugerer lyser blæser holder slutter kører tager dækker registrerer gemmer sender
            modtager henter opdaterer synkroniserer indlæser starter startede tændte svarede reagerede åbnede lukkede holdt
          `),
        },
        {optional: [{surface: words('den det de længere stadig slet overhovedet')}]},
        {surface: words('ikke aldrig')},
      ],
    },
    // „Radiatoren er iskold“
    {
      name: 'er iskold',
      steps: [
        {surface: words('er var bliver blev')},
        {optional: [{surface: words('helt stadig altid nu')}]},
        {
          surface: words(
            'iskold iskolde kold kolde lunken lunkent lunkne tilstoppet mugne muggent skimlet mørkt',
          ),
        },
        {anyOf: [[{at: 'end'}], [{ahead: [{surface: words('. , ! og igen om hele')}]}]]},
      ],
    },
    // „kun 192 er modtaget“
    {
      name: 'kun 192 er modtaget',
      steps: [
        {surface: words('kun blot bare')},
        {gap: 2},
        {number: true},
        {gap: 2},
        {surface: words('er blev var')},
        {gap: 1},
        {surface: words('modtaget registreret leveret talt ankommet kommet nået udbetalt krediteret')},
      ],
    },
    // „dækker 6 stk. og ikke 16“, „to i stedet for fire“
    {
      name: '6 og ikke 16',
      steps: [
        {number: true},
        {gap: 2},
        {
          anyOf: [
            [{surface: words('og men ,')}, {surface: 'ikke'}],
            [{surface: 'i'}, {surface: 'stedet'}, {surface: 'for'}],
          ],
        },
        {optional: [{surface: 'de'}]},
        {number: true},
      ],
    },
    // „vi … og fik ikke det værelse“
    {
      name: 'fik ikke',
      steps: [
        {surface: words('fik modtog')},
        {optional: [{surface: words('vi jeg dog')}]},
        {surface: words('ikke aldrig ingen intet kun')},
      ],
    },
  ],
} satisfies Lexicon
