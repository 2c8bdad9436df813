import {applyEdits, createLinter, identity, messageOf} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {english} from '../index.js'

const linter = createLinter({packs: [english], read: () => Promise.reject(new Error('reads nothing'))})

/** The words found, and the text after each rewrite that is offered. */
async function reframed(text: string) {
  const verdict = await linter.lint(messageOf(identity(text)))
  return verdict.findings.map(finding => ({
    words: text.slice(finding.range.start, finding.range.end),
    becomes: verdict.resolve(finding).map(({edits = []}) => applyEdits(text, edits)),
  }))
}

describe('arguing from one’s own gain', () => {
  it('is found without any context, and offered from the customers’ side', async () => {
    expect(
      await reframed(
        'Please help me change the title of this product to increase my sales. I can’t get the product onto the first search page because the current title is wrong.',
      ),
    ).toMatchInlineSnapshot(`
      [
        {
          "becomes": [
            "Hello,

      Please help me change the title of this product to increase my sales. I can’t get the product onto the first search page because the current title is wrong.",
          ],
          "words": "Please help me change the title of this product to increase my sales. I can’t get the product onto the first search page because the current title is wrong.",
        },
        {
          "becomes": [
            "ASIN: ⟨ASIN⟩

      Please help me change the title of this product to increase my sales. I can’t get the product onto the first search page because the current title is wrong.",
          ],
          "words": "title of this product",
        },
        {
          "becomes": [
            "Could you please change the title of this product to improve the customer experience? I can’t get the product onto the first search page because the current title is wrong.",
            "Please help me change the title of this product to improve the customer experience. I can’t get the product onto the first search page because the current title is wrong.",
            "Could you please change the title of this product to help customers ⟨do what⟩? I can’t get the product onto the first search page because the current title is wrong.",
          ],
          "words": "to increase my sales",
        },
        {
          "becomes": [
            "Please help me change the title of this product to increase my sales. Customers do not see the product on the first search page because the current title is wrong.",
          ],
          "words": "I can’t get the product onto the first search page",
        },
        {
          "becomes": [
            "Please help me change the title of this product to increase my sales. I can’t get the product onto the first search page because the current title is wrong.

      Kind regards,
      ⟨your name⟩",
          ],
          "words": "I can’t get the product onto the first search page because the current title is wrong.",
        },
      ]
    `)
  })

  it.each(['!!!', '...'])('ends before %s', async signs => {
    const [found] = await reframed(`Please change the title to increase my sales${signs} Thank you.`)
    expect(found?.words).toBe('to increase my sales')
    expect(found?.becomes[0]).toBe(
      'Could you please change the title to improve the customer experience? Thank you.',
    )
  })

  it('is not found where the customers’ side is told', async () => {
    expect(
      await reframed(
        'The current title of this product affects the customer experience: customers who search with the correct title cannot easily find it. Please change the title to improve the customer experience.',
      ),
    ).toEqual([])
  })

  it.each([
    'The title is wrong, so please correct it in order to boost our online sales.',
    'I want you to move the listing, so that our products rank higher!',
    'To increase my sales, change the main image.',
    'Could you please approve the image to increase our conversion rate',
    'Please note that I am losing money.',
    'Help me sell more.',
    'Please help us increase our revenue.',
    'The title is wrong, which hurts my sales.',
    'This is costing us a lot of sales because buyers’ searches fail.',
    'A better title would increase my sales.',
    'We lose EUR 300 in sales every day, please restore the page.',
    'I am losing money, so please fix the title.',
    'Our monthly sales have dropped since May. Please restore the old image.',
    'The correct image is important for our sales.',
    'This brings me fewer sales.',
    'Please move the lamp to the right category for a better ranking.',
    'I have spent so much on ads, and now the page is gone.',
    'Help us!\nHow my ranking dropped! Please act.',
  ])('%s', async text => {
    expect(await reframed(text)).toMatchSnapshot()
  })
})
