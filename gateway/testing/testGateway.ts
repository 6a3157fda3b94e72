import nock from 'nock'
import { onTestFinished } from 'vitest'
import { type Gateway, type GatewayOptions, startGateway } from '../index.ts'
import { type ManualClock, manualClock } from './manualClock.ts'
import { type StubbedProviders, stubbedProviders } from './stubbedProviders.ts'

export interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly body: AnsweredBody
}

/** What tests read of replies; which members are there depends on the operation. */
export interface AnsweredBody {
  readonly code: string
  readonly detail: string
  readonly errors: Readonly<Record<string, string[]>>
  readonly status: string
  readonly batchId: string
  readonly itemIds: string[]
  readonly processed: Rows<Paid>
  readonly processedCount: number
  readonly retried: Rows<Paid>
  readonly results: Rows<Paid & ItemStatus & { readonly amount: number; readonly fraudFlags: readonly object[] }>
  readonly clientId: string
  readonly items: Rows<Paid & ItemStatus>
  readonly counts: object
  readonly flagged: number
  readonly fraudFlags: readonly object[]
  readonly providerReference: string | null
  readonly transactionId: string
  readonly authorizationId: string
  readonly otpSentTo: readonly string[]
  readonly otpExpiresAt: string
  readonly attemptsLeft: number
  readonly apiUserId: string
  readonly apiKey: string | null
  readonly customerId: string
  readonly sessionId: string
  readonly sessionUrl: string
  readonly paymentMethod: string | null
  readonly documents: Rows<{ readonly id: string; readonly fileName: string }>
  readonly fileName: string
  readonly contentType: string
  readonly reason: string | null
  readonly token: string
  readonly roleId: string
  readonly permissionID: string
  readonly isActive: boolean
  readonly phoneNumber: string | null
  readonly rejectionReason: string | null
  readonly approvedAt: string | null
  readonly provisionedApiUser: { readonly apiUserId: string; readonly developerEmail: string } | null
  readonly apiUserCount: number
  readonly totalApiUsers: number
  readonly id: string
  readonly roles: readonly string[]
  readonly mustChangePassword: boolean
}

/** A list of which a test knows that it is long enough for what it reads. */
type Rows<Row> = readonly [Row, Row, Row, ...Row[]]

interface ItemStatus {
  readonly status: string
  readonly failureReason: string | null
  readonly providerReference: string | null
}

interface Paid {
  readonly itemId: string
  readonly transactionId: string
}

export interface TestGateway extends Gateway, StubbedProviders {
  readonly clock: ManualClock
  /** The time that decides how long the clock is held for a silent provider. */
  readonly wall: ManualClock
  post(path: string, body?: object, headers?: Record<string, string>): Promise<Answered>
  readonly databaseUrl: string | undefined
  get(path: string, headers?: Record<string, string>): Promise<Answered>
  /** Sends a callback to one of the gateway's URLs and returns the status. */
  callBack(url: string, body: object | URLSearchParams): Promise<number>
  /** Submits and processes a batch of `[destination, amount]`; resolves with its id and what process answered. */
  payBatch(
    items: readonly (readonly [string, number])[],
  ): Promise<{ batchId: string; itemIds: string[]; processed: Answered }>
  /** The status of a batch. */
  batch(batchId: string): Promise<Answered['body']>
}

export interface TestOptions {
  readonly databaseUrl?: string | undefined
  readonly clock?: ManualClock
  readonly providers?: StubbedProviders & Pick<GatewayOptions['providers'], 'acquirer'>
  /** For a database that has a demo client already. */
  readonly apiKey?: string | undefined
  readonly seed?: string
  readonly alter?: NonNullable<GatewayOptions['alter']>
  readonly reconcileEvery?: number
  readonly bankRail?: NonNullable<GatewayOptions['bankRail']>
  /** @default true */
  readonly demo?: boolean
  /** Further options of the gateway. */
  readonly more?: Partial<
    Pick<
      GatewayOptions,
      'bankRail' | 'cardKeys' | 'kycFolder' | 'sandboxProviders' | 'smtpUrl' | 'otpSecret' | 'log' | 'logLevel'
    >
  >
}

const minute = 60_000

/** A gateway on a clock of its own with both providers stubbed; closed when the test ends. */
export async function testGateway({ databaseUrl, ...given }: TestOptions = {}): Promise<TestGateway> {
  nock.disableNetConnect()
  nock.enableNetConnect('127.0.0.1')
  const {
    clock = manualClock(),
    providers = stubbedProviders(),
    seed,
    apiKey,
    alter,
    reconcileEvery,
    bankRail,
    demo = true,
    more = {},
  } = given
  const wall = manualClock()
  const gateway = await startGateway({
    port: 0,
    demo,
    clock,
    wallClock: wall,
    providers,
    logLevel: 'silent',
    ...more,
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(seed !== undefined && { seed }),
    ...(alter !== undefined && { alter }),
    ...(reconcileEvery !== undefined && { reconcileEvery }),
    ...(bankRail !== undefined && { bankRail }),
  })
  onTestFinished(async () => {
    const closed = gateway.close()
    // Calls that a test has left hanging are given up.
    await wall.advance(minute)
    await closed
  })
  const authorization = `Bearer ${apiKey ?? gateway.apiKey}`

  async function send(
    method: string,
    path: string,
    body: object | undefined,
    headers: Record<string, string>,
  ): Promise<Answered> {
    const content = body === undefined ? {} : { body: JSON.stringify(body) }
    const type = body === undefined ? {} : { 'content-type': 'application/json' }
    const response = await fetch(gateway.url + path, {
      method,
      headers: { authorization, ...type, ...headers },
      ...content,
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
  }

  const post: TestGateway['post'] = (path, body, headers = {}) => send('POST', path, body, headers)
  const get: TestGateway['get'] = (path, headers = {}) => send('GET', path, undefined, headers)

  return {
    ...gateway,
    ...providers,
    databaseUrl,
    clock,
    wall,
    post,
    get,
    async callBack(url, body) {
      const form = body instanceof URLSearchParams
      const type = form ? 'application/x-www-form-urlencoded' : 'application/json'
      const content = form ? body.toString() : JSON.stringify(body)
      const { status } = await fetch(url, { method: 'POST', headers: { 'content-type': type }, body: content })
      return status
    },
    async payBatch(pairs) {
      const items = pairs.map(([destination, amount]) => ({ destination, amount }))
      const submitted = await post('/api/BulkDisbursement', { batchName: 'wages', items })
      const { batchId, itemIds } = submitted.body
      return { batchId, itemIds, processed: await post(`/api/BulkDisbursement/${batchId}/process`) }
    },
    batch: async (batchId) => (await get(`/api/BulkDisbursement/${batchId}/status`)).body,
  }
}
