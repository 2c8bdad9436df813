import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {applyEdits, createLinter, identity, messageOf} from '@tactlint/core'
import {draw} from '@tactlint/core/testing'
import {describe, expect, it} from 'vitest'
import {japanese} from '../index.js'

const {resolve} = createRequire(import.meta.url)
const linter = createLinter({packs: [japanese], read: (_, resource) => readFile(resolve(resource))})
const lint = (text: string) => linter.lint(messageOf(identity(text)))

async function rewritten(text: string): Promise<readonly string[]> {
  const verdict = await lint(text)
  return verdict.findings
    .flatMap(finding => verdict.resolve(finding))
    .map(({edits = []}) => applyEdits(text, edits))
}

describe('the argument from one’s own gain', () => {
  it('is found, and the customer’s side is offered', async () => {
    const text =
      '売り上げを伸ばすため、この商品のタイトルを変更していただけませんか。現在のタイトルが間違っているため、検索結果の1ページ目に表示されません。'
    expect(draw(text, await lint(text))).toMatchInlineSnapshot(`
      "⟦売り上げを伸ばすため⟧、この商品のタイトルを変更していただけませんか。現在のタイトルが間違っているため、検索結果の1ページ目に表示されません。
      seller-centric-framing
      「売り上げを伸ばすため」は、ご自身の利益を理由にしたお願いになっています。"
    `)
    expect(await rewritten(text)).toMatchInlineSnapshot(`
      [
        "お客様が商品を見つけやすくなるよう、この商品のタイトルを変更していただけますでしょうか。現在のタイトルが間違っているため、検索結果の1ページ目に表示されません。",
        "カスタマーエクスペリエンス向上のため、この商品のタイトルを変更していただけませんか。現在のタイトルが間違っているため、検索結果の1ページ目に表示されません。",
      ]
    `)
  })

  it('is not found where the customer’s side is there', async () => {
    const text =
      '現在のタイトルでは、お客様が正しい商品名で検索しても商品を見つけにくく、カスタマーエクスペリエンスに影響が出ております。カスタマーエクスペリエンス向上のため、商品のタイトルを変更していただけますでしょうか。'
    expect((await lint(text)).findings).toEqual([])
  })
})

describe('rewrites', () => {
  it.each([
    ['この商品のタイトルを売上を伸ばすために直してください。'],
    ['もっと売れるようにしてください。'],
    ['もっと売れるようにしたいので、カテゴリーを変更してもらえませんか。'],
    ['商品名の変更をお願いします。売上を伸ばすためです。'],
    ['検索結果の上位に表示させたいです。'],
    ['恐れ入りますが、売上アップのため、画像をご変更ください。'],
    ['売上に響くので急いでください。'],
    ['売上が戻れば、次回の仕入れも増やせます。再開をお願いします。'],
  ])('%s', async text => {
    expect(await rewritten(text)).toMatchSnapshot()
  })
})
