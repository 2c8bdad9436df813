/** Writes dist/rules: the page of each rule, which diagnostics link to. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {createTactlint} from 'tactlint'
import {rulePage, rulesOf} from 'tactlint/project'

const folder = new URL('../dist/rules/', import.meta.url)
const {packs} = await createTactlint()
mkdirSync(folder, {recursive: true})
for (const rule of rulesOf(await packs()))
  writeFileSync(new URL(`${rule.kind.id}.md`, folder), rulePage(rule))
