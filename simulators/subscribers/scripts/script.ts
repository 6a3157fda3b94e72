import type { components } from '../../../specs/types/control.generated.ts'

type Schemas = components['schemas']

export type HandsetCue = Readonly<Schemas['HandsetCue']>
export type HandsetAction = Readonly<Schemas['HandsetAction']>

/** What a person does whenever something happens on the phone. @see docs/control.md#scripts */
export interface HandsetScript {
  readonly id: number
  /** A phone number in E.164, or the name of a browser client. */
  readonly phone: string
  readonly cue: HandsetCue
  readonly action: HandsetAction
  /** How long the person takes, in ISO 8601. */
  readonly after: string
  /** How often it acts; null for always. */
  readonly times: number | null
  /** How often it was set off. */
  readonly applied: number
}

/** What a person can do at each kind of moment. */
const possible: Readonly<Record<HandsetCue['kind'], readonly HandsetAction['kind'][]>> = {
  screen: ['type', 'hangUp', 'ignore'],
  ring: ['answer', 'refuse', 'ignore'],
  hear: ['press', 'speak', 'hangUp', 'ignore'],
  prompt: ['reply', 'ignore'],
}

/** Why a script makes no sense; undefined if it does. */
export function objectionToScript(cue: HandsetCue, action: HandsetAction): string | undefined {
  const actions = possible[cue.kind]
  if (!actions.includes(action.kind))
    return `Nobody can do "${action.kind}" at a "${cue.kind}". Use one of ${actions.join(', ')}.`
  if (action.kind === 'reply' && !action.accept && action.pin !== undefined)
    return 'A PIN is entered with a yes alone. Leave `pin` out of a no.'
  return undefined
}
