import { isRecord, type JsonObject } from '../../specs/openapi/index.ts'
import type { Cursor, FilterRule, ListRules, SortKey } from './list.ts'
import { setupSteps } from './variationsOf.ts'

/** `x-list` and `x-sort` of an operation. */
export function listRulesOf(operation: JsonObject): ListRules {
  const { 'x-list': list, 'x-sort': sort } = operation
  const said = isRecord(list) ? list : {}
  return {
    isDeclared: list !== undefined || sort !== undefined,
    items: text(said['items']),
    total: text(said['total']),
    cursor: cursorOf(said['cursor']),
    given: setupSteps(said['given']),
    sort: [sort ?? []].flat().flatMap(sortKey),
  }
}

function cursorOf(value: unknown): Cursor | undefined {
  if (!isRecord(value) || typeof value['parameter'] !== 'string') return undefined
  return { parameter: value['parameter'], member: text(value['member']), from: text(value['from']) }
}

function sortKey(value: unknown): SortKey[] {
  if (typeof value === 'string') return [{ by: [value], isDescending: false }]
  if (!isRecord(value)) return []
  return [{ by: [value['by'] ?? []].flat().map(String), isDescending: value['order'] === 'descending' }]
}

const comparisons = ['equal', 'from', 'to', 'begins'] as const

/** `x-filters` of a parameter: a pointer, `true`, or `{ member, compare, ignores, needs }`. */
export function filterRuleOf({ 'x-filters': said }: JsonObject): FilterRule | undefined {
  if (said === undefined || said === false) return undefined
  const { member, compare, ignores, needs = [] }: JsonObject = isRecord(said) ? said : { member: said }
  return {
    member: text(member),
    compare: comparisons.find((one) => one === compare) ?? 'equal',
    ignoresCase: [ignores].flat().includes('case'),
    needs: [needs].flat().map(String),
  }
}

/** `x-sorts` of a parameter: the members by which its values sort. Empty if it does not sort. */
export function sortFieldsOf({ 'x-sorts': said }: JsonObject): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(isRecord(said) ? said : {}).map(([name, by]) => [name, [by].flat().map(String)]))
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
