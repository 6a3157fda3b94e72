import type { Gateway, GatewayOptions } from '../../gateway/index.ts'
import { isRecord, loadDocument } from '../../specs/openapi/index.ts'
import document from '../../specs/types/gateway.generated.json' with { type: 'json' }
import { routesIn } from '../control/route.ts'
import { type WorldProviders, worldProviders } from '../effects/providerWorld.ts'
import { worldNamed } from '../world/world.ts'
import { performStep, readStep, type SetupStep } from './caseAccount.ts'
import { type CustomerAccount, customerAccounts } from './customerAccounts.ts'
import { documentedSender, registerGateway, startGatewayOn } from './gateway.ts'
import { type PortalAccount, portalAccounts } from './portalAccounts.ts'
import type { Stack } from './startStack.ts'
import type { StackTarget } from './targets.ts'

export interface GatewayTargetOptions {
  readonly seed: string
  /** The world of its providers, which is made for it. */
  readonly world: string
  readonly alter?: NonNullable<GatewayOptions['alter']>
}

/** What a case of a gateway runs in: the keys of its clients, and the world of its providers. */
export interface GatewayContext {
  readonly own: ClientKey
  readonly other: ClientKey
  /** The staff, and accounts that are refused: see `x-accounts` of the expectations. */
  readonly accounts: Readonly<Record<string, ClientKey>>
  /** A client that has used up its requests to the operation of the case, where the case asks for one. */
  readonly throttled?: ClientKey
  /** The providers in its world. */
  readonly providers: WorldProviders
  settle(): Promise<void>
  advance(duration: string): Promise<void>
  bring(step: SetupStep): Promise<boolean>
  read(step: SetupStep): Promise<string | undefined>
  leave(): Promise<void>
}

interface ClientKey {
  readonly key: string
  /** The cookie of a session of the portal and the token of a customer, beside the key. */
  readonly schemes?: Partial<PortalAccount['schemes'] & CustomerAccount['schemes']>
}

export interface StartedGatewayTarget {
  readonly target: StackTarget<GatewayContext>
  close(): Promise<void>
}

/** The float is in minor units. */
const client = {
  ...{ allowsAirtime: true, float: 1_000_000_00 },
  ...{ phone: '+23276555100', email: 'developer@client.example' },
}

/** Ids that the examples and expectations of the document name: see docs/contracts.md#fixed-ids. */
const fixedIds = {
  ...{ active: '8d2f6c1a-4b7e-4f05-9c3d-1e5a7b9d2f46', deactivated: '3c9e5b7d-2a4f-4c68-8e1b-6d0f9a3c5e72' },
  customer: '9e8d7c6b-5a49-4382-9716-0f1e2d3c4b5a',
}

/** On the blocklist in all cases. */
const listedNumber = '+23276999999'

/** Of the clients of cases about it, in minor units a day. */
const dailyLimit = 1_000_00

const askedOften = 'an address may ask three times an hour'
const noToken = 'the token of a reset is in a mail, which no reply has'
const shownOnce = 'the key is shown once: a repeated request gets 409'

/** Cases that the document cannot bring about, with the reason. Tests of the gateway hold what they would. */
const unsupported = {
  'gateway/Sms_SendCustom/law/key/otherAccount': 'a sender id belongs to one client',
  'gateway/Account_ForgotPassword/law/key/together': askedOften,
  'gateway/Account_ResetPassword/valid/*': noToken,
  'gateway/Account_ResetPassword/law/*': noToken,
  'gateway/SandboxApiKeys_Create/valid/header.Idempotency-Key/repeated': shownOnce,
  ...Object.fromEntries(
    ['kept', 'repeated', 'together'].map((law) => [`gateway/SandboxApiKeys_Create/law/key/${law}`, shownOnce]),
  ),
}

const routes = routesIn(document.paths)
const documented = loadDocument(document)

/** The operations that take an API key, and those that take the token of a customer, by id. */
const [keyed, ofCustomers] = [operationsBy('ApiKeyBearer'), operationsBy('CustomerToken')]

/** Starts a gateway with clients over the providers of a stack. Its cases go one by one: they share its accounts. */
export async function startGatewayTarget(
  { simulators, control }: Stack,
  { world: name, ...options }: GatewayTargetOptions,
): Promise<StartedGatewayTarget> {
  const settings = { world: name, demo: true, logLevel: 'silent', declaresProduct: true, ...options }
  simulators.worlds.create({ name })
  const gateway = await startGatewayOn(simulators, settings)
  await registerGateway(control, settings, gateway)
  const other = { key: await gateway.addClient({ ...client, id: fixedIds.active, name: 'Other client' }) }
  const keys = await refusedKeys(gateway)
  const portal = portalAccounts(gateway, fixedIds.deactivated)
  const customers = customerAccounts(gateway)
  await customers.registerDisabled()
  // Cases transfer money to it: its wallet has the higher limit.
  await gateway.openCustomer({ id: fixedIds.customer, email: 'payee@wallet.example', kycStatus: 'Verified' })
  await gateway.operator.block({ destination: listedNumber, actor: 'target', reason: 'Expectations name it.' })
  const world = worldNamed(control, name)
  const advance = async (duration: string): Promise<void> => void (await world.advance(duration))

  async function throttledClient(caseName: string): Promise<{ throttled?: ClientKey }> {
    const operationId = /^gateway\/(\w+)\/credentials\/throttled$/.exec(caseName)?.[1]
    const route = operationId === undefined ? undefined : routes.get(operationId)
    if (operationId === undefined || route === undefined) return {}
    const throttled = await newAccount(caseName)
    await useUp(new URL(route.path, gateway.url), route.method, throttled, limitOf(operationId))
    return { throttled }
  }

  async function newAccount(caseName: string): Promise<ClientKey> {
    if (isOfCustomers(caseName)) return customers.newCustomer()
    const id = newId()
    const key = await gateway.addClient({ ...client, id, name: 'Hasty client' })
    return isOfPortal(caseName) ? { ...(await portal.allRolesOf(id)), key } : { key }
  }

  /** Accounts that the document names, of the kind that the case is about. */
  async function namedAccounts(caseName: string): Promise<GatewayContext['accounts']> {
    if (isOfCustomers(caseName)) return { ...(await portal.named()), ...(await customers.named()) }
    // What clients do has consequences that only the staff sees.
    return isOfPortal(caseName) || caseName.includes('/stateful/') ? portal.named() : {}
  }

  let clients = 0
  function newId(): string {
    clients += 1
    return `00000000-0000-4000-8000-${String(clients).padStart(12, '0')}`
  }

  const providers = worldProviders(control, name)
  async function newClients(caseName: string): Promise<{ own: ClientKey; other: ClientKey }> {
    const limit = isAboutLimit(caseName) ? { dailyLimit } : {}
    const add = async (name: string, senderId?: string): Promise<ClientKey> => {
      const id = newId()
      const sender = senderId !== undefined && { senderId }
      const key = await gateway.addClient({ ...client, ...limit, id, name, ...sender })
      if (!isOfPortal(caseName)) return { key }
      const { schemes } = await portal.adminOf(id)
      // The staff reviews what a customer has uploaded.
      const uploads = caseName.startsWith('gateway/KycAdmin_') && (await customers.newCustomer()).schemes
      return { key, schemes: { ...schemes, ...uploads } }
    }
    // Of two clients that do the same, nothing differs but ids.
    return { own: await add('A client', documentedSender), other: await add('A client') }
  }

  /** The clients of a case. The sender id of the documented examples belongs to the one that sends them. */
  async function clientsOf(caseName: string): Promise<{ own: ClientKey; other: ClientKey }> {
    if (isOfCustomers(caseName)) return { own: await customers.newCustomer(), other: await customers.newCustomer() }
    if (needsNewClients(caseName) || isOfPortal(caseName)) return newClients(caseName)
    await gateway.giveSender('Demo client', documentedSender)
    return { own: { key: gateway.apiKey ?? '' }, other }
  }

  /** Visitors come an hour after those of other cases, with whom they share an address: it has used up nothing then. */
  async function preparePortal(caseName: string): Promise<void> {
    if (isOfPortal(caseName)) await advance('PT1H')
    if (caseName.startsWith('gateway/Account_Login/')) await portal.expectDocumentedUser()
  }

  return {
    target: {
      ...{ document: 'gateway', url: gateway.url, isOpen: false, prefers: false, concurrency: 1 },
      unsupported,
      async enter(caseName) {
        await preparePortal(caseName)
        const own = await clientsOf(caseName)
        return {
          ...{ ...own, ...(await throttledClient(caseName)), providers },
          accounts: { ...keys, ...(await namedAccounts(caseName)) },
          // A gateway may be idle for a moment while a callback to it, or a job that is due at once, is still to come.
          settle: () => advance('PT0S'),
          advance,
          bring: (step) => performStep(control, name, step),
          read: (step) => readStep(control, name, step),
          async leave() {
            await Promise.all([world.faults.clear(), world.callbackPlans.clear()])
            await performStep(control, name, { operationId: 'clearDtoneOutcomes', parameters: {}, body: undefined })
          },
        }
      },
    },
    async close() {
      await gateway.close()
      simulators.worlds.drop(name)
    },
  }
}

/** Makes the API keys of `x-accounts`; their users belong to the client whose resources the cases ask for. */
async function refusedKeys({ addClient, operator }: Gateway): Promise<GatewayContext['accounts']> {
  const made = async (name: string, role: 'ApiUser' | 'Reader', changes: Parameters<typeof operator.setUser>[1]) => {
    const { id, apiKey } = await operator.createUser({ client: 'Demo client', name, role }, 'target')
    await operator.setUser(id, changes, 'target')
    return { key: apiKey }
  }
  const former = { ...client, id: fixedIds.deactivated, name: 'Former client', status: 'Deactivated' } as const
  return {
    inactiveClient: { key: await addClient(former) },
    inactiveUser: await made('Former developer', 'ApiUser', { isActive: false }),
    reader: await made('Auditor', 'Reader', {}),
    revokedKey: await made('Careless developer', 'ApiUser', { revokesKeys: true }),
  }
}

/**
 * What a client gets depends on its float and on its earlier payouts, and its lists grow with each case. Only the accounts that are
 * refused ask for what belongs to the demo client.
 */
function needsNewClients(caseName: string): boolean {
  return !caseName.includes('/credentials/')
}

/** Whether a case is of an operation that takes no API key. */
function isOfPortal(caseName: string): boolean {
  return !keyed.has(operationOf(caseName)) && !isOfCustomers(caseName)
}

function isOfCustomers(caseName: string): boolean {
  return ofCustomers.has(operationOf(caseName))
}

function operationOf(caseName: string): string {
  return caseName.split('/')[1] ?? ''
}

/** Expectations name the limit of the day under this name. */
function isAboutLimit(caseName: string): boolean {
  return caseName.includes('limitOfDay')
}

/** Sends as many requests without a valid body as are taken; they count for the throttle and change nothing. */
async function useUp(url: URL, method: string, { key, schemes }: ClientKey, most: number): Promise<void> {
  const session = schemes?.PortalSession
  const credentials =
    session === undefined ? { authorization: `Bearer ${key}` } : { cookie: `.TeraPay.Portal=${session}` }
  const headers = { ...credentials, 'content-type': 'application/json' }
  const request = { method, headers, ...(method !== 'GET' && { body: '{}' }) }
  for (let sent = 0; sent < most; sent += 50) {
    await Promise.all(Array.from({ length: 50 }, async () => (await fetch(url, request)).arrayBuffer()))
  }
}

/** The requests that an operation takes in a window. */
function limitOf(operationId: string): number {
  const throttle = documented.operations.find(({ id }) => id === operationId)?.source['x-throttle']
  const requests = isRecord(throttle) ? throttle['requests'] : undefined
  return typeof requests === 'number' ? requests : 0
}

function operationsBy(scheme: string): ReadonlySet<string> {
  return new Set(
    documented.operations.filter(({ security }) => security[0]?.includes(scheme) === true).map(({ id }) => id),
  )
}
