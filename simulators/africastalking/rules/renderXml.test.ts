import { expect, test } from 'vitest'
import { renderXml } from './renderXml.ts'

test('recipients stand in their elements, in the order that clients parse', () => {
  const recipient = {
    cost: '0',
    messageId: 'None',
    number: '12',
    status: 'InvalidPhoneNumber',
    statusCode: 403,
  } as const
  expect(renderXml({ SMSMessageData: { Message: 'Sent to 0/1 Total Cost: 0', Recipients: [recipient] } })).toBe(
    '<AfricasTalkingResponse><SMSMessageData><Message>Sent to 0/1 Total Cost: 0</Message><Recipients><Recipient>' +
      '<number>12</number><cost>0</cost><status>InvalidPhoneNumber</status><statusCode>403</statusCode><messageId>None</messageId>' +
      '</Recipient></Recipients></SMSMessageData></AfricasTalkingResponse>',
  )
})

test('what a caller wrote as a number cannot break out of its element', () => {
  const recipient = {
    cost: '0',
    messageId: 'None',
    number: '<&>',
    status: 'InvalidPhoneNumber',
    statusCode: 403,
  } as const
  expect(renderXml({ SMSMessageData: { Message: '', Recipients: [recipient] } })).toContain(
    '<number>&lt;&amp;&gt;</number>',
  )
})
