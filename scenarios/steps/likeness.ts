import { editDistance } from '../../specs/formats/editDistance.ts'

/** What a misspelt word counts beside one that is the same. */
const misspelt = 0.8

/** How alike two sets of words are, from 0 to 1: the share of words that both have (Dice), misspelt ones for a little less. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const size = one.size + other.size
  if (size === 0) return 0
  const near = [...one.difference(other)].filter((word) => [...other].some((known) => isMisspelt(word, known)))
  return Math.min(1, (2 * (one.intersection(other).size + misspelt * near.length)) / size)
}

/** Whether one word is the other with few letters wrong: one in three, two at most. */
export function isMisspelt(word: string, known: string): boolean {
  const most = Math.min(2, Math.floor(Math.min(word.length, known.length) / 3))
  return Math.abs(word.length - known.length) <= most && editDistance([...word], [...known]) <= most
}
