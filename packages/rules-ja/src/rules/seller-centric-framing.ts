import {sellerCentricFramingRule, textOf, type Found, type Lexicon, type Reading} from '@tactlint/core'
import type {Sentence} from 'nlcst'
import {inOneClause, inOneSentence} from '../grammar/together.js'
import {customerEffects, customers, effects} from '../lexicon/gains/customers.js'
import {isNegated} from '../grammar/negation.js'
import {textAfter} from '../grammar/text-around.js'
import {assets, changes, purposes, recoveries, statements} from '../lexicon/gains/gains.js'
import {gainClause} from './gain-clause.js'
import {reframe} from './reframe.js'

const rule = sellerCentricFramingRule({
  purposes,
  statements,
  customerEffects,
  clause: gainClause,
  reframe,
  wording: {
    purpose: {
      what: '「{words}」は、ご自身の利益を理由にしたお願いになっています。',
      why: 'サポートの担当者は、お客様への影響を基準に対応を判断します。',
      instead: 'お客様がどのように助かるかを理由として書いてください。',
    },
    statement: {
      what: '「{words}」は、ご自身の事情だけを訴える書き方になっています。',
      why: 'サポートの担当者は、お客様への影響を基準に対応を判断します。',
      instead: 'お客様にどのような影響が出ているかを書いてください。',
    },
  },
  examples: [
    {
      bad: '売り上げを伸ばすため、この商品のタイトルを変更していただけませんか。現在のタイトルが間違っているため、検索結果の1ページ目に表示されません。',
      good: 'お客様が商品を見つけやすくなるよう、この商品のタイトルを変更していただけますでしょうか。現在のタイトルが間違っているため、検索結果の1ページ目に表示されません。',
    },
    {
      bad: 'B00X4WHP5Eの商品画像を、もっと売れるように差し替えてください。',
      good: 'お客様に商品を正しくご理解いただけるよう、B00X4WHP5Eの商品画像を差し替えていただけますでしょうか。',
    },
    {
      bad: '売上が落ちているので、早く出品を再開してください。',
      good: 'お客様に⟨具体的な内容⟩といった影響が出ておりますので、早く出品を再開してください。',
    },
    {
      bad: 'FBA15DJ9S3J5の納品が受領されておりません。このままでは赤字になってしまいます。至急ご確認ください。',
      good: 'FBA15DJ9S3J5の納品が受領されておりません。お客様に⟨具体的な内容⟩といった影響が出ております。至急ご確認ください。',
    },
    {
      bad: '11月3日からB07XJ8C8F5が検索に出なくて売上が落ちています。',
      good: '11月3日からB07XJ8C8F5が検索に出なくて、お客様に⟨具体的な内容⟩といった影響が出ております。',
    },
    {
      bad: '出品B07XJ8C8F5が停止されて売上が減っています。',
      good: '出品B07XJ8C8F5が停止されて、お客様に⟨具体的な内容⟩といった影響が出ております。',
    },
    {
      bad: '11月3日にアカウントが停止されて毎日売上が落ちています。',
      good: '11月3日にアカウントが停止されて、お客様に⟨具体的な内容⟩といった影響が出ております。',
    },
    {bad: '検索順位が先月から大きく下がりました。元に戻していただけますか。'},
    {bad: '弊社の損失です。'},
    {bad: 'カートが取れなくて困っています。'},
    {bad: '1ページ目に表示させたいです。'},
    {bad: '一個売るごとに赤字で、私の取り分がなくなります。'},
    {bad: '値上げが遅れるほど粗利を取り損ねます。'},
    {bad: '今期の目標に届きません。'},
    {bad: '仕入れ代を回収できていません。'},
    {bad: '保管料が利益を圧迫しております。'},
    {bad: 'うちの商売に差し支えます。'},
    {bad: '私のボーナスがかかっています。'},
    {bad: '今月の目標まであと40万円です。'},
    {bad: '競合より先に掲載したいです。'},
    {bad: 'もっと注文が欲しいです。'},
    {allowed: '収入が減ったため、保険料の減免を申請したいです。'},
    {allowed: '2月分の報酬がまだ入金されておりません。'},
    {allowed: '当店の売上が画面に表示されません。'},
    {
      allowed:
        '現在のタイトルでは、お客様が正しい商品名で検索しても商品を見つけにくく、カスタマーエクスペリエンスに影響が出ております。カスタマーエクスペリエンス向上のため、商品のタイトルを変更していただけますでしょうか。',
    },
    {allowed: 'お客様が商品をカートに追加できないため、売上にも影響が出ております。'},
    {allowed: '2月の売上レポートを添付いたします。'},
    {allowed: '売上金の振込日をご教示ください。'},
    {allowed: '売上税の書類をお送りいたします。'},
    {allowed: '売上を伸ばす方法についてのセミナーに参加を希望します。'},
    {allowed: 'セールは3月3日に終了します。'},
    {allowed: '購入者様に誤ったサイズの商品が届いております。'},
    {allowed: '管理画面の売上が二重に計上されています。'},
    {allowed: '同社の売上は前年より減少した。'},
    {allowed: '「売上を伸ばすため」という件名の広告メールが届きました。'},
  ],
})

/** 売上が…落ちる and お客様が…見つける: the lexicons can't say what stands between. */
export const sellerCentricFraming = {
  ...rule,
  lexicons: [...rule.lexicons, assets, changes, recoveries, customers, effects],
  check: (seen, report) => {
    rule.check({...seen, reading: withPairs(seen.reading)}, report)
  },
} satisfies typeof rule

function withPairs(reading: Reading): Reading {
  return {
    ...reading,
    found: (lexicon: Lexicon) => {
      const found = reading.found(lexicon)
      if (lexicon === statements)
        return reading.sentences.some(asksForRelief)
          ? []
          : [...found, ...losses(reading)].filter(
              other =>
                isWritersOwn(other) && (!ofTraders.has(other.entry) || reading.sentences.some(isOfTrade)),
            )
      if (lexicon === customerEffects) {
        return [...found, ...inOneSentence(reading.found(customers), reading.found(effects))]
      }
      return found
    },
  }
}

function losses(reading: Reading): readonly Found[] {
  const trade = reading.found(assets)
  return [
    ...inOneClause(trade, reading.found(changes)).filter(found => !isNegated(found.sentence, found)),
    ...inOneClause(trade, reading.found(recoveries)).filter(
      found => isNegated(found.sentence, found) || isCondition(found),
    ),
  ]
}

/** 売上が戻れば */
const isCondition = ({sentence, end}: Found): boolean => textAfter(sentence, end).startsWith('ば')

/** 同社の売上は減少した tells of somebody else; 収入が減ったので減免を申請したい is what such a desk is for. */
const isWritersOwn = ({sentence}: Found): boolean =>
  !/同社|同店|他社(?!に)|同業|業界|市場|全国|国内|世界|各社/.test(textOf(sentence))

const asksForRelief = (sentence: Sentence): boolean =>
  /減免|給付|免除|猶予|控除|支援金|分割(?:払い|の制度)|奨学金|生活保護/.test(textOf(sentence))

/** Who sells nothing may say so as well: 生活費が足りません is what a bank is told. */
const ofTraders: ReadonlySet<string> = new Set([
  '学費が払えない',
  '私が困る',
  '返済資金が足りない',
  '儲けが残らない',
  'お金に困る',
  '早く現金が欲しい',
  '上司に叱られる',
  '首が飛ぶ',
  '高く売りたい',
  '家族にお金が必要',
  '生計を立てる',
  '二百万円は上乗せできる',
])

const isOfTrade = (sentence: Sentence): boolean =>
  /売上|売り上げ|出品|販売|取引|店舗|ストア|当店|うちの店|納品|在庫|手数料|ランキング|集客|広告|カート|納め|セラー/.test(
    textOf(sentence),
  )
