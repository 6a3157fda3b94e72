/** Milliseconds since 1970 of a date and time with an offset; undefined if the text is none. */
export function momentOf(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i.test(text)) return undefined
  const moment = Date.parse(text.replace(/(\.\d{3})\d+/, '$1'))
  return Number.isNaN(moment) ? undefined : moment
}
