/** Columns set side by side; the first to the left, numbers as they are given. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** “–” where there is nothing to measure yet. */
export function figure(value: number, isCount = false): string {
  if (Number.isNaN(value)) return '–'
  return isCount ? String(value) : value.toFixed(value >= 10 ? 1 : 3)
}
