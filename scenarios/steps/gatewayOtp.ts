import { atPointer } from '../../specs/formats/pointer.ts'
import type { GatewayActor } from '../actors/gatewayActor.ts'
import { Mismatch } from '../scene/expect.ts'
import type { Scene } from '../scene/scene.ts'
import { type Chapter, step } from './step.ts'

/** Bank transfers that a one-time password authorises. */
export const gatewayOtp: Chapter = {
  title: 'Bank transfers of the gateway',
  about:
    'A client begins a bank transfer, gets a code by SMS to +23276555100 and by mail, and authorises the payment with it. `The payment` is the one that was begun last.',
  steps: [
    step(
      'the client begins to pay {money} to the account {string}',
      {
        about: 'Begins a bank transfer, which waits for its code.',
        example: 'When the client begins to pay 250 SLE to the account "003001014892010184"',
      },
      ({ gateway }, { amount }, accountNumber) =>
        gateway.begin('POST', '/api/Payment/initiate', { accountNumber, amount: Number(amount) }),
    ),
    step(
      'the client asks for a new code',
      { about: 'Has the code of the payment sent again.', example: 'When the client asks for a new code' },
      ({ gateway }) => gateway.begin('POST', '/api/Payment/resend-otp', { transactionId: gateway.client.payments[0] }),
    ),
    step(
      'the client authorises the payment with the code from its SMS',
      {
        about: 'Sends the code of the last SMS that the gateway has asked the provider to send.',
        example: 'When the client authorises the payment with the code from its SMS',
      },
      async (scene) => authorise(scene.gateway, (await sentCodes(scene)).at(-1)),
    ),
    step(
      'the client authorises the payment with the code from its first SMS',
      {
        about: 'Sends the code that went out first, which a new one may have replaced.',
        example: 'When the client authorises the payment with the code from its first SMS',
      },
      async (scene) => authorise(scene.gateway, (await sentCodes(scene))[0]),
    ),
    step(
      'the client authorises the payment with the code from its mail',
      {
        about: 'Sends the code of the last mail in the outbox of the gateway.',
        example: 'When the client authorises the payment with the code from its mail',
      },
      async ({ gateway }) => {
        const { mails } = await (await gateway.running()).books()
        await authorise(gateway, codeIn(mails.at(-1)?.body ?? ''))
      },
    ),
    step(
      'the client authorises the payment with a wrong code',
      {
        about: 'Sends six digits that are not those of any SMS.',
        example: 'When the client authorises the payment with a wrong code',
      },
      (scene) => authoriseWrongly(scene),
    ),
    step(
      'the client authorises the payment with {int} wrong codes',
      {
        about: 'Sends so many wrong codes, one after the other.',
        example: 'When the client authorises the payment with 4 wrong codes',
      },
      async (scene, count) => {
        for (let sent = 0; sent < count; sent++) await authoriseWrongly(scene)
      },
    ),
    step(
      'the client authorises the payment of client {string} with the code from its SMS',
      {
        about: 'Sends the right code for the payment of another client.',
        example: 'When the client authorises the payment of client "Acme" with the code from its SMS',
      },
      async (scene, name) =>
        authorise(scene.gateway, (await sentCodes(scene)).at(-1), scene.gateway.named(name).payments[0]),
    ),
    step(
      'no answer of the gateway has a code',
      {
        about: 'The last two answers have none of the codes that went out by SMS.',
        example: 'Then no answer of the gateway has a code',
      },
      async (scene) => {
        const { answer, answerBefore } = scene.gateway
        const texts = [answer, answerBefore].map((one) => JSON.stringify(one?.body ?? ''))
        for (const code of await sentCodes(scene))
          if (texts.some((text) => text.includes(code)))
            throw new Mismatch(`An answer of the gateway has the code ${code}.`)
      },
    ),
  ],
}

async function authorise(
  gateway: GatewayActor,
  otpCode: string | undefined,
  transactionId = gateway.client.payments[0],
): Promise<void> {
  if (otpCode === undefined) throw new Mismatch('No code was sent in this scenario.')
  await gateway.send('POST', '/api/Payment/authorize', { transactionId, otpCode })
}

async function authoriseWrongly(scene: Scene): Promise<void> {
  const codes = await sentCodes(scene)
  await authorise(
    scene.gateway,
    ['000000', '111111', '222222', '333333', '444444'].find((code) => !codes.includes(code)),
  )
}

/** The codes in the messages that the gateway has asked Africa's Talking to send, the first one first. */
async function sentCodes({ world }: Scene): Promise<string[]> {
  const entries = await world.journal({ operationId: 'sendMessage' })
  return entries.flatMap(({ request }) => {
    const body = String(atPointer(request, '/body'))
    const code = codeIn(new URLSearchParams(body).get('message') ?? '')
    return code === undefined ? [] : [code]
  })
}

function codeIn(text: string): string | undefined {
  return /^(\d{6}) is your code/.exec(text)?.[1]
}
