import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** Words that stand for what customers go through: カスタマーエクスペリエンス, 購入体験. */
export const customerEffects = {
  source,
  on: 'lemma',
  phrases: [
    '(カスタマーエクスペリエンス|カスタマー・エクスペリエンス|カスタマー エクスペリエンス)',
    '(顧客|購買|購入|お買い物|買い物)(の|)体験',
    '(顧客|お客様)満足(度|)',
    '(お客様|購入者様|購入者|顧客|消費者|利用者|ユーザー)(の|へ|への)(ご|)(不便|迷惑|不利益|不満|混乱|誤解|負担|影響|ため|期待|利便性)',
  ],
} satisfies Lexicon

/** Who notices: お客様が正しい商品名で検索しても見つけられません. */
export const customers = {
  source,
  on: 'lemma',
  phrases: [
    '(お客様|購入者様|購入者|顧客|消費者|利用者|ユーザー|買い手)(が|に|へ|から|は|も|にとって|の皆様|より|を)',
  ],
} satisfies Lexicon

/** What they notice, in the same sentence. */
export const effects = {
  source,
  on: 'lemma',
  phrases: [
    '見つける',
    '見つかる',
    '探す',
    '検索',
    '迷惑',
    '不便',
    '混乱',
    '誤解',
    '誤認',
    '困る',
    '困惑',
    '待つ',
    'お待ち',
    '届く',
    'お届け',
    '届ける',
    '問い合わせ',
    '苦情',
    'クレーム',
    '指摘',
    '期待',
    '安心',
    '影響',
    '購入できる',
    '注文できる',
    '選ぶ',
    '選べる',
    'できる',
    'にくい',
    'づらい',
    '間違う',
    '間違える',
    '誤る',
    '異なる',
    '違う',
    '返品',
    '失望',
    'がっかり',
    '不安',
    '不満',
    '声',
    '要望',
  ],
} satisfies Lexicon
