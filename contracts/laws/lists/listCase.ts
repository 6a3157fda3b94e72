import { type CaseBody, type DeriveContext, newCase } from '../../cases/newCase.ts'
import { type Planned, stepOf } from '../../cases/stepOf.ts'
import { successesOf } from '../../document/responses.ts'
import type { Case, LawFinding } from '../../model/case.ts'
import type { Parts } from '../../request/parts.ts'
import { checkReading } from './checkReading.ts'
import { checkWholes } from './checkWholes.ts'
import { type Choices, choicesFor } from './choices.ts'
import { type ListView, listViewOf, type Settings } from './listView.ts'
import { type Look, readingsOf } from './look.ts'
import { furtherLooks, partSettings } from './parts.ts'

/** A case that looks at a list in several ways, whose replies must agree. */
export function listCase(
  context: DeriveContext,
  operation: ListView['operation'],
  label: string,
  looksAt: (view: ListView, choices: Choices) => readonly Look[],
): Case[] {
  return newCase(context, operation, 'law', `list/${label}`, (random) => {
    const view = listViewOf(context, operation, random)
    if (view === undefined) return undefined
    const looks = looksAt(view, choicesFor(context.planner, view, random))
    return looks.length < 1 ? undefined : bodyOf(view, [...looks, ...furtherLooks(view, looks)])
  })
}

function bodyOf(view: ListView, looks: readonly Look[]): CaseBody {
  const { operation, before } = view
  const { given } = operation.list
  const asking = looks.map((look, at) => stepOf(asked(view, look, looks.slice(0, at))))
  // The account may be what the steps before the list create.
  const [first, ...others] = given.length > 0 && before.length > 0 ? asking : []
  return {
    ...(given.length > 0 && first === undefined && { given }),
    steps: [
      ...before.map((step) => stepOf(step)),
      ...(first === undefined ? asking : [{ ...first, given }, ...others]),
    ],
    law: {
      pointer: operation.pointer,
      check: (replies) => checkLooks(view, looks, replies.slice(before.length)).map(shiftedBy(before.length)),
    },
  }
}

function asked(view: ListView, look: Look, earlier: readonly Look[]): Planned {
  const { operation, before } = view
  return {
    operation,
    media: undefined,
    expect: look.isRefused === true ? { refused: true } : { statuses: [...successesOf(operation), ...refusals(view)] },
    parts(replies, receiver) {
      const shown = readingsOf(view, earlier, replies.slice(before.length))
      const settings = {
        ...look.settings(shown),
        ...partSettings(view, look.isUsual === true ? undefined : look.part?.(shown), shown),
      }
      return withSettings(view, view.parts(replies, receiver), settings)
    },
  }
}

/** Documented refusals of a search: of one that finds nothing, or of a parameter of which the document does not say what it does. */
function refusals({ operation }: ListView): number[] {
  return operation.responses.map(({ key }) => Number(key)).filter((status) => [400, 404, 422].includes(status))
}

function withSettings({ operation }: ListView, parts: Parts, settings: Settings): Parts {
  const set = { path: { ...parts.path }, query: { ...parts.query }, header: { ...parts.header }, cookie: parts.cookie }
  for (const { name, in: place } of operation.parameters)
    if (settings[name] !== undefined && place !== 'cookie') set[place][name] = settings[name]
  return set
}

function checkLooks(view: ListView, looks: readonly Look[], replies: Parameters<typeof readingsOf>[2]): LawFinding[] {
  const readings = readingsOf(view, looks, replies)
  const single = readings.flatMap((one, step) =>
    checkReading(view, one, readings).map((finding) => ({ step, ...finding })),
  )
  return single.length > 0 ? single : checkWholes(view, readings)
}

function shiftedBy(steps: number): (finding: LawFinding) => LawFinding {
  return ({ step = 0, ...finding }) => ({ ...finding, step: step + steps })
}
