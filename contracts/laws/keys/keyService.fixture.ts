import { isDeepStrictEqual } from 'node:util'
import type { JsonObject } from '../../../specs/openapi/index.ts'
import type { Answer } from '../../run/jsonService.fixture.ts'
import { type Asked, json, no, type Respond, refusal, smallDocument } from '../../run/smallService.fixture.ts'

/** An operation with an idempotency key whose document has nothing to read its effect by. */
export const startOperation = {
  operationId: 'start',
  parameters: [{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string' } }],
  requestBody: {
    required: true,
    content: json(
      {
        type: 'object',
        required: ['speed'],
        additionalProperties: false,
        properties: { speed: { type: 'integer', minimum: 1, maximum: 9 } },
      },
      { example: { speed: 2 } },
    ),
  },
  responses: {
    201: { description: 'Started.', content: json({ type: 'object', required: ['number'] }) },
    ...{ 400: refusal, 401: refusal, 409: refusal, 422: refusal },
  },
}

export const keyDocument = smallDocument({ '/starts': { post: startOperation } })

export interface KeyRules {
  /** What two requests must have in common to have the same key. */
  readonly nameOf: (key: string, asked: Asked) => string
  /** Whether a start is refused while earlier ones of the account run. */
  readonly isRefused: (starts: number) => boolean
  /** Takes time before a start is stored. */
  readonly work: () => Promise<void>
  /** Whether a used key gets its reply whatever the body is. */
  readonly isReplaying: boolean
  /** Whether a request with a key that is under way waits for its reply. */
  readonly isWaiting: boolean
}

const correct: KeyRules = {
  nameOf: (key, { account }) => `${account} ${key}`,
  isRefused: () => false,
  work: async () => {},
  isReplaying: false,
  isWaiting: true,
}

/** Starts something for each key once. */
export function keyService(broken: Partial<KeyRules> = {}): Respond {
  const rules = { ...correct, ...broken }
  const stored = new Map<string, { readonly body: unknown; readonly reply: Promise<Answer> }>()
  const starts = new Map<string, number>()
  let made = 0
  const start = async (asked: Asked): Promise<Answer> => {
    const running = starts.get(asked.account) ?? 0
    if (rules.isRefused(running)) return no(409)
    starts.set(asked.account, running + 1)
    await rules.work()
    made += 1
    return { status: 201, body: { number: made, speed: Object(asked.body).speed } }
  }
  return async (asked) => {
    const { headers, body, account } = asked
    if (account === 'undefined') return no(401)
    const { speed, ...others }: JsonObject = Object(body)
    if (typeof speed !== 'number' || speed < 1 || speed > 9 || Object.keys(others).length > 0) return no(400)
    const key = headers['idempotency-key']?.toString()
    if (key === undefined) return start(asked)
    const name = rules.nameOf(key, asked)
    const earlier = stored.get(name)
    if (earlier !== undefined)
      return rules.isReplaying || isDeepStrictEqual(earlier.body, body) ? earlier.reply : no(422)
    const reply = start(asked)
    if (rules.isWaiting) stored.set(name, { body, reply })
    const answer = await reply
    if (answer.status < 300) stored.set(name, { body, reply })
    else stored.delete(name)
    return answer
  }
}
