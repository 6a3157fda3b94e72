import { expect, test } from 'vitest'
import { brokenBy, json, type Respond, refusal, smallDocument } from '../../run/smallService.fixture.ts'

const price = { type: 'object', required: ['price'], properties: { price: { type: 'number' } } }

const document = smallDocument({
  '/price': {
    get: {
      operationId: 'getPrice',
      responses: {
        200: {
          description: 'A price.',
          content: json(price),
          links: {
            raised: {
              operationId: 'getPrice',
              'x-meanwhile': { operationId: 'raisePrice' },
              'x-expect': { '/price': 2 },
            },
          },
        },
        401: refusal,
      },
    },
  },
})

/** Prices by account, of which the setup raises that of the account of the case. */
async function broken(keyOf: (account: string) => string): Promise<unknown> {
  const prices = new Map<string, number>()
  const accounts: string[] = []
  const respond: Respond = ({ account }) => {
    accounts.push(account)
    return { status: 200, body: { price: prices.get(keyOf(account)) ?? 1 } }
  }
  return brokenBy(document, respond, ['small/getPrice/law/isolation/raised'], {
    bring: async () => {
      const own = accounts.find((account) => !account.startsWith('other')) ?? ''
      prices.set(keyOf(own), 2)
      return true
    },
  })
}

test('a price that was raised for one account only is held', async () => {
  expect(await broken((account) => account)).toEqual({})
})

test('a price that is kept for all accounts is found', async () => {
  expect(await broken(() => 'all')).toEqual({
    'getPrice/law/isolation/raised': 'shows the other account something else after setup of the first one',
  })
})
