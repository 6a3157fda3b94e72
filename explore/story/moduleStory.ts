import type { Scene } from '../../scenarios/scene/scene.ts'
import { type ReadSentence, sentenceReader } from '../../scenarios/steps/readSentence.ts'
import { isoDuration } from '../../specs/formats/shortDuration.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import { importModule, isCallable } from '../modules/importModule.ts'
import { oneLine } from './oneLine.ts'
import { perform } from './sentenceStep.ts'
import type { StoryAnswer, StoryStep, StoryTeller } from './story.ts'

/** A request that a function sends. An object goes as JSON. */
export interface FunctionRequest {
  readonly method: string
  /** Begins with a slash. */
  readonly path: string
  readonly body?: object | string
  readonly headers?: Readonly<Record<string, string>>
}

type Send = (
  path: string,
  body?: FunctionRequest['body'],
  more?: Pick<FunctionRequest, 'headers'>,
) => Promise<StoryAnswer>

/** What a function of a story is given. Requests reject when no answer came; a status is for the function to check. */
export interface FunctionTeller {
  readonly get: Send
  readonly post: Send
  readonly put: Send
  readonly patch: Send
  readonly delete: Send
  readonly request: (request: FunctionRequest) => Promise<StoryAnswer>
  /** Moves the clock of the world: `5m`, `PT5M`. */
  readonly advance: (by: string) => Promise<void>
  /** Does what a sentence of the vocabulary says: `When 5 minutes pass`. A text may stand below it. */
  readonly step: (sentence: string, below?: string) => Promise<void>
  /** Saves a value for sentences that follow, by `{{name}}`. */
  readonly save: (name: string, value: unknown) => void
  readonly world: Scene['world']
  /** Where the service answers, without a slash at the end. */
  readonly url: string
}

/** Reads the steps of a module: its default export is a function, which is one step, or a list of steps `{ text, run }`. */
export async function moduleStory(file: string): Promise<readonly StoryStep[]> {
  const { default: story } = await importModule(file)
  const read = sentenceReader()
  if (isCallable(story)) return [functionStep(story.name === 'default' ? file : story.name || file, story, read)]
  if (Array.isArray(story) && story.length > 0) return story.map((one: unknown, at) => listedStep(file, one, at, read))
  throw new Error(
    `${file} has no story: export a function or a list of steps, as "export default async ({ post, advance }) => {}".`,
  )
}

function listedStep(file: string, step: unknown, at: number, read: ReadSentence): StoryStep {
  const { text, run }: Readonly<Record<string, unknown>> = isRecord(step) ? step : {}
  if (typeof text === 'string' && isCallable(run)) return functionStep(text, run, read)
  throw new Error(
    `${file}: step ${at + 1} is none: a step has a text and a function, as { text: 'pay', run: async ({ post }) => {} }.`,
  )
}

function functionStep(text: string, run: (teller: FunctionTeller) => unknown, read: ReadSentence): StoryStep {
  return {
    text,
    told: [{ kind: 'other', text }],
    async run(teller) {
      try {
        await run(functionTeller(teller, read))
      } catch (error) {
        throw new Error(oneLine(error))
      }
    },
  }
}

function functionTeller(teller: StoryTeller, read: ReadSentence): FunctionTeller {
  const { world, saved, stage } = teller.scene
  const request = (one: FunctionRequest): Promise<StoryAnswer> => ask(one, teller)
  const sendBy =
    (method: string): Send =>
    (path, body, { headers } = {}) =>
      request({ method, path, ...(body !== undefined && { body }), ...(headers && { headers }) })
  return {
    ...{
      get: sendBy('GET'),
      post: sendBy('POST'),
      put: sendBy('PUT'),
      patch: sendBy('PATCH'),
      delete: sendBy('DELETE'),
    },
    ...{ request, world, url: stage.service?.url ?? '' },
    async advance(by) {
      const duration = isoDuration(by)
      if (duration === undefined) throw new Error(`"${by}" is no duration, such as 5m, 1h30m or PT5M.`)
      await teller.advance(duration)
    },
    step: (sentence, below) => perform(read(sentence.replace(/^(?:Given|When|Then|And|But|\*) /, ''), below), teller),
    save: (name, value) => saved.save(name, value),
  }
}

async function ask({ method, path, body, headers = {} }: FunctionRequest, teller: StoryTeller): Promise<StoryAnswer> {
  if (!path.startsWith('/')) throw new Error(`"${path}" is no path: it begins with a slash, as /orders.`)
  const hasType = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
  const isJson = typeof body === 'object' && !hasType
  return teller.ask({
    ...{
      method: method.toUpperCase(),
      path,
      headers: { ...(isJson && { 'content-type': 'application/json' }), ...headers },
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
}
