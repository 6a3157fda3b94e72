import type { Gateway } from '../../gateway/index.ts'
import type { Simulators } from '../../simulators/index.ts'
import type { TerminalEvent } from './terminalEvent.ts'

/** The settings of the callback URLs of Africa's Talking, by callback. */
const settings: Readonly<Record<string, string>> = {
  paymentNotification: 'payments',
  deliveryReport: 'deliveryReports',
}

/** The worlds, and the gateway that pays out through one of them. */
export interface Senders {
  readonly worlds: { get(name: string): { readonly journal: Pick<World['journal'], 'head'> } | undefined }
  readonly gateway: Pick<Gateway, 'callbackUrls' | 'userAgent'> | undefined
}

type World = NonNullable<ReturnType<Simulators['worlds']['get']>>

/** Tells the log of stray callbacks too, each kind once. `senders`: what runs, once it does. */
export function tellingStrays(
  log: (event: TerminalEvent) => void,
  senders: () => Senders | undefined,
): (event: TerminalEvent) => void {
  const told = new Set<string>()
  return (event) => {
    log(event)
    const running = senders()
    const text = running && strayCallback(event, running)
    if (text === undefined || told.has(text)) return
    told.add(text)
    log({ kind: 'notice', world: worldOf(event), text })
  }
}

/**
 * What to tell of a callback that has gone to the gateway although another application sent the request: the gateway's URLs are
 * entered in its world, so this application never hears of its own payouts and messages. Undefined for all other events.
 */
function strayCallback(event: TerminalEvent, { worlds, gateway }: Senders): string | undefined {
  if (gateway === undefined || event.kind !== 'exchange' || event.head.kind !== 'callback') return undefined
  const { service, operationId, cause, request } = event.head
  const setting = settings[operationId ?? '']
  if (service !== 'africastalking' || setting === undefined || cause === undefined) return undefined
  if (!Object.values(gateway.callbackUrls.africastalking).includes(request.target)) return undefined
  const sent = worlds.get(event.world)?.journal.head(cause)
  if (sent === undefined || sent.request.headers['user-agent'] === gateway.userAgent) return undefined
  const path = `/worlds/${encodeURIComponent(event.world)}/africastalking/callback-urls`
  return `${service}: ${operationId} went to the gateway, which has not sent the request: its URLs are set in world ${event.world}; PUT ${path} {"${setting}":"http://127.0.0.1:3000/…"} on the control plane sets that of your application, or use a key of its own`
}

function worldOf(event: TerminalEvent): string | undefined {
  return event.kind === 'exchange' ? event.world : undefined
}
