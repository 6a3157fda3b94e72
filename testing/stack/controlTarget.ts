import type { Simulators } from '../../simulators/index.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import africastalkingDocument from '../../specs/types/africastalking.generated.json' with { type: 'json' }
import dtoneDocument from '../../specs/types/dtone.generated.json' with { type: 'json' }
import { createControlClient } from '../control/client.ts'
import { routesIn, targetOf } from '../control/route.ts'
import { performStep, type SetupStep } from './caseAccount.ts'
import type { StackTarget } from './targets.ts'

/** What a case of the control plane runs in: its steps may ask the providers in the world that it has made last. */
export interface ControlContext {
  bring(step: SetupStep): Promise<boolean>
  /** Drops the worlds of the case. */
  leave(): Promise<void>
}

/** The control plane at a URL. Its cases go one by one, since it shows all worlds; each drops the worlds that it made. */
export function controlTarget(url: string, simulators: Simulators): StackTarget<ControlContext> {
  const { worlds } = simulators
  const control = createControlClient(simulators.steer)
  return {
    ...{ document: 'control', url, isOpen: true, prefers: true, concurrency: 1 },
    unsupported: {
      'control/advanceClock/valid/*.settle.quiet/maximum': 'it waits for a minute of real time, as it was asked to',
    },
    enter: async () => ({
      async bring(step) {
        const world = [...worlds.list()].at(-1)?.name
        if (world === undefined) throw new Error(`Failed to prepare ${step.operationId}: the case has made no world.`)
        return (await performStep(control, world, step)) || askProvider(simulators, world, step)
      },
      async leave() {
        for (const { name } of worlds.list()) worlds.drop(name)
      },
    }),
  }
}

const dtoneRoutes = routesIn(dtoneDocument.paths)
const africastalkingRoutes = routesIn(africastalkingDocument.paths)

/** Sends a request to a provider as the customer of a world, whatever its answer. `false` where none has the operation. */
async function askProvider(
  { africastalking, dtone }: Simulators,
  world: string,
  { operationId, parameters, body }: SetupStep,
): Promise<boolean> {
  const credentials = Buffer.from(`${world}:${world}`).toString('base64')
  const places = [
    { routes: dtoneRoutes, respond: dtone?.respond, headers: { authorization: `Basic ${credentials}` } },
    { routes: africastalkingRoutes, respond: africastalking?.respond, headers: { apikey: world } },
  ]
  for (const { routes, respond, headers } of places) {
    const route = routes.get(operationId)
    if (route === undefined || respond === undefined) continue
    const query = Object.entries(parameters).filter(([name]) => !route.path.includes(`{${name}}`))
    const target = targetOf(route, parameters, Object.fromEntries(query))
    await respond({ method: route.method, target, ...encoded(body, route.mediaTypes, headers) })
    return true
  }
  return false
}

const form = 'application/x-www-form-urlencoded'

/** A body in the media type that the operation takes, as JSON wherever it can be, and the headers with it. */
function encoded(
  body: unknown,
  mediaTypes: readonly string[],
  credentials: Readonly<Record<string, string>>,
): { readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array } {
  if (body === undefined) return { headers: credentials, body: new Uint8Array() }
  const isForm = mediaTypes.includes(form) && !mediaTypes.includes('application/json') && isRecord(body)
  const text = isForm
    ? new URLSearchParams(
        Object.entries(body).map(([name, value]): [string, string] => [name, String(value)]),
      ).toString()
    : JSON.stringify(body)
  return {
    headers: { 'content-type': isForm ? form : 'application/json', ...credentials },
    body: new TextEncoder().encode(text),
  }
}
