#!/usr/bin/env node
import module from 'node:module'
import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import {folderOfCode, keepCode} from './command/keep-code.js'

// Compiled code is kept for the next start, to be asked for before the rest is loaded: from Node 22.1 on by Node itself.
const {enableCompileCache} = module as {enableCompileCache?: () => void}
const folder = folderOfCode(process.env)
if (enableCompileCache) enableCompileCache()
else if (folder !== undefined) process.on('exit', keepCode(dirname(fileURLToPath(import.meta.url)), folder))
void import('./command/start.js').then(({start}) => {
  start()
})
