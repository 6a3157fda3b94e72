import { minorUnits } from '../actors/gatewayActor.ts'
import type { Books } from '../actors/runningGateway.ts'
import { expectSame, Mismatch } from '../scene/expect.ts'
import { paymentsOf, unitsInOne } from '../scene/providerPayments.ts'
import type { Scene } from '../scene/scene.ts'
import type { ProviderName } from '../vocabulary/values.ts'
import { type Chapter, step } from './step.ts'

/** Money in the books of the gateway. */
export const gatewayBooks: Chapter = {
  title: 'Books of the gateway',
  about: 'Money as the gateway has written it down, beside what the providers have debited.',
  steps: [
    step(
      'the float of the client is {money}',
      { about: 'What the client may still pay out.', example: 'Then the float of the client is 9,750 SLE' },
      async ({ gateway }, float) => {
        const { floats } = await (await gateway.running()).books()
        expectSame('The float, in minor units', floats[gateway.client.name], minorUnits(float))
      },
    ),
    step(
      'the sums agree on both sides',
      {
        about:
          'Each provider has debited to the cent what the gateway counts as paid; nothing is in doubt or reserved, and the ledger is balanced.',
        example: 'Then the sums agree on both sides',
      },
      async (scene) => {
        const books = await (await scene.gateway.running()).books()
        expectBalanced(books)
        expectSame('What is reserved', reservedIn(books), 0)
        expectSame('What is paid', paidIn(books), await debited(scene, ['done']))
        expectSame('What is in doubt', doubtfulIn(books), 0)
        expectSame('What the providers have not ended', await debited(scene, ['open']), noMoney)
      },
    ),
    step(
      'the sums agree on both sides but for {money} in doubt',
      {
        about: 'Each provider has debited what the gateway counts as paid, and of what is in doubt no more than this.',
        example: 'Then the sums agree on both sides but for 250 SLE in doubt',
      },
      async (scene, money) => {
        const books = await (await scene.gateway.running()).books()
        expectBalanced(books)
        expectSame('What is in doubt, in minor units', doubtfulIn(books), minorUnits(money))
        const [least, most, found] = [paidIn(books), paidIn(books, true), await debited(scene, ['done', 'open'])]
        for (const provider of providers)
          if (found[provider] < least[provider] || found[provider] > most[provider])
            throw new Mismatch(
              `${provider} has debited ${found[provider]}, which is not from ${least[provider]} to ${most[provider]}.`,
            )
      },
    ),
    step(
      'nothing is left Processing',
      { about: 'Every payout of the gateway has a final status.', example: 'Then nothing is left Processing' },
      async ({ gateway }) => {
        const { payouts } = await (await gateway.running()).books()
        expectSame(
          'What is left Processing',
          payouts.filter(({ status }) => status === 'Processing').map(({ receiver }) => receiver),
          [],
        )
      },
    ),
  ],
}

/** The providers that the gateway pays out through. */
const providers: readonly PayingProvider[] = ['africastalking', 'dtone']
const noMoney: Sums = { africastalking: 0, dtone: 0 }

/** SLE at Africa's Talking, and USD at DT One. */
type PayingProvider = Exclude<ProviderName, 'acquirer'>
type Sums = Readonly<Record<PayingProvider, number>>

/** What the gateway has settled with each provider, and what is in doubt too. */
function paidIn(books: Books, withDoubt = false): Sums {
  const [africastalking, dtone] = books.providers
  const { settled: ours = 0, doubtful = 0 } = africastalking ?? {}
  const costs = dtone?.costs.find(({ unit }) => unit === 'USD')
  return {
    africastalking: (ours + (withDoubt ? doubtful : 0)) / 100,
    dtone: Number(costs?.settled ?? 0) + (withDoubt ? Number(costs?.doubtful ?? 0) : 0),
  }
}

function doubtfulIn({ providers }: Books): number {
  return providers.reduce((sum, { doubtful }) => sum + doubtful, 0)
}

function reservedIn({ accounts }: Books): number {
  return accounts.filter(({ id }) => id.startsWith('reserved:')).reduce((sum, { balance }) => sum + balance, 0)
}

/** Expects that each account is the sum of its entries, all add up to nothing, and live rails have what is settled, but for what was called paid. */
function expectBalanced({ accounts, providers }: Books): void {
  const wrong = accounts.filter(({ balance, posted }) => balance !== posted)
  expectSame('Accounts that are not the sum of their entries', wrong, [])
  expectSame(
    'The sum of all accounts',
    accounts.reduce((sum, { balance }) => sum + balance, 0),
    0,
  )
  const settled = providers.reduce((sum, one) => sum + one.settled, 0)
  const doubtful = providers.reduce((sum, one) => sum + one.doubtful, 0)
  const isSent = (id: string): boolean => id.startsWith('rail:') && id !== 'rail:bypass' && !id.endsWith('-sandbox')
  const sent = accounts.filter(({ id }) => isSent(id))
  const rails = sent.reduce((sum, { balance }) => sum + balance, 0)
  if (rails < settled || rails > settled + doubtful)
    throw new Mismatch(`The ledger has paid ${rails}, which is not what is settled, ${settled}, and may be in doubt.`)
}

async function debited(scene: Scene, states: readonly string[]): Promise<Sums> {
  const [africastalking, dtone] = await Promise.all(providers.map((provider) => sum(scene, provider, states)))
  return { africastalking: africastalking ?? 0, dtone: dtone ?? 0 }
}

async function sum(scene: Scene, provider: PayingProvider, states: readonly string[]): Promise<number> {
  const counted = (await paymentsOf(scene, provider)).filter(({ state }) => states.includes(state))
  return counted.reduce((total, { units }) => total + units, 0) / unitsInOne
}
