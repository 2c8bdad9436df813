type Environment = Readonly<Record<string, string | undefined>>

/** What FORCE_COLOR says, as Node reads it; undefined when it is not there. It goes before NO_COLOR. */
export const forcedColor = ({FORCE_COLOR: force}: Environment): boolean | undefined =>
  force === undefined ? undefined : !['0', 'false'].includes(force)

/**
 * Whether colours are shown: to people at a terminal, unless they say otherwise. Sources: https://no-color.org (an empty value
 * says nothing), https://nodejs.org/api/cli.html#force_color1-2-3
 */
export const hasColor = (environment: Environment, isTerminal: boolean | undefined): boolean =>
  forcedColor(environment) ??
  ((environment['NO_COLOR'] ?? '') === '' && isTerminal === true && environment['TERM'] !== 'dumb')
