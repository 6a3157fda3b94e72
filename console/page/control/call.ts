import { signal } from '@preact/signals'
import { announceChange } from './changes.ts'
import { type ControlDocument, isRecord, readDocument } from './document.ts'
import type { AnswerOf, AnyCall, Call, OperationId } from './operations.ts'
import { type ControlRequest, curlOf, isSendable, requestOf } from './request.ts'

/** A request that the page has sent on behalf of the person, as they could have sent it. */
export interface Command {
  readonly id: number
  readonly curl: string
  /** Undefined until the answer comes; 0 if none came. */
  readonly status: number | undefined
  /** Why it was refused. */
  readonly problem?: Problem | undefined
}

/** What came of a command: the body of the answer, or what is wrong. */
export type Outcome<Body> =
  | { readonly body: Body; readonly problem?: undefined }
  | { readonly problem: Problem; readonly body?: undefined }

/** Why a request was refused. */
export interface Problem {
  /** 0 if no answer came. */
  readonly status: number
  readonly title: string
  readonly detail: string
  /** Messages by field, as `effect.kind`. */
  readonly errors: Readonly<Record<string, readonly string[]>>
}

/** How many commands are kept. */
const keptCommands = 50

/** The latest commands, the newest first. */
export const commands = signal<readonly Command[]>([])

let known: ControlDocument | undefined
let sent = 0

/** The document of the control plane. @throws before `loadControl` has ended */
export function controlDocument(): ControlDocument {
  if (known === undefined) throw new Error('Failed to read the document of the control plane: it is not loaded.')
  return known
}

/** Loads the document of the control plane, which all calls need. */
export async function loadControl(): Promise<void> {
  const answer = await fetch('/reference/control.json')
  known = readDocument(await answer.json())
}

/** The request that a call would send. */
export function requestFor(call: AnyCall): ControlRequest {
  const route = controlDocument().operations.get(call.operation)
  if (route === undefined) throw new Error(`Failed to call ${call.operation}: the control plane has no such operation.`)
  return requestOf(call, route)
}

/** The command for a shell that does the same as a call. */
export function curlFor(call: AnyCall): string {
  return curlOf(requestFor(call), location.origin)
}

/** Asks for something and changes nothing; undefined if it is refused or no answer comes. */
export async function read<Id extends OperationId>(call: Call<Id>): Promise<AnswerOf<Id> | undefined> {
  return readAny(call) as Promise<AnswerOf<Id> | undefined>
}

/** As `read`, with the problem where there is one. */
export async function tryRead<Id extends OperationId>(call: Call<Id>): Promise<Outcome<AnswerOf<Id>>> {
  const { status: _, ...outcome } = await send(requestFor(call))
  return outcome as Outcome<AnswerOf<Id>>
}

/** As `read`, for an operation that is chosen while the page runs. */
export async function readAny(call: AnyCall): Promise<unknown> {
  return (await send(requestFor(call))).body
}

/** Does something on behalf of the person. It is listed among the commands, and all that is shown is asked for anew. */
export async function perform<Id extends OperationId>(call: Call<Id>): Promise<Outcome<AnswerOf<Id>>> {
  return performAny(call) as Promise<Outcome<AnswerOf<Id>>>
}

/** As `perform`, with values that nothing has checked yet. */
export async function performAny(call: AnyCall): Promise<Outcome<unknown>> {
  const request = requestFor(call)
  sent += 1
  const command: Command = { id: sent, curl: curlOf(request, location.origin), status: undefined }
  commands.value = [command, ...commands.value].slice(0, keptCommands)
  const { status, ...outcome } = await send(request)
  commands.value = commands.value.map((each) =>
    each.id === command.id ? { ...each, status, problem: outcome.problem } : each,
  )
  announceChange()
  return outcome
}

async function send(request: ControlRequest): Promise<Outcome<unknown> & { readonly status: number }> {
  const { method, target, body } = request
  if (!isSendable(request)) return { status: 0, problem: notSent }
  try {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' }
    const answer = await fetch(target, { method, headers, ...(body !== undefined && { body }) })
    const text = await answer.text()
    const content: unknown = text === '' ? undefined : JSON.parse(text)
    if (answer.ok) return { status: answer.status, body: content }
    return { status: answer.status, problem: problemOf(answer.status, content) }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { status: 0, problem: { status: 0, title: 'No answer', detail, errors: {} } }
  }
}

const notSent: Problem = {
  status: 0,
  title: 'Not sent',
  detail: 'A parameter of the path is missing, or is . or .., which no path can hold.',
  errors: {},
}

function problemOf(status: number, content: unknown): Problem {
  const { title, detail, errors } = isRecord(content) ? content : {}
  return {
    status,
    title: typeof title === 'string' ? title : `Status ${status}`,
    detail: typeof detail === 'string' ? detail : '',
    errors: Object.fromEntries(
      Object.entries(isRecord(errors) ? errors : {}).map(([field, messages]) => [field, [messages].flat().map(String)]),
    ),
  }
}
