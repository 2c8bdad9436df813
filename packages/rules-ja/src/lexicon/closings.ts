import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** End a message, wherever in the sentence they stand: お手数ですが、よろしくお願いいたします。 */
export const closings = {
  source,
  on: 'lemma',
  phrases: [
    '(何卒|どうぞ|引き続き|今後とも|)よろしくお願い(いたす|する|申し上げる|)',
    'よろしくです',
    'よろしくどうぞ',
    'よう、お願い(申し上げる|いたす)',
    'ようお願い(申し上げる|いたす)',
    'お願い申し上げる',
    '敬具',
    '草々',
    '以上です',
    '以上、',
    '以上だござる',
    '取る急ぎ',
    '以上となる',
    '取り急ぎ',
    '(返信|回答|連絡|返事|お返事|お越し|ご利用|来店|お問い合わせ)(を|のほど|)(心より|)お待ち',
    'お引き立てを賜る',
    '失礼(いたす|する)ます',
    'ご自愛',
    'お気軽に',
    'お気をつける',
    '(お力|ご支援)(に|を)',
  ],
} satisfies Lexicon
