import type {
  KyselyPlugin,
  PluginTransformQueryArgs,
  PluginTransformResultArgs,
  QueryResult,
  RootOperationNode,
  UnknownRow,
} from 'kysely'

/**
 * Where a gateway dies: before it runs a statement (with what it has written since its last commit lost), when a request of it has left
 * and the provider has not seen it, or when a callback has arrived.
 */
export type CrashPoint = 'statement' | 'request' | 'callback'

/** The moment at which the running gateway dies, as the n-th passage of a point. */
export class CrashPlan {
  #armed: { readonly point: CrashPoint; left: number } | undefined
  /** Kills the gateway that is running; set by whoever starts one. */
  kill: () => void = () => undefined

  /** The gateway dies at the n-th passage of a point from now on, from 1. */
  arm(point: CrashPoint, nth: number): void {
    this.#armed = { point, left: nth }
  }

  disarm(): void {
    this.#armed = undefined
  }

  /** Called at each passage of a point. */
  pass(point: CrashPoint): void {
    if (this.#armed?.point !== point) return
    this.#armed.left -= 1
    if (this.#armed.left > 0) return
    this.#armed = undefined
    this.kill()
  }
}

/** Makes each statement of a gateway a passage of a crash plan. */
export class StatementWatch implements KyselyPlugin {
  readonly #pass: () => void

  constructor(pass: () => void) {
    this.#pass = pass
  }

  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    this.#pass()
    return node
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return result
  }
}
