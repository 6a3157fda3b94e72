import { copyFileSync, existsSync } from 'node:fs'
import type { Kysely } from 'kysely'
import type { Tables } from '../../gateway/database/tables.ts'
import { type Clock, type Gateway, type GatewayDefinition, startGateway } from '../../gateway/index.ts'
import { wallClock } from '../../gateway/runtime/wallClock.ts'
import type { AllSimulators } from '../../simulators/index.ts'
import { type CrashPlan, StatementWatch } from './crashPlan.ts'
import { mortalClock } from './mortalClock.ts'
import { openDoor } from './providerDoor.ts'
import { cardKeys, otpSecret } from './yard.ts'

export interface ProcessOptions {
  readonly simulators: AllSimulators
  readonly world: string
  /** The file of the database. */
  readonly file: string
  readonly publicUrl: string
  readonly seed: string
  readonly crashes: CrashPlan
  readonly alter: (definition: GatewayDefinition) => GatewayDefinition
  /** Receives the lines of its log. */
  readonly log: (line: string) => void
}

/** What a client or a provider hears of a gateway. */
export interface Heard {
  readonly status: number
  readonly text: string
}

/** A gateway that can die as a process does that is killed. */
export interface GatewayProcess {
  readonly isAlive: boolean
  /** Whether it waits for the answer of a provider. */
  readonly isWaiting: boolean
  readonly database: Kysely<Tables>
  readonly gateway: Gateway
  /** Sends a request to the gateway; undefined when it died before it had answered. */
  ask(path: string, request: RequestInit): Promise<Heard | undefined>
  /**
   * Kills the gateway. `file` becomes its database as it was at this moment: what it does from now on reaches nobody, because its
   * connections are cut, its clock stands still, and it writes to a file that nobody reads.
   */
  kill(file: string): void
  /** Resolves when nothing of it is left. */
  ended(): Promise<void>
}

/**
 * Real time for the gateway, eight times as fast: it decides only how long the clock is held for a provider that does not answer, and
 * providers in this process answer in a few turns.
 */
const hastyWall: Clock = {
  ...wallClock,
  at: (due, wake) => wallClock.at(wallClock.now() + (due - wallClock.now()) / 8, wake),
}

/** Starts a gateway on a database file. */
export async function startProcess(options: ProcessOptions): Promise<GatewayProcess> {
  const { simulators, world, file, publicUrl, seed, crashes, alter, log } = options
  const time = mortalClock(simulators.clockOf(world))
  const door = await openDoor(simulators, () => crashes.pass('request'))
  const dying = new AbortController()
  const opened: { database?: Kysely<Tables> } = {}
  let ending = Promise.resolve()

  const gateway = await startGateway({
    ...{ otpSecret, cardKeys },
    ...{ port: 0, clock: time.clock, wallClock: hastyWall, databaseUrl: file, publicUrl, seed, log, logLevel: 'error' },
    providers: {
      africastalking: { url: door.url, username: 'sandbox', apiKey: world, productName: 'payouts' },
      dtone: { url: door.url, key: world, secret: world },
      acquirer: { url: door.url, key: world },
    },
    alter: (definition) => watched(alter(definition), crashes, opened),
  })
  const { database } = opened
  if (database === undefined) throw new Error('the gateway has opened no database')

  async function end(): Promise<void> {
    await Promise.all([door.cut(), gateway.close()])
  }

  return {
    database,
    gateway,
    get isAlive() {
      return !dying.signal.aborted
    },
    get isWaiting() {
      return door.isAwaited
    },
    async ask(path, request) {
      try {
        const response = await fetch(gateway.url + path, { ...request, signal: dying.signal })
        return { status: response.status, text: await response.text() }
      } catch (error) {
        if (dying.signal.aborted) return undefined
        throw error
      }
    },
    kill(next) {
      if (dying.signal.aborted) return
      for (const part of ['', '-wal']) if (existsSync(file + part)) copyFileSync(file + part, next + part)
      dying.abort()
      time.stop()
      ending = end()
    },
    async ended() {
      if (!dying.signal.aborted) {
        dying.abort()
        time.stop()
        ending = end()
      }
      await ending
    },
  }
}

/** The gateway with its statements watched. Its handle on the database is kept. */
function watched(
  definition: GatewayDefinition,
  crashes: CrashPlan,
  opened: { database?: Kysely<Tables> },
): GatewayDefinition {
  return {
    ...definition,
    configure(services) {
      opened.database = services.database
      const database = services.database.withPlugin(new StatementWatch(() => crashes.pass('statement')))
      return definition.configure({ ...services, database })
    },
  }
}
