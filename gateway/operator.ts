import type { Kysely, Selectable } from 'kysely'
import { createClient } from './access/clients.ts'
import { hashPassword, temporaryPassword } from './access/passwords.ts'
import { claimPortalUser } from './access/portalUsers.ts'
import { seedRoles } from './access/seedRoles.ts'
import type { ClientRow } from './access/tables.ts'
import { accounts } from './accounts/ledger.ts'
import { gathered } from './capabilities.ts'
import type { CardListener } from './capability/context.ts'
import { type CardSums, cardSums } from './cards/cardSums.ts'
import { type CheckoutSums, checkoutSums } from './checkout/checkoutSums.ts'
import { type HeldBack, heldBack } from './checkout/heldBack.ts'
import { connect } from './database/connect.ts'
import type { Tables } from './database/tables.ts'
import { type Writing, write as writeIn } from './database/writing.ts'
import { type JobsOverview, readJobs, retryJob } from './jobs/overview.ts'
import { type ListedMail, listMail } from './mail/listMail.ts'
import { readAudit, record } from './operator/audit.ts'
import { type Blocking, blockReceiver, readBlocklist, unblockReceiver } from './operator/blocklist.ts'
import { type ResealedCards, resealAll } from './operator/cardKeys.ts'
import {
  type CardResolution,
  type CardResolved,
  type Contradiction,
  contradictions,
  resolveCard,
} from './operator/contradictions.ts'
import { type ListedCustomer, listCustomers, setCustomer } from './operator/customers.ts'
import { findClient } from './operator/findClient.ts'
import { findSandbox } from './operator/findSandbox.ts'
import { confirmFunding, type Funded, fundSandbox, requestFunding } from './operator/fundings.ts'
import { becomeProduction, isProduction } from './operator/production.ts'
import { type Resolution, type Resolved, resolve } from './operator/resolve.ts'
import { addSender, dropSender, type ListedSender, listSenders } from './operator/senders.ts'
import {
  type HeldPayment,
  heldPayments,
  resolveSuspense,
  type SuspenseResolution,
  type SuspenseResolved,
} from './operator/suspense.ts'
import type { AuditRow } from './operator/tables.ts'
import { addUser, changeUser, type ListedUser, listUsers, type NewUser, type UserChanges } from './operator/users.ts'
import { type ProviderSums, providerSums } from './payments/providerSums.ts'
import type { BlockedReceiverRow } from './payments/tables.ts'
import { checkBooks } from './reconciliation/checkBooks.ts'
import type { Finding } from './reconciliation/findings.ts'
import { lastReconciliation } from './reconciliation/reconcile.ts'
import type { Clock } from './runtime/clock.ts'
import { secureRandom } from './runtime/random.ts'
import { wallClock } from './runtime/wallClock.ts'
import { type CardKey, type CardVault, keySource, openVault } from './vault/index.ts'

/** A client as an operator sees it. */
export interface ListedClient extends Pick<ClientRow, 'id' | 'name' | 'status' | 'email' | 'phone'> {
  readonly allowsAirtime: boolean
  /** What it may pay a day in UTC, in minor units of SLE; null: what the fraud rule says. */
  readonly dailyLimit: number | null
  /** Minor units of SLE. */
  readonly float: number
}

export interface ClientChanges {
  readonly status?: 'Active' | 'Deactivated'
  readonly allowsAirtime?: boolean
  /** Minor units of SLE a day in UTC; null: what the fraud rule says. */
  readonly dailyLimit?: number | null
}

/** What an operator does with the database of a gateway, which may be running. Times are real. Each throws with what to do instead. */
export interface Operator {
  clients(): Promise<ListedClient[]>
  /** Makes an active client with no float. Resolves with its API key, which is shown this once. */
  createClient(client: NewOperatorClient, actor: string): Promise<{ readonly id: string; readonly apiKey: string }>
  /** Makes a portal user of the staff. Resolves with its temporary password, which is shown this once. */
  createAdmin(admin: NewAdmin, actor: string): Promise<{ readonly id: string; readonly password: string }>
  setClient(client: string, changes: ClientChanges, actor: string): Promise<void>
  /** Makes an API user of a client. Resolves with its key, which is shown this once. */
  createUser(user: NewUser, actor: string): Promise<{ readonly id: string; readonly apiKey: string }>
  setUser(id: string, changes: UserChanges, actor: string): Promise<void>
  users(): Promise<ListedUser[]>
  /** `amount` in minor units of SLE; the client by id or name. */
  fund(client: string, amount: number, actor: string): Promise<Funded>
  /** The same for the sandbox of a client, or of a member of staff by user name. No second name is needed: it is no money. */
  fundSandbox(owner: string, amount: number, actor: string): Promise<Funded>
  confirmFunding(id: string, actor: string): Promise<Funded>
  resolve(resolution: Resolution): Promise<Resolved>
  /** Payments that came for checkout sessions after their end, and wait in suspense. */
  suspense(): Promise<HeldPayment[]>
  resolveSuspense(resolution: SuspenseResolution): Promise<SuspenseResolved>
  /** Authorisations of cards about which the acquirer contradicts what is known. */
  contradictions(): Promise<Contradiction[]>
  resolveCard(resolution: CardResolution): Promise<CardResolved>
  /** Registers a sender id to a client, by id or name. */
  addSender(client: string, senderId: string, actor: string): Promise<void>
  removeSender(client: string, senderId: string, actor: string): Promise<void>
  /** @param client only those of this one, by id or name. @default all */
  senders(client?: string): Promise<ListedSender[]>
  /** Stops payouts to a receiver, or lets it be paid again. Each resolves with its normal form. */
  block(blocking: Blocking): Promise<string>
  unblock(blocking: Blocking): Promise<string>
  /** The receivers that nobody may pay. */
  blocklist(): Promise<BlockedReceiverRow[]>
  /** Disables a customer, by its id or address, or enables it again. */
  setCustomer(customer: string, isActive: boolean, actor: string): Promise<void>
  customers(): Promise<ListedCustomer[]>
  /** What disagrees in the books, what the running gateway found last, and what each provider must have debited. */
  reconcile(): Promise<Reconciliation>
  jobs(): Promise<JobsOverview>
  /** The outbox, the oldest first; `to`: only what went to this address. */
  mails(to?: string): Promise<ListedMail[]>
  /** Puts a job that waits for a person back. */
  retryJob(id: string, actor: string): Promise<void>
  /** Marks the database as one for real money. */
  production(actor: string): Promise<void>
  /** The last entries, the oldest of them first. */
  audit(last: number): Promise<Selectable<AuditRow>[]>
  /** Seals all cards under the first of the keys; those of the gateway where none are given. */
  resealCards(actor: string, keys?: readonly CardKey[]): Promise<ResealedCards>
  close(): Promise<void>
}

export interface NewOperatorClient {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly allowsAirtime: boolean
}

export interface NewAdmin {
  readonly userName: string
  readonly email: string
  readonly role: 'SuperAdmin' | 'CompanyAdmin'
}

export interface Reconciliation {
  readonly findings: readonly Finding[]
  readonly last: { readonly at: number; readonly findings: readonly Finding[] } | undefined
  readonly providers: readonly ProviderSums[]
  readonly cards: CardSums
  readonly checkouts: CheckoutSums
  /** What bank payouts were called paid and not sent, in minor units of SLE. */
  readonly bypassed: number
  /** What came for checkout sessions after they had ended, and waits in suspense. */
  readonly heldBack: readonly HeldBack[]
}

/** Opens the database of a gateway for an operator. */
export async function openOperator(databaseUrl: string, clock: Clock = wallClock): Promise<Operator> {
  const { kysely, close } = await connect(gathered.migrations, databaseUrl)
  const vaultOf = async (given: readonly CardKey[] | undefined): Promise<CardVault> => {
    const options = { databaseUrl, database: kysely, given, isProduction: await isProduction(kysely) }
    return openVault(keySource({ ...options, random: secureRandom, warn: () => {} }), kysely, secureRandom)
  }
  return { ...operatorOn(kysely, clock, vaultOf), close }
}

/** What an operator does with a database that is open. */
export function operatorOn(
  kysely: Kysely<Tables>,
  clock: Clock,
  vaultOf: (keys?: readonly CardKey[]) => Promise<CardVault>,
): Omit<Operator, 'close'> {
  const services = { database: kysely, clock, random: secureRandom }
  const write = <Result>(change: (writing: Writing) => Promise<Result>): Promise<Result> => writeIn(services, change)
  return {
    clients: () => listClients(kysely),
    createClient: (client, actor) => write((writing) => addClient(writing, client, actor)),
    async createAdmin(admin, actor) {
      // The roles of a database that no gateway has started on yet.
      await seedRoles(kysely, gathered.permissions)
      const password = temporaryPassword(secureRandom)
      const passwordHash = await hashPassword(password, secureRandom)
      const id = await write((writing) => addAdmin(writing, { ...admin, passwordHash }, actor))
      return { id, password }
    },
    setClient: (named, changes, actor) => write((writing) => changeClient(writing, named, changes, actor)),
    createUser: (user, actor) => write((writing) => addUser(writing, user, actor)),
    setUser: (id, changes, actor) => write((writing) => changeUser(writing, id, changes, actor)),
    users: () => listUsers(kysely),
    fund: (named, amount, actor) =>
      write(async (writing) => requestFunding(writing, await findClient(writing.transaction, named), amount, actor)),
    fundSandbox: (owner, amount, actor) =>
      write(async (writing) => fundSandbox(writing, await findSandbox(writing.transaction, owner), amount, actor)),
    confirmFunding: (id, actor) => write((writing) => confirmFunding(writing, id, actor)),
    addSender: (named, senderId, actor) =>
      write(async (writing) => addSender(writing, await findClient(writing.transaction, named), senderId, actor)),
    removeSender: (named, senderId, actor) =>
      write(async (writing) => dropSender(writing, await findClient(writing.transaction, named), senderId, actor)),
    senders: async (named) => listSenders(kysely, named === undefined ? undefined : await findClient(kysely, named)),
    block: (blocking) => write((writing) => blockReceiver(writing, blocking)),
    unblock: (blocking) => write((writing) => unblockReceiver(writing, blocking)),
    blocklist: () => readBlocklist(kysely),
    resolve: (resolution) => write((writing) => resolve(writing, resolution, gathered)),
    suspense: () => heldPayments(kysely),
    resolveSuspense: (resolution) => write((writing) => resolveSuspense(writing, resolution)),
    contradictions: () => contradictions(kysely),
    resolveCard: (resolution) => write((writing) => resolveCard(writing, resolution, { cardChanged })),
    setCustomer: (named, isActive, actor) => write((writing) => setCustomer(writing, named, isActive, actor)),
    customers: () => listCustomers(kysely),
    reconcile: async () => ({
      findings: await checkBooks(kysely),
      last: await lastReconciliation(kysely),
      providers: await providerSums(kysely),
      cards: await cardSums(kysely),
      checkouts: await checkoutSums(kysely),
      bypassed: await bypassedSum(kysely),
      heldBack: await heldBack(kysely),
    }),
    jobs: () => readJobs(kysely),
    mails: (to) => listMail(kysely, to),
    retryJob: (id, actor) => write((writing) => putBack(writing, id, actor)),
    production: (actor) => write((writing) => becomeProduction(writing, actor)),
    audit: (last) => readAudit(kysely, last),
    resealCards: async (actor, keys) => resealAll({ ...services, vault: await vaultOf(keys) }, actor),
  }
}

/** What ends an authorisation ends the try of a checkout, too, and leaves nothing to do. */
const cardChanged: CardListener = (...change) => gathered.cardChanged({ jobs: noJobs }, ...change)

const noJobs = {
  async add(): Promise<never> {
    throw new Error('an authorisation that an operator has ended left a job')
  },
}

async function bypassedSum(database: Kysely<Tables>): Promise<number> {
  const rail = database.selectFrom('ledger_balances').select('posted').where('id', '=', accounts.rail('bypass'))
  return (await rail.executeTakeFirst())?.posted ?? 0
}

async function listClients(database: Kysely<Tables>): Promise<ListedClient[]> {
  const [clients, floats] = await Promise.all([
    database.selectFrom('clients').selectAll().where('sandbox_of', 'is', null).orderBy('created_at').execute(),
    database.selectFrom('ledger_accounts').select(['id', 'balance']).where('kind', '=', 'float').execute(),
  ])
  const balances = new Map(floats.map(({ id, balance }) => [id, balance]))
  return clients.map(({ id, name, status, email, phone, allows_airtime, daily_limit }) => ({
    ...{ id, name, status, email, phone, allowsAirtime: allows_airtime === 1, dailyLimit: daily_limit },
    float: balances.get(`float:${id}`) ?? 0,
  }))
}

async function addClient(
  writing: Writing,
  client: NewOperatorClient,
  actor: string,
): Promise<{ readonly id: string; readonly apiKey: string }> {
  const { transaction } = writing
  const named = transaction
    .selectFrom('clients')
    .select('id')
    .where('name', '=', client.name)
    .where('sandbox_of', 'is', null)
  const other = await named.executeTakeFirst()
  if (other !== undefined) throw new Error(`there is a client ${client.name} already: ${other.id}`)
  const apiKey = await createClient(writing, { ...client, float: 0 })
  const { id } = await named.executeTakeFirstOrThrow()
  await record(writing, { actor, action: 'client-create', subject: id, after: client })
  return { id, apiKey }
}

async function addAdmin(
  writing: Writing,
  { userName, email, role, passwordHash }: NewAdmin & { readonly passwordHash: string },
  actor: string,
): Promise<string> {
  const user = { userName, email, passwordHash, mustChangePassword: true, clientId: null, roles: [role] }
  const id = await claimPortalUser(writing, user)
  if (id === undefined) throw new Error(`a portal user has the name ${userName} or the address ${email}, or had it`)
  await record(writing, { actor, action: 'admin-create', subject: id, after: { userName, email, role } })
  return id
}

async function changeClient(
  writing: Writing,
  named: string,
  { status, allowsAirtime, dailyLimit }: ClientChanges,
  actor: string,
): Promise<void> {
  const { id, status: oldStatus, allows_airtime, daily_limit } = await findClient(writing.transaction, named)
  const before = { status: oldStatus, allows_airtime, daily_limit }
  const after = {
    status: status ?? oldStatus,
    allows_airtime: allowsAirtime === undefined ? allows_airtime : Number(allowsAirtime),
    daily_limit: dailyLimit === undefined ? daily_limit : dailyLimit,
  }
  await writing.transaction.updateTable('clients').set(after).where('id', '=', id).execute()
  await record(writing, { actor, action: 'client-set', subject: id, before, after })
}

async function putBack(writing: Writing, id: string, actor: string): Promise<void> {
  if (!(await retryJob(writing.transaction, id))) throw new Error(`no job ${id} waits to be tried again`)
  await record(writing, { actor, action: 'job-retry', subject: id })
}
