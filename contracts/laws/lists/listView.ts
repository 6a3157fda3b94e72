import { fillingSteps } from '../../cases/fillingSteps.ts'
import type { DeriveContext } from '../../cases/newCase.ts'
import type { Planned } from '../../cases/stepOf.ts'
import type { Operation, Parameter } from '../../document/contract.ts'
import type { SortKey } from '../../document/list.ts'
import type { Random } from '../../values/random.ts'
import { type Slicing, slicingOf } from './slicing.ts'
import { variedEntries } from './variedEntries.ts'

/** Values of parameters beside those that divide the list. */
export type Settings = Readonly<Record<string, unknown>>

/** The list of an operation, and what a case needs to read it. */
export interface ListView {
  readonly operation: Operation
  readonly slicing: Slicing | undefined
  /** Parameters that may be set beside those that divide the list. */
  readonly others: readonly Parameter[]
  /** Steps before the list is read. */
  readonly before: readonly Planned[]
  /** A request for the list, without optional parameters. */
  readonly parts: Planned['parts']
}

/** The list of an operation; undefined if it returns none, as far as the document says. */
export function listViewOf(context: DeriveContext, operation: Operation, random: Random): ListView | undefined {
  const { planner } = context
  const { method, parameters, list } = operation
  const slicing = slicingOf(operation, planner.contract.source)
  const isList = slicing !== undefined || list.isDeclared || parameters.some(({ filter }) => filter !== undefined)
  if (method !== 'GET' || !isList) return undefined
  const isInPath = parameters.some((parameter) => parameter.in === 'path')
  const { before, parts } = planner.prepared(operation, random)
  const filling = isInPath ? [] : fillingSteps(planner, operation, random)
  return {
    ...{ operation, slicing, parts },
    others: parameters.filter((one) => isOptional(one) && one !== slicing?.at && one !== slicing?.size),
    before: isInPath ? before : [...before, ...filling, ...variedEntries(context, operation, random, filling)],
  }
}

function isOptional(parameter: Parameter): boolean {
  return !parameter.required && (parameter.in === 'query' || parameter.in === 'header')
}

/** The documented order of a list that is requested with these parameters. Empty if there is none. */
export function orderOf({ operation, others }: ListView, settings: Settings): readonly SortKey[] {
  const sorting = others.find(({ name, sorts }) => sorts.size > 0 && settings[name] !== undefined)
  if (sorting === undefined) return operation.list.sort
  const keys = String(settings[sorting.name])
    .split(',')
    .map((field) => field.trim())
    .map((field) => ({ by: sorting.sorts.get(field.replace(/^[-+]/, '')), isDescending: field.startsWith('-') }))
  const known = keys.flatMap(({ by, isDescending }) => (by === undefined ? [] : [{ by, isDescending }]))
  return known.length < keys.length ? [] : [...known, ...operation.list.sort]
}
