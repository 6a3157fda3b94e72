import { editDistance } from '../../formats/editDistance.ts'

interface Template {
  readonly method: string
  readonly path: string
}

/** The operation whose method and path are most similar to those of an unmatched request; `undefined` if none is similar. */
export function nearestPath<Target extends Template>(
  templates: Iterable<Target>,
  method: string,
  path: string,
): Target | undefined {
  const sent = path.split('/').slice(1)
  let best: Target | undefined
  let least = maxDistance
  for (const template of templates) {
    const documented = template.path.split('/').slice(1)
    if (Math.abs(sent.length - documented.length) >= maxDistance) continue
    const distance = distanceOf(sent, documented) + (template.method === method ? 0 : 0.5)
    if (distance >= least || !sharesName(sent, documented)) continue
    least = distance
    best = template
  }
  return best
}

/** Paths at this distance or more are not similar. */
const maxDistance = 1.6

const version = /^v(?:ersion)?\d+$/

/** Whether both paths have a similar name. A version and parameters alone do not identify an operation. */
function sharesName(sent: readonly string[], documented: readonly string[]): boolean {
  const names = documented.filter((segment) => !segment.startsWith('{') && !version.test(segment))
  const words = sent.flatMap((segment) => [segment, ...segment.split('-')])
  return names.some((name) =>
    [name, ...name.split('-')].some((part) => words.some((word) => segmentDistance(word, part) < 1)),
  )
}

/** Edit distance by segments. A missing or extra segment costs 1, a different one up to 2.1, one split at a hyphen 0.2. */
function distanceOf(sent: readonly string[], documented: readonly string[]): number {
  const least = editDistance(sent, documented, segmentDistance)
  if (sent.length <= documented.length) return least
  const rejoined = sent.findIndex((segment, at) => documented.includes(`${segment}-${sent[at + 1]}`))
  if (rejoined === -1) return least
  const whole = sent.toSpliced(rejoined, 2, `${sent[rejoined]}-${sent[rejoined + 1]}`)
  return Math.min(least, 0.2 + editDistance(whole, documented, segmentDistance))
}

function segmentDistance(sent: string, documented: string): number {
  if (sent === documented) return 0
  if (documented.startsWith('{')) return sent === '' ? 1 : 0.1
  const longest = Math.max(sent.length, documented.length)
  // The lengths differ so much that the exact edit distance does not matter.
  if (longest >= 4 * Math.min(sent.length, documented.length)) return 2.1
  const [left, right] = [sent.toLowerCase(), documented.toLowerCase()]
  const edits = editDistance([...left], [...right])
  return 0.1 + (2 * edits) / longest
}
