import { formatInstant } from '../../kernel/index.ts'
import { type ControlOperation, inWorld } from '../context.ts'

export const listParticipants: ControlOperation<'listParticipants'> = inWorld((_request, { participants }) => ({
  status: 200,
  body: participants.map(({ name, open, next }) => ({
    name,
    turn: open?.turn ?? null,
    next: next === undefined ? null : formatInstant(next),
  })),
}))
