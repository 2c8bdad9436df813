import {words, type Facts, type Found} from '@tactlint/core'
import {isQuoted} from './quoted.js'
import {isSupposed} from './negation.js'
import {textAfter, textBefore} from './text-around.js'

/** People other than the writer and the reader: お客様がお怒りです. */
const people = words(`
  お客様 お客さま 購入者 購入された方 買い手 消費者 利用者 ユーザー 会員 視聴者 読者 先方 取引先 得意先 隣人
  近隣 友人 知人 会長 部長 課長 校長 お母様 お父様 ご主人 奥様 あの方 上司 部下 同僚 社長 住民 国民 市民 選手 監督 権利者 申立人 配送会社 運送会社 配達員 ドライバー
`)
// The writer's own family is not among them: 家族全員が落胆しております.
const titles = ['', '様', 'さん', 'の方', 'の皆様', 'たち', '達', 'ら']
const others = people.flatMap(person => titles.map(title => person + title))
const subjects = others.flatMap(other =>
  ['が', 'は', 'も', 'から', 'より', 'にとって'].map(particle => other + particle),
)
const owners = others.flatMap(other => ['の', 'のお', 'のご'].map(particle => other + particle))

const reporting =
  /と(?:の|いう|いった)(?:お?声|ご?意見|ご?指摘|ご?要望|苦情|クレーム|お?問い合わせ|レビュー|コメント|口コミ|内容|連絡|ご?連絡|お?叱り|言葉|評価|件名|表示|エラー|名前|商品)|と(?:[書記仰怒叱伺]|表示|言わ(?!ざる)|言って|言い|おっしゃ|お怒|お叱|伝え|うかが|お聞き|話して|訴え|主張|投稿|出ま|出る)/

/** Words that tell what somebody else feels or says. An agent writes to the customer: there お客様 is the reader. */
export function isSomebodyElses(found: Found, {audience}: Pick<Facts, 'audience'>): boolean {
  if (isQuoted(found)) return true
  if (audience?.value === 'customer') return false
  const clauses = textBefore(found.sentence, found.start).split('、')
  const own = clauses.at(-1) ?? ''
  return (
    subjects.some(words => own.includes(words)) ||
    owners.some(words => own.endsWith(words)) ||
    // お客様から、ひどい対応だと言われました。
    subjects.some(words => clauses.at(-2)?.endsWith(words)) ||
    reporting.test(textAfter(found.sentence, found.end))
  )
}

/** Of another clause's condition: ひどい場合は, がっかりさせないよう. */
export const isOnlySupposed = ({sentence, end}: Found): boolean => isSupposed(sentence, {start: end, end})
