import { serveConsole } from '../console/serveConsole.ts'
import type { BankRail, DemoPortal, Gateway } from '../gateway/index.ts'
import type { OpenOptions, OpenProxy } from '../proxy/openProxy.ts'
import { tellRunning } from '../proxy/state/running.ts'
import type { SimulatorPort, SimulatorsOptions } from '../simulators/index.ts'
import { mutantVariable } from '../testing/broken/assignment.ts'
import type { BrokenYard } from '../testing/broken/breakYard.ts'
import { brokenYard } from '../testing/broken/brokenYard.ts'
import { type Stack, startStack } from '../testing/index.ts'
import type { ConfigFile } from './config/config.ts'
import { ownLog } from './detached.ts'
import { kycFolderOf } from './kycFolder.ts'
import { gatewayNotice } from './log/gatewayNotice.ts'
import { type Senders, tellingStrays } from './log/strayCallback.ts'
import type { TerminalEvent } from './log/terminalEvent.ts'
import { type PartName, portOffsets, providerNames } from './partNames.ts'
import { secretSettings } from './secretSettings.ts'

export interface UpOptions {
  /** The first port; parts are served on it and those after it, as `portOffsets` says. 0 takes free ones. */
  readonly port: number
  /** Ports of parts that are not where the first one puts them. */
  readonly ports?: Partial<Readonly<Record<PartName | 'proxy', number>>>
  readonly only: readonly PartName[]
  readonly clock: { readonly mode: 'real' | 'scaled' | 'manual'; readonly rate?: number }
  readonly seed: string
  readonly credentials: 'open' | 'strict'
  readonly allowCallbacks: readonly string[]
  /** PEM certificates. */
  readonly trustCallbacks: readonly string[]
  readonly allowHost: readonly string[]
  readonly host: string
  /** How many exchanges the journal of a world keeps. @default 10000 */
  readonly journalEntries?: number
  /** How many exchanges all journals keep together. @default 100000 */
  readonly journalEntriesInAll?: number
  /** `postgres://…`, or a file for SQLite. @default `RAILYARD_DATABASE_URL`, or SQLite in memory */
  readonly database?: string
  /** Makes a demo client in an empty database. @default where the database is in memory */
  readonly demo?: boolean
  /** What carries the gateway's payouts to bank accounts. @default 'africastalking' */
  readonly bankRail?: BankRail
  readonly kycFolder?: string
  /** Opens the proxy for clients whose provider host is fixed. */
  readonly proxy: boolean
  /** What the proxy does with hosts that belong to no provider. */
  readonly proxyOthers: 'refuse' | 'pass'
  /** The configuration, for the worlds that it has. */
  readonly configFile?: ConfigFile | undefined
}

/** What runs and how clients reach it; also the line that `--json` prints. */
export interface UpSummary {
  readonly world: string
  readonly clock: string
  readonly seed: string
  /** The configuration, and the worlds that it has. */
  readonly config?: string
  readonly worlds?: readonly string[]
  readonly urls: Partial<Readonly<Record<PartName, string>>>
  readonly credentials: {
    readonly africastalking?: { readonly username: string; readonly apiKey: string }
    readonly dtone?: { readonly key: string; readonly secret: string }
    readonly acquirer?: { readonly key: string }
    readonly gateway?: { readonly apiKey: string | null; readonly portal: DemoPortal | null }
  }
  /** The proxy, and the PEM file of the authority that its clients trust. */
  readonly proxy?: { readonly url: string; readonly authority: string }
}

/** What was started, and what to print of it. */
export interface Started {
  readonly summary: UpSummary
  readonly proxy: OpenProxy | undefined
  stop(): Promise<void>
}

const demo = 'demo'

/** Where a started Railyard tells what happens. */
export interface UpOutput {
  /** Receives what happens in the worlds and at the gateway. @default nothing is told of it but hints, as errors */
  readonly log?: (event: TerminalEvent) => void
  /** Receives lines about errors, and hints where there is no log. @default stderr */
  readonly printError?: (line: string) => void
  /** The folder that says which mutant breaks it. @default `RAILYARD_MUTANT`, or none */
  readonly mutant?: string | undefined
}

function journalOptionsOf({
  journalEntries,
  journalEntriesInAll,
}: UpOptions): Pick<SimulatorsOptions, 'journalEntries' | 'journalEntriesInAll'> {
  return {
    ...(journalEntries !== undefined && { journalEntries }),
    ...(journalEntriesInAll !== undefined && { journalEntriesInAll }),
  }
}

/** Starts the parts that were asked for, in one process and on one set of worlds, with a world `demo` that is ready to use. */
export async function up(
  options: UpOptions,
  { log: told, printError = toStderr, mutant = process.env[mutantVariable] }: UpOutput = {},
): Promise<Started> {
  const {
    only,
    host,
    clock,
    seed,
    credentials,
    allowCallbacks,
    trustCallbacks,
    allowHost: allowedHosts,
    configFile,
  } = options
  let running: Senders | undefined
  const tellAll = told && tellingStrays(told, () => running)
  const broken = await brokenYard(mutant)
  const log = broken === undefined ? tellAll : logOf(broken, tellAll, printError)
  const databaseUrl = options.database ?? process.env['RAILYARD_DATABASE_URL']
  const stack = await startStack({
    ports: Object.fromEntries(only.map((name) => [name, portOf(name, options)])),
    services: providerNames.filter((name) => only.includes(name)),
    ...{ host, clock, seed, credentials, allowCallbacks, trustCallbacks, allowedHosts },
    report: (error, about) =>
      printError(`${about}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
    notice: printError,
    servePage: serveConsole,
    ...(configFile && { prepare: async (control) => (await settingWorlds()).makeWorlds(configFile, control) }),
    ...journalOptionsOf(options),
    ...broken?.options,
    ...(log !== undefined && { log }),
    ...(only.includes('gateway') && {
      gateway: {
        world: demo,
        sandbox: `${demo}-sandbox`,
        host,
        allowedHosts,
        port: portOf('gateway', options),
        demo: options.demo ?? databaseUrl === undefined,
        demoSeed: seed,
        secrets: secretsIn(configFile),
        declaresProduct: credentials === 'strict',
        ...(options.bankRail !== undefined && { bankRail: options.bankRail }),
        ...(told && {
          tell: (exchange, meant) => told({ kind: 'gateway', world: demo, exchange, meant }),
          log: (line) => told({ kind: 'notice', world: demo, text: gatewayNotice(line) }),
        }),
        ...(databaseUrl !== undefined && { databaseUrl }),
        ...(await secretSettings()),
        ...kycFolderOf(options),
      },
    }),
  })
  const { simulators, gateway, stop } = stack
  broken?.attach(simulators)
  running = { worlds: simulators.worlds, gateway }
  const proxy = await complete(stack, options).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  const summary = summaryOf(options, simulators.urls, gateway, proxy)
  const takeBack = tell(summary, mutant, printError)
  return {
    summary,
    proxy,
    async stop() {
      takeBack()
      await proxy?.close()
      await stop()
      broken?.close()
    },
  }
}

/** Makes what is missing when all services answer: the world `demo`, what the configuration sets in worlds, and the proxy. */
async function complete({ simulators, gateway, internal }: Stack, options: UpOptions): Promise<OpenProxy | undefined> {
  const { configFile, proxy } = options
  if (gateway === undefined && simulators.worlds.get(demo) === undefined) simulators.worlds.create({ name: demo })
  if (configFile !== undefined) await (await settingWorlds()).fillWorlds(configFile, internal)
  return proxy ? openProxyOf(simulators, options, (line) => simulators.worlds.notice(line)) : undefined
}

/** What sets worlds up is loaded only where there is a configuration. */
function settingWorlds() {
  return import('./config/setWorlds.ts')
}

/** The port of a part: its own, or the one that the first port gives it. */
function portOf(name: PartName | 'proxy', { port, ports }: UpOptions): number {
  return ports?.[name] ?? (port === 0 ? 0 : port + portOffsets[name])
}

/** The secrets that a configuration gives to worlds. */
function secretsIn(file: ConfigFile | undefined): Record<string, string> {
  const worlds = [...(file?.worlds ?? [])]
  return Object.fromEntries(
    worlds.flatMap(([name, { secret }]) => (typeof secret === 'string' ? [[name, secret] as const] : [])),
  )
}

/** Records, and tells what is told otherwise: notices go to stderr where there is no log. */
function logOf(
  { options: { log: record } }: BrokenYard,
  tell: UpOutput['log'],
  printError: (line: string) => void,
): NonNullable<SimulatorsOptions['log']> {
  return (event) => {
    record(event)
    if (tell !== undefined) tell(event)
    else if (event.kind === 'notice') printError(event.text)
  }
}

/** Opens the proxy, which is loaded here alone. */
async function openProxyOf(
  simulators: OpenOptions['simulators'],
  options: UpOptions,
  notice: (line: string) => void,
): Promise<OpenProxy> {
  const { openProxy } = await import('../proxy/openProxy.ts')
  return openProxy({ simulators, port: portOf('proxy', options), others: options.proxyOthers, notice })
}

/** Tells the other commands of this user. A folder that cannot be written is no reason not to run. */
function tell({ urls, proxy }: UpSummary, mutant: string | undefined, printError: (line: string) => void): () => void {
  try {
    const log = ownLog()
    return tellRunning({
      ...{ pid: process.pid, urls, ...(proxy && { proxy: proxy.url }) },
      ...(log !== undefined && { log }),
      ...(mutant !== undefined && { mutant }),
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    printError(`railyard: other commands will not find this process, since its state cannot be written: ${reason}`)
    return () => undefined
  }
}

function summaryOf(
  options: UpOptions,
  urls: Partial<Readonly<Record<SimulatorPort, string>>>,
  gateway: Gateway | undefined,
  proxy: OpenProxy | undefined,
): UpSummary {
  const { clock, seed, configFile } = options
  return {
    world: demo,
    clock: clock.mode === 'scaled' ? `scaled:${clock.rate}` : clock.mode,
    seed,
    ...(configFile && { config: configFile.name, worlds: [...configFile.worlds.keys()] }),
    urls: {
      ...urls,
      ...(urls.dtone !== undefined && { dtone: `${urls.dtone}/v1` }),
      ...(gateway !== undefined && { gateway: gateway.url }),
    },
    credentials: {
      ...(urls.africastalking !== undefined && { africastalking: { username: 'sandbox', apiKey: demo } }),
      ...(urls.dtone !== undefined && { dtone: { key: demo, secret: secretsIn(options.configFile)[demo] ?? demo } }),
      ...(urls.acquirer !== undefined && { acquirer: { key: demo } }),
      ...(gateway !== undefined && { gateway: { apiKey: gateway.apiKey ?? null, portal: gateway.portal ?? null } }),
    },
    ...(proxy && { proxy: { url: proxy.url, authority: proxy.trust.certificate } }),
  }
}

function toStderr(line: string): void {
  process.stderr.write(`${line}\n`)
}
