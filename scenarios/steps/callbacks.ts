import { expectRows, expectSame, Mismatch } from '../scene/expect.ts'
import type { Scene } from '../scene/scene.ts'
import { sendAgain } from '../scene/sendAgain.ts'
import { readCell, withValue } from '../vocabulary/cells.ts'
import type { ParameterValues } from '../vocabulary/values.ts'
import { type Chapter, step, stepWithTable } from './step.ts'

/** Callbacks, as an application receives them. */
export const callbacks: Chapter = {
  title: 'Callbacks',
  about: 'Callbacks as an application receives them, and what can happen to them on their way.',
  steps: [
    step(
      'something causes {callback}',
      {
        about: 'An order, an SMS, a payment or an SMS from a subscriber that ends well within five seconds.',
        example: 'When something causes deliveryReport',
      },
      (scene, callback) => causes[callback](scene),
    ),
    step(
      'I answer callbacks with {int}',
      {
        about: 'How the application answers callbacks from now on. It answers with 200 unless told otherwise.',
        example: 'Given I answer callbacks with 500',
      },
      ({ receiver }, status) => receiver.answerWith(status),
    ),
    step(
      'I have received {callback} {int} time(s)',
      {
        about: 'Counts what has arrived at the application, acknowledged or not.',
        example: 'Then I have received transactionUpdated 2 times',
      },
      async ({ receiver }, name, times) =>
        expectSame(`The number of ${name}`, (await receiver.received(name)).length, times),
    ),
    step(
      'I have received no {callback}',
      { about: 'None has arrived at the application.', example: 'Then I have received no paymentNotification' },
      async ({ receiver }, name) => expectSame(`What came of ${name}`, await receiver.received(name), []),
    ),
    stepWithTable(
      'I have received {callback} in this order:',
      {
        about:
          'All that has arrived of one kind: the head of the table has dotted paths, and each row is one callback.',
        example: [
          'Then I have received transactionUpdated in this order:',
          '  | external_id | status.message |',
          '  | order-1     | COMPLETED      |',
          '  | order-1     | REVERSED       |',
        ].join('\n'),
      },
      async ({ receiver }, name, table) => expectRows(name, await receiver.received(name), table.raw()),
    ),
    stepWithTable(
      '{provider} says in {callback}:',
      {
        about: 'The provider reports something else than what is true, at the dotted paths of the table.',
        example: ['Given DT One says in transactionUpdated:', '  | status.message | DECLINED |'].join('\n'),
      },
      async ({ world }, service, operationId, table) => {
        for (const [field = '', cell = ''] of table.raw())
          await world.callbackPlans.add({
            select: { service, operationId },
            action: { kind: 'corrupt', how: 'field', field, value: readCell(cell) },
          })
      },
    ),
    step(
      '{provider} releases its held callbacks',
      {
        about: 'Sends what it holds back, in the order of its creation.',
        example: 'When DT One releases its held callbacks',
      },
      async ({ world }, service) => {
        const held = await world.callbacks({ service, state: 'held' })
        if (held.length === 0) throw new Mismatch('Nothing is held.')
        for (const { id } of held) await world.replay(id)
      },
    ),
    step(
      '{provider} sends the last {callback} again',
      {
        about: 'One more attempt, outside the schedule, whatever became of the earlier ones.',
        example: 'When DT One sends the last transactionUpdated again',
      },
      async ({ world }, service, name) => {
        const last = (await world.callbacks({ service })).findLast((one) => one.name === name)
        if (last === undefined) throw new Mismatch(`${name} has not been sent.`)
        await world.replay(last.id)
      },
    ),
    stepWithTable(
      '{provider} sends the last {callback} again with:',
      {
        about: 'The provider contradicts itself: the same callback comes again, with what the table changes.',
        example: ["When Africa's Talking sends the last paymentNotification again with:", '  | status | Failed |'].join(
          '\n',
        ),
      },
      (scene, service, name, table) =>
        sendAgain(scene, service, name, (body) =>
          table
            .raw()
            .reduce<unknown>((one, [path = '', cell = '']) => withValue(one, path.split('.'), readCell(cell)), body),
        ),
    ),
    stepWithTable(
      'a stranger sends me {callback} with:',
      {
        about: 'A forged callback: the last one of its kind, with what the table changes.',
        example: ['When a stranger sends me transactionUpdated with:', '  | status.message | COMPLETED |'].join('\n'),
      },
      ({ receiver }, name, table) =>
        receiver.receiveForged(
          name,
          Object.fromEntries(table.raw().map(([path = '', cell = '']) => [path, readCell(cell)])),
        ),
    ),
  ],
}

const causes: Readonly<Record<ParameterValues['callback'], (scene: Scene) => Promise<void>>> = {
  transactionUpdated: ({ dtone }) =>
    dtone.order('async', { product_id: 6035, credit_party_identifier: { mobile_number: '+593990000100' } }),
  deliveryReport: ({ africasTalking }) => africasTalking.sendMessage(['+254711000900'], 'hello'),
  paymentNotification: ({ africasTalking }) =>
    africasTalking.pay(['+254711000100'], { amount: '250', currency: 'KES' }),
  incomingMessage: ({ africasTalking }) => africasTalking.receiveMessage('+254711123456', '12345', 'hello'),
  optOutNotice: ({ africasTalking }) => africasTalking.optOut('+254711123456', 'MYSHOP'),
  airtimeValidation: ({ africasTalking }) =>
    africasTalking.sendValidatedAirtime('+254711000100', { amount: '10', currency: 'KES' }),
  mobileB2CValidation: ({ africasTalking }) =>
    africasTalking.payValidated(['+254711000100'], { amount: '250', currency: 'KES' }),
  mobileC2BValidation: ({ africasTalking }) =>
    africasTalking.receiveValidatedPayment('+254711000100', { amount: '250', currency: 'KES' }),
  airtimeStatus: ({ africasTalking }) =>
    africasTalking.sendAirtime(['+254711000100'], { amount: '10', currency: 'KES' }),
  subscriptionNotification: ({ africasTalking }) => africasTalking.subscribeByText('+254711123456', '28901', 'NEWS'),
  ussdRequest: ({ africasTalking }) => africasTalking.dial('+254711123456'),
  ussdEvent: ({ africasTalking }) => africasTalking.dial('+254711123456'),
  voiceRequest: ({ africasTalking }) => africasTalking.receiveCall('+254711123456'),
  voiceEvent: ({ africasTalking }) => africasTalking.receiveCall('+254711123456'),
  authorisationUpdated: ({ acquirer }) => acquirer.holdAndRelease(),
  simSwapReport: ({ africasTalking }) => africasTalking.checkSimSwap('+254711000100'),
}
