/** Names of HTML elements that are found in messages. Source: HTML Living Standard, index of elements (WHATWG, CC BY 4.0). */
export const htmlElements: ReadonlySet<string> = new Set(
  `a abbr address article aside audio b blockquote body br button caption center cite code col colgroup del details dfn div dl dt
  dd em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li
  link main map mark meta nav noscript object ol optgroup option p pre q s samp script section select small span strike strong style
  sub summary sup svg table tbody td template textarea tfoot th thead time title tr tt u ul var video wbr`.split(
    /\s+/,
  ),
)
