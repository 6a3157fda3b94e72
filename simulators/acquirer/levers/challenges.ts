import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'
import { paResOf } from '../rules/challenges/paRes.ts'

/** Gives the answer that the page of a pending challenge would post. @see docs/acquirer.md#challenges */
export const answerAcquirerChallenge: Lever<'answerAcquirerChallenge'> = ({ path, body }, context) => {
  const { authorisations } = context.state
  const record = authorisations.get(path.id) ?? authorisations.find('md', path.id)[0]
  if (record === undefined) return problem(404, `The acquirer has no authorisation ${path.id} in this world.`)
  if (record.status !== 'challengeRequired')
    return problem(409, `Only a pending challenge can be answered; the authorisation is ${record.status}.`)
  return { status: 200, body: { paRes: paResOf(record.id, body.transStatus, context.world) } }
}
