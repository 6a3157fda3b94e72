import http from 'node:http'
import { parsedJson } from '../../specs/formats/json.ts'

/** A request to a service of a test. */
export interface Asked {
  readonly method: string
  readonly url: URL
  readonly headers: http.IncomingHttpHeaders
  /** The body as it was sent. */
  readonly text: string
  /** The parsed JSON body, or its text. */
  readonly body: unknown
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
}

/** Serves JSON on loopback while something uses it by its URL. */
export async function withJsonService<Result>(
  respond: (asked: Asked) => Answer | Promise<Answer>,
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString()
    const { method = '', headers } = request
    const url = new URL(request.url ?? '/', 'http://service')
    const { status, body } = await respond({ method, url, headers, text, body: parsedJson(text) ?? text })
    response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' })
    response.end(body === undefined ? undefined : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  try {
    return await use(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`)
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}
