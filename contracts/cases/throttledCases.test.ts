import { expect, test } from 'vitest'
import { brokenBy, no, type Respond, refusal, smallDocument } from '../run/smallService.fixture.ts'

const limited = { 'x-throttle': { requests: 5, window: 'PT1M' } }
const responses = { 200: { description: 'Done.' }, 401: refusal, 429: refusal }
const document = smallDocument({
  '/pay': { post: { operationId: 'pay', ...limited, responses } },
  '/show': { get: { operationId: 'show', ...limited, responses } },
})

/** Refuses an account that has used up its requests to these paths. */
const service =
  (usedUp: readonly string[]): Respond =>
  ({ account, path }) =>
    account === 'busy' && usedUp.includes(path) ? no(429) : { status: 200 }

const context = { throttled: { key: 'busy' } }
const name = 'small/pay/credentials/throttled'

test('an account is refused where it has used up its requests, and served elsewhere', async () => {
  expect(await brokenBy(document, service(['/pay']), [name], context)).toEqual({})
})

test('a limit that is not held is found', async () => {
  expect(await brokenBy(document, service([]), [name], context)).toEqual({
    'pay/credentials/throttled': '200 came where 429 must come',
  })
})

test('a limit that all operations share is found at the other one', async () => {
  expect(await brokenBy(document, service(['/pay', '/show']), [name], context)).toEqual({
    'pay/credentials/throttled': '429 came where one of 200, 401 must come',
  })
})
