import {
  type CallbackAnswer,
  type Collection,
  type Context,
  createService,
  type Service,
  type ServiceDefinition,
  type Worlds,
} from '../index.ts'

/**
 * A provider that asks. One second after its request a dialogue puts a question to the application by callback, and the answer
 * decides what happens next: `CON …` asks the next question, anything else ends the dialogue, and no answer fails it once no attempt
 * is left. A repeated or late answer is noted and changes nothing.
 */
export interface Dialogue {
  readonly id: number
  readonly url: string
  readonly isKeyed: boolean
  readonly status: 'OPEN' | 'ENDED' | 'FAILED'
  readonly questions: number
  /** What its rule has heard, each with a draw from the world's random source. */
  readonly heard: readonly string[]
}

export interface DialogueState {
  readonly dialogues: Collection<Dialogue, number>
  readonly ids: { next(): number }
}

type TimerName = 'begin'
type AnswerName = 'reply'
type Definition = ServiceDefinition<Shapes, DialogueState, TimerName, never, AnswerName>
type DialogueContext = Context<DialogueState, TimerName, AnswerName>

interface Shapes {
  startDialogue: {
    parameters: { query?: never; header?: never; path?: never }
    requestBody: {
      content: { 'application/json': { callback_url: string; delay?: number; keyed?: boolean; questions?: number } }
    }
    responses: { 201: { headers: unknown; content: { 'application/json': { id: number } } } }
  }
}

const document = {
  openapi: '3.1.0',
  info: { title: 'Dialogues', version: '1' },
  components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
  security: [{ key: [] }],
  paths: {
    '/dialogues': {
      post: {
        operationId: 'startDialogue',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['callback_url'],
                properties: {
                  callback_url: { type: 'string' },
                  delay: { type: 'integer', description: 'Milliseconds until the first question.' },
                  keyed: { type: 'boolean', description: 'Whether the dialogue has an order key of its own.' },
                  questions: { type: 'integer', description: 'How many questions it begins with.' },
                },
              },
            },
          },
        },
        responses: {
          201: {
            description: 'begun',
            content: { 'application/json': { schema: { type: 'object', required: ['id'] } } },
          },
        },
      },
    },
  },
}

const operations: Definition['operations'] = {
  startDialogue({ body }, context) {
    const { dialogues, ids } = context.state
    const { callback_url: url, keyed: isKeyed = true, delay = 1000, questions = 1 } = body
    const { id } = dialogues.put({ id: ids.next(), url, isKeyed, status: 'OPEN', questions: 0, heard: [] })
    for (let question = 0; question < questions; question++) context.schedule('begin', context.now + delay, String(id))
    return { status: 201, body: { id } }
  },
}

function ask(id: number, context: DialogueContext): void {
  const dialogue = context.state.dialogues.get(id)
  if (dialogue === undefined) return
  const { url, isKeyed, questions } = context.state.dialogues.put({ ...dialogue, questions: dialogue.questions + 1 })
  context.callback({
    name: 'questionAsked',
    url,
    about: String(id),
    contentType: 'application/json',
    content: { dialogue: id, question: questions },
    retry: { delays: [1000], attempts: 2, timeout: 2000, acknowledged: '2xx' },
    onReply: { name: 'reply', key: String(id) },
    ...(isKeyed && { order: `dialogue ${id}` }),
  })
}

function hear(id: number, answer: CallbackAnswer, context: DialogueContext): void {
  const dialogue = context.state.dialogues.get(id)
  if (dialogue === undefined) return
  const heard = [...dialogue.heard, `${inWords(answer)} (${context.random.hex(4)})`]
  const { status } = context.state.dialogues.put({ ...dialogue, heard, status: statusAfter(dialogue, answer) })
  if (answer.kind === 'answered' && answer.body === 'crash') throw new Error('the rule broke')
  if (status === 'OPEN' && answer.kind === 'answered' && answer.status === 200 && !answer.isRepeated) ask(id, context)
}

function statusAfter({ status }: Dialogue, answer: CallbackAnswer): Dialogue['status'] {
  if (status !== 'OPEN' || answer.isRepeated) return status
  if (answer.kind === 'none' || answer.status !== 200) return answer.willRetry ? 'OPEN' : 'FAILED'
  return answer.body.startsWith('CON') ? 'OPEN' : 'ENDED'
}

function inWords(answer: CallbackAnswer): string {
  const said = answer.kind === 'none' ? answer.reason : `${answer.status} ${answer.body}`
  const isLate = answer.kind === 'answered' && answer.isLate
  const notes = [isLate && 'late', answer.isRepeated && 'repeated', answer.willRetry && 'retried']
  return [`${answer.attempt}: ${said}`, ...notes.filter((note) => note !== false)].join(', ')
}

const definition: Definition = {
  name: 'dialogues',
  document,
  caller({ credentials }) {
    const presented = credentials?.get('key')
    return presented?.type === 'apiKey' ? { key: presented.key } : { reason: 'missing' }
  },
  state: (store) => ({
    ...store.collections<DialogueState>({ dialogues: { key: ({ id }) => id, keyType: 'number' } }),
    ids: store.sequence('dialogues', 1),
  }),
  operations,
  timers: { begin: (key, context) => ask(Number(key), context) },
  answers: { reply: (key, answer, context) => hear(Number(key), answer, context) },
  refuse: ({ kind }) => ({ status: kind === 'crashed' ? 500 : 400, body: { error: kind } }),
  namedError: () => undefined,
}

export function createDialogues(worlds: Worlds): Service<DialogueState, TimerName, AnswerName> {
  return createService(definition, worlds)
}
