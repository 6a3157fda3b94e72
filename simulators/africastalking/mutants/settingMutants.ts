import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import { changeSettings, type Settings, settingsOf } from '../rules/account/settings.ts'
import type { AfricasTalkingDefinition } from '../service.ts'
import { beforeSending, onSending } from './beforeSending.ts'

type Mutant = RuleMutant<AfricasTalkingDefinition>

/** Settings of the account that change nothing, or too much. @see docs/africastalking.md#settings */
export const settingMutants: readonly Mutant[] = [
  ignored('accepted-code', { acceptedCode: 101 }, 'bySettings.sendMessage/processed'),
  ignored('dialect', { dialect: 'sandbox' }, 'bySettings.sendMessage/live'),
  ignored('number-suffixes', { numberSuffixes: 'applied' }, 'bySettings.sendMessage/suffixIgnored'),
  ignored('delivery-reports', { deliveryReports: 'final' }, 'callback/deliveryReport.sent'),
  beforeSending('number-suffixes', 'never', 'bySettings.sendMessage/suffix', (context) => {
    if (settingsOf(context).numberSuffixes === 'ignored') return false
    changeSettings(context, { numberSuffixes: 'ignored' })
    return true
  }),
  onSending('accepted-code', 'queued-too', 'bySettings.sendMessage/processedQueued', (send, onBroken) => {
    return (request, context) => {
      if (settingsOf(context).acceptedCode === 101 || request.body.enqueue !== 1) return send(request, context)
      onBroken()
      return send({ ...request, body: { ...request.body, enqueue: 0 } }, context)
    }
  }),
]

/** The usual value, whatever was set. */
function ignored(kind: string, usual: Partial<Settings>, hint: string): Mutant {
  return beforeSending(kind, 'ignored', hint, (context) => {
    const before = settingsOf(context)
    const after = { ...before, ...usual }
    if (JSON.stringify(before) === JSON.stringify(after)) return false
    changeSettings(context, usual)
    return true
  })
}
