import { atPointer } from '../../specs/formats/pointer.ts'
import { expectSame } from '../scene/expect.ts'
import { type Chapter, step } from './step.ts'

/** An application that buys at DT One. */
export const dtone: Chapter = {
  title: 'DT One',
  about:
    'An application that calls DT One itself. Its transactions have the external ids `order-1`, `order-2` and so on.',
  steps: [
    step(
      'I order product {int} for {msisdn}',
      {
        about: 'Creates a transaction that is confirmed at once; the reply does not wait for its end.',
        example: 'When I order product 6035 for +593990000100',
      },
      async ({ dtone }, product_id, mobile_number) => {
        await dtone.order('async', { product_id, auto_confirm: true, credit_party_identifier: { mobile_number } })
      },
    ),
    step(
      'my transaction is {status}',
      { about: 'Asks DT One for the transaction that was created last.', example: 'Then my transaction is COMPLETED' },
      async ({ dtone }, status) => {
        const { id, externalId } = dtone.lastOrder
        const { body } = await dtone.call('GET', `/transactions/${id}`)
        expectSame(`The status of ${externalId}`, atPointer(body, '/status/message'), status)
      },
    ),
    step(
      'the answer of DT One is {int}',
      { about: 'The HTTP status of the last reply.', example: 'Then the answer of DT One is 201' },
      ({ dtone }, status) => expectSame('The HTTP status', dtone.answer?.status, status),
    ),
  ],
}
