import type {Lexicon} from '@tactlint/core'
import {purposePatterns} from './purposes.js'
import {gainRelations} from './relations.js'
import {gainsOfTrade} from './gains-of-trade.js'
import {goals} from './goals.js'
import {ownMargins} from './own-margins.js'
import {losses} from './losses.js'
import {slowTrade} from './slow-trade.js'
import {ownNeeds} from './own-needs.js'
import {source} from '../source.js'

/** Numerals have the dictionary form 0: see `parse/numerals.ts`. */
const on = 'lemma'

/** Purposes without a possessive: own gain only where the sentence speaks for the writer or to the reader. */
export const impersonalGains = {
  source,
  on,
  phrases: [
    'for at (øge|booste|fremme|løfte|få gang i|sætte gang i) (salget|omsætningen|indtjeningen|salgstallene)',
    '(så|så at) (salget|omsætningen) (kan stige|stiger|øges|kommer i gang|kommer op)',
    'for at (sælge|tjene) (noget|) mere',
    'for at få (flere|mere) (salg|omsætning)',
  ],
} satisfies Lexicon

/** „… for at øge mit salg“, „… så jeg kan sælge mere“. */
export const purposes = {
  source,
  on,
  phrases: [
    ...impersonalGains.phrases,
    'for at (øge|forbedre|booste|fremme|styrke|løfte|hæve|optimere|maksimere|få gang i|sætte gang i|redde|sikre) (mit|min|mine|vores) (salg|omsætning|indtjening|fortjeneste|overskud|profit|avance|salgstal|bundlinje|forretning)',
    'for at (forbedre|øge|booste|styrke|løfte|hæve|optimere) (min|vores|mine) (placering|placeringer|rangering|ranking|søgeplacering)',
    'for at (komme|nå) (op|højere op|) (på|i) (første side|den første side|side 0|toppen|toppen af søgningen)',
    'for at (komme|nå|ligge) højere (op|) (i søgningen|i søgeresultaterne|på listen)',
    'for at få (varen|produktet|den|det|min vare|mit produkt|vores vare|vores produkt) (op|) på (første side|den første side|side 0)',
    'for at nå (mit|mine|vores|månedens|kvartalets|årets) (salgsmål|salgsbudget|budget|omsætningsmål)',
    'for at undgå at (miste|tabe) (mere|flere|) (salg|omsætning|penge|ordrer)',
    'for ikke at (miste|tabe) (mere|flere|) (salg|omsætning|penge|ordrer)',
    '(så|så at|for at) (jeg|vi) (igen|bedre|endelig|) kan (sælge|tjene) (noget|meget|) (mere|flere|bedre)',
    '(så|for at) (jeg|vi) kan (øge|forbedre|booste) (mit|min|mine|vores) (salg|omsætning|indtjening|fortjeneste|overskud|profit|avance|placering|ranking|salgstal)',
    '(så|så at|for at) (jeg|vi) kan få (mere|flere) (salg|omsætning|ordrer|visninger|trafik|kunder)',
    '(så|så at) (jeg|vi) (igen|) (sælger|tjener) (noget|meget|) (mere|flere|bedre)',
    '(så|så at) (jeg|vi) får (mere|flere) (salg|omsætning|ordrer|visninger|trafik|kunder)',
    '(så|så at|for at) (jeg|vi) kan (komme|nå) (op|højere op|) (på|i) (første side|den første side|side 0|toppen)',
    '(så|så at) (jeg|vi) (kommer|når) (op|højere op|) (på|i) (første side|den første side|side 0|toppen)',
    '(så|for at) (varen|produktet|den|mit produkt|min vare|min listing) (kan komme|kommer|ligger) (op på|på) (første side|side 0)',
    '(så|for at) (varen|produktet|den|mit produkt|min vare|min listing) (kan komme|kommer|rykker|ligger) (højere op|øverst|op i toppen)',
    '(så|for at) (jeg|vi) kan få (solgt mit lager|solgt mine varer|solgt vores lager|solgt ud|gang i salget|gang i mit salg|sat gang i salget)',
    '(så|for at) (jeg|vi) (igen|) kan tjene (mine|flere|nogle|) penge',
    '(så|for at) (jeg|vi) kan tiltrække flere (kunder|købere)',
    'for at tjene (flere|) penge',
    'for at tiltrække flere (kunder|købere)',
    '(så|for at) (jeg|vi) kan (vinde|få|beholde) buy box',
    '(så|så at) (mit|vores) salg (kan stige|stiger|øges|kommer i gang|kommer op|bliver bedre)',
    '(så|så at) (min|vores) (omsætning|indtjening|fortjeneste|placering|ranking) (kan stige|stiger|øges|kommer op|bliver bedre)',
    '(så|så at|for at) (jeg|vi) (kan nå|når) (mit|mine|vores) (salgsmål|salgsbudget|budget|omsætningsmål)',
    '(så|så at) (jeg|vi) ikke (mister|taber) (mere|flere|) (salg|omsætning|penge|ordrer)',
    '(så|for at) (jeg|vi) (får|kan få|opnår|kan opnå) (en|et|) (bedre|større|højere) (avance|fortjeneste|indtjening|overskud|omsætning|profit|dækningsgrad)',
    '(så|for at) (min|mit|vores|mine) (annonce|produkt|vare|listing|varer|annoncer) (kan komme|kommer|ligger|kan ligge) (foran|over|højere end|højere op end) (konkurrenterne|de andre|mine konkurrenter|vores konkurrenter)',
    '(så|for at) (jeg|vi) (kan|igen kan) (slå|overhale|udkonkurrere) (konkurrenterne|mine konkurrenter|vores konkurrenter)',
  ],
  patterns: purposePatterns,
} satisfies Lexicon

/** „Jeg taber penge“, „min placering er faldet“. */
export const statements = {
  source,
  on,
  phrases: [
    '(jeg|vi) (taber|mister) (hver dag|dagligt|stadig|lige nu|nu|jo|derfor|allerede|) (penge|mange penge|en masse penge|en formue|salg|omsætning|indtjening|indtægter|fortjeneste|ordrer|kunder|markedsandele|salget)',
    '(taber|mister) (jeg|vi) (hver dag|dagligt|stadig|lige nu|nu|jo|derfor|allerede|) (penge|mange penge|en masse penge|en formue|salg|omsætning|indtjening|indtægter|fortjeneste|ordrer|kunder|markedsandele)',
    '(jeg|vi) (hver dag|dagligt|) (taber|mister) (omkring|ca.|cirka|op mod|over|mindst|næsten|godt|op til|) 0 (kr|kr.|kroner|dkk|euro)',
    '(taber|mister) (jeg|vi) (omkring|ca.|cirka|op mod|over|mindst|næsten|godt|op til|) 0 (kr|kr.|kroner|dkk|euro)',
    '(jeg|vi) (hver dag|dagligt) (taber|mister) (penge|salg|omsætning|ordrer)',
    '(taber|mister) (jeg|vi) (tusindvis af kroner|flere tusinde kroner|flere tusind kroner)',
    '(jeg|vi) (taber|mister) (tusindvis af kroner|flere tusinde kroner|flere tusind kroner)',
    '(jeg|vi) går (hver dag|dagligt|lige nu|) glip af (salg|mange salg|omsætning|indtægter|ordrer|mange ordrer|kunder|en masse salg|en masse penge)',
    'går (jeg|vi) (hver dag|dagligt|lige nu|) glip af (salg|mange salg|omsætning|indtægter|ordrer|mange ordrer|kunder|en masse salg|en masse penge)',
    '(jeg|vi) har (allerede|nu|) (mistet|tabt) (salg|mange salg|omsætning|ordrer|en masse salg|en masse omsætning|en masse ordrer)',
    '(mit|vores) salg (falder|styrtdykker|lider|går ned|ligger stille|står stille)',
    '(mit|vores) salg er (helt|næsten|nu|derfor|) (faldet|gået ned|gået i stå|gået helt i stå|styrtdykket|halveret)',
    '(min|vores) (omsætning|indtjening|fortjeneste) (falder|styrtdykker|lider|er faldet|er gået ned|er styrtdykket|er halveret)',
    '(min|vores) (placering|rangering|ranking|søgeplacering) (falder|er faldet|er gået ned|er dårlig|er styrtdykket|bliver dårligere)',
    'koster (mig|os) (hver dag|dagligt|) (kassen|en formue|kunder|tusindvis af kroner|penge|mange penge|en masse penge|salg|omsætning|ordrer|dyrt)',
    'koster (mig|os) (omkring|ca.|op mod|over|) 0 (kr|kr.|kroner) (om dagen|om ugen|hver dag)',
    'går (hårdt|) ud over (mit|vores|min) (salg|omsætning|indtjening|fortjeneste|bundlinje|ranking|placering|forretning|butik|virksomhed|likviditet|webshop)',
    '(skader|rammer|ødelægger) (mit|vores|min) (salg|omsætning|indtjening|bundlinje|forretning|ranking|placering)',
    '(øge|øger|give|giver|forbedre|forbedrer) (mit|vores|min|mig|os) (salg|omsætning|indtjening|fortjeneste|mere salg|flere ordrer|mere omsætning) markant',
    '(skal|gerne vil|vil gerne|bare skal|skal bare) nå (mit|mine|vores) (salgsmål|salgsbudget|omsætningsmål)',
    '(jeg|vi) har brug for (mere|flere|større) (salg|omsætning|profit|fortjeneste|overskud|ordrer|avance)',
    '(jeg|vi) (så|dermed|derved) (sælger|tjener) (noget|meget|) mere',
    '(så|og) (sælger|tjener) (jeg|vi) (noget|meget|) mere',
    '(tjener|sælger) (ca.|omkring|over|) 0( |)% mere',
    'kan ikke få (varen|produktet|den|det|min vare|mit produkt|vores vare|vores produkt|min listing|min annonce) (op|frem|) på (første side|den første side|side 0|den første søgeside|første søgeside)',
    '(jeg|vi) kommer (ikke|aldrig) (op|) på (første side|den første side|side 0)',
    '(jeg|vi) (vil|skal) (jo|bare|gerne|) tjene (mine|flere|nogle|) penge',
    '(min|vores|mit) (avance|overskud|profit) (falder|er faldet|forsvinder|er væk|er forsvundet|lider)',
    'konkurrenterne (tager|stjæler|overtager) (mit|mine|vores) (salg|kunder|omsætning)',
    '(jeg|vi) har (husleje|løn|lønninger|regninger|leverandører|ansatte|medarbejdere) (og løn|og lønninger|og husleje|og regninger|) (at betale|der skal betales|at aflønne|som skal betales)',
    '(jeg|vi) (kan ikke nå|når ikke|misser) (mit|mine|vores) (budget|salgsmål|omsætningsmål|kvartalsmål|budgetter|salgsbudget)',
    '(et|mit|vores) (salgsmål|salgsbudget|omsætningsmål|budget)(,|) (jeg|vi|som jeg|som vi|der) skal (nå|nås)',
    '(min|vores) (placering|rangering|ranking) (i|på) (søgningen|søgeresultaterne|amazon|listen|siden) (falder|er faldet|lider|dykker|styrtdykker|bliver dårligere)',
    '(jeg|vi) har (brugt|investeret|smidt|lagt) (mange|en masse|for mange|så mange|rigtig mange) penge (på|i|efter) (reklame|reklamer|annoncer|annoncering|markedsføring|kampagnen|ppc|lager|varelager)',
    '(mit|vores) (annoncebudget|reklamebudget|markedsføringsbudget) (er|går|løber|ryger) (spildt|til spilde|tabt)',
    '(jeg|vi) (vil|skal) (gerne|bare|) (ligge|være|komme) (øverst|højere op|højere|foran) (i|på|) (søgeresultaterne|søgningen|søgeresultatet|listen|konkurrenterne|første side)',
    '(penge|kapital|likviditet|mange penge) (bundet|låst) (op|) i (varelageret|lageret|varer|varelager|lager|varerne)',
    '(min|vores) (likviditet|cash flow|cashflow) (er|bliver) (hårdt|meget|) (presset|stram|truet|ramt)',
    '(går|gå|gik) (jeg|vi|) (ellers|nu|) glip af (julesalget|sæsonen|salget|højsæsonen|hele sæsonen|juleomsætningen|julehandlen|omsætningen)',
    '(jeg|vi) (ellers|så|derfor|nu|hele tiden|konstant) går glip af (salg|omsætning|ordrer|kunder|indtægter|indtjening)',
    '(mine|vores) (salgstal|visninger) (falder|rasler ned|styrtdykker|lider|ser skidte ud|er faldet|er styrtdykket)',
    '(min|vores) salgsstatistik (falder|lider|ser skidt ud|ser dårlig ud|ser elendig ud)',
    '(mine|vores) konkurrenter (ligger|sælger|tager|kommer|vinder|overhaler) (over|foran|mere|bedre|mine|mit|alle|højere|mig|os|buy)',
    'konkurrenterne (ligger|sælger|overhaler) (over|foran|mere|bedre|højere|mig|os)',
    '(jeg|vi) lever af (det her|mit salg|min butik|salget|butikken|at sælge)',
    '(min|vores|mit) (eneste|vigtigste|primære) (indtægt|indtægtskilde|levebrød)',
    '(truer|ødelægger|koster|rammer) (min|vores|mit) (butik|virksomhed|bonus|levebrød|indtægt|likviditet|avance)',
  ],
  patterns: [
    ...losses,
    ...slowTrade,
    ...goals,
    ...ownNeeds,
    ...gainRelations,
    ...gainsOfTrade,
    ...ownMargins,
  ],
} satisfies Lexicon

/** Gain that the writer denies: „Det er ikke for at øge mit salg“. */
export const denials = {
  source,
  phrases: ['ikke for at', '(handler|drejer sig) ikke om', '(ikke|næppe) fordi'],
} satisfies Lexicon

/** The sentence speaks for the writer: a purpose without possessive is the writer's. */
export const ownVoice = {
  source,
  phrases: ['(jeg|mig|vi|os|min|mit|mine|vores)', 'venligst', '(kan|vil|kunne|bedes) (i|du)', 'i bedes'],
} satisfies Lexicon
