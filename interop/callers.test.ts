import { expect, test } from 'vitest'
import { loadDocument } from '../specs/openapi/index.ts'
import document from '../specs/types/gateway.generated.json' with { type: 'json' }
import { type Caller, gatewayCallers, gatewayParts } from './callers.ts'

const { operations } = loadDocument(document)
const customer = { email: 'customer@example.com', password: 'secret' }

test('each operation of the gateway is in one part', () => {
  expect(gatewayParts.flat().toSorted()).toEqual(operations.map(({ id }) => id).toSorted())
})

test('each operation that not anybody may call has one caller, who has what it takes', () => {
  const users = ['ClientAdmin', 'CompanyAdmin', 'SuperAdmin'].map((role) => ({ userName: role, role }))
  const callers = gatewayCallers({ apiKey: 'tp_live_1', portal: { users, password: 'secret' } }, customer)
  const found = new Map(operations.map(({ id }) => [id, callers.filter((one) => one.operations.includes(id))]))
  const wrong = operations.filter(({ id, security }) => {
    const [caller, ...more] = found.get(id) ?? []
    if (more.length > 0 || (caller === undefined) !== (security.length === 0)) return true
    return caller !== undefined && !security.flat().includes(credentialOf(caller))
  })
  expect(wrong.map(({ id }) => id)).toEqual([])
})

test('without the client of the demo nobody may call anything', () => {
  expect(() => gatewayCallers(undefined, customer)).toThrow('it has no demo client')
})

function credentialOf(caller: Caller): string {
  if ('headers' in caller) return 'ApiKeyBearer'
  return caller.login.token === undefined ? 'PortalSession' : 'CustomerToken'
}
