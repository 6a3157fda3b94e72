import type { TracedMessage, TraceOfScenario } from '../../diagrams/trace.ts'
import { stableText } from './stableText.ts'

/**
 * What happened in a run, without what differs between two runs of its schedule. What concerns different subjects at one moment may
 * come in any order, so each subject has its own sequence. How a deviation was brought about is no part of it, only whether the request
 * was done: a service that treats 500 and a broken connection alike has one shape for both.
 *
 * @param subjects whom the points of the run are about
 */
export function shapeOf(
  { messages, began }: TraceOfScenario,
  subjects: readonly string[],
  says: readonly string[],
): string {
  const known = new Set(subjects.flatMap((subject) => [subject, subject.replace(/^\+/, '')]))
  const sequences = new Map<string, string[]>()
  for (const message of messages) {
    const about = subjects.find((subject) => isAbout(message, subject)) ?? ''
    const sequence = sequences.get(about) ?? []
    sequence.push(line(message, began, known))
    sequences.set(about, sequence)
  }
  const sorted = [...sequences].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return [...sorted.flatMap(([about, lines]) => [`# ${about}`, ...lines]), ...says].join('\n')
}

function isAbout({ request, reply }: TracedMessage, subject: string): boolean {
  const digits = subject.replace(/^\+/, '')
  return request.body.includes(digits) || request.target.includes(digits) || (reply?.body.includes(digits) ?? false)
}

function line(message: TracedMessage, began: string, known: ReadonlySet<string>): string {
  const { at, from, to, title, request, attempt, fault } = message
  const seconds = Math.floor((Date.parse(at) - Date.parse(began)) / 1_000)
  const asked = stableText(`${title} ${readable(request.body)}`, known)
  const answer = fault === undefined ? stableText(answerOf(message), known) : deviated(message)
  return `${seconds} ${from}>${to} ${asked} #${attempt ?? 1} = ${answer}`
}

/** A garbled body has its ids written backwards, where nobody finds them. */
function readable(body: string): string {
  return body.includes('\u0000') ? '(garbled)' : body
}

/** Of an answer of the service its status alone: it may show a state that is just changing. */
function answerOf({ from, reply, error }: TracedMessage): string {
  if (error !== undefined) return 'none'
  return from === 'client' ? String(reply?.status) : `${reply?.status} ${reply?.body}`
}

/** Of a message that a fault touched: what the client could not know. */
function deviated({ error }: TracedMessage): string {
  return `deviated${error?.includes('carried out all the same') ? ', done' : ''}`
}
