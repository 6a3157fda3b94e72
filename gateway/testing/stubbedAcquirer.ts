import nock from 'nock'
import { onTestFinished } from 'vitest'
import type { Answer } from './stubbedProviders.ts'

/** A request as the acquirer saw it. */
export interface AcquirerRequest {
  readonly path: string
  readonly json: {
    readonly reference: string
    readonly amount: number
    readonly paRes: string
    readonly notificationUrl: string
    readonly card: { readonly number: string; readonly securityCode?: string }
  }
}

export interface StubbedAcquirer {
  readonly acquirer: { readonly url: string; readonly key: string }
  readonly acquired: {
    /** What it was asked, in order: `authorise`, `find`, `authenticate`, `capture`, `cancel`. */
    readonly sent: (AcquirerRequest & { readonly kind: Kind })[]
    /** What it has, by reference. A test may change it. */
    readonly held: Map<string, Held>
    /**
     * What becomes of requests of a kind from now on: `answered` as usual, `lost` before they have an effect, or after it (`silent`), or
     * whatever a test answers.
     */
    readonly behaves: Record<Kind, Behaviour>
    /** Whether its holds change. Where they do not, each request finds them as they were. @default true */
    keeps: boolean
  }
}

type Kind = 'authorise' | 'find' | 'authenticate' | 'capture' | 'cancel'
type Behaviour = 'answered' | 'lost' | 'silent' | 'refused' | Lie | Odd | (() => Answer | Promise<Answer>)

/** It does what it is asked, and answers with an error. */
interface Lie {
  readonly lie: readonly [status: number, code: string]
}

/** It does what it is asked, and answers whatever a test says; `made` is what it would have answered. */
interface Odd {
  readonly after: (made: Answer) => Answer | Promise<Answer>
}

/** An authorisation as the acquirer shows it. */
export interface Held {
  id: string
  reference: string
  status: string
  amount: number
  currency: string
  declineCode: string | null
  challenge: object | null
  authentication: object | null
  capture: { reference: string; amount: number; capturedAt: string } | null
  createdAt: string
  expiresAt: string
}

export const goodPaRes = Buffer.from('Y').toString('base64')
export const refusedPaRes = Buffer.from('N').toString('base64')

const statuses: Readonly<Record<string, string>> = {
  '4000000000003220': 'challengeRequired',
  '4000000000000002': 'declined',
}

/** An acquirer as a stub until the test ends: one hold for each reference, one capture for each hold. Moments are those of the test clock. */
export function stubbedAcquirer(now: () => number, of: 'test' | 'sandbox.test' = 'test'): StubbedAcquirer {
  onTestFinished(() => nock.cleanAll())
  const acquirer = { url: `http://acquirer.${of}`, key: 'acquirer-key' }
  const held = new Map<string, Held>()
  const blocked = new Set<string>()
  const acquired: StubbedAcquirer['acquired'] = {
    ...{ sent: [], held, keeps: true },
    behaves: {
      ...{ authorise: 'answered', find: 'answered', authenticate: 'answered', capture: 'answered', cancel: 'answered' },
    },
  }
  const time = (later = 0): string => new Date(now() + later).toISOString()
  const ofId = (path: string): Held | undefined => {
    const own = [...held.values()].find(({ id }) => id === path.split('/')[3])
    return acquired.keeps ? own : structuredClone(own)
  }

  const effects: Readonly<Record<Kind, (request: AcquirerRequest) => Answer>> = {
    authorise({ json: { reference, amount, card } }) {
      if (blocked.has(reference)) return refusal(409, 'referenceCancelled')
      const known = held.get(reference)
      if (known !== undefined) return [200, known]
      const status = statuses[card.number] ?? 'authorised'
      const challenge = { acsUrl: `${acquirer.url}/acs`, paReq: 'cGFSZXE=', md: 'md', expiresAt: time(900_000) }
      const made: Held = {
        ...{ id: `acq_${held.size + 1}`, reference, status, amount, currency: 'SLE' },
        declineCode: status === 'declined' ? 'doNotHonour' : null,
        challenge: status === 'challengeRequired' ? challenge : null,
        ...{ authentication: null, capture: null, createdAt: time(), expiresAt: time(604_800_000) },
      }
      held.set(reference, made)
      return [201, made]
    },
    find: ({ path }) => {
      const own = held.get(new URL(path, acquirer.url).searchParams.get('reference') ?? '')
      return [200, own === undefined ? [] : [own]]
    },
    authenticate({ path, json: { paRes } }) {
      const own = ofId(path)
      if (own === undefined) return refusal(404, 'authorisationNotFound')
      if (paRes !== goodPaRes && paRes !== refusedPaRes) return refusal(422, 'paResInvalid')
      if (own.status !== 'challengeRequired' && own.authentication === null) return refusal(409, 'noChallengePending')
      const isGood = paRes === goodPaRes
      if (own.status === 'challengeRequired') {
        own.status = isGood ? 'authorised' : 'authenticationFailed'
        own.challenge = null
        own.authentication = { transStatus: isGood ? 'Y' : 'N', eci: isGood ? '05' : null }
      }
      return [200, own]
    },
    capture({ path, json: { reference, amount } }) {
      const own = ofId(path)
      if (own === undefined) return refusal(404, 'authorisationNotFound')
      if (own.capture?.reference === reference && own.capture.amount === amount) return [200, own]
      if (own.status !== 'authorised') return refusal(409, 'notAuthorised')
      if (amount > own.amount) return refusal(422, 'amountTooHigh')
      own.status = 'captured'
      own.capture = { reference, amount, capturedAt: time() }
      return [200, own]
    },
    cancel({ json: { reference } }) {
      const own = held.get(reference)
      if (own?.status === 'captured') return refusal(409, 'alreadyCaptured')
      if (own === undefined) blocked.add(reference)
      else if (own.status === 'authorised' || own.status === 'challengeRequired') own.status = 'cancelled'
      return [200, { reference, authorisation: own ?? null }]
    },
  }

  async function answer(kind: Kind, received: Request): Promise<Answer> {
    const body = await received.text()
    const { pathname, search } = new URL(received.url)
    const request: AcquirerRequest = { path: pathname + search, json: JSON.parse(body === '' ? '{}' : body) }
    acquired.sent.push({ kind, ...request })
    const behaviour = acquired.behaves[kind]
    if (typeof behaviour === 'function') return behaviour()
    if (behaviour === 'refused')
      throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', syscall: 'connect' })
    // Only the JSON of an answer leaves the stub, as on the wire: what it holds changes later.
    const made = behaviour === 'lost' ? undefined : effects[kind](request)
    if (made === undefined || behaviour === 'silent')
      throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
    const wire: Answer = [made[0], JSON.stringify(made[1]), { 'content-type': 'application/json' }]
    if (typeof behaviour !== 'object') return wire
    return 'after' in behaviour ? behaviour.after(wire) : refusal(...behaviour.lie)
  }

  const at = nock(acquirer.url, { reqheaders: { authorization: `Bearer ${acquirer.key}` } }).persist()
  at.post('/v1/authorisations').reply((request: Request) => answer('authorise', request))
  at.get(/^\/v1\/authorisations\?/).reply((request: Request) => answer('find', request))
  at.post(/^\/v1\/authorisations\/[^/]+\/authentication$/).reply((request: Request) => answer('authenticate', request))
  at.post(/^\/v1\/authorisations\/[^/]+\/captures$/).reply((request: Request) => answer('capture', request))
  at.post('/v1/cancellations').reply((request: Request) => answer('cancel', request))
  return { acquirer, acquired }
}

function refusal(status: number, code: string): Answer {
  return [status, { error: { code, message: code } }]
}
