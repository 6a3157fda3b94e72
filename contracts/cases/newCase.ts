import type { Operation } from '../document/contract.ts'
import type { Case, CaseKind } from '../model/case.ts'
import type { SchemaCheck } from '../schema/schemaCheck.ts'
import type { Random } from '../values/random.ts'
import type { BaseOptions } from './baseParts.ts'
import type { Planner } from './planner.ts'
import { stateOf } from './stateOf.ts'
import { type Planned, stepOf } from './stepOf.ts'

/** What cases are derived with. */
export interface DeriveContext {
  readonly planner: Planner
  readonly check: SchemaCheck
  /** Long cases run whole. */
  readonly isThorough: boolean
}

/** A case without its name and what the name states. */
export type CaseBody = Omit<Case, 'name' | 'document' | 'operationId' | 'kind'>

/** Names a case and builds it with generated values of its own. Empty if `build` finds nothing to test. */
export function newCase(
  { planner }: DeriveContext,
  { id }: Pick<Operation, 'id'>,
  kind: CaseKind,
  label: string,
  build: (random: Random) => CaseBody | undefined,
): Case[] {
  const document = planner.contract.name
  const name = [document, id, kind, label].filter((part) => part !== '').join('/')
  const body = build(planner.randomFor(name))
  return body === undefined ? [] : [{ name, document, operationId: id, kind, ...body }]
}

/** The request of a case, and the steps that must come before it. */
export function planned(
  { planner }: DeriveContext,
  operation: Operation,
  random: Random,
  expect: Planned['expect'],
  options: BaseOptions = {},
): { readonly before: Planned[]; readonly last: Planned } {
  const { before, ...prepared } = planner.prepared(operation, random, options)
  return { before, last: { operation, media: options.media ?? operation.body?.media[0], ...prepared, expect } }
}

/**
 * The steps of a case, and the reads of the state that a refused last step must not change. A GET is safe by its method and
 * needs none.
 * @see RFC 9110, section 9.2.1
 */
export function stepsOf(
  { planner }: DeriveContext,
  before: readonly Planned[],
  last: Planned,
  more: Parameters<typeof stepOf>[1] = {},
): CaseBody {
  const steps = [...before.map((step) => stepOf(step)), stepOf(last, more)]
  const mayChange = last.operation.method !== 'GET' || more.rewrite !== undefined
  return mayChange ? { steps, state: stateOf(planner, last) } : { steps }
}
