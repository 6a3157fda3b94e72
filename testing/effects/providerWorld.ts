import { atPointer } from '../../specs/formats/pointer.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import type { ControlClient } from '../control/client.ts'
import type { ControlBody } from '../control/operation.ts'
import { type TestWorld, worldNamed } from '../world/world.ts'
import { type ProviderOperation, providerOperations } from './providerOperations.ts'

/** Something that a provider did in a world. */
export interface WorldEffect {
  /** As callbacks name it. */
  readonly id: string
  readonly state: 'done' | 'open' | 'failed'
  /** The document of its collection. */
  readonly record: unknown
}

type FaultSettings = ControlBody<'addFault'>
type Answer = Pick<FaultSettings, 'effect'> & { readonly place: NonNullable<FaultSettings['place']> }
type CallbackAction = ControlBody<'addCallbackPlan'>['action']
type SecondCallback = 'contradictory' | 'contradictoryLater' | 'contradictoryAmount' | 'reversed'
type CallbackHazard = keyof typeof delivery | SecondCallback | 'amount' | 'currency' | 'reference'

/** The providers of a service in a world: what they have done for it, and how they behave towards it. */
export interface WorldProviders {
  effects(operationId: string): Promise<readonly WorldEffect[] | undefined>
  disturb(operationId: string, answer: Answer): Promise<void>
  plan(operationId: string, hazard: CallbackHazard): Promise<boolean>
  contradict(operationId: string, effectId: string, hasOtherAmount?: boolean): Promise<boolean>
  reverse(operationId: string, effectId: string): Promise<boolean>
  mute(operationId: string): Promise<void>
  calm(): Promise<void>
  pass(duration: string): Promise<void>
}

/** Plans that change the delivery alone. A late callback comes six hours after it is due. */
const delivery = {
  lost: { kind: 'drop' },
  doubled: { kind: 'duplicate', copies: 1 },
  late: { kind: 'delay', duration: 'PT6H' },
} as const satisfies Readonly<Record<string, CallbackAction>>

/** Real milliseconds without traffic after which an application in another process counts as idle. */
const quiet = 50

/** The providers in a world of a control plane. `isOutside`: the service runs in another process than the control plane. */
export function worldProviders(
  control: ControlClient,
  name: string,
  { isOutside = false }: { readonly isOutside?: boolean } = {},
): WorldProviders {
  const world = worldNamed(control, name)
  const known = (operationId: string): ProviderOperation => {
    const operation = providerOperations.get(operationId)
    if (operation === undefined)
      throw new Error(
        `no effects are known of ${operationId}: name one of ${[...providerOperations.keys()].join(', ')}`,
      )
    return operation
  }
  return {
    async effects(operationId) {
      const operation = providerOperations.get(operationId)
      return operation && effectsOf(world, operation)
    },
    async disturb(operationId, { place, effect }) {
      const { service } = known(operationId)
      const body = { select: { service, operationId, times: 1 }, place, effect }
      await control.perform('addFault', { path: { world: name }, body })
    },
    plan: (operationId, hazard) => planHazard(world, known(operationId), hazard),
    contradict: (operationId, effectId, hasOtherAmount) =>
      contradict(world, known(operationId), effectId, hasOtherAmount),
    reverse: (operationId, effectId) => reverse(world, known(operationId), effectId),
    async mute(operationId) {
      await world.faults.add({ select: { service: known(operationId).service }, effect: { kind: 'reset' } })
    },
    async calm() {
      await world.faults.clear()
      await world.callbackPlans.clear()
    },
    pass: async (duration) => void (await world.advance(duration, isOutside ? { quiet } : undefined)),
  }
}

async function effectsOf(world: TestWorld, operation: ProviderOperation): Promise<WorldEffect[]> {
  return effectsAmong(await world.state(operation.service, operation.collection), operation)
}

/** What an operation of a provider has done, in a snapshot of a world. */
export function effectsIn(snapshot: unknown, operation: ProviderOperation): WorldEffect[] {
  const { service, collection } = operation
  const documents = atPointer(snapshot, `/content/services/${service}/collections/${collection}`)
  return Array.isArray(documents) ? effectsAmong(documents, operation) : []
}

function effectsAmong(documents: readonly unknown[], { category, ...operation }: ProviderOperation): WorldEffect[] {
  return documents
    .filter((document) => category === undefined || atPointer(document, '/category') === category)
    .map((document) => ({
      id: String(atPointer(document, '/id')),
      state: stateOf(document, operation),
      record: document,
    }))
}

function stateOf(
  document: unknown,
  { status, done, failed }: Pick<ProviderOperation, 'status' | 'done' | 'failed'>,
): WorldEffect['state'] {
  if (status === undefined) return 'done'
  const shown = String(atPointer(document, status))
  if (done?.test(shown) === true) return 'done'
  return failed?.test(shown) === true ? 'failed' : 'open'
}

async function planHazard(
  { callbackPlans }: TestWorld,
  { service, callback }: ProviderOperation,
  hazard: CallbackHazard,
): Promise<boolean> {
  const select = { service, operationId: callback.name }
  const actions = actionsOf(callback, hazard)
  for (const action of actions) await callbackPlans.add({ select, action })
  return actions.length > 0
}

function actionsOf({ changes }: ProviderOperation['callback'], hazard: CallbackHazard): CallbackAction[] {
  if (isSecond(hazard)) return []
  if (hazard === 'amount' || hazard === 'currency' || hazard === 'reference')
    return Object.entries(changes[hazard]).map(([field, value]) => ({ kind: 'corrupt', how: 'field', field, value }))
  return [delivery[hazard]]
}

function isSecond(hazard: CallbackHazard): hazard is SecondCallback {
  return hazard === 'reversed' || hazard.startsWith('contradictory')
}

type Members = Readonly<Record<string, string | number>>

/** Sends the last callback about an effect once more, with the opposite status, and another amount if asked. */
function contradict(
  world: TestWorld,
  operation: ProviderOperation,
  about: string,
  hasOtherAmount = false,
): Promise<boolean> {
  const { succeeded, failed, changes } = operation.callback
  return sendAgain(world, operation, about, (body) => ({
    ...(has(body, succeeded) ? failed : succeeded),
    ...(hasOtherAmount && changes.amount),
  }))
}

/**
 * Has the provider take back an effect, which it says in a callback and to whoever asks. Of one that was not done, the last callback is
 * sent once more as if it had been taken back. False if the provider takes nothing back.
 */
async function reverse(world: TestWorld, operation: ProviderOperation, about: string): Promise<boolean> {
  const { reversed } = operation.callback
  if (reversed === undefined) return false
  const effect = (await effectsOf(world, operation)).find(({ id }) => id === about)
  if (effect?.state !== 'done') return sendAgain(world, operation, about, () => reversed)
  await world.dtone.reverse(Number(about))
  return true
}

/** Sends the last callback about an effect once more, with other members. False if there was none. */
async function sendAgain(
  world: TestWorld,
  { service, callback }: ProviderOperation,
  about: string,
  membersFor: (body: unknown) => Members,
): Promise<boolean> {
  const last = (await world.callbacks({ service, about })).findLast(({ name }) => name === callback.name)
  if (last === undefined) return false
  const body: unknown = JSON.parse(last.body)
  const changed = Object.entries(membersFor(body)).reduce<unknown>(
    (one, [path, value]) => withMember(one, path.split('.'), value),
    body,
  )
  const headers = { 'content-type': last.contentType }
  await (await fetch(last.url, { method: 'POST', headers, body: JSON.stringify(changed) })).arrayBuffer()
  return true
}

function has(body: unknown, members: Members): boolean {
  return Object.entries(members).every(([path, value]) => atPointer(body, `/${path.replaceAll('.', '/')}`) === value)
}

function withMember(body: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  return isRecord(body) ? { ...body, [key]: withMember(body[key], rest, value) } : body
}
