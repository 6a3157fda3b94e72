import { expect, test } from 'vitest'
import { brokenBy, casesOf, no, type Respond, refusal, smallDocument } from '../run/smallService.fixture.ts'

const responses = { 200: { description: 'Done.' }, 401: refusal, 403: refusal }
const document = {
  ...smallDocument({
    '/pay': { post: { operationId: 'pay', responses } },
    '/show': { get: { operationId: 'show', responses } },
    '/open': { get: { operationId: 'open', responses: { 200: responses[200] } } },
  }),
  'x-accounts': {
    closed: { status: 403, description: 'an account that is closed' },
    reader: { status: 403, methods: ['post'] },
    revoked: { status: 401 },
    broken: 'is left out',
  },
}

/** Refuses accounts as it is told; `reader` may read. */
const service =
  (refused: Readonly<Record<string, number>>): Respond =>
  ({ account, path }) => {
    const status = account === 'reader' && path !== '/pay' ? undefined : refused[account]
    return status === undefined ? { status: 200 } : no(status)
  }

const context = { accounts: { closed: { key: 'closed' }, reader: { key: 'reader' }, revoked: { key: 'revoked' } } }
const names = ['small/*/credentials/refused/*']

test('each account has a case for each operation that refuses it and documents the status', async () => {
  const cases = await casesOf(document, service({ closed: 403, reader: 403, revoked: 401 }), names, context)
  expect(cases.map(({ name, outcome }) => `${name} ${outcome}`).sort()).toEqual([
    'small/pay/credentials/refused/closed held',
    'small/pay/credentials/refused/reader held',
    'small/pay/credentials/refused/revoked held',
    'small/show/credentials/refused/closed held',
    'small/show/credentials/refused/revoked held',
  ])
})

test('an account that is let in, or refused in another way, is found by its name', async () => {
  expect(await brokenBy(document, service({ closed: 401, revoked: 401 }), names, context)).toEqual({
    'pay/credentials/refused/closed': '401 came where 403 must come',
    'pay/credentials/refused/reader': '200 came where 403 must come',
    'show/credentials/refused/closed': '401 came where 403 must come',
  })
})

test('an account that the target does not offer is unsupported', async () => {
  const cases = await casesOf(document, service({}), ['small/pay/credentials/refused/reader'], {})
  expect(cases[0]).toMatchObject({ outcome: 'unsupported', reason: 'it gives no account "reader"' })
})
