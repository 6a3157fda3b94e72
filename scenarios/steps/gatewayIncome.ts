import { atPointer } from '../../specs/formats/pointer.ts'
import { minorUnits } from '../actors/gatewayActor.ts'
import { expectSame } from '../scene/expect.ts'
import { unitsInOne } from '../scene/providerPayments.ts'
import type { Scene } from '../scene/scene.ts'
import { type Chapter, step } from './step.ts'

/** Money that has come in by cards and checkouts, in the books of the gateway and at the providers. */
export const gatewayIncome: Chapter = {
  title: 'Money that comes in',
  about: 'What payers have paid, by card or by mobile money, as the gateway and the providers have written it down.',
  steps: [
    step(
      'nothing disagrees',
      {
        about:
          "The gateway reconciles its books and finds nothing; to the cent, it counts as received what the acquirer has captured and what subscribers have paid through Africa's Talking.",
        example: 'Then nothing disagrees',
      },
      async (scene) => {
        const gateway = await scene.gateway.running()
        expectSame('What disagrees', (await gateway.operator.reconcile()).findings, [])
        const { accounts } = await gateway.books()
        const received = (from: string): number =>
          0 - (accounts.find(({ id }) => id === `receivable:${from}`)?.balance ?? 0)
        expectSame('What the acquirer owes', received('acquirer'), await captured(scene))
        expectSame("What Africa's Talking owes", received('mobile'), await collected(scene))
      },
    ),
    step(
      '{money} is in suspense',
      {
        about: 'What has come too late for its checkout, and waits for a person.',
        example: 'Then 250 SLE is in suspense',
      },
      async ({ gateway }, money) => {
        const { accounts } = await (await gateway.running()).books()
        const found = accounts.find(({ id }) => id === 'suspense')?.balance ?? 0
        expectSame('What is in suspense, in minor units,', found, minorUnits(money))
      },
    ),
  ],
}

/** Minor units that the acquirer has captured. */
async function captured({ world }: Scene): Promise<number> {
  const all = await world.state('acquirer', 'authorisations')
  return all.reduce((sum, one) => sum + Number(atPointer(one, '/capture/amount') ?? 0), 0)
}

/** Minor units that subscribers have paid. */
async function collected({ world }: Scene): Promise<number> {
  const all = await world.state('africastalking', 'payments')
  const paid = all.filter((one) => atPointer(one, '/category') === 'MobileCheckout')
  const done = paid.filter((one) => atPointer(one, '/status') === 'Success')
  return (done.reduce((sum, one) => sum + Number(atPointer(one, '/value/amount')), 0) * 100) / unitsInOne
}
