/** What goes wrong inside of what is verified, until the case in whose world it went wrong takes it for its own. */
export interface Complaints {
  /** As the simulators report it. */
  readonly report: (error: unknown, about: string, world?: string) => void
  /** Takes away those of these worlds, or all where none are named; each text once. */
  take(worlds?: readonly string[]): readonly string[]
}

export function createComplaints(): Complaints {
  const waiting: { readonly text: string; readonly world: string | undefined }[] = []
  return {
    report: (error, about, world) => void waiting.push({ text: `${about}: ${told(error)}`, world }),
    take(worlds) {
      const isOwn = ({ world }: (typeof waiting)[number]): boolean => worlds?.includes(world ?? '') ?? true
      const taken = waiting.filter(isOwn)
      waiting.splice(0, waiting.length, ...waiting.filter((one) => !isOwn(one)))
      return [...new Set(taken.map(({ text }) => text))]
    },
  }
}

/** The message, and where it was thrown. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return (error.stack ?? error.message).split('\n', 2).join('')
}
