import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** Words of a question about how things go in general: 納品番号はどこで確認できますか, 返品の条件を教えてください. */
export const information = {
  source,
  on: 'lemma',
  phrases: [
    '(どこ|どちら)(で|に|から|を)',
    'どのように',
    'どう(やる|する)',
    '(方法|手順|やり方|仕方|手続き|条件|規約|ルール|流れ|基準|料金|送料)(を|は|について|に|が|の)',
    '(教える|ご教示|ご教授|知る|ご案内|お知らせ)',
    '(いつ|何日)',
    'か(どう)か',
    '可能です(か|う)',
    'できるます(か|です)',
    'あるます(か|です)',
  ],
} satisfies Lexicon
