import {basename} from 'node:path'
import {baselineName} from './baseline/baseline-file.js'
import {configNames} from './config/find.js'
import {sidecarEnding} from './sidecar/sidecar.js'

/** Sidecars, configurations, baselines: `mails/*` of a shell names them, too. */
export function isOwnFile(path: string): boolean {
  const name = basename(path)
  return name.endsWith(sidecarEnding) || name === baselineName || configNames.includes(name)
}
