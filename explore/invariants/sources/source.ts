import { compile } from 'json-p3'
import type { YamlNode } from '../../yaml/yamlNode.ts'
import type { EndOfRun } from '../invariant.ts'
import { commandRows } from './commandRows.ts'
import { getRows, type RowsOfAnswer } from './getRows.ts'
import type { Row } from './row.ts'
import { sqlRows } from './sqlRows.ts'

/** Where rows come from. Texts may have placeholders. */
export type Source =
  | { readonly kind: 'sql'; readonly statement: string }
  | ({ readonly kind: 'get'; readonly path: string } & RowsOfAnswer)
  | { readonly kind: 'run'; readonly command: string }

/** Reads a source: one of `sql`, `get` and `run`. Throws with the line of what is wrong. */
export function sourceIn(node: YamlNode, what: string, hasDatabase: boolean): Source {
  const found = node.known(what, ['sql', 'get', 'run', 'rows', 'columns'])
  const [kind, other] = (['sql', 'get', 'run'] as const).filter((one) => found.has(one))
  if (kind === undefined || other !== undefined) return node.fail(`${what} has one of "sql", "get" and "run"`)
  const given = found.get(kind) ?? node
  const text = given.text(`"${kind}"`)
  for (const name of ['rows', 'columns'] as const)
    if (kind !== 'get') found.get(name)?.fail(`"${name}" is for "get", but this is "${kind}"`)
  if (kind === 'run') return { kind, command: text }
  if (kind === 'sql')
    return hasDatabase
      ? { kind, statement: text }
      : given.fail('"sql" needs a database: name it as "database: sqlite:{dir}/shop.db" or "database: postgres://…"')
  if (!text.startsWith('/')) return given.fail(`"${text}" is no path: it begins with a slash, as /payouts`)
  return { kind, path: text, rows: pathIn(found.get('rows')), columns: columnsIn(found.get('columns')) }
}

/** The rows of a source at the end of a run. Rejects with an UnreadableSource. */
export async function readRows(source: Source, end: EndOfRun, database: string | undefined): Promise<readonly Row[]> {
  if (source.kind === 'sql') return sqlRows(end.filled(database ?? ''), end.filled(source.statement))
  if (source.kind === 'get') {
    const path = end.filled(source.path)
    return getRows(`${end.url}${path}`, source, `GET ${path}`)
  }
  const command = end.filled(source.command)
  return commandRows(command, { ...process.env, ...end.env }, `the command "${command}"`)
}

function columnsIn(node: YamlNode | undefined): ReadonlyMap<string, string> | undefined {
  if (node === undefined) return undefined
  return new Map([...node.members('"columns"')].map(([name, path]) => [name, pathIn(path) ?? '$']))
}

function pathIn(node: YamlNode | undefined): string | undefined {
  const path = node?.text('a JSON path')
  try {
    if (path !== undefined) compile(path)
    return path
  } catch {
    return node?.fail(`"${path}" is no JSON path (RFC 9535), such as $.items or $.id`)
  }
}
