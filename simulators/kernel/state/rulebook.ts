import type { components } from '../../../specs/types/control.generated.ts'
import type { Instant } from '../time/instant.ts'
import { valueAt } from './path.ts'
import type { Random } from './random.ts'

export type Selector = components['schemas']['Selector']

/** A request or callback that rules are matched against. */
export interface Candidate {
  readonly service: string
  readonly operationId: string
  readonly about?: string
  /** The values that the dotted paths of `fields` are looked up in. */
  readonly parts: unknown
}

/** A rule with the counts that `nth` and `times` need. */
export interface Counted<Settings> {
  readonly id: number
  readonly settings: Settings
  readonly select: Selector
  seen: number
  applied: number
  /** For a rate limit: the current period and the number of requests in it. Replaced, since snapshots share it. */
  period?: { readonly start: Instant; readonly count: number }
}

/** Rules in order, each with its selector. Used for faults and for callback plans. */
export class Rulebook<Settings extends { readonly select?: Selector }> {
  readonly #rules: Counted<Settings>[] = []
  readonly #random: Random
  #upcoming = 1

  constructor(random: Random) {
    this.#random = random
  }

  add(settings: Settings): Counted<Settings> {
    const rule: Counted<Settings> = {
      id: this.#upcoming++,
      settings,
      select: settings.select ?? {},
      seen: 0,
      applied: 0,
    }
    this.#rules.push(rule)
    return rule
  }

  list(): readonly Counted<Settings>[] {
    return this.#rules
  }

  /** Removes a rule; false when there is none with this id. */
  remove(id: number): boolean {
    const index = this.#rules.findIndex((rule) => rule.id === id)
    if (index === -1) return false
    this.#rules.splice(index, 1)
    return true
  }

  clear(): void {
    this.#rules.length = 0
  }

  get isEmpty(): boolean {
    return this.#rules.length === 0
  }

  /** Whether an eligible rule may still apply to a candidate of this service. */
  hasFor(service: string, eligible: (settings: Settings) => boolean): boolean {
    return this.#rules.some(
      (rule) => eligible(rule.settings) && (rule.select.service ?? service) === service && !isUsedUp(rule.select, rule),
    )
  }

  /** The first eligible rule that applies to the candidate. Each later one that fits has seen it too. */
  first(candidate: Candidate, eligible: (settings: Settings) => boolean = () => true): Counted<Settings> | undefined {
    let found: Counted<Settings> | undefined
    for (const rule of this.#rules) {
      if (!eligible(rule.settings)) continue
      if (found === undefined && this.#applies(rule, candidate)) found = rule
      else if (found !== undefined && fits(rule.select, candidate)) rule.seen += 1
    }
    return found
  }

  /** All rules that apply to the candidate. Updates the counts of all. */
  all(candidate: Candidate): Counted<Settings>[] {
    return this.#rules.filter((rule) => this.#applies(rule, candidate))
  }

  dump(): RulebookDump<Settings> {
    return { upcoming: this.#upcoming, rules: this.#rules.map((rule) => ({ ...rule })) }
  }

  load(dump: RulebookDump<Settings>): void {
    this.#upcoming = dump.upcoming
    this.#rules.push(...dump.rules.map((rule) => ({ ...rule })))
  }

  #applies(rule: Counted<Settings>, candidate: Candidate): boolean {
    const { probability } = rule.select
    if (!fits(rule.select, candidate)) return false
    rule.seen += 1
    if (!isTurn(rule.select, rule)) return false
    if (probability !== undefined && !this.#random.chance(probability)) return false
    rule.applied += 1
    return true
  }
}

export interface RulebookDump<Settings> {
  readonly upcoming: number
  readonly rules: readonly Counted<Settings>[]
}

function fits(select: Selector, candidate: Candidate): boolean {
  if (select.service !== undefined && select.service !== candidate.service) return false
  if (select.operationId !== undefined && select.operationId !== candidate.operationId) return false
  if (select.about !== undefined && select.about !== candidate.about) return false
  return Object.entries(select.fields ?? {}).every(([path, value]) => valueAt(candidate.parts, path) === value)
}

/** How many candidates a rule has fitted, and to how many it has applied. */
interface Counts {
  readonly seen: number
  readonly applied: number
}

/** Which of the candidates that it fits a rule applies to. */
interface Turns {
  readonly nth?: number
  readonly times?: number
}

/** Whether a rule with these counts applies to the candidate that it has just counted as seen. */
export function isTurn({ nth, times }: Turns, { seen, applied }: Counts): boolean {
  return (nth === undefined || seen === nth) && (times === undefined || applied < times)
}

/** Whether a rule with these counts will never apply again. */
export function isUsedUp(
  { nth = Number.POSITIVE_INFINITY, times = Number.POSITIVE_INFINITY }: Turns,
  { seen, applied }: Counts,
): boolean {
  return applied >= times || seen >= nth
}
