import { compile, JSONPathError, type JSONPathQuery } from 'json-p3'
import { isRecord, type JsonObject } from '../../specs/openapi/index.ts'
import { copyOf } from './json.ts'
import { type Action, type Change, type Overlay, type OverlayFile, placeText } from './overlay.ts'

const members = ['overlay', 'info', 'extends', 'actions']
const actionMembers = ['target', 'description', 'update', 'remove', 'copy']

/**
 * Reads a parsed overlay. Throws with `file:line` if it is not as version 1.0 or 1.1 says; `copy` is read in both.
 * Names that the versions do not know are refused, since a misspelt one would be an expectation that is never checked.
 */
export function readOverlay(parsed: unknown, source: OverlayFile): Overlay {
  const fail = failIn(source)
  if (!isRecord(parsed) || !/^1\.[01]\.\d+$/.test(String(parsed['overlay'])))
    return fail('/overlay', 'this is no OpenAPI Overlay of version 1.0 or 1.1')
  const { info, extends: document, actions } = parsed
  refuseUnknown(parsed, members, '', fail)
  for (const name of ['title', 'version'])
    if (!isRecord(info) || typeof info[name] !== 'string') fail('/info', `info needs a text "${name}"`)
  if (document !== undefined && typeof document !== 'string') fail('/extends', 'extends is no reference to a document')
  if (!Array.isArray(actions) || actions.length === 0) return fail('/actions', 'actions is no list with entries')
  return {
    extends: typeof document === 'string' ? document : undefined,
    actions: actions.map((action, index) => readAction(action, `/actions/${index}`, fail)),
    ...source,
  }
}

type Fail = (pointer: string, message: string) => never

function failIn(source: OverlayFile): Fail {
  return (pointer, message) => {
    throw new Error(`${placeText(source, pointer)}: ${message}`)
  }
}

function readAction(action: unknown, pointer: string, fail: Fail): Action {
  if (!isRecord(action)) return fail(pointer, 'an action is an object')
  refuseUnknown(action, actionMembers, pointer, fail)
  if (action['remove'] !== undefined && typeof action['remove'] !== 'boolean')
    fail(`${pointer}/remove`, 'remove is true or false')
  return {
    pointer,
    target: readPath(action['target'], `${pointer}/target`, 'target', fail),
    change: readChange(action, pointer, fail),
  }
}

/** `remove` goes before the others, as the specification says. */
function readChange(action: JsonObject, pointer: string, fail: Fail): Change {
  const { update, remove, copy } = action
  if (remove === true) return { kind: 'remove' }
  if (update !== undefined && copy !== undefined) fail(pointer, 'an action has either update or copy')
  if (copy !== undefined) return { kind: 'copy', from: readPath(copy, `${pointer}/copy`, 'copy', fail) }
  if (update === undefined) fail(pointer, 'an action needs update, copy, or remove: true')
  return { kind: 'update', value: copyOf(update) }
}

function readPath(path: unknown, pointer: string, name: string, fail: Fail): JSONPathQuery {
  if (typeof path !== 'string') return fail(pointer, `${name} is no JSONPath (RFC 9535)`)
  try {
    return compile(path)
  } catch (error) {
    if (!(error instanceof JSONPathError)) throw error
    return fail(pointer, `${name} is no JSONPath (RFC 9535): ${error.message}`)
  }
}

function refuseUnknown(source: JsonObject, known: readonly string[], pointer: string, fail: Fail): void {
  for (const name of Object.keys(source))
    if (!known.includes(name) && !name.startsWith('x-'))
      fail(`${pointer}/${name}`, `"${name}" is none of ${known.join(', ')}`)
}
