import { expect, test } from 'vitest'
import { readSchedule } from '../schedule/schedule.ts'
import { rulesOf } from './rulesOf.ts'

function rulesFor(id: string): unknown[] {
  return rulesOf(readSchedule(id)).map(({ operationId, body }) => ({ operationId, body }))
}

test('a fault is for one request of one subject', () => {
  expect(rulesFor('mobileB2C.+254711000100.2:doneButError502')).toEqual([
    {
      operationId: 'addFault',
      body: {
        select: { operationId: 'mobileB2C', fields: { 'body.recipients.0.phoneNumber': '+254711000100' }, nth: 2 },
        place: 'after',
        effect: { kind: 'status', status: 502 },
      },
    },
  ])
})

test('a callback plan is for one callback', () => {
  expect(rulesFor('transactionUpdated.+593990000100.1:callbackTwice')).toEqual([
    {
      operationId: 'addCallbackPlan',
      body: {
        select: {
          operationId: 'transactionUpdated',
          fields: { 'credit_party_identifier.mobile_number': '+593990000100' },
          nth: 1,
        },
        action: { kind: 'duplicate' },
      },
    },
  ])
})

test('a kill after an acknowledgement, and a second request of the client, have no rule', () => {
  expect(rulesFor('paymentNotification.1:killedAfterAck,POST /orders.1:sentTwice')).toEqual([])
})

test('a rule that looks at what was done does not count the requests that were kept from it', () => {
  const [, second] = rulesOf(readSchedule('mobileB2C.1:lost,mobileB2C.2:doneButLost'))
  expect(second?.body.select?.nth).toBe(1)
  const [, afterLate] = rulesOf(readSchedule('mobileB2C.1:doneLate,mobileB2C.2:doneButLost'))
  expect(afterLate?.body.select?.nth).toBe(2)
  const [, ofAnother] = rulesOf(readSchedule('mobileB2C.+254711000101.1:lost,mobileB2C.+254711000100.2:doneButLost'))
  expect(ofAnother?.body.select?.nth).toBe(2)
})
