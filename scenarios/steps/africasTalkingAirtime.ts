import { expectSame } from '../scene/expect.ts'
import { numbersFrom } from '../vocabulary/cells.ts'
import { type Chapter, step } from './step.ts'

/** An application that sends airtime and mobile data. @see docs/africastalking.md#airtime */
export const africasTalkingAirtime: Chapter = {
  title: "Airtime and mobile data of Africa's Talking",
  about:
    'Airtime is paid from the account, data from the wallet. `My airtime` and `my data` are what was accepted last.',
  steps: [
    step(
      'I send {money} of airtime to {msisdn}',
      { about: 'Sends airtime to a subscriber.', example: 'When I send 10 KES of airtime to +254711000100' },
      ({ africasTalking }, money, number) => africasTalking.sendAirtime([number], money),
    ),
    step(
      'I send {money} of airtime to {int} numbers from {msisdn} on',
      {
        about: 'Sends a number and those that follow it the same, in one request.',
        example: 'When I send 10 KES of airtime to 20 numbers from +254711000000 on',
      },
      ({ africasTalking }, money, count, first) => africasTalking.sendAirtime(numbersFrom(first, count), money),
    ),
    step(
      'I send {money} of airtime to {msisdn} with the key {string}',
      {
        about:
          'A request with an idempotency key: a new one passes the filter of duplicates, a used one gets its answer again.',
        example: 'When I send 10 KES of airtime to +254711000100 with the key "order-1"',
      },
      ({ africasTalking }, money, number, key) => africasTalking.sendAirtime([number], money, { key }),
    ),
    step(
      'I send {money} of airtime to {msisdn}, tried for {int} hour(s)',
      {
        about: 'Airtime that the provider tries again for so long while the operator fails. It is 8 hours otherwise.',
        example: 'When I send 10 KES of airtime to +254711000104, tried for 1 hour',
      },
      ({ africasTalking }, money, number, hours) => africasTalking.sendAirtime([number], money, { hours }),
    ),
    step(
      'I answer questions about airtime with {string}',
      {
        about:
          'The provider asks the application about all airtime from now on, and gets this status: `Validated` lets it go.',
        example: 'Given I answer questions about airtime with "Validated"',
      },
      ({ africasTalking }, status) => africasTalking.answerQuestions(status),
    ),
    step(
      'my airtime is {status}',
      {
        about: 'Asks for the airtime that was accepted last: Queued, Success or Failed.',
        example: 'Then my airtime is Success',
      },
      async ({ africasTalking }, status) =>
        expectSame('The status of the airtime', await africasTalking.airtimeStatus(), status),
    ),
    step(
      'I buy {bundle} for {msisdn}',
      { about: 'Buys data for a subscriber.', example: 'When I buy 7 MB a day for +254711000100' },
      ({ africasTalking }, bundle, number) => africasTalking.buyData([number], bundle),
    ),
    step(
      'I buy {bundle} for {int} numbers from {msisdn} on',
      {
        about: 'Buys a number and those that follow it the same data, in one request.',
        example: 'When I buy 7 MB a day for 10 numbers from +254711000000 on',
      },
      ({ africasTalking }, bundle, count, first) => africasTalking.buyData(numbersFrom(first, count), bundle),
    ),
    step(
      'I buy {bundle} for {msisdn} with the key {string}',
      {
        about: 'A request with an idempotency key: a used one gets its answer again.',
        example: 'When I buy 7 MB a day for +254711000100 with the key "order-1"',
      },
      ({ africasTalking }, bundle, number, key) => africasTalking.buyData([number], bundle, key),
    ),
    step(
      'my data is {status}',
      {
        about: 'Asks for the data that was accepted last: Queued, Success or Failed.',
        example: 'Then my data is Success',
      },
      async ({ africasTalking }, status) =>
        expectSame('The status of the data', await africasTalking.dataStatus(), status),
    ),
  ],
}
