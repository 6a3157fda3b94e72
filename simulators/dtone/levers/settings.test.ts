import { expect, test } from 'vitest'
import { steeredDtone } from '../../../testing/providers/steeredDtone.ts'

const stack = steeredDtone()

test.each([
  { callbackTimeout: 'PT90M' },
  { callbackTimeout: 'PT9999H' },
  { rateLimit: { requests: 5, window: 'PT24H' } },
  { rateLimit: { requests: 5, window: 'PT9999S' } },
  { confirmationWindow: 'P999DT999H9999M99999.999S' },
  { submittedAfter: 'PT0.001S' },
  { callbackRetries: ['PT0S', 'PT90S', 'P1DT24H'] },
  { callbackRetries: [] },
])('%j is accepted and shown as written', async (settings) => {
  expect(await stack.steer('PATCH', '/dtone/settings', settings)).toMatchObject({ status: 200, body: settings })
  expect(await stack.steer('GET', '/dtone/settings')).toMatchObject({ status: 200, body: settings })
})
