import { createServer } from 'node:http'
import { isRecord } from '../../specs/openapi/index.ts'
import { atMost, type Figure, figure } from '../figure.ts'
import { drive } from '../load/drive.ts'
import { postRequest } from '../load/postRequest.ts'
import { Server } from '../server.ts'
import { now } from '../wallClock.ts'
import { openBenchWorld } from '../world.ts'

/** Creates transactions over HTTP, lets their five minutes pass at once, and has each called back. */
export async function settlement(count: number): Promise<Figure[]> {
  const receiver = await receive()
  const server = await Server.start('railyard')
  try {
    const world = await openBenchWorld(server.url('control'))
    const url = server.url('dtone')
    const created = await drive(url, { count, request: postRequest(url, 0, receiver.url), status: 201 })
    const started = now()
    const { delivered } = await world.advance('PT5M')
    const settled = now() - started
    const completed = receiver.completed.size
    if (completed !== count || delivered !== count)
      throw new Error(`Failed to settle ${count} transactions: ${completed} were called back as COMPLETED.`)
    const { rss } = await server.usage()
    const title = `${count.toLocaleString('en')} transactions`
    return [
      figure(`${title}: created`, created / 1000, 's'),
      figure(`${title}: settled and called back`, settled / 1000, 's'),
      atMost(10, `${title}: in all`, (created + settled) / 1000, 's'),
      figure(`${title}: memory after`, rss / 1e6, 'MB'),
    ]
  } finally {
    await server.stop()
    receiver.close()
  }
}

interface Receiver {
  readonly url: string
  /** The ids of the transactions that a callback has told to be COMPLETED. */
  readonly completed: ReadonlySet<unknown>
  close(): void
}

function receive(): Promise<Receiver> {
  const completed = new Set<unknown>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const transaction: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
      if (isRecord(transaction) && isRecord(transaction['status']) && transaction['status']['message'] === 'COMPLETED')
        completed.add(transaction['id'])
      response.end()
    })
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' ? address?.port : undefined
      resolve({ url: `http://127.0.0.1:${port}/callbacks`, completed, close: () => server.close() })
    })
  })
}
