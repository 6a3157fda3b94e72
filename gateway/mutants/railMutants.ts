import type { GatewayDefinition } from '../capability/definition.ts'
import { payoutJobs } from '../payments/payoutJobs.ts'
import type { Submission } from '../rails/rail.ts'
import type { ScenarioMutant } from './scenarioMutant.ts'
import { withRail } from './withRail.ts'

/** Answers of providers taken for what they are not, and questions that are never asked. @see docs/gateway.md#refusals */
export const railMutants: readonly ScenarioMutant[] = [
  {
    name: 'settled-on-queued',
    about: "calls a payout completed when Africa's Talking has queued it",
    alter: answering('africastalking', (answer) =>
      answer.kind === 'accepted' ? { ...answer, reported: 'Completed' } : answer,
    ),
  },
  {
    name: 'throttled-is-refused',
    about: 'calls a payout failed when DT One takes no more requests for a moment',
    alter: answering('dtone', (answer) =>
      answer.kind === 'postponed' ? { kind: 'refused', reason: answer.reason } : answer,
    ),
  },
  {
    name: 'unanswered-is-refused',
    about: 'calls a payout failed when DT One has not answered',
    alter: answering('dtone', (answer) =>
      answer.kind === 'unanswered' ? { kind: 'refused', reason: answer.reason } : answer,
    ),
  },
  {
    name: 'absent-is-failed',
    about: 'calls a payout failed that DT One does not know yet, but goes on to send it',
    alter: (definition) =>
      withRail(definition, 'dtone', (rail) => ({
        ...rail,
        async lookUp(payout, unit) {
          const found = await rail.lookUp(payout, unit)
          return found.kind === 'absent' ? { kind: 'found', reported: 'Failed', reason: 'unknown' } : found
        },
      })),
  },
  {
    name: 'never-polls',
    about: 'never asks DT One what became of a payout',
    alter: (definition) =>
      configured(definition, (services) => ({
        ...services,
        jobs: {
          ...services.jobs,
          add: (writing, jobs) =>
            services.jobs.add(
              writing,
              jobs.filter(({ kind }) => kind !== payoutJobs.followUp),
            ),
        },
      })),
  },
  {
    name: 'refused-message-sent',
    about: 'calls a message sent whose recipient was refused',
    alter: (definition) =>
      configured(definition, (services) => ({
        ...services,
        async sendSms(sms, unit) {
          const outcome = await services.sendSms(sms, unit)
          return outcome.kind === 'taken' ? { ...outcome, status: 'Sent' } : outcome
        },
      })),
  },
]

function configured(definition: GatewayDefinition, change: GatewayDefinition['configure']): GatewayDefinition {
  return { ...definition, configure: (services) => change(definition.configure(services)) }
}

function answering(
  name: Parameters<typeof withRail>[1],
  change: (answer: Submission) => Submission,
): (definition: GatewayDefinition) => GatewayDefinition {
  return (definition) =>
    withRail(definition, name, (rail) => ({
      ...rail,
      submit: async (payouts, unit, note) => (await rail.submit(payouts, unit, note)).map(change),
    }))
}
