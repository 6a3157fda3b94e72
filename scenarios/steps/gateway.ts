import { atPointer } from '../../specs/formats/pointer.ts'
import { expectSame } from '../scene/expect.ts'
import { type Chapter, step } from './step.ts'

/** Clients of the gateway. */
export const gateway: Chapter = {
  title: 'The gateway',
  about: 'The gateway pays out through both providers, on the clock of the scenario.',
  steps: [
    step(
      'a client with {money} of float',
      {
        about: 'A client of the gateway that may pay cash and airtime; it sends the requests that follow.',
        example: 'Given a client with 10,000 SLE of float',
      },
      ({ gateway }, float) => gateway.addClient('the client', float, true),
    ),
    step(
      'the client pays {money} to {msisdn}',
      { about: 'Sends one payment in a bulk request.', example: 'When the client pays 250 SLE to +23276123100' },
      async ({ gateway }, { amount }, phoneNumber) => {
        await gateway.call('POST', '/api/Payment/bulk-mobile', { payments: [{ phoneNumber, amount: Number(amount) }] })
      },
    ),
    step(
      'the payment is {status}',
      { about: 'Asks the gateway for the payment of the last bulk request.', example: 'Then the payment is Completed' },
      async ({ gateway }, status) => {
        const id = atPointer(gateway.payment, '/transactionId')
        const { body } = await gateway.call('GET', `/api/Payment/${id}`)
        expectSame('The status of the payment', atPointer(body, '/status'), status)
      },
    ),
  ],
}
