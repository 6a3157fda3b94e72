import { expect, test } from 'vitest'
import { renderXml } from './xml.ts'

test('members and entries become elements in order', () => {
  const recipient = { cost: '0', number: '12', statusCode: 403 }
  expect(renderXml({ SMSMessageData: { Message: 'Sent to 0/1 Total Cost: 0', Recipients: [recipient] } })).toBe(
    '<AfricasTalkingResponse><SMSMessageData><Message>Sent to 0/1 Total Cost: 0</Message><Recipients><Recipient>' +
      '<cost>0</cost><number>12</number><statusCode>403</statusCode>' +
      '</Recipient></Recipients></SMSMessageData></AfricasTalkingResponse>',
  )
})

test('text from the request is escaped', () => {
  expect(renderXml({ number: '<&>' })).toBe(
    '<AfricasTalkingResponse><number>&lt;&amp;&gt;</number></AfricasTalkingResponse>',
  )
})
