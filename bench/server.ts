import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { isRecord } from '../specs/openapi/index.ts'
import { reply } from './reply.ts'

/** CPU time in µs, user and system together, and resident memory in bytes. */
export interface Usage {
  readonly cpu: number
  readonly rss: number
}

interface StartOptions {
  /** What the server is told before it starts. */
  readonly told?: object | undefined
  /** What Node is told. */
  readonly execArgv?: readonly string[]
}

/** A server in a process of its own. */
export class Server {
  readonly #child: ChildProcess
  readonly #urls: Readonly<Record<string, unknown>>

  private constructor(child: ChildProcess, urls: Readonly<Record<string, unknown>>) {
    this.#child = child
    this.#urls = urls
  }

  /** Forks `servers/<name>.ts`; resolves once it listens. */
  static async start(name: string, { told, execArgv = [] }: StartOptions = {}): Promise<Server> {
    const child = fork(fileURLToPath(new URL(`servers/${name}.ts`, import.meta.url)), { execArgv: [...execArgv] })
    if (told !== undefined) child.send(told)
    const { urls } = await reply(child, name)
    if (!isRecord(urls)) throw new Error(`Failed to start servers/${name}.ts: it reported no URLs.`)
    return new Server(child, urls)
  }

  url(service: string): URL {
    return new URL(String(this.#urls[service]))
  }

  async usage(): Promise<Usage> {
    this.#child.send('usage')
    const { cpu, rss } = await reply(this.#child, 'the server')
    if (!isRecord(cpu)) throw new Error('Failed to measure: the server told no CPU time.')
    return { cpu: Number(cpu['user']) + Number(cpu['system']), rss: Number(rss) }
  }

  /** What is in use of the heap once it has been collected, in bytes; the server needs Node's `--expose-gc`. */
  async heap(): Promise<number> {
    this.#child.send('heap')
    const { heap } = await reply(this.#child, 'the server')
    return Number(heap)
  }

  async stop(): Promise<void> {
    const gone = once(this.#child, 'exit')
    this.#child.kill()
    await gone
  }
}
