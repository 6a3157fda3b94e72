import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startGateway } from '../../gateway/index.ts'
import { createSimulators } from '../../simulators/index.ts'
import type { Worlds } from '../../simulators/kernel/index.ts'
import { createControlClient, opening } from '../../testing/index.ts'

/** Two clients, with floats that a few batches use up, and one with a limit of the day below that. Minor units of SLE. */
export const clients = [
  {
    ...{ id: '00000000-0000-4000-8000-000000000001', name: 'one', allowsAirtime: true, float: 60_000 },
    ...{ dailyLimit: 1_000_000, email: 'one@example.com', phone: '+23276999001' },
  },
  {
    ...{ id: '00000000-0000-4000-8000-000000000002', name: 'two', allowsAirtime: true, float: 40_000 },
    ...{ dailyLimit: 24_000, email: 'two@example.com', phone: '+23276999002' },
  },
] as const

/** The addresses of the customers, whose wallets are empty. */
const customers = ['ada@wallet.example', 'bob@wallet.example', 'eve@wallet.example'] as const

/** Signs the tokens of customers, among others. */
export const otpSecret = 'the secret of one-time passwords of the model'

/** Seal the numbers of cards. */
export const cardKeys = [{ id: 'model', key: Buffer.alloc(32, 7).toString('base64') }] as const

type Deliver = NonNullable<NonNullable<ConstructorParameters<typeof Worlds>[0]>['deliver']>

/** Both simulators, and a database with the clients in it, for many worlds in turn. */
export type Yard = Awaited<ReturnType<typeof openYard>>

export async function openYard() {
  const folder = mkdtempSync(join(tmpdir(), 'railyard-gateway-model-'))
  const reported: string[] = []
  const receiver: { take: Deliver } = { take: async () => ({ error: 'nobody is there' }) }
  const simulators = createSimulators({
    clock: { mode: 'manual', now: Date.parse(opening) },
    report: (error, about) => reported.push(`${about}: ${String(error)}`),
    deliver: (delivery) => receiver.take(delivery),
  })
  const prepared = join(folder, 'prepared.db')
  const { keys, customerIds } = await prepare(prepared, Date.parse(opening))
  let files = 0
  return {
    simulators,
    control: createControlClient(simulators.steer),
    /** The API keys of the clients. */
    keys,
    /** The owners of wallets. */
    customerIds,
    /** Errors of the simulators. */
    reported,
    /** Who receives callbacks. */
    receiver,
    /** The name of a new database file. */
    newFile: (): string => join(folder, `${++files}.db`),
    /** A new database file with the clients in it. */
    preparedFile(): string {
      const file = join(folder, `${++files}.db`)
      copyFileSync(prepared, file)
      return file
    },
    remove(file: string): void {
      for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true })
    },
    close(): void {
      simulators.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Makes a database with the clients and the customers, and returns their keys and ids. */
async function prepare(file: string, now: number): Promise<{ keys: string[]; customerIds: string[] }> {
  const nowhere = 'http://127.0.0.1:1'
  const gateway = await startGateway({
    ...{ port: 0, databaseUrl: file, seed: 'clients', logLevel: 'silent', cardKeys },
    clock: { now: () => now, at: () => () => undefined, runs: () => false, hold: () => () => undefined },
    providers: {
      africastalking: { url: nowhere, username: 'sandbox', apiKey: 'none', productName: 'payouts' },
      dtone: { url: nowhere, key: 'none', secret: 'none' },
    },
  })
  const keys: string[] = []
  for (const client of clients) keys.push(await gateway.addClient(client))
  const customerIds: string[] = []
  for (const email of customers) customerIds.push((await gateway.openCustomer({ email })).customerId)
  await gateway.close()
  return { keys, customerIds }
}
