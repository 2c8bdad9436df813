import {brokenForms, type PlaceholderForm} from './broken-placeholders.js'
import {htmlElements} from './html-elements.js'
import type {
  EntityData,
  EntityOf,
  MachineSyntax,
  PlaceholderFault,
  PlaceholderSyntax,
  Recogniser,
} from './entity.js'

type Stands = EntityData['placeholder']['stands']

/** Words in the names of placeholders that tell what will stand there: “order_id”, “fornavn”, “注文番号”. */
export type PlaceholderNames = Readonly<Record<Exclude<Stands, 'unknown'>, readonly string[]>>

/** The names that programs give to fields, whatever the language of the message. */
const fieldNames: PlaceholderNames = {
  identifier: [
    'id',
    'no',
    'nr',
    'number',
    'num',
    'asin',
    'sku',
    'fnsku',
    'tracking',
    'order',
    'invoice',
    'case',
    'ticket',
  ],
  name: ['name', 'firstname', 'fname', 'lastname', 'customer', 'agent', 'recipient', 'user'],
  date: ['date', 'day', 'deadline', 'time'],
}

const forms: readonly PlaceholderForm[] = [
  // {{name}} {{{name}}} {{#if x}} {{! comment }} {{ x | default: "there" }}, and the empty {{ }}
  {
    syntax: 'braces',
    signs: ['{{'],
    pattern: () => /\{\{([^{}\n]{0,200})\}\}(?!\})|\{{3}([^{}\n]{0,200})\}{3}/g,
  },
  // {% if x %} <%= order.id %>
  {syntax: 'tag', signs: ['{%'], pattern: () => /\{%([^{}%\n]{1,200})%\}/g},
  {syntax: 'tag', signs: ['<%'], pattern: () => /<%([^<>%\n]{1,200})%>/g},
  // ${x} #{x} {!Contact.FirstName} {$ticket.id}
  {syntax: 'template', signs: ['{'], pattern: () => /[$#]\{([^{}\n]{1,120})\}|\{[!$]([^{}\n]{1,120})\}/g},
  // {name} {氏名} {contactfield=firstname|there}
  {syntax: 'brace', signs: ['{'], pattern: () => /(?<![{$#\\])\{(\p{L}[\p{L}\p{N} _.=|-]{0,60})\}(?!\})/gu},
  // %s %1$s %(name)s %2$.2f, but not “50 %s”
  {
    syntax: 'printf',
    signs: ['%'],
    pattern: () => /(?<![\d%])%(?:\d\$|\((\w{1,40})\))?(?:\d{0,2}\.\d{1,2}f|[sd])(?![\p{L}\p{N}%])/gu,
  },
  // %NAME% %customer_name%
  {syntax: 'percent', signs: ['%'], pattern: () => /(?<![\p{N}%])%(\p{L}[\p{L}\p{N}_.-]{1,40})%(?!%)/gu},
  // ##field name## #order_id#
  {
    syntax: 'hash',
    signs: ['#'],
    pattern: () =>
      /##(\p{L}[\p{L}\p{N} _.-]{1,40})##|(?<![#\p{L}\p{N}])#(\p{Ll}[\p{Ll}\p{N}_]{2,40})#(?!#)/gu,
  },
  // *|FNAME|*
  {syntax: 'merge', signs: ['*|'], pattern: () => /\*\|([^|*\n]{1,60})\|\*/g},
  // [[first_name|Dear Reader]]
  {syntax: 'double-square', signs: ['[['], pattern: () => /\[\[([^[\]\n]{1,80})\]\]/g},
  // [ORDER ID] [order_id], but not [x], [1], [Important]
  {
    syntax: 'square',
    signs: ['['],
    pattern: () => /(?<![[\]])\[([^[\]\n]{2,60})\](?![\](])/g,
    accepts: isFieldName,
  },
  // <indsæt ordrenummer> <ORDER_ID> <<name>>, but not <b>, <a href="…">, <ann@example.com>
  {
    syntax: 'angle',
    signs: ['<'],
    pattern: () => /<<([^<>\n]{1,60})>>|(?<!<)<(\p{L}[\p{L}\p{N} _-]{2,60})>(?!>)/gu,
    accepts: isNotHtml,
  },
  // __NAME__ ____
  {
    syntax: 'underscores',
    signs: ['__', '＿＿'],
    pattern: () =>
      /(?<![A-Za-z0-9_])__(\p{Lu}[\p{Lu}\p{N}]*(?:[_ ][\p{Lu}\p{N}]+)*)__(?![A-Za-z0-9_])|_{3,}|＿{2,}/gu,
  },
  // XXXX XXX-XXXXXXX-XXXXXXX
  {
    syntax: 'crosses',
    signs: ['XX'],
    pattern: () => /(?<![\p{L}\p{N}-])(?:X{4,20}|X{2,20}(?:-X{2,20}){1,6})(?![\p{L}\p{N}-])/gu,
  },
  // ○○様 ●● △△, but not 一〇〇円
  {
    syntax: 'signs',
    signs: ['○', '◯', '〇', '●', '△', '×'],
    pattern: () => /(?<![一二三四五六七八九○◯〇])[○◯〇]{2,20}|●{2,20}|△{2,20}|×{2,20}/g,
  },
  // ⟨order number⟩: what tactlint itself leaves for the writer to fill
  {syntax: 'blank', signs: ['⟨'], pattern: () => /⟨([^⟨⟩\n]{0,120})⟩/g},
]

const machine: ReadonlySet<PlaceholderSyntax> = new Set<MachineSyntax>([
  'braces',
  'tag',
  'brace',
  'template',
  'printf',
  'percent',
  'hash',
  'merge',
  'double-square',
  'own',
])

/** `{{x}}` and `%s` make a text a template; `[ORDER ID]` and `____` may be left over in a message to send. */
export const isMachineSyntax = (syntax: PlaceholderSyntax): syntax is MachineSyntax => machine.has(syntax)

/**
 * Finds placeholders of all template languages.
 * @param names words of a language that tell what a placeholder stands for, in lower case
 */
export function placeholders(names: PlaceholderNames = fieldNames): Recogniser {
  return {
    kind: 'placeholder',
    *recognise(text) {
      for (const {syntax, signs, pattern, accepts, fault} of [...forms, ...brokenForms]) {
        if (!signs.some(sign => text.includes(sign))) continue
        for (const match of text.matchAll(pattern())) {
          const name = match.slice(1).find(Boolean)?.trim()
          if (accepts && name && !accepts(name)) continue
          yield placeholder(match, syntax, name, names, fault)
        }
      }
    },
  }
}

function placeholder(
  {index: start, 0: signs}: RegExpExecArray,
  syntax: PlaceholderSyntax,
  name = '',
  names: PlaceholderNames,
  known: PlaceholderFault | undefined,
): EntityOf<'placeholder'> {
  // `%s` needs no name.
  const isNameless = name === '' && syntax !== 'printf' && isMachineSyntax(syntax)
  const fault = known ?? (isNameless ? 'empty' : undefined)
  return {
    kind: 'placeholder',
    start,
    end: start + signs.length,
    syntax,
    name,
    stands: standsFor(name, names),
    ...(fault !== undefined && {fault}),
  }
}

/** What the name of a field tells of what will stand there. */
export function standsFor(name: string, names: PlaceholderNames = fieldNames): Stands {
  // customerName → customer name
  const spaced = name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLocaleLowerCase('en')
  const words = new Set(spaced.split(/[^\p{L}\p{N}]+/u))
  for (const stands of ['identifier', 'date', 'name'] as const) {
    if (
      names[stands].some(
        word => words.has(word) || (word.length > 1 && isUnspaced(word) && spaced.includes(word)),
      )
    )
      return stands
  }
  return 'unknown'
}

/** Japanese names of fields have no spaces: ご注文番号 contains 番号. */
const isUnspaced = (word: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(word)

/** ORDER ID, ANTAL SENDT, order_id. */
function isFieldName(name: string): boolean {
  if (/^\p{Lu}[\p{Lu}\p{N} _./-]+$/u.test(name)) return !/^(?=.*\d)[\p{Lu}\d-]{8,}$/u.test(name)
  return /^\p{Ll}[\p{Ll}\p{N}]*(?:_[\p{Ll}\p{N}]+)+$/u.test(name)
}

function isNotHtml(name: string): boolean {
  const [element = ''] = name.split(/[ -]/)
  return !htmlElements.has(element.toLocaleLowerCase('en')) && /[ _]|^\p{Lu}+$|\P{ASCII}/u.test(name)
}
