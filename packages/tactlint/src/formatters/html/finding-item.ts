import type {Offer} from '@tactlint/core'
import type {Located} from '../located.js'
import {html} from '../markup.js'
import {replacementOf} from '../replacement.js'

/**
 * A finding below its message: what, why, what to write instead, and its rewrites.
 * @param id the marks in the message lead there
 */
export function findingItem(
  {finding, place, words, offers}: Located,
  text: string,
  id: string,
  locale: string | undefined,
): string {
  const rewrites = offers()
  const language = html(locale ?? finding.language)
  return [
    `<li id="${id}" class="${finding.severity}">`,
    `<p class="what"><span class="severity">${finding.severity}</span> <strong lang="${language}">${html(words.what)}</strong></p>`,
    `<p class="where">${place.line}:${place.column} <code>${html(finding.ruleId)}</code></p>`,
    `<p lang="${language}">${html(words.why)}</p>`,
    ...(words.instead === undefined
      ? []
      : [`<p class="instead" lang="${language}">${html(words.instead)}</p>`]),
    ...(rewrites.length === 0
      ? []
      : [
          `<ul class="rewrites" lang="${html(finding.language)}">`,
          ...rewrites.map(offer => `<li>${rewrite(offer, text)}</li>`),
          '</ul>',
        ]),
    '</li>',
  ].join('\n')
}

function rewrite({edits, text: rewritten}: Offer, text: string): string {
  if (!edits)
    return `<ins>${html(rewritten)}</ins> <span class="note">to be written by hand: markup stands in between</span>`
  const {start, end, text: replacement} = replacementOf(edits, text)
  const before = start < end ? `<del>${visible(text.slice(start, end))}</del>` : ''
  const after = replacement === '' ? '' : `<ins>${visible(replacement)}</ins>`
  return [before, after].filter(part => part !== '').join(' ')
}

/** Spaces and line breaks around the words are not shown, but where there is nothing else. */
const visible = (words: string): string => html(words.trim() || words.replace(/\s/g, '␣'))
