import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {applyEdits, createLinter, identity, messageOf} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {japanese} from '../index.js'

const {resolve} = createRequire(import.meta.url)
const linter = createLinter({packs: [japanese], read: (_, resource) => readFile(resolve(resource))})
const tone = new Set(['emotional-language', 'blame-language', 'passive-aggressive-phrase'])

/** The message with each offer of a tone rule made, one at a time. */
async function offered(
  text: string,
  audience: 'support' | 'customer' = 'support',
): Promise<readonly string[]> {
  const verdict = await linter.lint(messageOf(identity(text), {language: 'ja', audience, extent: 'fragment'}))
  return verdict.findings
    .filter(({ruleId}) => tone.has(ruleId))
    .flatMap(finding => verdict.resolve(finding))
    .map(({edits = []}) => applyEdits(text, edits))
}

/** How many findings of tone rules there are. */
async function foundIn(text: string, audience: 'support' | 'customer' = 'support'): Promise<number> {
  const {findings} = await linter.lint(
    messageOf(identity(text), {language: 'ja', audience, extent: 'fragment'}),
  )
  return findings.filter(({ruleId}) => tone.has(ruleId)).length
}

/** All first offers made, one after the other, as long as there is one. */
async function calmed(text: string): Promise<string> {
  const [next] = await offered(text)
  return next === undefined || next === text ? text : calmed(next)
}

describe('what only vents goes, and the fact ends the sentence', () => {
  it.each([
    ['箱が潰れていて、怒りで手が震えています。', '箱が潰れています。'],
    ['箱が潰れていて、怒りで手が震えました。', '箱が潰れていました。'],
    ['突然予約を取り消されて、腹が立ちます。', '突然予約を取り消されました。'],
    ['受け取りを断られ、がっかりしました。', '受け取りを断られました。'],
    ['また違う色が届きました（怒）', 'また違う色が届きました。'],
    ['返金されていないことがわかり、愕然としております。', '返金されていないことがわかりました。'],
    ['電話もつながらず、うんざりしました。', '電話もつながりませんでした。'],
    ['領収書が届いておらず、失望しております。', '領収書が届いておりません。'],
    ['部屋が狭くて、がっかりしました。', '部屋が狭かったです。'],
    ['説明書が入っていなくて、がっかりしました。', '説明書が入っていませんでした。'],
    ['空港での案内もなく、絶望しました。', '空港での案内もありませんでした。'],
    ['中身は空で、愕然としました。', '中身は空でした。'],
    ['違う色が届いたので、大変憤慨しております。', '違う色が届きました。'],
    ['三日も返事がないなんて、ありえません。', '三日も返事がありません。'],
    ['住所を二度間違えられたことに、憤慨しております。', '住所を二度間違えられました。'],
    ['カードが止められて人生終わりました！！', 'カードが止められました。'],
  ])('%s', async (text, calm) => {
    expect(await offered(text)).toContain(calm)
  })

  it.each([
    ['あまりのひどさに呆れ果て、電話を切りました。', '電話を切りました。'],
    ['怒りで手が震えていますが、返金の手続きを教えてください。', '返金の手続きを教えてください。'],
    ['鍵が壊れていました。情けなくて涙が出ます。', '鍵が壊れていました。'],
    [
      '席が柱の裏でした。人を馬鹿にするにもほどがあり、はらわたが煮えくり返る思いです。',
      '席が柱の裏でした。',
    ],
  ])('%s', async (text, calm) => {
    expect(await calmed(text)).toBe(calm)
  })
})

describe('nothing is offered where a fact would go with it, or no sentence be left', () => {
  it.each([
    '3月に止められた在庫のことを思うと、絶望しかありません。',
    '史上最悪の引っ越しになりました。箱が潰れていました。',
    '箱が潰れてて、マジでムカつくわ',
    '連絡も来ず、うんざりしています。',
    '夜中に電話するなんて、非常識ではないですか。',
    '商品が壊れていて、本当に腹が立ちましたが、交換していただけますか。',
    'もし箱が潰れていたら、怒りで手が震えます。',
  ])('%s', async text => {
    expect(await foundIn(text)).toBeGreaterThan(0)
    for (const other of await offered(text)) expect(other.slice(0, 6)).toBe(text.slice(0, 6))
  })
})

describe('what was done becomes what happened', () => {
  it.each([
    ['御社の担当者が注文を勝手にキャンセルしました。', '注文がキャンセルされました。'],
    [
      '御社が3月3日に私の荷物を別の住所に送ったせいで、式に間に合いませんでした。',
      '3月3日に私の荷物が別の住所に送られたため、式に間に合いませんでした。',
    ],
    [
      '目録チームがろくに確認もせず商品ページを統合したため、口コミが混ざっています。',
      '商品ページが統合されたため、口コミが混ざっています。',
    ],
    [
      '原因は、貴社の担当者が確認もせずに私の申請を別の店のものと取り違えたことにあります。',
      '原因は、私の申請が別の店のものと取り違えられたことにあります。',
    ],
    [
      '貴社が受領処理を後回しにした結果、欠品の扱いになっています。',
      '受領処理が遅れた結果、欠品の扱いになっています。',
    ],
    ['御社の配達員が箱を濡らしたせいで、本が読めません。', '箱が濡れたため、本が読めません。'],
    ['御社に荷物を壊されました。', '荷物が破損しました。'],
    ['お店の方が料金を間違えて、二重に請求されました。', '料金に誤りがあって、二重に請求されました。'],
    [
      '御社の係員がでたらめな番号を教えたばかりに、船に乗れませんでした。',
      'ご案内いただいた番号に誤りがあったため、船に乗れませんでした。',
    ],
    ['おたくの配達員が楽をしたくて不在扱いにしたんですよ。', '不在扱いになりました。'],
    [
      '雨の日に玄関先へ直置きした御社の配達員のせいで、着物が駄目になりました。',
      '雨の日に玄関先へ直置きされ、着物が駄目になりました。',
    ],
    [
      '係員が荷札を付け忘れたせいで、鞄が届いていません。',
      '荷札が付けられていなかったため、鞄が届いていません。',
    ],
    [
      '御社の担当者が手配を忘れたため、工事ができませんでした。',
      '手配がされていなかったため、工事ができませんでした。',
    ],
    ['貴店の従業員が鍵を失くしたことは明白です。', '鍵の所在を確認できておりません。'],
    ['早く教えてくれなかったせいで、キャンセル料がかかりました。', 'キャンセル料がかかりました。'],
    ['そちらが約束を守らないから、予定が立ちません。', '予定が立ちません。'],
    [
      'それなのにそちらの処理漏れのせいで、二重に引き落とされました。',
      'それなのに、二重に引き落とされました。',
    ],
    ['誤った型番を案内した張本人はあなたです。', 'ご案内いただいた型番に誤りがありました。'],
    ['荷物を別の住所に送ったのはそちらですよね。', '荷物が別の住所に送られました。'],
    [
      '御社の担当者がカードを止め忘れて、二万円使われました。',
      'カードが止められておらず、二万円使われました。',
    ],
    [
      '窓口の方が間違った書類を渡したせいで、申請が差し戻されました。',
      'いただいた書類に誤りがあったため、申請が差し戻されました。',
    ],
    ['貴店がわざとページを消したとしか思えません。', 'ページが消されました。'],
    ['一方的に契約を打ち切られました。', '契約を打ち切られました。'],
    [
      '乗れなかったのは貴社係員の誤った案内に起因するものです。',
      '乗れなかったのは案内の誤りに起因するものです。',
    ],
    ['箱が届かないのは、どう考えても御社のミスですよね。', '箱が届きません。'],
    ['予約が消えたのは、誰かさんが台帳に書かなかったからでしょう。', '予約が消えました。'],
  ])('%s', async (text, fact) => {
    expect(await offered(text)).toContain(fact)
  })

  it('one after the other', async () => {
    expect(
      await calmed(
        '御社の倉庫が箱を潰したせいで、皿が割れています。責任は全面的に御社にあります。担当者が注文を勝手にキャンセルしました。',
      ),
    ).toBe('箱が潰れたため、皿が割れています。注文がキャンセルされました。')
  })

  it.each([
    '怪我をさせたのは学校です。',
    '御社が仕様を後出しで変えなければ、作り直すこともありませんでした。',
    '御社が紛失した商品です。',
    '貴店が値段を上げてから案内を送ったせいで、損をしました。',
    '御社の配達員が荷物を投げたせいで、中の花瓶が割れました。',
    '御社が勝手に荷物を送り返しておきました。',
    '通関書類の差し替えをあなた方が忘れていただけの話だ。',
  ])('only where that is sure: %s', async text => {
    expect(await foundIn(text)).toBeGreaterThan(0)
    expect(await offered(text)).toEqual([])
  })

  it('a customer is told whose doing it was by the agent alone', async () => {
    expect(await foundIn('故障したのはお客様の責任です。', 'customer')).toBe(1)
    expect(await offered('故障したのはお客様の責任です。', 'customer')).toEqual([])
  })
})

describe('jabs', () => {
  it.each([
    ['もう一度だけ、ゆっくり申し上げます。解約したいのは電話だけです。', '解約したいのは電話だけです。'],
    ['どなたにも調べていただけないと悟り、自分で規約を読みました。', '自分で規約を読みました。'],
    ['補償の件は、今朝のメールに記載したとおりです。', '補償の件は、今朝のメールに記載しております。'],
    [
      '資料もお付けしましたので、開いていただければわかるはずです。',
      '資料もお付けしましたので、ご確認いただけますと幸いです。',
    ],
    ['貴社からはいつまでたっても回答がありません。', '貴社からはまだ回答がありません。'],
    ['写真も送り、図まで描いたのですが、まだ想像がつきませんか。', '写真も送り、図まで描きました。'],
  ])('%s', async (text, rest) => {
    expect(await calmed(text)).toBe(rest)
  })

  it.each([
    '回答の速さには恐れ入ります。たったの19日でした。',
    '見積書一枚に一か月とは、さぞや大作に仕上がったことと存じます。拝見するのが楽しみです。',
    '請求書がまた一枚足りません。三枚数えるのはそんなに難しい作業ですか。',
  ])('that hold a fact stay: %s', async text => {
    expect(await foundIn(text)).toBeGreaterThan(0)
    expect(await offered(text)).toEqual([])
  })
})
