import {resolve} from 'node:path'

/** For a bundler that reads sources: packs as they were built, since of their words no code is left there. */
export const builtPacks: Readonly<Record<string, string>> = Object.fromEntries(
  ['en', 'da', 'ja'].flatMap(language => {
    const dist = resolve(import.meta.dirname, `../packages/rules-${language}/dist`)
    return [
      [`@tactlint/rules-${language}$`, `${dist}/index.js`],
      [`@tactlint/rules-${language}/detect$`, `${dist}/detect.js`],
    ]
  }),
)
