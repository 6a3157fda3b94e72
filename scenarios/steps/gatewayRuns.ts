import { type Chapter, step } from './step.ts'

/** The gateway in a process of its own. */
export const gatewayRuns: Chapter = {
  title: 'The gateway killed and started again',
  about: '`railyard gateway` in a process of its own, on a database in a file. Its client has 10,000,000 SLE of float.',
  steps: [
    step(
      'a gateway in a process of its own',
      {
        about: 'Starts `railyard gateway` with one client, on the clock of the scenario.',
        example: 'Given a gateway in a process of its own',
      },
      ({ gateway }) => gateway.startAlone(),
    ),
    step(
      'the gateway is killed',
      {
        about: 'Ends its process at once, with what it was doing.',
        example: 'When the gateway is killed',
      },
      async ({ gateway }) => (await gateway.running()).kill(),
    ),
    step(
      'the gateway starts again',
      { about: 'On the same database and at the same address.', example: 'When the gateway starts again' },
      async ({ gateway }) => (await gateway.running()).startAgain(),
    ),
  ],
}
