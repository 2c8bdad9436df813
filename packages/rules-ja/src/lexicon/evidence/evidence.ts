import type {Lexicon} from '@tactlint/core'
import {things} from './attachments.js'
import {source} from '../source.js'

/** Damage and mix-ups, which a picture shows. */
export const visible = {
  source,
  on: 'lemma',
  phrases: [
    '(破損|損傷)する(ている|ておる|ますた|て)',
    '(壊れる|割れる|欠ける|破れる|へこむ|折れる|ひび割れる|濡れる|汚れる)て(いる|おる|ます|届く)',
    '(壊れる|割れる|欠ける|破れる|へこむ|折れる)(ますた|た状態)',
    '(傷|キズ|ひび|ヒビ|汚れ|穴|亀裂)(が|の)(ある|あるた|つく|付く|入る)',
    '(違う|異なる|別の|間違う)た(商品|品|サイズ|色)(が|を)(届く|受け取る|送る)',
    '(違う|異なる|別の)(商品|品物|サイズ|色)(が|を)(届く|送る|入る)',
    '(箱|中身)(が|は)(空|からっぽ)',
  ],
} satisfies Lexicon

/** Shows it, or will. */
export const evidence = {
  source,
  on: 'lemma',
  // 「赤の代わりに青が」なら、何が届いたかは書いてある。
  phrases: [...things.phrases, '必要です', 'の代わり'],
} satisfies Lexicon
