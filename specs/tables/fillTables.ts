import { type Column, parseColumn, pivotTable, rowsTable } from './dataTables.ts'
import { callbacksTable, headersTable, operationsTable } from './documentTables.ts'

/** Reads and parses a YAML file by its path from the repository root. */
export type ReadYaml = (file: string) => unknown

/** Finds files by a pattern from the repository root. */
export type FindFiles = (pattern: string) => readonly string[]

const block = /<!-- table: (?<kind>\w+) (?<file>\S+)(?<rest>[^>]*?) -->\n[\s\S]*?<!-- end of table -->/g

/**
 * Fills the tables of a Markdown page from documents and data files. A table is placed between marks:
 * `<!-- table: operations specs/dtone.yaml -->` … `<!-- end of table -->`. Throws on an unknown kind of table. A folder after the
 * document of a table of operations has the capabilities that serve them: `<capability>/operations/<operationId>.ts`.
 */
export function fillTables(page: string, read: ReadYaml, find: FindFiles = () => []): string {
  return page.replace(block, (_, kind: string, file: string, rest: string) => {
    const words = rest.trim().split(/\s+/).filter(Boolean)
    const [folder] = words
    const table =
      kind === 'operations' && folder !== undefined
        ? operationsTable(read(file), capabilitiesIn(folder, find))
        : makeTable(kind, read(file), words.map(parseColumn))
    return `<!-- table: ${kind} ${file}${rest} -->\n${table}\n<!-- end of table -->`
  })
}

/** Finds the capability of an operation by the folder that its file is in. Throws where none has it. */
function capabilitiesIn(folder: string, find: FindFiles): (id: string) => string {
  return (id) => {
    const [file] = find(`${folder}/*/operations/${id}.ts`)
    if (file === undefined) throw new Error(`Failed to make the table of ${folder}: no capability has ${id}.`)
    return file.split('/').at(-3) ?? ''
  }
}

function makeTable(kind: string, content: unknown, columns: readonly Column[]): string {
  switch (kind) {
    case 'operations':
      return operationsTable(content)
    case 'headers':
      return headersTable(content)
    case 'callbacks':
      return callbacksTable(content)
    case 'rows':
      return rowsTable(content, columns)
    case 'pivot': {
      const [across, cell, ...shared] = columns
      if (across === undefined || cell === undefined)
        throw new Error('Failed to make a pivot table: name the column across and the column of the cells.')
      return pivotTable(content, across, cell, shared)
    }
    default:
      throw new Error(
        `Failed to make a table of kind ${kind}: the kinds are operations, headers, callbacks, rows and pivot.`,
      )
  }
}
