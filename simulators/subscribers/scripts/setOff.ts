import { duration, type World } from '../../kernel/index.ts'
import type { State } from '../state.ts'
import type { HandsetCue, HandsetScript } from './script.ts'

/** The service of the timers and the part of snapshots that subscribers have. */
export const serviceName = 'subscribers'

/** Something that has happened on a phone. */
export interface Happening {
  readonly kind: HandsetCue['kind']
  readonly phone: string
  /** What the person reads or hears, or who calls. */
  readonly text: string
  /** The screen, the call or the prompt. */
  readonly subject: number
}

/** Lets the first script that fits act after its time. @see docs/control.md#scripts */
export function setOff(happening: Happening, { scripts }: Pick<State, 'scripts'>, { clock, timers }: World): void {
  if (scripts.size === 0) return
  const script = scripts.find('phone', happening.phone).find((one) => fits(one, happening))
  if (script === undefined) return
  scripts.put({ ...script, applied: script.applied + 1 })
  if (script.action.kind === 'ignore') return
  const [due, key] = [clock.now() + duration(script.after), `${script.id}/${happening.subject}`]
  timers.set({ due, service: serviceName, name: 'actScript', key, cause: undefined })
}

function fits({ cue, times, applied }: HandsetScript, { kind, text }: Happening): boolean {
  return cue.kind === kind && text.includes(cue.text ?? '') && (times === null || applied < times)
}
