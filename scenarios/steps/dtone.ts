import { atPointer } from '../../specs/formats/pointer.ts'
import { expectFields, expectSame } from '../scene/expect.ts'
import { objectOf } from '../vocabulary/cells.ts'
import { checkPaths } from '../vocabulary/checkPaths.ts'
import { readMine } from './readMine.ts'
import { type Chapter, step, stepWithTable } from './step.ts'

/** An application that buys at DT One. */
export const dtone: Chapter = {
  title: 'DT One',
  about:
    'An application that calls DT One itself. Its transactions have the external ids `order-1`, `order-2` and so on, and are confirmed at once unless they are reserved.',
  steps: [
    step(
      'I order product {int} for {msisdn}',
      {
        about: 'Creates a transaction; the reply does not wait for its end.',
        example: 'When I order product 6035 for +593990000100',
      },
      ({ dtone }, product_id, mobile_number) =>
        dtone.order('async', { product_id, credit_party_identifier: { mobile_number } }),
    ),
    step(
      'I order product {int} for {msisdn} and wait for its end',
      {
        about: 'Creates a transaction in synchronous mode: the answer comes when it has ended, or after three minutes.',
        example: 'When I order product 6035 for +593990000100 and wait for its end',
      },
      ({ dtone }, product_id, mobile_number) =>
        dtone.order('sync', { product_id, credit_party_identifier: { mobile_number } }),
    ),
    step(
      'I order product {int}',
      { about: 'Creates a transaction that is for no number.', example: 'When I order product 47001' },
      ({ dtone }, product_id) => dtone.order('async', { product_id }),
    ),
    step(
      'I reserve product {int} for {msisdn}',
      {
        about: 'Creates a transaction that waits for its confirmation.',
        example: 'When I reserve product 6035 for +593990000100',
      },
      ({ dtone }, product_id, mobile_number) =>
        dtone.order('async', { product_id, auto_confirm: false, credit_party_identifier: { mobile_number } }),
    ),
    stepWithTable(
      'I order with:',
      {
        about:
          'Creates a transaction with the members of the table, by dotted path. `my eSIM` is the ICCID of the last one.',
        example: [
          'When I order with:',
          '  | product_id                             | 6035            |',
          '  | external_id                            | "order-1"       |',
          '  | credit_party_identifier.mobile_number  | "+593990000100" |',
        ].join('\n'),
      },
      async (scene, table) => scene.dtone.order('async', objectOf(await readMine(scene, table.raw()))),
    ),
    step(
      'I confirm my transaction',
      { about: 'Confirms what was reserved.', example: 'When I confirm my transaction' },
      ({ dtone }) => dtone.confirm('async'),
    ),
    step(
      'I confirm my transaction and wait for its end',
      {
        about: 'Confirms in synchronous mode: the answer comes when the transaction has ended.',
        example: 'When I confirm my transaction and wait for its end',
      },
      ({ dtone }) => dtone.confirm('sync'),
    ),
    step(
      'I cancel my transaction',
      { about: 'Cancels what was reserved.', example: 'When I cancel my transaction' },
      ({ dtone }) => dtone.cancel(),
    ),
    step(
      'my transaction is {status}',
      { about: 'Asks DT One for the transaction that was created last.', example: 'Then my transaction is COMPLETED' },
      async ({ dtone }, status) => {
        const { body } = await dtone.look()
        expectSame(`The status of ${dtone.lastOrder.externalId}`, atPointer(body, '/status/message'), status)
      },
    ),
    stepWithTable(
      'my transaction has:',
      {
        about:
          'Asks DT One for the transaction that was created last, and compares what the table names by dotted path.',
        example: ['Then my transaction has:', '  | prices.wholesale.amount | 3.6 |', '  | pin |  |'].join('\n'),
      },
      async ({ dtone }, table) => {
        checkPaths('getTransactionById', table.raw())
        expectFields(dtone.lastOrder.externalId, (await dtone.look()).body, table.raw())
      },
    ),
    ...(['installs', 'activates'] as const).map((verb) =>
      step(
        `the subscriber ${verb} my eSIM`,
        { about: `The holder of the last eSIM ${verb} it.`, example: `When the subscriber ${verb} my eSIM` },
        async ({ world, dtone }) =>
          void (await world.dtone.esimProfiles.change(
            await dtone.iccid(),
            verb === 'installs' ? { installed: true } : { activated: true },
          )),
      ),
    ),
    step(
      'the subscriber uses {int} MB of my eSIM',
      { about: 'The holder of the last eSIM uses data.', example: 'When the subscriber uses 300 MB of my eSIM' },
      async ({ world, dtone }, amount) =>
        void (await world.dtone.esimProfiles.change(await dtone.iccid(), { use: { amount, unit: 'MB' } })),
    ),
  ],
}
