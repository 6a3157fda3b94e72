import { expect, test } from 'vitest'
import { Collection } from './collection.ts'

interface Parcel {
  readonly id: string
  readonly place: string | undefined
}

function parcels(): Collection<Parcel, string, 'place'> {
  return new Collection({ key: ({ id }) => id, indexes: { place: ({ place }) => place } })
}

test('a document that comes back to a value of an index is found at its age, also in a restored collection', () => {
  const collection = parcels()
  for (const id of ['a', 'b', 'c']) collection.put({ id, place: 'shelf' })
  collection.put({ id: 'a', place: undefined })
  collection.put({ id: 'b', place: 'desk' })
  collection.put({ id: 'a', place: 'shelf' })
  collection.put({ id: 'b', place: 'shelf' })
  const restored = parcels()
  restored.load(collection.dump())
  for (const one of [collection, restored])
    expect(one.find('place', 'shelf').map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})
