import type {Lexicon} from '@tactlint/core'
import {accusations} from './accusations.js'
import {atFault} from './at-fault.js'
import {blaming} from './blaming.js'
import {byWhom} from './by-whom.js'
import {careless} from './careless.js'
import {leftUndone} from './left-undone.js'
import {negligence} from './negligence.js'
import {omissions} from './omissions.js'
import {wrongdoing} from './misdeeds.js'
import {shortcomings} from './shortcomings.js'
import {source} from '../source.js'
import {whoseFault} from './whose-fault.js'

/** Set phrases that accuse: 職務怠慢, 責任逃れ, 何もしてくれない. */
export const blame = {
  source,
  on: 'lemma',
  phrases: [
    '職務怠慢',
    '怠慢',
    '(確認|連絡|説明|点検|検品|注意|義務|管理|対応)(を|も)怠る',
    '責任(逃れ|転嫁|放棄)',
    '無責任(だ|です|すぎる)',
    'やる気(が|は|も)(ある|ない)',
    '(ずさんだ|ずさんな|いい加減だ|いい加減な|不誠実だ|不誠実な|無責任だ|無責任な|適当だ|雑だ)(対応|管理|仕事|検品|梱包|確認|説明|サポート|作業|会社|回答|返信|処理|案内|態度|運営|体制|やり方|経営|発送|調査|接客)',
    '(対応|管理|仕事|検品|梱包|確認|説明|サポート|作業|回答|返信|処理|案内|態度|運営|体制|やり方|接客)(が|は|も)(ずさん|杜撰|いい加減|不誠実|無責任|雑|適当すぎる)(だ|です|すぎる)',
    '(何も|なにも)(する|やる)て(くれる|もらえる)(ない|ますん)',
    '(ちゃんと|まともに|真面目に|きちんと)(仕事|働く)',
    '(嘘|うそ|ウソ)(を|)(つく|吐く)(れる|た|ている|ないで|な)',
    '(騙す|だます)(れる|た|ている)',
    '(教育|管理|対応|説明|仕事|接客|体制|態度)(が|も)なるている(ない|ますん)',
    '(嘘|うそ|ウソ|でたらめ|デタラメ|言い訳)(ばかり|ばっかり|だらけ)',
    '(欠陥|ミス|間違い|手落ち|不備)だらけ',
    '(プロ意識|プロの意識|プロとしての自覚|責任感|当事者意識|危機感|緊張感|誠実さ|学習能力|モラル|管理能力)(が|は|も|に|の)(足りる|足る|欠ける|ない|あるますん|感じるられる|欠如|皆無|乏しい)',
    '(能力|常識|やる気|配慮)(が|も)(ない|足りるない|足るない|欠ける)(の|ん)(では|だは)',
    '(顧客|客|お客|お客様|消費者|利用者|ユーザー|セラー|出品者|会員|入居者)(を|のことを)(軽視|無視|見下す|蔑ろ|ないがしろ|食い物|カモ|何だと思う|なんだと思う)',
    '(聞く|解決する|対応する|調べる|直す|払う|謝る|謝罪する|返金する|返す|責任を取る|改善する|説明する)(気|つもり|意思)(が|は|も)(ない|あるますん)(です|の|ん|よね|としか)',
    '(説明|回答|話|案内|言うこと|言い分)(が|は)(二転三転|ころころ|コロコロ)',
    '約束を(破る|反故)',
    '(信用|信頼|約束|期待)を(裏切る|踏みにじる)',
    '(しわ寄せ|尻拭い|とばっちり)(を|が|は)',
    '(こちら|私|うち|客)(は|が|の方が|こそ)被害者',
    '(話|約束)が違う(ます|じゃ|です)',
    '約束(すら|さえ|も)守る(れる|られる|)(ない|ますん)',
    '(知らん顔|知らん振り|知らんぷり|そっぽ)(を|する)',
    'たらい回しにする(れる|)',
    '(門前払い|塩対応|居留守)(する|を)',
    '(開き直る|居直る|しらを切る|シラを切る|白を切る)(て|ている|た)',
    '(責任|問題)(を|から)(逃れる|逃げる|なすりつける|押し付ける|押しつける|棚に上げる)(ようとする|ている|ておる)',
  ],
  patterns: [
    ...blaming,
    ...accusations,
    ...wrongdoing,
    ...shortcomings,
    ...careless,
    ...negligence,
    ...atFault,
    ...whoseFault,
    ...byWhom,
    ...omissions,
    ...leftUndone,
  ],
} satisfies Lexicon

/** Whom nobody at the desk can answer for: 台風のせいで, 私のせいで. */
export const nobodysFault =
  /(?:[気年雨雪私]|天気|天候|台風|地震|悪天候|停電|渋滞|事故|弊社|当社|当店|当方|こちら|自分|うち|会社|業者|不注意)の?$/

/** 配送業者の梱包が雑でした, 弊社の確認不足: not the reader's. */
export const othersDoing =
  /(?:業者|配達員|ドライバー|メーカー|出品者|販売者|セラー|買主|弊社|当社|当店|当方|私|私ども|自分|こちら)(?:様|側|さん|の方)?の[^、。]{0,6}$/

/** あなたのせいではありません, 御社のミスとは考えておりません. */
export const deniedBlame =
  /^(?:だっ)?た?のか、|^(?:で?は|じゃ|だとは|とは)(?:ありま|ござい|な[いく]|考え|[思申限]|言い)/

/** An agent's own people are at fault but when the customer is named: 担当者の確認不足でございました. */
export const ofCustomers = /お客様|御社|貴社|貴店|貴殿|あなた|ご?自身|そちら|ご?利用者|会員様/

/** 確認を怠り、誠に申し訳ございませんでした: who apologises blames nobody. */
export const apology = /申し訳(?:ござい|あり)ません(?!が)|お詫び(?:申し|いた)|申し訳な[くい]/

/** What is not meant as blame. */
export const noBlame = {
  source,
  on: 'lemma',
  phrases: [
    '気のせい',
    '(信号|一時停止)無視',
    '無視するて(くださる|構う|よい|いい)',
    '(騙す|だます)れるているの(も|を|に)',
  ],
} satisfies Lexicon
