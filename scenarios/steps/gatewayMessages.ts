import { expectSame } from '../scene/expect.ts'
import type { Scene } from '../scene/scene.ts'
import { type Chapter, step } from './step.ts'

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
  ],
}

async function lastMessage({ gateway }: Scene): Promise<unknown> {
  const { messages } = await (await gateway.running()).books()
  const last = messages.at(-1)
  return last && { status: last.status, delivery: last.delivery }
}
