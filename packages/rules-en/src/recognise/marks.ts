import {placeholders, type EntityData, type PlaceholderNames, type Recogniser} from '@tactlint/core'

type Stands = EntityData['placeholder']['stands']

const names: PlaceholderNames = {
  identifier:
    `id no nr number num code asin sku fnsku ean upc tracking order invoice case ticket reference ref shipment
    account confirmation booking reservation claim policy membership parcel pnr`.split(/\s+/),
  name: `name firstname fname lastname surname customer agent recipient sender user buyer seller team signature`.split(
    /\s+/,
  ),
  date: `date day deadline time month year`.split(/\s+/),
}

/** `{{order.id}}`, `[ORDER ID]`, with what their English names stand for. */
const named = placeholders(names)

/** Say that something is to be filled in: “insert”, “your”. */
const instructions: ReadonlySet<string> = new Set(
  `insert enter add fill type paste write your the`.split(/\s+/),
)

/** “[insert order number]”, “[Your Name]”, “[order date]”. Not “[sic]”, “[see below]”, “[my parcel](…)”. */
const written: Recogniser = {
  kind: 'placeholder',
  *recognise(text) {
    for (const match of text.matchAll(
      /(?<![[\]A-Za-zÀ-ÿ])\[([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ\d '’/#.-]{1,58})\](?![\](])/g,
    )) {
      const [mark, name = ''] = match
      const words = name
        .toLocaleLowerCase('en')
        .split(/[^\p{L}\p{N}]+/u)
        .filter(word => word !== '')
      const stands = standsFor(words)
      if (stands === 'unknown' && !instructions.has(words[0] ?? '')) continue
      yield {
        kind: 'placeholder',
        start: match.index,
        end: match.index + mark.length,
        syntax: 'square',
        name,
        stands,
      }
    }
  },
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
/** “by XX June”, “£XX”, “within XX days”, “your letter of dd/mm/yyyy”. Not “in the format dd/mm/yyyy”, “size XX”. */
const toFill = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(?<date>XX? (?:${months})|XX[/.]XX(?:[/.](?:XX|XXXX|\d{4}))?|(?:${months}) XX?)|[£$€] ?X{2,3}|X{2,3}(?= (?:working |business )?(?:day|hour|week|month|minute)))(?![\p{L}\p{N}-])|(?<=(?<!format )(?<!\p{L})(?:on|of|by|until|from|dated|before|since) )(?<form>(?:dd[/.-]mm|mm[/.-]dd)[/.-]yy(?:yy)?)(?!\p{L})`,
  'gu',
)
const unfilled: Recogniser = {
  kind: 'placeholder',
  *recognise(text) {
    if (!/XX|yy/.test(text)) return
    for (const {0: name, index, groups} of text.matchAll(toFill))
      yield {
        kind: 'placeholder',
        start: index,
        end: index + name.length,
        syntax: 'crosses',
        name,
        stands: (groups?.['date'] ?? groups?.['form']) ? 'date' : 'unknown',
      }
  },
}

/** The last word decides first: “order date” is a date. */
function standsFor(words: readonly string[]): Stands {
  const last = words.slice(-1)
  for (const some of [last, words]) {
    for (const stands of ['date', 'name', 'identifier'] as const) {
      if (some.some(word => names[stands].includes(word))) return stands
    }
  }
  return 'unknown'
}

export const marks: readonly Recogniser[] = [named, written, unfilled]
