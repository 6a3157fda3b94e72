import { expect, test } from 'vitest'
import document from '../../specs/types/gateway.json' with { type: 'json' }
import { mayCall, neededPermission } from './permissions.ts'

test('an API user may call every documented operation', () => {
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const method of Object.keys(methods))
      expect([path, mayCall('ApiUser', method.toUpperCase(), path)]).toEqual([path, true])
  }
})

test('an unknown role may call nothing, and nobody may call what no permission covers', () => {
  expect(mayCall('Visitor', 'POST', '/api/Sms/send')).toBe(false)
  expect(mayCall('ApiUser', 'DELETE', '/api/Sms/send')).toBe(false)
  expect(mayCall('ApiUser', 'GET', '/api/Payment/1/2')).toBe(false)
})

test('the pattern with the most literal segments decides', () => {
  const table = [
    { name: 'Any', httpMethod: 'GET', routePattern: '/api/{x}/{y}' },
    { name: 'Pending', httpMethod: 'GET', routePattern: '/api/payment/pending' },
    { name: 'One', httpMethod: 'GET', routePattern: '/api/payment/{id}' },
  ]
  expect(neededPermission('GET', '/api/Payment/pending', table)).toBe('Pending')
  expect(neededPermission('GET', '/api/Payment/7', table)).toBe('One')
  expect(neededPermission('GET', '/api/Banks/7', table)).toBe('Any')
})
