import { setTimeout as pause } from 'node:timers/promises'
import { receiveCompletions } from '../completions.ts'
import { atMost, type Figure, figure } from '../figure.ts'
import { drive } from '../load/drive.ts'
import { creations, postRequest } from '../load/traffic.ts'
import { Server } from '../server.ts'
import { now } from '../wallClock.ts'
import { openBenchWorld } from '../world.ts'

/** Creates transactions over HTTP, lets their five minutes pass at once, and has each called back, one by one and side by side. */
export async function settlement(count: number): Promise<Figure[]> {
  return [
    ...(await settle(count, 'oneByOne', 10)),
    ...(await settle(count, 'sideBySide', 5)),
    await settleByMockoon(Math.ceil(count / 10)),
  ]
}

/** A stub server that calls back as soon as it has answered. */
async function settleByMockoon(count: number): Promise<Figure> {
  const completions = await receiveCompletions()
  const server = await Server.start('mockoon', { told: { callbackUrl: completions.url } })
  try {
    const url = server.url('dtone')
    const started = now()
    await drive(url, { count, request: postRequest(creations(), url, 0), status: 201 })
    while (completions.counts.size < count) await pause(10)
    return figure(`Mockoon: ${count.toLocaleString('en')} created and called back`, (now() - started) / 1000, 's')
  } finally {
    await server.stop()
    completions.close()
  }
}

async function settle(count: number, callbacks: 'oneByOne' | 'sideBySide', budget: number): Promise<Figure[]> {
  const completions = await receiveCompletions()
  const server = await Server.start('railyard')
  try {
    const world = await openBenchWorld(server.url('control'))
    const url = server.url('dtone')
    const created = await drive(url, { count, request: postRequest(creations(completions.url), url, 0), status: 201 })
    const started = now()
    const { delivered } = await world.advance('PT5M', { callbacks })
    const settled = now() - started
    const completed = completions.counts.size
    if (completed !== count || delivered !== count)
      throw new Error(`Failed to settle ${count} transactions: ${completed} were called back as COMPLETED.`)
    const { rss } = await server.usage()
    const title = `${count.toLocaleString('en')} transactions, callbacks ${callbacks === 'oneByOne' ? 'one by one' : 'side by side'}`
    return [
      figure(`${title}: created`, created / 1000, 's'),
      figure(`${title}: settled and called back`, settled / 1000, 's'),
      atMost(budget, `${title}: in all`, (created + settled) / 1000, 's'),
      figure(`${title}: memory after`, rss / 1e6, 'MB'),
    ]
  } finally {
    await server.stop()
    completions.close()
  }
}
