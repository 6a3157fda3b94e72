import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  type Edge,
  type Handler,
  type Listening,
  listen,
  type PortAnswers,
  serveDocument,
} from '../specs/openapi/index.ts'
import { type Acquirer, createAcquirer } from './acquirer/index.ts'
import { type AfricasTalking, createAfricasTalking } from './africastalking/index.ts'
import { type Control, createControl } from './control/index.ts'
import { createDtone, type Dtone } from './dtone/index.ts'
import { type ParticipantClock, participantClock, Worlds, type WorldsOptions } from './kernel/index.ts'
import { type Elsewhere, elsewhereAmong, type Neighbour } from './misdirected.ts'
import { providers } from './providers.ts'
import { createSubscribers } from './subscribers/index.ts'

export type { LogEvent } from './kernel/index.ts'
export { hostedProviders, providers } from './providers.ts'

export type ServiceName = 'acquirer' | 'africastalking' | 'dtone'

/** All services, in the order in which lists show them. */
const serviceNames: readonly ServiceName[] = ['africastalking', 'dtone', 'acquirer']

export interface SimulatorsOptions extends WorldsOptions {
  /** Which providers live in the worlds. @default all */
  readonly services?: readonly ServiceName[]
  /** Breaks providers on purpose, to see whether tests notice. @internal */
  readonly alter?: Alterations
}

export interface Alterations {
  readonly acquirer?: Parameters<typeof createAcquirer>[1]
  readonly africastalking?: Parameters<typeof createAfricasTalking>[2]
  readonly dtone?: Parameters<typeof createDtone>[1]
  readonly control?: Parameters<typeof createControl>[1]
  /** Replaces each callback that a rule sends by any number of others. */
  readonly callbacks?: NonNullable<WorldsOptions['alterCallback']>
}

/** The simulators without sockets: worlds, and a handler for each service to mount or to serve. */
export interface Simulators {
  /** @internal */
  readonly worlds: Worlds
  readonly africastalking: AfricasTalking | undefined
  readonly dtone: Dtone | undefined
  readonly acquirer: Acquirer | undefined
  readonly control: Control
  /** The clock of a world, for an application in this process to take part in its time. */
  clockOf(world: string): ParticipantClock
  /** Asks the control plane, as over its port. */
  steer(method: string, path: string, body?: unknown): Promise<{ readonly status: number; readonly body: string }>
  close(): void
}

/** All providers, as they are created unless `services` leaves one out. */
export interface AllSimulators extends Simulators {
  readonly acquirer: Acquirer
  readonly africastalking: AfricasTalking
  readonly dtone: Dtone
}

/** Puts the providers and the control plane together over one set of worlds. */
export function createSimulators(options?: SimulatorsOptions & { readonly services?: never }): AllSimulators
export function createSimulators(options: SimulatorsOptions): Simulators
export function createSimulators(options: SimulatorsOptions = {}): Simulators {
  return assemble(options, {}, () => undefined)
}

/**
 * @param urls where the services are served, as far as they are
 * @param elsewhere where a request belongs that came to the port of another service
 */
function assemble(
  { services = serviceNames, alter = {}, ...options }: SimulatorsOptions,
  urls: SimulatorUrls,
  elsewhere: Elsewhere,
): Simulators {
  const worlds = new Worlds({ ...options, elsewhere, ...(alter.callbacks && { alterCallback: alter.callbacks }) })
  const subscribers = createSubscribers(worlds)
  const africastalking = services.includes('africastalking')
    ? createAfricasTalking(worlds, subscribers, alter.africastalking, () => urls.africastalking)
    : undefined
  const dtone = services.includes('dtone') ? createDtone(worlds, alter.dtone) : undefined
  const acquirer = services.includes('acquirer')
    ? createAcquirer(worlds, alter.acquirer, () => urls.acquirer)
    : undefined
  const control = createControl(
    {
      worlds,
      urls,
      services: [africastalking, dtone, acquirer].filter((service) => service !== undefined),
      subscribers,
      report: worlds.report,
    },
    alter.control,
  )
  return {
    worlds,
    africastalking,
    dtone,
    acquirer,
    control,
    clockOf: (world) => participantClock(worlds, world),
    async steer(method, path, body) {
      const headers = body === undefined ? {} : { 'content-type': 'application/json' }
      return control.respond({
        method,
        target: path,
        headers,
        body: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
      })
    },
    close: () => worlds.close(),
  }
}

export type SimulatorPort = 'control' | ServiceName

/** Where the services listen; a service that is not served is absent. */
export type SimulatorUrls = Partial<Readonly<Record<SimulatorPort, string>>>

export interface StartOptions extends SimulatorsOptions {
  /** A port for each that is to be served; 0 takes any free one. */
  readonly ports: Partial<Readonly<Record<SimulatorPort, number>>>
  /** @default '127.0.0.1' */
  readonly host?: string
  /** Host names, beside loopback and those of the providers, that requests and web pages may name. @default none */
  readonly allowedHosts?: readonly string[]
  /** Serves pages on the port of the control plane; false for a request that is not for one. @default none @internal */
  readonly servePage?: (request: IncomingMessage, response: ServerResponse) => boolean
}

export interface StartedSimulators extends Simulators {
  readonly urls: SimulatorUrls
  /** Where a request belongs that came to the port of another service. @internal */
  readonly elsewhere: Elsewhere
  /** Takes no more requests, lets running answers finish, and drops the worlds. */
  stop(): Promise<void>
}

/** What a port needs of a service. */
interface Served {
  readonly handler: Handler
  readonly answers: PortAnswers
  readonly document: unknown
  readonly edge: Pick<Edge, 'hosts' | 'match'>
}

const titles: Readonly<Record<string, string>> = {
  control: 'the control plane',
  ...Object.fromEntries(providers.map(({ name, title }) => [name, title])),
}

/** Serves the simulators on ports of their own. Rejects, with none left open, when one can't be had. */
export async function startSimulators({
  ports,
  host = '127.0.0.1',
  allowedHosts = [],
  servePage = () => false,
  ...options
}: StartOptions): Promise<StartedSimulators> {
  const urls: Partial<Record<SimulatorPort, string>> = {}
  const neighbours: Neighbour[] = []
  const elsewhere = elsewhereAmong(neighbours)
  const simulators = assemble(options, urls, elsewhere)
  const { control, africastalking, dtone, acquirer } = simulators
  const { notice } = simulators.worlds
  const open: Listening[] = []
  const stop = async (): Promise<void> => {
    simulators.close()
    await Promise.all(open.map((listening) => listening.close()))
  }
  const serve = async (name: SimulatorPort, service: Served | undefined): Promise<void> => {
    const port = ports[name]
    if (port === undefined || service === undefined) return
    const { handler, answers, edge, document } = service
    neighbours.push({ name, title: titles[name] ?? name, edge, url: () => urls[name] })
    const isDocument = serveDocument(document)
    const isPage = name === 'control' ? servePage : () => false
    const documented: Handler = (request, response) => {
      if (!isDocument(request, response) && !isPage(request, response)) handler(request, response)
    }
    const listening = await listen(documented, {
      port,
      host,
      answers,
      allowedHosts: [...allowedHosts, ...edge.hosts],
      notice: (line) => notice(`${name}: ${line}`),
    })
    open.push(listening)
    urls[name] = listening.url
  }
  try {
    await serve('control', control)
    await serve('africastalking', africastalking)
    await serve('dtone', dtone)
    await serve('acquirer', acquirer)
  } catch (error) {
    await stop()
    throw error
  }
  return { ...simulators, urls, elsewhere, stop }
}
