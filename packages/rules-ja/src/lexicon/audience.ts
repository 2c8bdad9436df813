import type {Audience, Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** The writer asks a desk for help: an addressee, the writer's own purchase, the reader's company. */
const support = {
  source,
  on: 'lemma',
  phrases: [
    '(サポート|カスタマーサポート|テクニカルサポート|セラーサポート|出品者サポート|カスタマーサービス|ヘルプデスク)(ご|)(担当|担当者|チーム|センター|窓口|デスク|)(の皆|)(様|御中)',
    '(お問い合わせ|お客様|お客様相談|カスタマー|相談)(窓口|センター|室)(ご|)(担当|担当者|)(様|御中)',
    'ご担当者(様|の)',
    'ご担当の(方|皆様)',
    '担当者様',
    '(店長|店舗|お店|ショップ)(の皆|)様',
    'お店の方',
    '(貴社|御社|貴店)(の|に|より|から|を|で)',
    '(注文|購入|予約)(する|いたす)(ますた|た)',
    '(注文|購入)(する|いたす)ておる',
    '(出品|利用)する(せる|)て(いただく|おる)',
    '(出品|利用)するているます',
    '(出品|利用)するている(者|会社|店)',
    'を(売る|使う)ている(ます|会社|制作会社|店|者)',
    '買うた',
    '返品(する|いたす)(ますた|た)',
    '納品(する|いたす)(ますた|た)(商品|在庫|荷物|箱)',
    '御中',
  ],
} satisfies Lexicon

/** An agent answers a customer: thanks for writing or buying, care for what the customer has. */
const customer = {
  source,
  on: 'lemma',
  phrases: [
    '(お問い合わせ|ご注文|ご購入|ご利用|ご来店|ご予約|ご愛顧|ご契約)(いただく|くださる|を|の)',
    'お買い上げ',
    'ご(注文|購入|利用|予約|契約|登録|請求)(番号|内容|商品|の商品)',
    'ご(注文|購入|予約|利用)ありがとう',
    'お客様各位',
    'ご(不便|心配|不安)を(おかけ|お掛け|かける)',
    'お届けるいたす',
    'ご(用意|返金)(いたす|する|申し上げる)',
    '承る',
    'お(申し付ける|待ち)くださる',
    'お気軽に',
    'ご(安心|了承|容赦|留意)くださる',
    'お詫び(申し上げる|いたす)',
    'ご(来場|愛顧のほど)',
    'お引き立て',
  ],
} satisfies Lexicon

export const audience = {support, customer} satisfies Record<Audience, Lexicon>
