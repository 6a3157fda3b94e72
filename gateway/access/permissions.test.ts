import { expect, test } from 'vitest'
import { createEdge, loadDocument } from '../../specs/openapi/index.ts'
import document from '../../specs/types/gateway.generated.json' with { type: 'json' }
import { gathered } from '../capabilities.ts'
import { createPermissions } from './permissions.ts'

const { operations } = loadDocument(document)
const permissions = createPermissions(gathered.permissions, coveredBy(document))

test('an API user may call every documented operation', () => {
  for (const { id } of operations) expect([id, permissions.mayCall('ApiUser', id)]).toEqual([id, true])
})

test('an unknown role may call nothing, and nobody may call what no permission covers', () => {
  expect(permissions.mayCall('Visitor', 'Sms_Send')).toBe(false)
  expect(permissions.mayCall('ApiUser', 'Sms_Unsend')).toBe(false)
  const none = createPermissions([], coveredBy(document))
  expect(none.mayCall('ApiUser', 'Sms_Send')).toBe(false)
})

const responses = { 200: {} }
const templates = {
  info: { title: 'Templates', version: '1' },
  paths: {
    '/api/Payment/pending': { get: { operationId: 'getPending', responses } },
    '/api/Payment/{id}': { get: { operationId: 'getPayment', responses } },
    '/api/Banks/{code}': { get: { operationId: 'getBank', responses } },
  },
}
const permission = (name: string, httpMethod: string, routePattern: string) => ({
  ...{ name, httpMethod, routePattern, roles: ['ApiUser'] },
})

test('the pattern with the most literal segments decides', () => {
  const { needed } = createPermissions(
    [
      permission('Any', 'GET', '/api/{x}/{y}'),
      permission('Pending', 'GET', '/api/payment/pending'),
      permission('One', 'GET', '/api/payment/{id}'),
    ],
    coveredBy(templates),
  )
  expect(needed('getPending')).toBe('Pending')
  expect(needed('getPayment')).toBe('One')
  expect(needed('getBank')).toBe('Any')
})

test.each([
  ['of another method', 'DELETE', '/api/Payment/{id}'],
  ['with a segment too many', 'GET', '/api/Payment/{id}/{more}'],
  ['with a literal where the operation has a parameter', 'GET', '/api/Banks/003'],
])('a pattern %s fits no operation and grants nothing', (_, httpMethod, routePattern) => {
  const { mayCall } = createPermissions([permission('None', httpMethod, routePattern)], coveredBy(templates))
  expect(['getPending', 'getPayment', 'getBank'].filter((id) => mayCall('ApiUser', id))).toEqual([])
})

function coveredBy(parsed: unknown): (method: string, pattern: string) => string[] {
  const edge = createEdge(loadDocument(parsed))
  return (method, pattern) => edge.covered(method, pattern).map(({ id }) => id)
}
