import { isDeepStrictEqual } from 'node:util'
import { type CaseBody, type DeriveContext, newCase, planned } from '../../cases/newCase.ts'
import { type Planned, stepOf } from '../../cases/stepOf.ts'
import type { Operation } from '../../document/contract.ts'
import { successesOf } from '../../document/responses.ts'
import type { Case, Expectation, LawFinding, StepReply } from '../../model/case.ts'
import { flatten } from '../../schema/flatten.ts'
import type { Random } from '../../values/random.ts'
import { listReply } from '../lists/listReply.ts'
import { bodyOf, told } from '../replies/replyDifference.ts'
import { isListOf } from './reader.ts'

/** What was deleted is shown no longer: its GET answers 404, and lists do not have it. */
export function deletions(context: DeriveContext, operation: Operation): Case[] {
  if (operation.method !== 'DELETE') return []
  const { planner } = context
  const around = operation.path.slice(0, operation.path.lastIndexOf('/'))
  return planner.contract.operations.flatMap((read) => {
    if (read.method !== 'GET') return []
    const isList = isListOf(planner, read)
    const label = `deleted/${read.id}`
    if (read.path === operation.path && operation.path.endsWith('}') && !isList)
      return newCase(context, operation, 'law', label, (random) => goneCase(context, operation, read, random))
    if (read.path === operation.path && isList)
      return newCase(context, operation, 'law', label, (random) => emptyCase(context, operation, read, random))
    if (read.path === around && isList)
      return newCase(context, operation, 'law', label, (random) => unlistedCase(context, operation, read, random))
    return []
  })
}

const gone: Expectation = { statuses: [404, 410], undocumented: true }

function goneCase(context: DeriveContext, operation: Operation, read: Operation, random: Random): CaseBody {
  const { before, last } = deleting(context, operation, random)
  return { steps: [...before, last, reading(context, read, last, random, gone)].map((step) => stepOf(step)) }
}

/** Deletes a whole list after an entry was added, if the document has a POST for it. */
function emptyCase(context: DeriveContext, operation: Operation, read: Operation, random: Random): CaseBody {
  const { before, last } = deleting(context, operation, random)
  const add = context.planner.contract.operations.find(
    ({ method, path }) => method === 'POST' && path === operation.path,
  )
  const added = add === undefined ? [] : [{ ...planned(context, add, random, {}).last, isPreparation: true }]
  const inPlace = added.map(
    (one): Planned => ({
      ...one,
      parts: (replies) => ({ ...one.parts(replies), path: last.parts(replies).path }),
    }),
  )
  const check = (replies: readonly StepReply[]): LawFinding[] => {
    const left = itemsOf(read, replies.at(-1))
    return left.length === 0 ? [] : [{ message: `is not empty after ${operation.id}: ${told(left)}` }]
  }
  const steps = [...before, ...inPlace, last, reading(context, read, last, random, {})]
  return { steps: steps.map((step) => stepOf(step)), law: { pointer: operation.pointer, check } }
}

/** The entry as it was created must not be in the list. */
function unlistedCase(
  context: DeriveContext,
  operation: Operation,
  read: Operation,
  random: Random,
): CaseBody | undefined {
  const { before, last } = deleting(context, operation, random)
  const maker = before.at(-1)?.operation
  if (maker === undefined || !isEntryOf(context, maker, read)) return undefined
  const at = before.length - 1
  const check = (replies: readonly StepReply[]): LawFinding[] => {
    const [made] = replies.slice(at, at + 1).map((reply) => bodyOf(reply))
    const isLeft = itemsOf(read, replies.at(-1)).some((item) => isDeepStrictEqual(item, made))
    return isLeft ? [{ message: `still has ${told(made)} after ${operation.id}` }] : []
  }
  const steps = [...before, last, reading(context, read, last, random, {})]
  return { steps: steps.map((step) => stepOf(step)), law: { pointer: operation.pointer, check } }
}

function deleting(context: DeriveContext, operation: Operation, random: Random): ReturnType<typeof planned> {
  return planned(context, operation, random, { statuses: successesOf(operation) })
}

function reading(
  { planner }: DeriveContext,
  read: Operation,
  deleted: Planned,
  random: Random,
  expect: Expectation,
): Planned {
  const base = planner.base(read, random)
  const parts: Planned['parts'] = (replies) => ({ ...base, path: { ...base.path, ...deleted.parts(replies).path } })
  return { operation: read, media: undefined, parts, expect }
}

function isEntryOf({ planner }: DeriveContext, maker: Operation, read: Operation): boolean {
  const schemaOf = ({ responses }: Operation): unknown =>
    responses.find(({ key }) => key.startsWith('2'))?.media[0]?.schema
  return isDeepStrictEqual(schemaOf(maker), flatten(planner.contract.source, schemaOf(read))['items'])
}

function itemsOf({ list }: Operation, reply: StepReply | undefined): readonly unknown[] {
  return (reply && listReply(reply, list))?.items ?? []
}
