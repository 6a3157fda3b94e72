import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { Context } from '../context.ts'
import type { AfricasTalkingDefinition } from '../service.ts'

/** A mutant that changes the state before a message is sent; `change` tells whether that makes a difference. */
export function beforeSending(
  kind: string,
  label: string,
  hint: string,
  change: (context: Context) => boolean,
): RuleMutant<AfricasTalkingDefinition> {
  return onSending(kind, label, hint, (send, onBroken) => (request, context) => {
    if (change(context)) onBroken()
    return send(request, context)
  })
}

type SendMessage = AfricasTalkingDefinition['operations']['sendMessage']

/** A mutant that sends messages in another way. */
export function onSending(
  kind: string,
  label: string,
  hint: string,
  change: (send: SendMessage, onBroken: () => void) => SendMessage,
): RuleMutant<AfricasTalkingDefinition> {
  return {
    ...{ operationId: 'sendMessage', kind, label, hint },
    alter: (definition, onBroken) => ({
      ...definition,
      operations: { ...definition.operations, sendMessage: change(definition.operations.sendMessage, onBroken) },
    }),
  }
}
