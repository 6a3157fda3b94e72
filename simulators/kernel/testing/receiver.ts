import type { IncomingMessage, ServerResponse } from 'node:http'
import { createHttpServer } from '../../../specs/openapi/index.ts'

/** An application that receives callbacks, records them and gives the answers that a test wants. */
export interface Receiver {
  readonly url: string
  readonly received: Received[]
  /** The status of the next answers, one each; 200 when there is none left. `'close'` cuts the connection. */
  readonly answers: (number | 'close')[]
  /** The largest number of requests that were open at the same time. */
  readonly mostAtOnce: number
  close(): Promise<void>
}

export interface Received {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** The body of the answer to a request. */
type Respond = (received: Received) => string | Promise<string>

export async function startReceiver(respond: Respond = () => 'ok'): Promise<Receiver> {
  const received: Received[] = []
  const answers: Receiver['answers'] = []
  let open = 0
  let mostAtOnce = 0
  const take = async (request: IncomingMessage, response: ServerResponse, body: string): Promise<void> => {
    const one = { path: request.url ?? '', headers: request.headers, body }
    received.push(one)
    const answer = answers.shift() ?? 200
    open += 1
    mostAtOnce = Math.max(mostAtOnce, open)
    const text = await respond(one)
    open -= 1
    if (answer === 'close') request.socket.destroy()
    else response.writeHead(answer, answer === 302 ? { location: '/elsewhere' } : {}).end(text)
  }
  const server = createHttpServer({}, (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => take(request, response, Buffer.concat(chunks).toString('utf8')))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    answers,
    get mostAtOnce() {
      return mostAtOnce
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
