import { createHash } from 'node:crypto'
import { isRecord } from '../../specs/openapi/index.ts'
import type { ControlClient } from '../control/client.ts'
import { controlRoute, targetOf } from '../control/route.ts'
import { openWorld } from '../world/world.ts'
import { opening } from './startStack.ts'

/** What one test case runs in: an account with a world of its own, and the account of another customer. */
export interface CaseAccount {
  readonly own: { readonly key: string; readonly secret: string }
  readonly other: { readonly key: string; readonly secret: string }
  /** Moves the clock by an ISO 8601 duration and waits until the world has settled. */
  advance(duration: string): Promise<void>
  /** Whether a request to an operation has arrived and is not yet answered. */
  isHolding(operationId: string): Promise<boolean>
  /** Enters the URL of a callback that no request names. `false` where that callback has none. */
  register(callback: string, url: string): Promise<boolean>
  /** Performs an operation of the control plane on the world. `false` where there is none of that id. */
  bring(step: SetupStep): Promise<boolean>
  /** What the control plane answers to a step about the world, as text. Undefined where there is no operation of that id. */
  read(step: SetupStep): Promise<string | undefined>
  /** Makes the account of the other customer a copy of the own one. */
  fork(): Promise<void>
  /** Drops both worlds. */
  leave(): Promise<void>
}

/** An operation of the control plane as a document names it; the world is not among the parameters. */
export interface SetupStep {
  readonly operationId: string
  readonly parameters: Readonly<Record<string, unknown>>
  readonly body: unknown
}

export interface CaseAccountOptions {
  /** Declares the payment product of the documented examples at Africa's Talking. @default false */
  readonly declaresProduct?: boolean
}

/** The payment product of the documented examples. */
const documentedProduct = 'Payouts'

/** The USSD code of the documented examples. */
const documentedUssdCode = '*384*70421#'

/** The URLs of the USSD code whose callback is wanted. Nobody listens where the application of the other one would. */
function ussdChannel(callback: string, url: string) {
  if (callback === 'ussdRequest') return { callback: url, events: null }
  return callback === 'ussdEvent' ? { callback: 'http://127.0.0.1:9/', events: url } : undefined
}

/** The voice number of the documented examples. */
const documentedLine = '+254711082000'

/** The URLs of the voice number whose callback is wanted, likewise. */
function voiceLine(callback: string, url: string) {
  if (callback === 'voiceRequest') return { callback: url, events: null }
  return callback === 'voiceEvent' ? { callback: 'http://127.0.0.1:9/', events: url } : undefined
}

const dashboardKinds = new Map([
  ['deliveryReport', 'deliveryReports'],
  ['paymentNotification', 'payments'],
  ['incomingMessage', 'incomingMessages'],
  ['optOutNotice', 'optOuts'],
  ['airtimeStatus', 'airtimeStatus'],
  ['airtimeValidation', 'airtimeValidation'],
  ['mobileB2CValidation', 'b2cValidation'],
  ['mobileC2BValidation', 'c2bValidation'],
  ['simSwapReport', 'simSwap'],
  ['subscriptionNotification', 'subscriptions'],
])

/** Opens the account of a case: its name decides the name and the seed of its worlds, whose clocks are manual. */
export async function openCaseAccount(
  control: ControlClient,
  caseName: string,
  { declaresProduct = false }: CaseAccountOptions = {},
): Promise<CaseAccount> {
  const name = `case-${createHash('sha256').update(caseName).digest('hex').slice(0, 12)}`
  const settings = { seed: name, clock: { mode: 'manual', now: opening } } as const
  const world = await openWorld(control, name, settings)
  const other = await openWorld(control, `${name}-other`, { ...settings, seed: `${name}-other` })
  if (declaresProduct)
    for (const { africastalking } of [world, other])
      await africastalking.setCallbackUrls({ products: { [documentedProduct]: null } })
  return {
    own: { key: name, secret: name },
    other: { key: other.name, secret: other.name },
    advance: async (duration) => void (await world.advance(duration)),
    // The journal has a request from its arrival, its reply null until there is one.
    isHolding: async (operationId) => (await world.journal({ operationId })).some(({ reply }) => reply === null),
    async register(callback, url) {
      const channel = ussdChannel(callback, url)
      if (channel !== undefined) {
        await world.africastalking.ussdCodes.register(documentedUssdCode, channel)
        return true
      }
      const line = voiceLine(callback, url)
      if (line !== undefined) {
        await world.africastalking.voiceNumbers.register(documentedLine, line)
        return true
      }
      const kind = dashboardKinds.get(callback)
      if (kind !== undefined) await world.africastalking.setCallbackUrls({ [kind]: url })
      return kind !== undefined
    },
    bring: (step) => performStep(control, name, step),
    read: (step) => readStep(control, name, step),
    async fork() {
      await control.call('deleteWorld', { path: { world: other.name } })
      await control.perform('forkWorld', { path: { world: name }, body: { name: other.name } })
    },
    async leave() {
      for (const path of [{ world: name }, { world: other.name }]) await control.call('deleteWorld', { path })
    },
  }
}

/** What the control plane answers to a step, as text; undefined where it has no such operation. */
export async function readStep(
  control: ControlClient,
  world: string,
  { operationId, parameters, body }: SetupStep,
): Promise<string | undefined> {
  const route = controlRoute(operationId)
  if (route === undefined) return undefined
  const query = Object.entries(parameters).filter(([name]) => !route.path.includes(`{${name}}`))
  const target = targetOf(route, { ...parameters, world }, Object.fromEntries(query))
  return JSON.stringify((await control.send(route.method, target, isRecord(body) ? body : undefined)).body)
}

/** Performs a step of a case in a world. `false` where the control plane has no such operation; rejects when it refuses. */
export async function performStep(
  control: ControlClient,
  world: string,
  { operationId, parameters, body }: SetupStep,
): Promise<boolean> {
  const route = controlRoute(operationId)
  if (route === undefined) return false
  const reply = await control.send(
    route.method,
    targetOf(route, { ...parameters, world }),
    isRecord(body) ? body : undefined,
  )
  if (reply.status >= 400)
    throw new Error(`Failed to prepare ${world}: ${operationId} was answered with ${reply.status}.`)
  return true
}
