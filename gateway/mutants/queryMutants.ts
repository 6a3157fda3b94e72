import type { GatewayDefinition } from '../capability/definition.ts'
import { followUp } from '../payments/data/followUp.generated.ts'
import { gaps } from '../rails/africastalking/paymentList.ts'
import type { LookUp, Payout } from '../rails/rail.ts'
import type { ScenarioMutant } from './scenarioMutant.ts'
import { withRail } from './withRail.ts'

/** Questions to Africa's Talking whose answers are believed too soon, too much or not at all. @see docs/gateway.md#doubtful-mobile-money */
export const queryMutants: readonly ScenarioMutant[] = [
  {
    name: 'failed-after-one-list',
    about: "calls a payout failed that one list of Africa's Talking does not have",
    alter: answering((answer) =>
      answer.kind === 'absent' ? { kind: 'found', reported: 'Failed', reason: 'unknown' } : answer,
    ),
  },
  {
    name: 'second-list-too-early',
    about: "calls a payout failed that a second list of Africa's Talking does not have, within five minutes",
    alter: answering((answer) =>
      answer.kind === 'absent' ? { ...answer, asOf: answer.asOf + 1_000 * followUp.absentAfter } : answer,
    ),
  },
  {
    name: 'broken-list-believed',
    about: "takes a list of Africa's Talking that fails or breaks off for a whole one",
    alter: answering((answer, { provider_reference, doubtful_since }, asOf) =>
      answer.kind === 'unanswered' && provider_reference === null && doubtful_since !== null
        ? { kind: 'absent', asOf }
        : answer,
    ),
  },
  {
    name: 'half-list-believed',
    about: "takes a list of Africa's Talking for complete that goes on after half a part",
    alter: answering((answer, _, asOf) =>
      answer.kind === 'unanswered' && answer.reason === gaps.shortPart ? { kind: 'absent', asOf } : answer,
    ),
  },
  {
    name: 'queued-is-failed',
    about: "calls a payout failed that Africa's Talking shows as queued",
    alter: answering((answer) =>
      answer.kind === 'found' && answer.reported === 'Processing' ? { ...answer, reported: 'Failed' } : answer,
    ),
  },
  {
    name: 'lists-not-read',
    about: "never reads the lists of Africa's Talking",
    alter: answering((answer, { provider_reference }) =>
      provider_reference === null ? { kind: 'unanswered', reason: 'not asked' } : answer,
    ),
  },
  {
    name: 'ids-not-asked-for',
    about: "never asks Africa's Talking about a payout by its id",
    alter: answering((answer, { provider_reference }) =>
      provider_reference === null ? answer : { kind: 'unanswered', reason: 'not asked' },
    ),
  },
]

/** Changes what Africa's Talking answers to a question; `asOf` is the moment at which it was asked. */
function answering(
  change: (answer: LookUp, payout: Payout, asOf: number) => LookUp,
): (definition: GatewayDefinition) => GatewayDefinition {
  return (definition) => ({
    ...definition,
    configure(services) {
      const { clock } = services
      const broken = withRail(definition, 'africastalking', (rail) => ({
        ...rail,
        async lookUp(payout, unit) {
          const asOf = clock.now()
          return change(await rail.lookUp(payout, unit), payout, asOf)
        },
      }))
      return broken.configure(services)
    },
  })
}
