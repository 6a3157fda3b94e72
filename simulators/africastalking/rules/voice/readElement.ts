import { voiceActions } from '../../data/voiceActions.generated.ts'
import { splitList } from '../formats/formFields.ts'
import type { Dequeue, Dial, Enqueue, GetDigits, Prompt, Record as RecordAction, Say, VoiceAction } from './actions.ts'
import { ElementReader, isWebUrl } from './elementReader.ts'
import type { XmlElement } from './xmlElement.ts'

/** Reads one element; undefined where it lacks what it needs. */
type Reading<Action> = (reader: ElementReader, notes: string[]) => Action | undefined

const promptReadings: Readonly<Record<Prompt['kind'], Reading<Prompt>>> = { Say: readSay, Play: readPlay }

const readings: Readonly<Record<VoiceAction['kind'], Reading<VoiceAction>>> = {
  ...promptReadings,
  GetDigits: readGetDigits,
  Dial: readDial,
  Record: readRecord,
  Enqueue: readEnqueue,
  Dequeue: readDequeue,
  Redirect: readRedirect,
  Conference: () => ({ kind: 'Conference' }),
  Reject: () => ({ kind: 'Reject' }),
}

/**
 * Reads an element of an answer as an action; undefined where it means nothing. `notes` receives what is ignored.
 * @see docs/africastalking.md#voice-actions
 */
export function readElement(element: XmlElement, notes: string[]): VoiceAction | undefined {
  return readAs(readings, element, notes)
}

/** Whether an element of this name is an action. */
export function isAction(name: string): boolean {
  return Object.hasOwn(readings, name)
}

function readAs<Action>(table: Readonly<Record<string, Reading<Action>>>, element: XmlElement, notes: string[]) {
  const reader = new ElementReader(element, notes)
  const action = Object.hasOwn(table, element.name) ? table[element.name]?.(reader, notes) : undefined
  if (action !== undefined) reader.end()
  return action
}

function readSay(reader: ElementReader): Say | undefined {
  const voice = reader.text('voice') ?? voiceActions.voice
  const playBeep = reader.flag('playBeep')
  reader.children(() => false)
  const text = reader.content
  if (text !== '') return { kind: 'Say', text, voice, playBeep }
  reader.note('it has no text and is ignored')
  return undefined
}

function readPlay(reader: ElementReader): Prompt | undefined {
  const url = needed(reader, 'url')
  return url === undefined ? undefined : { kind: 'Play', url }
}

function readGetDigits(reader: ElementReader, notes: string[]): GetDigits {
  return {
    kind: 'GetDigits',
    prompt: readPrompt(reader, notes),
    numDigits: reader.number('numDigits'),
    finishOnKey: reader.key('finishOnKey'),
    timeoutSeconds: reader.number('timeout') ?? voiceActions.digitsTimeoutSeconds,
    callbackUrl: reader.url('callbackUrl'),
  }
}

function readDial(reader: ElementReader): Dial | undefined {
  const phoneNumbers = splitList(reader.text('phoneNumbers') ?? '')
  if (phoneNumbers.length === 0) {
    reader.note('it needs the attribute phoneNumbers and is ignored')
    return undefined
  }
  return {
    kind: 'Dial',
    phoneNumbers,
    record: reader.flag('record'),
    sequential: reader.flag('sequential'),
    callerId: reader.text('callerId'),
    ringBackTone: reader.text('ringBackTone'),
    maxDurationSeconds: reader.number('maxDuration'),
  }
}

function readRecord(reader: ElementReader, notes: string[]): RecordAction {
  return {
    kind: 'Record',
    prompt: readPrompt(reader, notes),
    finishOnKey: reader.key('finishOnKey'),
    maxLengthSeconds: reader.number('maxLength'),
    timeoutSeconds: reader.number('timeout') ?? voiceActions.recordTimeoutSeconds,
    trimSilence: reader.flag('trimSilence'),
    playBeep: reader.flag('playBeep'),
    callbackUrl: reader.url('callbackUrl'),
    isTerminal: !reader.hasAttributes,
  }
}

function readEnqueue(reader: ElementReader): Enqueue {
  return { kind: 'Enqueue', holdMusic: reader.text('holdMusic'), name: reader.text('name') ?? '' }
}

function readDequeue(reader: ElementReader): Dequeue | undefined {
  const phoneNumber = needed(reader, 'phoneNumber')
  return phoneNumber === undefined ? undefined : { kind: 'Dequeue', phoneNumber, name: reader.text('name') ?? '' }
}

function readRedirect(reader: ElementReader): VoiceAction | undefined {
  const url = reader.content
  if (isWebUrl(url)) return { kind: 'Redirect', url }
  reader.note('its text is no URL of http or https, and it is ignored')
  return undefined
}

/** What is played while the call waits: the first `Say` or `Play`. */
function readPrompt(reader: ElementReader, notes: string[]): Prompt | undefined {
  const [first, ...others] = reader.children((name) => Object.hasOwn(promptReadings, name))
  if (others.length > 0) reader.note('it may have one <Say> or <Play>; the first one counts')
  return first && readAs(promptReadings, first, notes)
}

function needed(reader: ElementReader, name: string): string | undefined {
  const text = reader.text(name)
  if (text === undefined) reader.note(`it needs the attribute ${name} and is ignored`)
  return text
}
