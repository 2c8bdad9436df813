import type {LintResult} from 'tactlint'
import type {ProjectFile} from 'tactlint/project'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Documents} from '../documents/documents.js'
import type {Log} from '../workspace/log.js'
import type {Workspace} from '../workspace/workspace.js'

/** A document that was linted. */
export interface Checked {
  readonly document: TextDocument
  readonly file: ProjectFile
  /** What `lint()` says of the text; undefined when it could not be read. */
  readonly result: LintResult | undefined
  /** Why it could not be read. */
  readonly fault?: Fault
}

/** What the writer can mend in the text itself: front matter that is no YAML, a language without a pack. */
export interface Fault {
  readonly message: string
  readonly code: 'front-matter' | 'language'
  /** From 1, in UTF-16 code units. */
  readonly line: number
  readonly column: number
}

interface Known {
  readonly document: TextDocument
  readonly generation: number
  readonly checked: Promise<Checked | undefined>
}

/** What is found in the open documents: each version is linted once, when it is first asked for. */
export class Checks {
  private readonly known = new Map<string, Known>()

  constructor(
    private readonly documents: Pick<Documents, 'get'>,
    private readonly workspace: Workspace,
    private readonly log: Log,
  ) {}

  /** Of a document as it is now; undefined when it is not open, not to be linted, or its configuration can't be used. */
  of(uri: string): Promise<Checked | undefined> {
    const document = this.documents.get(uri)
    if (document === undefined) return Promise.resolve(undefined)
    const {generation} = this.workspace
    const known = this.known.get(uri)
    if (known?.document === document && known.generation === generation) return known.checked
    const checked = this.check(document)
    this.known.set(uri, {document, generation, checked})
    return checked
  }

  /** Whether what was found is still about the document as it is. */
  isCurrent({document}: Checked): boolean {
    return this.documents.get(document.uri) === document
  }

  close(uri: string): void {
    this.known.delete(uri)
  }

  private async check(document: TextDocument): Promise<Checked | undefined> {
    try {
      const {enable} = await this.workspace.settingsFor(document.uri)
      if (!enable) return undefined
      const file = await this.workspace.fileOf(document)
      return file.isIgnored ? undefined : await linted(document, file)
    } catch (error) {
      this.log.failed(error)
      return undefined
    }
  }
}

async function linted(document: TextDocument, file: ProjectFile): Promise<Checked> {
  try {
    return {document, file, result: await file.tactlint.lint(document.getText(), file.options)}
  } catch (error) {
    const fault = faultOf(error)
    if (fault === undefined) throw error
    return {document, file, result: undefined, fault}
  }
}

function faultOf(error: unknown): Fault | undefined {
  if (!(error instanceof Error)) return undefined
  const {name, message} = error
  if (name === 'LanguageError') return {message, code: 'language', line: 1, column: 1}
  if (name !== 'FormatError') return undefined
  const {line = 1, column = 1} = error as {line?: number; column?: number}
  return {message, code: 'front-matter', line, column}
}
