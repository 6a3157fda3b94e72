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
  /** Milliseconds until it is over: nobody acts upon what somebody else says before it is said. @default 0 */
  readonly lasts?: number
}

/** Lets the first script that fits act after its time. @see docs/control.md#scripts */
export function setOff(happening: Happening, { scripts }: Pick<State, 'scripts'>, { clock, timers }: World): void {
  if (scripts.size === 0) return
  const ofPhone = scripts.find('phone', happening.phone)
  const script = ofPhone.find((one) => fits(one, happening))
  if (script === undefined || (happening.lasts !== undefined && isAboutToAct(ofPhone, happening, timers))) return
  scripts.put({ ...script, applied: script.applied + 1 })
  if (script.action.kind === 'ignore') return
  const due = clock.now() + Math.max(duration(script.after), happening.lasts ?? 0)
  timers.set({ due, service: serviceName, name: 'actScript', key: keyOf(script, happening), cause: undefined })
}

/** Whether the person is about to act already. Otherwise several who talk to each other would set off more and more. */
function isAboutToAct(scripts: readonly HandsetScript[], happening: Happening, timers: World['timers']): boolean {
  const keys = new Set(scripts.map((script) => keyOf(script, happening)))
  for (const { service, name, key } of timers.list())
    if (service === serviceName && name === 'actScript' && keys.has(key)) return true
  return false
}

function keyOf({ id }: HandsetScript, { subject }: Happening): string {
  return `${id}/${subject}`
}

function fits({ cue, times, applied }: HandsetScript, { kind, text }: Happening): boolean {
  return cue.kind === kind && text.includes(cue.text ?? '') && (times === null || applied < times)
}
