import type { AsyncOperationTable } from '../../specs/openapi/index.ts'
import type { operations as Shapes } from '../../specs/types/gateway.generated.ts'
import type { Migrations } from '../database/migrate.ts'
import type {
  CallbackReceiver,
  Context,
  FailedPayout,
  PaidPayout,
  PayoutListener,
  ServiceDeadJobHandler,
  ServiceJobHandler,
} from './context.ts'

/** A part of the gateway: what it brings is all that the gateway knows of it. A name that is in no document does not compile. */
export interface Capability {
  /** By operationId. */
  readonly operations?: Partial<GatewayOperations>
  /** By path; a token that nobody can guess follows it. */
  readonly callbackReceivers?: Readonly<Record<string, CallbackReceiver>>
  /** By kind of job. */
  readonly jobHandlers?: Readonly<Record<string, ServiceJobHandler>>
  /** By kind of job: what becomes of the subject of a job that broke off too often. */
  readonly deadJobHandlers?: Readonly<Record<string, ServiceDeadJobHandler>>
  readonly migrations?: Migrations
  readonly permissions?: readonly Permission[]
  readonly onPayoutFailed?: PayoutListener<FailedPayout>
  readonly onPayoutPaid?: PayoutListener<PaidPayout>
}

/** One function for each operation of the document. */
export type GatewayOperations = AsyncOperationTable<Shapes, Context>

/** What may be called, by method and route pattern: `{x}` stands for one segment, letter case does not count. */
export interface Permission {
  readonly name: string
  readonly httpMethod: string
  readonly routePattern: string
  /** The roles that hold it. */
  readonly roles: readonly string[]
}

/** What several capabilities bring, put together. */
export interface Gathered {
  readonly callbackReceivers: Readonly<Record<string, CallbackReceiver>>
  readonly jobHandlers: Readonly<Record<string, ServiceJobHandler>>
  readonly deadJobHandlers: Readonly<Record<string, ServiceDeadJobHandler>>
  readonly migrations: Migrations
  readonly permissions: readonly Permission[]
  readonly payoutFailed: PayoutListener<FailedPayout>
  readonly payoutPaid: PayoutListener<PaidPayout>
}

/** The operations of a list of capabilities, as a type that names each. */
export type OperationsOf<List extends readonly Capability[]> = List extends readonly [
  infer First,
  ...infer Rest extends readonly Capability[],
]
  ? (First extends { readonly operations: infer Operations } ? Operations : unknown) & OperationsOf<Rest>
  : unknown

/** Puts the operations of capabilities into one table. Throws when two bring the same one. */
export function operationsOf<const List extends readonly Capability[]>(list: List): OperationsOf<List>
export function operationsOf(list: readonly Capability[]): object {
  return merged(list.map(({ operations }) => operations))
}

/** Puts together what else capabilities bring. Throws when two bring something under the same name. */
export function gather(list: readonly Capability[]): Gathered {
  return {
    callbackReceivers: merged(list.map(({ callbackReceivers }) => callbackReceivers)),
    jobHandlers: merged(list.map(({ jobHandlers }) => jobHandlers)),
    deadJobHandlers: merged(list.map(({ deadJobHandlers }) => deadJobHandlers)),
    migrations: merged(list.map(({ migrations }) => migrations)),
    permissions: list.flatMap(({ permissions = [] }) => permissions),
    async payoutFailed(writing, payout) {
      for (const { onPayoutFailed } of list) await onPayoutFailed?.(writing, payout)
    },
    async payoutPaid(writing, payout) {
      for (const { onPayoutPaid } of list) await onPayoutPaid?.(writing, payout)
    },
  }
}

function merged<Part>(records: readonly (Readonly<Record<string, Part>> | undefined)[]): Record<string, Part> {
  const entries = records.flatMap((record = {}) => Object.entries(record))
  const names = new Set<string>()
  for (const [name] of entries) {
    if (names.has(name)) throw new Error(`Two capabilities bring ${name}: leave it to one of them.`)
    names.add(name)
  }
  return Object.fromEntries(entries)
}
