import type { Exchange } from '../control/exchanges.ts'

/** A request that was answered. */
export function exchangeOf(changes: Partial<Exchange> = {}): Exchange {
  return {
    id: 1,
    at: '2026-01-01T09:00:00.000Z',
    service: 'dtone',
    kind: 'request',
    operationId: 'postTransactionAsync',
    request: { method: 'POST', target: '/v1/async/transactions', headers: {}, body: '' },
    reply: { status: 201, headers: {}, body: '' },
    ...changes,
  }
}
