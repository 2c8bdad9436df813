import {dirname, resolve, sep} from 'node:path'
import {isObject} from '@tactlint/core'
import {openProject, readResource, type Project, type ProjectFile} from 'tactlint/project'
import type {Connection, InitializeParams, WorkspaceFolder} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Abilities} from '../abilities.js'
import {formatFor, pathOf} from '../documents/names.js'
import type {Log} from './log.js'
import {withProgress} from './progress.js'
import {settingsOf, type Settings} from './settings.js'

/** A folder with its settings, and its files as the command would lint them there. */
interface Room {
  readonly settings: Settings
  readonly project: Project
}

/** The folders that are open in the editor: which settings and which configuration are for which document. */
export class Workspace {
  /** Grows when settings or configurations may have changed: what was found before is to be found again. */
  generation = 0
  private folders: readonly string[]
  private readonly rooms = new Map<string, Promise<Room>>()
  /** Of the rooms whose settings have come. */
  private readonly projects = new Set<Project>()
  /** Sent unasked, by clients that can't be asked. */
  private sent: unknown

  constructor(
    private readonly connection: Connection,
    private readonly abilities: Abilities,
    private readonly log: Log,
    private readonly initial: Pick<InitializeParams, 'workspaceFolders' | 'initializationOptions'> & {
      readonly rootUri?: string | null
    },
  ) {
    const roots = initial.workspaceFolders?.map(({uri}) => uri) ?? (initial.rootUri ? [initial.rootUri] : [])
    this.folders = pathsOf(roots)
  }

  /** The settings that are for a document. */
  async settingsFor(uri: string): Promise<Settings> {
    return (await this.roomOf(uri)).settings
  }

  /**
   * A document as the command would lint it.
   * @throws ConfigError, UsageError
   */
  async fileOf(document: TextDocument): Promise<ProjectFile> {
    const {project} = await this.roomOf(document.uri)
    return project.file(pathOf(document.uri) ?? '<untitled>', formatFor(document))
  }

  /** The folder that a document belongs to; for one outside of all folders its own. */
  folderOf(uri: string): string {
    const path = pathOf(uri)
    if (path === undefined) return this.folders[0] ?? process.cwd()
    const around = this.folders.filter(folder =>
      path.startsWith(folder.endsWith(sep) ? folder : folder + sep),
    )
    return around.sort((a, b) => b.length - a.length)[0] ?? dirname(path)
  }

  changeFolders(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    const gone = new Set(pathsOf(removed.map(({uri}) => uri)))
    this.folders = [
      ...this.folders.filter(folder => !gone.has(folder)),
      ...pathsOf(added.map(({uri}) => uri)),
    ]
    this.reconfigure()
  }

  /** Settings have changed. @param sent by clients that can't be asked for them */
  reconfigure(sent?: unknown): void {
    if (isObject(sent)) this.sent = 'tactlint' in sent ? sent['tactlint'] : sent
    this.rooms.clear()
    this.projects.clear()
    this.generation++
    this.log.forget()
  }

  /** Configurations, sidecars or baselines may have changed. */
  forgetFiles(): void {
    for (const project of this.projects) project.forget()
    this.generation++
    this.log.forget()
  }

  private roomOf(uri: string): Promise<Room> {
    const folder = this.folderOf(uri)
    const room = this.rooms.get(folder) ?? this.open(folder, uri)
    this.rooms.set(folder, room)
    return room
  }

  private async open(folder: string, uri: string): Promise<Room> {
    const options: unknown = this.initial.initializationOptions
    const asked = this.abilities.configuration ? await this.askFor(uri) : this.sent
    const {settings, faults} = settingsOf(
      isObject(options) ? (options['tactlint'] ?? options) : options,
      asked,
    )
    for (const fault of faults) this.log.tell(fault)
    const project = openProject({...projectOptions(folder, settings), read: this.read})
    this.projects.add(project)
    return {settings, project}
  }

  private async askFor(scopeUri: string): Promise<unknown> {
    try {
      return (await this.connection.workspace.getConfiguration({section: 'tactlint', scopeUri})) as unknown
    } catch {
      // Some clients say that they can be asked, and refuse.
      return this.sent
    }
  }

  private readonly read: typeof readResource = (from, resource) => {
    const work = readResource(from, resource)
    return this.abilities.progress ? withProgress(this.connection, `Loading ${resource}`, work) : work
  }
}

const projectOptions = (
  folder: string,
  {rules, context, trusted, language, locale, configFile}: Settings,
) => ({
  folder,
  rules,
  context,
  mayRunCode: trusted,
  ...(language !== undefined && {language}),
  ...(locale !== undefined && {locale}),
  ...(configFile !== undefined && {config: resolve(folder, configFile)}),
})

const pathsOf = (uris: readonly string[]): readonly string[] => uris.flatMap(uri => pathOf(uri) ?? [])
