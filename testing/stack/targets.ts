/** A service of a stack as the contract suite takes one; `enter` gives what a case runs in. */
export interface StackTarget<Context> {
  readonly document: string
  readonly url: string
  readonly isOpen: boolean
  readonly prefers: boolean
  readonly concurrency: number
  readonly unsupported?: Readonly<Record<string, string>>
  enter(caseName: string): Promise<Context>
}
