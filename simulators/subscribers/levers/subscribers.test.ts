import { expect, test } from 'vitest'
import { steeredAfricasTalking } from '../../../testing/providers/steeredAfricasTalking.ts'
import { createSimulators } from '../../index.ts'

const { steer } = steeredAfricasTalking()
const kenyan = '/subscribers/+254711000001'
const nigerian = '/subscribers/+2348030000001'
const senegalese = '/subscribers/+221771234567'

test.each([
  ['a network of nobody', kenyan, { network: 'Nonsense' }, 'Use one of Safaricom, Airtel, Telkom, Equitel.'],
  ['a network of another country', kenyan, { network: 'Glo' }, 'no network "Glo" in KE'],
  ['any network where none is known', senegalese, { network: 'Orange' }, 'None is known there.'],
  ['a currency without a rate', kenyan, { currency: 'XXX', mobileMoney: 1, airtime: 1 }, 'Use one of USD, KES, SLE'],
  ['another currency without amounts', kenyan, { currency: 'USD' }, 'when property currency is present'],
  ['another currency with one amount', kenyan, { currency: 'USD', airtime: 1 }, 'when property currency is present'],
  ['a register where there is none', kenyan, { isOnDoNotDisturbRegister: true }, 'Those with one: NG.'],
  ['more than four decimals of airtime', kenyan, { airtime: 1e-5 }, 'has more than 4 decimals'],
  ['more than four decimals of mobile money', kenyan, { mobileMoney: 1.00001 }, 'has more than 4 decimals'],
])('a subscriber does not get %s', async (_name, path, changes, words) => {
  const former = (await steer('GET', path)).body
  const { status, body } = await steer('PATCH', path, { isPhoneOn: false, ...changes })
  expect([status, body.detail]).toEqual([400, expect.stringContaining(words)])
  expect((await steer('GET', path)).body).toEqual(former)
})

test.each([
  ['a network of the country', kenyan, { network: 'Airtel' }],
  ['the network of the first digits', kenyan, { network: null }],
  ['a network without which no other is known', senegalese, { network: null }],
  ['another currency with its amounts', kenyan, { currency: 'USD', mobileMoney: 5, airtime: 0.0001 }],
  ['a place on a register', nigerian, { isOnDoNotDisturbRegister: true }],
  ['no place on a register that there is not', kenyan, { isOnDoNotDisturbRegister: false }],
])('a subscriber gets %s', async (_name, path, changes) => {
  expect(await steer('PATCH', path, changes)).toMatchObject({ status: 200, body: changes })
})

test('where no provider of subscribers runs, nothing is known against a network', async () => {
  const simulators = createSimulators({ services: ['dtone'] })
  simulators.worlds.create({ name: 'w' })
  const reply = await simulators.steer('PATCH', `/worlds/w${kenyan}`, { network: 'Nonsense' })
  simulators.close()
  expect(reply.status).toBe(200)
})
