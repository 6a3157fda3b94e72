import {
  type Admission,
  type Arrival,
  createEdge,
  createHandler,
  createPipeline,
  type Edge,
  type Handler,
  loadDocument,
  type MaybePromise,
  type Pipeline,
  type Problem,
  preferredBy,
  problemDetails,
  type Reply,
} from '../../specs/openapi/index.ts'
import document from '../../specs/types/control.generated.json' with { type: 'json' }
import type { operations } from '../../specs/types/control.generated.ts'
import type { ControlContext, ControlVisit } from './context.ts'
import type { ControlDefinition } from './definition.ts'
import { joinLevers } from './levers.ts'
import { logged } from './logged.ts'
import { addCallbackPlan } from './operations/addCallbackPlan.ts'
import { addFault } from './operations/addFault.ts'
import { advanceClock } from './operations/advanceClock.ts'
import { answerTurn } from './operations/answerTurn.ts'
import { clearCallbackPlans } from './operations/clearCallbackPlans.ts'
import { clearFaults } from './operations/clearFaults.ts'
import { clearJournal } from './operations/clearJournal.ts'
import { deleteWorld } from './operations/deleteWorld.ts'
import { followEvents } from './operations/followEvents.ts'
import { followTurns } from './operations/followTurns.ts'
import { forkWorld } from './operations/forkWorld.ts'
import { getClock } from './operations/getClock.ts'
import { getHealth } from './operations/getHealth.ts'
import { getJournal } from './operations/getJournal.ts'
import { getSnapshot } from './operations/getSnapshot.ts'
import { getWorld } from './operations/getWorld.ts'
import { listCallbackPlans } from './operations/listCallbackPlans.ts'
import { listCallbacks } from './operations/listCallbacks.ts'
import { listCollections } from './operations/listCollections.ts'
import { listDue } from './operations/listDue.ts'
import { listFaults } from './operations/listFaults.ts'
import { listParticipants } from './operations/listParticipants.ts'
import { listState } from './operations/listState.ts'
import { listWorlds } from './operations/listWorlds.ts'
import { putClock } from './operations/putClock.ts'
import { putSnapshot } from './operations/putSnapshot.ts'
import { putWorld } from './operations/putWorld.ts'
import { removeCallbackPlan } from './operations/removeCallbackPlan.ts'
import { removeFault } from './operations/removeFault.ts'
import { replayCallback } from './operations/replayCallback.ts'
import { stopAdvance } from './operations/stopAdvance.ts'
import { serveReference } from './reference.ts'

/** Bytes of a request body. */
const bodyLimit = 1024 * 1024
/** Snapshots are larger than any other request. */
const snapshotLimit = 256 * 1024 * 1024

export interface Control extends Pipeline {
  readonly document: unknown
  readonly edge: Edge
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
      answerTurn,
      clearCallbackPlans,
      clearFaults,
      clearJournal,
      deleteWorld,
      followEvents,
      followTurns,
      forkWorld,
      getClock,
      getHealth,
      getJournal,
      getSnapshot,
      getWorld,
      listCallbackPlans,
      listCallbacks,
      listCollections,
      listDue,
      listFaults,
      listParticipants,
      listState,
      listWorlds,
      putClock,
      putSnapshot,
      putWorld,
      removeCallbackPlan,
      removeFault,
      replayCallback,
      stopAdvance,
      ...joinLevers([...context.services, context.subscribers]),
    },
  })
  const edge = createEdge(loadDocument(definition.document), { bodies: { needsMediaType: true } })
  const pipeline = createPipeline<operations, ControlVisit, MaybePromise<Reply>>(edge, {
    operations: definition.operations,
    admit,
    refuse: (problem) => problemDetails(problem),
    note: report,
  })

  function admit(arrival: Arrival): Admission<ControlVisit, MaybePromise<Reply>> {
    const { request, operation } = arrival
    if (request.body.length > bodyLimit && operation?.id !== 'putSnapshot')
      return { problem: { kind: 'bodyTooLarge', limit: bodyLimit } }
    const client = new AbortController()
    request.onHangUp?.(() => client.abort())
    return {
      visit: {
        context: { ...context, gone: client.signal },
        early: () => preferredBy(arrival) ?? unknownQuery(arrival),
      },
    }
  }

  function report(problem: Problem, { request: { method, target } }: Arrival): void {
    const about = `control ${method} ${target}`
    if (problem.kind === 'crashed') context.report(problem.error, about)
    if (problem.kind === 'replyUndocumented')
      context.report(
        `the reply breaks the document: ${problem.diagnostics.map(({ message }) => message).join('; ')}`,
        about,
      )
  }

  const respond = around(pipeline.respond, context)
  const documented = createHandler(logged(respond, edge, context.worlds), { bodyLimit: snapshotLimit })
  const handler: Handler = (request, response, next) => {
    if (!serveReference(request, response)) documented(request, response, next)
  }
  return { ...pipeline, edge, document: definition.document, respond, handler }
}

/** Refuses a query parameter that the operation does not have: a misspelt filter would show everything. */
function unknownQuery({ request, operation }: Arrival): Reply | undefined {
  const unknown = operation?.overlooked(request.target, undefined, 'refused') ?? []
  if (unknown.length === 0) return undefined
  const diagnostics = unknown.map((message) => ({ code: 'unknown', message, path: ['query'] }))
  return problemDetails({ kind: 'invalid', diagnostics })
}
