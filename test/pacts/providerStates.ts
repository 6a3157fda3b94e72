import type { VerifierOptions } from '@pact-foundation/pact'
import type { Payout } from '../../gateway/rails/rail.ts'
import { type CallbackCatcher, type CallbackName, openYardWorld, type Stack, type World } from '../../testing/index.ts'
import { providerClient } from './client.ts'
import { chosenAirtime, toWallet } from './payout.fixture.ts'

/** Brings simulators into the states that pacts name, each in a world of its own, whose credentials the requests then have. */
export interface ProviderStates {
  readonly handlers: NonNullable<VerifierOptions['stateHandlers']>
  /** Moves the clock of the world and resolves with the callback of this name that has come. */
  callback(name: CallbackName): Promise<object>
  /** What could not be brought about; the verifier goes on without it. */
  readonly failures: readonly unknown[]
  close(): Promise<void>
}

type Parameters = Readonly<Record<string, string>>

/** An account at both providers, in a world of its own. */
interface Account {
  readonly world: World
  readonly callbacks: CallbackCatcher
  readonly client: ReturnType<typeof providerClient>
}

/** Prepares an account; what it returns is put into the request, in the place of what the pact has there as an example. */
type Prepare = (account: Account, parameters: Parameters) => Promise<Parameters>

const day = 'P1D'

const none: Parameters = {}

const states: Readonly<Record<string, Prepare>> = {
  'an account that can pay': async () => none,
  async 'a wallet that is empty'({ world }) {
    await world.africastalking.setWallet('SLE', { wallet: 0 })
    return none
  },
  async 'a key that is refused'({ world }) {
    await world.africastalking.refuseKey()
    return none
  },
  async 'an account with a sender id'({ world }, { senderId = '' }) {
    const terms = { kind: 'alphanumeric', purpose: 'transactional' } as const
    await world.africastalking.senders.register(senderId, { ...terms, countries: ['SL'] })
    return none
  },
  async 'an account that sends too much'(account) {
    await account.world.faults.add({ effect: { kind: 'rateLimit', limit: 1, per: 'PT1M' } })
    return send(account, '+23276123100')
  },
  async 'a payout that was taken'({ client }, { transactionId = '', channel, receiver = '' }) {
    const isToBank = channel === 'BankTransfer'
    const payout: Payout = {
      ...{ ...toWallet, id: transactionId, receiver },
      channel: isToBank ? 'BankTransfer' : 'MobileMoney',
    }
    const [taken] = await client((rails, unit) => rails.rails.africastalking.submit([payout], unit, async () => {}))
    if (taken?.kind !== 'accepted') throw new Error(`The payout was not taken: ${JSON.stringify(taken)}`)
    return { transactionId: taken.providerReference ?? '' }
  },
  'a message that was sent': (account, { phoneNumber = '' }) => send(account, phoneNumber),
  'an account with a balance': async () => none,
  async 'a balance that is used up'({ world }) {
    await world.dtone.setBalance('USD', { available: 0 })
    return none
  },
  'credentials that are refused': async ({ world }) => ({ authorization: `Basic ${btoa(`${world.key}:`)}` }),
  async 'a number that no operator has'({ world }, { mobileNumber = '' }) {
    await world.dtone.portedNumbers.port(mobileNumber, { operator_id: null })
    return none
  },
  async 'a rate limit that is reached'({ world }) {
    await world.faults.add({ effect: { kind: 'providerError', error: 'tooManyRequests' } })
    return none
  },
  async 'a search that finds nothing, and says so'({ world }) {
    await world.faults.add({ effect: { kind: 'providerError', error: 'transactionNotFound' } })
    return none
  },
  async 'a transaction that was created'(account, parameters) {
    await create(account, parameters)
    return none
  },
  async 'a transaction that was reversed'(account, parameters) {
    const id = await create(account, parameters)
    await account.world.advance(day)
    await account.callbacks.next('transactionUpdated')
    await account.world.dtone.reverse(id)
    return none
  },
}

async function send({ client }: Account, phoneNumber: string): Promise<Parameters> {
  const sent = await client((rails, unit) => rails.sendSms({ phoneNumber, text: 'Your wages have been paid.' }, unit))
  if (sent.kind !== 'taken') throw new Error(`The message was not sent: ${JSON.stringify(sent)}`)
  return none
}

async function create({ client }: Account, { externalId = '', mobileNumber = '' }: Parameters): Promise<number> {
  const payout = { ...chosenAirtime, id: externalId, receiver: mobileNumber }
  const [created] = await client((rails, unit) => rails.rails.dtone.submit([payout], unit, async () => {}))
  if (created?.kind !== 'accepted') throw new Error(`The transaction was not created: ${JSON.stringify(created)}`)
  return Number(created.providerReference)
}

export function providerStates({ control, urls }: Stack): ProviderStates {
  const failures: unknown[] = []
  let opened = 0
  let account: Account | undefined

  async function open(): Promise<Account> {
    await account?.world.drop()
    const yard = { control, urls: { ...urls, dtone: `${urls.dtone}/v1` } }
    const clock = { mode: 'manual', now: '2026-01-01T00:00:00Z' } as const
    const world = await openYardWorld(yard, `pact-${++opened}`, { clock })
    const callbacks = await world.catchCallbacks()
    const client = providerClient({ urls, key: world.key, secret: world.key, callbackUrl: callbacks.url })
    account = { world, callbacks, client }
    return account
  }

  const handlers = Object.entries(states).map(([name, prepare]) => {
    async function handler(given: unknown): Promise<Record<string, string>> {
      try {
        const prepared = await open()
        const { key } = prepared.world
        const authorization = `Basic ${btoa(`${key}:${key}`)}`
        return { apiKey: key, authorization, ...(await prepare(prepared, parametersOf(given))) }
      } catch (error) {
        failures.push(error)
        throw error
      }
    }
    return [name, handler] as const
  })

  return {
    handlers: Object.fromEntries(handlers),
    failures,
    async callback(name) {
      if (account === undefined) throw new Error('No state was prepared.')
      await account.world.advance(day)
      return (await account.callbacks.next(name)).body
    },
    close: async () => void (await account?.world.drop()),
  }
}

function parametersOf(given: unknown): Parameters {
  const entries = typeof given === 'object' && given !== null ? Object.entries(given) : []
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]))
}
