import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {createLinter, identity, messageOf} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {japanese} from '../index.js'

const {resolve} = createRequire(import.meta.url)
const linter = createLinter({packs: [japanese], read: (_, resource) => readFile(resolve(resource))})

async function rulesOf(text: string): Promise<readonly string[]> {
  const {findings} = await linter.lint(
    messageOf(identity(text), {language: 'ja', audience: 'support', stage: 'follow-up', extent: 'fragment'}),
  )
  return [...new Set(findings.map(({ruleId}) => ruleId))]
}

describe('mockery that names nobody', () => {
  it.each([
    '連絡が取れません。壁掛けの時計をお送りしましょうか。',
    'では、もっとやさしく書きますね。水が漏れています。',
    '一度ご自分で窓口に並んでみてください。',
    '修理が終わりません。合言葉でもあるのでしょうか。',
    '待ち時間が二時間です。我慢比べでしょうか。',
    'よほど人手が足りないのでしょうね。',
    '請求書が二通届きました。何か深いお考えがおありなのでしょう。',
    '問い合わせ番号は飾りなのでしょうか。',
    '「まもなく」とは便利な言葉ですね。',
    'これで「対応完了」とは。',
    '私ひとりの注文など数に入らないのでしょうね。',
    'そちらにとっては数ある予約の一つでしょうが、私には大切な旅行です。',
    'わがままな客で、すみませんねえ。',
    'おたくの言い訳にはもう慣れました。',
    'まあ、いいですけどね。',
    'それを調べるのは客の役目でしょうか。',
    '今さら驚きません。',
    'ずいぶんとお早いことで。',
    '羨ましい限りです。',
    '保留音をすっかり覚えてしまいました。',
    '間違った荷物までご丁寧に届けてくださって、どうも。',
    '返事が届くころには孫が成人していそうです。',
    '電話の最初に言えたことではないでしょうか。',
    'この画面を作った方は、一度でも使ったのでしょうか。',
    'どうしてわざわざ書面で求めるのでしょうか。',
    '何を送っても右から左へ流れていくだけです。',
    'いつ電話をしてもお決まりの返事です。',
    'もうお返事は期待していません。',
    'こちらのご依頼にはお目通しいただけないようですので、要点だけ書きます。',
    '担当が毎回変わります。担当は日替わりの当番か何かですか。',
    '引き算くらいはできるものと思っておりました。',
  ])('is found: %s', async text => {
    expect(await rulesOf(text)).toContain('passive-aggressive-phrase')
  })

  it.each([
    '会場までの地図をお送りいただけますか。',
    '操作には慣れましたので、説明書は不要です。',
    '色は別に構いませんので、早いほうをお願いします。',
    '最初に教えていただけたので助かりました。',
    '一度でも開封した商品は返品できないのでしょうか。',
    '宿題に使う辞書を二冊注文しました。',
    '保留中の音楽が気に入ったので、曲名を教えていただけますか。',
    'なぜ書面が必要なのか、教えていただけますか。',
    '使い方が分からないので、説明書を送っていただけますか。',
    'もう一度、大きな字で印刷していただけますか。',
    '年度末でさぞお忙しいことと存じますが、ご確認をお願いいたします。',
    'ファイルがうまく開かない場合は、お知らせください。',
    '「仮予約」という表示はいつ消えますか。',
    'ご苦労さまです。お早い対応ありがとうございます。',
    'そちらにとってご都合のよい日をお知らせください。',
    'どうも、田中です。',
    '5cmくらいはずれても構いません。',
    '当日はお祝いの花も届けていただけますか。',
    'ポイントのくじは当番の方が引くのでしょうか。',
    '待ち時間に流れる曲は、飾りではなく案内になっていますか。',
  ])('the same words in earnest: %s', async text => {
    expect(await rulesOf(text)).toEqual([])
  })
})
