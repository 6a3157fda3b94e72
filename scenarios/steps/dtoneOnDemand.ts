import { steer } from '../scene/steer.ts'
import { objectOf } from '../vocabulary/cells.ts'
import { type Chapter, step, stepWithTable } from './step.ts'

/** What DT One is made to do. @see docs/dtone.md#on-demand */
export const dtoneOnDemand: Chapter = {
  title: 'DT One on demand',
  about: 'What DT One is made to do, from this sentence on. These are not in the sandbox of the provider.',
  steps: [
    step(
      'transactions of DT One end {status}',
      {
        about: 'How transactions end, whatever their numbers say. REJECTED comes in the reply.',
        example: 'Given transactions of DT One end REJECTED-BARRED-CREDIT-PARTY',
      },
      (scene, status) => steer(scene, 'POST', '/dtone/outcomes', { status }),
    ),
    stepWithTable(
      'transactions of DT One end {status} with:',
      {
        about: 'The same, with `delay`, `reversedAfter`, `at` or `pin`, and for those that `select` names.',
        example: [
          'Given transactions of DT One end COMPLETED with:',
          '  | reversedAfter      | P2D           |',
          '  | select.creditParty | +593990000100 |',
        ].join('\n'),
      },
      (scene, status, table) => steer(scene, 'POST', '/dtone/outcomes', { status, ...objectOf(table.raw()) }),
    ),
    step(
      'DT One ends my transaction {status}',
      { about: 'Ends a confirmed transaction now.', example: 'When DT One ends my transaction DECLINED' },
      (scene, status) => steer(scene, 'POST', `/dtone/transactions/${scene.dtone.lastOrder.id}/settle`, { status }),
    ),
    step(
      'DT One reverses my transaction',
      { about: 'Reverses a completed transaction now.', example: 'When DT One reverses my transaction' },
      ({ world, dtone }) => world.dtone.reverse(dtone.lastOrder.id),
    ),
    step(
      'operator {int} of DT One declines for {duration}',
      {
        about: 'An outage: what is confirmed is declined.',
        example: 'Given operator 1596 of DT One declines for 10 minutes',
      },
      async ({ world }, operator_id, time) =>
        void (await world.dtone.outages.add({ operator_id, for: time, as: 'declined' })),
    ),
    step(
      'operator {int} of DT One rejects for {duration}',
      {
        about: 'An outage that DT One knows of: what is created is rejected.',
        example: 'Given operator 1596 of DT One rejects for an hour',
      },
      async ({ world }, operator_id, time) =>
        void (await world.dtone.outages.add({ operator_id, for: time, as: 'rejected' })),
    ),
    step(
      'DT One withdraws product {int}',
      { about: 'The product is no longer sold.', example: 'When DT One withdraws product 6035' },
      async ({ world }, product) => void (await world.dtone.products.change(product, { available: false })),
    ),
    step(
      'DT One sells product {int} again',
      { about: 'Undoes all changes of a product.', example: 'When DT One sells product 6035 again' },
      ({ world }, product) => world.dtone.products.restore(product),
    ),
    step(
      'DT One sells product {int} at {int} percent of its price',
      {
        about: 'Another price than the one that was quoted.',
        example: 'When DT One sells product 6035 at 125 percent of its price',
      },
      async ({ world }, product, percent) =>
        void (await world.dtone.products.change(product, { priceFactor: percent / 100 })),
    ),
    step(
      '{msisdn} is ported to operator {int}',
      { about: 'A number moves to another operator.', example: 'Given +593990000100 is ported to operator 41003' },
      async ({ world }, number, operator_id) => void (await world.dtone.portedNumbers.port(number, { operator_id })),
    ),
    stepWithTable(
      'the settings of DT One are:',
      {
        about: 'Changes what DT One leaves open. The other settings stay.',
        example: [
          'Given the settings of DT One are:',
          '  | rateLimit.requests | 5        |',
          '  | rateLimit.window   | PT1S     |',
          '  | wrongOperator      | declined |',
        ].join('\n'),
      },
      (scene, table) => steer(scene, 'PATCH', '/dtone/settings', objectOf(table.raw())),
    ),
  ],
}
