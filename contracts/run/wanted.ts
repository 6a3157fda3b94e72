import type { Contract } from '../document/contract.ts'
import { mayFit } from './selected.ts'

/** Which operations and webhooks a run is about. */
export interface Wanted {
  /** Operation ids. @default all */
  readonly operations?: readonly string[]
  /** Case names; `*` matches anything. @default all */
  readonly cases?: readonly string[]
  /** The `index`-th of `count` parts of all operations and webhooks, from 1: each with all of its cases. @default all */
  readonly part?: { readonly index: number; readonly count: number }
}

/** Ids of the operations and names of the webhooks of a document, in the order in which their cases are derived. */
export function idsOf({ operations, webhooks }: Pick<Contract, 'operations' | 'webhooks'>): string[] {
  return [...operations.map(({ id }) => id), ...webhooks.map(({ name }) => name)]
}

/** The operations and webhooks of a document that may have a case that is wanted. Parts do not count. */
export function wantedIds(contract: Contract, { operations = [], cases = [] }: Wanted): string[] {
  return idsOf(contract).filter(
    (id) =>
      (operations.length === 0 || operations.includes(id)) &&
      (cases.length === 0 || cases.some((pattern) => mayFit(`${contract.name}/${id}/`, pattern))),
  )
}

/** The wanted operations and webhooks of each document that are in the part of a run. */
export function wantedParts(
  contracts: readonly Contract[],
  wanted: Wanted,
): ReadonlyMap<Contract, ReadonlySet<string>> {
  const { part: { index, count } = { index: 1, count: 1 } } = wanted
  let place = 0
  return new Map(
    contracts.map((contract) => [
      contract,
      new Set(wantedIds(contract, wanted).filter(() => place++ % count === index - 1)),
    ]),
  )
}
