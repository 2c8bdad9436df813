import type {Lexicon} from '@tactlint/core'
import {anotherWorld} from './another-world.js'
import {doubts} from './doubts.js'
import {homelyAdvice} from './homely-advice.js'
import {howLong} from './how-long.js'
import {howOften} from './how-often.js'
import {impatience} from './impatience.js'
import {insinuations} from './insinuations.js'
import {ironies} from './irony.js'
import {leastExpected} from './least-expected.js'
import {lostTrust} from './lost-trust.js'
import {machineLike} from './machine-like.js'
import {mockAwards} from './mock-awards.js'
import {mockGratitude} from './mock-gratitude.js'
import {mockPraise} from './mock-praise.js'
import {noWordBack} from './no-word-back.js'
import {notAnswered} from './not-answered.js'
import {notUnderstood} from './not-understood.js'
import {onlyWhenAsked} from './only-when-asked.js'
import {promises} from './promises.js'
import {readIt} from './read-it.js'
import {remarks} from './remarks.js'
import {remembered} from './remembered.js'
import {reproaches} from './reproaches.js'
import {rhetorical} from './rhetorical.js'
import {sarcasm} from './sarcasm.js'
import {simpleEnough} from './simple-enough.js'
import {slowness} from './slowness.js'
import {soYouMean} from './so-you-mean.js'
import {hindsight} from './hindsight.js'
import {kindOffers} from './kind-offers.js'
import {mockAwe} from './mock-awe.js'
import {mockExplanations} from './mock-explanations.js'
import {mockHumility} from './mock-humility.js'
import {source} from '../source.js'
import {taunts} from './taunts.js'
import {toldBefore} from './told-before.js'
import {unread} from './unread.js'
import {writtenAlready} from './written-already.js'

/** Jabs at the reader's care or reading: 何度言えば分かるのですか, 小学生でも分かる. */
export const jabs = {
  source,
  on: 'lemma',
  phrases: [
    '(何度|何回)(言う|説明する|伝える|お伝えする|書く)ば',
    '同じこと(を|ばかり)(何度|何回|繰り返す|言う|説明|書く)',
    '(何度|何回)も同じ(こと|説明|質問|話|文面|返信|回答|返事|言い訳|間違い|ミス|書類|お願い)',
    'いつまで(待つせる|待たせる)',
    'いつまで待つば(いい|よい|よろしい)(の|ん)です',
    'いつになる(た|たら|ば)',
    '日本語(が|を|も)(読める|わかる|理解|通じる)',
    '(小学生|子ども|子供|幼稚園児|誰|だれ)(で|)も(わかる|できる|知る)',
    '(そんな|こんな)(簡単だ|単純だ|当たり前だ|当然だ)こと(も|すら|さえ|が)',
    '(そんな|こんな)こと(すら|さえ)',
    '(そんな|こんな)ことも(わかる|できる|知る|調べる|ご存じ)(ない|ますん)',
    '(言う|申し上げる)までも(ない|あるますん|ござるますん)',
    '当然(だ|の)ことですが',
    '当然ですが',
    '(常識的に|常識で|普通に)考える(ば|て|と)',
    '普通はわかる',
    '(わかる|ご理解|ご存じ)ですよね',
    '(期待|あてに|当てに)(は|も|)するて(いる|おる)(ない|ますん)',
    'お暇です(か|ね)',
    '暇(だ|では|じゃ)(ない|あるますん)',
    'お忘れ(のよう|のでは|かも)',
    'ご存じない(の|よう)',
    '落ち着くて(くださる|いただく)',
    '(コピペ|使い回し)(の|だ|みたいだ|のようだ|)(返信|回答|返事|対応|文章|メール)',
    '(定型文|テンプレ|テンプレート)(の|だ|みたいだ|のようだ|)(返信|回答|返事|対応)',
    '(コピペ|定型文|テンプレ)(ばかり|しか|を送る|を貼る|を返す)',
    'もう一度読むて(くださる|ほしい|から)',
    '(くらい|ぐらい)(読む|見る)て',
    'お忙しいからです',
    '見落とす(て|れる)(いる|おる)ますんか',
    '(言う|申し上げる)ておくますが',
    '書くてあるはずです(が|よ)',
    'お忙しいの(ですか|ですうか|ですうが)',
    'お忙しいよう(です|だ)(が|ね|ので)',
    '(もう一度|もう1度|もう一回|今一度|再度)(だけ|)(書く|言う|申し上げる|説明|繰り返す)(ます|と)',
    '(もう一度|もう1度|もう一回)だけ(書く|言う|申し上げる|説明|お尋ね|伺う)',
    '(この|その|あの)程度の(質問|こと|作業|修正|確認|依頼|用件|問い合わせ|話|手続き|お願い)',
    '(教科書|マニュアル)(通り|どおり)の(返事|返信|回答|対応)',
    'お得意の(言い訳|定型|返信|回答|確認中)',
    '信じるたい(ところ|もの|です)',
    '一体何を(見る|読む)',
    '(目|耳)が(見える|聞こえる)(ない|ますん)(の|ん)です(か|うか)',
    'そんなに難しい(こと|です|の)',
    '日本語わかるますか',
    '(もう一度|もう一回|再度|一から|最初から)(よく|ちゃんと|きちんと|)(読み直す|読む直す|読み返す|読む返す)て(くださる|ほしい|から)',
    '(気|つもり)(が|は|も)ある(の|ん)です',
    'お忘れでは(あるますん|ござるますん)',
    '(忘れるられる|放置するれる|後回しにするれる|無視するれる)ている(の|ん)です',
    '理解(できる|する)ているますか',
    '(今さら|いまさら|今更)(何|なに)',
    '(それ|これ|その)(くらい|ぐらい|程度)(は|の|も|)(こと|)(わかる|調べる|できる|覚える|常識|ご存じ|知る|承知)',
    '(調べる|確認する|読む|検索する)ば(すぐ|すぐに|一目で|誰でも|簡単に)わかる',
    'そもそも(読む|確認する|理解する)',
    '(返信|返事|対応|連絡|回答|処理|仕事)(が|も)遅いすぎる(ます|です|ない)',
    '普通は(気付く|気づく|謝る|謝罪|連絡|返信|返事|すぐ対応|すぐ返信|すぐ連絡)',
    '当然(すでに|既に|もう|)(確認|調査|対応|理解)',
    '本当に(人間|人)が(対応|読む|返信|回答|書く)',
    '本当に(調べる|調査する|読む|確認する)て(いる|くれる)',
    '(機械的|事務的|マニュアル的)だ(返信|回答|返事|対応|文章|連絡)',
    '(さぞ|さぞかし)(優秀|ご優秀|ご立派|立派)',
    '(よほど|よっぽど)お忙しい',
    '(他人事|ひとごと|人ごと)(だ|の|です)',
    '(お役所|役所)仕事(だ|です|そのもの|の|的)',
    '(だんまり|既読スルー)',
    '(何度|何回)ご(説明|連絡)するば',
    'ば済む(話|お話|こと)',
    '普通の(会社|店|業者|企業)だ',
    'せめて(一行|一言|ひと言|返事|返信|連絡)',
    '一度で(理解|わかる|伝わる)',
    '(お読み|ご覧)に(なる|)て(いる|おる)(ない|ますん)',
    'ご確認いただくて(いる|おる)ない(よう|の)',
    '読むていただけるて(いる|おる)ない(の|よう)',
    '(読む|見る|考える|調べる|確認する|聞く)ばわかるますよね',
    'うらやましい(限り|です)',
    'まさか(とは|と)(思う|存じる)(ますが|が)',
    'の字も(ない|あるますん|見えるますん)',
    '聞く(飽きる|飽く)',
    '(散々|さんざん)(ご|)(説明|連絡|お伝え|お願い|言う)',
    '日本語で(失礼|書くている|書くておる|申し上げるている|お伝えするている)',
    '言い訳(が楽しみ|を期待する)',
    '(次|今度)はどんな(言い訳|理由|ミス)',
    '一目瞭然(です|だ|か|の)',
    '(人間|人|自分|ご自分)の言葉で',
    '(答え|回答|返事|説明)になるて(いる|おる)(ない|ますん)',
    '(返信する|送る|押す|確認する|読む|書く|答える)て(いただく|くださる|もらう)だけ',
    '(主義|流儀|社風|習慣|伝統)のよう(です|だ)(が|ね)',
    '(お手並み|腕前)拝見',
    '(もっと|もう少し)(賢い|有能だ|まともだ|優秀だ|話の通じる)(方|人|担当)',
    '(言う|話す|聞く|説明する|お願いする)(だけ|ても)(は|)無駄',
    '(逆の立場|同じ立場)(だた|になる|で考える)',
    '同じ目に遭う',
    'お客様第一(が|とは|だと|など)',
    'が聞くて呆れる',
    '(さすがの|流石の)(サポート|対応)(力|)(です|だ)',
    'ご丁寧にどうも',
    '同じ(質問|書類|説明|返信|回答|文面)(を|ばかり)(繰り返す|何度|また)',
  ],
  patterns: [
    ...toldBefore,
    ...howOften,
    ...unread,
    ...readIt,
    ...notUnderstood,
    ...simpleEnough,
    ...machineLike,
    ...leastExpected,
    ...impatience,
    ...rhetorical,
    ...howLong,
    ...soYouMean,
    ...insinuations,
    ...anotherWorld,
    ...mockPraise,
    ...mockAwards,
    ...mockGratitude,
    ...remembered,
    ...notAnswered,
    ...noWordBack,
    ...slowness,
    ...promises,
    ...onlyWhenAsked,
    ...doubts,
    ...remarks,
    ...ironies,
    ...lostTrust,
    ...reproaches,
    ...writtenAlready,
    ...homelyAdvice,
    ...taunts,
    ...hindsight,
    ...kindOffers,
    ...mockAwe,
    ...mockExplanations,
    ...mockHumility,
    ...sarcasm,
  ],
} satisfies Lexicon

/** 何度も申し訳ございませんが, 何度もご連絡いただき. */
export const humble = /申し訳|恐れ入り|恐縮|すみません|失礼|いただき|ありがとう|感謝|お詫び/
