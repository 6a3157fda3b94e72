import type {
  KyselyPlugin,
  PluginTransformQueryArgs,
  PluginTransformResultArgs,
  QueryResult,
  RootOperationNode,
  UnknownRow,
} from 'kysely'

/** Changes what statements read: each row becomes others. */
export class Misreading implements KyselyPlugin {
  readonly #change: (row: UnknownRow) => readonly UnknownRow[]

  constructor(change: (row: UnknownRow) => readonly UnknownRow[]) {
    this.#change = change
  }

  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    return node
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return { ...result, rows: result.rows.flatMap(this.#change) }
  }
}

/** Whether a row has these columns and no others. */
export function isOf(row: UnknownRow, ...columns: readonly string[]): boolean {
  return Object.keys(row).toSorted().join() === columns.toSorted().join()
}
