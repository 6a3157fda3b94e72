import type { World } from '../../testing/index.ts'
import { AcquirerApplication } from '../actors/acquirerApplication.ts'
import { AfricasTalkingApplication } from '../actors/africasTalkingApplication.ts'
import { CallbackReceiver } from '../actors/callbackReceiver.ts'
import { CustomerActor } from '../actors/customerActor.ts'
import { DtoneApplication } from '../actors/dtoneApplication.ts'
import { GatewayActor } from '../actors/gatewayActor.ts'
import { PortalActor } from '../actors/portalActor.ts'
import { ServiceActor } from '../actors/serviceActor.ts'
import { ShopperActor } from '../actors/shopperActor.ts'
import type { Place } from '../stage/place.ts'
import type { Stage } from '../stage/stage.ts'
import { Trace } from '../stage/trace.ts'
import { SavedValues } from './savedValues.ts'

/** What one scenario has: a world of its own, and those who act in it. Actors appear when a step first speaks of them. */
export class Scene implements Place {
  readonly stage: Stage
  readonly world: World
  readonly trace: Trace
  /** Where the applications receive callbacks. */
  readonly receiver: CallbackReceiver
  /** The service under test. */
  readonly service: ServiceActor
  /** Values that later sentences use by name. */
  readonly saved = new SavedValues()
  #acquirer: AcquirerApplication | undefined
  #dtone: DtoneApplication | undefined
  #africasTalking: AfricasTalkingApplication | undefined
  #otherAfricasTalking: AfricasTalkingApplication | undefined
  #gateway: GatewayActor | undefined
  #portal: PortalActor | undefined
  #customers: CustomerActor | undefined
  #shopper: ShopperActor | undefined

  constructor(stage: Stage, world: World, began: string) {
    this.stage = stage
    this.world = world
    this.trace = new Trace(world, began, stage.lastEntry)
    this.receiver = new CallbackReceiver(this)
    this.service = new ServiceActor(this)
    if (stage.service !== undefined) this.trace.caller = 'service'
  }

  /** An application that buys at DT One itself. */
  get dtone(): DtoneApplication {
    this.#dtone ??= new DtoneApplication(this, this.receiver)
    return this.#dtone
  }

  /** An application that takes cards through the card acquirer itself. */
  get acquirer(): AcquirerApplication {
    this.#acquirer ??= new AcquirerApplication(this, this.receiver)
    return this.#acquirer
  }

  /** An application that sends SMS and pays through Africa's Talking itself. */
  get africasTalking(): AfricasTalkingApplication {
    this.#africasTalking ??= new AfricasTalkingApplication(this, this.receiver)
    return this.#africasTalking
  }

  /** Another application with the same account at Africa's Talking. */
  get otherAfricasTalking(): AfricasTalkingApplication {
    this.#otherAfricasTalking ??= new AfricasTalkingApplication(this, this.receiver)
    this.#otherAfricasTalking.hasCallbackUrls = this.africasTalking.hasCallbackUrls
    return this.#otherAfricasTalking
  }

  /** The gateway with its clients. */
  get gateway(): GatewayActor {
    this.#gateway ??= new GatewayActor(this)
    return this.#gateway
  }

  /** The people in the portal of the gateway. */
  get portal(): PortalActor {
    this.#portal ??= new PortalActor(this.gateway)
    return this.#portal
  }

  /** The owners of wallets of the gateway. */
  get customers(): CustomerActor {
    this.#customers ??= new CustomerActor(this.gateway)
    return this.#customers
  }

  /** Who pays the clients of the gateway in a browser. */
  get shopper(): ShopperActor {
    this.#shopper ??= new ShopperActor(this, this.gateway)
    return this.#shopper
  }

  /** When something falls due next in the world; undefined where nothing is left to happen. */
  async nextDue(): Promise<string | undefined> {
    return (await this.world.due({ limit: 1 })).items[0]?.due
  }

  /** Ends the actors, also where one of them fails to end, and the world unless it is to be kept. */
  async close(): Promise<void> {
    const ended = await Promise.allSettled([this.service.endRequests(), this.#gateway?.close(), this.receiver.close()])
    if (!this.stage.settings.keepsWorlds && this.stage.service === undefined) await this.world.drop()
    for (const one of ended) if (one.status === 'rejected') throw one.reason
  }
}
