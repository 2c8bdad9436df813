import {isObject} from '@tactlint/core'
import {basename, extname, join} from 'node:path'
import type {WorkspaceEdit} from 'vscode-languageserver'
import {fileText} from '../workspace/files.js'
import type {Asked} from './action.js'
import {changedJson, changedYaml, type Change} from './data-edits.js'
import {fileEditOf} from './edits.js'

/** A configuration that can be changed from the editor. */
export interface EditableConfig {
  /** `tactlint.config.json` */
  readonly name: string
  /** @param path in an entry @param value what is to stand there, from what stands there now */
  readonly edit: (path: readonly string[], value: Change['value']) => Promise<WorkspaceEdit | undefined>
}

/** The configuration of a document, or one that is to be made. Undefined for one in code: nobody can tell where in it. */
export function editableConfig({checked: {document, file}, session}: Asked): EditableConfig | undefined {
  const path = file.config ?? join(session.workspace.folderOf(document.uri), 'tactlint.config.json')
  const changed = {'.json': changedJson, '.yaml': changedYaml, '.yml': changedYaml}[extname(path)]
  if (changed === undefined || (file.config === undefined && !session.abilities.createsFiles))
    return undefined
  return {
    name: basename(path),
    edit: async (inner, value) => {
      const {uri, text, version} = await fileText(path, session.documents)
      const after = changed(text ?? '{}\n', data => ({path: [...entryFor(data, inner), ...inner], value}))
      if (after === undefined || after === text) return undefined
      return fileEditOf(uri, text, after, version, session.abilities)
    },
  }
}

/** The last entry that is for all files; without one, a new entry behind the others: later ones win. */
function entryFor(data: unknown, [key = '']: readonly string[]): readonly number[] {
  if (!Array.isArray(data)) return []
  const entries = data as readonly unknown[]
  // What is set again further down would win.
  const last = entries.findLastIndex(entry => isObject(entry) && Object.hasOwn(entry, key))
  const forAll = entries.findLastIndex(
    entry => isObject(entry) && !('files' in entry) && !('ignores' in entry),
  )
  return [forAll >= 0 && forAll >= last ? forAll : entries.length]
}
