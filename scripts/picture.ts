/** Colours of the terminal in the picture, by SGR number. */
const colours: Readonly<Record<string, string>> = {
  31: '#e06c75',
  32: '#98c379',
  33: '#e5c07b',
  34: '#61afef',
  36: '#56b6c2',
}
const lineHeight = 18
const letterWidth = 7.83

interface Style {
  readonly fill?: string
  readonly bold: boolean
  readonly dim: boolean
  readonly underlined: boolean
}

const plain: Style = {bold: false, dim: false, underlined: false}

/** What a terminal shows for coloured output, as SVG. */
export function picture(output: string): string {
  const lines = output.trimEnd().split('\n')
  const columns = Math.max(...lines.map(line => lettersOf(line).length))
  const width = Math.ceil(columns * letterWidth) + 32
  const height = lines.length * lineHeight + 32
  let style = plain
  const texts = lines.map((line, index) => {
    const [before = '', ...parts] = line.split('\u001B[')
    const spans = [span(before, style)]
    for (const part of parts) {
      const end = part.indexOf('m')
      style = styled(style, part.slice(0, end))
      spans.push(span(part.slice(end + 1), style))
    }
    return `<text x="16" y="${16 + (index + 0.75) * lineHeight}">${spans.join('')}</text>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Output of tactlint in a terminal">`,
    `<rect width="100%" height="100%" rx="8" fill="#282c34"/>`,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="13" fill="#d7dae0">`,
    ...texts,
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

/** Without the codes of colours. */
const lettersOf = (line: string): string =>
  line
    .split('\u001B[')
    .map((part, index) => (index === 0 ? part : part.slice(part.indexOf('m') + 1)))
    .join('')

function styled(style: Style, codes: string): Style {
  let next = style
  for (const code of codes.split(';')) {
    if (code === '0' || code === '') next = plain
    else if (code === '1') next = {...next, bold: true}
    else if (code === '2') next = {...next, dim: true}
    else if (code === '4') next = {...next, underlined: true}
    else if (code === '22') next = {...next, bold: false, dim: false}
    else if (code === '24') next = {...next, underlined: false}
    else if (code === '39') next = {bold: next.bold, dim: next.dim, underlined: next.underlined}
    else if (colours[code] !== undefined) next = {...next, fill: colours[code]}
  }
  return next
}

function span(words: string, {fill, bold, dim, underlined}: Style): string {
  if (words === '') return ''
  const attributes = [
    fill === undefined ? '' : ` fill="${fill}"`,
    bold ? ' font-weight="700"' : '',
    dim ? ' opacity="0.6"' : '',
    underlined ? ' text-decoration="underline"' : '',
  ].join('')
  // A browser shows “    ~~~” as “ ~~~”, whatever xml:space says; no-break spaces stay.
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(' ', '\u00A0')
  return attributes === '' ? escaped : `<tspan${attributes}>${escaped}</tspan>`
}
