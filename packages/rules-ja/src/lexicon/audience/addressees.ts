import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** End a line that addresses somebody: ご担当者様, 経理部 御中, お客様各位, 衣装室のみなさま. Not lemmas: さま and さん are lines of their own, too. */
export const addressees = {
  source,
  phrases: [
    '(お客様|お客さま|先生|店長|部長|課長|社長|院長|園長|所長|校長|支店長|様|さま|さん|殿|御中|各位|の皆様|の皆さま|のみなさま|の皆さん|のみなさん|皆様|皆さま|みなさま|皆さん|みなさん)',
  ],
} satisfies Lexicon
