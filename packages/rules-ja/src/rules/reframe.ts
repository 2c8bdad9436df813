import type {GainClause, Rewrite} from '@tactlint/core'
import {politeRequest} from './polite-request.js'

const experience = 'カスタマーエクスペリエンス向上のため'

/** Words only the intention, so that nothing is invented. What the request is about chooses it. */
function intention(text: string): string {
  if (/タイトル|商品名|検索|キーワード|カテゴリ/.test(text)) return 'お客様が商品を見つけやすくなるよう'
  if (/画像|写真|説明|サイズ表/.test(text)) return 'お客様に商品を正しくご理解いただけるよう'
  if (/在庫|納品|入庫|受領/.test(text)) return 'お客様をお待たせしないよう'
  return 'お客様に安心してお買い物いただけるよう'
}

/** The argument in the customer's terms, made of what the message says. Best first. */
export function reframe(clause: GainClause): readonly Rewrite[] {
  return clause.as === 'purpose' ? purposes(clause) : statements(clause)
}

/**
 * 売上を伸ばすために、タイトルを変更してください。 → お客様が商品を見つけやすくなるよう、タイトルを変更していただけますでしょうか。
 */
function purposes({range, sentence, text}: GainClause): readonly Rewrite[] {
  const before = text.slice(sentence.start, range.start)
  const after = text.slice(range.end, sentence.end)
  const rest = after.replace(/^、/, '')
  if (rest === '' || isPredicate(rest)) {
    // 売上を伸ばしたいです。 · 売上を伸ばすためです。
    const ending = rest.startsWith('で') && text.slice(range.start, range.end).endsWith('ため')
    if (ending) return [{edits: [{...range, text: experience}], blanks: 0}]
    const wish = 'カスタマーエクスペリエンスを向上させたいと考えております。'
    return [{edits: [{start: range.start, end: sentence.end, text: wish}], blanks: 0}]
  }
  const aim = intention(before + after)
  // もっと売れるようにしてください: the purpose is what is asked for.
  if (rest.startsWith('し')) return [{edits: [{...range, text: `${aim}に`}], blanks: 0}]
  const rewrites: Rewrite[] = []
  const polite = politeRequest(rest)
  if (polite !== undefined) {
    // タイトルを売上のために変更 → お客様のために、タイトルを変更
    const object = /[をのはに]、?$/.test(before)
    const whole = object ? `${aim}、${before.replace(/、$/, '')}${polite}` : `${before}${aim}、${polite}`
    rewrites.push({edits: [{start: sentence.start, end: sentence.end, text: whole}], blanks: 0})
  }
  const comma = after.startsWith('、') ? '' : '、'
  rewrites.push({edits: [{...range, text: `${experience}${comma}`}], blanks: 0})
  return rewrites
}

const isPredicate = (rest: string): boolean =>
  /^(?:です|でございます|[だ。！？!?]|と[思考存]|のです|んです|ました|ます)/.test(rest)

const fact = /\d[月日時]|[A-Z\d][A-Z\d-]{5}/

/** 売上が落ちているので、再開してください。 → お客様に⟨具体的な内容⟩といった影響が出ておりますので、再開してください。 */
function statements({range, sentence, text}: GainClause): readonly Rewrite[] {
  const words = text.slice(range.start, range.end)
  const atEnd = /^[。！？!?]*$/.test(text.slice(range.end, sentence.end))
  const comma = text[range.end] === '、' ? '' : '、'
  // 11月3日からB07XJ8C8F5の売上が落ちています: the day and the number would be lost.
  if (fact.test(words)) return []
  // 停止されて|売上が減っています
  const lead = /[てで]$/.test(text.slice(sentence.start, range.start)) ? '、' : ''
  const effect = `${lead}お客様に⟨具体的な内容⟩といった影響が出て`
  return [
    {edits: [{...range, text: `${effect}${atEnd ? 'おります' : `${connected(words)}${comma}`}`}], blanks: 1},
  ]
}

/** How the clause hangs on to the next one: 落ちているので → おりますので, 落ちており → おり. */
function connected(words: string): string {
  const link = /(?:ので|ため|ために|から|[がしとば]|けれども|けど)$/.exec(words)?.[0]
  if (link === undefined) return 'おり'
  if (link.startsWith('ため')) return 'いるため'
  if (link === 'と' || link === 'ば') return 'おりますので'
  return `おります${link}`
}
