import type { Participant, ParticipantEvent, TurnAnswer } from '../worlds/participant.ts'
import type { Worlds } from '../worlds/worlds.ts'

export interface JoinedParticipant {
  /** What it was told, oldest first: `clock` or `turn` with the time. */
  readonly told: readonly ParticipantEvent[]
  readonly participant: Participant
  isEnded(): boolean
  leave(): void
}

/** Lets a participant join that answers at once what `work` says, or leaves an event open when that is nothing. */
export function joinParticipant(
  worlds: Worlds,
  name: string,
  work: (event: ParticipantEvent) => Partial<TurnAnswer> | undefined = () => ({}),
): JoinedParticipant {
  const told: ParticipantEvent[] = []
  let isEnded = false
  const send = (turn: number, event: ParticipantEvent): void => {
    told.push(event)
    // The answer comes by another request, so never while the event is being sent.
    queueMicrotask(() => {
      const answer = work(event)
      if (answer !== undefined)
        worlds.participant('k', name)?.answer(turn, { next: undefined, worked: false, ...answer })
    })
  }
  const end = (): void => {
    isEnded = true
  }
  const leave = worlds.join('k', name, { send, end })
  const participant = worlds.participant('k', name)
  if (leave === undefined || participant === undefined) throw new Error('The world k is open.')
  return { told, participant, isEnded: () => isEnded, leave }
}
