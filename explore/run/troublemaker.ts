import type { Trace } from '../../scenarios/stage/trace.ts'
import { worldProviders } from '../../testing/index.ts'
import { callbackCauses } from '../schedule/callbackCauses.ts'
import type { Schedule, ScheduledDeviation } from '../schedule/schedule.ts'
import { PointWatch } from './pointWatch.ts'
import { rulesOf } from './rulesOf.ts'
import type { RunWorld } from './runWorld.ts'
import type { Violation } from './scheduleRun.ts'
import type { ServiceProcess } from './serviceProcess.ts'
import type { ExchangeEntry } from './slot.ts'

/** What is broken when the service does not come up again, and when there is always something new. */
const [comesUp, settles] = ['the service comes up again after a crash', 'the world settles after the story']

/** Makes go wrong in one run what its schedule says. */
export class Troublemaker {
  readonly #schedule: Schedule
  readonly #run: RunWorld
  readonly #watch: PointWatch
  readonly #faults = new Map<number, ScheduledDeviation>()
  readonly #plans = new Map<number, ScheduledDeviation>()
  readonly #violations: Violation[] = []
  #service: { readonly process: ServiceProcess; readonly trace: Trace } | undefined

  constructor(schedule: Schedule, run: RunWorld) {
    this.#schedule = schedule
    this.#run = run
    this.#watch = new PointWatch({
      ...{ schedule, faults: this.#faults, numbers: run.numbers },
      actions: {
        kill: (_of, entry) => this.#restart('the service is killed', entry),
        contradict: (_of, entry) => this.#contradict(entry),
      },
    })
  }

  /** Adds the faults and callback plans of the schedule. */
  async begin(process: ServiceProcess, trace: Trace): Promise<void> {
    this.#service = { process, trace }
    const { world } = this.#run
    for (const { of, ...rule } of rulesOf(this.#schedule)) {
      if (rule.operationId === 'addFault')
        this.#faults.set(
          (await this.#run.control.perform('addFault', { path: { world: world.name }, body: rule.body })).id,
          of,
        )
      else this.#plans.set((await world.callbackPlans.add(rule.body)).id, of)
    }
  }

  hear(entry: ExchangeEntry): void {
    this.#watch.hear(entry)
  }

  /** Gives what is scheduled for this answer of the service. */
  hearAnswer(operation: string): ScheduledDeviation | undefined {
    return this.#watch.hearAnswer(operation)
  }

  /** Starts the service again after it has ended by itself. */
  revive(): void {
    this.#restart('the service has ended by itself')
  }

  /** The world did not settle, for this reason. */
  noteUnsettled(reason: string): void {
    this.#violations.push({ invariant: settles, reason })
  }

  /** The deviations whose point never came. */
  async missed(): Promise<Schedule> {
    const { world } = this.#run
    const applied = new Set<ScheduledDeviation>()
    for (const { id, applied: times } of await world.faults.list()) addIf(applied, this.#faults.get(id), times)
    for (const { id, applied: times } of await world.callbackPlans.list()) addIf(applied, this.#plans.get(id), times)
    return this.#schedule.filter((scheduled) => {
      const { kills, misbehaviour } = scheduled.deviation
      const hasTaken = misbehaviour === undefined || applied.has(scheduled)
      return !(hasTaken && ((misbehaviour !== undefined && !kills) || this.#watch.hasReached(scheduled)))
    })
  }

  /** What went wrong beside the invariants. */
  violations(): readonly Violation[] {
    return this.#violations
  }

  /** Time stands still until the service can be used again. `why`: what the diagram says of it; `entry`: of which exchange. */
  #restart(why: string, entry?: ExchangeEntry): void {
    if (this.#service === undefined) return
    const { process, trace } = this.#service
    const end = this.#run.inner.activity.begin('the start of the service')
    const noted = trace.note(why, entry && { id: entry.id, at: new Date(entry.at).toISOString() })
    process
      .killAndRestart(() => this.revive())
      .then(() => noted.then(() => trace.note('the service is up again')))
      .catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error)
        this.#violations.push({ invariant: comesUp, reason })
      })
      .finally(end)
  }

  #contradict({ operationId, callback }: ExchangeEntry): void {
    const { control, world, inner } = this.#run
    const cause = callbackCauses(operationId ?? '')
    const about = inner.callbacks.get(callback ?? 0)?.about
    if (cause === undefined || about === undefined) return
    const end = inner.activity.begin('a callback that contradicts the one before')
    worldProviders(control, world.name)
      .contradict(cause, about)
      .catch(() => {}) // The service may be down: then nobody hears it.
      .finally(end)
  }
}

function addIf(set: Set<ScheduledDeviation>, scheduled: ScheduledDeviation | undefined, times: number): void {
  if (scheduled !== undefined && times > 0) set.add(scheduled)
}
