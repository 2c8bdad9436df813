import {words} from '@tactlint/core'

/** Who hears complaints: any step to them is a threat. */
export const boards = words(`
  forbrugerklagenævnet forbrugerklagenævn forbrugerombudsmanden forbrugerrådet klagenævnet klagenævn datatilsynet finanstilsynet
  ankenævnet ankenævn teleankenævnet huslejenævnet ombudsmanden arbejdstilsynet fogedretten byretten landsretten boligretten
  nævnet domstolene domstol retssystemet fagforening fagforeningen retshjælp retshjælpen forbrugerråd trafikstyrelsen forsyningstilsynet
  sikkerhedsstyrelsen fødevarestyrelsen konkurrencestyrelsen lægemiddelstyrelsen miljøstyrelsen søfartsstyrelsen patientklagenævnet
  styrelsen ankestyrelsen pressenævnet byggeklageenheden klageenheden lejernes klageportalen klageorganet klageinstans
  statsadvokaten bagmandspolitiet forbrugereuropa lejerforeningen energiklagenævnet naboret tilsynet pakkerejse-ankenævnet
  forbrugerstyrelsen erhvervsstyrelsen pengeinstitutankenævnet nævnenes dommer dommeren fogedrettens småsagsprocessen højesteret
  patientombuddet patientklagen pakkerejsenævnet beboerklagenævnet skatteankestyrelsen tilsynsmyndigheden folketingets rigsrevisionen
  planklagenævnet statsforvaltningen borgerrådgiveren børnerådet brandmyndigheden fødevareregionen bilklagenævnet
`)
/** Lawyers, police, debt collectors. */
export const authorities = words(`
  politiet advokat advokaten advokater jurist jurister sagfører inkasso inkassofirma inkassobureau sagsanlæg rki fogeden foged
  stævning stævningen retssag retssagen søgsmål politianmeldelse politistationen juristen advokatfirma advokatbrev sagføreren
`)
