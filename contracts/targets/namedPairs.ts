import { isRecord } from '../../specs/openapi/index.ts'
import type { Contract } from '../document/contract.ts'
import type { CaseContext, Credentials, Target } from '../model/target.ts'
import type { Pair } from '../run/run.ts'
import { answersPrefer } from './answersPrefer.ts'
import { type Assignment, documentSources, type NamedDocuments } from './documentSources.ts'
import { contractOf } from './documents.ts'
import { readText } from './readText.ts'
import { readYaml } from './readYaml.ts'

/** The services that a user names, with what is known of them. */
export interface NamedTargets extends NamedDocuments {
  /** A document, and `key` or `key:secret`; a second one for a document is another customer's. */
  readonly credentials: readonly Assignment[]
  /** They answer `Prefer: code=…` with that status, also where they do not say so by `Preference-Applied`. */
  readonly prefer: boolean
  /** Real milliseconds that a run may wait for documented delays of clocks that cannot be moved. */
  readonly wait: number
  /** A file that says what a target does not have: {document: {operation: reason}}. */
  readonly unsupported?: string
  /** Opens worlds for cases, where the control plane of a running stack is named. */
  readonly worlds?: CaseWorlds
  /** The world in which the targets call their providers, where one is named. */
  readonly around?: Pick<CaseContext, 'providers' | 'bring'>
}

/** Gives each case an account of its own at a provider whose control plane can be reached. */
export interface CaseWorlds {
  /** Whether any key opens a world, so that wrong credentials can't be shown. Rejects where no control plane answers. */
  isOpen(): Promise<boolean>
  /** Whether the services of a document live in worlds. */
  has(document: string): boolean
  enter(document: string, caseName: string): Promise<CaseContext>
}

/** Cases that have a world each may run at the same time; those that share an account would see each other's changes. */
const concurrencyWithWorlds = 8

/** Pairs the named documents with their URLs. Rejects where a document can't be read or nothing answers at a URL. */
export async function namedPairs(named: NamedTargets): Promise<Pair[]> {
  const unsupported = named.unsupported === undefined ? {} : readUnsupported(named.unsupported)
  const contracts = documentSources(named).map((source) => {
    const contract = contractOf(source)
    return { contract, url: source.file === undefined ? withoutPrefix(contract, source.url) : source.url }
  })
  refuseUnused(
    named,
    Object.keys(unsupported),
    contracts.map(({ contract }) => contract.name),
  )
  return Promise.all(
    contracts.map(async ({ contract, url }) => ({
      contract,
      target: await targetAt(contract, url, named, unsupported[contract.name] ?? {}),
    })),
  )
}

/** Throws where an option names a document that is not tested, or has nothing to do for those that are. */
function refuseUnused(
  { credentials, worlds, around }: NamedTargets,
  unsupported: readonly string[],
  tested: readonly string[],
): void {
  const known = `it is one of ${tested.join(', ')}`
  const blank = credentials.find(({ value }) => value.includes('…'))
  if (blank !== undefined) throw new Error(`--credentials ${blank.name}=…: fill in the key in the place of …`)
  const stranger = credentials.find(({ name }) => !tested.includes(name))
  if (stranger !== undefined) throw new Error(`--credentials ${stranger.name}=…: no document is named so; ${known}`)
  const unknown = unsupported.find((name) => !tested.includes(name))
  if (unknown !== undefined) throw new Error(`--unsupported: there is no document "${unknown}"; ${known}`)
  if (worlds === undefined) return
  if (around === undefined && !tested.some((name) => worlds.has(name)))
    throw new Error(
      '--control has no effect: the control plane opens worlds for the documents dtone, africastalking and acquirer; --world names the one in which another service calls its providers',
    )
  const opened = credentials.find(({ name }) => worlds.has(name))
  if (opened !== undefined)
    throw new Error(`--credentials ${opened.name}=… has no effect: --control opens an account for each case`)
}

async function targetAt(
  contract: Contract,
  url: string,
  { credentials, prefer, wait, worlds, around }: NamedTargets,
  unsupported: Readonly<Record<string, string>>,
): Promise<Target> {
  const document = contract.name
  await reach(document, url)
  const isOpen = (await worlds?.isOpen()) === true
  if (worlds?.has(document) === true)
    return {
      ...{ document, url, unsupported, isOpen, prefers: true, concurrency: concurrencyWithWorlds },
      enter: (caseName) => worlds.enter(document, caseName),
    }
  const [own, other] = credentials.filter(({ name }) => name === document).map(credentialsIn)
  const needs = contract.operations.some(({ security }) => security.some((schemes) => schemes.length > 0))
  if (needs && own === undefined)
    throw new Error(
      `${document} asks for credentials: give --credentials ${document}=key:secret, or --control URL where railyard up runs`,
    )
  return {
    ...{ document, url, unsupported, wait, isShared: true, isOpen: false, concurrency: 1 },
    prefers: prefer || (await answersPrefer(contract, { url }, own)),
    enter: async () => ({ ...(own !== undefined && { own }), ...(other !== undefined && { other }), ...around }),
  }
}

/** Clients of DT One are given `/v1`, and `railyard up` prints it so; the paths of the document have it already. */
function withoutPrefix({ operations }: Contract, url: string): string {
  const prefix = URL.parse(url)?.pathname.replace(/\/$/, '') ?? ''
  const isInAll = prefix !== '' && operations.every(({ path }) => path.startsWith(`${prefix}/`))
  return isInAll ? url.replace(/\/$/, '').slice(0, -prefix.length) : url
}

function credentialsIn({ value }: Assignment): Credentials {
  const colon = value.indexOf(':')
  return colon === -1 ? { key: value } : { key: value.slice(0, colon), secret: value.slice(colon + 1) }
}

/** Any answer will do: the cases check what it is. */
async function reach(name: string, url: string): Promise<void> {
  try {
    await fetch(url, { method: 'GET', redirect: 'manual' })
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
    throw new Error(`${name} does not answer at ${url}: ${cause}`, { cause: error })
  }
}

type Unsupported = Readonly<Record<string, Readonly<Record<string, string>>>>

function readUnsupported(file: string): Unsupported {
  const listed: unknown = readYaml(readText(file), file)
  if (isTable(listed, (rows) => isTable(rows, (reason) => typeof reason === 'string' && reason !== ''))) return listed
  throw new Error(`${file} is not {document: {operation: reason}}, with a reason for each`)
}

function isTable<Value>(
  value: unknown,
  holds: (value: unknown) => value is Value,
): value is Readonly<Record<string, Value>>
function isTable(value: unknown, holds: (value: unknown) => boolean): value is Readonly<Record<string, never>>
function isTable(value: unknown, holds: (value: unknown) => boolean): boolean {
  return isRecord(value) && Object.values(value).every(holds)
}
