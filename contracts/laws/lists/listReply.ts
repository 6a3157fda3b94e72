import { parsedJson } from '../../../specs/formats/json.ts'
import { atPointer, pathStep, pointerKeys } from '../../../specs/formats/pointer.ts'
import { isRecord } from '../../../specs/openapi/index.ts'
import type { ListRules } from '../../document/list.ts'
import { pageHeaders } from '../../document/paging.ts'
import type { StepReply } from '../../model/case.ts'

/** The entries of a reply, where they stand in its body, and how many it says there are on all pages. */
export interface ListReply {
  readonly items: readonly unknown[]
  readonly path: readonly (string | number)[]
  readonly total: number | undefined
}

type Path = readonly (string | number)[]

/** Reads the list in a reply. Undefined if it has none. A search that finds nothing may be answered with 404. */
export function listReply({ status, headers, body }: StepReply, rules: ListRules): ListReply | undefined {
  if (status === 404) return { items: [], path: [], total: 0 }
  if (status >= 300) return undefined
  const parsed = parsedJson(body)
  const path = rules.items === undefined ? onlyArray(parsed) : pointerKeys(rules.items).map(pathStep)
  const items = path?.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), parsed)
  if (path === undefined || !Array.isArray(items)) return undefined
  return { items, path, total: pageHeaders(headers).total ?? totalIn(parsed, rules.total) }
}

/** Whether a list shows all of its entries. `size`: how many it may show at once, if it is divided. */
export function isAll({ items, total }: ListReply, size: number | undefined): boolean {
  return total === undefined ? size === undefined || items.length < size : items.length >= total
}

/** Objects around a list that are looked into. */
const deepest = 3

function onlyArray(body: unknown): Path | undefined {
  const found = arraysIn(body, [])
  return found.length === 1 ? found[0] : undefined
}

function arraysIn(value: unknown, path: Path): Path[] {
  if (Array.isArray(value)) return [path]
  if (!isRecord(value) || path.length === deepest) return []
  return Object.entries(value).flatMap(([key, inner]) => arraysIn(inner, [...path, key]))
}

const totalName = /^(total([_-]?(count|items|results|records|elements|entries))?|count)$/i

function totalIn(value: unknown, pointer: string | undefined, depth = 0): number | undefined {
  if (pointer !== undefined) {
    const said = atPointer(value, pointer)
    return typeof said === 'number' ? said : undefined
  }
  if (!isRecord(value) || depth === deepest) return undefined
  const entries = Object.entries(value)
  const own = entries.find(([name, inner]) => totalName.test(name) && typeof inner === 'number')?.[1]
  if (typeof own === 'number') return own
  return entries.map(([, inner]) => totalIn(inner, undefined, depth + 1)).find((total) => total !== undefined)
}
