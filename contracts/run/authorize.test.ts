import { expect, test } from 'vitest'
import { readContract } from '../document/readContract.ts'
import type { Identity } from '../model/case.ts'
import type { CaseContext } from '../model/target.ts'
import { authorize } from './authorize.ts'

const responses = { 200: { description: 'Done.' } }
const contract = readContract('small', {
  openapi: '3.1.0',
  info: { title: 'Small', version: '1' },
  components: {
    securitySchemes: {
      Key: { type: 'http', scheme: 'bearer' },
      Session: { type: 'apiKey', in: 'cookie', name: 'session' },
    },
  },
  paths: {
    '/pay': { post: { operationId: 'pay', security: [{ Key: [] }], responses } },
    '/users': { get: { operationId: 'users', security: [{ Session: [] }], responses } },
    '/roles': { get: { operationId: 'roles', security: [{ Session: [] }], 'x-account': 'staff', responses } },
  },
})

const context: CaseContext = {
  own: { key: 'key-own', schemes: { Session: 'cookie-own' } },
  accounts: { staff: { key: 'cookie-staff' } },
}

/** The headers that an operation is asked with. */
function headersOf(id: string, identity: Identity, given = context): Readonly<Record<string, string>> {
  const operation = contract.operations.find((one) => one.id === id)
  if (operation === undefined) throw new Error(`there is no operation ${id}`)
  return authorize(contract, operation, { method: 'GET', target: '/', headers: {} }, identity, given).headers
}

test('an account has other credentials for a scheme that it names', () => {
  expect(headersOf('pay', 'own')).toEqual({ authorization: 'Bearer key-own' })
  expect(headersOf('users', 'own')).toEqual({ cookie: 'session=cookie-own' })
  expect(headersOf('users', 'wrong')).toEqual({ cookie: 'session=cookie0000' })
})

test('an operation with an account of its own is called with the credentials of that account', () => {
  expect(headersOf('roles', 'own')).toEqual({ cookie: 'session=cookie-staff' })
  expect(headersOf('roles', 'wrong')).toEqual({ cookie: 'session=cookie-s0000' })
  expect(headersOf('roles', 'own', { own: { key: 'key-own' } })).toEqual({})
})
