import { steer } from '../scene/steer.ts'
import { objectOf } from '../vocabulary/cells.ts'
import { type Chapter, step, stepWithTable } from './step.ts'

/** What the account at Africa's Talking may do. @see docs/africastalking.md#account */
export const africasTalkingAccount: Chapter = {
  title: "The account at Africa's Talking",
  about:
    'Sender ids, the key, and what the account may buy. What it has is among the [money at the providers](#money-at-the-providers).',
  steps: [
    step(
      'my sender {string} is registered in {string}',
      {
        about:
          'Registers a sender id in countries, by their ISO 3166 codes. From the first one on, others are refused.',
        example: 'Given my sender "MYSHOP" is registered in "KE, UG"',
      },
      async ({ world }, sender, countries) =>
        void (await world.africastalking.senders.register(sender, {
          kind: /^\d+$/.test(sender) ? 'shortCode' : 'alphanumeric',
          purpose: 'transactional',
          countries: countries.split(/, */),
        })),
    ),
    step(
      'my promotional sender {string} is registered in {string}',
      {
        about: 'Registers a sender id for advertisements, which some countries forbid at night.',
        example: 'Given my promotional sender "OFFERS" is registered in "NG"',
      },
      async ({ world }, sender, countries) =>
        void (await world.africastalking.senders.register(sender, {
          ...{ kind: 'alphanumeric', purpose: 'promotional', countries: countries.split(/, */) },
        })),
    ),
    step(
      'my sender {string} is removed',
      { about: 'Ends the registration of a sender id.', example: 'When my sender "MYSHOP" is removed' },
      ({ world }, sender) => world.africastalking.senders.remove(sender),
    ),
    step(
      'I send {string} to {msisdn} as {string}',
      {
        about: 'Sends an SMS under a sender id.',
        example: 'When I send "hello" to +254711000900 as "MYSHOP"',
      },
      ({ africasTalking }, text, number, sender) => africasTalking.sendMessage([number], text, sender),
    ),
    step(
      "Africa's Talking refuses my key",
      {
        about: 'The key is refused from now on, until it is accepted again.',
        example: "Given Africa's Talking refuses my key",
      },
      async ({ world }) => void (await world.africastalking.refuseKey()),
    ),
    step(
      "Africa's Talking refuses my key for {duration}",
      {
        about: 'The key is young: it is refused for some time.',
        example: "Given Africa's Talking refuses my key for 20 minutes",
      },
      async ({ world }, time) => void (await world.africastalking.refuseKey({ for: time })),
    ),
    step(
      "Africa's Talking accepts my key again",
      { about: 'Ends a refusal.', example: "When Africa's Talking accepts my key again" },
      ({ world }) => world.africastalking.acceptKey(),
    ),
    step(
      'my account may not send airtime',
      { about: 'Airtime is not activated for the account.', example: 'Given my account may not send airtime' },
      async ({ world }) => void (await world.africastalking.setAirtime({ isEnabled: false })),
    ),
    step(
      'my account may send airtime',
      { about: 'Airtime is activated, as it is at first.', example: 'When my account may send airtime' },
      async ({ world }) => void (await world.africastalking.setAirtime({ isEnabled: true })),
    ),
    stepWithTable(
      "the settings of Africa's Talking are:",
      {
        about: "Changes what Africa's Talking leaves open. The other settings stay.",
        example: [
          "Given the settings of Africa's Talking are:",
          '  | deliveryReports | withSent    |',
          '  | unopenedPhones  | unreachable |',
        ].join('\n'),
      },
      (scene, table) => steer(scene, 'PATCH', '/africastalking/settings', objectOf(table.raw())),
    ),
  ],
}
