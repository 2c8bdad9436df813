import type {PlaceholderFault, PlaceholderSyntax} from './entity.js'

/** How one kind of placeholder is written. */
export interface PlaceholderForm {
  readonly syntax: PlaceholderSyntax
  /** One of them stands in a text with such a placeholder. */
  readonly signs: readonly string[]
  /** Made when a text first has one of the signs. */
  readonly pattern: () => RegExp
  /** Further condition on what stands between the signs. */
  readonly accepts?: (name: string) => boolean
  /** What is wrong with all of them. */
  readonly fault?: PlaceholderFault
}

/** What the name of a field may be made of, where one sign alone shows that a field was meant. */
const isName = (name: string): boolean => /^ ?\p{L}[\p{L}\p{N}_.]{1,40} ?$/u.test(name)

/** Nearly placeholders: what was meant can be seen, and no program fills it in. Where a right one holds the same words, it counts. */
export const brokenForms: readonly PlaceholderForm[] = [
  // {{name} {{{name}} {name}} {{name}}}, but not {"a": {"b": 1}}
  {
    syntax: 'braces',
    signs: ['{{', '}}'],
    pattern: () =>
      /\{\{\{?([^{}:\n][^{}\n]{0,79})(?<!%)\}(?!\})|\{{3}([^{}\n]{1,80})\}\}(?!\})|(?<!\{)\{([^{}\n"':;]{1,80})\}\}|(?<!\{)\{\{([^{}\n]{1,80})\}{3}/g,
    fault: 'unbalanced',
  },
  // “Hi {{first_name, your order {order_id is …”, “Hi first_name}}, …”: one side is not there at all
  {
    syntax: 'braces',
    signs: ['{{', '}}'],
    pattern: () =>
      /\{\{ ?(\p{L}[\p{L}\p{N}_.]{1,40})(?![\p{L}\p{N}_.])(?![^{}\n]{0,80}[\]})>】])|(?<![\p{L}\p{N}_.{[(<【])(?<![{[(<【%][^{}\n]{1,80})(\p{L}[\p{L}\p{N}_.]{1,40}) ?\}\}/gu,
    fault: 'unbalanced',
  },
  {
    syntax: 'brace',
    signs: ['{', '}'],
    pattern: () =>
      /(?<![{$#\\])\{(\p{L}[\p{L}\p{N}]{0,20}[_.][\p{L}\p{N}_.]{1,40})(?![\p{L}\p{N}_.])(?![^{}\n]{0,80}[\]}%】])|(?<![\p{L}\p{N}_.{[(<【])(?<![{[(<【%][^{}\n]{1,80})(\p{L}[\p{L}\p{N}]{0,20}_[\p{L}\p{N}_.]{1,40}) ?\}(?!\})/gu,
    fault: 'unbalanced',
  },
  // {} [[]] ${}
  {
    syntax: 'brace',
    signs: ['{', '[['],
    pattern: () => /(?<![\p{L}\p{N}(){$#=:\\])\{ ?\}(?!\})|\[\[ ?\]\]|[$#]\{ ?\}/gu,
    fault: 'empty',
  },
  // [[name] <<name>, but not [[text](https://…)]
  {
    syntax: 'double-square',
    signs: ['[[', '<<'],
    pattern: () => /\[\[([^[\]\n]{2,60})\](?![\]([])|<<([^<>\n]{2,60})>(?!>)/g,
    accepts: isName,
    fault: 'unbalanced',
  },
  // {{name]] [[name}} 【お名前}} {{name)) {{name%}
  {
    syntax: 'braces',
    signs: ['{{', '}}'],
    pattern: () =>
      /\{\{([^{}[\]【】<>()\n]{1,80})(?:\]\]?|】|>>|\)\)|%\}|%(?![\p{L}\p{N}]))|(?:\[\[?|【|<<|\(\(|\{?%)([^{}[\]【】<>()%\n]{1,80})\}\}/gu,
    fault: 'mixed',
  },
  // {name] [name} {name%
  {
    syntax: 'brace',
    signs: ['{', '}'],
    pattern: () =>
      /(?<![{$#\\])\{([^{}[\]\n%]{2,42})[\]】](?!\])|(?<!\[)[[【]([^{}[\]\n%]{2,42})\}(?!\})|(?<![{$#\\])\{([^{}[\]\n%]{2,42})%(?![\p{L}\p{N}}])/gu,
    accepts: isName,
    fault: 'mixed',
  },
]
