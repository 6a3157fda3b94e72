import { parseInstant, problem, unknownWorld } from '../../kernel/index.ts'
import type { ControlOperation } from '../context.ts'

export const answerTurn: ControlOperation<'answerTurn'> = ({ path, body }, { worlds }) => {
  const { world, participant: name, turn } = path
  const participant = worlds.participant(world, name)
  if (participant === undefined) {
    if (worlds.get(world) === undefined) return unknownWorld(world)
    return problem(404, `No participant "${name}" is joined: GET /worlds/${world}/participants/${name}/turns joins.`)
  }
  const { next, worked = false } = body
  if (participant.answer(turn, { next: next === null ? undefined : parseInstant(next), worked })) return { status: 204 }
  return problem(409, `Turn ${turn} is not open. Nothing is left to do for it.`)
}
