import type { Target } from '../contracts/index.ts'
import type { Simulators } from '../simulators/index.ts'
import type { Complaints } from './verifyComplaints.ts'

/** The control plane at a URL, one case at a time, since it shows all worlds; each case leaves none behind. */
export function controlTarget(url: string, worlds: Simulators['worlds'], complaints?: Complaints): Target {
  return {
    ...{ document: 'control', url, isOpen: true, prefers: true, concurrency: 1 },
    unsupported: {
      'control/advanceClock/valid/*.settle.quiet/maximum': 'it waits for a minute of real time, as it was asked to',
    },
    enter: async () => ({
      ...(complaints !== undefined && { complaints: () => complaints.take() }),
      async leave() {
        for (const { name } of worlds.list()) worlds.drop(name)
      },
    }),
  }
}
