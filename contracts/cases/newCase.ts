import type { Operation } from '../document/contract.ts'
import type { Case, CaseKind } from '../model/case.ts'
import type { Parts } from '../request/parts.ts'
import type { SchemaCheck } from '../schema/schemaCheck.ts'
import type { Dice } from '../values/dice.ts'
import type { BaseOptions } from './baseParts.ts'
import type { Planner } from './planner.ts'
import { type Planned, stepOf } from './stepOf.ts'

/** What every maker of cases needs. */
export interface DeriveContext {
  readonly planner: Planner
  readonly check: SchemaCheck
}

/** A case without what its name tells. */
export type CaseBody = Pick<Case, 'given' | 'steps' | 'state' | 'callback' | 'pages'>

/** Names a case and gives it its dice; nothing where there turns out to be nothing to show. */
export function newCase(
  { planner }: DeriveContext,
  { id }: Pick<Operation, 'id'>,
  kind: CaseKind,
  label: string,
  build: (dice: Dice) => CaseBody | undefined,
): Case[] {
  const document = planner.contract.name
  const name = [document, id, kind, label].filter((part) => part !== '').join('/')
  const body = build(planner.roll(name))
  return body === undefined ? [] : [{ name, document, operationId: id, kind, ...body }]
}

/** The operation of a case with what has to go before it. */
export function planned(
  { planner }: DeriveContext,
  operation: Operation,
  dice: Dice,
  expect: Planned['expect'],
  options: BaseOptions = {},
): { readonly before: Planned[]; readonly last: Planned } {
  const { before, parts } = planner.prepared(operation, dice, options)
  return { before, last: { operation, media: options.media ?? operation.body?.media[0], parts, expect } }
}

/**
 * The steps of a case, and the reading of the state that its last one may not change where it is refused. Nothing is read around a
 * GET, which is safe by its method.
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

/** So many operations are read to see whether the state has changed; documents of hundreds would be read all day. */
const mostShown = 6

/**
 * The operations that show something without being told more than the request at hand tells: those first to which its links lead,
 * since they show what it does, and then the nearest by path.
 */
export function stateOf(planner: Planner, { operation, parts }: Planned): Case['steps'] {
  const known = namesInPath(operation)
  const dice = planner.roll(`${planner.contract.name}/state`)
  const linked = new Set(operation.responses.flatMap(({ links }) => links.map(({ operationId }) => operationId)))
  const nearness = ({ id, path }: Operation): number =>
    linked.has(id) ? Number.MAX_SAFE_INTEGER : sharedSegments(path, operation.path)
  return planner.contract.operations
    .filter((shown) => shown.method === 'GET' && namesInPath(shown).every((name) => known.includes(name)))
    .toSorted((one, other) => nearness(other) - nearness(one))
    .slice(0, mostShown)
    .map((shown) => {
      const base = planner.base(shown, dice)
      const path = (replies: Parameters<Planned['parts']>[0]): Parts['path'] =>
        Object.fromEntries(namesInPath(shown).map((name) => [name, parts(replies).path[name]]))
      return stepOf({
        operation: shown,
        media: undefined,
        parts: (replies) => ({ ...base, path: path(replies) }),
        expect: {},
      })
    })
}

function namesInPath({ parameters }: Operation): string[] {
  return parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
}

/** How many segments two paths have in common before they part. */
function sharedSegments(one: string, other: string): number {
  const [left, right] = [one.split('/'), other.split('/')]
  const parting = left.findIndex((segment, at) => segment !== right[at])
  return parting === -1 ? left.length : parting
}
