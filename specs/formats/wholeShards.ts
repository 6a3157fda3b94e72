/**
 * Checks that parts such as `2/3` are all of one run: each is there, and once.
 * @throws Error with the part that is missing, given twice or of another run
 */
export function checkShards(given: readonly string[]): void {
  const counts = [...new Set(given.map((shard) => Number(shard.split('/')[1])))]
  if (counts.length > 1) throw new Error(`These are parts of several runs: ${given.join(', ')}.`)
  const twice = given.find((shard, at) => given.indexOf(shard) < at)
  if (twice !== undefined) throw new Error(`Part ${twice} is given twice.`)
  const all = Array.from({ length: counts[0] ?? 1 }, (_, at) => `${at + 1}/${counts[0]}`)
  const missing = all.filter((shard) => !given.includes(shard))
  if (missing.length > 0) throw new Error(`Part ${missing.join(', ')} is missing.`)
}

/** The one value that all parts of a run have. @throws Error where they have several; `what` names it */
export function sameInAll(what: string, values: readonly string[]): void {
  const found = [...new Set(values)]
  if (found.length > 1) throw new Error(`These are parts of several runs: their ${what} is ${found.join(' and ')}.`)
}
