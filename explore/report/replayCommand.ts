import { shellWord } from '../../specs/formats/shellWord.ts'
import { type Schedule, scheduleId } from '../schedule/schedule.ts'

/** The command that runs one schedule again. `command`: the command line of the exploration. */
export function replayCommand(command: string, schedule: Schedule): string {
  return `${command} --replay ${shellWord(scheduleId(schedule))}`
}
