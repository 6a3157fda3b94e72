import { atPointer } from '../../specs/formats/pointer.ts'
import { minorUnits } from '../actors/gatewayActor.ts'
import { expectSame } from '../scene/expect.ts'
import type { Scene } from '../scene/scene.ts'
import type { Money } from '../vocabulary/values.ts'
import { type Chapter, step } from './step.ts'

const cards = '/api/CardPayments'

/** Where the issuer of a card sends its holder back to. No scenario has a client with a page. */
const termUrl = 'https://shop.example/confirmed'

/** Payments by card. @see docs/gateway.md#cards */
export const gatewayCards: Chapter = {
  title: 'Cards at the gateway',
  about:
    'The number of a card decides what becomes of it (docs/acquirer.md). `The card` is the one that the client has kept last, `the authorisation` what it has authorised last.',
  steps: [
    step(
      'the client keeps the card {string}',
      {
        about: 'Gives the gateway a card, valid until the end of 2030, for a token.',
        example: 'Given the client keeps the card "4111 1111 1111 1111"',
      },
      (scene, number) => keep(scene, number, 12, 2030),
    ),
    step(
      'the client keeps the card {string} that is valid until {int}\\/{int}',
      {
        about: 'The same with the month and the year in which the card expires.',
        example: 'Given the client keeps the card "4111 1111 1111 1111" that is valid until 1/2026',
      },
      (scene, number, month, year) => keep(scene, number, month, year),
    ),
    step(
      'the client authorises {money}',
      { about: 'Holds money on the card.', example: 'When the client authorises 250 SLE' },
      (scene, money) => authorise(scene, money),
    ),
    step(
      'the client authorises {money} for the order {string}',
      {
        about: 'Holds money on the card for an order, which has one live authorisation.',
        example: 'When the client authorises 250 SLE for the order "4711"',
      },
      (scene, money, orderId) => authorise(scene, money, { orderId }),
    ),
    step(
      'the client authorises {money} on the card of client {string}',
      {
        about: 'Uses the token of another client.',
        example: 'When the client authorises 250 SLE on the card of client "Acme"',
      },
      (scene, money, name) => authorise(scene, money, { token: scene.gateway.named(name).card }),
    ),
    step(
      'the client captures {money}',
      { about: 'Takes money that the authorisation holds.', example: 'When the client captures 250 SLE' },
      ({ gateway }, money) =>
        gateway.begin('POST', `${cards}/capture`, {
          ...{ authorizationId: gateway.client.authorisation.id, amount: Number(money.amount) },
        }),
    ),
    step(
      'the client captures {money} of the authorisation of client {string}',
      {
        about: 'Takes money that an authorisation of another client holds.',
        example: 'When the client captures 250 SLE of the authorisation of client "Acme"',
      },
      ({ gateway }, money, name) =>
        gateway.begin('POST', `${cards}/capture`, {
          ...{ authorizationId: gateway.named(name).authorisation.id, amount: Number(money.amount) },
        }),
    ),
    step(
      'the holder of the card opens the page of the issuer',
      {
        about: 'Opens the page to which the client sends whoever must confirm the authorisation.',
        example: 'When the holder of the card opens the page of the issuer',
      },
      async ({ gateway, shopper }) => {
        const { challenge } = gateway.client.authorisation
        if (challenge === undefined) throw new Error('The authorisation asks the holder of the card for nothing.')
        const page = new URL(challenge.acsUrl)
        page.search = new URLSearchParams({
          ...{ PaReq: challenge.paReq, MD: challenge.md, TermUrl: termUrl },
        }).toString()
        await shopper.visit(page.href)
      },
    ),
    ...(['confirms', 'refuses'] as const).map((verb) =>
      step(
        `the holder of the card ${verb} the payment`,
        {
          about: `Presses the button of the issuer's page that ${verb} it, which leads back to the client.`,
          example: `When the holder of the card ${verb} the payment`,
        },
        ({ shopper }) => shopper.press(verb === 'confirms' ? 'Confirm' : 'Refuse'),
      ),
    ),
    step(
      'the client verifies the challenge',
      {
        about: 'Brings the gateway what the holder of the card has brought back from the page of the issuer.',
        example: 'When the client verifies the challenge',
      },
      async (scene) => verify(scene, (await scene.shopper.outside()).fields['PaRes'] ?? ''),
    ),
    step(
      'the client verifies the challenge with {string}',
      {
        about: 'Brings the gateway an answer that no issuer has given.',
        example: 'When the client verifies the challenge with "bm90aGluZw=="',
      },
      (scene, paRes) => verify(scene, paRes),
    ),
    step(
      'the authorisation is {status}',
      { about: 'What the reports of the gateway say of it.', example: 'Then the authorisation is Captured' },
      async ({ gateway, portal }, status) => {
        const { id } = gateway.client.authorisation
        const list = await portal.lookUp('/api/Reports/cards/transactions')
        const found = Array.isArray(list)
          ? list.find((one: unknown) => atPointer(one, '/authorizationId') === id)
          : undefined
        expectSame('The status of the authorisation', atPointer(found, '/status'), status)
      },
    ),
    step(
      'the portal user lists the payments by card',
      { about: 'Asks for all authorisations.', example: 'When the portal user lists the payments by card' },
      async ({ portal }) => void (await portal.send('GET', '/api/Reports/cards/transactions')),
    ),
    step(
      'the portal user lists the payments by card with {string}',
      {
        about: 'Asks for authorisations, with this query.',
        example: 'When the portal user lists the payments by card with "status=Captured"',
      },
      async ({ portal }, query) => void (await portal.send('GET', `/api/Reports/cards/transactions?${query}`)),
    ),
    step(
      'the portal user asks for the summary of payments by card',
      {
        about: 'Counts authorisations and adds them up.',
        example: 'When the portal user asks for the summary of payments by card',
      },
      async ({ portal }) => void (await portal.send('GET', '/api/Reports/cards/summary')),
    ),
    step(
      'the card acquirer holds {money}',
      {
        about: 'Adds up what is authorised at the acquirer and neither captured nor released.',
        example: 'Then the card acquirer holds 250 SLE',
      },
      async ({ world }, money) =>
        expectSame('What the acquirer holds', await sumAt(world, 'authorised', '/amount'), minorUnits(money)),
    ),
    step(
      'the card acquirer has captured {money} in all',
      {
        about: 'Adds up what the acquirer has taken from cards.',
        example: 'Then the card acquirer has captured 250 SLE in all',
      },
      async ({ world }, money) =>
        expectSame('What it has captured', await sumAt(world, 'captured', '/capture/amount'), minorUnits(money)),
    ),
  ],
}

async function keep({ gateway }: Scene, number: string, expiryMonth: number, expiryYear: number): Promise<void> {
  const card = { cardNumber: number.replaceAll(' ', ''), expiryMonth, expiryYear, cvv: '123' }
  await gateway.send('POST', `${cards}/tokenize`, card)
}

async function authorise(
  { gateway }: Scene,
  { amount, currency }: Money,
  given: { readonly orderId?: string; readonly token?: string } = {},
): Promise<void> {
  const token = given.token ?? gateway.client.card
  await gateway.begin('POST', `${cards}/authorize`, { ...given, token, amount: Number(amount), currency })
}

function verify({ gateway }: Scene, paRes: string): Promise<void> {
  return gateway.begin('POST', `${cards}/verify-3ds`, { authorizationId: gateway.client.authorisation.id, paRes })
}

/** Adds up a member of the authorisations of one status, in minor units. */
async function sumAt(world: Scene['world'], status: string, pointer: string): Promise<number> {
  const all = await world.state('acquirer', 'authorisations')
  const counted = all.filter((one) => atPointer(one, '/status') === status)
  return counted.reduce((sum, one) => sum + Number(atPointer(one, pointer)), 0)
}
