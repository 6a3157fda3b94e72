import type { CallbackAnswer } from '../../../kernel/index.ts'
import { voiceActions } from '../../data/voiceActions.generated.ts'
import type { ReadActions, VoiceAction } from './actions.ts'
import { ElementReader } from './elementReader.ts'
import { isAction, readElement } from './readElement.ts'
import { parseXml, type XmlElement } from './xmlElement.ts'

/** The headers of an answer that `readActions` reads. A post to an application names them in `onReply`. */
export const headersRead = voiceActions.clearBy

/**
 * Reads what an application answers to a post of a call. `text/html` and any other media type are read as XML; only that one is named, and
 * that the length is, makes an answer clear. Never throws. @see docs/africastalking.md#voice-actions
 */
export function readActions(answer: CallbackAnswer): ReadActions {
  if (answer.kind === 'none') return failed(`the application gave no answer: ${answer.reason}`)
  const { status, headers, body } = answer
  if (status < 200 || status > 299) return failed(`the application answered ${status}`)
  const missing = headersRead.filter((name) => (headers[name] ?? '') === '')
  if (missing.length > 0) return { kind: 'unclear', notes: [`the answer has no ${missing.join(' and no ')}`] }
  const parsed = parseXml(body)
  return 'root' in parsed
    ? actionsOf(parsed.root, parsed.encoding)
    : failed(`the answer is no XML: ${parsed.error}${hintTo(body)}`)
}

function actionsOf(root: XmlElement, encoding = 'UTF-8'): ReadActions {
  if (root.name !== 'Response') return failed(`the answer begins with <${root.name}>, not with <Response>`)
  const notes: string[] = []
  if (!/^utf-?8$/i.test(encoding))
    notes.push(`the XML declaration says encoding="${encoding}", and the answer is read as UTF-8`)
  const reader = new ElementReader(root, notes)
  if (root.ownText.trim() !== '') reader.note('the text between its elements is ignored')
  const elements = reader.children(isAction)
  reader.end()
  const actions = elements.map((element) => readElement(element, notes)).filter((action) => action !== undefined)
  return { kind: 'actions', actions: withoutReject(actions, reader), notes }
}

/** A call is rejected instead of all else, so `Reject` means nothing beside other actions. */
function withoutReject(actions: readonly VoiceAction[], reader: ElementReader): readonly VoiceAction[] {
  const others = actions.filter(({ kind }) => kind !== 'Reject')
  if (others.length === 0) return actions.slice(0, 1)
  if (others.length < actions.length) reader.note('<Reject> must stand alone and is ignored')
  return others
}

function failed(note: string): ReadActions {
  return { kind: 'failure', notes: [note] }
}

/** What is the matter most often: texts that nobody has escaped. */
function hintTo(body: string): string {
  return /&(?!#?\w+;)/.test(body) ? '; it has an & which must be written &amp;' : ''
}
