/** How a job may begin: as a whole, or with one payout at most. */
export type Admission = 'whole' | 'probe'

/** Lets the jobs of a lane begin as far as what they need is served. */
export interface Gate {
  /** How a job may begin now, while so many of its lane run; undefined while it has to wait. */
  admits(running: number): Admission | undefined
  /** Notes that a job begins; the returned function notes its end. */
  enter(): () => void
  /** Whether what the jobs need is served, as far as is known. */
  serves(): boolean
  /** Calls back whenever more or less may be admitted than before. */
  onChange(listener: () => void): void
}

/** A gate that is always open. */
export const openGate: Gate = {
  admits: () => 'whole',
  enter: () => () => {},
  serves: () => true,
  onChange: () => {},
}
