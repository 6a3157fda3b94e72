import { pointerKeys, pointerPart } from '../../specs/formats/pointer.ts'
import { isMembers, type Json, type JsonMembers } from './json.ts'
import type { Overlay } from './overlay.ts'

/** The place in an overlay from which a part of a document came. */
export interface Origin {
  readonly overlay: Overlay
  readonly pointer: string
}

/** Remembers which parts of a document came from overlays. Entries of lists that are no objects are not remembered. */
export class Origins {
  readonly #entries = new WeakMap<object, Origin>()
  readonly #members = new WeakMap<JsonMembers, Map<string, Origin>>()

  /** Notes where an entry of a list came from. */
  addEntry(entry: Json, origin: Origin): void {
    if (typeof entry === 'object' && entry !== null) this.#entries.set(entry, origin)
  }

  /** Notes where a member of an object came from. */
  addMember(owner: JsonMembers, name: string, origin: Origin): void {
    const named = this.#members.get(owner) ?? new Map<string, Origin>()
    this.#members.set(owner, named.set(name, origin))
  }

  /** The origin of the part at a JSON pointer; undefined if it stands in the document itself. */
  of(document: Json, pointer: string): Origin | undefined {
    let node: Json | undefined = document
    let origin: Origin | undefined
    for (const key of pointerKeys(pointer)) {
      const next = memberOf(node, key)
      const start = this.#start(node, key, next)
      origin = start ?? (origin && { overlay: origin.overlay, pointer: `${origin.pointer}/${pointerPart(key)}` })
      node = next
    }
    return origin
  }

  #start(node: Json | undefined, key: string, next: Json | undefined): Origin | undefined {
    if (isMembers(node)) return this.#members.get(node)?.get(key)
    return typeof next === 'object' && next !== null ? this.#entries.get(next) : undefined
  }
}

function memberOf(node: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(node)) return node[Number(key)]
  return isMembers(node) && Object.hasOwn(node, key) ? node[key] : undefined
}
