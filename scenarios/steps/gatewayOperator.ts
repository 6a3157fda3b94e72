import { minorUnits } from '../actors/gatewayActor.ts'
import type { Scene } from '../scene/scene.ts'
import { type Chapter, step } from './step.ts'

/** What an operator of the gateway decides about clients and receivers. */
export const gatewayOperator: Chapter = {
  title: 'The operator of the gateway',
  about: 'What an operator does by the commands of `railyard gateway`.',
  steps: [
    step(
      'the client may pay {money} a day',
      {
        about: 'The limit of what the client may pay from 00:00 to 24:00 UTC.',
        example: 'Given the client may pay 1,000 SLE a day',
      },
      (scene, limit) => setClient(scene, { dailyLimit: minorUnits(limit) }),
    ),
    step(
      'the client may send airtime',
      { about: 'Lets the client pay abroad, in airtime.', example: 'Given the client may send airtime' },
      (scene) => setClient(scene, { allowsAirtime: true }),
    ),
    step(
      'the client may not send airtime any more',
      {
        about: 'Takes from the client that it may pay abroad.',
        example: 'When the client may not send airtime any more',
      },
      (scene) => setClient(scene, { allowsAirtime: false }),
    ),
    step(
      'an operator adds {money} to the float of client {string}',
      {
        about: 'Funds a client.',
        example: 'When an operator adds 1,000 SLE to the float of client "Acme"',
      },
      async ({ gateway }, amount, name) =>
        void (await (await gateway.running()).operator.fund(name, minorUnits(amount), act.actor)),
    ),
    step(
      'an operator revokes the key of API user {string}',
      {
        about: 'Whoever holds the key is not let in any more.',
        example: 'When an operator revokes the key of API user "Till"',
      },
      async ({ gateway, portal }, name) =>
        (await gateway.running()).operator.setUser(portal.id('API user', name), { revokesKeys: true }, act.actor),
    ),
    step(
      '{msisdn} is put on the blocklist',
      { about: 'From now on nobody may pay the number.', example: 'Given +23276123100 is put on the blocklist' },
      async ({ gateway }, destination) =>
        void (await (await gateway.running()).operator.block({ ...act, destination })),
    ),
    step(
      '{msisdn} is taken off the blocklist',
      { about: 'The number may be paid again.', example: 'When +23276123100 is taken off the blocklist' },
      async ({ gateway }, destination) =>
        void (await (await gateway.running()).operator.unblock({ ...act, destination })),
    ),
  ],
}

const act = { actor: 'operator', reason: 'The scenario says so.' }

async function setClient(
  { gateway }: Scene,
  changes: { readonly dailyLimit?: number; readonly allowsAirtime?: boolean },
): Promise<void> {
  await (await gateway.running()).operator.setClient(gateway.client.name, changes, act.actor)
}
