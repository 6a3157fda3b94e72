import { parse } from 'yaml'
import type { Contract, Credentials, Pair, Target } from '../contracts/index.ts'
import { isRecord } from '../specs/openapi/index.ts'
import { contractIn, ownContract, readText } from './verifyDocuments.ts'
import type { VerifyOptions } from './verifyOptions.ts'
import { enterWorld, type Steer } from './verifyWorlds.ts'

/** The documents and URLs that were named on the command line. Rejects where one of them can't be used at all. */
export async function namedPairs(options: VerifyOptions): Promise<Pair[]> {
  const unsupported = options.unsupported === undefined ? {} : readUnsupported(options.unsupported)
  const contracts = [
    ...options.target.map(({ name, value }) => {
      const contract = ownContract(name)
      return { contract, url: withoutPrefix(contract, value) }
    }),
    ...options.spec.map(({ name, value }) => ({ contract: contractIn(name), url: value })),
  ]
  const { control } = options
  const steer = control === undefined ? undefined : remoteSteer(control)
  return Promise.all(
    contracts.map(async ({ contract, url }) => {
      await reach(contract.name, url)
      const [own, other] = options.credentials.filter(({ name }) => name === contract.name).map(credentialsIn)
      const hasWorlds = steer !== undefined && (contract.name === 'dtone' || contract.name === 'africastalking')
      const isOpen = hasWorlds && (await takesAnyCredentials(steer))
      const needs = contract.operations.some(({ security }) => security.some((schemes) => schemes.length > 0))
      if (needs && own === undefined && !hasWorlds)
        throw new Error(
          `${contract.name} asks for credentials: give --credentials ${contract.name}=key:secret, or --control URL where railyard up runs`,
        )
      const target: Target = {
        ...{ document: contract.name, url, isOpen, prefers: options.prefer || hasWorlds },
        // Cases that share an account would see each other's changes.
        concurrency: hasWorlds ? 8 : 1,
        unsupported: unsupported[contract.name] ?? {},
        enter: async (name) =>
          hasWorlds
            ? enterWorld(steer, name, contract.name === 'africastalking')
            : { ...(own !== undefined && { own }), ...(other !== undefined && { other }) },
      }
      return { contract, target }
    }),
  )
}

/** Clients of DT One are given `/v1`, and `railyard up` prints it so; the paths of the document have it already. */
function withoutPrefix({ operations }: Contract, url: string): string {
  const prefix = URL.parse(url)?.pathname.replace(/\/$/, '') ?? ''
  const isInAll = prefix !== '' && operations.every(({ path }) => path.startsWith(`${prefix}/`))
  return isInAll ? url.replace(/\/$/, '').slice(0, -prefix.length) : url
}

async function takesAnyCredentials(steer: Steer): Promise<boolean> {
  const health: unknown = JSON.parse((await steer('GET', '/health')).body)
  return !isRecord(health) || health['credentials'] !== 'strict'
}

function credentialsIn({ value }: { readonly value: string }): Credentials {
  const colon = value.indexOf(':')
  return colon === -1 ? { key: value } : { key: value.slice(0, colon), secret: value.slice(colon + 1) }
}

/** Anything that answers will do: what it answers is for the cases. */
async function reach(name: string, url: string): Promise<void> {
  try {
    await fetch(url, { method: 'GET', redirect: 'manual' })
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
    throw new Error(`${name} does not answer at ${url}: ${cause}`, { cause: error })
  }
}

function remoteSteer(control: string): Steer {
  return async (method, path, body) => {
    const reply = await fetch(`${control.replace(/\/$/, '')}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    return { status: reply.status, body: await reply.text() }
  }
}

type Unsupported = Readonly<Record<string, Readonly<Record<string, string>>>>

function readUnsupported(file: string): Unsupported {
  const listed: unknown = parse(readText(file))
  if (isTable(listed, (rows) => isTable(rows, (reason) => typeof reason === 'string' && reason !== ''))) return listed
  throw new Error(`${file} is not {document: {operation: reason}}, with a reason for each`)
}

function isTable<Value>(
  value: unknown,
  holds: (value: unknown) => value is Value,
): value is Readonly<Record<string, Value>>
function isTable(value: unknown, holds: (value: unknown) => boolean): value is Readonly<Record<string, never>>
function isTable(value: unknown, holds: (value: unknown) => boolean): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(holds)
}
