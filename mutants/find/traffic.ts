import type { ServiceName } from '../../simulators/index.ts'
import type { ExchangeRecord, RunRecord } from '../../testing/broken/runRecord.ts'
import { type Rehearsal, rehearsalsIn } from './rehearsal.ts'

/** What tests have asked of one provider, and what it has sent them. */
export interface ProviderTraffic {
  /** How often each operation was asked, and by which method. */
  readonly operations: ReadonlyMap<string, { readonly method: string; readonly count: number }>
  /** How often each callback was answered. */
  readonly callbacks: ReadonlyMap<string, number>
  /** Callbacks that nobody has answered. */
  readonly unheard: ReadonlySet<string>
}

/** What the tests have asked of the providers and the control plane. */
export interface Traffic {
  readonly providers: Readonly<Record<ServiceName, ProviderTraffic>>
  /** The operations of the control plane. */
  readonly steering: ReadonlySet<string>
  /** What the tests themselves make the providers do wrong. */
  readonly rehearsals: readonly Rehearsal[]
}

/** Counts what each Railyard has recorded in a run. */
export function trafficIn(yards: readonly (readonly RunRecord[])[]): Traffic {
  const records = yards.flat()
  const steering = records.flatMap((one) => (one.record === 'steering' ? [one.operationId] : []))
  const exchanges = records.flatMap((one) => (one.record === 'exchange' && one.isKnown ? [one] : []))
  return {
    providers: {
      africastalking: trafficOf('africastalking', exchanges),
      dtone: trafficOf('dtone', exchanges),
      acquirer: trafficOf('acquirer', exchanges),
    },
    steering: new Set(steering),
    rehearsals: yards.flatMap(rehearsalsIn),
  }
}

/** Whether tests have asked a provider for something, or it has called them. */
export function isReached({ operations, callbacks }: ProviderTraffic): boolean {
  return operations.size + callbacks.size > 0
}

function trafficOf(provider: ServiceName, exchanges: readonly ExchangeRecord[]): ProviderTraffic {
  const operations = new Map<string, { method: string; count: number }>()
  const callbacks = new Map<string, number>()
  const unheard = new Set<string>()
  for (const { service, kind, title, method, status } of exchanges) {
    if (service !== provider) continue
    if (kind === 'request') operations.set(title, { method, count: (operations.get(title)?.count ?? 0) + 1 })
    else if (status === undefined) unheard.add(title)
    else callbacks.set(title, (callbacks.get(title) ?? 0) + 1)
  }
  return { operations, callbacks, unheard: unheard.difference(callbacks) }
}
