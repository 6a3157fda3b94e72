/** Errors that a stack has reported from within, each under the world in which it happened. */
export interface Reports {
  /** Takes an error as the simulators report it. */
  readonly report: (error: unknown, about: string, world?: string) => void
  /** All that have not been taken, oldest first. */
  list(): readonly string[]
  /** Removes those of these worlds, or all where none are named, and returns each text once. */
  take(worlds?: readonly string[]): readonly string[]
}

export function createReports(): Reports {
  const waiting: { readonly text: string; readonly world: string | undefined }[] = []
  return {
    report: (error, about, world) => void waiting.push({ text: `${about}: ${textOf(error)}`, world }),
    list: () => waiting.map(({ text }) => text),
    take(worlds) {
      const isMeant = ({ world }: (typeof waiting)[number]): boolean => worlds?.includes(world ?? '') ?? true
      const taken = waiting.filter(isMeant)
      waiting.splice(0, waiting.length, ...waiting.filter((one) => !isMeant(one)))
      return [...new Set(taken.map(({ text }) => text))]
    },
  }
}

/** The message, and where it was thrown. */
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return (error.stack ?? error.message).split('\n', 2).join('')
}
