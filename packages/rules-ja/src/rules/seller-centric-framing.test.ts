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
  it('lose neither the day nor the number', async () => {
    for (const text of [
      '11月3日からB07XJ8C8F5の売上が落ちています。',
      '11月3日から商品B07XJ8C8F5が検索に出ないので売上が落ちています。',
    ])
      for (const other of await rewritten(text)) expect(other).toMatch(/11月3日.*B07XJ8C8F5/)
  })

  it.each([
    [
      'この商品のタイトルを売上を伸ばすために直してください。',
      'お客様が商品を見つけやすくなるよう、この商品のタイトルを直していただけますでしょうか。',
      'この商品のタイトルをカスタマーエクスペリエンス向上のため、直してください。',
    ],
    [
      'もっと売れるようにしたいので、カテゴリーを変更してもらえませんか。',
      'お客様が商品を見つけやすくなるよう、カテゴリーを変更していただけますでしょうか。',
      'カスタマーエクスペリエンス向上のため、カテゴリーを変更してもらえませんか。',
    ],
    [
      '恐れ入りますが、売上アップのため、画像をご変更ください。',
      '恐れ入りますが、お客様に商品を正しくご理解いただけるよう、画像をご変更いただけますでしょうか。',
      '恐れ入りますが、カスタマーエクスペリエンス向上のため、画像をご変更ください。',
    ],
    [
      '当店の売上を伸ばしたく、商品名の変更をお願いいたします',
      'お客様が商品を見つけやすくなるよう、商品名の変更をお願いできますでしょうか。',
      'カスタマーエクスペリエンス向上のため、商品名の変更をお願いいたします',
    ],
    ['もっと売れるようにしてください。', 'お客様に安心してお買い物いただけるようにしてください。'],
    [
      '商品名の変更をお願いします。売上を伸ばすためです。',
      '商品名の変更をお願いします。カスタマーエクスペリエンス向上のためです。',
    ],
    ['検索結果の上位に表示させたいです。', 'カスタマーエクスペリエンスを向上させたいと考えております。'],
    [
      '売上に響くので急いでください。',
      'お客様に⟨具体的な内容⟩といった影響が出ておりますので、急いでください。',
    ],
    [
      '売上が減ったため、再開をお願いします。',
      'お客様に⟨具体的な内容⟩といった影響が出ているため、再開をお願いします。',
    ],
    [
      '売上が戻れば、次回の仕入れも増やせます。再開をお願いします。',
      'お客様に⟨具体的な内容⟩といった影響が出ております。再開をお願いします。',
    ],
  ])('of %s', async (text, ...expected) => {
    expect(await rewritten(text)).toEqual(expected)
    for (const message of expected) expect((await lint(message)).findings).toEqual([])
  })
})
