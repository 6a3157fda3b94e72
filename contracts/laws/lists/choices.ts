import type { Planner } from '../../cases/planner.ts'
import type { Operation, Parameter } from '../../document/contract.ts'
import { flatten } from '../../schema/flatten.ts'
import { typesOf } from '../../schema/typesOf.ts'
import type { Random } from '../../values/random.ts'
import { sampleValue } from '../../values/sampleValue.ts'
import type { ListView, Settings } from './listView.ts'
import type { Reading } from './look.ts'
import { fits, valuesAt } from './members.ts'

/** Values for the parameters of a list: those that its entries have, and those that the document names. */
export interface Choices {
  /** Settings of parameters that one entry of the list fits, or documented ones. */
  readonly fitting: (names: readonly Parameter[], whole: Reading | undefined) => Settings
  /** Settings of as many filters as one entry of the list fits. */
  readonly together: (filters: readonly Parameter[], whole: Reading | undefined) => Settings
  /** A value of a filter that an entry with these settings does not fit. Undefined if none is known. */
  readonly foreign: (parameter: Parameter, settings: Settings, whole: Reading | undefined) => Settings | undefined
}

export function choicesFor(planner: Planner, view: ListView, random: Random): Choices {
  const draw = random.between(0, 999_983)
  const { operation, others } = view
  const parameterOf = (name: string): Parameter | undefined => others.find((one) => one.name === name)
  const documented = new Map(others.map((one) => [one.name, documentedSettings(planner, operation, one, random)]))
  const entries = (whole: Reading | undefined): readonly unknown[] => rotated(whole?.list?.items ?? [], draw)

  /** The values of an entry for a filter and for the filters that it needs. */
  function learned(parameter: Parameter, entry: unknown): Settings | undefined {
    const { filter } = parameter
    const value = shownValue(planner, parameter, entry, draw)
    if (filter === undefined || value === undefined) return undefined
    const needed = filter.needs.map((name) => [name, shownValue(planner, parameterOf(name), entry, draw)] as const)
    if (needed.some(([, one]) => one === undefined)) return undefined
    return { ...Object.fromEntries(needed), [parameter.name]: value }
  }

  function shared(parameters: readonly Parameter[], whole: Reading | undefined): Settings {
    const shown = parameters.filter(({ filter }) => filter?.member !== undefined)
    for (const entry of entries(whole)) {
      const found = shown.map((parameter) => learned(parameter, entry))
      if (found.every((one) => one !== undefined)) return Object.assign({}, ...found)
    }
    return {}
  }

  return {
    fitting(parameters, whole) {
      const settings = shared(parameters, whole)
      const missing = parameters.filter(({ name }) => settings[name] === undefined)
      const filled = missing.map(({ name }) => rotated(documented.get(name) ?? [], draw)[0] ?? {})
      return Object.assign({}, ...filled, settings)
    },
    together(filters, whole) {
      const found = entries(whole).map(
        (entry): Settings => Object.assign({}, ...filters.map((filter) => learned(filter, entry))),
      )
      return found.toSorted((one, other) => Object.keys(other).length - Object.keys(one).length)[0] ?? {}
    },
    foreign(parameter, settings, whole) {
      const listed = entries(whole).map((entry) => learned(parameter, entry))
      const value = settings[parameter.name]
      return [...listed, ...(documented.get(parameter.name) ?? [])].find((one) => {
        const other = one?.[parameter.name]
        return other !== undefined && String(other) !== String(value)
      })
    },
  }
}

/** What an entry shows for a filter, as the parameter asks for it. */
function shownValue(planner: Planner, parameter: Parameter | undefined, entry: unknown, draw: number): unknown {
  const { filter, schema } = parameter ?? {}
  if (filter?.member === undefined) return undefined
  const shown = rotated(valuesAt(entry, filter.member), draw)[0]
  if (shown === undefined || typeof shown === 'object') return undefined
  const value = filter.compare === 'begins' ? String(shown).split(' ')[0] : shown
  return typesOf(flatten(planner.contract.source, schema)).includes('array') ? [value] : value
}

/** Settings of a parameter that the document names: its languages, fields to sort by, rows of links, examples, and values. */
function documentedSettings(planner: Planner, operation: Operation, parameter: Parameter, random: Random): Settings[] {
  const { name, filter, languages, sorts, examples, schema } = parameter
  const needed = (filter?.needs ?? []).map((one) => [one, firstExample(operation, one)] as const)
  const own = (value: unknown): Settings => ({ ...Object.fromEntries(needed), [name]: value })
  const flat = flatten(planner.contract.source, schema)
  const enumerated: readonly unknown[] = Array.isArray(flat['enum']) ? flat['enum'] : []
  const fields = [...sorts.keys()].flatMap((field) => [field, `-${field}`])
  const linked = planner.arrivals
    .filter(({ target, link }) => target === operation && link.variation.status === undefined)
    .flatMap(({ link }) => constants(link.variation.parameters, [name, ...(filter?.needs ?? [])]))
    .filter((settings) => settings[name] !== undefined)
  const found = [...[...languages, ...fields].map(own), ...linked, ...[...examples, ...enumerated].map(own)]
  if (found.length > 0) return found
  return [own(sampleValue(schema, { root: planner.contract.source, random, size: 'maximal' }, name))]
}

function firstExample({ parameters }: Operation, name: string): unknown {
  return parameters.find((one) => one.name === name)?.examples[0]
}

function constants(parameters: Settings, names: readonly string[]): Settings[] {
  const named = Object.entries(parameters).map(([key, value]) => [key.replace(/^(query|header)\./, ''), value] as const)
  const kept = named.filter(([key, value]) => names.includes(key) && !String(value).startsWith('$'))
  return kept.length < names.length ? [] : [Object.fromEntries(kept)]
}

function rotated<Item>(items: readonly Item[], draw: number): readonly Item[] {
  const from = items.length === 0 ? 0 : draw % items.length
  return [...items.slice(from), ...items.slice(0, from)]
}

/** Whether an entry fits every filter of some settings. Undefined if that cannot be seen. */
export function fitsAll({ others }: ListView, entry: unknown, settings: Settings): boolean | undefined {
  let isKnown = true
  for (const [name, asked] of Object.entries(settings)) {
    const filter = others.find((one) => one.name === name)?.filter
    const fitting = filter === undefined ? undefined : fits(entry, filter, asked)
    if (fitting === false) return false
    if (fitting === undefined) isKnown = false
  }
  return isKnown ? true : undefined
}
