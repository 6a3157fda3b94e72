import type { CallbackAnswer } from '../../../kernel/index.ts'
import type { Context } from '../../context.ts'
import { voice } from '../../data/voice.generated.ts'
import { readActions } from '../../rules/voice/readActions.ts'
import { askAgain, perform } from './conversation.ts'
import { endCall } from './endCall.ts'

/** An application has answered, or has not. @see docs/africastalking.md#voice */
export function continueCall(key: string, answer: CallbackAnswer, context: Context): void {
  const [id = '', turn] = key.split('/')
  const call = context.state.voiceCalls.get(id)
  if (call?.step?.kind !== 'asking' || call.turn !== Number(turn)) return
  const read = readActions(answer)
  for (const note of read.notes) context.explain(note)
  if (call.questions === voice.questions)
    context.explain(`the application is not asked again in this call: it was asked ${voice.questions} times`)
  const { attempt, fields } = call.step
  if (read.kind === 'actions') perform(read.actions, call, context)
  else if (read.kind === 'unclear' && attempt <= voice.askedAgain) askAgain(call, fields, attempt + 1, context)
  else endCall(call, 'NORMAL_TEMPORARY_FAILURE', context)
}
