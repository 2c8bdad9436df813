import type {CatalogueTopic, Lexicon} from '@tactlint/core'
import {dealings} from './dealings.js'
import {deskTopics} from './desk-topics.js'
import {marketplaceTopics} from './marketplace-topics.js'
import {source} from '../source.js'

/** Inbound to the marketplace's warehouse: 納品, 入庫, FBA倉庫への出荷. */
const shipment = {
  source,
  on: 'lemma',
  phrases: [
    '納品',
    '入庫',
    '(fba|アマゾン|amazon|マーケットプレイス|フルフィルメント|の|)(倉庫|フルフィルメントセンター)(に|へ|宛てに|あてに|宛に)(出荷|発送|送る|搬入|届ける|送付)',
    'fba(に|へ|向けに|宛てに)(納品|入庫|出荷|発送|送る)',
    'フルフィルメントセンター',
    '受領',
    '未受領',
    '輸送箱',
    '倉庫(で|から|内|側)',
  ],
} satisfies Lexicon

/** What customers see of a product: 商品ページ, 商品タイトル, 出品. */
const listing = {
  source,
  on: 'lemma',
  phrases: [
    '(商品|販売|出品)(の|)ページ',
    '商品(の|)(現在の|)(タイトル|説明文|説明|画像|写真|情報|カテゴリー|カテゴリ)',
    '商品詳細',
    '(メイン|サブ)画像',
    '出品',
    'バリエーション',
    'カタログ(の|情報|が|に)',
    '検索結果(に|の|で|から)',
    '現在のタイトル',
    '(販売価格|商品の価格)(が|を|の|に)',
    '商品が(非公開|停止|削除|取り下げる)',
    '検索(に|で)(出る|ヒット)',
  ],
} satisfies Lexicon

/** A customer's order: 注文, 購入した商品. */
const order = {
  source,
  on: 'lemma',
  phrases: [
    '注文',
    '購入(する|いたす)(ますた|た)',
    '購入(商品|品)',
    '(買う|頼む)(た|だ|ますた)',
    '落札(する|いたす)(ますた|た)',
    '(送る|届ける|発送する)(て|)(いただく|頂く|もらう|くださる)(た|ますた)',
  ],
} satisfies Lexicon

/** What is on its way: お届け, 配送, 届いた商品. */
const delivery = {
  source,
  on: 'lemma',
  phrases: [
    '荷物',
    '小包',
    '配送',
    '配達',
    '届く',
    'お届け',
    '発送',
    '未着',
    '不着',
    '(まだ|未だに|いまだに|いまだ|一向に)来る(ます|ない)',
    '(まだ|未だに|いまだに)(着く|到着)',
  ],
} satisfies Lexicon

/** Money back, and goods back: 返金, 返品. */
const refund = {
  source,
  on: 'lemma',
  phrases: ['返金', '返品', '払い戻し', '払い戻す', '送り返す', 'お金(が|は|も)(まだ|いまだに|)(戻る|返る)'],
} satisfies Lexicon

// The order tells which topic is named when two weigh the same.
export const topics = {
  shipment,
  listing,
  order,
  delivery,
  refund,
  ...deskTopics,
  ...marketplaceTopics,
  other: dealings,
} satisfies Readonly<Record<CatalogueTopic, Lexicon>>
