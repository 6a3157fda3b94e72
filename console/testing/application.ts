import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'

/** What an application was asked, by path. */
export interface Asked {
  readonly path: string
  readonly fields: URLSearchParams
}

/** An application of a user on loopback: it answers what a test says, and keeps what it was asked. */
export async function openApplication(
  answer: (asked: Asked) => { readonly status?: number; readonly type?: string; readonly body: string },
) {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const one = { path: (request.url ?? '').slice(1), fields: new URLSearchParams(await text(request)) }
    asked.push(one)
    const { status = 200, type = 'text/plain', body } = answer(one)
    response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    asked,
    url: (path: string) => `http://127.0.0.1:${port}/${path}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
