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
  return findings.map(({ruleId}) => ruleId)
}

describe('an outburst', () => {
  it.each([
    '正気ですか、この金額は。',
    '客を舐めくさっている。',
    '犬も食わないような弁当でした。',
    '古雑巾みたいに扱われました。',
    '虫けらのように追い払われた。',
    '五万円をどぶに捨てました。',
    'もう誰を信じればいいのかわかりません。',
    '起き上がる気力もないです。',
    '箱を見るのも嫌になりました。',
    'まるで見世物です。',
    '殿様商売もいいところです。',
    '寝言は寝て言ってください。',
    'えげつない取り立てですね。',
    '心の底から後悔しています。',
    '二か月待ち、新記録ですね。',
    '迷子の子どものような気分でした。',
    '目も当てられない惨状です。',
    '私が何をしたというのですか。',
    'こんなガラクタに十万円も払ったのか。',
    '呪われているとしか思えない通販です。',
    '詐欺と同じです。',
    '天を仰ぎました。',
    '悲しすぎます。',
    'よりによって結婚記念日にこれです。',
    '挙句の果てに、電話を切られました。',
    '子どもの使いじゃあるまいし。',
    '泣きっ面に蜂とはこのことです。',
    '食べられたものではありません。',
    '三回も住所を間違えるとは。',
    '逆に感心します。',
    'それでもプロですか。',
    'またかよ。',
    '受話器の前で立ち尽くしました。',
    '怒りと情けなさでいっぱいです。',
    '恐怖でしかありません。',
    '腐った弁当を平気で売る神経がわからない。',
  ])('is found: %s', async text => {
    expect(await rulesOf(text)).toContain('emotional-language')
  })

  it.each([
    '部品は注文されたものではありません。',
    '返金はもう結構です。',
    'このカードは海外でも通用すると思いますか。',
    '配線か何かだと思います。',
    '解約したように扱われています。',
    '家族のように扱ってくださり、感謝しております。',
    '箱が凹んでいました。',
    '炭酸の気が抜けたコーラが届きました。',
    '孫に届くのは何日でしょうか。',
    'この化石は本物ですか。',
    '隣の部屋の赤ちゃんが泣いています。',
    'まるで違う色が届きました。交換をお願いします。',
    'それで病院か薬局に相談しました。',
    '私が何をしたらよいか教えてください。',
    '胸が痛かったです。検査をお願いします。',
    'さぞお忙しいことと存じます。',
    '図々しいお願いで恐縮ですが、領収書をもう一枚いただけますか。',
    '小学生でも使えるアプリでしょうか。',
    '鬼のお面を二つ注文しました。',
    '後悔しないように、先に寸法を確認したいです。',
    'くせになる味です。',
    '思わず笑ってしまいました。',
  ])('is none: %s', async text => {
    expect(await rulesOf(text)).not.toContain('emotional-language')
  })
})
