import { atPointer } from '../../specs/formats/pointer.ts'
import { type Answer, callOver, registerGateway, startGatewayOn } from '../../testing/index.ts'
import type { Place } from '../stage/place.ts'
import type { Money } from '../vocabulary/values.ts'

type Gateway = Awaited<ReturnType<typeof startGatewayOn>>

/** The gateway of a scenario, on the clock of its world, and its clients by name. */
export class GatewayActor {
  readonly #place: Place
  readonly #keys = new Map<string, string>()
  #gateway: Promise<Gateway> | undefined
  /** The client that the next sentence is about. */
  client = ''
  /** The last reply to a client. */
  answer: Answer | undefined

  constructor(place: Place) {
    this.#place = place
  }

  /** The gateway, which starts when it is first spoken of. */
  running(): Promise<Gateway> {
    this.#gateway ??= this.#start()
    return this.#gateway
  }

  /** Makes a client with a float. */
  async addClient(name: string, float: Money, allowsAirtime = false): Promise<void> {
    const gateway = await this.running()
    const key = await gateway.addClient({ name, allowsAirtime, float: minorUnits(float) })
    this.#keys.set(name, key)
    this.client = name
  }

  /** Sends a request of a client, by default of the one that was spoken of last, and remembers the reply. */
  async call(method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<Answer> {
    const gateway = await this.running()
    const key = this.#keys.get(this.client)
    const authorization: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` }
    this.answer = await this.#place.trace.around(
      {
        ...{ from: 'client', to: 'gateway', kind: 'request', title: `${method} ${path}` },
        request: { method, target: path, body: body === undefined ? '' : JSON.stringify(body) },
      },
      () => callOver(gateway.url, authorization)(method, path, body, headers),
    )
    return this.answer
  }

  /** The only result of the last bulk request, or the first of several. */
  get payment(): unknown {
    return atPointer(this.answer?.body, '/results/0')
  }

  async close(): Promise<void> {
    await (await this.#gateway)?.close()
  }

  async #start(): Promise<Gateway> {
    const { stage, world, trace } = this.#place
    if (stage.own === undefined)
      throw new Error('The gateway of a scenario needs simulators of its own: leave out --control.')
    trace.caller = 'gateway'
    const settings = { world: world.name, seed: `${stage.settings.seed}/${world.name}`, logLevel: 'silent' }
    const gateway = await startGatewayOn(stage.own.simulators, settings)
    await registerGateway(stage.own.control, settings, gateway)
    return gateway
  }
}

/** Whole minor units, exactly. */
function minorUnits({ amount, currency }: Money): number {
  const [whole = '0', fraction = ''] = amount.split('.')
  if (currency !== 'SLE' || fraction.length > 2)
    throw new Error(`The gateway counts in SLE with two decimals, not in ${amount} ${currency}.`)
  return Number(`${whole}${fraction.padEnd(2, '0')}`)
}
