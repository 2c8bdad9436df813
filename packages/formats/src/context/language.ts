/** A language as BCP 47 has it (en_US and en-us are en-US); undefined when it can't be one. */
export function languageOf(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}
