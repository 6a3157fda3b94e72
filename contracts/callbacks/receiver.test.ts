import { expect, test } from 'vitest'
import { createReceiver, failingStatuses } from './receiver.ts'

test('attempts of a schedule fail with the bounds of each class first', () => {
  expect(failingStatuses(() => false)).toEqual([400, 500, 499, 599, 404, 503])
})

test('a class that the document calls an acknowledgement does not fail', () => {
  expect(failingStatuses((anomaly) => anomaly === '4xx')).toEqual([500, 599, 503])
})

test('a mailbox answers with what it is given, and says how long that is', async () => {
  const receiver = await createReceiver()
  const answer = { contentType: 'application/xml', body: '<Response/>' }
  const { url } = receiver.open('one', 'sent', { answer })
  const reply = await fetch(url, { method: 'POST', body: 'a=1' })
  expect([reply.headers.get('content-type'), reply.headers.get('content-length'), await reply.text()]).toEqual([
    'application/xml',
    '11',
    '<Response/>',
  ])
  await receiver.close()
})
