import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** Tell and ask for nothing: 対応は不要です, ご参考まで. ご報告まで alone leaves the reader guessing. */
export const noReplyWanted = {
  source,
  on: 'lemma',
  phrases: [
    '(おかげで|お陰で|おかげさまで|本当に|大変|とても)助かるますた',
    'お礼(まで|を申し上げる|申し上げる)',
    '(対応|返信|返事|回答|連絡|手続き|お手続き)(は|には)(不要|及ぶますん|結構)',
    '(解約|退会|辞退|退職|返送|返品)(を|)いたすます',
    '(もって|で|付|付け|限り)(解約|退会)(する|いたす)(ます|て|させる)',
    '(解約|退会)。',
    '(参考|参考情報)(まで|として)',
    '(返信|対応|回答)(いただく|する)(必要|には及ぶ)',
  ],
} satisfies Lexicon
