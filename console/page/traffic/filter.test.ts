import { expect, test } from 'vitest'
import { exchangeOf } from './exchange.fixture.ts'
import { filterOf, fits, isStatus } from './filter.ts'

const { request } = exchangeOf()
const all = [
  exchangeOf({ id: 1 }),
  exchangeOf({
    id: 2,
    service: 'africastalking',
    operationId: 'sendMessage',
    reply: { status: 404, headers: {}, body: 'Straße' },
  }),
  exchangeOf({ id: 3, kind: 'callback', operationId: 'transactionUpdated', reply: null, error: 'refused' }),
  exchangeOf({ id: 4, error: 'reset', reply: { status: 500, headers: {}, body: '' } }),
  exchangeOf({ id: 5, operationId: null, request: { ...request, target: '/nothing?A=[1]', body: 'to=%2B254' } }),
]

test.each([
  [{}, [1, 2, 3, 4, 5]],
  [{ service: 'africastalking' }, [2]],
  [{ kind: 'callback' }, [3]],
  [{ operation: 'TRANSACTION' }, [1, 3, 4]],
  [{ operation: 'sendMessage' }, [2]],
  [{ status: '201' }, [1, 5]],
  [{ status: '4XX' }, [2]],
  [{ status: '40' }, [2]],
  [{ status: '5xx' }, []],
  [{ status: 'none' }, [3, 4]],
  [{ status: 'no' }, []],
  [{ text: 'STRASSE' }, []],
  [{ text: 'straße' }, [2]],
  [{ text: '[1]' }, [5]],
  [{ text: '%2b254', status: '2xx' }, [5]],
  [{ other: 'x' }, [1, 2, 3, 4, 5]],
])('%j shows %j', (settings, ids) => {
  expect(all.filter((exchange) => fits(exchange, filterOf(settings))).map(({ id }) => id)).toEqual(ids)
})

test.each(['', '2', '20', '201', '4xx', '4x', 'none', ' 5XX '])('%j can be a status', (text) => {
  expect(isStatus(text)).toBe(true)
})

test.each(['x', '6xx', '2011', 'no', '4xxx', '20x1'])('%j is no status', (text) => {
  expect(isStatus(text)).toBe(false)
})
