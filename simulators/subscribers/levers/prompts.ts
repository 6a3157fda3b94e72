import type { components } from '../../../specs/types/control.generated.ts'
import { duration, formatInstant, problem } from '../../kernel/index.ts'
import type { Prompt } from '../prompts/prompt.ts'
import { isReachable } from '../subscriber.ts'
import type { Lever } from './context.ts'

/** Lists the prompts of all phones, oldest first. @see docs/control.md#subscribers */
export const listPrompts: Lever<'listPrompts'> = ({ query: { number, state: wanted } }, { state }) => ({
  status: 200,
  body: (number === undefined ? [...state.prompts.values()] : state.prompts.find('number', number))
    .filter(({ state }) => wanted === undefined || state === wanted)
    .map(represent),
})

/** Shows a prompt that is nobody's: no provider hears the answer. @see docs/control.md#subscribers */
export const addPrompt: Lever<'addPrompt'> = ({ body }, subscribers) => {
  const { for: validity, ...question } = body
  const expiresAt = subscribers.now + duration(validity)
  return { status: 201, body: represent(subscribers.prompt({ ...question, service: null, expiresAt })) }
}

/** Answers a prompt in the place of the subscriber. @see docs/control.md#subscribers */
export const answerPrompt: Lever<'answerPrompt'> = ({ path, body }, subscribers) => {
  const prompt = subscribers.state.prompts.get(path.prompt)
  if (prompt === undefined) return problem(404, `There is no prompt ${path.prompt} in this world.`)
  if (prompt.state !== 'pending') return problem(409, `Prompt ${prompt.id} is ${prompt.state} and takes no answer.`)
  if (!isReachable(subscribers.get(prompt.number)))
    return problem(409, `The phone ${prompt.number} is off or out of coverage. PATCH the subscriber to change that.`)
  if (!body.accept && body.pin !== undefined)
    return problem(400, 'A PIN is entered with a yes alone. Leave `pin` out of a no.')
  const answer = { outcome: body.accept ? 'accepted' : 'rejected', pin: body.pin } as const
  return { status: 200, body: represent(subscribers.answer(prompt.id, answer) ?? prompt) }
}

function represent({ onAnswer, cause, askedAt, expiresAt, ...prompt }: Prompt): components['schemas']['Prompt'] {
  return { ...prompt, askedAt: formatInstant(askedAt), expiresAt: formatInstant(expiresAt) }
}
