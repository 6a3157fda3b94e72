import type { Invariant } from '../invariant.ts'

/** Whether the process ends without being killed. */
export const endsByItself: Invariant = {
  name: 'the service does not end by itself',
  isBuiltIn: true,
  async check({ ends }) {
    if (ends.length === 0) return undefined
    return ends.map((how) => `the process of the service ended by itself, ${how}`).join('\n')
  },
}
