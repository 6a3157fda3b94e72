import type { Simulators } from '../../simulators/index.ts'

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

/** The control plane at a URL. Its cases go one by one, since it shows all worlds; each drops the worlds that it made. */
export function controlTarget(url: string, worlds: Simulators['worlds']): StackTarget<{ leave(): Promise<void> }> {
  return {
    ...{ document: 'control', url, isOpen: true, prefers: true, concurrency: 1 },
    unsupported: {
      'control/advanceClock/valid/*.settle.quiet/maximum': 'it waits for a minute of real time, as it was asked to',
    },
    enter: async () => ({
      async leave() {
        for (const { name } of worlds.list()) worlds.drop(name)
      },
    }),
  }
}
