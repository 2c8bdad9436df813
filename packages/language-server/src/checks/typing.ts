import type {Finding} from 'tactlint'
import type {Workspace} from '../workspace/workspace.js'
import {settledIn, whileTyping, type Settled} from './absences.js'
import type {Checked, Checks} from './checks.js'

interface Draft {
  settled: Settled
  isTyping: boolean
  pause: NodeJS.Timeout | undefined
}

/** Which documents are being typed in: there, what is missing is not shown before the writer pauses. */
export class Typing {
  private readonly drafts = new Map<string, Draft>()

  /** @param paused called when a pause brought something to show */
  constructor(
    private readonly checks: Checks,
    private readonly workspace: Workspace,
    private readonly paused: (uri: string) => void,
  ) {}

  /** Opened or saved: all of it is to be seen. */
  settle(uri: string): void {
    const draft = this.drafts.get(uri)
    clearTimeout(draft?.pause)
    this.drafts.set(uri, {
      settled: draft?.settled ?? new Map<never, never>(),
      isTyping: false,
      pause: undefined,
    })
  }

  /** Changed: the pause begins anew. With `run: onSave` there is none: what is changed is shown once it is saved. */
  async changed(uri: string): Promise<void> {
    const draft = this.drafts.get(uri) ?? {settled: new Map<never, never>(), isTyping: true, pause: undefined}
    this.drafts.set(uri, draft)
    draft.isTyping = true
    clearTimeout(draft.pause)
    const {absenceDelay, run} = await this.workspace.settingsFor(uri)
    // Meanwhile it was changed again, or closed.
    if (this.drafts.get(uri) !== draft || !this.isTyping(uri)) return
    clearTimeout(draft.pause)
    if (run === 'onSave') {
      draft.isTyping = false
      return
    }
    draft.pause = setTimeout(() => void this.pause(uri), absenceDelay)
    draft.pause.unref()
  }

  isTyping(uri: string): boolean {
    return this.drafts.get(uri)?.isTyping === true
  }

  /** The findings of a document that are to be seen now. What is missing among them goes on being shown when typing begins. */
  show({document, result}: Checked): readonly Finding[] {
    const findings = result?.findings ?? []
    const draft = this.drafts.get(document.uri)
    if (draft?.isTyping) return whileTyping(findings, draft.settled)
    if (draft) draft.settled = settledIn(findings)
    return findings
  }

  close(uri: string): void {
    clearTimeout(this.drafts.get(uri)?.pause)
    this.drafts.delete(uri)
  }

  private async pause(uri: string): Promise<void> {
    const checked = await this.checks.of(uri)
    const draft = this.drafts.get(uri)
    if (draft === undefined || !draft.isTyping) return
    const before = checked ? this.show(checked).length : 0
    draft.isTyping = false
    if (checked?.result && this.show(checked).length !== before) this.paused(uri)
  }
}
