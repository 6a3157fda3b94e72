import { pointerKeys } from '../../specs/formats/pointer.ts'
import { fullMembers } from '../cases/fullMembers.ts'
import { type CaseBody, type DeriveContext, newCase, planned } from '../cases/newCase.ts'
import { type Planned, stepOf } from '../cases/stepOf.ts'
import type { Operation } from '../document/contract.ts'
import { successesOf } from '../document/responses.ts'
import type { Case, LawFinding, StepReply } from '../model/case.ts'
import { placedAt } from '../request/parts.ts'
import type { Random } from '../values/random.ts'
import { type Reader, readersOf } from './reader.ts'
import { bodyOf, told } from './replyDifference.ts'
import { keptDifference, sharedDifference } from './sharedMembers.ts'

const writes = ['POST', 'PUT', 'PATCH']

/**
 * A GET after a write shows what its reply said, and for a PUT or PATCH what was sent: the documented examples, else every member,
 * which the service may refuse.
 */
export function readYourWrites(context: DeriveContext, operation: Operation): Case[] {
  const [media] = operation.body?.media ?? []
  if (!writes.includes(operation.method)) return []
  const readers = readersOf(context, operation)
  const examples: (string | undefined)[] = [...(media?.examples.keys() ?? [])]
  const replaces = operation.method !== 'POST' && media !== undefined
  return (examples.length > 0 ? examples : [undefined]).flatMap((example) => {
    const label = example === undefined ? '' : `/${example}`
    const plan = (random: Random): Planned[] => {
      const isDrawn = replaces && example === undefined
      const members = isDrawn ? fullMembers(context.planner.contract.source, media, random) : {}
      const { before, last } = planned(context, operation, random, {}, { media, example, members })
      return [...before, { ...last, expect: isDrawn ? {} : { statuses: successesOf(operation) } }]
    }
    return [
      ...readers.flatMap((reader) =>
        newCase(context, operation, 'law', `read/${reader.operation.id}${label}`, (random) =>
          readBack(operation, reader, plan(random), random),
        ),
      ),
      ...(replaces && readers.length === 0
        ? newCase(context, operation, 'law', `read/reply${label}`, (random) => repliedTo(operation, plan(random)))
        : []),
    ]
  })
}

function readBack(operation: Operation, reader: Reader, written: readonly Planned[], random: Random): CaseBody {
  const at = written.length - 1
  return {
    steps: [...written.map((step) => stepOf(step)), reader.step(written, random)],
    law: {
      pointer: operation.pointer,
      check: (replies) => {
        const [said, shown] = [replies[at], replies[at + 1]]
        if (said === undefined || shown === undefined || said.status >= 300) return []
        const unseen = notShown(said, shown, reader, operation)
        return unseen.length > 0 || reader.isList || operation.method === 'POST'
          ? unseen
          : notKept(sentBy(written, replies), shown, operation, reader.operation.id)
      },
    },
  }
}

/** Without a GET, the reply itself must show what was sent. */
function repliedTo(operation: Operation, written: readonly Planned[]): CaseBody {
  return {
    steps: written.map((step) => stepOf(step)),
    law: {
      pointer: operation.pointer,
      check: (replies) => {
        const reply = replies.at(-1)
        return reply === undefined || reply.status >= 300
          ? []
          : notKept(sentBy(written, replies), reply, operation, 'the reply')
      },
    },
  }
}

function sentBy(written: readonly Planned[], replies: readonly StepReply[]): unknown {
  return written.at(-1)?.parts(replies).body
}

function notShown(said: StepReply, shown: StepReply, { operation, isList }: Reader, write: Operation): LawFinding[] {
  if (shown.status >= 300)
    return [{ path: [], message: `${operation.id} answers ${shown.status} after ${write.id} answered ${said.status}` }]
  const changing = [...write.changing, ...operation.changing]
  const [wanted, found] = [bodyOf(said, changing), bodyOf(shown)]
  if (!isList) {
    const different = sharedDifference(wanted, bodyOf(shown, changing))
    if (different === undefined) return []
    const { path, one, other } = different
    return [{ path: ['body', ...path], message: `is ${told(other)}, ${write.id} answered ${told(one)}` }]
  }
  const items: unknown[] = Array.isArray(found) ? found : []
  const visible = items.map((item) => changing.reduce<unknown>((rest, pointer) => without(rest, pointer), item))
  if (visible.some((item) => sharedDifference(wanted, item) === undefined)) return []
  return [{ message: `no entry is what ${write.id} answered: ${told(wanted)}` }]
}

function notKept(sent: unknown, shown: StepReply, { id, changing }: Operation, where: string): LawFinding[] {
  const different = keptDifference(
    changing.reduce<unknown>((rest, pointer) => without(rest, pointer), sent),
    bodyOf(shown),
  )
  if (different === undefined) return []
  const { path, one, other } = different
  return [{ path: ['body', ...path], message: `${where} shows ${told(other)}, ${id} sent ${told(one)}` }]
}

function without(value: unknown, pointer: string): unknown {
  return placedAt(value, pointerKeys(pointer), undefined)
}
