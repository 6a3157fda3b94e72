import { findRunning } from '../../proxy/index.ts'
import { parsedJson } from '../../specs/formats/json.ts'
import { isRecord } from '../../specs/openapi/document/isRecord.ts'
import controlDocument from '../../specs/types/control.generated.json' with { type: 'json' }
import { type ControlClient, createControlClient } from '../../testing/control/client.ts'
import { overHttp } from '../../testing/control/transport.ts'
import { calledAs } from '../calledAs.ts'
import { warn } from '../warn.ts'

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
  const gone: Running[] = []
  const found = await findRunning({ gone: (killed) => gone.push(killed) })
  const running = found.find(({ urls }) => urls['control'] !== undefined)
  const url = running?.urls['control']
  const killed = gone.map(
    ({ pid, log }) => `process ${pid} was killed${log === undefined ? '' : `, its output is in ${log}`}; `,
  )
  if (url === undefined)
    throw new Error(
      `${killed.join('')}no Railyard with a control plane runs: ${calledAs()} up starts one, --control <URL> names one`,
    )
  if (killed.length > 0) warn(`${killed.join('')}this is process ${running?.pid}, ${url}`)
  return connection(url, running)
}

function connection(url: string, running: Running | undefined): Connection {
  const send = overHttp(url)
  const control = createControlClient((method, target, body) =>
    send(method, target, body).then(
      async (reply) => {
        if (reply.status >= 400 && running === undefined) await expectControl(url)
        return reply
      },
      (error: unknown) => {
        throw new Error(`no control plane answers at ${url}`, { cause: error })
      },
    ),
  )
  return { url, control, running }
}

/** Throws when the URL is that of another service, by the document that each of them serves. */
async function expectControl(url: string): Promise<void> {
  const title = await titleAt(url)
  if (title === undefined || title === controlDocument.info.title) return
  const own = (await findRunning()).find(({ urls }) => Object.values(urls).some((other) => other.startsWith(url)))
  const control = own?.urls['control']
  throw new Error(`${url} is ${title}, not the control plane${control === undefined ? '' : `: that is at ${control}`}`)
}

async function titleAt(url: string): Promise<string | undefined> {
  const response = await fetch(`${url}/openapi.json`)
  const document = parsedJson(await response.text())
  const info = isRecord(document) ? document['info'] : undefined
  return isRecord(info) && typeof info['title'] === 'string' ? info['title'] : undefined
}
