interface Template {
  readonly method: string
  readonly path: string
}

/** The documented `METHOD /path` most similar to one that fits nothing; `undefined` where none is near. */
export function nearestPath(templates: Iterable<Template>, method: string, path: string): string | undefined {
  const sent = path.split('/').slice(1)
  let best: Template | undefined
  let least = 1.6
  for (const template of templates) {
    const documented = template.path.split('/').slice(1)
    if (Math.abs(sent.length - documented.length) >= least) continue
    const distance = distanceOf(sent, documented) + (template.method === method ? 0 : 0.5)
    if (distance >= least) continue
    least = distance
    best = template
  }
  return best && `${best.method} ${best.path}`
}

/** Edit distance by segments: one for a segment too many or missing, up to two for another one. */
function distanceOf(sent: readonly string[], documented: readonly string[]): number {
  return editDistance(sent, documented, segmentDistance)
}

function segmentDistance(sent: string, documented: string): number {
  if (sent === documented) return 0
  if (documented.startsWith('{')) return sent === '' ? 1 : 0.1
  const longest = Math.max(sent.length, documented.length)
  // Each letter too many or missing is an edit: past this, the exact number no longer matters.
  if (longest >= 4 * Math.min(sent.length, documented.length)) return 2.1
  const [left, right] = [sent.toLowerCase(), documented.toLowerCase()]
  const edits = editDistance([...left], [...right], (a, b) => (a === b ? 0 : 1))
  return 0.1 + (2 * edits) / longest
}

function editDistance(
  left: readonly string[],
  right: readonly string[],
  replacement: (left: string, right: string) => number,
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
