const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand between tags and in attributes of HTML. */
export const html = (text: string): string => text.replace(/[&<>"']/g, sign => named[sign] ?? sign)

/** The same for XML 1.0, which has no control characters but tab and line breaks, not even as references: � stands for them. */
export const xml = (text: string): string =>
  html(text).replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')

/** ` name="value"` for each. A line break as it stands would be read as a space. */
export const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => {
      const text = xml(String(value)).replace(/[\t\n\r]/g, space => `&#${space.charCodeAt(0)};`)
      return ` ${name}="${text}"`
    })
    .join('')
