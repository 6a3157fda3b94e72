import type { ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import type { WireReply } from '../document/wire.ts'

/** Writes a reply, or simulates its connection failure. */
export function writeReply(response: ServerResponse, reply: WireReply): void {
  const { afterwards, disruption, raw } = reply
  if (response.closed || response.destroyed) {
    if (isStream(raw)) raw.destroy()
    afterwards?.(false)
    return
  }
  // 'close' follows 'finish' on an open connection. On a lost connection there is no 'finish'.
  if (afterwards !== undefined)
    response.on('close', () => afterwards(response.writableFinished || disruption !== undefined))
  if (disruption !== undefined && isStream(raw)) raw.destroy()
  if (disruption === undefined) writeWhole(response, reply)
  else if (disruption.kind === 'reset') response.socket?.resetAndDestroy()
  else if (disruption.kind === 'hang') response.socket?.emit('hang')
  else truncate(response, reply, disruption.bytes)
}

function isStream(raw: WireReply['raw']): raw is Readable {
  return raw !== undefined && !(raw instanceof Uint8Array)
}

function writeWhole(response: ServerResponse, reply: WireReply): void {
  const { raw, body } = reply
  if (raw === undefined) {
    const length = Buffer.byteLength(body)
    writeHead(response, reply, length)
    // Text with one byte per character is the same in both encodings. Node writes latin1 faster.
    response.end(body, length === body.length ? 'latin1' : 'utf8')
  } else if (raw instanceof Uint8Array) {
    writeHead(response, reply, raw.length)
    response.end(raw)
  } else {
    writeHead(response, reply, undefined)
    stream(response, raw)
  }
}

/** Sends a stream. If it fails, the connection is closed, so that the client does not take a partial body for the whole. */
function stream(response: ServerResponse, source: Readable): void {
  source.on('error', () => response.destroy())
  response.once('close', () => source.destroy())
  // The answer to HEAD has no body, so none is read.
  if (response.req.method === 'HEAD') response.end()
  else source.pipe(response)
}

function truncate(response: ServerResponse, reply: WireReply, bytes: number): void {
  const whole = reply.raw instanceof Uint8Array ? reply.raw : Buffer.from(reply.raw === undefined ? reply.body : '')
  writeHead(response, reply, whole.length)
  response.flushHeaders()
  if (bytes > 0) response.write(whole.subarray(0, bytes))
  response.socket?.destroySoon()
}

/** Writes the head as a flat list, which Node sends without changes and in which names may repeat. */
function writeHead(response: ServerResponse, { status, headers }: WireReply, length: number | undefined): void {
  const list: string[] = []
  for (const name in headers) {
    const value = headers[name]
    if (typeof value === 'string') list.push(name, value)
    else for (const one of value ?? []) list.push(name, one)
  }
  if (length !== undefined && status !== 204 && status !== 304) list.push('content-length', String(length))
  response.writeHead(status, list)
}
