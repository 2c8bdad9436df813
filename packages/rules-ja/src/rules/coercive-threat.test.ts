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

describe('the writer’s next step, as pressure', () => {
  it.each([
    'ご返事がないなら、消費生活センターにすべて話します。',
    '直していただけないようでしたら、次からほかの工務店に頼みます。',
    '返金しないなら配信で全部話すよ。',
    '来月から全部よその問屋に頼むわ。',
    '更新の件は白紙に戻します。',
    'いつでも退会する用意があります。',
    'お支払いいただけたら、レビューは書き直します。',
    '会員の皆さんに、使えないと伝えることになります。',
    '住民みんなで家賃を止めます。',
    '口コミに書くのは簡単ですよ。',
    'この請求書のこと、組合に話していいんですね。',
    'この写真を保護者が見たら、どう思うでしょうね。',
    '間に合わなかったらどうなるか、お分かりですよね。',
    '社長に話せば、あなたの立場がどうなるか。',
    '新聞に載るのと払うのと、どちらがいいですか。',
    '今のところ、誰にも話していません。',
    '品物が届くまで、代金は振り込みません。',
    'もう二度と泊まりません。',
    'それなら、ほかを当たります。',
    'この件は動画にします。',
    '泣き寝入りはしません。',
    'このままで済むとは思わないでください。',
    'このままでは明日の朝刊に載りますよ。',
    '被害者の会を作ります。',
    '待てるのは金曜までです。',
    'お名前は覚えましたから。',
    '後で泣いても知りませんよ。',
    'この仕打ちは一生忘れません。',
  ])('is a threat: %s', async text => {
    expect(await rulesOf(text)).toContain('coercive-threat')
  })

  it.each([
    '動作しないなら、動画を撮ってお送りします。',
    '別の住所に届けていただけますか。',
    'ほかのお店にも在庫がないか、教えていただけますか。',
    '口コミに写真を載せてもいいですか。',
    '保護者の方に話していいのか、教えてください。',
    '予約を白紙に戻したいのですが、手続きを教えていただけますか。',
    '届かない場合は、別の便をご案内ください。',
    'この画面を家族が見たらどうなるか、心配しています。',
    '家族みんなで会員になりました。',
    'レビューを書くのは簡単でした。',
    'まだ誰にも話していない新商品の件です。',
    '来月から別の会社に勤めるため、住所を変更します。',
    'どちらの色がいいか、娘が決めます。',
    'ログインできないので、ほかの端末から注文しました。',
    '代金はまだ支払っていません。',
    '手数料は払わなくてよいのでしょうか。',
    '二度と同じ画面が出ませんように。',
    'このホテルには二度泊まりました。',
    'ほかで買ったケーブルでも使えますか。',
    '旅行の思い出を動画にしています。',
    '新聞に載っていた商品を注文しました。',
    'お名前は山田様と覚えております。',
    '丁寧なご対応は忘れません。',
    '色はお任せします。',
    '待っているのは三人です。',
  ])('is none: %s', async text => {
    expect(await rulesOf(text)).toEqual([])
  })
})
