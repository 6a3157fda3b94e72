import { toHaveDeliveredCallback, toHaveReceived } from '../../testing/index.ts'
import { expectRows, expectSame, expectVerdict } from '../scene/expect.ts'
import type { Scene } from '../scene/scene.ts'
import { expectedFields } from '../vocabulary/cells.ts'
import type { ProviderName } from '../vocabulary/values.ts'
import { type Chapter, step, stepWithTable } from './step.ts'

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
    stepWithTable(
      '{provider} has received {operation} with:',
      {
        about: 'At least one request had these fields in its body or query, by dotted path.',
        example: [
          "Then Africa's Talking has received mobileB2C with:",
          '  | recipients.0.phoneNumber | +254711000100 |',
          '  | recipients.0.amount      | 250           |',
        ].join('\n'),
      },
      async ({ world }, _provider, operation, table) =>
        expectVerdict(await toHaveReceived(world, operation, expectedFields(table.raw()))),
    ),
    stepWithTable(
      '{provider} has received {operation} {int} time(s) with:',
      {
        about: 'Counts the requests with these fields.',
        example: ['Then DT One has received postTransactionAsync 1 time with:', '  | external_id | order-1 |'].join(
          '\n',
        ),
      },
      async ({ world }, _provider, operation, times, table) =>
        expectVerdict(await toHaveReceived(world, operation, expectedFields(table.raw()), { times })),
    ),
    stepWithTable(
      '{provider} has received in this order:',
      {
        about: 'All requests to a provider, by their operations and with the status of their answers.',
        example: [
          'Then DT One has received in this order:',
          '  | request              | answer |',
          '  | postTransactionAsync | 201    |',
          '  | getTransactionById   | 200    |',
        ].join('\n'),
      },
      async ({ world }, service, table) => {
        const requests = (await world.journal({ service })).filter(({ kind }) => kind === 'request')
        const found = requests.map(({ operationId, reply }) => ({ request: operationId, answer: reply?.status }))
        expectRows('The requests', found, table.raw())
      },
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
    stepWithTable(
      '{provider} has delivered {callback} with:',
      {
        about: 'At least one acknowledged callback had these members.',
        example: ['Then DT One has delivered transactionUpdated with:', '  | status.message | COMPLETED |'].join('\n'),
      },
      async ({ world }, _provider, callback, table) =>
        expectVerdict(await toHaveDeliveredCallback(world, callback, expectedFields(table.raw()))),
    ),
    step(
      '{provider} has sent no {callback}',
      {
        about: 'No such callback has been created, not even one that was lost or is held.',
        example: "Then Africa's Talking has sent no deliveryReport",
      },
      async (scene, provider, callback) =>
        expectSame(`What was sent of ${callback}`, await sent(scene, provider, callback), []),
    ),
    step(
      '{provider} has tried {callback} {int} time(s)',
      {
        about: 'Counts the attempts to deliver the last callback of a name.',
        example: 'Then DT One has tried transactionUpdated 5 times',
      },
      async (scene, provider, callback, times) =>
        expectSame('The number of attempts', (await sent(scene, provider, callback)).at(-1)?.attempts.length, times),
    ),
    stepWithTable(
      '{provider} has tried {callback} at:',
      {
        about:
          'The attempts to deliver the last callback of a name, in UTC, and what was answered: nothing where none came.',
        example: [
          'Then DT One has tried transactionUpdated at:',
          '  | time     | answer |',
          '  | 09:00:03 | 500    |',
          '  | 09:00:08 | 200    |',
        ].join('\n'),
      },
      async (scene, provider, callback, table) => {
        const attempts = (await sent(scene, provider, callback)).at(-1)?.attempts ?? []
        const found = attempts.map(({ at, status }) => ({ time: at.slice(11, -1).replace('.000', ''), answer: status }))
        expectRows('The attempts', found, table.raw())
      },
    ),
    step(
      '{provider} has given up {callback} {int} time(s)',
      {
        about: 'Counts the callbacks whose last attempt has failed.',
        example: 'Then DT One has given up transactionUpdated 1 time',
      },
      async (scene, provider, callback, times) => {
        const failed = (await sent(scene, provider, callback)).filter(({ state }) => state === 'failed')
        expectSame('The number that was given up', failed.length, times)
      },
    ),
  ],
}

/** The callbacks of a name that a provider has created, the oldest first. */
async function sent(
  { world }: Scene,
  service: ProviderName,
  name: string,
): Promise<Awaited<ReturnType<Scene['world']['callbacks']>>> {
  return (await world.callbacks({ service })).filter((one) => one.name === name)
}
