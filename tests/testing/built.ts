import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {describe} from 'vitest'

const packages = resolve(import.meta.dirname, '../../packages')

/**
 * `describe` for tests of what was built of a package. Where that is older than its sources the result would tell nothing: the tests are
 * skipped, and it is said why.
 * @param name of its folder, “tactlint”
 */
export function whereBuilt(name: string): typeof describe.skip {
  const reason = staleness(name)
  if (reason === undefined) return describe
  console.warn(`Skipped: ${reason}. \`npm run setup\` builds it.`)
  return describe.skip
}

/** Why the build of a package is not that of its sources; undefined when it is. */
export function staleness(name: string, folder = packages): string | undefined {
  const built = newest(filesIn(join(folder, name, 'dist')))
  if (built === undefined) return `packages/${name}/dist is not there`
  const source = newest([...withNeeded(name, folder)].flatMap(needed => sourcesOf(join(folder, needed))))
  if (source === undefined || source.changed <= built.changed) return undefined
  return `packages/${name}/dist is older than packages/${relative(folder, source.path).replaceAll('\\', '/')}`
}

interface File {
  readonly path: string
  /** Milliseconds. */
  readonly changed: number
}

const newest = (paths: readonly string[]): File | undefined =>
  paths
    .map(path => ({path, changed: statSync(path).mtimeMs}))
    .reduce<File | undefined>((last, file) => (last && last.changed >= file.changed ? last : file), undefined)

const sourcesOf = (folder: string): readonly string[] =>
  filesIn(join(folder, 'src')).filter(path => !/\.test\.ts$|[/\\](?:testing|expected)[/\\]/.test(path))

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile())
      .map(({parentPath, name}) => join(parentPath, name))
  } catch {
    return []
  }
}

/** The package and those of the workspace that it is built of. */
function withNeeded(name: string, folder: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(name)) return known
  known.add(name)
  const {dependencies = {}} = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as {
    readonly dependencies?: Readonly<Record<string, string>>
  }
  for (const [needed, version] of Object.entries(dependencies))
    if (version.startsWith('workspace:')) withNeeded(needed.replace('@tactlint/', ''), folder, known)
  return known
}
