import { isRecord } from '../../../../specs/openapi/index.ts'
import { voiceActions } from '../../data/voiceActions.generated.ts'
import type { Prompt, ReadActions } from './actions.ts'

/**
 * Reads what a request for a call brings along in JSON: `Say` and `Play` run when the call is answered, instead of a question to the application.
 * @see docs/africastalking.md#voice-actions
 */
export function readCallActions(list: readonly unknown[]): Extract<ReadActions, { kind: 'actions' }> {
  const notes: string[] = []
  const actions = list.map((entry, index) => {
    const action = isRecord(entry) ? readEntry(entry) : undefined
    if (action === undefined)
      notes.push(`the action ${index} is neither a Say with a text nor a Play with a url, and is ignored`)
    return action
  })
  return { kind: 'actions', actions: actions.filter((action) => action !== undefined), notes }
}

function readEntry({ actionType, text, url, voice, playBeep }: Readonly<Record<string, unknown>>): Prompt | undefined {
  if (actionType === 'Play') return isText(url) ? { kind: 'Play', url } : undefined
  if (actionType !== 'Say' || !isText(text)) return undefined
  return { kind: 'Say', text, voice: isText(voice) ? voice : voiceActions.voice, playBeep: isTrue(playBeep) }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

/** Clients send it as a boolean or as its name. */
function isTrue(value: unknown): boolean {
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true')
}
