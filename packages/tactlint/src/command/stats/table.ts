import type {Times} from './meter.js'

/** In the order in which they come. */
const stages: Readonly<Record<string, string>> = {
  find: 'find the files',
  load: 'load languages and dictionaries',
  detect: 'detect the language',
  recognise: 'recognise entities of the language',
  parse: 'parse',
  interpret: 'interpret',
  rules: 'rules',
  lint: 'read, recognise, look for phrases, score',
  rewrites: 'rewrites',
  output: 'print',
}

/**
 * What took how long, for people.
 * @param whole milliseconds that one waited
 */
export function tableOf({stages: taken, rules}: Times, whole: number, threads: number): string {
  const sum = Object.values(taken).reduce((sum, time) => sum + time, 0)
  const share = (time: number): string => `${sum === 0 ? 0 : Math.round((time / sum) * 100)} %`
  const ms = (time: number): string => time.toFixed(1)
  const stageRows = Object.entries(stages).flatMap(([stage, name]) => {
    const time = taken[stage]
    return time === undefined ? [] : [[name, ms(time), share(time)]]
  })
  const ruleRows = Object.entries(rules)
    .sort(([, a], [, b]) => b.time - a.time)
    .map(([id, {time, runs, reports}]) => [id, ms(time), share(time), String(runs), String(reports)])
  const note = threads > 1 ? `, ${threads} threads: their times are added up` : ''
  return [
    ...aligned([['stage', 'ms', 'share'], ...stageRows]),
    '',
    ...aligned([['rule', 'ms', 'share', 'runs', 'reports'], ...ruleRows]),
    '',
    `${ms(whole)} ms in all${note}`,
    '',
  ].join('\n')
}

/** The first column to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows.map(row =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart((widths[column] ?? 0) + 2),
      )
      .join(''),
  )
}
