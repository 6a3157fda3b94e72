declare module '../database/tables.ts' {
  interface Tables {
    jobs: JobRow
  }
}

export interface JobRow {
  id: string
  kind: string
  /** JSON. */
  payload: string
  due_at: number
  /** Order among jobs that are due at the same time. */
  position: number
  attempts: number
  /** Who works on it; due_at is then the moment at which others may take it over. */
  claimed_by: string | null
}
