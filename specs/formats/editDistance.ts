/** The cost of making one list of the other: 1 for each entry added or left out, and what `replacement` says for one replaced (by default 1). */
export function editDistance(
  left: readonly string[],
  right: readonly string[],
  replacement: (left: string, right: string) => number = (one, other) => (one === other ? 0 : 1),
): number {
  let above = [0, ...right.map((_, at) => at + 1)]
  left.forEach((from, row) => {
    const line = [row + 1]
    right.forEach((to, at) => {
      const replaced = cell(above, at) + replacement(from, to)
      line.push(Math.min(replaced, cell(above, at + 1) + 1, cell(line, at) + 1))
    })
    above = line
  })
  return cell(above, right.length)
}

function cell(line: readonly number[], at: number): number {
  return line[at] ?? Number.POSITIVE_INFINITY
}
