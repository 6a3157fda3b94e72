import { describe, expect, test } from 'vitest'
import { ruleName } from '../../specs/ruleMutant.ts'
import { challengedCard, createSteeredAcquirer, goodCard } from '../../testing/providers/steeredAcquirer.ts'
import type { Alterations } from '../index.ts'
import { acquirerMutants } from './mutants/index.ts'

const secrets = [goodCard.number, challengedCard.number, goodCard.securityCode]

/** All that a world keeps and tells of requests with cards, also of refused and malformed ones. */
async function kept(alter?: Alterations['acquirer']): Promise<string> {
  const stack = createSteeredAcquirer(alter)
  await stack.open()
  await stack.authorise()
  await stack.authorise()
  await stack.authorise({ amount: 1 })
  await stack.authorise({ reference: 'order-2', card: challengedCard, notificationUrl: 'http://127.0.0.1:9/' })
  await stack.authorise({ reference: 'order-3', amount: 'much' })
  await stack.authorise({ reference: 'order-4', card: { ...goodCard, expiryMonth: 13 } })
  await stack.ask('POST', '/v1/cancellations', { reference: 'order-2', card: goodCard })
  const broken = `{"card":{"number":"${goodCard.number}","securityCode":"${goodCard.securityCode}`
  await stack.send('POST', '/v1/authorisations', broken, {
    authorization: 'Bearer w',
    'content-type': 'application/json',
  })
  const shown = [
    await stack.steer('GET', '/journal'),
    await stack.steer('GET', '/snapshot'),
    await stack.steer('GET', '/callbacks'),
    await stack.steer('GET', '/state/acquirer/authorisations'),
    stack.told,
  ]
  expect(shown.filter((one) => 'status' in one && one.status !== 200)).toEqual([])
  stack.close()
  // Digits within ids and hashes are no numbers of cards.
  return JSON.stringify(shown).replaceAll(/[0-9a-f]{24,}/g, '')
}

test('neither the number nor the security code is in the journal, the log, the snapshot or the state', async () => {
  const text = await kept()
  expect(text).toContain('order-1')
  expect(text).toContain('"last4\\":\\"1111')
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
})

describe('a broken simulator gives them away', () => {
  test.each([
    ['acquirer/createAuthorisation/secret/number-stored', goodCard.number],
    ['acquirer/createAuthorisation/secret/journaled', goodCard.securityCode],
  ])('%s', async (name, secret) => {
    const mutant = acquirerMutants.find((one) => ruleName('acquirer', one) === name)
    expect(await kept((definition) => mutant?.alter(definition, () => undefined) ?? definition)).toContain(secret)
  })
})
