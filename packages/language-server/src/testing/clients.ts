import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, expect} from 'vitest'
import {Client, type ClientOptions} from './client.js'

const running: Client[] = []
const folders: string[] = []

afterEach(async () => {
  for (const client of running.splice(0)) expect(await client.stop()).toBe(0)
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true})
})

/** A client with its server, ended after the test: the server must end well. */
export async function started(options?: ClientOptions) {
  const both = await Client.start(options)
  running.push(both.client)
  return both
}

/** A folder with these files, removed after the test. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tactlint-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), {recursive: true})
    writeFileSync(join(folder, name), text)
  }
  return folder
}

export const codes = (diagnostics: readonly {code?: unknown}[]) => diagnostics.map(({code}) => code)
