import { type Chapter, step } from './step.ts'

/** Payments of subscribers to the application. @see docs/africastalking.md#checkout */
export const africasTalkingPayments: Chapter = {
  title: "Payments to the wallet at Africa's Talking",
  about:
    'Subscribers pay from their mobile money into the wallet, less 1 % for the operator. What an application asks for waits on the phone until it is confirmed.',
  steps: [
    step(
      'I ask {msisdn} for {money}',
      {
        about: 'Asks a subscriber on the phone to pay. Nothing is paid until the question is accepted.',
        example: 'When I ask +254711123456 for 100 KES',
      },
      ({ africasTalking }, number, amount) => africasTalking.checkOut(number, amount),
    ),
    step(
      'I ask {msisdn} for {money} with the idempotency key {string}',
      {
        about: 'The same, so that it can be repeated safely.',
        example: 'When I ask +254711123456 for 100 KES with the idempotency key "order-1"',
      },
      ({ africasTalking }, number, amount, key) => africasTalking.checkOut(number, amount, key),
    ),
    step(
      '{msisdn} sends me {money} for {string}',
      {
        about: 'A subscriber pays without being asked, and names an account.',
        example: 'When +254711123456 sends me 100 KES for "order-1"',
      },
      ({ africasTalking }, number, amount, account) => africasTalking.receivePayment(number, amount, account),
    ),
    step(
      "I answer Africa's Talking that payments are {string}",
      {
        about:
          'The application is asked about each payment from now on, in both directions, and answers Validated or Failed.',
        example: 'Given I answer Africa\'s Talking that payments are "Failed"',
      },
      ({ africasTalking }, status) => africasTalking.answerPaymentQuestions(status),
    ),
    step(
      "a checkout at Africa's Talking waits {duration}",
      {
        about: 'How long a subscriber can answer, from the next request on.',
        example: "Given a checkout at Africa's Talking waits 5 minutes",
      },
      async ({ world }, checkoutLife) => void (await world.africastalking.setSettings({ checkoutLife })),
    ),
  ],
}
