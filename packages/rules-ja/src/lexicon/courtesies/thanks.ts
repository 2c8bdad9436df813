import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** Thank the reader, or take the place of thanks in a Japanese letter: 助かりました, よろしくお願いいたします, 恐れ入ります. */
export const thanks = {
  source,
  on: 'lemma',
  phrases: [
    'ありがとう',
    'ありがたい',
    '感謝',
    '(お礼|御礼)(を|)申し上げる',
    '助かる',
    '(お世話になる)',
    '恐れ入るます',
    '恐縮',
    'すみません',
    'すむますん',
    'よろしくお願い',
    'よろしくどうぞ',
    'よろしくです',
    '嬉しい',
    '(お手数|ご面倒|お手間)(を|)(おかけする|おかけいたす|おかけ|お掛け|掛ける|かける)',
    'お願い申し上げる',
    '(お心遣い|ご厚意|ご尽力|ご配慮|お力添え|お気遣い)(に|を|いただく)',
    '(お疲れ様|お疲れさま|ご苦労様|ご苦労さま)',
    'よろしく(頼む|ね)',
    'どうも(です|、)',
    '痛み入る',
    'お願いいたす',
  ],
  patterns: [{name: 'よろしく。', steps: [{lemma: 'よろしく'}, {at: 'end'}]}],
} satisfies Lexicon
