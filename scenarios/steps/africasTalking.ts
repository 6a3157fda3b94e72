import { atPointer } from '../../specs/formats/pointer.ts'
import { expectRows } from '../scene/expect.ts'
import { numbersFrom } from '../vocabulary/cells.ts'
import { type Chapter, step, stepWithTable } from './step.ts'

const linkStates = {
  open: 'Messages reach the subscribers of a network, by its code, again.',
  held: 'Messages to the subscribers of a network, by its code, are held back by risk rules: code 401.',
  failing: 'The provider fails at messages to the subscribers of a network, by its code: code 500.',
  down: 'The gateway to a network, by its code, fails: code 501.',
  rejecting: 'The gateway to a network, by its code, takes no messages: code 502.',
}

/** An application that sends SMS and pays through Africa's Talking. */
export const africasTalking: Chapter = {
  title: "Africa's Talking",
  about:
    "An application that calls Africa's Talking itself. Its callback URLs are in the dashboard, unless a sentence says otherwise.",
  steps: [
    step(
      'I send {string} to {msisdn}',
      { about: 'Sends an SMS.', example: 'When I send "hello" to +254711000900' },
      ({ africasTalking }, text, number) => africasTalking.sendMessage([number], text),
    ),
    step(
      'I send {string} to {int} numbers from {msisdn} on',
      {
        about: 'Sends an SMS to many in one request: to a number and those that follow it.',
        example: 'When I send "hello" to 100 numbers from +254711000000 on',
      },
      ({ africasTalking }, text, count, first) => africasTalking.sendMessage(numbersFrom(first, count), text),
    ),
    step(
      'I pay {money} to {msisdn}',
      { about: 'Pays a subscriber from the wallet.', example: 'When I pay 250 KES to +254711000100' },
      ({ africasTalking }, money, number) => africasTalking.pay([number], money),
    ),
    step(
      'I pay {money} to {int} numbers from {msisdn} on',
      {
        about: 'Pays a number and those that follow it the same, ten in a request.',
        example: 'When I pay 10 KES to 20 numbers from +254711000000 on',
      },
      ({ africasTalking }, money, count, first) => africasTalking.pay(numbersFrom(first, count), money),
    ),
    stepWithTable(
      'the recipients of the answer are:',
      {
        about:
          'What the last answer says of each recipient of an SMS, a payment, data or airtime, in order, in the columns of the table.',
        example: [
          'Then the recipients of the answer are:',
          '  | number        | status  | statusCode |',
          '  | +254711000900 | Success | 102        |',
        ].join('\n'),
      },
      ({ africasTalking }, table) => {
        const { body } = africasTalking.exchanges.answer
        const lists = ['/SMSMessageData/Recipients', '/entries', '/responses'].map((path) => atPointer(body, path))
        expectRows('The list of recipients', lists.find(Array.isArray) ?? [], table.raw())
      },
    ),
    step(
      'subscriber {msisdn} sends {string} to {string}',
      {
        about: 'A subscriber sends an SMS to a short code.',
        example: 'When subscriber +254711123456 sends "hello" to "12345"',
      },
      ({ africasTalking }, from, text, shortCode) => africasTalking.receiveMessage(from, shortCode, text),
    ),
    ...(['open', 'held', 'failing', 'down', 'rejecting'] as const).map((state) =>
      step(
        `the link to the network {string} is ${state}`,
        {
          about: linkStates[state],
          example: `Given the link to the network "63902" is ${state}`,
        },
        async ({ world }, networkCode) => void (await world.africastalking.messageLinks.set(networkCode, state)),
      ),
    ),
    step(
      "I have no callback URLs at Africa's Talking",
      {
        about: 'The dashboard has no URLs, so nothing is reported.',
        example: "Given I have no callback URLs at Africa's Talking",
      },
      ({ africasTalking }) => {
        africasTalking.hasCallbackUrls = false
      },
    ),
  ],
}
