import { isDeepStrictEqual } from 'node:util'
import { parsedJson } from '../../specs/formats/json.ts'
import { atPointer, pointerPart } from '../../specs/formats/pointer.ts'
import { isRecord } from '../../specs/openapi/index.ts'

/** The cells of a table, row by row. */
export type Rows = readonly (readonly string[])[]

/** Stands in a table for anything but null, as long as there is something. */
const anything = '*'

/** Reads a cell that is sent: as JSON where it is JSON (`3`, `true`, `null`, `"12345"`), otherwise as the text that it is. */
export function readCell(cell: string): unknown {
  const json = parsedJson(cell)
  return json === undefined ? cell : json
}

/** Makes an object of a table of dotted paths and values. */
export function objectOf(rows: Rows, read: (cell: string) => unknown = readCell): Readonly<Record<string, unknown>> {
  const made = rows.reduce<unknown>(
    (object, [path = '', cell = '']) => withValue(object, path.split('.'), read(cell)),
    {},
  )
  return isRecord(made) ? made : {}
}

/** A copy with a value at a path. A number in a path is a place in a list. */
export function withValue(object: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (/^\d+$/.test(key)) {
    const list: unknown[] = Array.isArray(object) ? [...object] : []
    list[Number(key)] = withValue(list[Number(key)], rest, value)
    return list
  }
  return { ...(isRecord(object) && object), [key]: withValue(isRecord(object) ? object[key] : undefined, rest, value) }
}

/** What is at a dotted path, as a table writes it: `3.6`, `true`, `null`; nothing is an empty cell. */
export function cellAt(value: unknown, path: string): string {
  const found = atPointer(value, `/${path.split('.').map(pointerPart).join('/')}`)
  if (found === undefined) return ''
  return typeof found === 'string' ? found : JSON.stringify(found)
}

/** The cells at paths, as they are compared with those expected: where anything is expected, what is there counts as it. */
export function foundCells(
  value: unknown,
  paths: readonly string[],
  expected: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    paths.map((path, at) => {
      const found = cellAt(value, path)
      return [path, expected[at] === anything && !['', 'null'].includes(found) ? anything : found]
    }),
  )
}

/** Expected fields for a matcher, from a table of dotted paths and cells. */
export function expectedFields(rows: Rows): Readonly<Record<string, unknown>> {
  const members = Map.groupBy(rows, ([path = '']) => path.split('.', 1)[0] ?? '')
  return Object.fromEntries([...members].map(([member, itsRows]) => [member, memberMatcher(member, itsRows)]))
}

/** Compares one member of a body, in the form of an asymmetric matcher of test runners. */
function memberMatcher(member: string, rows: Rows): object {
  const paths = rows.map(([path = '']) => path)
  const cells = rows.map(([, cell = '']) => cell)
  const expected = Object.fromEntries(paths.map((path, at) => [path, cells[at]]))
  return {
    asymmetricMatch: (actual: unknown) => isDeepStrictEqual(foundCells({ [member]: actual }, paths, cells), expected),
    toAsymmetricMatcher: () => rows.map(([path, cell]) => `${path}: ${cell}`).join(', '),
  }
}

/** Objects of a table whose head has the names of their members. `texts`: members that stay as they are written. */
export function rowsAsObjects(
  [names = [], ...rows]: Rows,
  texts: readonly string[],
): readonly Readonly<Record<string, unknown>>[] {
  return rows.map((row) =>
    Object.fromEntries(names.map((name, at) => [name, texts.includes(name) ? row[at] : readCell(row[at] ?? '')])),
  )
}

/** A number in E.164 and those that follow it. */
export function numbersFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `+${BigInt(first.slice(1)) + BigInt(at)}`)
}
