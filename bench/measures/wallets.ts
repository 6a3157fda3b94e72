import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endAlone, inSchema, json, startAlone } from '../alone.ts'
import { atLeast, type Figure, figure } from '../figure.ts'
import { announced } from '../upProcess.ts'
import { now } from '../wallClock.ts'
import { transactionsPerSecond } from './pgbench.ts'

/** Customers who transfer at the same time, as many as the connections of `pgbench` below. */
const customers = 10

/** Faster than real time, so that no customer reaches the throttle, and slow enough that a token outlasts the measure. */
const clock = 'scaled:10'

/**
 * Transfers between wallets, with the gateway in a process of its own: on SQLite in a file, and on PostgreSQL where
 * `RAILYARD_DATABASE_URL` names a server. There it is held against a simple update of `pgbench`, if that is installed.
 */
export async function wallets(transfers: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'railyard-bench-'))
  const server = process.env['RAILYARD_DATABASE_URL']
  try {
    const rate = await transfersPerSecond(join(folder, 'gateway.sqlite'), transfers)
    const sqlite = figure('SQLite: wallet transfers a second', rate)
    return server === undefined ? [sqlite] : [sqlite, ...(await onPostgres(server, transfers))]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function onPostgres(server: string, transfers: number): Promise<Figure[]> {
  return inSchema(server, async (url, schema) => {
    const rate = await transfersPerSecond(url, transfers)
    const measured = figure('PostgreSQL: wallet transfers a second', rate)
    const title = 'PostgreSQL: wallet transfers a second / transactions a second of pgbench'
    try {
      return [measured, atLeast(0.25, title, rate / transactionsPerSecond(server, schema))]
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
      process.stderr.write('pgbench is not installed: the ratio to it is left out\n')
      return [measured]
    }
  })
}

async function transfersPerSecond(database: string, transfers: number): Promise<number> {
  const up = startAlone('up', '--port', '0', '--only', 'control,africastalking,dtone', '--clock', clock)
  const { urls } = await announced(up)
  const gateway = startAlone('gateway', '--port', '0', '--control', String(urls.control), '--database', database)
  try {
    const { url } = Object(await announced(gateway))
    const owners = await Promise.all(Array.from({ length: customers }, (_, n) => signIn(String(url), n)))
    const own = owners.map(({ headers }, place) => async (): Promise<void> => {
      for (let sent = 0; sent < transfers / customers; sent += 1) {
        const to = owners[(place + 1 + (sent % (customers - 1))) % customers]
        const body = { recipientCustomerId: to?.id, amount: 0.01, description: 'bench' }
        await json('POST', `${url}/api/CustomerWallet/transfer`, headers, body)
      }
    })
    const started = now()
    await Promise.all(own.map((send) => send()))
    return transfers / ((now() - started) / 1000)
  } finally {
    await Promise.all([endAlone(gateway), endAlone(up)])
  }
}

async function signIn(url: string, n: number): Promise<{ id: string; headers: Record<string, string> }> {
  const credentials = { email: `customer-${n}@bench.example`, password: 'Harmattan 2026' }
  await json('POST', `${url}/api/Customers/register`, {}, credentials)
  const { customerId, token } = Object(await json('POST', `${url}/api/Customers/login`, {}, credentials))
  const headers = { authorization: `Bearer ${token}` }
  await json('POST', `${url}/api/CustomerWallet/topup`, headers, { amount: 1_000, description: 'bench' })
  return { id: customerId, headers }
}
