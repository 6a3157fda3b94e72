import { atPointer } from '../../specs/formats/pointer.ts'
import { idOf } from '../actors/gatewayActor.ts'
import { signedResult } from '../actors/signedResult.ts'
import { expectFields, expectSame, Mismatch } from '../scene/expect.ts'
import type { Scene } from '../scene/scene.ts'
import { checkPaths } from '../vocabulary/checkPaths.ts'
import { type Chapter, step, stepWithTable } from './step.ts'

const sessions = '/api/Checkout/sessions'
const returnUrl = 'https://shop.example/orders/4711'

/** Payments on pages of the gateway. @see docs/gateway.md#hosted-checkout */
export const gatewayCheckout: Chapter = {
  title: 'Checkouts of the gateway',
  about:
    'The shopper has a browser without scripts: it fills in and sends the forms of the pages that it is shown. `The checkout` is the one that the client has opened last.',
  steps: [
    step(
      'the client opens a checkout of {money}',
      {
        about: 'Asks the gateway for a page on which somebody pays.',
        example: 'When the client opens a checkout of 250 SLE',
      },
      async ({ gateway }, { amount, currency }) =>
        void (await gateway.send('POST', sessions, { amount: Number(amount), currency, returnUrl })),
    ),
    step(
      'the shopper opens the checkout',
      { about: 'Opens its page.', example: 'When the shopper opens the checkout' },
      ({ gateway, shopper }) => shopper.visit(gateway.client.checkout.url),
    ),
    step(
      'the shopper pays by the card {string}',
      {
        about: 'Fills in the form for cards, with an expiry in 2030, and sends it.',
        example: 'When the shopper pays by the card "4111 1111 1111 1111"',
      },
      ({ shopper }, cardNumber) =>
        shopper.press('Pay by card', { cardNumber, expiryMonth: '12', expiryYear: '2030', securityCode: '123' }),
    ),
    step(
      'the shopper continues to the bank',
      {
        about: 'Goes to the page of the issuer, where `the holder of the card` confirms or refuses.',
        example: 'When the shopper continues to the bank',
      },
      ({ shopper }) => shopper.press('Continue to your bank'),
    ),
    step(
      'the shopper pays by mobile money from {string}',
      {
        about: 'Fills in a phone number as it is written, and sends the form.',
        example: 'When the shopper pays by mobile money from "076 123 100"',
      },
      ({ shopper }, phoneNumber) => shopper.press('Pay by mobile money', { phoneNumber }),
    ),
    step(
      'the shopper checks again',
      { about: 'Presses the button of a page that waits.', example: 'When the shopper checks again' },
      ({ shopper }) => shopper.press('Check again'),
    ),
    step(
      'the shopper cancels',
      { about: 'Presses the button that leads back to the shop.', example: 'When the shopper cancels' },
      ({ shopper }) => shopper.press('Cancel'),
    ),
    step(
      'the shopper sends the form again',
      {
        about: 'The last form is sent once more as it was, as by a second click.',
        example: 'When the shopper sends the form again',
      },
      ({ shopper }) => shopper.pressAgain(),
    ),
    step(
      'the shopper goes back',
      {
        about: 'Shows the page before this one as it was, as the button of a browser or another tab does.',
        example: 'When the shopper goes back',
      },
      ({ shopper }) => shopper.goBack(),
    ),
    step(
      'the shopper returns to the shop',
      { about: 'Follows the link of a page that shows the end.', example: 'When the shopper returns to the shop' },
      ({ shopper }) => shopper.follow('Return to'),
    ),
    step(
      'the page says {string}',
      {
        about: 'The page that the shopper sees has these words.',
        example: 'Then the page says "Confirm on your phone"',
      },
      async ({ shopper }, words) => {
        const { text } = await shopper.page()
        if (!text.includes(words)) throw new Mismatch(`The page does not say "${words}". It says: ${text}`)
      },
    ),
    step(
      'the shopper is back at the shop, and the checkout is signed as {status}',
      {
        about:
          'The address has a result that the gateway has signed by a key that it publishes, about this checkout and for this client.',
        example: 'Then the shopper is back at the shop, and the checkout is signed as Completed',
      },
      async ({ gateway, shopper }, status) => {
        const { url } = await shopper.outside()
        expectSame('The address of the shop', `${url.origin}${url.pathname}`, returnUrl)
        const result = url.searchParams.get('result') ?? ''
        const { sub, aud, ...claims } = await signedResult((await gateway.running()).url, result)
        const { name, checkout } = gateway.client
        const found = { sub, aud, status: claims['status'], shown: url.searchParams.get('status') }
        expectSame('The result', found, { sub: checkout.id, aud: idOf(name), status, shown: status })
      },
    ),
    step(
      'the checkout is {status}',
      { about: 'Asks the gateway for the checkout.', example: 'Then the checkout is Completed' },
      async (scene, status) =>
        expectSame('The status of the checkout', atPointer(await checkoutOf(scene), '/status'), status),
    ),
    stepWithTable(
      'the checkout has:',
      {
        about: 'Asks the gateway for the checkout, and compares it by dotted path.',
        example: ['Then the checkout has:', '  | paymentMethod | Card |'].join('\n'),
      },
      async (scene, table) => {
        checkPaths('Checkout_GetSession', table.raw())
        expectFields('The checkout', await checkoutOf(scene), table.raw())
      },
    ),
    step(
      'the client asks for the checkout of client {string}',
      {
        about: 'Asks for the checkout of another client.',
        example: 'When the client asks for the checkout of client "Acme"',
      },
      async ({ gateway }, name) => void (await gateway.send('GET', `${sessions}/${gateway.named(name).checkout.id}`)),
    ),
    step(
      'the portal user lists the checkouts',
      { about: 'Asks for the checkouts, the newest first.', example: 'When the portal user lists the checkouts' },
      async ({ portal }) => void (await portal.send('GET', '/api/Reports/checkout/sessions')),
    ),
    step(
      'the portal user asks for the summary of checkouts',
      {
        about: 'Counts checkouts and adds them up.',
        example: 'When the portal user asks for the summary of checkouts',
      },
      async ({ portal }) => void (await portal.send('GET', '/api/Reports/checkout/summary')),
    ),
  ],
}

async function checkoutOf({ gateway }: Scene): Promise<unknown> {
  return (await gateway.send('GET', `${sessions}/${gateway.client.checkout.id}`)).body
}
