import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readGatewayBooks } from '../../testing/index.ts'
import type { Place } from '../stage/place.ts'
import { type AnnouncedGateway, announcedGateway } from './announcedGateway.ts'
import type { RunningGateway } from './runningGateway.ts'

/** A gateway in another process, whose only client comes with its database. */
export interface GatewayProcess extends RunningGateway {
  /** The key of its client. */
  readonly apiKey: string
}

/** Runs `railyard gateway` on a database in a folder of its own. It takes part in the clock of the scenario's world over HTTP. */
export async function gatewayProcess(place: Place): Promise<GatewayProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'railyard-scenario-'))
  const database = join(folder, 'gateway.db')
  let child: ChildProcess | undefined
  const start = async (port: number): Promise<AnnouncedGateway> => {
    child = spawned(place, database, port)
    return announcedGateway(child)
  }
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const closed = once(child, 'close')
    child.kill(signal)
    await closed
  }
  const close = async (): Promise<void> => {
    await end('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const { url, apiKey } = await start(0)
    return {
      ...{ url, apiKey, close, callbackUrls: unknownUrls },
      addClient: () =>
        Promise.reject(new Error('A gateway in a process of its own has the one client of its database.')),
      giveSender: () =>
        Promise.reject(new Error('A gateway in a process of its own has the one sender id of its client.')),
      openSession: () =>
        Promise.reject(new Error('A gateway in a process of its own has no portal user in a scenario.')),
      operator: {
        setClient: withoutOperator,
        setUser: withoutOperator,
        setCustomer: withoutOperator,
        fund: withoutOperator,
        block: withoutOperator,
        unblock: withoutOperator,
        reconcile: withoutOperator,
      },
      sandbox: undefined,
      books: () => readGatewayBooks(database),
      idle: async () => undefined,
      kill: () => end('SIGKILL'),
      // Callbacks that are scheduled already go to its port.
      startAgain: async () => void (await start(Number(new URL(url).port))),
    }
  } catch (error) {
    await close()
    throw error
  }
}

function withoutOperator(): Promise<never> {
  return Promise.reject(new Error('A gateway in a process of its own has no operator in a scenario.'))
}

/** It does not tell them. */
const unknownUrls = {
  transactionUpdated: '',
  paymentNotification: '',
  deliveryReport: '',
  incomingMessage: '',
  optOutNotice: '',
  airtimeStatus: '',
  simSwapReport: '',
  subscriptionNotification: '',
  airtimeValidation: '',
  mobileB2CValidation: '',
  mobileC2BValidation: '',
  ussdRequest: '',
  ussdEvent: '',
  voiceRequest: '',
  voiceEvent: '',
  authorisationUpdated: '',
}

function spawned({ stage, world }: Place, database: string, port: number): ChildProcess {
  const { program, seed } = stage.settings
  if (program === undefined)
    throw new Error('A gateway in a process of its own needs the program railyard: run `railyard scenarios`.')
  const options = { '--control': stage.urls.control, '--world': world.name, '--database': database, '--seed': seed }
  const argv = [...Object.entries(options).flat(), '--port', String(port), '--demo', '--json']
  return spawn(process.execPath, [program, 'gateway', ...argv], { stdio: ['ignore', 'pipe', 'pipe'] })
}
