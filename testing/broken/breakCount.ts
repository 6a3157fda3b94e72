import type { Simulators } from '../../simulators/index.ts'
import { answerLost, type CallbackRecord, type JournalEntry, type World } from '../../simulators/kernel/index.ts'
import type { Misbehaviour } from '../misbehaviours/misbehaviours.ts'

/** How often a misbehaviour has made a difference in one world. */
export interface BreakCount {
  /** Since it was last asked. */
  take(): number
  /** Hears of an exchange that has its outcome. */
  hear(entry: JournalEntry): void
}

/**
 * Counts for the rule that the control plane has added last in a world. Rules count what they apply to; what has no count is counted
 * by what exchanges show.
 */
export function createBreakCount(
  { operationId, body }: Misbehaviour,
  world: World,
  { dtone }: Pick<Simulators, 'dtone'>,
): BreakCount {
  if (operationId === 'addFault') return faultCount(world, body)
  if (operationId === 'addCallbackPlan' || operationId === 'addDtoneCallbackHazard') return planCount(world)
  const outcomes = dtone?.contextOf(world).state.outcomes
  const outcome = operationId === 'addDtoneOutcome' ? [...(outcomes?.values() ?? [])].at(-1)?.id : undefined
  if (outcome !== undefined) return growth(() => outcomes?.get(outcome)?.applied)
  return sightings(({ kind, request, reply }) =>
    /OPERATOR-CURRENTLY-UNAVAILABLE/.test((kind === 'callback' ? request : reply)?.body ?? ''),
  )
}

/**
 * A callback that no request has caused comes before no reply; one whose answer leads to nothing shows nobody
 * that it was lost.
 */
function planCount({ callbackPlans, callbacks }: World): BreakCount {
  const plan = callbackPlans.list().at(-1)
  const kind = plan?.settings.action.kind
  const those = (isOne: (callback: CallbackRecord) => boolean): BreakCount =>
    growth(() => [...callbacks.list()].filter(isOne).length)
  if (kind === 'beforeReply') return those(({ beforeReply, cause }) => beforeReply && cause !== undefined)
  if (kind === 'dropAnswer') return those((callback) => callback.attempts.some(isLost) && isAwaited(callback))
  return growth(() => plan?.applied ?? 0)
}

function isLost({ error }: CallbackRecord['attempts'][number]): boolean {
  return error === answerLost
}

/** Whether an answer leads to anything: to no further attempt, or to what a rule does with it. */
function isAwaited({ retry, onReply }: CallbackRecord): boolean {
  return retry.attempts > 1 || onReply !== undefined
}

/** A rate limit applies to every request that it sees, so what it refuses is counted. */
function faultCount(world: World, body: object): BreakCount {
  const fault = world.faults.list().at(-1)
  const isLimit = /"kind":"rateLimit"/.test(JSON.stringify(body))
  if (isLimit) return sightings((entry) => entry.fault === fault?.id && entry.reply?.status === 429)
  return growth(() => fault?.applied ?? 0)
}

/** @param count undefined where it is not known any more */
function growth(count: () => number | undefined): BreakCount {
  let before = 0
  return {
    take() {
      const now = count() ?? before
      const more = now - before
      before = now
      return more
    },
    hear: () => undefined,
  }
}

function sightings(isOne: (entry: JournalEntry) => boolean): BreakCount {
  let seen = 0
  return {
    take() {
      const taken = seen
      seen = 0
      return taken
    },
    hear(entry) {
      if (isOne(entry)) seen += 1
    },
  }
}
