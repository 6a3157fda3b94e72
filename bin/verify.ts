import {
  type Assignment,
  type CaseContext,
  type CaseWorlds,
  documentNotes,
  documentSources,
  type NamedOverlay,
  namedPairs,
  type Pair,
  placesIn,
  run,
} from '../contracts/index.ts'
import { type PlaceOf, type RunPart, repeatCommand } from '../contracts/report/index.ts'
import packageJson from '../package.json' with { type: 'json' }
import {
  createControlClient,
  openCaseAccount,
  overHttp,
  performStep,
  readStep,
  worldProviders,
} from '../testing/index.ts'
import { calledAs } from './calledAs.ts'
import { commitHere } from './commitHere.ts'
import { type ConclusionOptions, concludeVerify } from './concludeVerify.ts'
import { ownRun } from './ownRun.ts'
import { partNames, portOffsets } from './partNames.ts'
import type { OwnRun, OwnRunListeners, OwnRunSettings } from './runHere.ts'
import { usualPort } from './usualPort.ts'
import { usualWait } from './usualWait.ts'
import { createConsole } from './verifyConsole.ts'

/** The arguments of `railyard verify`. */
export interface VerifyOptions extends ConclusionOptions {
  readonly target: readonly Assignment[]
  readonly spec: readonly Assignment[]
  readonly overlay: readonly NamedOverlay[]
  readonly credentials: readonly Assignment[]
  readonly operation: readonly string[]
  readonly case: readonly string[]
  readonly seed: string
  /** Every case of a law, instead of a sample. */
  readonly thorough?: boolean
  readonly shard?: { readonly index: number; readonly count: number }
  /** Real milliseconds. */
  readonly timeLimit: number
  readonly control?: string
  /** The world of that control plane in which a target calls its providers. */
  readonly world?: string
  readonly prefer: boolean
  /** Real milliseconds. */
  readonly wait: number
  readonly unsupported?: string
  /** A pattern of the names of mutants, or true for all. */
  readonly mutants?: string | true
  /** The commit since which mutants of changed operations are run. */
  readonly changed?: string
  /** How many mutants of the other operations are run. */
  readonly sample?: number
}

/** Runs the cases and prints what they found. The exit code: 0 all held, 1 some are broken, 2 could not run. */
export async function verify(options: VerifyOptions): Promise<0 | 1 | 2> {
  try {
    return (await isHeld(options)) ? 0 : 1
  } catch (error) {
    process.stderr.write(`railyard: could not run: ${error instanceof Error ? error.message : String(error)}\n`)
    return 2
  }
}

async function isHeld(options: VerifyOptions): Promise<boolean> {
  if ((options.ratchet === true || options.updateCoverage === true) && isPartial(options))
    throw new Error('the coverage is kept for whole runs: leave out --operation, --case and --shard')
  const placeOf = placesIn(documentSources(options))
  if (isOwn(options)) return held(options, placeOf, { perform: ownRun, urlOf: usualUrl })
  const pairs = await pairsOf(options)
  const urls = new Map(pairs.map(({ contract, target }) => [contract.name, target.url]))
  return held(options, placeOf, {
    perform: async (settings, listeners) => {
      for (const { contract } of pairs) for (const line of documentNotes(contract, placeOf)) listeners.onNote?.(line)
      return { result: await run({ ...settings, ...listeners, pairs }), complaints: [] }
    },
    urlOf: (document) => urls.get(document) ?? '',
  })
}

/** The services of a run. */
interface Tested {
  perform(settings: OwnRunSettings, listeners: OwnRunListeners): Promise<Pick<OwnRun, 'result' | 'complaints'>>
  /** URL of the service of a document, for commands that are printed. */
  urlOf(document: string): string
}

/** Our own services of a run are gone when it ends, so printed commands name those of `railyard up`. */
function usualUrl(document: string): string {
  const part = partNames.find((name) => name === document) ?? 'control'
  return `http://127.0.0.1:${usualPort + portOffsets[part]}`
}

function pairsOf({ control, world, ...options }: VerifyOptions): Promise<Pair[]> {
  if (control === undefined) {
    if (world !== undefined) throw new Error('--world names a world of a control plane: give --control URL too')
    return namedPairs(options)
  }
  const around = world === undefined ? {} : { around: surroundings(control, world) }
  return namedPairs({ ...options, ...around, worlds: worldsOf(control) })
}

/** The world of a running stack in which a service calls its providers. */
function surroundings(url: string, world: string): Pick<CaseContext, 'providers' | 'bring' | 'read'> {
  const control = createControlClient(overHttp(url))
  return {
    providers: worldProviders(control, world, { isOutside: true }),
    bring: (step) => performStep(control, world, step),
    read: (step) => readStep(control, world, step),
  }
}

/** Worlds of a running stack, opened through its control plane. */
function worldsOf(url: string): CaseWorlds {
  const control = createControlClient(overHttp(url))
  return {
    async isOpen() {
      try {
        return (await control.perform('getHealth')).credentials !== 'strict'
      } catch (cause) {
        throw new Error(`no control plane answers at ${url}: give --control the URL that railyard up prints`, { cause })
      }
    },
    has: (document) => ['dtone', 'africastalking', 'acquirer'].includes(document),
    enter: (document, name) => openCaseAccount(control, name, { declaresProduct: document === 'africastalking' }),
  }
}

async function held(options: VerifyOptions, placeOf: PlaceOf, { perform, urlOf }: Tested): Promise<boolean> {
  const { seed, operation, case: cases, shard, timeLimit, thorough } = options
  const program = calledAs()
  const repeat = (name: string): string => repeatCommand(name, seed, repeated(options), program)
  const commit = commitHere()
  const reportOptions = {
    repeat,
    placeOf,
    about: { version: packageJson.version, ...(commit !== undefined && { commit }) },
  }
  const screen = createConsole(urlOf, reportOptions)
  const settings = {
    ...{ seed, timeLimit, operations: operation, cases },
    ...(shard !== undefined && { shard }),
    ...(thorough === true && { isThorough: true }),
  }
  const { result, complaints } = await perform(settings, screen)
  screen.done()
  if (result.cases.length === 0 && shard === undefined)
    throw new Error('no case has that name, and no operation that id')
  return concludeVerify({ result, part: partOf(options, complaints) }, options, reportOptions)
}

function partOf(options: VerifyOptions, complaints: readonly string[]): RunPart {
  const { operation, case: cases, thorough, shard = { index: 1, count: 1 } } = options
  return {
    version: packageJson.version,
    shard: `${shard.index}/${shard.count}`,
    selection: { operations: operation, cases, isThorough: thorough === true },
    options: repeated(options),
    documents: documentSources(options).map(({ name, file, overlays }) => ({
      ...{ name, overlays },
      ...(file !== undefined && { file }),
    })),
    complaints,
  }
}

function isOwn({ target, spec }: VerifyOptions): boolean {
  return target.length === 0 && spec.length === 0
}

function isPartial({ operation, case: cases, shard }: VerifyOptions): boolean {
  return operation.length > 0 || cases.length > 0 || shard !== undefined
}

/** The arguments that a command repeats to run one case again; credentials are left for the user to fill in. */
function repeated({
  target,
  spec,
  overlay,
  control,
  world,
  prefer,
  wait,
  unsupported,
  credentials,
}: VerifyOptions): string[] {
  return [
    ...target.flatMap(({ name, value }) => ['--target', `${name}=${value}`]),
    ...spec.flatMap(({ name, value }) => ['--spec', `${name}=${value}`]),
    ...overlay.flatMap(({ document, file }) => ['--overlay', document === undefined ? file : `${document}=${file}`]),
    ...credentials.flatMap(({ name }) => ['--credentials', `${name}=…`]),
    ...(control === undefined ? [] : ['--control', control]),
    ...(world === undefined ? [] : ['--world', world]),
    ...(prefer ? ['--prefer'] : []),
    ...(wait === usualWait ? [] : ['--wait', `PT${wait / 1_000}S`]),
    ...(unsupported === undefined ? [] : ['--unsupported', unsupported]),
  ]
}
