import type { Context } from '../../context.ts'
import type { Call } from '../../rules/voice/call.ts'

/** The step that waits does not wait any more: its time is taken back. */
export function endTurn({ id, turn }: Call, context: Context): void {
  context.unschedule('voiceStep', `${id}/${turn}`)
}
