import type { components } from '../../../specs/types/control.generated.ts'
import { problem } from '../../kernel/index.ts'
import { type HandsetScript, objectionToScript } from '../scripts/script.ts'
import type { Lever } from './context.ts'

/** Lists the scripts of a phone, in the order in which they were added. @see docs/control.md#scripts */
export const listHandsetScripts: Lever<'listHandsetScripts'> = ({ path }, { state }) => ({
  status: 200,
  body: state.scripts.find('phone', path.number).map(represent),
})

/** Adds a script to a phone. @see docs/control.md#scripts */
export const addHandsetScript: Lever<'addHandsetScript'> = ({ path, body }, { state }) => {
  const { cue, action, after = 'PT0S', times = null } = body
  const objection = objectionToScript(cue, action)
  if (objection !== undefined) return problem(400, objection)
  const id = state.scriptIds.next()
  const script = { id, phone: path.number, cue, action, after, times, applied: 0 }
  return { status: 201, body: represent(state.scripts.put(script)) }
}

/** Removes all scripts of a phone. @see docs/control.md#scripts */
export const clearHandsetScripts: Lever<'clearHandsetScripts'> = ({ path }, { state }) => {
  for (const { id } of [...state.scripts.find('phone', path.number)]) state.scripts.delete(id)
  return { status: 204 }
}

/** Removes one script of a phone. @see docs/control.md#scripts */
export const removeHandsetScript: Lever<'removeHandsetScript'> = ({ path }, { state }) => {
  const script = state.scripts.get(path.script)
  if (script?.phone !== path.number) return problem(404, `The phone ${path.number} has no script ${path.script}.`)
  state.scripts.delete(script.id)
  return { status: 204 }
}

function represent({ phone: _phone, ...script }: HandsetScript): components['schemas']['HandsetScript'] {
  return script
}
