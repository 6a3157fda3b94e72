/** What differs between two runs of one schedule: ids, moments, ports, numbers that are long. */
const volatile =
  /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?|127\.0\.0\.1:\d+|\b(?:[A-Za-z]+_)?(?=[0-9a-f]*\d)[0-9a-f]{12,}\b|(?<![+\d])\d{8,}\b/gi

/** A text without what differs between two runs of one schedule. Phone numbers in `known` stay. */
export function stableText(text: string, known: ReadonlySet<string> = new Set()): string {
  return text.replaceAll(volatile, (found) => (known.has(found) ? found : '*'))
}
