import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import pc from 'picocolors'
import type { Assignment } from '../contracts/index.ts'
import {
  cacheInFile,
  type Exploration,
  type ExploredService,
  type ExploreSetup,
  explorationHtml,
  explorationJson,
  explorationJunit,
  explorationText,
  explore,
  gherkinSnippet,
  pytestSnippet,
  readInvariants,
  readSchedule,
  readStory,
  replay,
  scheduleId,
  vitestSnippet,
} from '../explore/index.ts'
import type { CallbackUrls } from '../scenarios/index.ts'
import { shellWord } from '../specs/formats/shellWord.ts'
import { calledAs } from './calledAs.ts'
import { type Budget, leftOf } from './exploreBudget.ts'
import { realTime } from './log/realTime.ts'
import { portOffsets } from './partNames.ts'
import { createProgress } from './progress.ts'
import { writeReports } from './writeReports.ts'

export interface ExploreCommandOptions {
  readonly run?: string
  readonly ready?: string
  readonly readyWithin: number
  readonly baseUrl?: string
  readonly restart?: string
  readonly world: string
  readonly port: number
  readonly do: string
  readonly invariants?: string
  readonly deviations: number
  readonly budget?: Budget
  readonly parallel: number
  readonly seed: string
  readonly reset?: string
  readonly copy?: string
  readonly callbacks: CallbackUrls
  readonly quiet?: number
  readonly patience: number
  readonly proxy?: true
  readonly state?: string
  readonly replay?: string
  readonly snippet?: 'vitest' | 'pytest' | 'gherkin'
  readonly report: readonly Assignment[]
}

/** Explores a service, prints what was found, and writes the reports. Resolves with the exit code: 0, or 1 when an invariant was broken. */
export async function exploreService(options: ExploreCommandOptions): Promise<0 | 1> {
  const service = exploredService(options)
  const { invariants, settle, unchecked } = await readInvariants(options.invariants)
  const story = await readStory(options.do)
  for (const line of unchecked) process.stderr.write(`not checked: ${line}\n`)
  const { folder, remove } = temporaryFolder()
  const setup: ExploreSetup = {
    ...{ service, invariants, settle, story, folder, seed: options.seed, patience: options.patience },
    ...(options.quiet !== undefined && { quiet: options.quiet }),
  }
  try {
    if (options.snippet !== undefined) return await printSnippet(setup, options.snippet, options.replay)
    const { replay: id } = options
    return conclude(id === undefined ? await searched(setup, options) : await replayed(setup, id), setup, options)
  } finally {
    remove()
  }
}

/** A folder that is removed in the end, also when the process is told to end. The services end with the process. */
function temporaryFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'railyard-explore-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const
  for (const [signal, code] of Object.entries(codes))
    process.once(signal, () => {
      remove()
      process.exit(code)
    })
  return { folder, remove }
}

const snippets = { vitest: vitestSnippet, pytest: pytestSnippet, gherkin: gherkinSnippet } as const

/** Prints code that reproduces a schedule. Throws where the schedule breaks nothing. */
async function printSnippet(setup: ExploreSetup, kind: keyof typeof snippets, id: string | undefined): Promise<1> {
  const { service, settle, story } = setup
  const { command } = service
  if (id === undefined) throw new Error('--snippet goes with --replay: the schedule that is reproduced')
  if (command === undefined)
    throw new Error('--snippet needs --run: code that reproduces a schedule starts the service')
  const { base, run } = await replay(setup, readSchedule(id))
  const [violation] = run.violations
  if (violation === undefined) throw new Error(`nothing is reproduced: every invariant holds in ${id}`)
  const steps = story.steps.flatMap(({ told }) => told)
  process.stdout.write(
    `${snippets[kind]({ ...{ base, run, violation, steps, settle }, service: { ...service, command } })}\n`,
  )
  return 1
}

function conclude(exploration: Exploration, { invariants }: ExploreSetup, { report }: ExploreCommandOptions): 0 | 1 {
  const told = { invariants: invariants.map(({ name }) => name), command: commandLine() }
  process.stdout.write(explorationText(exploration, { ...told, colors: pc }))
  writeReports(report, {
    html: () => explorationHtml(exploration, told),
    json: () => explorationJson(exploration, told),
    junit: () => explorationJunit(exploration, told),
  })
  return exploration.violated.length > 0 ? 1 : 0
}

async function searched(setup: ExploreSetup, options: ExploreCommandOptions): Promise<Exploration> {
  const began = realTime()
  const elapsed = (): number => realTime() - began
  const progress = createProgress((line) => process.stderr.write(line))
  const { budget, deviations, state } = options
  try {
    return await explore({
      ...{ setup, deviations, elapsed },
      parallel: setup.service.ready.includes('{port}') ? options.parallel : 1,
      ...(state !== undefined && { cache: cacheInFile(state, purposeOf(options)) }),
      left: (run) => leftOf(budget, run, elapsed()),
      onProgress: ({ run, planned, violated }) =>
        progress.show(`${run} of ${planned} schedules, ${violated} violated`, run, planned),
    })
  } finally {
    progress.clear()
  }
}

/** One schedule as an exploration of it alone. */
async function replayed(setup: ExploreSetup, id: string): Promise<Exploration> {
  const began = realTime()
  const { base, run } = await replay(setup, readSchedule(id))
  if (run.missed.length > 0)
    throw new Error(`nothing is known of this schedule: the point of ${scheduleId(run.missed)} never comes`)
  const isViolated = run.violations.length > 0
  // The default run, and the schedule in the row of its number of deviations.
  const runs = Array.from({ length: run.schedule.length + 1 }, (_, at) =>
    at === 0 || at === run.schedule.length ? 1 : 0,
  )
  const counts = { planned: runs, run: runs, subsumed: 0, shapes: base.shape === run.shape ? 1 : 2 }
  return {
    ...{ base, violated: isViolated ? [run] : [], unstable: [], counts, took: realTime() - began },
    ...{ firstViolationAfter: isViolated ? realTime() - began : undefined, stoppedBy: undefined },
  }
}

/** Reads how the service is started or reached. Throws where the options do not fit together. */
function exploredService(options: ExploreCommandOptions): ExploredService {
  const { run, restart, ready, baseUrl, world, readyWithin, reset, copy, callbacks, proxy, port } = options
  if ((run === undefined) === (restart === undefined))
    throw new Error('the service is started by --run, or, where it runs already, by --restart with --base-url')
  if (restart !== undefined && baseUrl === undefined)
    throw new Error('--restart needs --base-url: where the service answers')
  if (run !== undefined && ready === undefined)
    throw new Error('--run needs --ready: a URL of the service, as http://127.0.0.1:{port}/health')
  if (copy !== undefined && !existsSync(copy)) throw new Error(`--copy: ${copy} does not exist`)
  const at = ready ?? baseUrl ?? ''
  return {
    ...{ world, readyWithin, callbacks, ready: at, baseUrl: baseUrl ?? /^https?:\/\/[^/]+/.exec(at)?.[0] ?? at },
    ...(run !== undefined && { command: run }),
    ...(restart !== undefined && { restart, ports: portsFrom(port) }),
    ...(reset !== undefined && { reset }),
    ...(copy !== undefined && { copy }),
    ...(proxy && { proxyModule: new URL(`./serviceProxy${extname(import.meta.filename)}`, import.meta.url).href }),
  }
}

/** The ports that `railyard up` would take. */
function portsFrom(first: number): NonNullable<ExploredService['ports']> {
  const { control, africastalking, dtone, acquirer } = portOffsets
  return {
    control: first + control,
    africastalking: first + africastalking,
    dtone: first + dtone,
    acquirer: first + acquirer,
  }
}

/** What the runs in a state file depend on: the service, the story and the invariants. */
function purposeOf({ do: story, invariants, run, restart, seed, reset, copy, quiet }: ExploreCommandOptions): string {
  const texts = [story, ...(invariants === undefined ? [] : [invariants])].map((file) => readFileSync(file, 'utf8'))
  const hash = createHash('sha256').update(JSON.stringify([texts, run, restart, seed, reset, copy, quiet]))
  return `railyard explore ${hash.digest('hex').slice(0, 16)}`
}

/** Options that a command to see one schedule again must not have: another schedule, and reports that would be overwritten. */
const leftOut: readonly string[] = ['--replay', '--report']

/** This command line, so that it can be given again for one schedule. */
function commandLine(): string {
  const given = process.argv.slice(3)
  const isLeftOut = (word = ''): boolean => leftOut.includes(word)
  const without = given.filter(
    (word, at) => !isLeftOut(word) && !isLeftOut(given[at - 1]) && !isLeftOut(word.split('=')[0]),
  )
  return [calledAs(), 'explore', ...without.map(shellWord)].join(' ')
}
