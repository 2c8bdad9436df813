import {join} from 'node:path'
import {commandIn} from './command-in.js'
import {markup} from './plain-packs/plain-pack.js'

const packs = ['en.ts', 'ja.ts'].map(name => join(import.meta.dirname, 'plain-packs', name))

/** With findings of each severity, a fix, suggestions and suppressions; names and words that outputs must escape. */
export const reported = {
  'mails\\late.txt': `😀🎉 We guarantee it:\r\nLook: ${markup} is gone??\r\n`,
  'good.txt': 'Hello Anna,\n\nAll is well.\n',
  '返事/配送 1.md': `お届けを保証します😀 よろしいですか??

<!-- tactlint-disable-next-line team/promise -- 法務部が承認 -->
返金を保証します。
`,
} as const

/** The command in a folder with these messages. */
export const reportFolder = (files: Readonly<Record<string, string>> = {}) =>
  commandIn({
    'tactlint.config.json': JSON.stringify({packs}),
    '返事/配送 1.md.tactlint.json': JSON.stringify({
      disable: [{rule: 'team/greeting', reason: '<b>macro</b>'}],
    }),
    ...reported,
    ...files,
  })

/** The files of the folder, in the order of the report. */
export const targets = ['mails\\late.txt', 'good.txt', '返事']
