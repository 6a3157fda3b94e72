import type { Agent, ClientRequest, IncomingHttpHeaders, IncomingMessage, RequestOptions } from 'node:http'
import { nodeHttp } from '../../../specs/openapi/index.ts'
import type { WallClock } from '../time/wallClock.ts'
import type { TargetGuard } from './targetGuard.ts'

/** One attempt to deliver a callback. */
export interface Delivery {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Real milliseconds to wait for the answer. */
  readonly timeout: number
  /** Local IPv4 address to send from; only targets with an IPv4 address can be reached from it. @default chosen by the system */
  readonly from?: string
  /** Lower-case names of further headers of the answer that are kept. @default none */
  readonly readHeaders?: readonly string[]
}

export type DeliveryOutcome =
  | {
      readonly reply: {
        readonly status: number
        readonly headers: Readonly<Record<string, string>>
        readonly body: string
      }
      /** The body was longer than `answerLimit`. */
      readonly isCut?: true
    }
  | { readonly error: string }

/**
 * Kept connections are closed when they were idle for so many real ms, before targets close them: a callback that is sent on a
 * connection while its target closes it is lost. Without it Node leaves the closing to the target.
 */
const kept = { keepAlive: true, timeout: 1_000 }

/**
 * Sends callbacks over HTTP. Never rejects, never follows redirects, keeps connections alive. What is lost on a kept connection that its
 * target resets meanwhile is sent again on a connection of its own, as browsers and proxies do.
 */
export class CallbackSender {
  readonly #guard: TargetGuard
  readonly #wall: WallClock
  readonly #authorities: readonly string[]
  readonly #agent = new nodeHttp.Agent(kept)
  readonly #freshAgent = withoutKept(new nodeHttp.Agent(kept))
  /** Created on first use, because TLS is slow to load. */
  #secureAgent: Agent | undefined
  #freshSecureAgent: Agent | undefined
  #isClosed = false

  /** @param authorities PEM certificates that targets with https may be signed by, beside the authorities that Node trusts. */
  constructor(guard: TargetGuard, wall: WallClock, authorities: readonly string[] = []) {
    this.#guard = guard
    this.#wall = wall
    this.#authorities = authorities
  }

  async deliver(delivery: Delivery): Promise<DeliveryOutcome> {
    const url = URL.parse(delivery.url)
    if (url === null) return { error: `"${delivery.url}" is not a URL` }
    const refusal = this.#guard.refusal(url)
    if (refusal !== undefined) return { error: refusal }
    await this.#noticeClosed()
    try {
      return await new Promise((resolve) => this.#send(url, delivery, resolve))
    } catch (error) {
      // Node throws for some URLs: the user may hold percent-encoded bytes that are not UTF-8.
      return { error: error instanceof Error ? error.message : String(error) }
    }
  }

  /** Closes the kept connections. */
  close(): void {
    this.#isClosed = true
    for (const agent of [this.#agent, this.#freshAgent, this.#secureAgent, this.#freshSecureAgent]) agent?.destroy()
  }

  /** Lets kept connections end that their targets have closed already, so that nothing is sent on them. */
  async #noticeClosed(): Promise<void> {
    // The first turn may end before this process reads again.
    for (let turns = 0; turns < 2 && this.#hasIdle(); turns++) await this.#wall.turn()
  }

  #hasIdle(): boolean {
    return [this.#agent, this.#secureAgent].some((agent) => Object.keys(agent?.freeSockets ?? {}).length > 0)
  }

  #send(url: URL, delivery: Delivery, resolve: (outcome: DeliveryOutcome) => void): void {
    let request = this.#request(url, delivery, 'kept')
    const giveUp = (): void => void request.destroy(new Error(`no answer in ${delivery.timeout} ms`))
    // An answer may be there already, unread, when this process stood still for longer than that.
    const cancel = this.#wall.after(delivery.timeout, () => void this.#wall.turn().then(giveUp))
    const finish = (outcome: DeliveryOutcome): void => {
      cancel()
      resolve(outcome)
    }
    const begin = (): void => {
      const isLost = watchReset(request)
      request.on('error', (error) => {
        if (this.#isClosed || !isLost(error)) return finish({ error: reasonOf(error) })
        request = this.#request(url, delivery, 'fresh')
        begin()
      })
      hear(request, delivery, finish)
      request.end(delivery.body)
    }
    begin()
  }

  #request(url: URL, { headers, body, from }: Delivery, connection: 'kept' | 'fresh'): ClientRequest {
    const options: RequestOptions = {
      method: 'POST',
      lookup: this.#guard.lookup,
      ...(from !== undefined && { localAddress: from, family: 4 }),
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    }
    const isFresh = connection === 'fresh'
    if (url.protocol === 'http:')
      return nodeHttp.request(url, { ...options, agent: isFresh ? this.#freshAgent : this.#agent })
    const https = process.getBuiltinModule('node:https')
    this.#secureAgent ??= new https.Agent({ ...kept, ...this.#trusted() })
    if (isFresh) this.#freshSecureAgent ??= withoutKept(new https.Agent({ ...kept, ...this.#trusted() }))
    return https.request(url, { ...options, agent: isFresh ? this.#freshSecureAgent : this.#secureAgent })
  }

  /** Node's own list is replaced by `ca`. */
  #trusted(): { readonly ca?: string[] } {
    if (this.#authorities.length === 0) return {}
    return { ca: [...process.getBuiltinModule('node:tls').rootCertificates, ...this.#authorities] }
  }
}

/** An agent that opens a connection for each request, and asks for the same headers as one that keeps them. */
function withoutKept(agent: Agent): Agent {
  agent.maxFreeSockets = 0
  return agent
}

/**
 * Tells whether a request was lost because its target closed the kept connection meanwhile: the connection was reset, and no byte of an
 * answer came. A target that reads a request and closes the connection in place of an answer does not reset it.
 */
function watchReset(request: ClientRequest): (error: NodeJS.ErrnoException) => boolean {
  let readBefore: number | undefined
  request.on('socket', ({ bytesRead }) => {
    readBefore = bytesRead
  })
  return ({ code, syscall }) => {
    const isReset = code === 'EPIPE' || (code === 'ECONNRESET' && syscall !== undefined)
    return isReset && request.reusedSocket && request.socket?.bytesRead === readBefore
  }
}

/** Reads the answer to a request. */
function hear(request: ClientRequest, { readHeaders }: Delivery, finish: (outcome: DeliveryOutcome) => void): void {
  request.on('response', (response) => {
    const headers = telling(response.headers, readHeaders)
    readBody(response, (body, isCut) => {
      finish({ reply: { status: response.statusCode ?? 0, headers, body }, ...(isCut && { isCut: true as const }) })
    })
    response.on('error', (error) => finish({ error: error.message }))
  })
  request.on('upgrade', (_response, socket) => {
    socket.destroy()
    finish({ error: 'the target wants another protocol' })
  })
}

/** Codes of OpenSSL for a certificate that no trusted authority has signed. */
const untrusted = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])

/** Why a connection failed, with what to do about it. */
function reasonOf(error: NodeJS.ErrnoException): string {
  return untrusted.has(error.code ?? '')
    ? `${error.message}; --trust-callbacks <file> trusts the authority in that PEM file`
    : error.message
}

/** The headers that matter for the answer. Others, such as `Date`, would make every journal different. */
function telling(headers: IncomingHttpHeaders, further: readonly string[] = []): Readonly<Record<string, string>> {
  const { 'content-type': type, location, 'retry-after': retryAfter } = headers
  return {
    ...(type !== undefined && { 'content-type': type }),
    ...(location !== undefined && { location }),
    ...(retryAfter !== undefined && { 'retry-after': retryAfter }),
    ...Object.fromEntries(
      further.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
    ),
  }
}

/** How many bytes of an answer are kept: far more than a menu or a list of call actions takes. The rest is discarded. */
export const answerLimit = 64 * 1024

/** After so many bytes the connection is closed: nobody has to read an endless answer to its end. */
const readLimit = 1024 * 1024

function readBody(response: IncomingMessage, done: (body: string, isCut: boolean) => void): void {
  const chunks: Buffer[] = []
  let length = 0
  const finish = (): void => {
    const body = decoded(Buffer.concat(chunks), response.headers['content-encoding'])
    done(body.subarray(0, answerLimit).toString('utf8'), Math.max(length, body.length) > answerLimit)
  }
  response.on('data', (chunk: Buffer) => {
    if (length < answerLimit) chunks.push(chunk.subarray(0, answerLimit - length))
    length += chunk.length
    if (length <= readLimit) return
    finish()
    response.destroy()
  })
  response.on('end', finish)
}

/** Decompresses an answer. What is no gzip, though it says so, stays as it is. */
function decoded(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding !== 'gzip') return body
  const { gunzipSync, constants } = process.getBuiltinModule('node:zlib')
  try {
    // The last bytes of an answer that was cut off are missing.
    return gunzipSync(body, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: readLimit })
  } catch {
    return body
  }
}
