import { duration, Random } from '../../../kernel/index.ts'
import type { Context } from '../../context.ts'
import { settingsOf } from '../account/settings.ts'
import type { Recording } from './recording.ts'

/**
 * Keeps what was recorded. @returns the URL of its file; empty where nothing was recorded
 * @see docs/africastalking.md#recordings
 */
export function keepRecording(recorded: Pick<Recording, 'seconds' | 'spoken'>, context: Context): string {
  if (recorded.seconds <= 0) return ''
  const { state, now, world } = context
  const readyAt = now + duration(settingsOf(context).recordingDelay)
  const { id } = state.recordings.put({ ...recorded, id: drawRecordingId(context), world: world.name, readyAt })
  return `${state.ownUrl()}/${id}.mp3`
}

/** The name of the world is part of the draw: a fork has the randomness of its parent, and its own recordings. */
function drawRecordingId({ world, random }: Context): string {
  return new Random(`${world.name}/${random.hex(32)}`).hex(32)
}
