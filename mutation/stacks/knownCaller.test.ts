import { expect, test } from 'vitest'
import { readContract } from '../../contracts/index.ts'
import { knownCaller } from './brokenStack.ts'

const operation = (operationId: string, security: readonly object[]): object => ({
  post: { operationId, security, responses: { 204: { description: 'Done.' } } },
})

test('a caller is known by what the broken operation takes, or else the first one', () => {
  const contract = readContract('small', {
    openapi: '3.1.0',
    info: { title: 'Small', version: '1' },
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'session' },
        key: { type: 'http', scheme: 'bearer' },
      },
    },
    paths: {
      '/look': operation('look', []),
      '/leave': operation('leave', [{ session: [] }]),
      '/pay': operation('pay', [{ key: [] }]),
    },
  })
  const account = { own: { key: 'k', schemes: { session: 's' } } }
  const known = ['pay', 'leave', 'look'].map((id) => knownCaller(contract, account, id))
  expect(known).toEqual([{ authorization: 'Bearer k' }, { cookie: 'session=s' }, { cookie: 'session=s' }])
})
