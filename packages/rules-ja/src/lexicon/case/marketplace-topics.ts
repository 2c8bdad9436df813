import type {CatalogueTopic, Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** 納品と商品ページのほかの、出品者の用件。 */
export const marketplaceTopics = {
  reimbursement: {
    source,
    on: 'lemma',
    phrases: ['(補填|補塡|補てん)(額|金額|の|が|を|に|は)', '(破損|紛失|欠品|在庫|納品)の補償', '製造原価'],
  },
  'warehouse-damage': {
    source,
    on: 'lemma',
    phrases: ['倉庫(内|)(の|での)(紛失|破損|行方不明|損傷)', '在庫調整'],
  },
  'removal-order': {
    source,
    on: 'lemma',
    phrases: ['(返送|所有権の放棄|放棄)(依頼|リクエスト)', '(在庫|FBA|fba)の返送'],
  },
  stock: {
    source,
    on: 'lemma',
    phrases: [
      '(在庫|保管)(制限|容量|上限)',
      '長期(在庫|)保管',
      '(販売|出荷)不可(の|)在庫',
      '(fba|FBA|倉庫)の在庫',
    ],
  },
  fee: {
    source,
    on: 'lemma',
    phrases: [
      '(販売|配送代行|出荷|保管|成約|FBA|fba)(の|)手数料',
      '手数料(が|の|を)',
      'サイズ(区分|分類)',
      '(寸法|重量)(が|の|を)',
    ],
  },
  payout: {source, on: 'lemma', phrases: ['売上金', '(売上|売り上げ)(の|)(入金|振込|振り込み)', '留保']},
  'account-suspension': {
    source,
    on: 'lemma',
    phrases: [
      '(出品|出品用|セラー|出品者|販売)(の|)アカウント',
      '(改善計画|異議申し立て|異議申立て|業務改善計画)(書|)',
      '販売(の|)(権限|停止|再開)',
      '(店舗|ショップ|ストア|出店)(が|を|は)(突然|急に|)(閉鎖|停止|凍結|非公開|削除)',
    ],
  },
  'buyer-abuse': {
    source,
    on: 'lemma',
    phrases: ['不正(返品|返金)', '(空箱|空き箱|すり替え|すり替える)', '悪質だ購入者'],
  },
  'guarantee-claim': {
    source,
    on: 'lemma',
    phrases: ['(マーケットプレイス|amazonマーケットプレイス)保証', '(チャージバック|a-to-z)(の|が|を|に|)'],
  },
  feedback: {
    source,
    on: 'lemma',
    phrases: ['(低評価|フィードバック)(が|の|を|に)', '(レビュー|評価)(の|を)(削除|非表示|取り消し)'],
  },
  'intellectual-property': {
    source,
    on: 'lemma',
    phrases: [
      '(商標|著作|特許|意匠)権(の|を|)侵害',
      '知的(財産|財産権)',
      '(偽造品|模倣品|偽物)(の|が|を|だ|と)',
    ],
  },
  advertising: {
    source,
    on: 'lemma',
    phrases: ['スポンサー(プロダクト|ブランド|ディスプレイ)(広告|)', '広告(キャンペーン|が|の|を|費)'],
  },
  tax: {source, on: 'lemma', phrases: ['(消費税|源泉徴収|インボイス)(の|が|を|に)']},
  'brand-registry': {source, on: 'lemma', phrases: ['ブランド(登録|申請)', '(gtin|GTIN)(の|)免除']},
  upload: {
    source,
    on: 'lemma',
    phrases: [
      '(出品|在庫)ファイル',
      '(フィード|一括)(の|)(アップロード|登録)',
      'アップロード(する|が|の|できる)',
    ],
  },
} satisfies Partial<Record<CatalogueTopic, Lexicon>>
