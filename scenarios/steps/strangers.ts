import { expectSame } from '../scene/expect.ts'
import type { Scene } from '../scene/scene.ts'
import { objectOf, readCell } from '../vocabulary/cells.ts'
import type { ParameterValues } from '../vocabulary/values.ts'
import { type Chapter, step, stepWithTable } from './step.ts'

/** Callbacks to the gateway that no provider has sent. */
export const strangers: Chapter = {
  title: 'Strangers',
  about:
    'Callbacks are not signed. Whoever knows the address of the gateway for callbacks, with its secret token, can forge them; `the payment` stands for its id in a table, `the authorisation` for what the acquirer calls it.',
  steps: [
    stepWithTable(
      'a stranger sends the gateway {callback} with:',
      {
        about: 'The stranger has learned the address. The table has the whole callback.',
        example: ['When a stranger sends the gateway deliveryReport with:', '  | id | ATXid_1 |'].join('\n'),
      },
      (scene, callback, table) => forge(scene, callback, table.raw(), (address) => address),
    ),
    stepWithTable(
      'a stranger sends {callback} to a guessed address of the gateway with:',
      {
        about: 'The stranger knows all but the token.',
        example: [
          'When a stranger sends deliveryReport to a guessed address of the gateway with:',
          '  | id | ATXid_1 |',
        ].join('\n'),
      },
      (scene, callback, table) =>
        forge(scene, callback, table.raw(), (address) => address.replace(/[^/]+$/, 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')),
    ),
    step(
      'the stranger is answered {int}',
      { about: 'How the gateway has answered the last forged callback.', example: 'Then the stranger is answered 404' },
      ({ gateway }, status) => expectSame('The answer to the stranger', gateway.answerToStranger, status),
    ),
  ],
}

async function forge(
  scene: Scene,
  callback: ParameterValues['callback'],
  rows: readonly (readonly string[])[],
  addressed: (address: string) => string,
): Promise<void> {
  const { gateway } = scene
  const members = objectOf(rows, (cell) => {
    if (cell === 'the payment') return gateway.client.payments[0]
    return cell === 'the authorisation' ? gateway.client.authorisation.id.replace(/^auth_/, '') : readCell(cell)
  })
  await gateway.receiveForged(callback, addressed, members)
}
