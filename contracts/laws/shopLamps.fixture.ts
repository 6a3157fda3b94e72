const colours = ['red', 'blue', 'green']
const words = new Map([
  ['en', 'lamp'],
  ['fr', 'lampe'],
  ['sw', 'taa'],
])

export interface Lamp {
  readonly id: number
  readonly name: string
  readonly colour: string
  readonly maker: { readonly code: string }
  readonly watts: number
  readonly tags: readonly string[]
}

/** The lamps of the shop in one language, in the order of their ids. */
export function lampsIn(language: string): readonly Lamp[] {
  return Array.from({ length: 24 }, (_, at): Lamp => {
    const id = at + 1
    return {
      ...{ id, name: `${words.get(language)} ${id}`, colour: colours[id % 3] ?? '', watts: (id * 7) % 12 },
      maker: { code: id % 5 < 2 ? 'ACME' : 'LUX' },
      tags: id % 4 === 0 ? ['sale', 'new'] : ['sale'].slice(id % 2),
    }
  })
}

/** Whether a lamp fits a filter; undefined if the parameter is no filter. */
export function fitsFilter(lamp: Lamp, name: string, value: string): boolean | undefined {
  if (name === 'colour') return lamp.colour === value
  if (name === 'maker') return lamp.maker.code === value
  if (name === 'tag') return lamp.tags.includes(value)
  return name === 'brightest' ? lamp.watts <= Number(value) : undefined
}

/** Sorts by fields such as `-watts,name`, then by id. */
export function sortedLamps(lamps: readonly Lamp[], order: string): readonly Lamp[] {
  const fields = [...order.split(','), 'id']
  return lamps.toSorted((one, other) => {
    for (const field of fields) {
      const [left, right] = [keyOf(one, field), keyOf(other, field)]
      if (left !== right) return (left < right ? -1 : 1) * (field.startsWith('-') ? -1 : 1)
    }
    return 0
  })
}

function keyOf({ id, name, watts }: Lamp, field: string): string | number {
  if (field.endsWith('name')) return name
  return field.endsWith('watts') ? watts : id
}

/** The language that a value of Accept-Language prefers; English if there is none. */
export function preferredLanguage(asked: string): string {
  const wishes = asked.split(',').map((part) => part.trim().toLowerCase().split(';q='))
  const known = wishes.filter(([name = '']) => words.has(name))
  return known.toSorted(([, one = '1'], [, other = '1']) => Number(other) - Number(one))[0]?.[0] ?? 'en'
}
