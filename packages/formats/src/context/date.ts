const written =
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[ Tt](?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)? ?(?<zone>[Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/

/** The ISO form of a date or time as YAML spells it (2026-3-4, 2026-03-04 9:30 +01); undefined when there is no such day. */
export function dateOf(text: string): string | undefined {
  const {year = '', month = '', day = '', hour, minute = '', second, zone} = written.exec(text)?.groups ?? {}
  const date = `${year}-${two(month)}-${two(day)}`
  // The 30th of February would be a day of March.
  const time = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(date)) return undefined
  if (hour === undefined) return date
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined
  return `${date}T${two(hour)}:${minute}${second === undefined ? '' : `:${second}`}${zone === undefined ? '' : zoneOf(zone)}`
}

const two = (digits: string): string => digits.padStart(2, '0')

/** Z, +01 → +01:00, +0100 → +01:00 */
function zoneOf(zone: string): string {
  if (zone.length === 1) return 'Z'
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`
}
