import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {defineConfig} from 'vitepress'
import {linksTo} from './links.mjs'

const docs = join(import.meta.dirname, '..')

/** The pages of a folder under their headings: rules/wall-of-text.md is “wall-of-text”. */
const pagesOf = folder =>
  readdirSync(join(docs, folder))
    .filter(name => name.endsWith('.md') && name !== 'README.md')
    .map(name => ({
      text: /^# (.+)$/m.exec(readFileSync(join(docs, folder, name), 'utf8'))?.[1] ?? name,
      link: `/${folder}/${name.replace(/\.md$/, '')}`,
    }))

const repository = 'https://github.com/tactlint/tactlint'

export default defineConfig({
  title: 'tactlint',
  description: 'The linter for the messages people send to support desks and customers',
  cleanUrls: true,
  rewrites: {'rules/README.md': 'rules/index.md', 'editors/README.md': 'editors/index.md'},
  markdown: {config: linksTo(repository)},
  // A link that leads nowhere fails the build.
  ignoreDeadLinks: false,
  themeConfig: {
    nav: [
      {text: 'Start', link: '/'},
      {text: 'Rules', link: '/rules/'},
      {text: 'Precision', link: '/precision'},
    ],
    sidebar: [
      {
        text: 'Start',
        items: [
          {text: 'Start', link: '/'},
          {text: 'Three uses', link: '/uses'},
        ],
      },
      {text: 'Guides', items: pagesOf('guides')},
      {text: 'Editors', items: [{text: 'In the editor', link: '/editors/'}, ...pagesOf('editors')]},
      {
        text: 'Reference',
        items: [
          {text: 'Rules', link: '/rules/'},
          {text: 'Identifiers', link: '/identifiers'},
          {text: 'Precision', link: '/precision'},
        ],
      },
      {text: 'Every rule', collapsed: true, items: pagesOf('rules')},
    ],
    socialLinks: [{icon: 'github', link: repository}],
    search: {provider: 'local'},
    editLink: {pattern: `${repository}/edit/main/docs/:path`},
    outline: [2, 3],
  },
})
