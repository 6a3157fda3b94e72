import type { Edit } from './verifyOrders.fixture.ts'

/** A bug of the orders service: what it is, the code that it replaces, and what a finding must say about it. */
export interface Bug {
  readonly bug: string
  readonly edits: readonly Edit[]
  /** A case that finds it, without the name of the document. */
  readonly found: string
  readonly message: RegExp
}

/** Bugs that no unit test of a single request sees. */
export const bugs: readonly Bug[] = [
  {
    bug: 'the second page is sorted apart',
    edits: [['.sort((one, other) =>', ".sort((one, other) => (page === '2' ? -1 : 1) *"]],
    found: 'listOrders/law/list/all',
    message: /has another entry|must precede/,
  },
  {
    bug: 'a filter is ignored beside another one',
    edits: [['customer === undefined || order', 'customer === undefined || status !== undefined || order']],
    found: 'listOrders/law/list/status+customer',
    message: /does not fit customer=/,
  },
  {
    bug: 'the total is counted before the filter',
    edits: [['total: found.length', 'total: own(response).length']],
    found: 'listOrders/law/list/customer',
    message: /entries/,
  },
  {
    bug: 'an idempotency key replays whatever the body is',
    edits: [['!isDeepStrictEqual(earlier.body, body)', 'earlier.body === undefined']],
    found: 'createOrder/law/key/other/body.customer',
    message: /201 came where/,
  },
  {
    bug: 'an idempotency key takes effect twice at the same time',
    edits: [
      [
        'send(response, await answer)',
        'await answer\n    keyed.set(name, { body, answer })\n    send(response, await answer)',
      ],
      ['keyed.set(name, { body, answer })\n    await', 'await'],
      ['list.push(order)\n    await stored()', 'await stored()\n    list.push(order)'],
      ['setImmediate(resolve)', 'setTimeout(resolve, 30)'],
    ],
    found: 'createOrder/law/key/together',
    message: /at the same time|requests with one key/,
  },
  {
    bug: 'idempotency keys are folded to small letters',
    edits: [["get('idempotency-key')", "get('idempotency-key')?.toLowerCase()"]],
    found: 'createOrder/law/key/case',
    message: /differs in the case of its letters/,
  },
  {
    bug: 'references that differ in case are the same',
    edits: [['reference === body.reference', 'reference.toLowerCase() === body.reference.toLowerCase()']],
    found: 'createOrder/law/unique/reference/near.case',
    message: /409 came where 201 must come/,
  },
  {
    bug: 'a PATCH resets what it does not have',
    edits: [['{ ...order, ...body }', '{ ...order, note: null, ...body }']],
    found: 'changeOrder/law/kept/body.status',
    message: /and is null after a request that had only/,
  },
  {
    bug: 'a total is added in binary fractions',
    edits: [
      ['sum + Math.round(amount * 100)', 'sum + amount'],
      ['cents / 100', 'cents'],
    ],
    found: 'createOrder/law/amounts/body.items[0].amount/0.1+0.2+0.3',
    message: /total/,
  },
  {
    bug: 'a callback is not retried',
    edits: [['[...retryAfter, 0]', '[0]']],
    found: 'createOrder/callback/accepted/5xx',
    message: /did not come again after an answer with 5\d\d/,
  },
  {
    bug: 'a callback is retried after it was acknowledged',
    edits: [['if (isAcknowledged) return', 'if (isAcknowledged && wait === 0) return']],
    found: 'createOrder/callback/accepted/sent',
    message: /came again after it was acknowledged/,
  },
  {
    bug: 'the last retry of a callback is left out',
    edits: [['[...retryAfter, 0]', '[...retryAfter.slice(0, 1), 0]']],
    found: 'createOrder/callback/accepted.schedule/5xx',
    message: /attempt 3 did not come/,
  },
  {
    bug: 'the order of another account can be read',
    edits: [['own(response).find(', '[...orders.values()].flat().find(']],
    found: 'getOrder/credentials/foreign',
    message: /200 came where/,
  },
  {
    bug: 'a deleted order is still shown',
    edits: [['list.splice(list.indexOf(order), 1)', 'list.indexOf(order)']],
    found: 'deleteOrder/law/deleted/getOrder',
    message: /200 came where/,
  },
  {
    bug: 'a change is answered and not kept',
    edits: [['list[list.indexOf(order)] = changed', 'list.indexOf(order)']],
    found: 'changeOrder/law/read/getOrder',
    message: /changeOrder answered/,
  },
  {
    bug: 'a pattern takes a newline at the end',
    edits: [['/^C[0-9]{6}$/', '/^C[0-9]{6}$/m']],
    found: 'createOrder/law/refused/body.customer/trailingNewline',
    message: /must be refused/,
  },
]
