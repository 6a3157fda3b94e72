import type { Kysely, Selectable } from 'kysely'
import { createClient } from './access/clients.ts'
import type { ClientRow } from './access/tables.ts'
import { gathered } from './capabilities.ts'
import { connect } from './database/connect.ts'
import type { Tables } from './database/tables.ts'
import type { Writing } from './database/writing.ts'
import { type JobsOverview, readJobs, retryJob } from './jobs/overview.ts'
import { readAudit, record } from './operator/audit.ts'
import { findClient } from './operator/findClient.ts'
import { findSandbox } from './operator/findSandbox.ts'
import { confirmFunding, type Funded, fundSandbox, requestFunding } from './operator/fundings.ts'
import { becomeProduction } from './operator/production.ts'
import { type Resolution, type Resolved, resolve } from './operator/resolve.ts'
import type { AuditRow } from './operator/tables.ts'
import { type ProviderSums, providerSums } from './payments/providerSums.ts'
import { checkBooks } from './reconciliation/checkBooks.ts'
import type { Finding } from './reconciliation/findings.ts'
import { lastReconciliation } from './reconciliation/reconcile.ts'
import type { Clock } from './runtime/clock.ts'
import { secureRandom } from './runtime/random.ts'
import { wallClock } from './runtime/wallClock.ts'

/** A client as an operator sees it. */
export interface ListedClient extends Pick<ClientRow, 'id' | 'name' | 'status' | 'email' | 'phone'> {
  readonly allowsAirtime: boolean
  /** Minor units of SLE. */
  readonly float: number
}

export interface ClientChanges {
  readonly status?: 'Active' | 'Deactivated'
  readonly allowsAirtime?: boolean
}

/** What an operator does with the database of a gateway, which may be running. Times are real. Each throws with what to do instead. */
export interface Operator {
  clients(): Promise<ListedClient[]>
  /** Makes an active client with no float. Resolves with its API key, which is shown this once. */
  createClient(client: NewOperatorClient, actor: string): Promise<{ readonly id: string; readonly apiKey: string }>
  setClient(client: string, changes: ClientChanges, actor: string): Promise<void>
  /** `amount` in minor units of SLE; the client by id or name. */
  fund(client: string, amount: number, actor: string): Promise<Funded>
  /** The same for the sandbox of a client, or of a member of staff by user name. No second name is needed: it is no money. */
  fundSandbox(owner: string, amount: number, actor: string): Promise<Funded>
  confirmFunding(id: string, actor: string): Promise<Funded>
  resolve(resolution: Resolution): Promise<Resolved>
  /** What disagrees in the books, what the running gateway found last, and what each provider must have debited. */
  reconcile(): Promise<Reconciliation>
  jobs(): Promise<JobsOverview>
  /** Puts a job that waits for a person back. */
  retryJob(id: string, actor: string): Promise<void>
  /** Marks the database as one for real money. */
  production(actor: string): Promise<void>
  /** The last entries, the oldest of them first. */
  audit(last: number): Promise<Selectable<AuditRow>[]>
  close(): Promise<void>
}

export interface NewOperatorClient {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly allowsAirtime: boolean
}

export interface Reconciliation {
  readonly findings: readonly Finding[]
  readonly last: { readonly at: number; readonly findings: readonly Finding[] } | undefined
  readonly providers: readonly ProviderSums[]
}

/** Opens the database of a gateway for an operator. */
export async function openOperator(databaseUrl: string, clock: Clock = wallClock): Promise<Operator> {
  const { kysely, close } = await connect(gathered.migrations, databaseUrl)
  const write = <Result>(change: (writing: Writing) => Promise<Result>): Promise<Result> =>
    kysely.transaction().execute((transaction) => change({ transaction, now: clock.now(), random: secureRandom }))
  return {
    clients: () => listClients(kysely),
    createClient: (client, actor) => write((writing) => addClient(writing, client, actor)),
    setClient: (named, changes, actor) => write((writing) => changeClient(writing, named, changes, actor)),
    fund: (named, amount, actor) =>
      write(async (writing) => requestFunding(writing, await findClient(writing.transaction, named), amount, actor)),
    fundSandbox: (owner, amount, actor) =>
      write(async (writing) => fundSandbox(writing, await findSandbox(writing.transaction, owner), amount, actor)),
    confirmFunding: (id, actor) => write((writing) => confirmFunding(writing, id, actor)),
    resolve: (resolution) => write((writing) => resolve(writing, resolution, gathered)),
    reconcile: async () => ({
      findings: await checkBooks(kysely),
      last: await lastReconciliation(kysely),
      providers: await providerSums(kysely),
    }),
    jobs: () => readJobs(kysely),
    retryJob: (id, actor) => write((writing) => putBack(writing, id, actor)),
    production: (actor) => write((writing) => becomeProduction(writing, actor)),
    audit: (last) => readAudit(kysely, last),
    close,
  }
}

async function listClients(database: Kysely<Tables>): Promise<ListedClient[]> {
  const [clients, floats] = await Promise.all([
    database.selectFrom('clients').selectAll().where('sandbox_of', 'is', null).orderBy('created_at').execute(),
    database.selectFrom('ledger_accounts').select(['id', 'balance']).where('kind', '=', 'float').execute(),
  ])
  const balances = new Map(floats.map(({ id, balance }) => [id, balance]))
  return clients.map(({ id, name, status, email, phone, allows_airtime }) => ({
    ...{ id, name, status, email, phone, allowsAirtime: allows_airtime === 1 },
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

async function changeClient(
  writing: Writing,
  named: string,
  { status, allowsAirtime }: ClientChanges,
  actor: string,
): Promise<void> {
  const { id, status: oldStatus, allows_airtime } = await findClient(writing.transaction, named)
  const before = { status: oldStatus, allows_airtime }
  const after = {
    status: status ?? oldStatus,
    allows_airtime: allowsAirtime === undefined ? allows_airtime : Number(allowsAirtime),
  }
  await writing.transaction.updateTable('clients').set(after).where('id', '=', id).execute()
  await record(writing, { actor, action: 'client-set', subject: id, before, after })
}

async function putBack(writing: Writing, id: string, actor: string): Promise<void> {
  if (!(await retryJob(writing.transaction, id))) throw new Error(`no job ${id} waits to be tried again`)
  await record(writing, { actor, action: 'job-retry', subject: id })
}
