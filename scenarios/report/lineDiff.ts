/** A line of two texts that are compared. */
export interface DiffLine {
  readonly kind: 'same' | 'expected' | 'found'
  readonly text: string
}

/** Compared up to so many pairs of lines; longer texts are listed one after the other. */
const mostPairs = 250_000

/** The lines of both texts: those in common once, the others as expected or found. The longest common subsequence decides. */
export function lineDiff(expected: readonly string[], found: readonly string[]): DiffLine[] {
  if (expected.length * found.length > mostPairs) return [...all('expected', expected), ...all('found', found)]
  const common = commonLengths(expected, found)
  const lines: DiffLine[] = []
  let [left, right] = [0, 0]
  while (left < expected.length && right < found.length) {
    const [one = '', other = ''] = [expected[left], found[right]]
    if (one === other) {
      lines.push({ kind: 'same', text: one })
      left += 1
      right += 1
    } else if (lengthAt(common, left + 1, right) >= lengthAt(common, left, right + 1)) {
      lines.push({ kind: 'expected', text: one })
      left += 1
    } else {
      lines.push({ kind: 'found', text: other })
      right += 1
    }
  }
  return [...lines, ...all('expected', expected.slice(left)), ...all('found', found.slice(right))]
}

function all(kind: DiffLine['kind'], texts: readonly string[]): DiffLine[] {
  return texts.map((text) => ({ kind, text }))
}

/** How many lines the rests have in common, from each pair of places on. */
function commonLengths(expected: readonly string[], found: readonly string[]): number[][] {
  const lengths = Array.from({ length: expected.length + 1 }, () => Array.from({ length: found.length + 1 }, () => 0))
  for (let left = expected.length - 1; left >= 0; left--)
    for (let right = found.length - 1; right >= 0; right--) {
      const row = lengths[left] ?? []
      row[right] =
        expected[left] === found[right]
          ? lengthAt(lengths, left + 1, right + 1) + 1
          : Math.max(lengthAt(lengths, left + 1, right), lengthAt(lengths, left, right + 1))
    }
  return lengths
}

function lengthAt(lengths: readonly (readonly number[])[], left: number, right: number): number {
  return lengths[left]?.[right] ?? 0
}
