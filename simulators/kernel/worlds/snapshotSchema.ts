import { type JsonObject, loadDocument, validator } from '../../../specs/openapi/index.ts'
import document from '../../../specs/types/control.generated.json' with { type: 'json' }
import { latestMoment } from '../time/instant.ts'

/** Longer than the origin of a world with the longest name and seed. */
const longestText = 10_000
/** The largest rate of a scaled clock in the document of the control plane. */
const fastest = 100_000
/** The moments that a `Date` can hold lie within so many milliseconds of 1970. */
const farthest = 8.64e15

const text = { type: 'string' }
const count = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER }
const number = { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER }
const moment = { type: 'number', minimum: -farthest, maximum: farthest }
const duration = { type: 'number', minimum: 0, maximum: farthest }
const flag = { type: 'boolean' }
const draw = { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 }
const random = { type: 'array', items: draw, minItems: 4, maxItems: 4 }
const texts = { type: 'object', additionalProperties: text }

/** The schema of an object; the names in `optional` may be missing. */
function object(properties: Readonly<Record<string, JsonObject>>, ...optional: readonly string[]): JsonObject {
  return { type: 'object', properties, required: Object.keys(properties).filter((name) => !optional.includes(name)) }
}

function list(items: JsonObject): JsonObject {
  return { type: 'array', items }
}

function documented(
  name: 'CallbackPlanSettings' | 'CallbackState' | 'ClockMode' | 'FaultSettings' | 'Selector',
): JsonObject {
  return { $ref: `#/components/schemas/${name}` }
}

const timer = object({ due: moment, sequence: number, service: text, name: text, key: text, cause: number }, 'cause')
const outcome = {
  oneOf: [
    object({ error: text }),
    object(
      {
        reply: object({ status: { type: 'integer', minimum: 0, maximum: 999 }, headers: texts, body: text }),
        isCut: { const: true },
      },
      'isCut',
    ),
  ],
}
const attempt = object({ callback: number, number, at: moment, entry: number, retrySequence: number })
const endedAttempt = object({ at: moment, entry: number, status: count, error: text }, 'status', 'error')
const fate = object({
  lostAttempts: count,
  isLostForGood: flag,
  lostAnswers: count,
  delayedAnswers: count,
  answerDelay: duration,
})
const retry = object({
  delays: list(duration),
  attempts: count,
  timeout: duration,
  acknowledged: { enum: ['2xx', '200', 'below 400'] },
})
const optionalOfCallback = ['cause', 'order', 'from', 'onReply', 'fate', 'plans', 'nearMiss']
const callback = object(
  {
    id: number,
    service: text,
    name: text,
    about: text,
    cause: number,
    url: text,
    contentType: { enum: ['application/json', 'application/x-www-form-urlencoded'] },
    order: text,
    from: text,
    onReply: object({ name: text, key: text, headers: list(text) }, 'headers'),
    headers: texts,
    body: text,
    plans: list(number),
    nearMiss: list(text),
    createdAt: moment,
    retry,
    fate,
    beforeReply: flag,
    awaitsNext: flag,
    state: documented('CallbackState'),
    begun: count,
    heard: count,
    attempts: list(endedAttempt),
    delayed: list(object({ attempt, outcome, isLate: flag })),
  },
  ...optionalOfCallback,
)

function rules(settings: JsonObject): JsonObject {
  const period = object({ start: moment, count })
  const rule = object(
    { id: number, settings, select: documented('Selector'), seen: count, applied: count, period },
    'period',
  )
  return object({ upcoming: number, rules: list(rule) })
}

const shownText = { ...text, maxLength: longestText }
const content = object({
  seed: shownText,
  origin: shownText,
  secret: shownText,
  clock: object({
    mode: documented('ClockMode'),
    rate: { type: 'number', minimum: 0, maximum: fastest },
    now: { type: 'number', minimum: 0, maximum: latestMoment },
  }),
  randoms: object({ ids: random, faults: random, plans: random }),
  timers: object({ upcoming: number, timers: list(timer) }),
  callbacks: object({ upcoming: number, callbacks: list(callback) }),
  faults: rules(documented('FaultSettings')),
  callbackPlans: rules(documented('CallbackPlanSettings')),
  nextJournalEntry: number,
  services: {
    type: 'object',
    additionalProperties: object({
      collections: { type: 'object', additionalProperties: list({ type: 'object' }) },
      sequences: { type: 'object', additionalProperties: count },
    }),
  },
})

/** Lists what of the content of a snapshot has not the form of a world. Each service checks its documents when it loads them. */
export const checkContent = validator(loadDocument(document)).parts({ content }, ['content'])
