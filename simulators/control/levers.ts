import document from '../../specs/types/control.generated.json' with { type: 'json' }
import type { tags } from '../../specs/types/control.generated.ts'
import { invariant, type Levers, type ProblemReply, problem } from '../kernel/index.ts'

/** Tags of the control plane's own operations. Every other tag is the name of a service, or `subscribers`. */
const ownTags = ['worlds', 'clock', 'participants', 'journal', 'callbacks', 'faults', 'snapshots'] as const

/** Control-plane operations that services implement. */
export type ServiceLevers = Levers<Exclude<keyof tags, (typeof ownTags)[number]>>

/** Ids of the operations that services implement. */
const leverIds: readonly string[] = Object.values(document.paths)
  .flatMap((item) => Object.values(item))
  .filter((part) => 'operationId' in part)
  .filter((operation) => !ownTags.some((tag) => operation.tags.includes(tag)))
  .map(({ operationId }) => operationId)

/** Joins the levers of the running services. A lever of any other service replies with status 404. @see specs/control.yaml */
export function joinLevers(services: readonly { readonly levers: Partial<ServiceLevers> }[]): ServiceLevers {
  let running: Partial<ServiceLevers> = {}
  for (const { levers } of services) running = { ...running, ...levers }
  const all = { ...Object.fromEntries(leverIds.map((id) => [id, serviceNotRunning])), ...running }
  invariant(isComplete(all), 'Failed to join levers: specs/types is stale. Run `npm run generate`.')
  return all
}

function isComplete(levers: Partial<ServiceLevers>): levers is ServiceLevers {
  return leverIds.every((id) => id in levers)
}

function serviceNotRunning(): ProblemReply<404> {
  return problem(404, 'The service that this lever belongs to does not run here.')
}
