import {CodeActionKind, type CodeAction, type Diagnostic, type WorkspaceEdit} from 'vscode-languageserver'
import type {Finding, LintResult, Range} from 'tactlint'
import type {Checked} from '../checks/checks.js'
import type {Session} from '../session.js'

/** What the client asks code actions for. */
export interface Asked {
  readonly session: Session
  readonly checked: Checked
  readonly result: LintResult
  /** In the document; empty for a place. */
  readonly range: Range
  /** Findings that are shown there. */
  readonly findings: readonly Finding[]
  /** The client's diagnostic of a finding, as it sent it. */
  readonly diagnosticOf: (finding: Finding) => Diagnostic | undefined
  /** Kinds that were asked for; undefined for all that fit a menu. */
  readonly only: readonly string[] | undefined
}

/** A code action whose edit is worked out when it is chosen, if the client can wait for it. */
export interface Offered extends Pick<CodeAction, 'title' | 'kind' | 'isPreferred'> {
  readonly finding?: Finding
  readonly edit: () => Promise<WorkspaceEdit | undefined> | WorkspaceEdit | undefined
  /** What finds the action again when it is chosen. Without, the edit is sent at once. */
  readonly key?: string
}

/** Makes the actions of one sort. */
export type Provider = (asked: Asked) => readonly Offered[] | Promise<readonly Offered[]>

/** `refactor` asks for `refactor.rewrite`, too. */
export const isAskedFor = (kind: string, only: readonly string[] | undefined): boolean =>
  only === undefined ||
  only.some(asked => kind === asked || asked === CodeActionKind.Empty || kind.startsWith(`${asked}.`))

/** “…” around the words, shortened. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  const letters = Array.from(line)
  return letters.length <= longest
    ? `“${line}”`
    : `“${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…”`
}

const longest = 60
