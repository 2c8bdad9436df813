import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {createLinter, identity, messageOf} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {japanese} from '../index.js'

const {resolve} = createRequire(import.meta.url)
const linter = createLinter({packs: [japanese], read: (_, resource) => readFile(resolve(resource))})

async function rulesOf(text: string): Promise<readonly string[]> {
  const {findings} = await linter.lint(
    messageOf(identity(text), {language: 'ja', audience: 'support', stage: 'first', extent: 'fragment'}),
  )
  return findings.map(({ruleId}) => ruleId)
}

describe('arguing from the writer’s own gain', () => {
  it.each([
    '画像を増やしてください。増収のためです。',
    'クリック数が増えれば、うちはありがたいです。',
    '値段を三割上げられる見込みなので、審査を早めてください。',
    '商品名が切れています。全部出ればもっと売れるはずなんです。',
    '送料が浮けば、そのぶん私の懐に入ります。',
    '手数料をまけてもらえれば利益が出ます。',
    '商品を目立たせたいので、バナーに載せてください。',
    'ライバルに客が流れています。',
    '経費を抑えたいので、保管場所を変えてもらえますか。',
    'フォロワーを増やしたいので、リンクを載せさせてください。',
    '資金繰りは火の車です。',
    'うちの店が一番に出るようにしてください。',
    '買う人が増えるように、画像を大きくしてもらえますか。',
    '検索の一番上に出れば、一日三十件は注文が入ります。',
  ])('is found: %s', async text => {
    expect(await rulesOf(text)).toContain('seller-centric-framing')
  })

  it.each([
    '値段を三割下げる予定です。',
    '商品の価格を上げたいのですが、どの画面でできますか。',
    '生計を同じくする家族の人数を書く欄がありません。',
    'お金を家族に送る方法を教えてください。',
    '送料を抑えたいので、同梱していただけますか。',
    '会員の人数を増やしたいです。',
    'ご確認いただければ、こちらも助かります。',
    '年間プランに変更すると得になりますか。',
    '送料が安くなればうれしいです。',
  ])('is none: %s', async text => {
    expect(await rulesOf(text)).not.toContain('seller-centric-framing')
  })
})
