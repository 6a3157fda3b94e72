declare module '../database/tables.ts' {
  interface Tables {
    jobs: JobRow
    gateways: GatewayRow
  }
}

export interface JobRow {
  id: string
  kind: string
  /** JSON. */
  payload: string
  /** Jobs of a lane share its slots. */
  lane: string
  /** Whom the job is for; the clients of a lane take turns. Empty where it is for nobody. */
  client_id: string
  due_at: number
  /** Order among jobs that are due at the same time. */
  position: number
  attempts: number
  /** The gateway that works on it, until it ends or the gateway dies. */
  claimed_by: string | null
  /** How often in a row it broke off with an error. */
  failures: number
  last_error: string | null
  /** When it broke off once too often; it then waits for a person. */
  dead_at: number | null
}

/** A gateway that runs, where several share a database. */
export interface GatewayRow {
  id: string
  /** How often it has said that it lives. */
  beats: number
}
