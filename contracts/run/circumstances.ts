import type { ProviderWorld } from '../model/effects.ts'
import type { Circumstance } from '../model/result.ts'
import type { CaseContext } from '../model/target.ts'

/** The context of a case that records what is done to the target beside requests. */
export interface RecordedContext {
  readonly context: CaseContext
  /** What was done since the last call. */
  take(): readonly Circumstance[]
}

/** Records the setup steps of a context and the movements of its clock. A movement by nothing only lets the target settle. */
export function recordCircumstances(context: CaseContext): RecordedContext {
  const { advance, bring, read, providers } = context
  let done: Circumstance[] = []
  return {
    context: {
      ...context,
      ...(advance !== undefined && {
        async advance(by: string): Promise<void> {
          if (by !== 'PT0S') done.push({ kind: 'clock', by })
          await advance.call(context, by)
        },
      }),
      ...(providers !== undefined && { providers: recordProviders(providers, (one) => done.push(one)) }),
      ...(read !== undefined && {
        async read(step): Promise<string | undefined> {
          done.push({ kind: 'given', step })
          return read.call(context, step)
        },
      }),
      ...(bring !== undefined && {
        async bring(step): Promise<boolean> {
          done.push({ kind: 'given', step })
          return bring.call(context, step)
        },
      }),
    },
    take() {
      const taken = done
      done = []
      return taken
    },
  }
}

/** Records how the providers of the target are made to behave. */
function recordProviders(providers: ProviderWorld, record: (circumstance: Circumstance) => void): ProviderWorld {
  const tell = (operationId: string, parameters: Record<string, unknown>): void =>
    record({ kind: 'given', step: { operationId, parameters, body: undefined } })
  return {
    effects: (id) => providers.effects(id),
    disturb(id, answer) {
      tell('fault of one answer', { of: id, ...answer })
      return providers.disturb(id, answer)
    },
    plan(id, hazard) {
      tell('callbacks', { about: id, are: hazard })
      return providers.plan(id, hazard)
    },
    contradict(id, effectId, hasOtherAmount) {
      const callback = { about: id, id: effectId, ...(hasOtherAmount === true && { with: 'another amount' }) }
      tell('second callback with the opposite status', callback)
      return providers.contradict(id, effectId, hasOtherAmount)
    },
    reverse(id, effectId) {
      tell('second callback: taken back', { about: id, id: effectId })
      return providers.reverse(id, effectId)
    },
    mute(id) {
      tell('no answers', { of: id })
      return providers.mute(id)
    },
    calm: () => providers.calm(),
    pass(by) {
      if (by !== 'PT0S') record({ kind: 'clock', by })
      return providers.pass(by)
    },
  }
}
