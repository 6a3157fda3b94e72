import { readFile } from 'node:fs/promises'
import { readYaml } from '../yaml/yamlNode.ts'
import { endsByItself } from './builtIn/endsByItself.ts'
import { nothingUndecided } from './builtIn/nothingUndecided.ts'
import { paidOnce } from './builtIn/paidOnce.ts'
import { readableAnswers } from './builtIn/readableAnswers.ts'
import { sameAsPaid } from './builtIn/sameAsPaid.ts'
import { type Definition, definitionIn, nothingDefined } from './definition.ts'
import type { Invariant } from './invariant.ts'
import { readModule } from './moduleInvariants.ts'
import { neverRows, type ReadRows, sameRows } from './rowsInvariant.ts'
import { readRows, type Source } from './sources/source.ts'

/** What is checked at the end of each run. */
export interface Invariants {
  readonly invariants: readonly Invariant[]
  /** ISO 8601: how long the world goes on after the story. @default 'P1D' */
  readonly settle: string
  /** Built-in invariants that are not checked, with the member of the file that would bring them. */
  readonly unchecked: readonly string[]
}

/**
 * Reads the invariants of a YAML file or of a module, and adds those that are built in. Throws with the file, the line where there is
 * one, and what to do.
 */
export async function readInvariants(file: string | undefined): Promise<Invariants> {
  const { definition, own } = await read(file)
  return {
    invariants: [...builtIn(definition), ...written(definition), ...own],
    settle: definition.settle,
    unchecked: uncheckedIn(definition),
  }
}

interface Written {
  readonly definition: Definition
  /** Those that are functions of a module. */
  readonly own: readonly Invariant[]
}

async function read(file: string | undefined): Promise<Written> {
  if (file === undefined) return { definition: nothingDefined, own: [] }
  if (/\.ya?ml$/.test(file)) return { definition: definitionIn(readYaml(file, await textOf(file))), own: [] }
  if (/\.(?:[cm]?js|[cm]?ts)$/.test(file)) return readModule(file)
  throw new Error(`${file} has no invariants: they are in a file that ends with .yaml, .yml, .mjs, .js, .cjs or .ts.`)
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

function builtIn(definition: Definition): readonly Invariant[] {
  const { references, paid, undecided, settleText } = definition
  return [
    paidOnce(references),
    ...(paid === undefined ? [] : [sameAsPaid(reader(paid, definition), references)]),
    ...(undecided === undefined ? [] : [nothingUndecided(reader(undecided, definition), settleText)]),
    ...[endsByItself, readableAnswers],
  ]
}

function written(definition: Definition): readonly Invariant[] {
  const rows = (source: Source): ReadRows => reader(source, definition)
  return [
    ...[...definition.never].map(([name, source]) => neverRows(name, rows(source))),
    ...[...definition.same].map(([name, [one, other]]) => sameRows(name, rows(one), rows(other))),
  ]
}

function reader(source: Source, { database }: Definition): ReadRows {
  return (end) => readRows(source, end, database)
}

function uncheckedIn({ references, paid, undecided }: Definition): readonly string[] {
  const hasReference = ['mobileB2C', 'mobileB2B', 'sendAirtime'].some((operation) => references.has(operation))
  return [
    ...(hasReference
      ? []
      : ['no reference is paid twice at Africa\'s Talking: needs "reference", as { mobileB2C: $.… }']),
    ...(paid === undefined ? ['what the providers have done is what the service says it has paid: needs "paid"'] : []),
    ...(undecided === undefined ? ['nothing stays undecided: needs "undecided"'] : []),
  ]
}
