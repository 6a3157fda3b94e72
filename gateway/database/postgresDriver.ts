import {
  AbortedTransactionError,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  SelectQueryNode,
} from 'kysely'
import type { Pool, PoolClient, ResultBuilder } from 'pg'
import { pause } from '../runtime/wallClock.ts'
import { isConnectionLost, isStale, UnknownCommit } from './postgresFailures.ts'
import { repeat } from './repeat.ts'
import { RoundTrip } from './roundTrip.ts'
import { isSentLater } from './sendLater.ts'
import type { Statement, StatementNames } from './statementNames.ts'

/**
 * Connections that may be lost at any time. A statement outside a transaction is repeated; one that writes is a transaction by itself,
 * so that what became of it is known first. `repeatingKysely.ts` repeats whole transactions.
 * @see docs/gateway.md#databases
 */
export function postgresDriver(pool: Pool, names: StatementNames, waitsForDisk: boolean): Driver {
  const id = `select pg_current_xact_id()::text as id`
  const relaxed = `, set_config('synchronous_commit', 'off', true)`
  const begin = [plain('begin'), plain(waitsForDisk ? id : id + relaxed)]
  return {
    async init() {},
    acquireConnection: async () => new Session(pool, names, begin),
    beginTransaction: (session) => own(session).begin(),
    commitTransaction: (session) => own(session).commit(),
    rollbackTransaction: (session) => own(session).rollback(),
    releaseConnection: async (session) => own(session).release(),
    async destroy() {},
  }
}

function own(connection: DatabaseConnection): Session {
  if (connection instanceof Session) return connection
  throw new TypeError('the connection belongs to another driver')
}

function plain(sql: string): Statement {
  return { sql, parameters: [] }
}

/** Holds a client of the pool in a transaction only. */
class Session implements DatabaseConnection {
  readonly #pool: Pool
  readonly #names: StatementNames
  /** Begins a transaction and asks for its id. */
  readonly #begin: readonly Statement[]
  #client: PoolClient | undefined
  /** What goes to the server with the next statement. */
  #waiting: Statement[] = []
  /** The id of the transaction, which the server knows also when the connection is gone; undefined until it has begun. */
  #transaction: string | undefined

  constructor(pool: Pool, names: StatementNames, begin: readonly Statement[]) {
    this.#pool = pool
    this.#names = names
    this.#begin = begin
  }

  /** The transaction begins with its first statement, in one round trip. */
  async begin(): Promise<void> {
    this.#client = await this.#pool.connect()
    this.#waiting = [...this.#begin]
    this.#transaction = undefined
  }

  async commit(): Promise<void> {
    const command = await this.#commit()
    // The server answers so when a statement has failed before.
    if (command === 'ROLLBACK') throw new AbortedTransactionError()
  }

  async #commit(): Promise<string | undefined> {
    // What becomes of a commit can be asked for by the id alone.
    if (this.#transaction === undefined) await this.#send()
    try {
      return (await this.#send(plain('commit'))).at(-1)?.command
    } catch (error) {
      if (!isConnectionLost(error) || this.#transaction === undefined) throw error
      this.release(true)
      const status = await statusOf(this.#pool, this.#transaction)
      if (status === 'committed') return 'COMMIT'
      throw status === 'aborted' ? error : new UnknownCommit(error)
    }
  }

  /** A client whose connection is gone has nothing to roll back. */
  async rollback(): Promise<void> {
    try {
      await this.#client?.query('rollback')
    } catch {
      this.release(true)
    }
  }

  release(isBroken = false): void {
    this.#client?.release(isBroken)
    this.#client = undefined
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#client === undefined) return this.#outside(query)
    if (!isSentLater(query)) return resultOf(await this.#send(query))
    this.#waiting.push(query)
    return { rows: [] }
  }

  #outside<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    return repeat(() => (SelectQueryNode.is(query.query) ? this.#read<Row>(query) : this.#write<Row>(query)))
  }

  async #read<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const client = await this.#pool.connect()
    try {
      const results = await this.#ask(client, [query])
      client.release()
      return resultOf(results)
    } catch (error) {
      client.release(isConnectionLost(error))
      throw error
    }
  }

  async #write<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    await this.begin()
    try {
      const results = await this.#send(query)
      await this.commit()
      return resultOf(results)
    } catch (error) {
      await this.rollback()
      throw error
    } finally {
      this.release()
    }
  }

  /** Sends what waits, and a statement after it. Resolves with the results of all. */
  async #send(...statements: readonly Statement[]): Promise<readonly ResultBuilder[]> {
    const sent = [...this.#waiting, ...statements]
    this.#waiting = []
    const results = await this.#ask(this.#held(), sent)
    this.#transaction ??= String(results[this.#begin.length - 1]?.rows[0]?.id)
    return results
  }

  async #ask(client: PoolClient, statements: readonly Statement[]): Promise<ResultBuilder[]> {
    try {
      return await client.query(new RoundTrip(statements, this.#names)).results
    } catch (error) {
      if (isStale(error)) this.#names.forget()
      throw error
    }
  }

  streamQuery(): never {
    throw new Error('the gateway does not stream rows')
  }

  #held(): PoolClient {
    if (this.#client === undefined) throw new Error('the transaction has ended')
    return this.#client
  }
}

/** What the last one of several statements has answered. */
function resultOf<Row>(results: readonly ResultBuilder[]): QueryResult<Row> {
  const { command = '', rowCount = 0, rows = [] } = results.at(-1) ?? {}
  const changes = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(command)
  return { rows, ...(changes && { numAffectedRows: BigInt(rowCount ?? 0) }) }
}

/** How often the server is asked what became of a transaction, 50 ms apart: its end may take a moment. */
const questions = 100

/** What became of a transaction: `committed`, `aborted`, or something else when nobody can say. */
async function statusOf(pool: Pool, transaction: string): Promise<string | null> {
  const question = 'select pg_xact_status($1::xid8) as status'
  for (let asked = 1; ; asked += 1) {
    const { rows } = await repeat(() => pool.query<{ status: string | null }>(question, [transaction]))
    const status = rows[0]?.status ?? null
    if (status !== 'in progress' || asked === questions) return status
    await pause(50)
  }
}
