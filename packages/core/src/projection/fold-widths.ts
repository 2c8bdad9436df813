/** Full-width letters, digits and signs: Ａ １ （. */
const fullWidth = /[\uFF01-\uFF5E]/g
/** Everything that people type for a hyphen inside a number: 112‐4738291, 112－4738291, 112ー4738291. */
const dashBetween = /(?<=[0-9A-Z])[\u2010-\u2015\u2212\u30FC\uFE63\uFF0D](?=[0-9A-Z])/g

/**
 * The text with full-width forms as ASCII and the dashes of numbers as hyphens, for recognising: １２３－４ → 123-4.
 * Same length, so offsets are those of the text.
 */
export function foldWidths(text: string): string {
  if (isAscii(text)) return text
  return text
    .replace(fullWidth, sign => (sign === '\uFF0D' ? sign : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)))
    .replace(dashBetween, '-')
}

/** Nothing to fold: most words of most languages. */
export const isAscii = (text: string): boolean => !/[^\0-\x7F]/.test(text)
