/** What differs between two runs of one schedule. */
const volatile: readonly RegExp[] = [
  // UUIDs
  /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi,
  // moments: 2026-01-05T09:00:00.000Z, 2026-01-05 09:00:00
  /\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?/g,
  // ports
  /127\.0\.0\.1:\d+/g,
  // hexadecimal ids, with a prefix such as ATPid_
  /\b(?:[A-Za-z]+_)?(?=[0-9a-f]*\d)(?=\d*[a-f])[0-9a-f]{12,}\b/gi,
  // tokens: long, with small and capital letters and digits
  /(?<![\w-])(?=[\w-]*[a-z])(?=[\w-]*[A-Z])(?=[\w-]*\d)[\w-]{16,}(?![\w-])/g,
  // long numbers that are no phone numbers
  /(?<![+\d])\d{8,}\b/g,
]

/** A text without what differs between two runs of one schedule: `*` stands for it. What is in `known` stays. */
export function stableText(text: string, known: ReadonlySet<string> = new Set()): string {
  return volatile.reduce(
    (stable, pattern) => stable.replaceAll(pattern, (found) => (known.has(found) ? found : '*')),
    text,
  )
}
