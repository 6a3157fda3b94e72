import { atPointer } from '../../specs/formats/pointer.ts'
import type { GatewayActor } from '../actors/gatewayActor.ts'
import { expectFields, expectRows, expectSame } from '../scene/expect.ts'
import { numbersFrom, rowsAsObjects } from '../vocabulary/cells.ts'
import { checkPaths } from '../vocabulary/checkPaths.ts'
import { type Chapter, step, stepWithTable } from './step.ts'

/** Bulk payments of the gateway's clients. */
export const gatewayPayments: Chapter = {
  title: 'Payments of the gateway',
  about: 'Each sentence sends one bulk request. `The payment` is the first of the last request.',
  steps: [
    step(
      'the client pays {money} to {msisdn}',
      { about: 'Sends one payment.', example: 'When the client pays 250 SLE to +23276123100' },
      ({ gateway }, { amount }, phoneNumber) => pay(gateway, [{ phoneNumber, amount: Number(amount) }]),
    ),
    step(
      'the client pays {money} to {int} numbers from {msisdn} on',
      {
        about: 'Pays a number and those that follow it, in one request.',
        example: 'When the client pays 250 SLE to 12 numbers from +23276123000 on',
      },
      ({ gateway }, { amount }, count, first) =>
        pay(
          gateway,
          numbersFrom(first, count).map((phoneNumber) => ({ phoneNumber, amount: Number(amount) })),
        ),
    ),
    stepWithTable(
      'the client pays:',
      {
        about: 'Sends payments as the table has them.',
        example: ['When the client pays:', '  | phoneNumber  | amount |', '  | +23276123100 | 250    |'].join('\n'),
      },
      ({ gateway }, table) => pay(gateway, rowsAsObjects(table.raw(), ['phoneNumber'])),
    ),
    stepWithTable(
      'the verdicts are:',
      {
        about: 'What the gateway has decided about each payment of the last request, in order.',
        example: [
          'Then the verdicts are:',
          '  | status   | fraudFlags.0.code |',
          '  | Accepted | HIGH_AMOUNT       |',
        ].join('\n'),
      },
      ({ gateway }, table) => {
        const results = atPointer(gateway.answer.body, '/results')
        expectRows('The list of verdicts', Array.isArray(results) ? results : [], table.raw())
      },
    ),
    step(
      'the payment is {status}',
      { about: 'Asks the gateway for the payment.', example: 'Then the payment is Completed' },
      async ({ gateway }, status) =>
        expectSame('The status of the payment', atPointer(await paymentOf(gateway), '/status'), status),
    ),
    step(
      'all payments are {status}',
      { about: 'Asks the gateway for each payment of the last request.', example: 'Then all payments are Completed' },
      async ({ gateway }, status) => {
        const { payments } = gateway.client
        const statuses: unknown[] = []
        for (const id of payments) statuses.push(atPointer(await paymentOf(gateway, id), '/status'))
        expectSame(
          'The statuses of the payments',
          statuses,
          payments.map(() => status),
        )
      },
    ),
    stepWithTable(
      'the payment has:',
      {
        about: 'Asks the gateway for the payment, and compares it by dotted path.',
        example: ['Then the payment has:', '  | fraudFlags.0.code | CONTRADICTED |'].join('\n'),
      },
      async ({ gateway }, table) => {
        checkPaths('Payment_GetById', table.raw())
        expectFields('The payment', await paymentOf(gateway), table.raw())
      },
    ),
    step(
      'the client asks for the payment of client {string}',
      {
        about: 'Asks for the payment of another client.',
        example: 'When the client asks for the payment of client "Acme"',
      },
      async ({ gateway }, name) => void (await paymentOf(gateway, gateway.named(name).payments[0])),
    ),
  ],
}

async function pay(gateway: GatewayActor, payments: readonly object[]): Promise<void> {
  await gateway.send('POST', '/api/Payment/bulk-mobile', { payments })
}

async function paymentOf(gateway: GatewayActor, id = gateway.client.payments[0]): Promise<unknown> {
  return (await gateway.send('GET', `/api/Payment/${id}`)).body
}
