import { editDistance } from './editDistance.ts'

/** Sorts what is known by how near one of its names is to a wanted one, the nearest first. Among equals the case of letters decides. */
export function nearestFirst<Item>(
  wanted: string,
  known: readonly Item[],
  namesOf: (item: Item) => readonly string[],
): Item[] {
  return known
    .map((item) => ({ item, distance: Math.min(...namesOf(item).map((name) => distanceOf(wanted, name))) }))
    .sort((one, other) => one.distance - other.distance)
    .map(({ item }) => item)
}

function distanceOf(one: string, other: string): number {
  const inSameCase = editDistance([...one.toLowerCase()], [...other.toLowerCase()])
  return inSameCase + editDistance([...one], [...other]) / 1_000
}
