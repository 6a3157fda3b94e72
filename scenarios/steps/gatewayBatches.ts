import { atPointer } from '../../specs/formats/pointer.ts'
import type { GatewayActor } from '../actors/gatewayActor.ts'
import { expectFields, expectRows, expectSame } from '../scene/expect.ts'
import { numbersFrom, rowsAsObjects } from '../vocabulary/cells.ts'
import { checkPaths } from '../vocabulary/checkPaths.ts'
import { type Chapter, step, stepWithTable } from './step.ts'

/** Batches of payouts. */
export const gatewayBatches: Chapter = {
  title: 'Batches of the gateway',
  about:
    'A batch is submitted, then processed; items that have failed can be tried again. `The batch` is the last one.',
  steps: [
    stepWithTable(
      'the client submits a batch:',
      {
        about: 'Submits a batch with the items of the table; nothing is paid yet.',
        example: [
          'When the client submits a batch:',
          '  | destination  | amount |',
          '  | +23276123100 | 250    |',
        ].join('\n'),
      },
      ({ gateway }, table) => submit(gateway, rowsAsObjects(table.raw(), ['destination'])),
    ),
    step(
      'the client submits a batch of {int} payouts of {money} from {msisdn} on',
      {
        about: 'A batch for a number and those that follow it.',
        example: 'When the client submits a batch of 20 payouts of 250 SLE from +23276123000 on',
      },
      ({ gateway }, count, { amount }, first) =>
        submit(
          gateway,
          numbersFrom(first, count).map((destination) => ({ destination, amount: Number(amount) })),
        ),
    ),
    step(
      'the client processes the batch',
      { about: 'Has the items paid that were not sent yet.', example: 'When the client processes the batch' },
      ({ gateway }) => processBatch(gateway, gateway.client.batch),
    ),
    step(
      'the client retries the failed items',
      { about: 'Has all failed items of the batch paid again.', example: 'When the client retries the failed items' },
      async ({ gateway }) => retry(gateway, await itemsOf(gateway, ({ status }) => status === 'Failed')),
    ),
    step(
      'the client retries all items',
      {
        about: 'Asks for every item again, whatever its state is.',
        example: 'When the client retries all items',
      },
      async ({ gateway }) => retry(gateway, await itemsOf(gateway, () => true)),
    ),
    step(
      'the batch is {status}',
      { about: 'Asks the gateway for the batch.', example: 'Then the batch is PartiallyFailed' },
      async ({ gateway }, status) =>
        expectSame('The status of the batch', atPointer(await batchOf(gateway), '/status'), status),
    ),
    stepWithTable(
      'the batch has:',
      {
        about: 'Asks the gateway for the batch, and compares it by dotted path.',
        example: ['Then the batch has:', '  | counts.processed | 1 |'].join('\n'),
      },
      async ({ gateway }, table) => {
        checkPaths('BulkDisbursement_GetStatus', table.raw())
        expectFields('The batch', await batchOf(gateway), table.raw())
      },
    ),
    stepWithTable(
      'the items are:',
      {
        about: 'Asks the gateway for the items of the batch, in order.',
        example: ['Then the items are:', '  | status    | retryCount |', '  | Processed | 0          |'].join('\n'),
      },
      async ({ gateway }, table) => {
        const [paths = []] = table.raw()
        checkPaths(
          'BulkDisbursement_GetStatus',
          paths.map((path) => [`items.0.${path}`]),
        )
        const items = atPointer(await batchOf(gateway), '/items')
        expectRows('The list of items', Array.isArray(items) ? items : [], table.raw())
      },
    ),
    step(
      'the client asks for the batch of client {string}',
      {
        about: 'Asks for the batch of another client.',
        example: 'When the client asks for the batch of client "Acme"',
      },
      async ({ gateway }, name) => void (await batchOf(gateway, gateway.named(name).batch)),
    ),
    step(
      'the client processes the batch of client {string}',
      {
        about: 'Tries to have the batch of another client paid.',
        example: 'When the client processes the batch of client "Acme"',
      },
      ({ gateway }, name) => processBatch(gateway, gateway.named(name).batch),
    ),
  ],
}

interface Item {
  readonly itemId: string
  readonly status: string
}

async function submit(gateway: GatewayActor, items: readonly object[]): Promise<void> {
  await gateway.send('POST', '/api/BulkDisbursement', { batchName: 'wages', items })
}

async function processBatch(gateway: GatewayActor, batch: string): Promise<void> {
  await gateway.send('POST', `/api/BulkDisbursement/${batch}/process`)
}

async function retry(gateway: GatewayActor, itemIds: readonly string[]): Promise<void> {
  const { batch } = gateway.client
  await gateway.send('POST', `/api/BulkDisbursement/${batch}/retry`, { batchId: batch, itemIds })
}

async function batchOf(gateway: GatewayActor, batch = gateway.client.batch): Promise<unknown> {
  return (await gateway.send('GET', `/api/BulkDisbursement/${batch}/status`)).body
}

async function itemsOf(gateway: GatewayActor, fits: (item: Item) => boolean): Promise<string[]> {
  const items = atPointer(await batchOf(gateway), '/items')
  const known: unknown[] = Array.isArray(items) ? items : []
  return known
    .map((item) => ({ itemId: String(atPointer(item, '/itemId')), status: String(atPointer(item, '/status')) }))
    .filter(fits)
    .map(({ itemId }) => itemId)
}
