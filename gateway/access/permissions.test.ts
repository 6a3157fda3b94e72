import { expect, test } from 'vitest'
import { createEdge, loadDocument } from '../../specs/openapi/index.ts'
import document from '../../specs/types/gateway.generated.json' with { type: 'json' }
import { gathered } from '../capabilities.ts'
import { createPermissions } from './permissions.ts'

const { operations } = loadDocument(document)
const mayCall = createPermissions(gathered.permissions, coveredBy(document))

test('an API user may call every documented operation', () => {
  for (const { id } of operations) expect([id, mayCall('ApiUser', id)]).toEqual([id, true])
})

test('a reader may call what reads, and nothing else', () => {
  for (const { id, method } of operations) expect([id, mayCall('Reader', id)]).toEqual([id, method === 'GET'])
})

test('an unknown role may call nothing, and nobody may call what no permission covers', () => {
  expect(mayCall('Visitor', 'Sms_Send')).toBe(false)
  expect(mayCall('ApiUser', 'Sms_Unsend')).toBe(false)
  const mayCallNothing = createPermissions([], coveredBy(document))
  expect(mayCallNothing('ApiUser', 'Sms_Send')).toBe(false)
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
/** A permission that one role holds, which has its name. */
const permission = (name: string, httpMethod: string, routePattern: string) => ({
  ...{ name, httpMethod, routePattern, roles: [name] },
})

test('the pattern with the most literal segments decides', () => {
  const mayCall = createPermissions(
    [
      permission('Any', 'GET', '/api/{x}/{y}'),
      permission('Pending', 'GET', '/api/payment/pending'),
      permission('One', 'GET', '/api/payment/{id}'),
    ],
    coveredBy(templates),
  )
  const rolesFor = (id: string) => ['Any', 'Pending', 'One'].filter((role) => mayCall(role, id))
  expect(['getPending', 'getPayment', 'getBank'].map(rolesFor)).toEqual([['Pending'], ['One'], ['Any']])
})

test.each([
  ['of another method', 'DELETE', '/api/Payment/{id}'],
  ['with a segment too many', 'GET', '/api/Payment/{id}/{more}'],
  ['with a literal where the operation has a parameter', 'GET', '/api/Banks/003'],
])('a pattern %s fits no operation and grants nothing', (_, httpMethod, routePattern) => {
  const mayCall = createPermissions([permission('ApiUser', httpMethod, routePattern)], coveredBy(templates))
  expect(['getPending', 'getPayment', 'getBank'].filter((id) => mayCall('ApiUser', id))).toEqual([])
})

function coveredBy(parsed: unknown): (method: string, pattern: string) => string[] {
  const edge = createEdge(loadDocument(parsed))
  return (method, pattern) => edge.covered(method, pattern).map(({ id }) => id)
}
