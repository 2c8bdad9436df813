import type {Lexicon} from '@tactlint/core'
import {adverbs} from './adverbs.js'
import {anger, angry} from './anger.js'
import {belittled} from './belittled.js'
import {charged} from './charged.js'
import {condemned} from './condemned.js'
import {contempt} from './contempt.js'
import {contemptuous} from './contemptuous.js'
import {crude} from './crude.js'
import {despair} from './despair.js'
import {despairing} from './despairing.js'
import {disbelieving} from './disbelief.js'
import {exaggerated, exaggeration} from './exaggeration.js'
import {feelings} from './feelings.js'
import {miseries} from './miseries.js'
import {mocking} from './mocking.js'
import {crying, outcries} from './outcries.js'
import {source} from '../source.js'

/** Anger, contempt, despair, exaggeration: 憤慨しております, うんざりです, 生き地獄. */
export const emotions = {
  source,
  on: 'lemma',
  phrases: [...anger, ...contempt, ...despair, ...exaggeration, ...outcries],
  patterns: [
    ...angry,
    ...contemptuous,
    ...disbelieving,
    ...despairing,
    ...exaggerated,
    ...crying,
    ...belittled,
    ...adverbs,
    ...charged,
    ...condemned,
    ...crude,
    ...feelings,
    ...miseries,
    ...mocking,
  ],
} satisfies Lexicon

/** Harmless: 最悪の場合, 怒りの葡萄, 期待を裏切らない. */
export const noEmotions = {
  source,
  on: 'lemma',
  phrases: [
    '最悪の(場合|ケース|事態)',
    'バカに(なるない|なるますん)',
    '怒りの葡萄',
    '地獄(谷|絵)',
    '(詐欺|泥棒)(被害|防止|対策|目的)',
    '絶望的に(広い|多い)',
    '(悪夢|地獄|絶望|最悪|最低|屈辱|失望|激怒)という',
  ],
} satisfies Lexicon
