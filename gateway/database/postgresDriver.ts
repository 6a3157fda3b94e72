import {
  AbortedTransactionError,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  SelectQueryNode,
} from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { readJson } from '../runtime/json.ts'
import { pause } from '../runtime/wallClock.ts'
import { isConnectionLost, UnknownCommit } from './postgresFailures.ts'
import { repeat } from './repeat.ts'

/**
 * Connections that may be lost at any time. A statement outside a transaction is repeated; one that writes is a transaction by itself,
 * so that what became of it is known first. `repeatingKysely.ts` repeats whole transactions.
 * @see docs/gateway.md#databases
 */
export function postgresDriver(pool: Pool, waitsForDisk: boolean): Driver {
  const begin = `begin;${waitsForDisk ? '' : ' set local synchronous_commit = off;'} select pg_current_xact_id()::text as id`
  return {
    async init() {},
    acquireConnection: async () => new Session(pool, begin),
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

/** Holds a client of the pool in a transaction only. */
class Session implements DatabaseConnection {
  readonly #pool: Pool
  /** Begins a transaction and asks for its id. */
  readonly #begin: string
  #client: PoolClient | undefined
  /** The id of the transaction, which the server knows also when the connection is gone. */
  #transaction = ''

  constructor(pool: Pool, begin: string) {
    this.#pool = pool
    this.#begin = begin
  }

  async begin(): Promise<void> {
    const client = await this.#pool.connect()
    this.#client = client
    try {
      this.#transaction = idIn(await client.query(this.#begin))
    } catch (error) {
      this.release(true)
      throw error
    }
  }

  async commit(): Promise<void> {
    const command = await this.#commit()
    // The server answers so when a statement has failed before.
    if (command === 'ROLLBACK') throw new AbortedTransactionError()
  }

  async #commit(): Promise<string> {
    try {
      return (await this.#held().query('commit')).command
    } catch (error) {
      if (!isConnectionLost(error)) throw error
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
    if (this.#client !== undefined) return ask(this.#client, query)
    return repeat(() => (SelectQueryNode.is(query.query) ? this.#read<Row>(query) : this.#write<Row>(query)))
  }

  async #read<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const client = await this.#pool.connect()
    try {
      const result = await ask<Row>(client, query)
      client.release()
      return result
    } catch (error) {
      client.release(isConnectionLost(error))
      throw error
    }
  }

  async #write<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    await this.begin()
    try {
      const result = await ask<Row>(this.#held(), query)
      await this.commit()
      return result
    } catch (error) {
      await this.rollback()
      throw error
    } finally {
      this.release()
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

/** The driver gives one result for each of several statements. */
function idIn(results: unknown): string {
  return String(readJson(results).list.at(-1)?.at('rows').list[0]?.at('id').text)
}

async function ask<Row>(client: PoolClient, { sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
  const { command, rowCount, rows } = await client.query(sql, [...parameters])
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
