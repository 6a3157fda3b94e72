import { duration } from '../../../specs/formats/duration.ts'
import type { WireReply } from '../../../specs/openapi/index.ts'
import type { Counted } from '../state/rulebook.ts'
import type { Instant } from '../time/instant.ts'
import type { FaultSettings } from '../worlds/world.ts'

/** The effect of a fault rule on one exchange. */
export interface FaultEffect {
  /** Delays the reply until this time. */
  readonly until?: Instant
  /** Replaces the reply. */
  readonly reply?: WireReply
}

/** The exchange that a fault rule applies to. */
interface FaultyExchange {
  readonly now: Instant
  /** The reply to corrupt: the real one, or the provider's internal error if the operation does not run. */
  readonly answer: () => WireReply
  /** An error of the provider, by name or code. */
  readonly namedError: (name: string | number) => WireReply | undefined
}

/** Where a rule takes effect. An answer that is damaged is that of the operation, which has run, unless the rule says otherwise. */
export function placeOf({ place, effect }: FaultSettings): 'before' | 'after' {
  return place ?? (effect.kind === 'truncate' || effect.kind === 'malformed' ? 'after' : 'before')
}

/** Whether a client sees nothing of an answer that no operation has made. */
export function isLostBefore(settings: FaultSettings): boolean {
  const { kind } = settings.effect
  return (kind === 'reset' || kind === 'hang') && placeOf(settings) === 'before'
}

/** Why a client sees no answer to a request, and whether the operation was done; undefined where it sees one. */
export function unanswered(settings: FaultSettings): string | undefined {
  const { kind } = settings.effect
  if (kind !== 'reset' && kind !== 'hang') return undefined
  const how = kind === 'reset' ? 'a fault reset the connection' : 'a fault kept the answer back'
  return `${how}, ${placeOf(settings) === 'after' ? 'the request was carried out all the same' : 'the request was not carried out'}`
}

/** Computes the effect of a rule on an exchange. */
export function faultEffect(rule: Counted<FaultSettings>, { now, answer, namedError }: FaultyExchange): FaultEffect {
  const { effect } = rule.settings
  switch (effect.kind) {
    case 'latency':
      return { until: now + duration(effect.duration) }
    case 'status':
      return { reply: statusReply(effect.status, effect.body, effect.contentType) }
    case 'providerError':
      return { reply: namedError(effect.error) ?? statusReply(500, undefined, undefined) }
    case 'truncate':
      return { reply: { ...answer(), disruption: { kind: 'truncate', bytes: effect.bytes ?? 10 } } }
    case 'malformed':
      return { reply: malformed(answer()) }
    case 'reset':
    case 'hang': {
      const made = placeOf(rule.settings) === 'after' ? answer() : { status: 500, headers: {}, body: '' }
      return { reply: { ...made, disruption: { kind: effect.kind } } }
    }
    case 'rateLimit': {
      if (hasRoom(rule, effect.limit, duration(effect.per), now)) return {}
      return { reply: namedError('tooManyRequests') ?? statusReply(429, undefined, undefined) }
    }
  }
}

function statusReply(status: number, body: unknown, contentType: string | undefined): WireReply {
  if (body === undefined) return { status, headers: {}, body: '' }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const type = contentType ?? (typeof body === 'string' ? 'text/plain' : 'application/json')
  return { status, headers: { 'content-type': type }, body: text }
}

/** Counts a request in the current period of the rule, in world time, and checks it against the limit. */
function hasRoom(rule: Counted<FaultSettings>, limit: number, per: number, now: Instant): boolean {
  const { start, count } = rule.period ?? { start: now, count: 0 }
  rule.period = now >= start + per ? { start: now, count: 1 } : { start, count: count + 1 }
  return rule.period.count <= limit
}

/** A broken body in the place of any, bytes and streams included. */
function malformed({ raw: _, ...reply }: WireReply): WireReply {
  return { ...reply, body: '{"status": ,,}' }
}
