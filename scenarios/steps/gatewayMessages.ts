import { atPointer } from '../../specs/formats/pointer.ts'
import type { GatewayActor } from '../actors/gatewayActor.ts'
import { expectRows, expectSame } from '../scene/expect.ts'
import type { Scene } from '../scene/scene.ts'
import { numbersFrom } from '../vocabulary/cells.ts'
import { checkPaths } from '../vocabulary/checkPaths.ts'
import { type Chapter, step, stepWithTable } from './step.ts'

/** SMS of the gateway's clients. */
export const gatewayMessages: Chapter = {
  title: 'Messages of the gateway',
  about: 'A client sends an SMS through the gateway, which keeps what the provider reports of it.',
  steps: [
    step(
      'the client sends {string} to {msisdn}',
      { about: 'Sends an SMS.', example: 'When the client sends "You are paid" to +23276123900' },
      ({ gateway }, message, phoneNumber) => gateway.begin('POST', '/api/Sms/send', { phoneNumber, message }),
    ),
    step(
      'the client sends {string} to {msisdn} as {string}',
      {
        about: 'Sends an SMS under a sender id.',
        example: 'When the client sends "You are paid" to +23276123900 as "ACME"',
      },
      ({ gateway }, message, phoneNumber, senderId) =>
        gateway.begin('POST', '/api/Sms/send-custom', { phoneNumber, message, senderId }),
    ),
    step(
      'the client has the sender id {string}',
      {
        about: 'An operator registers a sender id to the client, and to no other one from then on.',
        example: 'Given the client has the sender id "ACME"',
      },
      async ({ gateway }, senderId) => (await gateway.running()).giveSender(gateway.client.name, senderId),
    ),
    stepWithTable(
      'the client sends {string} to:',
      {
        about: 'Sends an SMS to many, whose numbers are the only column of the table.',
        example: ['When the client sends "You are paid" to:', '  | +23276123900 |', '  | 077654900    |'].join('\n'),
      },
      ({ gateway }, message, table) =>
        sendBulk(
          gateway,
          message,
          table.raw().map(([number = '']) => number),
        ),
    ),
    step(
      'the client sends {string} to {int} numbers from {msisdn} on',
      {
        about: 'Sends an SMS to many: to a number and those that follow it.',
        example: 'When the client sends "You are paid" to 250 numbers from +23276123000 on',
      },
      ({ gateway }, message, count, first) => sendBulk(gateway, message, numbersFrom(first, count)),
    ),
    stepWithTable(
      'the results of the messages are:',
      {
        about: 'What the gateway has answered about each receiver, in order.',
        example: [
          'Then the results of the messages are:',
          '  | phoneNumber  | status |',
          '  | +23276123900 | Sent   |',
        ].join('\n'),
      },
      ({ gateway }, table) => {
        const results = atPointer(gateway.answer.body, '/results')
        checkPaths('Sms_SendBulk', table.raw()[0]?.map((member) => [`results.0.${member}`]) ?? [])
        expectRows('The list of results', Array.isArray(results) ? results : [], table.raw())
      },
    ),
    step(
      'the gateway has not answered',
      { about: 'The last request still waits for its answer.', example: 'Then the gateway has not answered' },
      ({ gateway }) => expectSame('The answer', gateway.isAnswered, false),
    ),
    step(
      'the message is {status} and its delivery {status}',
      {
        about: 'What the gateway keeps of the last message: its own status, and the last delivery report that counts.',
        example: 'Then the message is Sent and its delivery Success',
      },
      async (scene, status, delivery) => expectSame('The message', await lastMessage(scene), { status, delivery }),
    ),
    step(
      'the message is {status} and its delivery unknown',
      {
        about: 'The same, where no delivery report has come.',
        example: 'Then the message is Sent and its delivery unknown',
      },
      async (scene, status) => expectSame('The message', await lastMessage(scene), { status, delivery: null }),
    ),
    step(
      'the message to {msisdn} is {status} and its delivery {status}',
      {
        about: 'The same of the last message to a number.',
        example: 'Then the message to +23276123900 is Sent and its delivery Success',
      },
      async (scene, number, status, delivery) =>
        expectSame('The message', await lastMessage(scene, number), { status, delivery }),
    ),
    step(
      'the message to {msisdn} is {status} and its delivery unknown',
      {
        about: 'The same, where no delivery report has come.',
        example: 'Then the message to +23276123900 is Sent and its delivery unknown',
      },
      async (scene, number, status) =>
        expectSame('The message', await lastMessage(scene, number), { status, delivery: null }),
    ),
  ],
}

function sendBulk(gateway: GatewayActor, message: string, phoneNumbers: readonly string[]): Promise<void> {
  return gateway.begin('POST', '/api/Sms/send-bulk', { phoneNumbers, message })
}

async function lastMessage({ gateway }: Scene, number?: string): Promise<unknown> {
  const { messages } = await (await gateway.running()).books()
  const last = messages.findLast(({ phone_number }) => number === undefined || phone_number === number)
  return last && { status: last.status, delivery: last.delivery }
}
