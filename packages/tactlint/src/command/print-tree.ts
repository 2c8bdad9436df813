import {rootOf, textOf as wordsOf} from '@tactlint/core'
import type {Nodes} from 'nlcst'
import {lintedTargets} from './linted-targets.js'
import type {Configure} from './lint-files.js'
import type {CommandOptions} from './options.js'
import type {ExitCode, Surroundings} from './surroundings.js'

/** Prints how each message is parsed: a node a line, with its place and what the parser knows of it. */
export async function printTrees(
  configure: Configure,
  options: CommandOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  for await (const {source, verdicts} of lintedTargets(configure, options, surroundings)) {
    surroundings.stdout.write(`${source.name}\n`)
    for (const {language, message, readings} of verdicts) {
      const paragraphs = readings.flatMap(reading => reading.paragraphs)
      surroundings.stdout.write(`  language ${language ?? 'not recognised'}\n`)
      surroundings.stdout.write(branch(rootOf(message.prose.text, paragraphs), 1))
    }
  }
  return 0
}

function branch(node: Nodes, depth: number): string {
  const {start, end} = node.position ?? {start: undefined, end: undefined}
  const place = `${start?.line}:${start?.column}–${end?.line}:${end?.column}`
  const isLeaf = node.type === 'WordNode' || !('children' in node)
  const words = isLeaf ? ` ${JSON.stringify(wordsOf(node))}` : ''
  const line = `${'  '.repeat(depth)}${node.type.replace(/Node$/, '')}${words}  ${place}${knowledge(node)}\n`
  if (isLeaf) return line
  return line + node.children.map(child => branch(child, depth + 1)).join('')
}

function knowledge(node: Nodes): string {
  if (node.type !== 'WordNode' || !node.data) return ''
  const {entity, spelling, lemma, partOfSpeech, conjugationForm, reading} = node.data
  const kind =
    entity === undefined
      ? undefined
      : entity.kind === 'identifier'
        ? `${entity.kind} ${entity.scheme}`
        : entity.kind
  return [kind, spelling, lemma, partOfSpeech?.join('-'), conjugationForm, reading]
    .filter(known => known !== undefined && known !== '')
    .map(known => `  ${known}`)
    .join('')
}
