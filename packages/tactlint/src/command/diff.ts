import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'

/**
 * A unified diff that `git apply` and `patch -p1` take; empty when nothing changes.
 * @param name of the file, relative to the current folder
 */
export function diffOf(name: string, before: string, after: string): string {
  if (before === after) return ''
  const path = name.replaceAll('\\', '/')
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  })
}
