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
type Prepare = (account: Account, parameters: Parameters) => Promise<Parameters | void>

const day = 'P1D'

const states: Readonly<Record<string, Prepare>> = {
  'an account that can pay': async () => {},
  'a wallet that is empty': async ({ world }) => void (await world.africastalking.setWallet('SLE', { wallet: 0 })),
  'a key that is refused': async ({ world }) => void (await world.africastalking.refuseKey()),
  'an account with a sender id': async ({ world }, { senderId = '' }) => {
    await world.africastalking.senders.register(senderId, {
      ...{ kind: 'alphanumeric', purpose: 'transactional', countries: ['SL'] },
    })
  },
  'an account that sends too much': async (account) => {
    await account.world.faults.add({ effect: { kind: 'rateLimit', limit: 1, per: 'PT1M' } })
    await send(account, '+23276123100')
  },
  'a payout that was taken': async ({ client }, { transactionId = '', channel, receiver = '' }) => {
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
  'an account with a balance': async () => {},
  'a balance that is used up': async ({ world }) => void (await world.dtone.setBalance('USD', { available: 0 })),
  'credentials that are refused': async ({ world }) => ({ authorization: `Basic ${btoa(`${world.key}:`)}` }),
  'a number that no operator has': async ({ world }, { mobileNumber = '' }) =>
    void (await world.dtone.portedNumbers.port(mobileNumber, { operator_id: null })),
  'a rate limit that is reached': async ({ world }) => {
    await world.faults.add({ effect: { kind: 'providerError', error: 'tooManyRequests' } })
  },
  'a search that finds nothing, and says so': async ({ world }) => {
    await world.faults.add({ effect: { kind: 'providerError', error: 'transactionNotFound' } })
  },
  'a transaction that was created': async (account, parameters) => void (await create(account, parameters)),
  'a transaction that was reversed': async (account, parameters) => {
    const id = await create(account, parameters)
    await account.world.advance(day)
    await account.callbacks.next('transactionUpdated')
    await account.world.dtone.reverse(id)
  },
}

async function send({ client }: Account, phoneNumber: string): Promise<void> {
  const sent = await client((rails, unit) => rails.sendSms({ phoneNumber, text: 'Your wages have been paid.' }, unit))
  if (sent.kind !== 'taken') throw new Error(`The message was not sent: ${JSON.stringify(sent)}`)
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
