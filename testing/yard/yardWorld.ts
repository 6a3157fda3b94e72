import { type CallbackCatcher, catchCallbacks } from '../callbacks/catchCallbacks.ts'
import { type ControlClient, ControlError } from '../control/client.ts'
import { openWorld, type TestWorld, type WorldSettings } from '../world/world.ts'

/** Where clients reach the simulators. */
export interface YardUrls {
  readonly control: string
  readonly africastalking: string
  /** With `/v1`, as the official client takes it. */
  readonly dtone: string
  /** Absent where the Railyard that was joined does not serve it. */
  readonly acquirer?: string
}

/** A world of its own for one test: the state, the clock and the journal of all providers. */
export interface World extends TestWorld, AsyncDisposable {
  /** API key at Africa's Talking and the card acquirer; key and secret at DT One. Only requests with this key reach this world. */
  readonly key: string
  readonly urls: YardUrls
  /**
   * Receives the callbacks of this world, for an application that has no server in the test. Enters the callback URLs of Africa's
   * Talking; give `url` to DT One as the `callback_url` of a transaction, to the acquirer as a `notificationUrl`.
   */
  catchCallbacks(): Promise<CallbackCatcher>
}

/** Opens a world with handles for a test. Deleting it also closes what catches its callbacks. */
export async function openYardWorld(
  { control, urls }: { readonly control: ControlClient; readonly urls: YardUrls },
  name: string,
  settings: WorldSettings,
): Promise<World> {
  const world = await openWorld(control, name, settings)
  const catchers: CallbackCatcher[] = []
  const drop = async (): Promise<void> => {
    for (const catcher of catchers.splice(0)) await catcher.close()
    await world.drop().catch((error: unknown) => {
      if (!(error instanceof ControlError && error.status === 404)) throw error
    })
  }
  return {
    ...world,
    key: name,
    urls,
    async catchCallbacks() {
      const catcher = await catchCallbacks(world)
      catchers.push(catcher)
      const {
        deliveryReport,
        paymentNotification,
        incomingMessage,
        optOutNotice,
        airtimeStatus,
        simSwapReport,
        subscriptionNotification,
      } = catcher.urls
      await world.africastalking.setCallbackUrls({
        deliveryReports: deliveryReport,
        payments: paymentNotification,
        incomingMessages: incomingMessage,
        optOuts: optOutNotice,
        airtimeStatus,
        simSwap: simSwapReport,
        subscriptions: subscriptionNotification,
      })
      return catcher
    },
    drop,
    [Symbol.asyncDispose]: drop,
  }
}
