import type {Entity, Finding, RuleKind} from '@tactlint/core'
import type {Tactlint} from 'tactlint'
import {isAccepted, isMistaken, supportedSchemes} from './identifiers.js'
import type {CorpusRow} from './rows.js'
import {spellingMeasures} from './spelling.js'
import {rocAuc} from './statistics.js'

/** A row with what was found in it. */
export interface LintedRow {
  readonly row: CorpusRow
  readonly findings: readonly Finding[]
  readonly entities: readonly Entity[]
  readonly requests: number
  readonly topics: readonly string[]
  readonly heat: number
  /** Messages that ask for nothing have none. */
  readonly politeness: number | null
}

export interface Measure {
  readonly name: string
  /** NaN where there is nothing to measure yet. */
  readonly value: number
  /** As stated with the corpus. */
  readonly toBeat: string
  /** The value is a number of things, no share. */
  readonly isCount?: true
}

/** What a corpus is there for. */
export interface Corpus {
  readonly name: string
  /** Context under which its rows are linted. */
  readonly context?: (row: CorpusRow) => {
    readonly audience?: 'support' | 'customer'
    readonly template?: boolean
  }
  readonly measures: (rows: readonly LintedRow[]) => readonly Measure[]
}

const nothingYet = Number.NaN
const share = (rows: readonly LintedRow[], holds: (row: LintedRow) => boolean): number =>
  rows.length === 0 ? nothingYet : rows.filter(holds).length / rows.length
const labelled = (rows: readonly LintedRow[], label: string) => rows.filter(({row}) => row.label === label)
const auc = (
  rows: readonly LintedRow[],
  value: (row: LintedRow) => number,
  high: string,
  low: string,
): number => rocAuc(labelled(rows, high).map(value), labelled(rows, low).map(value))
/** Between the two where nothing is asked. */
const politenessValue = ({politeness}: LintedRow): number => politeness ?? 50
const hasFinding =
  (categories: readonly RuleKind['category'][], kinds: ReadonlyMap<string, RuleKind>) =>
  ({findings}: LintedRow) =>
    findings.some(({ruleId}) => categories.includes(kinds.get(ruleId)?.category ?? 'language'))

function alarms(rows: readonly LintedRow[], toBeat: string, name = 'alarms'): readonly Measure[] {
  const count = rows.reduce((sum, {findings}) => sum + findings.length, 0)
  return [
    {name, value: count, toBeat: '0', isCount: true},
    {name: `${name} per 1,000`, value: rows.length === 0 ? nothingYet : (1000 * count) / rows.length, toBeat},
  ]
}

/** Topics that an intent of the utterances asks about: any of them is right. */
const topicsOfIntent: readonly (readonly [RegExp, readonly string[]])[] = [
  [/refund/, ['refund']],
  [/order|delivery_period|track/, ['order', 'delivery']],
]

/** @param kinds by id: tone rules are told from others */
export function corporaOf(kinds: ReadonlyMap<string, RuleKind>): readonly Corpus[] {
  const rude = hasFinding(['tone', 'politeness'], kinds)
  const tone = hasFinding(['tone'], kinds)
  const politeness = (name: string, toBeat: string): Corpus => ({
    name,
    measures: rows => [
      {name: 'politeness AUC q4 : q1', value: auc(rows, politenessValue, 'polite_q4', 'impolite_q1'), toBeat},
      {
        name: 'impolite q1 with a finding',
        value: share(labelled(rows, 'impolite_q1'), rude),
        toBeat: '> polite q4',
      },
      {name: 'polite q4 with a finding', value: share(labelled(rows, 'polite_q4'), rude), toBeat: '0'},
    ],
  })
  return [
    politeness('politeness_wikipedia', '.737 (naive Bayes .914)'),
    politeness('politeness_holistic_en', '.633 (naive Bayes .793)'),
    politeness('politeness_holistic_ja', '.705'),
    politeness('politeness_email_enron_synth', '.966'),
    {
      name: 'emotion_goemotions_en',
      measures: rows => [
        {
          name: 'heat AUC',
          value: rocAuc(
            rows.filter(({row}) => /anger|annoyance|disgust/.test(row.label ?? '')).map(({heat}) => heat),
            labelled(rows, 'neutral').map(({heat}) => heat),
          ),
          toBeat: '.740',
        },
        {
          name: 'recall of anger, annoyance, disgust',
          value: share(
            rows.filter(({row}) => /anger|annoyance|disgust/.test(row.label ?? '')),
            tone,
          ),
          toBeat: '.48',
        },
        ...alarms(labelled(rows, 'neutral'), '112', 'neutral alarms'),
      ],
    },
    {
      name: 'complaints_tweets_en',
      measures: rows => [
        {
          name: 'complaints with a topic',
          value: share(labelled(rows, 'complaint'), ({topics}) => topics.length > 0),
          toBeat: '–',
        },
        {
          name: 'complaints with a request',
          value: share(labelled(rows, 'complaint'), ({requests}) => requests > 0),
          toBeat: '–',
        },
      ],
    },
    {
      name: 'support_bitext_utterances_en',
      context: () => ({audience: 'support'}),
      measures: rows => {
        const asked = rows.flatMap(row => {
          const wanted = topicsOfIntent.find(([intent]) => intent.test(String(row.row.intent)))?.[1]
          return wanted === undefined ? [] : [{...row, wanted}]
        })
        return [
          {
            name: 'offensive with a tone finding',
            value: share(labelled(rows, 'offensive'), tone),
            toBeat: '(AUC .915)',
          },
          {
            name: 'polite without a tone finding',
            value: share(labelled(rows, 'polite_marked'), row => !tone(row)),
            toBeat: '1',
          },
          {
            name: 'topic of the intent',
            value:
              asked.filter(({topics, wanted}) => wanted.some(topic => topics.includes(topic))).length /
              asked.length,
            toBeat: '–',
          },
        ]
      },
    },
    {
      name: 'support_bitext_replies_en',
      context: () => ({audience: 'customer'}),
      measures: rows => [
        {name: 'tone alarms', value: rows.filter(tone).length, toBeat: 'near 0', isCount: true},
        ...alarms(rows, '–'),
      ],
    },
    {
      name: 'offensive_dkhate_da',
      measures: rows => [
        {
          name: 'recall of offensive',
          value: share(labelled(rows, 'OFF'), tone),
          toBeat: '.50 (word model .51)',
        },
        ...alarms(labelled(rows, 'NOT'), '188 (word model 30)', 'alarms on the others'),
      ],
    },
    {
      name: 'sentiment_social_da',
      measures: rows => [
        {
          name: 'heat AUC −2 : 0',
          value: auc(rows, ({heat}) => heat, 'very_negative', 'neutral'),
          toBeat: '.697',
        },
      ],
    },
    {
      name: 'keigo_errors_web_ja',
      measures: rows => [
        ...alarms(
          rows.filter(({row}) => row.label === 'correct' || row.label === 'accepted_variant'),
          '0',
          'alarms on correct',
        ),
      ],
    },
    {
      name: 'neutral_ud_ewt_en',
      measures: rows => [
        ...alarms(labelled(rows, 'neutral_email'), '13', 'e-mail alarms'),
        ...alarms(labelled(rows, 'neutral_reviews'), '47', 'review alarms'),
        ...alarms(rows, '–'),
      ],
    },
    {name: 'neutral_ud_ddt_da', measures: rows => alarms(rows, '47')},
    {name: 'neutral_ud_gsd_ja', measures: rows => alarms(rows, '–')},
    {name: 'neutral_shop_ui_da', measures: rows => alarms(rows, '–')},
    {name: 'neutral_shop_ui_ja', measures: rows => alarms(rows, '–')},
    {
      name: 'templates_human_en_ja',
      measures: rows => [...alarms(rows, '107 (macros), 151 (reports)'), placeholdersRecognised(rows)],
    },
    {name: 'templates_llm_en', measures: rows => [...alarms(rows, '–'), placeholdersRecognised(rows)]},
    {name: 'templates_shop_mails_da', measures: rows => [...alarms(rows, '–'), placeholdersRecognised(rows)]},
    {name: 'identifiers_vectors', measures: identifierMeasures},
    {
      name: 'spelling_wikipedia_en',
      measures: rows => spellingMeasures('en', rows, ['.98 (nspell)', '.70 (nspell)', '.86 (nspell)']),
    },
    {
      name: 'spelling_da_partial',
      measures: rows => spellingMeasures('da', rows, ['.85 (Hunspell)', '.67 (Hunspell)', '.75 (Hunspell)']),
    },
  ]
}

/** Of the words in braces or square brackets with capitals or an underscore in them. */
function placeholdersRecognised(rows: readonly LintedRow[]): Measure {
  let marks = 0
  let recognised = 0
  for (const {row, entities} of rows) {
    for (const {index, 0: mark} of row.text.matchAll(
      /\{\{?[\p{L}_][^{}\n]{0,60}\}?\}|\[\p{Lu}[\p{Lu}\d_]{2,40}\]/gu,
    )) {
      marks++
      if (
        entities.some(
          ({kind, start, end}) => kind === 'placeholder' && start <= index && index + mark.length <= end,
        )
      )
        recognised++
    }
  }
  return {name: 'placeholders recognised', value: marks === 0 ? nothingYet : recognised / marks, toBeat: '1'}
}

function identifierMeasures(rows: readonly LintedRow[]): readonly Measure[] {
  const own = rows.filter(({row}) => supportedSchemes(row).length > 0)
  return [
    {
      name: 'valid accepted (kinds supported)',
      value: share(labelled(own, 'valid'), ({row}) => isAccepted(row)),
      toBeat: '1',
    },
    {
      name: 'invalid accepted',
      value: labelled(own, 'invalid').filter(({row}) => isAccepted(row)).length,
      toBeat: '0',
      isCount: true,
    },
    {
      name: 'mistaken for another family, without a label',
      value: labelled(own, 'valid').filter(({row}) => isMistaken(row)).length,
      toBeat: '–',
      isCount: true,
    },
    {name: 'kinds supported, share of rows', value: own.length / rows.length, toBeat: '–'},
  ]
}

export async function lintCorpus(
  corpus: Corpus,
  rows: readonly CorpusRow[],
  tactlint: Tactlint,
): Promise<readonly LintedRow[]> {
  const linted: LintedRow[] = []
  for (const row of rows) {
    const language = tactlint.languages.includes(row.lang) ? {language: row.lang} : {}
    const text = row.text.replaceAll('\0', '')
    const {findings, verdicts, scores} = await tactlint.lint(text, {
      ...language,
      context: corpus.context?.(row) ?? {},
    })
    const facts = verdicts[0]?.facts
    linted.push({
      row,
      findings,
      entities: facts?.entities ?? [],
      requests: facts?.acts.filter(({act}) => act === 'request').length ?? 0,
      topics: facts?.topics.map(({topic}) => topic) ?? [],
      heat: scores?.heat.value ?? 0,
      politeness: scores?.politeness.value ?? null,
    })
  }
  return linted
}
