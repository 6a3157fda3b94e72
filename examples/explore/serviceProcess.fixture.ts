import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Answer {
  readonly status: number
  readonly body: unknown
}

export interface Call {
  readonly method: string
  readonly path: string
  readonly body?: unknown
  /** The body, if it is no JSON. */
  readonly text?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A service in a process of its own, which can be killed and started again as it was. */
export class ServiceProcess implements AsyncDisposable {
  readonly url: string
  readonly #command: readonly [string, string]
  readonly #environment: Readonly<Record<string, string>>
  #child: ChildProcess | undefined
  /** Settles when a restart that is under way has ended. */
  #ready = Promise.resolve()

  constructor(port: number, command: readonly [string, string], environment: Readonly<Record<string, string>>) {
    this.url = `http://127.0.0.1:${port}`
    this.#command = command
    this.#environment = { PORT: String(port), ...environment }
  }

  /** Starts the service, and resolves when it listens. */
  async start(): Promise<void> {
    const [command, file] = this.#command
    const child = spawn(command, [file], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', ...this.#environment },
    })
    this.#child = child
    const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${file} has ended before it listened`)))
    await Promise.race([once(child.stdout, 'data'), ended])
    ended.catch(() => {})
  }

  /** Kills the service and starts it again. */
  restart(): Promise<void> {
    this.#ready = this.#kill().then(() => this.start())
    return this.#ready
  }

  /** Sends a request. One that is cut off by a kill is sent again after the restart if it has an idempotency key. */
  async call(call: Call): Promise<Answer | undefined> {
    try {
      return await this.#send(call)
    } catch {
      await this.#ready
      return call.headers?.['Idempotency-Key'] === undefined ? undefined : this.#send(call)
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#ready
    await this.#kill()
  }

  async #kill(): Promise<void> {
    if (this.#child === undefined || this.#child.exitCode !== null) return
    const ended = once(this.#child, 'exit')
    this.#child.kill('SIGKILL')
    await ended
  }

  async #send({ method, path, body, text, headers }: Call): Promise<Answer> {
    const response = await fetch(this.url + path, {
      method,
      headers: { 'content-type': 'application/json', connection: 'close', ...headers },
      ...(method === 'POST' && { body: text ?? JSON.stringify(body) ?? '' }),
    })
    const answer = await response.text()
    return { status: response.status, body: answer === '' ? undefined : JSON.parse(answer) }
  }
}
