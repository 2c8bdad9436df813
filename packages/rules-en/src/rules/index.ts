import {ambiguousDate} from './ambiguous-date.js'
import {attachmentMismatch} from './attachment-mismatch.js'
import {avoidedPhrase} from './avoided-phrase.js'
import {blameLanguage} from './blame-language.js'
import {coerciveThreat} from './coercive-threat.js'
import {danglingReference} from './dangling-reference.js'
import {demandPhrasing} from './demand-phrasing.js'
import {emotionalLanguage} from './emotional-language.js'
import {followUpTooSoon} from './follow-up-too-soon.js'
import {invalidIdentifier} from './invalid-identifier.js'
import {legalThreat} from './legal-threat.js'
import {missingCaseReference} from './missing-case-reference.js'
import {missingClosing} from './missing-closing.js'
import {missingDate} from './missing-date.js'
import {missingDesiredResolution} from './missing-desired-resolution.js'
import {missingEvidenceReference} from './missing-evidence-reference.js'
import {missingGratitude} from './missing-gratitude.js'
import {missingGreeting} from './missing-greeting.js'
import {missingIdentifier} from './missing-identifier.js'
import {missingPlease} from './missing-please.js'
import {missingTimeline} from './missing-timeline.js'
import {negativeFraming} from './negative-framing.js'
import {passiveAggressivePhrase} from './passive-aggressive-phrase.js'
import {prematureEscalation} from './premature-escalation.js'
import {repeatedPunctuation} from './repeated-punctuation.js'
import {sellerCentricFraming} from './seller-centric-framing.js'
import {shoutingCaps} from './shouting-caps.js'
import {unresolvedPlaceholder} from './unresolved-placeholder.js'
import {placeholderSyntaxError} from './placeholder-syntax-error.js'
import {personalDataLeak} from './personal-data-leak.js'
import {credentialsLeak} from './credentials-leak.js'
import {preferList} from './prefer-list.js'
import {multipleIssues} from './multiple-issues.js'
import {buriedRequest} from './buried-request.js'
import {vagueProblem} from './vague-problem.js'
import {problemReportStructure} from './problem-report-structure.js'
import {wallOfText} from './wall-of-text.js'

export const rules = [
  unresolvedPlaceholder,
  placeholderSyntaxError,
  personalDataLeak,
  credentialsLeak,
  missingIdentifier,
  invalidIdentifier,
  missingDate,
  ambiguousDate,
  attachmentMismatch,
  danglingReference,
  missingCaseReference,
  missingEvidenceReference,
  missingTimeline,
  missingDesiredResolution,
  sellerCentricFraming,
  demandPhrasing,
  emotionalLanguage,
  blameLanguage,
  passiveAggressivePhrase,
  coerciveThreat,
  legalThreat,
  prematureEscalation,
  negativeFraming,
  shoutingCaps,
  repeatedPunctuation,
  missingGreeting,
  missingPlease,
  missingGratitude,
  missingClosing,
  followUpTooSoon,
  preferList,
  multipleIssues,
  buriedRequest,
  vagueProblem,
  problemReportStructure,
  wallOfText,
  avoidedPhrase,
] as const
