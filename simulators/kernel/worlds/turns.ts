import type { Duration } from '../time/instant.ts'
import { Patience } from '../time/patience.ts'
import type { Participant, ParticipantEvent, TurnAnswer } from './participant.ts'
import { UnsettledError } from './unsettledError.ts'
import type { World } from './world.ts'

export interface TurnLimits {
  /** Real milliseconds that one participant has for its answer. */
  readonly patience: Duration
  /** Ends the wait, with its reason as the error. */
  readonly stop?: AbortSignal | undefined
}

/** Tells the participants that the clock was set, or that the world was made anew. */
export function tellClock(world: World, replaced: boolean): void {
  for (const participant of world.participants) participant.send(clockEvent(world, replaced))
}

/** What a participant is told of the clock. */
export function clockEvent({ clock }: World, replaced: boolean): ParticipantEvent {
  const { mode, rate } = clock
  return { kind: 'clock', mode, rate, now: clock.now(), replaced }
}

/** Tells the participants the time, and resolves when they have taken it over. Throws `UnsettledError` that names one that has not. */
export async function tellTime(world: World, limits: TurnLimits): Promise<void> {
  const event = clockEvent(world, false)
  await Promise.all(world.participants.map((participant) => answerOf(world, participant, event, limits)))
}

/**
 * Gives each participant a turn, one after the other. Resolves with whether all need another one, because what one has done may have
 * reached another. Throws `UnsettledError` that names a participant that does not answer.
 */
export async function giveTurns(world: World, limits: TurnLimits): Promise<boolean> {
  const { participants } = world
  let worked = false
  for (const participant of participants) {
    const answer = await answerOf(world, participant, { kind: 'turn', now: world.clock.now() }, limits)
    worked ||= answer?.worked === true
  }
  return worked && participants.length > 1
}

async function answerOf(
  world: World,
  participant: Participant,
  event: ParticipantEvent,
  { patience, stop }: TurnLimits,
): Promise<TurnAnswer | undefined> {
  const answered = participant.send(event)
  const { turn } = participant.open ?? {}
  const expired = (): Error =>
    new UnsettledError(
      `Failed to settle in ${patience} ms: the participant ${participant.name} has not answered its turn ${turn}. It may wait for an answer that needs time to move, or it hangs: end it, or let it answer.`,
    )
  const waiting = new Patience({ wall: world.wall, length: patience, expired, stop })
  try {
    return await waiting.wait(answered)
  } catch (error) {
    if (participant.open?.turn === turn) participant.withdraw()
    throw error
  } finally {
    waiting.end()
  }
}

/** Real milliseconds that participants have to take over a clock that was set. */
const hearing = 10_000

/**
 * Resolves when the participants have taken over a clock that was set, or a world that was made anew: what its client does next is on
 * the new time. One that does not answer is told in a notice, since the clock is set whatever it does.
 */
export async function clockHeard(world: World): Promise<void> {
  await Promise.all(world.participants.map((participant) => heard(world, participant)))
}

async function heard(world: World, { name, open }: Participant): Promise<void> {
  if (open === undefined) return
  const waiting = Promise.withResolvers<void>()
  const cancel = world.wall.after(hearing, () => {
    world.notices.tell(`the participant ${name} has not taken over the clock in ${hearing} ms`)
    waiting.resolve()
  })
  await Promise.race([open.ended.promise, waiting.promise])
  cancel()
}
