import { Scene } from '../../scenarios/scene/scene.ts'
import { printed } from '../../scenarios/service/shellProcess.ts'
import type { EndOfRun } from '../invariants/invariant.ts'
import { UnreadableSource } from '../invariants/sources/unreadableSource.ts'
import type { Schedule } from '../schedule/schedule.ts'
import type { StoryStep } from '../story/story.ts'
import { createClient } from './client.ts'
import { endOfRun } from './endOfRun.ts'
import type { ExploreSetup } from './exploreSetup.ts'
import { movingWorld } from './movingWorld.ts'
import { openRunWorld, type RunWorld } from './runWorld.ts'
import type { ScheduleRun, Violation } from './scheduleRun.ts'
import { ServiceProcess } from './serviceProcess.ts'
import { shapeOf } from './shapeOf.ts'
import type { Slot } from './slot.ts'
import { stableText } from './stableText.ts'
import { StoryRecord } from './storyRecord.ts'
import { Troublemaker } from './troublemaker.ts'

/** Real milliseconds: longer than the time-out that a service has for a provider. */
const usualPatience = 5_000

/** Runs the service once from the beginning, with what a schedule says going wrong, and checks the invariants at the end. */
export async function runSchedule(setup: ExploreSetup, schedule: Schedule, slot: Slot): Promise<ScheduleRun> {
  const run = await openRunWorld(setup, slot)
  const troublemaker = new Troublemaker(schedule, run)
  const process = await ServiceProcess.start(setup, slot.variables, () => troublemaker.revive())
  try {
    await enterCallbackUrls(setup, run, process)
    return await tell(setup, { ...{ schedule, slot, run, troublemaker, process } })
  } finally {
    slot.listen(undefined)
    await process.stop()
  }
}

/** Tells Africa's Talking where the service takes callbacks, unless it does so itself. */
async function enterCallbackUrls(
  { service: { callbacks } }: ExploreSetup,
  { world }: RunWorld,
  process: ServiceProcess,
): Promise<void> {
  const urls = Object.entries(callbacks).map(([kind, url]) => [kind, process.filled(url)])
  if (urls.length > 0) await world.africastalking.setCallbackUrls(Object.fromEntries(urls))
}

interface Parts {
  readonly schedule: Schedule
  readonly slot: Slot
  readonly run: RunWorld
  readonly troublemaker: Troublemaker
  readonly process: ServiceProcess
}

async function tell(setup: ExploreSetup, { schedule, slot, run, troublemaker, process }: Parts): Promise<ScheduleRun> {
  const record = new StoryRecord(run, (operation) => troublemaker.hearAnswer(operation))
  const world = movingWorld(run.world, run.inner, { quiet: setup.quiet, patience: setup.patience ?? usualPatience })
  const scene = new Scene(stageOf(setup, slot, run, process, record), world, (await world.clock()).now)
  await troublemaker.begin(process, scene.trace)
  slot.listen((entry) => troublemaker.hear(entry))
  const client = createClient({
    scene,
    onRequest: (request) => record.begin(request),
    scheduledThere: () => record.takeScheduled(),
  })
  for (const step of setup.story.steps) {
    const reason = await failureOf(step, () => step.run(client))
    if (reason !== undefined) record.failedSteps.push({ text: step.text, reason })
    await scene.trace.endStep()
    // Where nothing goes wrong, a step that fails ends the exploration: what follows would only hide the reason.
    if (reason !== undefined && schedule.length === 0)
      throw new Error(`the story fails although nothing goes wrong: ${reason}${printed(process.output)}`)
  }
  await world.advance(setup.settle).catch((error: unknown) => troublemaker.noteUnsettled(reasonIn(error)))
  await scene.service.endRequests()
  const end = await endOfRun({ ...{ setup, run, process }, answers: record.answers })
  const violations = [...troublemaker.violations(), ...(await violationsIn(setup, schedule, end))]
  const trace = await scene.trace.whole()
  const points = await record.points()
  const subjects = new Set(points.flatMap(({ point }) => point.subject ?? []))
  const missed = await troublemaker.missed()
  const says = violations.map(({ invariant, reason }) => stableText(`! ${invariant}: ${reason}`, subjects))
  return {
    ...{ schedule, violations, points, trace, failedSteps: record.failedSteps },
    missed,
    shape: shapeOf(trace, [...subjects], [...killsIn(schedule, missed), ...says]),
    output: process.output,
  }
}

/** How often the service was killed. What a start leaves in its data may show only after a further one, so it makes another course. */
function killsIn(schedule: Schedule, missed: Schedule): string[] {
  const kills = schedule.filter((scheduled) => scheduled.deviation.kills && !missed.includes(scheduled))
  return kills.length === 0 ? [] : [`killed: ${kills.length}`]
}

function stageOf(
  { seed, patience = usualPatience }: ExploreSetup,
  { urls, control, stack }: Slot,
  { inner }: RunWorld,
  process: ServiceProcess,
  record: StoryRecord,
): Scene['stage'] {
  return {
    ...{ urls, control, own: stack, settings: { seed, clock: 'manual', keepsWorlds: true } },
    service: {
      ...{ url: process.url, patience },
      callbacks: {},
      get output() {
        return process.output
      },
      onAnswer: (to, answer) => record.answered(to, answer),
      expectRunning: async () => {},
      reset: async () => {},
      close: async () => {},
    },
    async lastEntry(since) {
      const from = since === undefined ? 0 : Date.parse(since)
      return inner.journal.heads(({ at }) => at >= from).at(-1)?.id ?? 0
    },
    openWorld: () => Promise.reject(new Error('A run of an exploration has one world.')),
    close: async () => {},
  }
}

async function violationsIn({ invariants }: ExploreSetup, schedule: Schedule, end: EndOfRun): Promise<Violation[]> {
  const found: Violation[] = []
  for (const { name, check } of invariants) {
    const reason = await check(end).catch((error: unknown) => {
      // What can be read where nothing goes wrong must be readable where something has.
      if (error instanceof UnreadableSource && schedule.length > 0) return `it cannot be checked: ${error.message}`
      throw error
    })
    if (reason !== undefined) found.push({ invariant: name, reason })
  }
  return found
}

async function failureOf({ text }: StoryStep, run: () => Promise<void>): Promise<string | undefined> {
  try {
    await run()
    return undefined
  } catch (error) {
    return `${text}: ${reasonIn(error)}`
  }
}

function reasonIn(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
