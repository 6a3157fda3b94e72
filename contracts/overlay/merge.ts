import { pointerPart } from '../../specs/formats/pointer.ts'
import { copyOf, isMembers, isPrimitive, type Json, type JsonMembers, kindOf } from './json.ts'
import type { Origin, Origins } from './origins.ts'
import { placeText } from './overlay.ts'

/**
 * Merges an update into an object: members of objects are merged, entries of lists are added at the end, other values take the
 * place of those that were there. Throws where the two do not fit together.
 */
export function merge(target: JsonMembers, update: JsonMembers, origin: Origin, origins: Origins): void {
  for (const [name, value] of Object.entries(update)) {
    const from = { ...origin, pointer: `${origin.pointer}/${pointerPart(name)}` }
    const present = Object.hasOwn(target, name) ? target[name] : undefined
    if (present === undefined || (isPrimitive(present) && isPrimitive(value))) put(target, name, value, from, origins)
    else if (isMembers(present) && isMembers(value)) merge(present, value, from, origins)
    else if (Array.isArray(present) && Array.isArray(value)) append(present, value, from, origins)
    else
      throw new Error(`${placeText(from.overlay, from.pointer)}: ${kindOf(value)} does not fit with ${kindOf(present)}`)
  }
}

/** Adds a copy of a value at the end of a list; of a list, copies of its entries. */
export function append(list: Json[], value: Json, origin: Origin, origins: Origins): void {
  const entries = Array.isArray(value)
    ? value.map((entry, index) => ({ entry, from: { ...origin, pointer: `${origin.pointer}/${index}` } }))
    : [{ entry: value, from: origin }]
  for (const { entry, from } of entries) {
    const added = copyOf(entry)
    origins.addEntry(added, from)
    list.push(added)
  }
}

/** Gives a member of an object a copy of a value. */
export function put(target: JsonMembers, name: string, value: Json, origin: Origin, origins: Origins): void {
  target[name] = copyOf(value)
  origins.addMember(target, name, origin)
}
