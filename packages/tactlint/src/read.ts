import type {Message, Recogniser} from '@tactlint/core'
import {contextOf, readers} from '@tactlint/formats'
import type {LintOptions} from './lint-result.js'

/**
 * The messages of a source with their context: what is given, then the front matter of the message, then the language asked for.
 * @param placeholders a team's own
 * @throws Error for a format that does not exist, a context that can't be one; FormatError for a source that is not of its format;
 *   TypeError for a source that is no text
 */
export async function messagesOf(
  source: string,
  {format = 'text', context, language, now, inlineConfig = true}: LintOptions,
  placeholders?: Recogniser,
): Promise<readonly Message[]> {
  if (typeof source !== 'string') throw new TypeError(`A message must be a string, not ${typeof source}.`)
  const given = {...contextOf({now}), ...contextOf(context ?? {})}
  const known = readers.find(reader => reader.format === format)
  if (!known) {
    throw new Error(
      `There is no format “${format}”. There are ${readers.map(reader => reader.format).join(', ')}.`,
    )
  }
  const reader = await known.load(source)
  return reader.read(source, placeholders).map(({directives = [], unknownDirectives = [], ...message}) => ({
    ...message,
    ...(inlineConfig && {directives, unknownDirectives}),
    context: {
      ...given,
      ...message.context,
      ...(language !== undefined && {language}),
    },
  }))
}
