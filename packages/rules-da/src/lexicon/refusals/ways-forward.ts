import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'
import {customerCan, moreIsTold} from './customer-can.js'
import {helpElsewhere} from './help-elsewhere.js'

/** What can be done or happens next. */
export const waysForward = {
  source,
  patterns: [...customerCan, ...helpElsewhere, ...moreIsTold],
  phrases: [
    '(til gengæld|i stedet|alternativt|derimod|istedet|omvendt|som en undtagelse|næste ledige)',
    '(får|har) (vi|jeg) (den|det|dem|varen|en|et|to|stadig|også|igen)',
    'vi får (den|det|dem|varen|nye|en ny) (igen|hjem|ind|på lager|den)',
    '(ellers) (kan|må|har|ring|skriv|send|vil)',
    '(du|i|de) kan (altid|også|i stedet|dog|stadig|fortsat|selv|nemt|godt|gratis|til gengæld|derimod|gerne|vælge|få|følge|bestille|købe|sende|returnere|flytte|ringe|skrive|svare|hente|finde|se|bruge|kontakte|klage|ændre|søge|logge|ombytte|bytte|gå|prøve|nulstille|oprette|benytte|tilkøbe|læse|nå|beholde|booke|lade|låne|leje|møde|komme|aflevere|indsende|tilmelde|opgradere|reservere|forlænge|skifte|ansøge|spørge|melde)',
    '(regner|kigger|ser|hjælper|taler|ringer|finder|drøfter) (jeg|vi) gerne',
    '(jeg|vi) (regner|ser|taler|drøfter) gerne',
    '(du|i|de) (må gerne|må meget gerne|har mulighed|er velkommen|er velkomne|vil få|skal blot|skal bare)',
    '(du|i|de) (får|modtager) (en|et|i stedet|pengene|den|det|din|dit|dine|besked|svar|nu|derfor|dog|automatisk|tilsendt|hele|resten|nærmere|mail)',
    '(kan|får|må|vil|har) (du|i|de) (dog|altid|også|i stedet|stadig|blot|gerne|selv|mulighed|vælge|få|bruge|klage|nemt|godt)',
    '(vi|jeg) (sender|undersøger|vender|skriver|ringer|foreslår|anbefaler|henviser|sørger|kontakter|følger|arbejder|holder|beholder|reparerer|har bestilt|har sendt|har bedt|vil gerne|forventer|hjælper|kan godt|kan dog|kan tilbyde|kan sende|kan hjælpe|kan i stedet|kan derimod|kan til gengæld|kan give|kan flytte|kan reparere|opretter|lægger)',
    '(vi|jeg) (tilbyder|refunderer|giver|bytter|betaler) (dig|gerne|beløbet|i stedet|pengene|dog|en|et|dit|derfor|til gengæld)',
    '(tilbyder|sender|undersøger|refunderer|giver|skriver|ringer|foreslår|anbefaler|sørger|kontakter|hjælper|vil) (vi|jeg)',
    '(kan|vil) (vi|jeg) (dog|i stedet|til gengæld|gerne|tilbyde|derimod|godt|sende|hjælpe|give|flytte|reparere|oprette)',
    'har (vi|jeg) (bestilt|sendt|bedt|oprettet|lagt|reserveret|sat)',
    '(vil|kan|har) (du|i) (hellere|venligst|sende|vedhæfte|oplyse|skrive|svare)',
    '(skriv|ring|kontakt|send|vælg|brug|svar|giv|prøv|klik|se) (os|mig|til|blot|bare|endelig|gerne|venligst|på|en|et|den|det|i|her|din|dit)',
    '(lad os|sig til|så finder vi|så sender vi|så hjælper vi|så ordner)',
    '(vi|jeg) (finder|løser|klarer|ordner)',
    '(først|senest|allerede|igen) (på|den|om|i|fra|når) (mandag|tirsdag|onsdag|torsdag|fredag|morgen|næste|uge)',
    '(et|dit|som|på|med) (gavekort|tilgodebevis)',
    '(andre|følgende|to|tre|disse|flere) muligheder',
    'muligheden for at',
    '(henvise|henvist|klage til|klageadgang|klagemulighed|forbrugerklagenævnet|ankenævnet)',
    '(så snart|når varen|når den (er klar|kommer|er tilbage|igen))',
    'passer (det|tidspunktet)',
    '(prøver|kommer|ringer|leverer) (igen|vi igen|i morgen)',
    '(tager|koster) (kun|blot|to|få|et øjeblik|ingenting|ikke noget)',
    '(vi|jeg) (skifter|monterer|henter|sætter|kigger|flytter|prøver|kommer|laver|retter|ændrer|åbner) (gerne|den|det|dig|en|et|gratis|forbi|på|til|dem)',
    '(så|derefter|herefter) (ringer|kommer|sender|får|henter|skriver|svarer|kontakter)',
    '(bliver|er) (i stedet|nu|igen) (sendt|bestilt|på vej)',
    // „Har du lyst, bytter jeg det“, „Hjælper det ikke, finder vi et andet“
    '(bytter|betaler|ordner|låner|flytter|bestiller|reserverer|opretter|udbetaler|skifter|henter|laver|reparerer|skaffer|dækker|lægger|gemmer) (jeg|vi) (det|den|dem|dig|et|en|to|gerne|gratis|i stedet|hele|resten|regningen|beløbet|dit|din|jeres)',
    '(du|i|man) kan (frit|roligt|til enhver tid|i mellemtiden)',
    '(kan|må) (du|i|man) (frit|roligt|i mellemtiden|uden)',
    '(du|i|man) må (frit|roligt|uden)',
    'man må gerne',
    '(i mellemtiden|imens|indtil da) (kan|har|er|får|må)',
    '(er|bliver) (du|i|de) (velkommen|velkomne|meget velkommen) til (en|et|at (bruge|låne|bytte|komme|vælge))',
    '(giver|tilbyder|dækker|betaler) (vi |jeg |)dog',
    '(er|findes) der (dog |måske |alligevel |også |)(en|et) (udvej|mulighed|løsning|alternativ|omvej|vej)',
    'der (er|findes) (dog |måske |til gengæld |også |)(en|et) (udvej|mulighed|løsning|alternativ|omvej|vej)',
    'har ret til at',
    'følger der',
    '(kan|vil) (bruges|benyttes|flyttes|byttes|købes|bestilles|fås|hentes|lejes|søges|ombyttes|overdrages|opgraderes|forlænges|aktiveres|åbnes|omlægges|tilkøbes|genoptages) (på|i|hos|fra|til|ved|med|uden|gratis|via|om|hele|igen|når|så)',
  ],
} satisfies Lexicon

/** Asked at the end of any mail: „Er der andet, jeg kan hjælpe med?“ */
export const routineQuestions = {
  source,
  phrases: [
    '(andet|mere|noget andet)(,|) (som |) (jeg|vi) kan (hjælpe|gøre|svare)',
    '(kan|skal) (jeg|vi) hjælpe (dig |jer |) med (andet|mere|noget andet|noget mere)',
    'har (du|i) (flere|andre|yderligere) spørgsmål',
    'har (du|i) (læst|set) (betingelserne|vilkårene|vores betingelser|vores vilkår|reglerne)',
  ],
} satisfies Lexicon
