import { expect } from 'vitest'
import type { Services } from '../capability/context.ts'
import { manualClock } from '../testing/manualClock.ts'
import { type AcquirerRequest, type StubbedAcquirer, stubbedAcquirer } from '../testing/stubbedAcquirer.ts'
import { stubbedProviders } from '../testing/stubbedProviders.ts'
import { type TestGateway, type TestOptions, testGateway } from '../testing/testGateway.ts'
import { authoriseCard, type CardPayment } from './authoriseCard.ts'
import type { CardAuthorisationRow } from './tables.ts'
import { read } from './takeUp.ts'

export interface CardGateway extends TestGateway, Pick<StubbedAcquirer, 'acquired'> {
  readonly services: Services
  readonly clientId: string
  /** Minor units. */
  float(): Promise<number>
  /** Authorises 100 SLE by a card that needs no challenge, unless stated otherwise. */
  authorise(changes?: Partial<CardPayment> & { readonly number?: string }): Promise<CardAuthorisationRow>
  row(id: string): Promise<CardAuthorisationRow>
  /** The requests of a kind that the acquirer has seen. */
  asked(kind: StubbedAcquirer['acquired']['sent'][number]['kind']): readonly AcquirerRequest[]
}

export const frictionless = '4111111111111111'
export const challenged = '4000000000003220'
export const declining = '4000000000000002'

/** The unit of work of a test: the clock stands still as long as it does not move it. */
export const unit = { letTimePass: () => () => {} }

export interface CardGatewayOptions extends TestOptions {
  /** One that other gateways have too. @default its own */
  readonly acquirer?: StubbedAcquirer
}

/** A gateway with a stubbed acquirer beside the other providers. */
export async function cardGateway({
  clock = manualClock(),
  acquirer,
  alter = (definition) => definition,
  ...options
}: CardGatewayOptions = {}): Promise<CardGateway> {
  const stub = acquirer ?? stubbedAcquirer(clock.now)
  const providers = { ...stubbedProviders(), acquirer: stub.acquirer }
  const held: { services?: Services } = {}
  const gateway = await testGateway({
    ...{ ...options, clock, providers },
    alter(definition) {
      const altered = alter(definition)
      return {
        ...altered,
        configure: (given) => Object.assign(held, { services: altered.configure(given) }).services,
      }
    },
  })
  const { services } = held
  if (services === undefined) throw new Error('the gateway has no services')
  const { id: clientId } = await services.database
    .selectFrom('clients')
    .select('id')
    .where('sandbox_of', 'is', null)
    .orderBy('created_at')
    .executeTakeFirstOrThrow()
  return {
    ...{ ...gateway, acquired: stub.acquired, services, clientId },
    async float() {
      const query = services.database.selectFrom('ledger_balances').select('balance')
      return (await query.where('id', '=', `float:${clientId}`).executeTakeFirstOrThrow()).balance
    },
    authorise: ({ number = frictionless, ...changes } = {}) =>
      authoriseCard(
        services,
        {
          ...{ clientId, side: 'live', amount: 10_000, orderId: null, sessionId: null },
          ...{ card: { number, expiryMonth: 12, expiryYear: 2030 }, ...changes },
        },
        unit,
      ),
    row: (id) => read(services, id),
    asked: (kind) => stub.acquired.sent.filter((each) => each.kind === kind),
  }
}

/** The books and the acquirer agree: nothing is found, and what is owed is what was captured there. */
export async function expectSound(gateway: CardGateway): Promise<void> {
  expect(await gateway.check()).toEqual([])
  const owed = gateway.services.database.selectFrom('ledger_balances').select('balance')
  const { balance } = await owed.where('id', '=', 'receivable:acquirer').executeTakeFirstOrThrow()
  const captured = [...gateway.acquired.held.values()].reduce((sum, { capture }) => sum + (capture?.amount ?? 0), 0)
  expect(balance + captured).toBe(0)
}
