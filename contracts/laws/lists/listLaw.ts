import type { DeriveContext } from '../../cases/newCase.ts'
import type { Operation, Parameter } from '../../document/contract.ts'
import type { Case } from '../../model/case.ts'
import type { Choices } from './choices.ts'
import { listCase } from './listCase.ts'
import { type ListView, listViewOf, type Settings } from './listView.ts'
import type { Look } from './look.ts'
import { partLooks, tooLargeLooks, usualLooks, wholeLook } from './parts.ts'

/** A list without parameters: its order, its number of entries, and that its parts are slices of it. */
export function wholeListCases(context: DeriveContext, operation: Operation): Case[] {
  return listCase(context, operation, 'all', (view) => [
    wholeLook(view, () => ({})),
    ...partLooks(view, 0),
    ...usualLooks(view, 0),
  ])
}

/** A list with each further parameter: what it leaves, and that its parts are slices of it. */
export function filteredListCases(context: DeriveContext, operation: Operation): Case[] {
  return othersOf(context, operation).flatMap((parameter) =>
    listCase(context, operation, parameter.name, (view, choices) => [
      wholeLook(view, () => ({})),
      ...parameterLook(view, choices, [parameter]),
      ...partLooks(view, 1),
      ...tooLargeLooks(view, 1),
    ]),
  )
}

/**
 * A list filtered by a value in the other case of its letters: no entry with the value itself is in it, unless the document says that
 * the case is ignored (`ignores: [case]`). The service may refuse the value.
 */
export function otherCaseListCases(context: DeriveContext, operation: Operation): Case[] {
  const filters = othersOf(context, operation).filter(
    ({ filter }) => filter?.member !== undefined && filter.compare === 'equal',
  )
  return filters.flatMap((parameter) =>
    listCase(context, operation, `${parameter.name}/otherCase`, (view, choices) => [
      wholeLook(view, () => ({})),
      ...parameterLook(view, choices, [parameter]),
      {
        ...wholeLook(view, ([, shown]) => {
          const settings = shown?.settings ?? {}
          return { ...settings, [parameter.name]: inOtherCase(settings[parameter.name]) }
        }),
        isRefusable: true,
      },
    ]),
  )
}

/** Capital letters as small ones, and the reverse. */
function inOtherCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOtherCase)
  if (typeof value !== 'string') return value
  return value.replaceAll(/\p{L}/gu, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  )
}

/** A list with each two further parameters: what fits both is what fits one of what fits the other. */
export function combinedListCases(context: DeriveContext, operation: Operation): Case[] {
  const others = othersOf(context, operation)
  return others.flatMap((one, at) =>
    others
      .slice(at + 1)
      .flatMap((other) =>
        listCase(context, operation, `${one.name}+${other.name}`, (view, choices) => [
          wholeLook(view, () => ({})),
          ...parameterLook(view, choices, [one, other], [one]),
          ...parameterLook(view, choices, [one, other], [other]),
          ...parameterLook(view, choices, [one, other]),
          ...partLooks(view, 3).slice(0, 2),
        ]),
      ),
  )
}

/** A list sorted by each field, in both directions, in each language, and by a second one where the first is equal. */
export function sortedListCases(context: DeriveContext, operation: Operation): Case[] {
  const sorting = othersOf(context, operation).find(({ sorts }) => sorts.size > 0)
  const fields = [...(sorting?.sorts.keys() ?? [])]
  const values = fields.flatMap((field) => [
    field,
    `-${field}`,
    ...fields.filter((other) => other !== field).map((other) => `${field},-${other}`),
  ])
  return values.flatMap((value) =>
    listCase(context, operation, `${sorting?.name}=${value}`, (view) => [
      wholeLook(view, () => (sorting === undefined ? {} : { [sorting.name]: value })),
      ...partLooks(view, 0).slice(0, 2),
      ...otherLanguages(view).map((language) =>
        wholeLook(view, () => ({ ...language, ...(sorting !== undefined && { [sorting.name]: value }) })),
      ),
    ]),
  )
}

/** A list with all filters that one entry fits, in another language too, then with one of them at a time that it does not fit. */
export function exclusiveListCases(context: DeriveContext, operation: Operation): Case[] {
  const filters = othersOf(context, operation).filter(({ filter }) => filter?.member !== undefined)
  if (filters.length < 2) return []
  return listCase(context, operation, 'allFilters', (view, choices) => {
    const together: Look['settings'] = ([whole]) => choices.together(filters, whole)
    return [
      wholeLook(view, () => ({})),
      wholeLook(view, together),
      ...otherLanguages(view)
        .slice(0, 1)
        .flatMap((language) => [
          wholeLook(view, () => language),
          wholeLook(view, (earlier) => ({ ...together(earlier), ...language })),
        ]),
      ...filters.map((filter) =>
        wholeLook(view, (earlier) => {
          const settings = together(earlier)
          return { ...settings, ...(filter.name in settings && choices.foreign(filter, settings, earlier[0])) }
        }),
      ),
    ]
  })
}

/** Settings that ask for each language which is not the usual one; none if the document names no languages. */
function otherLanguages({ others }: ListView): Settings[] {
  const accept = others.find(({ languages }) => languages.length > 1)
  return accept === undefined ? [] : accept.languages.slice(1).map((language) => ({ [accept.name]: language }))
}

function othersOf(context: DeriveContext, operation: Operation): readonly Parameter[] {
  const random = context.planner.randomFor(operation.id)
  return listViewOf(context, operation, random)?.others ?? []
}

/** A look at the list with values of `shown`, chosen so that one entry fits all of `parameters`. */
function parameterLook(
  view: ListView,
  choices: Choices,
  parameters: readonly Parameter[],
  shown: readonly Parameter[] = parameters,
): Look[] {
  const names = shown.flatMap(({ name, filter }) => [name, ...(filter?.needs ?? [])])
  return [
    wholeLook(view, ([whole]) => {
      const settings = Object.entries(choices.fitting(parameters, whole))
      return Object.fromEntries(settings.filter(([name]) => names.includes(name)))
    }),
  ]
}
