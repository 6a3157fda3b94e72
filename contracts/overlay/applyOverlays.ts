import type { JSONPathNode } from 'json-p3'
import { copyOf, isMembers, isPrimitive, type Json, type JsonMembers, kindOf } from './json.ts'
import { append, merge, put } from './merge.ts'
import { type Origin, Origins } from './origins.ts'
import { type Action, type Overlay, placeText } from './overlay.ts'

/** A document with its overlays applied. */
export interface Overlaid {
  readonly document: Json
  /** Where the part at a JSON pointer came from; undefined if it stands in the document itself. */
  originOf(pointer: string): Origin | undefined
}

/**
 * Applies overlays to a copy of a parsed document. Throws with `file:line` where a change does not fit, and where `update` or
 * `copy` match nothing: an expectation that reaches no operation would be held by any service.
 */
export function applyOverlays(parsed: unknown, overlays: readonly Overlay[]): Overlaid {
  const document = copyOf(parsed)
  const origins = new Origins()
  for (const overlay of overlays) for (const action of overlay.actions) apply(action, { document, overlay, origins })
  return { document, originOf: (pointer) => origins.of(document, pointer) }
}

interface Work {
  readonly document: Json
  readonly overlay: Overlay
  readonly origins: Origins
}

function apply({ pointer, target, change }: Action, work: Work): void {
  const { document, overlay } = work
  const nodes = [...target.query(document)]
  if (change.kind === 'remove') {
    remove(document, nodes, placeText(overlay, pointer))
    return
  }
  if (nodes.length === 0)
    throw new Error(`${placeText(overlay, `${pointer}/target`)}: the target matches nothing in the document`)
  const value = change.kind === 'update' ? change.value : copied({ pointer, target, change }, work)
  const origin = { overlay, pointer: `${pointer}/${change.kind}` }
  for (const { location } of nodes) update(location, value, origin, work)
}

/** The one value that `copy` names. */
function copied({ pointer, change }: Action, { document, overlay }: Work): Json {
  const found = change.kind === 'copy' ? [...change.from.query(document)] : []
  const [one] = found
  if (one === undefined || found.length > 1)
    throw new Error(`${placeText(overlay, `${pointer}/copy`)}: copy matches ${found.length} values, and not one`)
  return copyOf(one.value)
}

function update(location: Location, value: Json, origin: Origin, { document, origins }: Work): void {
  const node = at(document, location)
  if (isMembers(node) && isMembers(value)) {
    refuseBesideReference(node, origin)
    merge(node, value, origin, origins)
  } else if (Array.isArray(node)) append(node, value, origin, origins)
  else if (node !== undefined && isPrimitive(node) && isPrimitive(value))
    replace(location, value, origin, { document, origins })
  else
    throw new Error(
      `${placeText(origin.overlay, origin.pointer)}: ${kindOf(value)} does not fit with ${kindOf(node ?? null)}`,
    )
}

/** What stands beside a reference is not read, except in a schema: the expectation would be held by any service. */
function refuseBesideReference({ $ref }: JsonMembers, { overlay, pointer }: Origin): void {
  if (typeof $ref !== 'string' || !/^#\/components\/(?!schemas\/)/.test($ref)) return
  throw new Error(
    `${placeText(overlay, pointer)}: the target is a reference to ${$ref}, and what stands beside it is not read; update what it names, or write it out in its place`,
  )
}

/** Replaces a value that is neither an object nor a list, which version 1.1 allows. */
function replace(location: Location, value: Json, origin: Origin, { document, origins }: Omit<Work, 'overlay'>): void {
  const owner = at(document, location.slice(0, -1))
  const key = location.at(-1)
  if (Array.isArray(owner)) owner[Number(key)] = value
  if (isMembers(owner)) put(owner, String(key), value, origin, origins)
}

type Location = JSONPathNode['location']

/** Removes nodes from what they are in. Owners are found first, since indexes of lists change. */
function remove(document: Json, nodes: readonly JSONPathNode[], place: string): void {
  const found = nodes.map(({ location }) => ({ owner: at(document, location.slice(0, -1)), key: location.at(-1) }))
  if (found.some(({ key }) => key === undefined)) throw new Error(`${place}: the root of a document cannot be removed`)
  const owned = Map.groupBy(found, ({ owner }) => owner)
  for (const [owner, parts] of owned) {
    const keys = parts.flatMap(({ key }) => key ?? [])
    if (isMembers(owner)) for (const key of keys) delete owner[key]
    if (Array.isArray(owner)) owner.splice(0, owner.length, ...owner.filter((_, index) => !keys.includes(index)))
  }
}

function at(document: Json, location: Location): Json | undefined {
  let node: Json | undefined = document
  for (const key of location) {
    if (Array.isArray(node)) node = node[Number(key)]
    else node = isMembers(node) ? node[key] : undefined
  }
  return node
}
