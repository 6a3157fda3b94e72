import { createServer, type IncomingMessage } from 'node:http'

/** An application that is called back: remembers what came, and answers as it is told to. */
export interface Receiver {
  readonly url: string
  readonly received: { readonly path: string; readonly headers: IncomingMessage['headers']; readonly body: string }[]
  /** The status of the next answers, one each; 200 when there is none left. `'close'` cuts the connection. */
  readonly answers: (number | 'close')[]
  close(): Promise<void>
}

export async function startReceiver(): Promise<Receiver> {
  const received: Receiver['received'] = []
  const answers: (number | 'close')[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      received.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString('utf8') })
      const answer = answers.shift() ?? 200
      if (answer === 'close') request.socket.destroy()
      else response.writeHead(answer, answer === 302 ? { location: '/elsewhere' } : {}).end('ok')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    answers,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
