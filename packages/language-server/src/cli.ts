#!/usr/bin/env node
import module from 'node:module'
import {taskOf, usage, type Task} from './arguments.js'

// From Node 22.1 on the compiled code is kept for the next start: to be asked for before the rest is loaded.
;(module as {enableCompileCache?: () => void}).enableCompileCache?.()

function task(): Task | undefined {
  try {
    return taskOf(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(
      `tactlint-language-server: ${error instanceof Error ? error.message : String(error)}\n${usage}`,
    )
    process.exitCode = 2
    return undefined
  }
}

const asked = task()
if (asked === 'help') process.stdout.write(usage)
else if (asked === 'version') {
  const {version} = await import('tactlint/project')
  process.stdout.write(`${version}\n`)
} else if (asked !== undefined) {
  const [{connectionBy}, {serve}, {placeOf}] = await Promise.all([
    import('./transport.js'),
    import('./server.js'),
    import('./workspace/log.js'),
  ])
  // A request that a client refuses is no reason to end.
  process.on('unhandledRejection', error => {
    process.stderr.write(`tactlint-language-server: ${placeOf(error)}\n`)
  })
  serve(connectionBy(asked))
}
