import { atPointer } from '../../specs/formats/pointer.ts'
import { minorUnits } from '../actors/gatewayActor.ts'
import { expectSame } from '../scene/expect.ts'
import { paymentsOf } from '../scene/providerPayments.ts'
import { type Chapter, step } from './step.ts'

/** Keys with which developers try the gateway out. */
export const gatewaySandbox: Chapter = {
  title: 'The sandbox of the gateway',
  about:
    'It pays through a world of its own, whose clock follows that of the scenario. A sentence that makes a key is followed by those about its holder, as about a client of its name.',
  steps: [
    step(
      'the gateway has a sandbox',
      {
        about: 'It serves sandbox keys. Say this before anything else of the gateway.',
        example: 'Given the gateway has a sandbox',
      },
      ({ gateway }) => gateway.connectSandbox(),
    ),
    step(
      'the portal user makes the sandbox key {string}',
      { about: 'Makes a key under a name.', example: 'When the portal user makes the sandbox key "trial"' },
      async ({ portal, gateway }, name) => {
        const answer = await portal.send('POST', '/api/SandboxApiKeys', {})
        portal.learn('sandbox key', name, answer, '/id')
        const key = atPointer(answer.body, '/apiKey')
        if (typeof key === 'string') gateway.enter(name, key)
      },
    ),
    step(
      'the portal user revokes the sandbox key {string}',
      {
        about: 'Whoever holds the key is not let in any more.',
        example: 'When the portal user revokes the sandbox key "trial"',
      },
      async ({ portal }, name) =>
        void (await portal.send('DELETE', `/api/SandboxApiKeys/${portal.id('sandbox key', name)}`)),
    ),
    step(
      'the float of the sandbox of client {string} is {money}',
      {
        about: 'What sandbox keys of the client may still pay out.',
        example: 'Then the float of the sandbox of client "Acme" is 999,750 SLE',
      },
      async ({ gateway }, name, float) => {
        const { floats } = (await (await gateway.running()).books()).sandbox
        expectSame('The float, in minor units', floats[`${name} (sandbox)`], minorUnits(float))
      },
    ),
    step(
      'the sandbox of {provider} has paid {msisdn} {int} time(s)',
      {
        about: 'Counts what was paid to a subscriber for good, in the world of the sandbox.',
        example: "Then the sandbox of Africa's Talking has paid +23276123100 1 time",
      },
      async ({ gateway, stage }, provider, number, times) => {
        const world = (await gateway.running()).sandbox
        if (world === undefined) throw new Error('The gateway has no sandbox: say "the gateway has a sandbox" first.')
        const payments = await paymentsOf({ stage, world }, provider)
        const paid = payments.filter((one) => one.number === number && one.state === 'done')
        expectSame(`The payments to ${number} in the sandbox`, paid.length, times)
      },
    ),
  ],
}
