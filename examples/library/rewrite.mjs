// Offers the best rewrite of each finding: node examples/library/rewrite.mjs
import {pathToFileURL} from 'node:url'
import {applyEdits, lint} from 'tactlint'

/** What is found in a draft, in words, with the draft as it would read after the best rewrite. */
export async function suggestions(draft, context = {}) {
  const {findings, describe, resolve} = await lint(draft, {context})
  return findings.map(finding => {
    const [best] = resolve(finding)
    return {what: describe(finding).what, rewritten: best?.edits && applyEdits(draft, best.edits)}
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const draft = 'Please change the title of B00X4WHP5E to increase my sales.'
  for (const {what, rewritten} of await suggestions(draft))
    console.log(`${what}\n  ${rewritten ?? 'to be mended by hand'}`)
}
