/** For `JSON.stringify`, which makes {} of a regular expression and nothing of a function: they are told as they stand in code. */
export const codeAsText = (_: string, value: unknown): unknown =>
  value instanceof RegExp || typeof value === 'function' ? String(value) : value
