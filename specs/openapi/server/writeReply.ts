import type { ServerResponse } from 'node:http'
import type { WireReply } from '../document/wire.ts'

/** Writes an answer, or does to its connection what it says instead. */
export function writeReply(response: ServerResponse, reply: WireReply): void {
  const { afterwards, disruption } = reply
  if (response.closed || response.destroyed) {
    afterwards?.(false)
    return
  }
  // 'close' follows 'finish' on a connection that lives on, and comes alone on one that is lost.
  if (afterwards !== undefined)
    response.once('close', () => afterwards(response.writableFinished || disruption !== undefined))
  if (disruption === undefined) {
    const length = Buffer.byteLength(reply.body)
    writeHead(response, reply, length)
    // Text of one byte a character is the same in both encodings, and Node writes latin1 faster.
    response.end(reply.body, length === reply.body.length ? 'latin1' : 'utf8')
  } else if (disruption.kind === 'reset') response.socket?.resetAndDestroy()
  else if (disruption.kind === 'hang') response.socket?.emit('hang')
  else truncate(response, reply, disruption.bytes)
}

function truncate(response: ServerResponse, reply: WireReply, bytes: number): void {
  writeHead(response, reply, Buffer.byteLength(reply.body))
  response.flushHeaders()
  if (bytes > 0) response.write(Buffer.from(reply.body).subarray(0, bytes))
  response.socket?.destroySoon()
}

/** In one flat list: Node sends it as it is. */
function writeHead(response: ServerResponse, { status, headers }: WireReply, length: number): void {
  const list: string[] = []
  for (const name in headers) {
    const value = headers[name]
    if (value !== undefined) list.push(name, value)
  }
  if (status !== 204 && status !== 304) list.push('content-length', String(length))
  response.writeHead(status, list)
}
