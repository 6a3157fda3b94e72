import { isRecord } from '../../specs/openapi/document/isRecord.ts'
import type { ControlClient } from '../control/client.ts'
import { controlRoute, targetOf } from '../control/route.ts'
import { misbehaviours as rows } from './data/misbehaviours.generated.ts'

/** Something that a provider can be made to do wrong, by name. */
export interface Misbehaviour {
  readonly name: string
  /** How a sentence says it of a provider: `never answers`. */
  readonly phrase: string
  readonly about: string
  /** The operation of the control plane that brings it about. */
  readonly operationId: string
  readonly body: object
}

export interface TriggerOptions {
  /** How many requests, callbacks or transactions it is for. @default all */
  readonly times?: number
  /** The provider, for those that can happen at any. @default all */
  readonly service?: string
  /** Only requests to this operation, or only this callback. @default all */
  readonly of?: string
  /** Only the one with this number among those that fit, counted from 1. @default all */
  readonly nth?: number
  /** Only those with these values, by dotted path: into the request, or into the body of the callback. @default all */
  readonly fields?: Readonly<Record<string, string | number | boolean | null>>
}

/** All misbehaviours. @see data/misbehaviours.yaml */
export const misbehaviours: readonly Misbehaviour[] = Object.entries(rows).map(([name, row]) => ({ name, ...row }))

/** What ends each kind of misbehaviour. */
const endings = ['clearFaults', 'clearCallbackPlans', 'clearDtoneOutcomes', 'clearDtoneOutages']

/** Operations that are for all providers unless one is selected. */
const ofAnyProvider = ['addFault', 'addCallbackPlan']

/** Makes a provider of a world misbehave from now on. Rejects with the reason when the control plane refuses. */
export async function trigger(
  control: ControlClient,
  world: string,
  { operationId, body }: Misbehaviour,
  { times, service, of, nth, fields }: TriggerOptions = {},
): Promise<void> {
  const limit = times !== undefined && { times }
  if (operationId === 'addDtoneCallbackHazard') return steer(control, operationId, world, { ...body, ...limit })
  const select = {
    // The other operations steer one provider, and refuse to be told which.
    ...(service !== undefined && ofAnyProvider.includes(operationId) && { service }),
    ...(of !== undefined && { operationId: of }),
    ...('select' in body && isRecord(body.select) && body.select),
    ...(nth !== undefined && { nth }),
    ...(fields !== undefined && { fields }),
    ...limit,
  }
  const hasSelect = Object.keys(select).length > 0
  await steer(control, operationId, world, { ...body, ...(hasSelect && { select }) })
}

/** Ends all misbehaviours of a world. Callbacks that are held stay held. */
export async function calm(control: ControlClient, world: string): Promise<void> {
  for (const operationId of endings) await steer(control, operationId, world)
}

async function steer(control: ControlClient, operationId: string, world: string, sent?: object): Promise<void> {
  const route = controlRoute(operationId)
  if (route === undefined) throw new Error(`Failed to trigger: the control plane has no operation ${operationId}.`)
  const { status, body } = await control.send(route.method, targetOf(route, { world }), sent)
  if (status < 400) return
  const detail = isRecord(body) ? body['detail'] : undefined
  throw new Error(`the control plane refused it: ${detail ?? status}`)
}
