import { cut, valueAt } from '../../scenarios/scene/responseBody.ts'
import type { SavedValues } from '../../scenarios/scene/savedValues.ts'
import { parsedJson } from '../../specs/formats/json.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import { oneLine } from './oneLine.ts'
import type { StoryAnswer, StoryRequest, StoryStep, StoryTeller } from './story.ts'
import type { ToldStep } from './toldStep.ts'

/** A request of a story. Its texts may have names of saved values: `{{order}}`. */
export interface RequestOrder {
  readonly method: string
  /** Begins with a slash. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** A text is sent as it is, anything else as JSON. Undefined for none. */
  readonly body: unknown
  /** Which statuses are expected: 201 as `201`, all of a class as `2xx`. @default 2xx and 3xx */
  readonly expected: string | undefined
  /** What is saved of the answer: JSON paths by name. */
  readonly save: ReadonlyMap<string, string>
  /** ISO 8601: how far the clock moves before it is sent. */
  readonly after: string | undefined
}

/** A step that sends a request, checks the status of the answer, and saves values of it. */
export function requestStep(order: RequestOrder, note = ''): StoryStep {
  return {
    text: `${order.method} ${order.path}${note}`,
    told: toldAs(order),
    async run(teller) {
      try {
        await send(order, teller)
      } catch (error) {
        throw new Error(oneLine(error))
      }
    },
  }
}

function toldAs({ method, path, headers, body, save, after }: RequestOrder): readonly ToldStep[] {
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
  const sent = { method, path, headers, save: Object.fromEntries(save), ...(text !== undefined && { body: text }) }
  return [...(after === undefined ? [] : [{ kind: 'advance' as const, by: after }]), { kind: 'request', ...sent }]
}

async function send(order: RequestOrder, teller: StoryTeller): Promise<void> {
  const { saved } = teller.scene
  if (order.after !== undefined) await teller.advance(order.after)
  const request = requestOf(order, saved)
  const answer = await teller.ask(request)
  const to = `${request.method} ${request.path}`
  checkStatus(to, answer, order.expected)
  for (const [name, path] of order.save) saved.save(name, valueAt({ ...answer, to }, path))
}

/** The request with the saved values in it. Throws where one has not been saved. */
function requestOf({ method, path, headers, body }: RequestOrder, saved: SavedValues): StoryRequest {
  const written = body === undefined || typeof body === 'string' ? body : JSON.stringify(withSaved(body, saved))
  const text = typeof body === 'string' ? saved.filled(body) : written
  return {
    method,
    path: String(saved.filled(path)),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(saved.filled(value))])),
    ...(text !== undefined && { body: String(text) }),
  }
}

/** A body with the saved values in it. */
function withSaved(body: unknown, saved: SavedValues): unknown {
  if (Array.isArray(body)) return body.map((one: unknown) => withSaved(one, saved))
  if (isRecord(body))
    return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, withSaved(value, saved)]))
  return typeof body === 'string' ? saved.filled(body) : body
}

function checkStatus(to: string, { status, text }: StoryAnswer, expected: string | undefined): void {
  if (expected === undefined ? status < 400 : fits(status, expected)) return
  const wanted = expected ?? '2xx or 3xx, because the step names no other one by "expect"'
  throw new Error(`${to} was answered with ${status}; expected is ${wanted}. The answer: ${cut(shown(text))}`)
}

function fits(status: number, expected: string): boolean {
  return expected.endsWith('xx') ? String(status)[0] === expected[0] : String(status) === expected
}

function shown(text: string): string {
  if (text === '') return 'it has no body'
  const json = parsedJson(text)
  return json === undefined ? text : JSON.stringify(json)
}
