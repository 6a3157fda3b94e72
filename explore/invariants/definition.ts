import { compile } from 'json-p3'
import { isoDuration } from '../../specs/formats/shortDuration.ts'
import type { YamlNode } from '../yaml/yamlNode.ts'
import { effectOperations } from './effects.ts'
import { type Source, sourceIn } from './sources/source.ts'
import { databaseKinds, isDatabase } from './sources/sqlRows.ts'

const members = ['database', 'reference', 'paid', 'undecided', 'settle', 'never', 'same'] as const
const usualSettle = { settle: 'P1D', settleText: '24h' } as const

/** What a user has written of the invariants of a service. */
export interface Definition {
  /** Where requests name what they pay for: JSON paths by operation. */
  readonly references: ReadonlyMap<string, string>
  /** What the service says it has paid. */
  readonly paid: Source | undefined
  /** What still waits. */
  readonly undecided: Source | undefined
  /** ISO 8601: how long the world goes on after the story. */
  readonly settle: string
  /** The same as the user wrote it. */
  readonly settleText: string
  /** Rows that may not come, by the name of the invariant. */
  readonly never: ReadonlyMap<string, Source>
  /** Pairs that give the same rows, by the name of the invariant. */
  readonly same: ReadonlyMap<string, readonly [Source, Source]>
  /** The database of statements. It may have placeholders. */
  readonly database: string | undefined
}

/** DT One requires an id of the client in each request. */
const usualReferences: ReadonlyMap<string, string> = new Map([
  ['postTransactionAsync', '$.external_id'],
  ['postTransactionSync', '$.external_id'],
])

/** What holds where a user has written nothing. */
export const nothingDefined: Definition = {
  ...{ references: usualReferences, paid: undefined, undecided: undefined, ...usualSettle, database: undefined },
  ...{ never: new Map(), same: new Map() },
}

/** Reads what a user has written. Throws with the line of what is wrong. */
export function definitionIn(node: YamlNode): Definition {
  const found = node.kind === 'nothing' ? new Map<never, never>() : node.known('the file of invariants', members)
  return definitionOf(found)
}

function definitionOf(found: ReadonlyMap<(typeof members)[number], YamlNode>): Definition {
  const database = databaseIn(found.get('database'))
  const source = (name: 'paid' | 'undecided'): Source | undefined => {
    const node = found.get(name)
    return node && sourceIn(node, `"${name}"`, database !== undefined)
  }
  return {
    database,
    references: referencesIn(found.get('reference')),
    paid: source('paid'),
    undecided: source('undecided'),
    ...settleIn(found.get('settle')),
    never: new Map(
      namedIn(found.get('never'), '"never"').map(([name, node]) => [
        name,
        sourceIn(node, `"${name}"`, database !== undefined),
      ]),
    ),
    same: new Map(
      namedIn(found.get('same'), '"same"').map(([name, node]) => [name, pairIn(node, name, database !== undefined)]),
    ),
  }
}

function databaseIn(node: YamlNode | undefined): string | undefined {
  const text = node?.text('"database"')
  if (text === undefined || isDatabase(text)) return text
  return node?.fail(`"${text}" is no database that can be read: write ${databaseKinds}`)
}

function namedIn(node: YamlNode | undefined, what: string): readonly (readonly [string, YamlNode])[] {
  return node === undefined ? [] : [...node.members(what)]
}

function pairIn(node: YamlNode, name: string, hasDatabase: boolean): readonly [Source, Source] {
  const [one, other, third] = node.list(`"${name}"`)
  if (one === undefined || other === undefined || third !== undefined)
    return node.fail(`"${name}" has two sources whose rows are the same, as [{ sql: … }, { sql: … }]`)
  return [sourceIn(one, `"${name}"`, hasDatabase), sourceIn(other, `"${name}"`, hasDatabase)]
}

function settleIn(node: YamlNode | undefined): Pick<Definition, 'settle' | 'settleText'> {
  if (node === undefined) return usualSettle
  const text = node.text('"settle"')
  const settle = isoDuration(text) ?? node.fail(`"${text}" is no duration, such as 24h or P1D`)
  return { settle, settleText: text }
}

function referencesIn(node: YamlNode | undefined): ReadonlyMap<string, string> {
  const written = node?.known('"reference"', effectOperations) ?? new Map<string, YamlNode>()
  return new Map([...usualReferences, ...[...written].map(([name, path]): [string, string] => [name, pathIn(path)])])
}

function pathIn(node: YamlNode): string {
  const path = node.text('a JSON path')
  try {
    compile(path)
    return path
  } catch {
    return node.fail(`"${path}" is no JSON path (RFC 9535), such as $.external_id or $.recipients[0].metadata.payoutId`)
  }
}
