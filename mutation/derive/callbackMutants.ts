import type { Callback, Operation, Webhook } from '../../contracts/index.ts'
import { isJson, placedAt, valueAt } from '../../contracts/index.ts'
import type { CallbackChange, Mutant, SentCallback } from '../mutant.ts'
import { type DeriveContext, newMutant } from './deriveContext.ts'
import { ofNoChoice, ofOtherType } from './fieldMutants.ts'
import { pathsIn, type ReplyPlace, replyPlaces } from './replyPlaces.ts'

/** Callbacks lost, doubled, not retried, of another content type, or with a member changed. */
export function callbackMutants(context: DeriveContext, operation: Operation): Mutant[] {
  return mutantsOf(context, operation, operation.callbacks)
}

/** The same for webhooks, which no operation causes. */
export function webhookMutants(context: DeriveContext, webhook: Webhook): Mutant[] {
  return mutantsOf(context, { id: webhook.name }, [webhook])
}

function mutantsOf(context: DeriveContext, owner: Pick<Operation, 'id'>, callbacks: readonly Callback[]): Mutant[] {
  return callbacks.flatMap((callback) =>
    changesOf(context, callback).map(([kind, label, alter]) => {
      const name = [callback.name, label].filter((part) => part !== '').join('.')
      return newMutant(
        context,
        owner,
        kind,
        name,
        { at: 'callback', callback: callback.name, alter },
        hints[kind] ?? '/sent',
      )
    }),
  )
}

const hints: Readonly<Record<string, string>> = {
  'callback-not-retried': '/5xx',
  'callback-interval': '.schedule/5xx',
  'callback-attempts': '.schedule/5xx',
}

type Change = readonly [kind: string, label: string, alter: CallbackChange]

function changesOf({ contract }: DeriveContext, { media, repeats, isSentOnce, isOrdered }: Callback): Change[] {
  const [first] = media
  const places = first === undefined ? [] : replyPlaces(contract.source, first.schema)
  const isTyped = first !== undefined && isJson(first.type)
  return [
    ['callback-lost', '', () => []],
    ['callback-doubled', '', (sent) => [sent, sent]],
    isSentOnce
      ? ['callback-retried', '', (sent) => [{ ...sent, retry: { ...sent.retry, attempts: 2 } }]]
      : ['callback-not-retried', '', (sent) => [{ ...sent, retry: { ...sent.retry, attempts: 1 } }]],
    ['callback-content-type', '', (sent) => [{ ...sent, contentType: otherType(sent) }]],
    ...(isOrdered ? [['callback-order', '', backwards] as const] : []),
    ...scheduleChanges(repeats),
    ...places.flatMap((place) => changesAt(place, isTyped)),
  ]
}

/** Its members in the opposite order. */
const backwards: CallbackChange = (sent) => [
  { ...sent, content: Object.fromEntries(Object.entries(sent.content).toReversed()) },
]

const second = 1_000

/** Each interval of the documented schedule a second longer or shorter, and an attempt more or less where all are listed. */
function scheduleChanges({ after, lasting }: Callback['repeats']): Change[] {
  const listed = lasting === undefined ? after.length : after.length + 1
  const intervals = Array.from({ length: listed }, (_, at) => at).flatMap((at): Change[] => [
    ['callback-interval', `${at + 1}.longer`, waiting(at, second)],
    ['callback-interval', `${at + 1}.shorter`, waiting(at, -second)],
  ])
  if (lasting !== undefined || after.length === 0) return after.length === 0 ? [] : intervals
  return [...intervals, ['callback-attempts', 'one-more', trying(1)], ['callback-attempts', 'one-less', trying(-1)]]
}

function waiting(at: number, more: number): CallbackChange {
  return (sent) => {
    const { delays } = sent.retry
    const last = delays.at(-1) ?? 0
    const spelt = Array.from({ length: Math.max(delays.length, at + 2) }, (_, index) => delays[index] ?? last)
    return [{ ...sent, retry: { ...sent.retry, delays: spelt.with(at, (spelt[at] ?? 0) + more) } }]
  }
}

function trying(more: number): CallbackChange {
  return (sent) => [{ ...sent, retry: { ...sent.retry, attempts: sent.retry.attempts + more } }]
}

function otherType({ contentType }: SentCallback): SentCallback['contentType'] {
  return contentType === 'application/json' ? 'application/x-www-form-urlencoded' : 'application/json'
}

function changesAt({ path, schemas, isRequired }: ReplyPlace, isTyped: boolean): Change[] {
  if (path.at(-1) === '*') return []
  const label = path.join('.')
  const isChoice = schemas.some((schema) => 'enum' in schema || 'const' in schema)
  return [
    ...(isRequired ? [['callback-field-dropped', label, changing(path, () => [undefined])] as const] : []),
    ...(isTyped ? [['callback-type-changed', label, changing(path, ofObject)] as const] : []),
    ...(isChoice ? [['callback-enum-changed', label, changing(path, ofNoChoice)] as const] : []),
  ]
}

/** The rarest type first, since a member may allow several. */
function ofObject(value: unknown): readonly unknown[] {
  return ofOtherType(value).toReversed()
}

function changing(path: readonly string[], replacements: (value: unknown) => readonly unknown[]): CallbackChange {
  return (sent) => {
    const [place] = pathsIn(sent.content, path)
    if (place === undefined) return [sent]
    const [replacement] = replacements(valueAt(sent.content, place))
    const content = placedAt(sent.content, place, replacement)
    return typeof content === 'object' && content !== null ? [{ ...sent, content }] : [sent]
  }
}
