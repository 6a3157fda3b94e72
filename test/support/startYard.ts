import { type SimulatorsOptions, type StartedSimulators, startSimulators } from '../../simulators/index.ts'
import { type Call, callOver } from './callOver.ts'

export interface Yard {
  readonly urls: { readonly control: string; readonly africastalking: string; readonly dtone: string }
  /** A request to the control plane, over HTTP. */
  readonly steer: Call
  readonly clockOf: StartedSimulators['clockOf']
  /** What went wrong inside; a test that expects nothing there says so. */
  readonly reported: readonly string[]
  stop(): Promise<void>
}

/** When the worlds of a yard begin. */
export const opening = '2026-01-05T09:00:00.000Z'

/** Both simulators and the control plane on free ports. The clocks stand still until a test moves them. */
export async function startYard(options: SimulatorsOptions = {}): Promise<Yard> {
  const reported: string[] = []
  const { urls, clockOf, stop } = await startSimulators({
    ports: { control: 0, africastalking: 0, dtone: 0 },
    clock: { mode: 'manual', now: Date.parse(opening) },
    report: (error, about) => reported.push(`${about}: ${String(error)}`),
    ...options,
  })
  const { control = '', africastalking = '', dtone = '' } = urls
  return { urls: { control, africastalking, dtone }, steer: callOver(control), clockOf, reported, stop }
}
