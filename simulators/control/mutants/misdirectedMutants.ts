import type { Respond } from '../../../specs/openapi/index.ts'
import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { World } from '../../kernel/index.ts'
import type { ControlContext } from '../context.ts'
import type { ControlDefinition } from '../definition.ts'

/** Operations that act on another world than the named one. */
export const misdirectedMutants: readonly RuleMutant<ControlDefinition>[] = [
  misdirected('change-not-kept', 'advanceClock', 'POST', '/clock/advance'),
  misdirected('change-not-kept', 'putClock', 'PUT', '/clock'),
  misdirected('change-not-kept', 'addFault', 'POST', '/faults'),
  misdirected('change-not-kept', 'clearFaults', 'DELETE', '/faults'),
  misdirected('change-not-kept', 'addCallbackPlan', 'POST', '/callback-plans'),
  misdirected('change-not-kept', 'clearCallbackPlans', 'DELETE', '/callback-plans'),
  misdirected('change-not-kept', 'addPrompt', 'POST', '/prompts'),
  misdirected('other-world-served', 'listPrompts', 'GET', '/prompts'),
  misdirected('other-world-served', 'listSubscribers', 'GET', '/subscribers'),
  misdirected('other-world-served', 'getClock', 'GET', '/clock'),
  misdirected('other-world-served', 'getWorld', 'GET', ''),
  misdirected('other-world-served', 'listFaults', 'GET', '/faults'),
  misdirected('other-world-served', 'listCallbackPlans', 'GET', '/callback-plans'),
]

function misdirected(
  kind: string,
  operationId: RuleMutant<ControlDefinition>['operationId'],
  method: string,
  end: string,
): RuleMutant<ControlDefinition> {
  return {
    ...{ operationId, kind, label: '', hint: 'stateful/' },
    alter: (definition, onBroken) => ({
      ...definition,
      around(respond, context) {
        const answer = definition.around(respond, context)
        return async (request) => {
          const name = /^\/worlds\/([^/?]+)(.*)$/.exec(request.target)
          if (request.method !== method || name?.[2] !== end) return answer(request)
          const world = context.worlds.get(decodeURIComponent(name[1] ?? ''))
          if (world === undefined) return answer(request)
          onBroken()
          return inOtherWorld(world, context, (other) => answer({ ...request, target: `/worlds/${other}${end}` }))
        }
      },
    }),
  }
}

/** Runs the operation on another, empty world whose clock is one second behind. */
async function inOtherWorld(
  { clock }: World,
  { worlds }: ControlContext,
  act: (other: string) => ReturnType<Respond>,
): Promise<Awaited<ReturnType<Respond>>> {
  const name = 'other-world'
  worlds.create({ name, clock: { mode: clock.mode, rate: clock.rate, now: clock.now() - 1_000 } })
  try {
    return await act(name)
  } finally {
    worlds.drop(name)
  }
}
