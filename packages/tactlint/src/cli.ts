#!/usr/bin/env node
import module from 'node:module'

// From Node 22.1 on the compiled code is kept for the next start: to be asked for before the rest is loaded.
;(module as {enableCompileCache?: () => void}).enableCompileCache?.()
void import('./command/start.js').then(({start}) => {
  start()
})
