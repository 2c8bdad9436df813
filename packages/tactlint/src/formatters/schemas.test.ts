import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {rdformatSchema} from '@umbrelladocs/rdformat-validator'
import {Ajv, type AnySchema} from 'ajv'
import {beforeAll, describe, expect, it} from 'vitest'
import {reported, reportFolder, targets} from '../testing/report-folder.js'

const require = createRequire(import.meta.url)
const file = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
// Of draft 4, but it uses nothing that means something else in later ones.
const sarifSchema = Object.fromEntries(
  Object.entries(JSON.parse(readFileSync(file, 'utf8')) as object).filter(
    ([key]) => key !== '$schema' && key !== 'id',
  ),
) as AnySchema

const folder = reportFolder()
const printed = async (...argv: readonly string[]): Promise<unknown> =>
  JSON.parse((await folder.run(argv)).out) as unknown

interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

interface Located {
  readonly region: Region
}

interface SarifLog {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string
      readonly locations: readonly {
        readonly physicalLocation: Located & {readonly artifactLocation: {uri: string}}
      }[]
      readonly fixes?: readonly {
        readonly artifactChanges: readonly {
          readonly replacements: readonly {
            readonly deletedRegion: Region
            readonly insertedContent: {readonly text: string}
          }[]
        }[]
      }[]
    }[]
  }[]
}

/** What stands there, in lines as other programs read them: columns count `unit`s. */
function wordsAt(
  text: string,
  {startLine, startColumn, endLine, endColumn}: Region,
  unit: 'utf16le' | 'utf8',
) {
  const size = unit === 'utf8' ? 1 : 2
  const bytes = text.split(/(?<=\n)/).map(line => Buffer.from(line, unit))
  const lines = bytes.slice(startLine - 1, endLine)
  const last = lines.length - 1
  return lines
    .map((line, index) =>
      line.subarray(
        index === 0 ? (startColumn - 1) * size : 0,
        index === last ? (endColumn - 1) * size : undefined,
      ),
    )
    .map(line => line.toString(unit))
    .join('')
}

const words = ['guarantee', '保証', '??', '<script>']
const startsAsFound = (found: string): boolean => words.some(word => found.startsWith(word))

describe('SARIF', () => {
  const validate = new Ajv({strict: false, validateFormats: false, unicodeRegExp: false}).compile(sarifSchema)

  it.each([[targets], [['good.txt']]])('of %j holds to its schema', async files => {
    const log = await printed('--format', 'sarif', ...files)
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
  })

  it('is refused by the schema when something is missing', () => {
    expect(validate({version: '2.1.0', runs: [{tool: {}, results: []}]})).toBe(false)
  })

  it('has regions of the words, in UTF-16, and replacements that make the rewrites', async () => {
    const {runs} = (await printed('--format', 'sarif', ...targets)) as SarifLog
    const results = (runs[0]?.results ?? []).filter(({ruleId}) => ruleId !== 'team/greeting')
    expect(results).toHaveLength(6)
    for (const {locations, fixes = []} of results) {
      const [location] = locations
      const uri = decodeURIComponent(location?.physicalLocation.artifactLocation.uri ?? '')
      const text = reported[uri as keyof typeof reported]
      expect(wordsAt(text, location?.physicalLocation.region as Region, 'utf16le')).toSatisfy(startsAsFound)
      for (const {artifactChanges} of fixes)
        for (const {deletedRegion} of artifactChanges.flatMap(({replacements}) => replacements))
          expect(text).toContain(wordsAt(text, deletedRegion, 'utf16le'))
    }
    const [, second] = results.find(({ruleId}) => ruleId === 'team/markup')?.fixes ?? []
    const replaced = second?.artifactChanges[0]?.replacements.map(({deletedRegion, insertedContent}) => [
      wordsAt(reported['mails\\late.txt'], deletedRegion, 'utf16le'),
      insertedContent.text,
    ])
    expect(replaced).toEqual([
      ['<', '“'],
      ['`', '”'],
    ])
  })
})

interface Rdjson {
  readonly diagnostics: readonly {
    readonly location: {
      readonly path: string
      readonly range: Record<'start' | 'end', {line: number; column: number}>
    }
    readonly code: {readonly value: string}
  }[]
}

describe('rdjson', () => {
  let report: Rdjson
  beforeAll(async () => {
    report = (await printed('--format', 'rdjson', ...targets)) as Rdjson
  })

  it('holds to the schema', () => {
    const validate = new Ajv({strict: false, validateFormats: false, unicodeRegExp: false}).compile(
      rdformatSchema as AnySchema,
    )
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({diagnostics: [{message: 5}]})).toBe(false)
  })

  it('counts bytes', () => {
    const found = report.diagnostics.filter(({code}) => code.value !== 'team/greeting')
    expect(found).toHaveLength(5)
    for (const {location} of found) {
      const {start, end} = location.range
      const region = {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
      }
      const text = reported[location.path.replaceAll('/late', '\\late') as keyof typeof reported]
      expect(wordsAt(text, region, 'utf8')).toSatisfy(startsAsFound)
    }
  })
})
