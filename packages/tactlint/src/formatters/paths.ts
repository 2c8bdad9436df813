import {isAbsolute, sep} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {SourceFile} from '../source-file.js'

/** `replies\late.txt` of Windows is `replies/late.txt` in what other machines read. */
export const slashed = (name: string, separator: string = sep): string => name.split(separator).join('/')

/** “返事/late 1.txt” → “%E8%BF%94%E4%BA%8B/late%201.txt”; outside of the current folder the whole address. */
export function uriOf({name, path}: SourceFile, separator: string = sep): string {
  const isOutside = name.startsWith('..') || isAbsolute(name)
  return isOutside && isAbsolute(path)
    ? pathToFileURL(path).href
    : slashed(name, separator).split('/').map(encodeURIComponent).join('/')
}
