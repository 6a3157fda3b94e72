import { findRunning } from '../../proxy/index.ts'
import { type ControlClient, createControlClient, overHttp } from '../../testing/index.ts'
import { calledAs } from '../calledAs.ts'

/** Options of the commands that act on a running Railyard. */
export interface ConnectOptions {
  /** The URL of its control plane. @default the one that was started last */
  readonly control?: string
}

type Running = Awaited<ReturnType<typeof findRunning>>[number]

/** A running Railyard. */
export interface Connection {
  readonly url: string
  readonly control: ControlClient
  /** What its process tells; undefined where only a URL was given. */
  readonly running: Running | undefined
}

/** Connects to the control plane at the URL, or to that of the Railyard of this user that was started last. */
export async function connect({ control: given }: ConnectOptions): Promise<Connection> {
  if (given !== undefined) return connection(given.replace(/\/$/, ''), undefined)
  const running = (await findRunning()).find(({ urls }) => urls['control'] !== undefined)
  const url = running?.urls['control']
  if (url === undefined)
    throw new Error(`no Railyard with a control plane runs: ${calledAs()} up starts one, --control <URL> names one`)
  return connection(url, running)
}

function connection(url: string, running: Running | undefined): Connection {
  const send = overHttp(url)
  const control = createControlClient((method, target, body) =>
    send(method, target, body).catch((error: unknown) => {
      throw new Error(`no control plane answers at ${url}`, { cause: error })
    }),
  )
  return { url, control, running }
}
