import { once } from 'node:events'
import { connect } from 'node:net'

/** A request as bytes: headers in order, repeated as given. */
export interface RawRequest {
  readonly method: string
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string | Uint8Array
}

export interface RawReply {
  readonly status: number
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>
  /** As they are written, in their order. */
  readonly headerNames: readonly string[]
  readonly body: string
}

/** The bytes of a request. Adds `connection: close`, and `content-length` unless the request states a length. */
export function bytesOf({ method, path, headers, body }: RawRequest): Buffer {
  const isFramed = headers.some(([name]) => /^(content-length|transfer-encoding)$/i.test(name))
  const length: [string, string][] = isFramed ? [] : [['content-length', String(Buffer.byteLength(body))]]
  const lines = [['host', '127.0.0.1'], ['connection', 'close'], ...headers, ...length]
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${head}\r\n`, 'latin1'), Buffer.from(body)])
}

/** Writes bytes to a new socket and reads one reply until the other side closes; `cut` ends the writing side. */
export async function exchange(origin: string, bytes: string | Uint8Array, cut = false): Promise<RawReply> {
  const { hostname, port } = new URL(origin)
  const socket = connect({ host: hostname, port: Number(port) })
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  // The other side may close before it has read everything.
  socket.on('error', () => {})
  socket.write(bytes)
  if (cut) socket.end()
  await once(socket, 'close')
  return replyIn(Buffer.concat(chunks).toString('utf8'))
}

function replyIn(text: string): RawReply {
  const end = text.indexOf('\r\n\r\n')
  const [first = '', ...lines] = text.slice(0, end).split('\r\n')
  const status = /^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1]
  if (end === -1 || status === undefined) throw new Error(`Failed to read a reply: got "${text.slice(0, 200)}".`)
  const headers = new Map(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )
  const headerNames = lines.map((line) => line.slice(0, line.indexOf(':')))
  return { status: Number(status), headers, headerNames, body: text.slice(end + 4) }
}
