import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {sourceOf} from './sources.js'

/** undefined where no `hunspell` is installed. */
export function hunspellVersion(): string | undefined {
  try {
    return /Hunspell ([\d.]+)/.exec(execFileSync('hunspell', ['--version'], {encoding: 'utf8'}))?.[1]
  } catch {
    return undefined
  }
}

/** Hunspell's command takes these letters as one word, so that its own way of cutting text plays no part. */
export const isOneWord = (word: string): boolean => /^[\p{L}\p{N}.'’-]+$/u.test(word)

/** Which of the words Hunspell takes for right, by the dictionaries on npm; of several, any. */
export function acceptedByHunspell(
  dictionaries: readonly string[],
  words: readonly string[],
): ReadonlySet<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hunspell-'))
  try {
    for (const name of dictionaries) {
      const affixes = sourceOf(name, 'aff').replace(/^WORDCHARS.*$/m, "WORDCHARS 0123456789-.'’")
      writeFileSync(join(folder, `${name}.aff`), affixes)
      writeFileSync(join(folder, `${name}.dic`), sourceOf(name, 'dic'))
    }
    const wrong = execFileSync(
      'hunspell',
      ['-l', '-i', 'utf-8', '-d', dictionaries.map(name => join(folder, name)).join(',')],
      {input: `${words.join('\n')}\n`, encoding: 'utf8', maxBuffer: 2 ** 30},
    )
    // The command prints ’ as it read it or as '.
    const plain = (word: string): string => word.replaceAll('’', "'")
    const rejected = new Set(wrong.split('\n').map(plain))
    return new Set(words.filter(word => !rejected.has(plain(word))))
  } finally {
    rmSync(folder, {recursive: true})
  }
}
