import type { AsyncOperationTable } from '../../specs/openapi/index.ts'
import type { operations as Shapes } from '../../specs/types/gateway.generated.ts'
import type { Migrations } from '../database/migrate.ts'
import type {
  CallbackReceiver,
  CardChangeHandler,
  CheckoutListener,
  Context,
  CustomerContext,
  FailedPayout,
  PaidPayout,
  PayoutListener,
  PersonContext,
  PortalContext,
  ServiceDeadJobHandler,
  ServiceJobHandler,
  SharedContext,
  Visit,
} from './context.ts'
import type { PageRoute } from './page.ts'

/** A part of the gateway: what it brings is all that the gateway knows of it. A name that is in no document does not compile. */
export interface Capability {
  /** What a client calls by a key, or a portal user for a client; by operationId. */
  readonly operations?: Partial<AsyncOperationTable<Shapes, Context>>
  /** What portal users call. */
  readonly portalOperations?: Partial<AsyncOperationTable<Shapes, PortalContext>>
  /** What a client calls by a key, and portal users for their client or, if they are of the staff, for any. */
  readonly sharedOperations?: Partial<AsyncOperationTable<Shapes, SharedContext>>
  /** What the owners of wallets call. */
  readonly customerOperations?: Partial<AsyncOperationTable<Shapes, CustomerContext>>
  /** What the owners of wallets call for themselves, and portal users for anybody. */
  readonly personOperations?: Partial<AsyncOperationTable<Shapes, PersonContext>>
  /** What anybody may call. */
  readonly publicOperations?: Partial<AsyncOperationTable<Shapes, Visit>>
  /** By path; a token that nobody can guess follows it. */
  readonly callbackReceivers?: Readonly<Record<string, CallbackReceiver>>
  /** What people see in a browser, outside the document. */
  readonly pages?: readonly PageRoute[]
  /** By kind of job. */
  readonly jobHandlers?: Readonly<Record<string, ServiceJobHandler>>
  /** By kind of job: what becomes of the subject of a job that broke off too often. */
  readonly deadJobHandlers?: Readonly<Record<string, ServiceDeadJobHandler>>
  readonly migrations?: Migrations
  readonly permissions?: readonly Permission[]
  /** The ids of operations that every portal user may call. */
  readonly unpermitted?: readonly string[]
  /** The ids of operations by which users of a client may change something before it is approved. */
  readonly whilePending?: readonly string[]
  readonly onPayoutFailed?: PayoutListener<FailedPayout>
  readonly onPayoutPaid?: PayoutListener<PaidPayout>
  readonly onCardChanged?: CardChangeHandler
  readonly onCheckoutNotified?: CheckoutListener
}

/** One function for each operation of the document. */
export type GatewayOperations = AsyncOperationTable<Shapes, Visit>

/** Whose operation it is. */
export type Audience = 'client' | 'portal' | 'shared' | 'customer' | 'person' | 'public'

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
  readonly pages: readonly PageRoute[]
  readonly jobHandlers: Readonly<Record<string, ServiceJobHandler>>
  readonly deadJobHandlers: Readonly<Record<string, ServiceDeadJobHandler>>
  readonly migrations: Migrations
  readonly permissions: readonly Permission[]
  /** Whose each operation is, by its id. */
  readonly audiences: ReadonlyMap<string, Audience>
  readonly unpermitted: ReadonlySet<string>
  readonly whilePending: ReadonlySet<string>
  readonly payoutFailed: PayoutListener<FailedPayout>
  readonly payoutPaid: PayoutListener<PaidPayout>
  readonly cardChanged: CardChangeHandler
  readonly checkoutNotified: CheckoutListener
}

/** The operations of a list of capabilities, as a type that names each. */
export type OperationsOf<List extends readonly Capability[]> = List extends readonly [
  infer First,
  ...infer Rest extends readonly Capability[],
]
  ? Table<First, 'operations'> &
      Table<First, 'portalOperations'> &
      Table<First, 'sharedOperations'> &
      Table<First, 'customerOperations'> &
      Table<First, 'personOperations'> &
      Table<First, 'publicOperations'> &
      OperationsOf<Rest>
  : unknown

type Table<Brought, Name extends string> = Brought extends { readonly [Key in Name]: infer Operations }
  ? { readonly [Id in keyof Operations]: OfVisit<Operations[Id]> }
  : unknown

type OfVisit<Run> = Run extends (request: infer Request, context: never) => infer Answer
  ? (request: Request, visit: Visit) => Answer
  : never

type Run<Given extends Visit> = (request: never, context: Given) => unknown

/** Puts the operations of capabilities into one table. Throws when two bring the same one. */
export function operationsOf<const List extends readonly Capability[]>(list: List): OperationsOf<List>
export function operationsOf(list: readonly Capability[]): object {
  return merged(
    list.flatMap(({ operations, portalOperations, sharedOperations, ...others }) => [
      each(operations, (run: Run<Context>) => (request: never, visit: Visit) => {
        if (!isOfClient(visit)) throw new Error('an operation of a client was called for no client')
        return run(request, visit)
      }),
      each(portalOperations, (run: Run<PortalContext>) => (request: never, visit: Visit) => {
        if (!isOfPortal(visit)) throw new Error('an operation of the portal was called by no portal user')
        return run(request, visit)
      }),
      each(sharedOperations, (run: Run<SharedContext>) => (request: never, visit: Visit) => {
        if (!isOfClient(visit) && !isOfPortal(visit)) throw new Error('a shared operation was called by nobody')
        return run(request, visit)
      }),
      each(others.customerOperations, (run: Run<CustomerContext>) => (request: never, visit: Visit) => {
        if (!isOfCustomer(visit)) throw new Error('an operation of a customer was called by no customer')
        return run(request, visit)
      }),
      each(others.personOperations, (run: Run<PersonContext>) => (request: never, visit: Visit) => {
        if (!isOfCustomer(visit) && !isOfPortal(visit)) throw new Error('an operation of a person was called by nobody')
        return run(request, visit)
      }),
      others.publicOperations,
    ]),
  )
}

/** Whose each operation is, by operationId. */
function audiencesOf(list: readonly Capability[]): ReadonlyMap<string, Audience> {
  const names = (table: object | undefined, audience: Audience) =>
    Object.keys(table ?? {}).map((id): [string, Audience] => [id, audience])
  return new Map(
    list.flatMap(({ operations, portalOperations, sharedOperations, ...others }) => [
      ...[...names(operations, 'client'), ...names(portalOperations, 'portal'), ...names(sharedOperations, 'shared')],
      ...[...names(others.customerOperations, 'customer'), ...names(others.personOperations, 'person')],
      ...names(others.publicOperations, 'public'),
    ]),
  )
}

function each<Given, Made>(
  table: Readonly<Record<string, Given>> | undefined,
  make: (run: Given) => Made,
): Record<string, Made> {
  return Object.fromEntries(Object.entries(table ?? {}).map(([id, run]) => [id, make(run)]))
}

function isOfClient(visit: Visit): visit is Context {
  return visit.caller !== undefined
}

function isOfPortal(visit: Visit): visit is PortalContext {
  return visit.user !== undefined
}

function isOfCustomer(visit: Visit): visit is CustomerContext {
  return visit.customer !== undefined
}

/** Puts together what else capabilities bring. Throws when two bring something under the same name. */
export function gather(list: readonly Capability[]): Gathered {
  return {
    callbackReceivers: merged(list.map(({ callbackReceivers }) => callbackReceivers)),
    pages: list.flatMap(({ pages = [] }) => pages),
    jobHandlers: merged(list.map(({ jobHandlers }) => jobHandlers)),
    deadJobHandlers: merged(list.map(({ deadJobHandlers }) => deadJobHandlers)),
    migrations: merged(list.map(({ migrations }) => migrations)),
    permissions: list.flatMap(({ permissions = [] }) => permissions),
    audiences: audiencesOf(list),
    unpermitted: new Set(list.flatMap(({ unpermitted = [] }) => unpermitted)),
    whilePending: new Set(list.flatMap(({ whilePending = [] }) => whilePending)),
    async payoutFailed(writing, payout) {
      for (const { onPayoutFailed } of list) await onPayoutFailed?.(writing, payout)
    },
    async payoutPaid(writing, payout) {
      for (const { onPayoutPaid } of list) await onPayoutPaid?.(writing, payout)
    },
    async checkoutNotified(services, side, payment) {
      for (const { onCheckoutNotified } of list) await onCheckoutNotified?.(services, side, payment)
    },
    async cardChanged(services, ...change) {
      for (const { onCardChanged } of list) await onCardChanged?.(services, ...change)
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
