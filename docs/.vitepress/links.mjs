import {existsSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const docs = join(root, 'docs')

/**
 * Links that leave the docs lead to the repository: `../../README.md`. Those of the README, parts of which are pages here, begin
 * at the root: `docs/guides/output.md`, `CONTRIBUTING.md`.
 * @param {string} repository
 * @returns {(markdown: import('vitepress').MarkdownRenderer) => void}
 */
export const linksTo = repository => markdown => {
  markdown.core.ruler.push('links-of-the-repository', ({tokens, env}) => {
    for (const token of tokens.flatMap(({children}) => children ?? [])) {
      const name = {link_open: 'href', image: 'src'}[token.type]
      const link = name && token.attrGet(name)
      if (!link || /^(?:[a-z]+:|[#/])/.test(link)) continue
      token.attrSet(name, addressOf(link, env.path ?? docs, repository))
    }
  })
}

/** @throws Error for a link to what is not there */
function addressOf(link, page, repository) {
  const folder = resolve(page, '..')
  const [path, ...anchor] = link.split(/(?=#)/)
  const target = [resolve(folder, path), resolve(root, path)].find(existsSync)
  if (target === undefined) throw new Error(`${relative(root, page)} links to ${link}, which is not there.`)
  const inDocs = relative(docs, target)
  if (inDocs.startsWith('..')) return `${repository}/blob/main/${relative(root, target)}${anchor.join('')}`
  if (!path.endsWith('.md')) return `./${relative(folder, target)}`
  return `/${inDocs.replace(/(?:README)?\.md$/, '')}${anchor.join('')}`
}
