import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import { duration } from '../../kernel/index.ts'
import type { Settings } from '../model.ts'
import { openingSettings, settingsOf } from '../rules/settings/settings.ts'
import type { DtoneDefinition } from '../service.ts'
import { aroundTransactions } from './aroundTransactions.ts'
import { operationMutant } from './operationMutant.ts'

const create = 'postTransactionAsync'

/** Rules that ignore or change a setting of the world. @see docs/dtone.md#settings */
export const settingMutants: readonly RuleMutant<DtoneDefinition>[] = [
  withOther(create, 'confirmation-window', 'short', 'confirmInTime', { confirmationWindow: duration('PT59M') }),
  withOther(create, 'confirmation-window', 'long', 'confirmTooLate', { confirmationWindow: duration('PT61M') }),
  withOther(create, 'cancel-on-expiry', 'always', 'expired', { cancelOnExpiry: true }),
  withOther('getBalances', 'strict-suffix', 'ignored', 'refused', { otherSuffix: 'completed' }),
  withOther('getBalances', 'strict-suffix', 'always', 'taken', { otherSuffix: 'strict' }),
  withOther(create, 'submitted-phase', 'ignored', 'submitted', { submittedPhase: true }),
  withOther(create, 'submitted-phase', 'late', 'submitted', { submittedAfter: duration('PT2S') }),
  withOther(create, 'callback-when-submitted', 'ignored', 'transactionUpdated', { callbackOnSubmitted: false }),
  withOther('getTransactions', 'empty-search', 'ignored', 'nothing', { emptySearch: 'list' }),
  withOther('postTransactionSync', 'hold', 'short', 'show', { syncHold: duration('PT2M50S') }),
  withOther('postTransactionSync', 'hold', 'long', 'show', { syncHold: duration('PT3M10S') }),
  withOther('postTransactionSync', 'hold', 'endless', 'show', { syncHold: duration('PT1H') }),
  withOther('postTransactionConfirmSync', 'hold', 'short', 'show', { syncHold: duration('PT2M50S') }),
  withOther('postTransactionConfirmSync', 'hold', 'long', 'show', { syncHold: duration('PT3M10S') }),
  withOther(create, 'settings', 'forgotten', 'otherWindow', openingSettings),
  operationMutant(
    { operationId: create, kind: 'cancel-on-expiry', label: 'early', hint: 'expired' },
    ({ postTransactionAsync }, onBroken) => ({
      postTransactionAsync: (request, context) => {
        const reply = postTransactionAsync(request, context)
        if (reply.status !== 201 || !settingsOf(context).cancelOnExpiry) return reply
        onBroken()
        const { confirmationWindow } = settingsOf(context)
        context.schedule('expire', context.now + confirmationWindow - duration('PT1M'), String(reply.body.id))
        return reply
      },
    }),
  ),
]

/** A mutant whose transactions are created, moved and found with other settings than the world has. */
export function withOther(
  operationId: RuleMutant<DtoneDefinition>['operationId'],
  kind: string,
  label: string,
  hint: string,
  other: Partial<Settings>,
): RuleMutant<DtoneDefinition> {
  return {
    ...{ operationId, kind, label, hint },
    alter: (definition, onBroken) =>
      aroundTransactions(definition, (context, act) => {
        const kept = settingsOf(context)
        onBroken()
        context.state.settings.put({ ...kept, ...other })
        const result = act()
        context.state.settings.put(kept)
        return result
      }),
  }
}
