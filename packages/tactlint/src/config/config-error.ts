/** A configuration that can't be used. The message names the file, the place in it, what was expected, and what may be meant. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'

  /** @param place “entry 2, rules”; empty for the file as a whole */
  constructor(file: string, place: string, message: string) {
    super(place === '' ? `${file}: ${message}` : `${file}: ${place}: ${message}`)
  }
}
