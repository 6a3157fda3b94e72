import nock from 'nock'
import { expect, test } from 'vitest'
import { type CardGateway, cardGateway, frictionless } from '../cards/cardGateway.fixture.ts'
import { cardMutants } from './cardMutants.ts'

const path = '/api/CardPayments'

async function opened(name?: string): Promise<CardGateway> {
  nock.cleanAll()
  const mutant = cardMutants.find((each) => each.name === name)
  expect(mutant === undefined).toBe(name === undefined)
  return cardGateway(mutant === undefined ? {} : { alter: mutant.alter })
}

async function tokenize(gateway: CardGateway) {
  const card = { cardNumber: frictionless, expiryMonth: 12, expiryYear: 2030, cvv: '9137' }
  return (await gateway.post(`${path}/tokenize`, card)).body
}

async function authorize(gateway: CardGateway, headers = {}) {
  const { token } = await tokenize(gateway)
  return gateway.post(`${path}/authorize`, { token, amount: 100, currency: 'SLE' }, headers)
}

type Sight = (gateway: CardGateway) => Promise<unknown>

/** What the float has more after a hold and its capture, in minor units, and how many findings there are. */
const captured: Sight = async (gateway) => {
  const before = await gateway.float()
  const { authorizationId } = (await authorize(gateway)).body
  await gateway.post(`${path}/capture`, { authorizationId, amount: 40 })
  return [(await gateway.float()) - before, (await gateway.check()).length]
}

const foreign: Sight = async (gateway) => {
  const other = await gateway.addClient({ name: 'Other', allowsAirtime: false, float: 0 })
  return (await authorize(gateway, { authorization: `Bearer ${other}` })).status
}

const silent: Sight = async (gateway) => {
  gateway.acquired.behaves.authorise = 'silent'
  return (await authorize(gateway)).status
}

/** How much is captured at the acquirer and in the books where the first answer is lost, and the client asks again. */
const silentCapture: Sight = async (gateway) => {
  const { authorizationId } = (await authorize(gateway)).body
  gateway.acquired.behaves.capture = 'silent'
  return (await gateway.post(`${path}/capture`, { authorizationId, amount: 40 })).body.code
}

const kept: Sight = async (gateway) => {
  await tokenize(gateway)
  const settings = await gateway.services.database.selectFrom('settings').select('value').execute()
  return settings.some(({ value }) => value === '9137')
}

const told: Sight = async (gateway) => JSON.stringify(await tokenize(gateway)).includes(frictionless)

test.each<readonly [name: string, sight: Sight, usual: unknown, broken: unknown]>([
  ['capture-credited-twice', captured, [4_000, 0], [8_000, 1]],
  ['credited-without-capture', captured, [4_000, 0], [14_000, 1]],
  ['token-of-another-client', foreign, 404, 200],
  ['silent-acquirer-declines', silent, 502, 200],
  ['silent-capture-dropped', silentCapture, 'acquirer_unanswered', 'acquirer_unreachable'],
  ['security-code-kept', kept, false, true],
  ['card-number-told', told, false, true],
])('%s', async (name, sight, usual, broken) => {
  expect(await sight(await opened())).toEqual(usual)
  expect(await sight(await opened(name))).toEqual(broken)
})

test('each mutant has a test', () => {
  expect(cardMutants).toHaveLength(7)
})
