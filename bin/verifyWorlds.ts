import { createHash } from 'node:crypto'
import type { CaseContext, SetupStep } from '../contracts/index.ts'
import { isRecord } from '../specs/openapi/index.ts'
import { ownContract } from './verifyDocuments.ts'

/** Asks a control plane, in this process or over HTTP. */
export type Steer = (
  method: string,
  path: string,
  body?: object,
) => Promise<{ readonly status: number; readonly body: string }>

/** When the worlds of the cases begin. */
export const opening = '2026-01-05T09:00:00.000Z'

/** The payment product of the documented examples: an account has it before it pays out of it. */
const documentedProduct = 'Payouts'

const dashboardKinds: Readonly<Record<string, string>> = {
  deliveryReport: 'deliveryReports',
  paymentNotification: 'payments',
  incomingMessage: 'incomingMessages',
}

/**
 * Gives a case two accounts, each a world of its own on a clock that stands still. The key is the name of a world, so the
 * application under test needs to know nothing of it.
 */
export async function enterWorld(steer: Steer, caseName: string, hasAfricasTalking: boolean): Promise<CaseContext> {
  const name = `case-${createHash('sha256').update(caseName).digest('hex').slice(0, 12)}`
  const other = `${name}-other`
  for (const world of [name, other]) {
    await demand(steer, 'PUT', `/worlds/${world}`, { seed: name, clock: { mode: 'manual', now: opening } })
    if (hasAfricasTalking) await setDashboard(steer, world, { products: { [documentedProduct]: null } })
  }
  return {
    own: { key: name, secret: name },
    other: { key: other, secret: other },
    advance: (duration) => advanceWorld(steer, name, duration),
    isHolding: (operationId) => isHolding(steer, name, operationId),
    async register(callback, url) {
      const kind = dashboardKinds[callback]
      if (kind !== undefined) await setDashboard(steer, name, { [kind]: url })
      return kind !== undefined
    },
    bring: (deed) => bring(steer, name, deed),
    async leave() {
      for (const world of [name, other]) await steer('DELETE', `/worlds/${world}`)
    },
  }
}

/** What an account of Africa's Talking has entered in its dashboard. */
export function setDashboard(steer: Steer, world: string, dashboard: object): Promise<void> {
  return demand(steer, 'PUT', `/worlds/${world}/africastalking/callback-urls`, dashboard)
}

/** Does an operation of the control plane to one world; `false` where the control plane has none of that name. */
export async function bring(
  steer: Steer,
  world: string,
  { operationId, parameters, body }: SetupStep,
): Promise<boolean> {
  const operation = ownContract('control').operations.find(({ id }) => id === operationId)
  if (operation === undefined) return false
  const values: Readonly<Record<string, unknown>> = { ...parameters, world }
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])))
  await demand(steer, operation.method, path, body)
  return true
}

/** Moves the clock of a world, and waits until all has settled. */
export function advanceWorld(steer: Steer, world: string, duration: string): Promise<void> {
  return demand(steer, 'POST', `/worlds/${world}/clock/advance`, { by: duration })
}

/** The journal has a request from its arrival, its reply null until there is one. */
async function isHolding(steer: Steer, world: string, operationId: string): Promise<boolean> {
  const { body } = await steer('GET', `/worlds/${world}/journal?operationId=${operationId}`)
  const { entries } = Object(JSON.parse(body))
  return Array.isArray(entries) && entries.some(({ reply }) => reply === null)
}

async function demand(steer: Steer, method: string, path: string, body: unknown): Promise<void> {
  const reply = await steer(method, path, isRecord(body) ? body : undefined)
  if (reply.status >= 400)
    throw new Error(`the control plane answered ${method} ${path} with ${reply.status}: ${reply.body}`)
}
