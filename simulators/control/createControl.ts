import {
  type Arrival,
  createEdge,
  createHandler,
  createPipeline,
  type Handler,
  loadDocument,
  type MaybePromise,
  type Pipeline,
  type Problem,
  preferenceApplied,
  problemDetails,
  type Reply,
} from '../../specs/openapi/index.ts'
import document from '../../specs/types/control.generated.json' with { type: 'json' }
import type { operations } from '../../specs/types/control.generated.ts'
import type { ControlContext } from './context.ts'
import type { ControlDefinition } from './definition.ts'
import { joinLevers } from './levers.ts'
import { addCallbackPlan } from './operations/addCallbackPlan.ts'
import { addFault } from './operations/addFault.ts'
import { advanceClock } from './operations/advanceClock.ts'
import { clearCallbackPlans } from './operations/clearCallbackPlans.ts'
import { clearFaults } from './operations/clearFaults.ts'
import { clearJournal } from './operations/clearJournal.ts'
import { deleteWorld } from './operations/deleteWorld.ts'
import { forkWorld } from './operations/forkWorld.ts'
import { getClock } from './operations/getClock.ts'
import { getHealth } from './operations/getHealth.ts'
import { getJournal } from './operations/getJournal.ts'
import { getSnapshot } from './operations/getSnapshot.ts'
import { getWorld } from './operations/getWorld.ts'
import { listCallbackPlans } from './operations/listCallbackPlans.ts'
import { listCallbacks } from './operations/listCallbacks.ts'
import { listFaults } from './operations/listFaults.ts'
import { listWorlds } from './operations/listWorlds.ts'
import { putClock } from './operations/putClock.ts'
import { putSnapshot } from './operations/putSnapshot.ts'
import { putWorld } from './operations/putWorld.ts'
import { removeCallbackPlan } from './operations/removeCallbackPlan.ts'
import { removeFault } from './operations/removeFault.ts'
import { replayCallback } from './operations/replayCallback.ts'

/** Snapshots are larger than any request of an application. */
const bodyLimit = 256 * 1024 * 1024

export interface Control extends Pipeline {
  readonly handler: Handler
}

/** Makes the control plane of some worlds. A lever of a service that does not run replies with status 404. @see specs/control.yaml */
export function createControl(
  context: ControlContext & {
    readonly report: (error: unknown, about: string) => void
  },
  alter: (definition: ControlDefinition) => ControlDefinition = (definition) => definition,
): Control {
  const { around, ...definition } = alter({
    document,
    around: (respond) => respond,
    operations: {
      addCallbackPlan,
      addFault,
      advanceClock,
      clearCallbackPlans,
      clearFaults,
      clearJournal,
      deleteWorld,
      forkWorld,
      getClock,
      getHealth,
      getJournal,
      getSnapshot,
      getWorld,
      listCallbackPlans,
      listCallbacks,
      listFaults,
      listWorlds,
      putClock,
      putSnapshot,
      putWorld,
      removeCallbackPlan,
      removeFault,
      replayCallback,
      ...joinLevers(context.services),
    },
  })
  const pipeline = createPipeline<operations, ControlContext, MaybePromise<Reply>>(
    createEdge(loadDocument(definition.document), { bodies: { needsMediaType: true } }),
    {
      operations: definition.operations,
      admit: (arrival) => ({ visit: { context, early: () => preferred(arrival) ?? unknownQuery(arrival) } }),
      refuse: (problem) => problemDetails(problem),
      note: report,
    },
  )

  function report(problem: Problem, { request: { method, target } }: Arrival): void {
    if (problem.kind === 'crashed' || problem.kind === 'replyUndocumented')
      context.report(causeOf(problem), `control ${method} ${target}`)
  }

  const respond = around(pipeline.respond, context)
  return { ...pipeline, respond, handler: createHandler(respond, { bodyLimit }) }
}

/** The documented reply that a `Prefer` header selects. */
function preferred({ request, operation }: Arrival): Reply | undefined {
  const prefer = request.headers['prefer']
  const reply = prefer === undefined ? undefined : operation?.preferred(String(prefer))
  return reply && preferenceApplied(reply, String(prefer))
}

/** Refuses a query parameter that the operation does not have: a misspelt filter would show everything. */
function unknownQuery({ request, operation }: Arrival): Reply | undefined {
  const unknown = operation?.overlooked(request.target, undefined) ?? []
  if (unknown.length === 0) return undefined
  const diagnostics = unknown.map((message) => ({ code: 'unknown', message, path: ['query'] }))
  return problemDetails({ kind: 'invalid', diagnostics })
}

function causeOf(found: Problem): unknown {
  if (found.kind === 'crashed') return found.error
  if (found.kind !== 'replyUndocumented') return found.kind
  return `the reply breaks the document: ${found.diagnostics.map(({ message }) => message).join('; ')}`
}
