import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  SelectQueryNode,
  SqliteDriver,
} from 'kysely'
import { pause, wallClock } from '../runtime/wallClock.ts'
import { type GroupCommit, groupCommit } from './groupCommit.ts'
import { sqliteDatabase, sqliteReader } from './sqliteDatabase.ts'
import { type Turns, turns } from './turns.ts'
import { whenFree } from './whenFree.ts'
import { writeAheadLog } from './writeAheadLog.ts'

/** Drivers of one file. */
export interface SqliteDrivers {
  /** What is written resolves once it is on disk. */
  readonly durable: Driver
  /** What is written resolves at once, and is on disk soon after. */
  readonly relaxed: Driver
  /** What is written resolves once it is on disk; others go first. */
  readonly patient: Driver
  close(): Promise<void>
}

/**
 * One connection writes, and a transaction keeps it until it ends. In a file, a second connection reads outside of transactions. While
 * a commit is on its way to the disk the next transaction runs, so that many share one flush.
 * @see docs/gateway.md#databases
 */
export async function sqliteDrivers(file: string): Promise<SqliteDrivers> {
  const inMemory = file === ':memory:'
  const writing = new SqliteDriver({ database: sqliteDatabase(file) })
  const reading = inMemory ? undefined : new SqliteDriver({ database: sqliteReader(file) })
  await writing.init()
  await reading?.init()
  const log = inMemory ? undefined : writeAheadLog(file)
  const shared: Shared = {
    writer: await writing.acquireConnection(),
    reader: await reading?.acquireConnection(),
    turns: turns({ now: wallClock.now, pause }),
    commits: groupCommit(async () => log?.flush()),
  }
  return {
    durable: driver(shared, () => shared.commits.onDisk()),
    patient: driver(shared, () => shared.commits.onDisk(), 'takeLong'),
    // Whoever waits for the disk next hears when it fails.
    relaxed: driver(shared, async () => void shared.commits.onDisk().catch(() => {})),
    async close() {
      await shared.commits.onDisk()
      await log?.close()
      await reading?.destroy()
      await writing.destroy()
    },
  }
}

function driver(shared: Shared, written: () => Promise<void>, take: keyof Turns = 'take'): Driver {
  return {
    async init() {},
    acquireConnection: async () => new Lease(shared, written, shared.turns[take]),
    beginTransaction: (lease) => leased(lease).begin(),
    commitTransaction: (lease) => leased(lease).commit(),
    rollbackTransaction: (lease) => leased(lease).rollback(),
    async releaseConnection() {},
    async destroy() {},
  }
}

interface Shared {
  readonly writer: DatabaseConnection
  /** None in memory, where the writer reads. */
  readonly reader: DatabaseConnection | undefined
  readonly turns: Turns
  readonly commits: GroupCommit
}

function leased(connection: DatabaseConnection): Lease {
  if (connection instanceof Lease) return connection
  throw new TypeError('the connection belongs to another driver')
}

/** What one user of the database holds: nothing between statements, and the writer in a transaction. */
class Lease implements DatabaseConnection {
  readonly #shared: Shared
  /** Resolves when what was committed may be acted on. */
  readonly #written: () => Promise<void>
  readonly #takeTurn: Turns['take']
  #endTurn: (() => void) | undefined

  constructor(shared: Shared, written: () => Promise<void>, takeTurn: Turns['take']) {
    this.#shared = shared
    this.#written = written
    this.#takeTurn = takeTurn
  }

  async begin(): Promise<void> {
    this.#endTurn = await this.#takeTurn()
    try {
      // Not deferred: one that reads first could not wait for another process that writes, and would fail.
      await whenFree(() => this.#shared.writer.executeQuery(CompiledQuery.raw('begin immediate')))
    } catch (error) {
      this.#release()
      throw error
    }
  }

  /** Lets the next one write before this one is on disk. */
  async commit(): Promise<void> {
    const { writer, commits } = this.#shared
    await writer.executeQuery(CompiledQuery.raw('commit'))
    commits.committed()
    this.#release()
    await this.#written()
  }

  /** Nothing is left to undo when the commit went through and the disk failed. */
  async rollback(): Promise<void> {
    if (this.#endTurn === undefined) return
    try {
      await this.#shared.writer.executeQuery(CompiledQuery.raw('rollback'))
    } finally {
      this.#release()
    }
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { writer, reader, commits } = this.#shared
    if (this.#endTurn !== undefined) return writer.executeQuery(query)
    if (reader !== undefined && SelectQueryNode.is(query.query)) return reader.executeQuery(query)
    const endTurn = await this.#takeTurn()
    try {
      const result = await whenFree(() => writer.executeQuery<Row>(query))
      commits.committed()
      return result
    } finally {
      endTurn()
      await this.#written()
    }
  }

  streamQuery(): never {
    throw new Error('the gateway does not stream rows')
  }

  #release(): void {
    this.#endTurn?.()
    this.#endTurn = undefined
  }
}
