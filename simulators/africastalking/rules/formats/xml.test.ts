import { expect, test } from 'vitest'
import { renderXml } from './xml.ts'

test('members and entries become elements, those of a recipient in the order of the provider', () => {
  const recipient = { cost: '0', messageId: 'None', messageParts: 1, number: '12', statusCode: 403 }
  expect(renderXml({ SMSMessageData: { Message: 'Sent to 0/1 Total Cost: 0', Recipients: [recipient] } })).toBe(
    '<AfricasTalkingResponse><SMSMessageData><Message>Sent to 0/1 Total Cost: 0</Message><Recipients><Recipient>' +
      '<number>12</number><cost>0</cost><statusCode>403</statusCode><messageId>None</messageId><messageParts>1</messageParts>' +
      '</Recipient></Recipients></SMSMessageData></AfricasTalkingResponse>',
  )
})

test('text from the request is escaped', () => {
  expect(renderXml({ number: '<&>' })).toBe(
    '<AfricasTalkingResponse><number>&lt;&amp;&gt;</number></AfricasTalkingResponse>',
  )
})
