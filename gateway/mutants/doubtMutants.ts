import type { RuleMutant } from '../../specs/ruleMutant.ts'
import type { GatewayDefinition } from '../capability/definition.ts'
import type { Rail, Submission } from '../rails/rail.ts'
import type { SendSms } from '../rails/sms.ts'
import { withRail } from './withRail.ts'

/** Payouts in doubt called failed, so that a retry pays them again, or sent again at once. @see docs/gateway.md#refusals */
export const doubtMutants: readonly RuleMutant<GatewayDefinition>[] = [
  {
    ...{ operationId: 'BulkDisbursement_Process', kind: 'doubt-refused', label: 'mobile-money', hint: 'law/effects' },
    alter: (definition, onBroken) => withRail(definition, 'africastalking', (rail) => refusing(rail, onBroken)),
  },
  ...sentAgain('BulkDisbursement_Process', 'mobile-money', 'law/effects.paidOnce.mobileMoney/*-after'),
  ...sentAgain('BulkDisbursement_Retry', 'mobile-money', 'law/effects.paidOnce/*-after'),
  ...sentAgain('Payment_BulkMobile', 'mobile-money', 'law/effects.paidOnce.mobileMoney/*-after'),
  ...sentAgain('Payment_ClientBankTransfer', 'bank', 'law/effects.paidOnce.account/*-after'),
  ...sentAgain('Payment_ClientMobileTransfer', 'mobile-money', 'law/effects.paidOnce/*-after'),
  {
    ...{
      operationId: 'Payment_BulkMobile',
      kind: 'doubt-sent-again',
      label: 'airtime',
      hint: 'law/effects.*airtime/*',
    },
    alter: (definition, onBroken) => withRail(definition, 'dtone', (rail) => renaming(rail, onBroken)),
  },
  {
    ...{ operationId: 'Sms_Send', kind: 'doubt-sent-again', label: 'message', hint: 'law/effects/*-after' },
    alter: (definition, onBroken) => ({
      ...definition,
      configure(services) {
        const configured = definition.configure(services)
        return { ...configured, sendSms: sendingAgain(configured.sendSms, onBroken) }
      },
    }),
  },
]

function refusing(rail: Rail, onBroken: () => void): Rail {
  return {
    ...rail,
    async submit(payouts, unit, note) {
      const answers = await rail.submit(payouts, unit, note)
      return answers.map((answer): Submission => {
        if (answer.kind !== 'unanswered') return answer
        onBroken()
        return { kind: 'refused', reason: answer.reason }
      })
    },
  }
}

function sentAgain(
  operationId: RuleMutant<GatewayDefinition>['operationId'],
  label: string,
  hint: string,
): RuleMutant<GatewayDefinition>[] {
  return [
    {
      ...{ operationId, kind: 'doubt-sent-again', label, hint },
      alter: (definition, onBroken) =>
        withRail(definition, 'africastalking', (rail) => submittingAgain(rail, onBroken)),
    },
  ]
}

/** Sends a request once more when its answer leaves it in doubt. */
function submittingAgain(rail: Rail, onBroken: () => void): Rail {
  return {
    ...rail,
    async submit(payouts, unit, note) {
      const answers = await rail.submit(payouts, unit, note)
      if (!answers.some(({ kind }) => kind === 'unanswered')) return answers
      onBroken()
      return rail.submit(payouts, unit, note)
    },
  }
}

/** Gives a payout another id when it is sent again, so that the provider does not recognise it. */
function renaming(rail: Rail, onBroken: () => void): Rail {
  return {
    ...rail,
    async submit(payouts, unit, note) {
      const answers = await rail.submit(payouts, unit, note)
      const isInDoubt = answers.some((one) => one.kind === 'unanswered' || (one.kind === 'postponed' && one.doubtful))
      if (!isInDoubt) return answers
      onBroken()
      const renamed = payouts.map((payout) => ({ ...payout, id: payout.id.toUpperCase() }))
      return rail.submit(renamed, unit, async () => undefined)
    },
  }
}

function sendingAgain(sendSms: SendSms, onBroken: () => void): SendSms {
  return async (sms, unit) => {
    const outcome = await sendSms(sms, unit)
    if (outcome.kind !== 'unanswered') return outcome
    onBroken()
    return sendSms(sms, unit)
  }
}
