import { createServer } from 'node:http'
import { isRecord } from '../specs/openapi/index.ts'

export interface Completions {
  /** Where DT One is to send its callbacks. */
  readonly url: string
  /** How often each transaction was called back as COMPLETED, by its external id. */
  readonly counts: ReadonlyMap<string, number>
  close(): void
}

/** Starts a receiver of callbacks that counts completed transactions. */
export function receiveCompletions(): Promise<Completions> {
  const counts = new Map<string, number>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const id = completedIn(JSON.parse(Buffer.concat(chunks).toString('utf8')))
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
      response.end()
    })
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' ? address?.port : undefined
      resolve({ url: `http://127.0.0.1:${port}/callbacks`, counts, close: () => server.close() })
    })
  })
}

/** The external id in a callback that tells of a completed transaction. */
function completedIn(transaction: unknown): string | undefined {
  if (!isRecord(transaction) || !isRecord(transaction['status'])) return undefined
  return transaction['status']['message'] === 'COMPLETED' ? String(transaction['external_id']) : undefined
}
