import { openServiceProxy } from '../../scenarios/stage/serviceProxy.ts'
import type { LogEvent } from '../../simulators/index.ts'
import { type ControlClient, createControlClient, type Stack, startStack, type YardUrls } from '../../testing/index.ts'
import type { ExploredService } from './exploreSetup.ts'

/** Simulators of their own, in which one run follows the other. Each run has the same world name, and so the same ids and draws. */
export interface Slot {
  readonly stack: Stack
  /** In this process, without sockets. */
  readonly control: ControlClient
  readonly urls: YardUrls
  /** Environment variables that tell the service where the simulators are. */
  readonly variables: Readonly<Record<string, string>>
  /** Hears of each exchange in the moment in which it has its outcome; the one who listens last hears. */
  listen(listener: ((entry: ExchangeEntry) => void) | undefined): void
  close(): Promise<void>
}

export type ExchangeEntry = ReturnType<Extract<LogEvent, { kind: 'exchange' }>['read']>

/** Starts simulators for runs of a service. */
export async function openSlot({ proxyModule, ports }: Pick<ExploredService, 'proxyModule' | 'ports'>): Promise<Slot> {
  let listener: ((entry: ExchangeEntry) => void) | undefined
  const stack = await startStack({
    ...(ports !== undefined && { ports }),
    log: (event) => {
      if (event.kind === 'exchange') listener?.(event.read())
    },
  })
  try {
    const proxy = await openServiceProxy(proxyModule, stack)
    const { control, africastalking, dtone, acquirer } = stack.urls
    return {
      stack,
      control: createControlClient(stack.simulators.steer),
      urls: { control, africastalking, dtone: `${dtone}/v1`, acquirer },
      variables: {
        RAILYARD_CONTROL_URL: control,
        RAILYARD_AFRICASTALKING_URL: africastalking,
        RAILYARD_DTONE_URL: dtone,
        RAILYARD_ACQUIRER_URL: acquirer,
        ...proxy?.variables,
      },
      listen(next) {
        listener = next
      },
      async close() {
        await proxy?.close()
        await stack.stop()
      },
    }
  } catch (error) {
    await stack.stop()
    throw error
  }
}
