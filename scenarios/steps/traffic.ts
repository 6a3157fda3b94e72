import { toHaveDeliveredCallback, toHaveReceived } from '../../testing/index.ts'
import { expectVerdict } from '../scene/expect.ts'
import { type Chapter, step } from './step.ts'

/** What the providers have received and sent. */
export const traffic: Chapter = {
  title: 'Traffic',
  about:
    'What the providers have received, and what they have sent. Operations and callbacks have the names of the documents.',
  steps: [
    step(
      '{provider} has received {operation} {int} time(s)',
      {
        about: 'Counts the requests to an operation, refused ones and repeated ones too.',
        example: 'Then DT One has received postTransactionAsync 1 time',
      },
      async ({ world }, _provider, operation, times) =>
        expectVerdict(await toHaveReceived(world, operation, {}, { times })),
    ),
    step(
      '{provider} has received no {operation}',
      { about: 'No request came to an operation.', example: "Then Africa's Talking has received no mobileB2C" },
      async ({ world }, _provider, operation) =>
        expectVerdict(await toHaveReceived(world, operation, {}, { times: 0 })),
    ),
    step(
      '{provider} has delivered {callback} {int} time(s)',
      {
        about: 'Counts the callbacks of a name that were acknowledged.',
        example: 'Then DT One has delivered transactionUpdated 2 times',
      },
      async ({ world }, _provider, callback, times) =>
        expectVerdict(await toHaveDeliveredCallback(world, callback, {}, { times })),
    ),
  ],
}
