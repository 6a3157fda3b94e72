import type { components } from '../../../specs/types/control.generated.ts'
import { formatInstant, type ProblemReply, problem } from '../../kernel/index.ts'
import type { PhoneCall, TranscriptLine } from '../handset/phoneCall.ts'
import { isReachable } from '../subscriber.ts'
import type { WorldSubscribers } from '../worldSubscribers.ts'
import type { Lever } from './context.ts'
import { representHandset } from './handset.ts'

/** Lists the calls of a phone with their transcripts, oldest first. @see docs/control.md#calls */
export const listCalls: Lever<'listCalls'> = ({ path }, { handsets }) => ({
  status: 200,
  body: handsets.calls.of(path.number).map((call) => representCall(call, handsets.calls.transcriptOf(call))),
})

/** Calls a number. @see docs/control.md#calls */
export const callNumber: Lever<'callNumber'> = ({ path: { number }, body }, subscribers) => {
  const { calls } = subscribers.handsets
  if (!isReachable(subscribers.get(number)))
    return problem(409, `The phone ${number} is off or out of coverage. PATCH the subscriber to change that.`)
  if (calls.current(number) !== undefined)
    return problem(409, `The phone ${number} has a call already. Hang up before it calls another number.`)
  calls.dial(number, body.to)
  return shown(number, subscribers)
}

/** Answers the call that comes in. @see docs/control.md#calls */
export const answerCall: Lever<'answerCall'> = ({ path: { number } }, subscribers) =>
  subscribers.handsets.calls.answer(number) ? shown(number, subscribers) : doesNotRing(number)

/** Refuses the call that comes in. @see docs/control.md#calls */
export const refuseCall: Lever<'refuseCall'> = ({ path: { number } }, subscribers) =>
  subscribers.handsets.calls.refuse(number) ? shown(number, subscribers) : doesNotRing(number)

/** Presses keys during a call. @see docs/control.md#calls */
export const pressKeys: Lever<'pressKeys'> = ({ path: { number }, body }, subscribers) =>
  subscribers.handsets.calls.press(number, body.keys) ? shown(number, subscribers) : doesNotTalk(number)

/** Speaks during a call. @see docs/control.md#calls */
export const speak: Lever<'speak'> = ({ path: { number }, body }, subscribers) =>
  subscribers.handsets.calls.speak(number, body.text) ? shown(number, subscribers) : doesNotTalk(number)

function shown(phone: string, { handsets }: WorldSubscribers) {
  return { status: 200, body: representHandset(handsets.get(phone)) } as const
}

function doesNotRing(phone: string): ProblemReply<409> {
  return problem(409, `The phone ${phone} does not ring. Let the world settle if a call is on its way to it.`)
}

function doesNotTalk(phone: string): ProblemReply<409> {
  return problem(409, `Nobody is on the line with the phone ${phone}. Call a number, or answer a call, first.`)
}

function representCall(
  { phone: _phone, beganAt, answeredAt, endedAt, ...others }: PhoneCall,
  transcript: readonly TranscriptLine[],
): components['schemas']['PhoneCall'] {
  return {
    ...others,
    beganAt: formatInstant(beganAt),
    answeredAt: answeredAt === null ? null : formatInstant(answeredAt),
    endedAt: endedAt === null ? null : formatInstant(endedAt),
    transcript: transcript.map(({ at, kind, text }) => ({ at: formatInstant(at), kind, text })),
  }
}
