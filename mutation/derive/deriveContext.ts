import type { Contract, Operation } from '../../contracts/index.ts'
import { parsedJson } from '../../specs/formats/json.ts'
import {
  createEdge,
  type Edge,
  isRecord,
  loadDocument,
  type Respond,
  type WireReply,
} from '../../specs/openapi/index.ts'
import type { AskedRequest, KnownCaller, Mutant, MutantChange, ReplyChange } from '../mutant.ts'

/** One document, as the functions that derive its mutants see it. */
export interface DeriveContext {
  readonly contract: Contract
  /** Whether a reply is as documented, by the validators of the services: the suite uses others. */
  isDocumented(operation: Operation, reply: WireReply): boolean
  /** A documented reply of an operation, encoded; `undefined` where the document has none. */
  documented(operation: Operation, status: number): WireReply | undefined
  /** The operation that a request is for. */
  operationOf(request: AskedRequest): string | undefined
}

export function createDeriveContext(contract: Contract): DeriveContext {
  const edge: Edge = createEdge(loadDocument(contract.source))
  return {
    contract,
    isDocumented({ id }, { status, headers, body }) {
      const contentType = headers['content-type']?.toString()
      const value = contentType?.includes('json') === true ? parsedJson(body) : body
      const reply = {
        status,
        headers,
        ...(contentType !== undefined && { contentType }),
        ...(body !== '' && { body: value }),
      }
      return edge.operations.get(id)?.check(reply).length === 0
    },
    documented({ id }, status) {
      const operation = edge.operations.get(id)
      const reply = operation?.preferred(`code=${status}`)
      return reply === undefined ? undefined : operation?.encode(reply)
    },
    operationOf: ({ method, target }) => edge.match(method, target).operation?.id,
  }
}

/** Creates a mutant of an operation with its stable name. */
export function newMutant(
  { contract }: DeriveContext,
  { id }: Pick<Operation, 'id'>,
  kind: string,
  label: string,
  change: MutantChange,
  hint?: string,
): Mutant {
  const { name: document } = contract
  const name = [document, id, kind, label].filter((part) => part !== '').join('/')
  return { name, document, operationId: id, kind, ...(hint !== undefined && { hint }), change }
}

/** A change to the replies of one operation with one status. */
export function onReplies(
  { operationOf }: DeriveContext,
  { id }: Operation,
  status: number,
  change: (reply: WireReply) => WireReply | undefined,
): MutantChange {
  const changeOne: ReplyChange = (request, reply) =>
    reply.status === status && operationOf(request) === id ? change(reply) : undefined
  return { at: 'reply', change: changeOne }
}

/** How requests of one operation are answered by a broken service. */
export type Answering = (respond: Respond, known: KnownCaller) => Respond

/** A mutant that answers the requests of one operation in another way; the others are answered as usual. */
export function answering(
  context: DeriveContext,
  operation: Operation,
  { kind, label = '', hint }: { readonly kind: string; readonly label?: string; readonly hint: string },
  answer: Answering,
): Mutant {
  const wrap: Answering = (respond, known) => {
    const broken = answer(respond, known)
    return (request) => (context.operationOf(request) === operation.id ? broken(request) : respond(request))
  }
  return newMutant(context, operation, kind, label, { at: 'exchange', wrap }, hint)
}

/** The documented statuses, with the schema of their JSON where they have one. */
export function repliesOf({ responses }: Operation): { readonly status: number; readonly schema: unknown }[] {
  return responses.map(({ key, media }) => ({
    status: Number(key),
    schema: media.find(({ type }) => type.includes('json'))?.schema,
  }))
}

/** A member of a parsed document, or an empty object. */
export function objectAt(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {}
}
