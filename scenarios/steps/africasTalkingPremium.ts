import { expectRows } from '../scene/expect.ts'
import {
  askToSubscribe,
  endSubscription,
  lastLink,
  sell,
  sendPremium,
  subscribersTo,
} from '../scene/premiumProducts.ts'
import { type Chapter, step, stepWithTable } from './step.ts'

/** Messages that subscribers pay. @see docs/africastalking.md#premium-products */
export const africasTalkingPremium: Chapter = {
  title: "Premium SMS of Africa's Talking",
  about:
    'A product is a keyword of a short code. Subscribers pay for each answer to a text (on demand), or for each message after agreeing once (subscription), from their airtime. Half of it is for the account.',
  steps: [
    step(
      'my short code {string} sells {string} by subscription at {money}',
      {
        about:
          'Registers a product, with the price of a message. From the first one on, only registered products are sold.',
        example: 'Given my short code "28901" sells "NEWS" by subscription at 10 KES',
      },
      (scene, shortCode, keyword, price) => sell(scene, { shortCode, keyword }, 'subscription', price),
    ),
    step(
      'my short code {string} sells {string} on demand at {money}',
      {
        about: 'Registers a product that answers texts, with the price of an answer.',
        example: 'Given my short code "28901" sells "SCORE" on demand at 5 KES',
      },
      (scene, shortCode, keyword, price) => sell(scene, { shortCode, keyword }, 'onDemand', price),
    ),
    step(
      'I ask {msisdn} to subscribe to {string} of {string}',
      {
        about: 'Asks a subscriber on the phone, with a checkout token for the number.',
        example: 'When I ask +254711123456 to subscribe to "NEWS" of "28901"',
      },
      (scene, number, keyword, shortCode) => askToSubscribe(scene, number, { shortCode, keyword }),
    ),
    step(
      'I end the subscription of {msisdn} to {string} of {string}',
      {
        about: 'Ends a subscription, or the wait for an answer.',
        example: 'When I end the subscription of +254711123456 to "NEWS" of "28901"',
      },
      (scene, number, keyword, shortCode) => endSubscription(scene, number, { shortCode, keyword }),
    ),
    step(
      'I send {string} to {msisdn} for {string} of {string}',
      {
        about: 'Sends a message of a product, which the subscriber pays.',
        example: 'When I send "Rain today" to +254711123456 for "NEWS" of "28901"',
      },
      (scene, text, number, keyword, from) => sendPremium(scene, number, text, { from, keyword }),
    ),
    step(
      'I send {string} to {msisdn} for {string} of {string}, tried for {int} hour(s)',
      {
        about: 'The same, tried again while the subscriber has too little airtime.',
        example: 'When I send "Rain today" to +254711123456 for "NEWS" of "28901", tried for 2 hours',
      },
      (scene, text, number, keyword, from, hours) =>
        sendPremium(scene, number, text, { from, keyword, retryDurationInHours: String(hours) }),
    ),
    step(
      'I answer the last text of {msisdn} to {string} with {string}',
      {
        about: 'Answers a text on demand, which the subscriber pays. A text can be answered once.',
        example: 'When I answer the last text of +254711123456 to "28901" with "2:1"',
      },
      async (scene, number, from, text) =>
        sendPremium(scene, number, text, { from, linkId: await lastLink(scene, number) }),
    ),
    stepWithTable(
      'the subscribers to {string} of {string} are:',
      {
        about:
          'Who is subscribed, as the application reads it, the first one first. The product must be registered if nobody is.',
        example: ['Then the subscribers to "NEWS" of "28901" are:', '  | phoneNumber   |', '  | +254711123456 |'].join(
          '\n',
        ),
      },
      async (scene, keyword, shortCode, table) =>
        expectRows('The list of subscribers', await subscribersTo(scene, { shortCode, keyword }), table.raw()),
    ),
  ],
}
