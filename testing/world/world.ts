import type { ControlClient } from '../control/client.ts'
import type { ControlBody, ControlQuery, ControlResult } from '../control/operation.ts'
import { type AfricasTalkingLevers, africasTalkingLevers } from './africasTalking.ts'
import { type DtoneLevers, dtoneLevers } from './dtone.ts'
import type { ProviderOperationId } from './operations.ts'
import type { Rules } from './rules.ts'
import { type SubscriberLevers, subscriberLevers } from './subscribers.ts'

/** One world, steered through the control plane. Each method rejects with a `ControlError` when it is refused. */
export interface TestWorld {
  /** Also the API key (and, unless another was set, the secret) that opens the world. */
  readonly name: string
  /** Moves the clock by an ISO 8601 duration and resolves when the world has settled. `quiet`: real ms without traffic; `callbacks`: how those of one moment go to one target. */
  advance(by: string, settle?: Settle): Promise<ControlResult<'advanceClock'>>
  /** Moves the clock to an RFC 3339 time and resolves when the world has settled. */
  advanceTo(to: string, settle?: Settle): Promise<ControlResult<'advanceClock'>>
  /** Stops the advance that is running and those that wait. */
  stopAdvance(): Promise<void>
  clock(): Promise<ControlResult<'getClock'>>
  setClock(settings: ControlBody<'putClock'>): Promise<ControlResult<'putClock'>>
  /** The exchanges that fit the query, oldest first. */
  journal(query?: ControlQuery<'getJournal'>): Promise<ControlResult<'getJournal'>['entries']>
  clearJournal(): Promise<void>
  /** The callbacks that fit the query with their attempts, oldest first. */
  callbacks(query?: ControlQuery<'listCallbacks'>): Promise<ControlResult<'listCallbacks'>>
  /** What happens next by itself, the earliest first: timers, callbacks, held replies. */
  due(query?: ControlQuery<'listDue'>): Promise<ControlResult<'listDue'>>
  replay(callback: number): Promise<ControlResult<'replayCallback'>>
  readonly callbackPlans: Rules<ControlBody<'addCallbackPlan'>, ControlResult<'addCallbackPlan'>>
  readonly faults: Rules<WorldFault, ControlResult<'addFault'>>
  readonly subscribers: SubscriberLevers
  readonly dtone: DtoneLevers
  readonly africastalking: AfricasTalkingLevers
  /** What a provider keeps under this name, oldest first, as a snapshot holds it. */
  state(service: string, collection: string): Promise<ControlResult<'listState'>>
  snapshot(): Promise<ControlResult<'getSnapshot'>>
  restore(snapshot: ControlBody<'putSnapshot'>): Promise<void>
  /** Copies the world under another name. */
  fork(name: string): Promise<TestWorld>
  drop(): Promise<void>
}

/** The settings that a world is opened with. */
export type WorldSettings = NonNullable<ControlBody<'putWorld'>>

/** A fault for requests; an operation that no provider has would never be called. */
export type WorldFault = Omit<FaultSettings, 'select'> & {
  readonly select?: Omit<NonNullable<FaultSettings['select']>, 'operationId'> & {
    readonly operationId?: ProviderOperationId
  }
}

type FaultSettings = ControlBody<'addFault'>

type Settle = Partial<NonNullable<ControlBody<'advanceClock'>['settle']>>

/** Opens a fresh world, in the place of the one of that name if there is one. */
export async function openWorld(
  control: ControlClient,
  name: string,
  settings: WorldSettings = {},
): Promise<TestWorld> {
  await control.perform('putWorld', { path: { world: name }, body: settings })
  return worldNamed(control, name)
}

/** A handle on a world that is open, or that its first request opens. */
export function worldNamed(control: ControlClient, name: string): TestWorld {
  const path = { world: name }
  const advance = (body: ControlBody<'advanceClock'>, settle: Settle | undefined) =>
    control.perform('advanceClock', { path, body: { ...body, ...(settle && { settle: { quiet: 0, ...settle } }) } })
  return {
    name,
    advance: (by, settle) => advance({ by }, settle),
    advanceTo: (to, settle) => advance({ to }, settle),
    stopAdvance: () => control.perform('stopAdvance', { path }),
    clock: () => control.perform('getClock', { path }),
    setClock: (body) => control.perform('putClock', { path, body }),
    journal: async (query = {}) => (await control.perform('getJournal', { path, query })).entries,
    clearJournal: () => control.perform('clearJournal', { path }),
    callbacks: (query = {}) => control.perform('listCallbacks', { path, query }),
    due: (query = {}) => control.perform('listDue', { path, query }),
    replay: (callback) => control.perform('replayCallback', { path: { ...path, callback } }),
    callbackPlans: {
      list: () => control.perform('listCallbackPlans', { path }),
      add: (body) => control.perform('addCallbackPlan', { path, body }),
      remove: (plan) => control.perform('removeCallbackPlan', { path: { ...path, plan } }),
      clear: () => control.perform('clearCallbackPlans', { path }),
    },
    faults: {
      list: () => control.perform('listFaults', { path }),
      add: (body) => control.perform('addFault', { path, body }),
      remove: (fault) => control.perform('removeFault', { path: { ...path, fault } }),
      clear: () => control.perform('clearFaults', { path }),
    },
    subscribers: subscriberLevers(control, name),
    dtone: dtoneLevers(control, name),
    africastalking: africasTalkingLevers(control, name),
    state: (service, collection) => control.perform('listState', { path: { ...path, service, collection } }),
    snapshot: () => control.perform('getSnapshot', { path }),
    restore: async (body) => void (await control.perform('putSnapshot', { path, body })),
    async fork(copy) {
      await control.perform('forkWorld', { path, body: { name: copy } })
      return worldNamed(control, copy)
    },
    drop: () => control.perform('deleteWorld', { path }),
  }
}
