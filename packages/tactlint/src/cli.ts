#!/usr/bin/env node
import picocolors from 'picocolors'
import {run} from './command/run.js'

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  color: picocolors.isColorSupported && (process.stdout.isTTY || 'FORCE_COLOR' in process.env),
  columns: process.stdout.isTTY ? process.stdout.columns : 100,
})
