import type {Lexicon} from '@tactlint/core'
import {consequences} from './consequences.js'
import {dilemmas} from './dilemmas.js'
import {harm} from './harm.js'
import {hints} from './hints.js'
import {leverage} from './leverage.js'
import {orElse} from './or-else.js'
import {pressure} from './pressure.js'
import {publicity} from './publicity.js'
import {recourse} from './recourse.js'
import {leftToImagine, settledSteps} from './settled.js'
import {source} from '../source.js'
import {either, lemma, surface} from '../steps.js'
import {ultimatums} from './ultimatums.js'
import {withdrawals} from './withdrawals.js'

/** Threats that are nothing else: 最後通告, これが最後のチャンスです. */
export const threats = {
  source,
  on: 'lemma',
  phrases: [
    '(最後通告|最後通牒|最終通告|最後通達)',
    '最後の(チャンス|機会|警告|猶予)(です|だ|と)',
    '最終警告',
    '(二度と|金輪際|もう)(利用|購入|注文|取引|契約|依頼)(する|いたす|できる)(ない|ますん)',
    '(二度と|金輪際|もう二度と)(使う|買う|頼む)(ない|ますん)',
    '(もう|)(二度と|金輪際)(御社|貴社|貴店|そちら|お宅|この店|このお店|このサイト|このサービス)(では|で|からは|から|を|は|とは|の)',
    '覚悟(する|するておく)て(くださる|いただく|ほしい|もらう)',
    'どうなるかわかるているますよね',
    'どうなるてもいいの',
    '(ただ|タダ)じゃ(済む|すむ|おく)',
    'チャージバックを(申請|申し立てる|請求|実行|依頼|開始)',
    '(強硬|実力)(手段|措置|行使)に',
    '断固(とするた|たる)(措置|対応|対処)',
    '(世間|公)に(公表|訴える|晒す|明らか)',
    '公にする',
    '身のため(です|だ)',
    '(それなりの|相応の|)覚悟を(する|決める)て(くださる|いただく|おく)',
    '炎上(する|)せる',
    '評価に反映(する|)せる',
    'もう(解約|退会)(する|いたす)',
    '(解約|退会|脱退|撤退|契約解除|返品)するせるてもらう(ます|から|よ|つもり)',
    '(訴える|裁判に持ち込む)(覚悟|用意)',
    '後悔(する|することになる)',
    'どうなるても知る(ない|ますん)',
    '(それなりの|それ相応の|相応の|しかるべき|然るべき)(対応|措置|対処|手段|処置)(を|に)',
    '(しかるべき|然るべき)(ところ|所|機関|場所|場)(に|へ)',
    '(客|顧客|お客)を(一人|1人|大勢|)(失う|なくす)',
    '(実名|社名|店名|会社名|担当者名|名前)を(公表|公開|晒す|さらす)',
  ],
  patterns: [
    // 覚悟しろ, 覚悟しておけ; not 失ったと覚悟しておりました
    {
      name: '覚悟しろ',
      steps: [
        lemma('覚悟'),
        either(
          [surface('しろ せよ')],
          [surface('し'), surface('なさい ろ')],
          [surface('し'), surface('て'), lemma('おく'), {notAhead: [lemma('ます た て')]}],
          [surface('し'), surface('とけ とき')],
        ),
      ],
    },
    ...publicity,
    ...pressure,
    ...orElse,
    ...harm,
    ...consequences,
    ...recourse,
    ...hints,
    ...leverage,
    ...withdrawals,
    ...ultimatums,
    ...dilemmas,
    ...settledSteps,
    ...leftToImagine,
  ],
} satisfies Lexicon

/** 低評価レビューに個人情報, SNSでの告知 are told, not announced. */
export const noThreats = {
  source,
  on: 'lemma',
  phrases: ['二度とご迷惑', '(一時|利用)停止中'],
} satisfies Lexicon
