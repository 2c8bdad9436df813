import {existsSync} from 'node:fs'

/** The page of a rule that is installed with the server; undefined for rules of other packs. */
export function pageOf(ruleId: string): string | undefined {
  if (!/^[a-z-]+$/.test(ruleId)) return undefined
  const known = pages.get(ruleId)
  if (known !== undefined) return known.href
  const url = new URL(`../dist/rules/${ruleId}.md`, import.meta.url)
  const href = url.protocol === 'file:' && existsSync(url) ? url.href : undefined
  pages.set(ruleId, {href})
  return href
}

const pages = new Map<string, {readonly href: string | undefined}>()
