import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { ControlDefinition } from '../definition.ts'

/** Worlds that are not created, not dropped or not copied. */
export const worldMutants: readonly RuleMutant<ControlDefinition>[] = [
  {
    ...{ operationId: 'deleteWorld', kind: 'change-not-kept', label: 'not-dropped', hint: 'stateful/' },
    alter: ({ operations, ...definition }, onBroken) => ({
      ...definition,
      operations: {
        ...operations,
        deleteWorld(request, context) {
          if (context.worlds.get(request.path.world) === undefined) return operations.deleteWorld(request, context)
          onBroken()
          return { status: 204 }
        },
      },
    }),
  },
  {
    ...{ operationId: 'putWorld', kind: 'change-not-kept', label: 'not-made', hint: 'stateful/' },
    alter: ({ operations, ...definition }, onBroken) => ({
      ...definition,
      operations: {
        ...operations,
        async putWorld(request, context) {
          const reply = await operations.putWorld(request, context)
          if (reply.status === 201) onBroken()
          if (reply.status === 201) context.worlds.drop(request.path.world)
          return reply
        },
      },
    }),
  },
  {
    ...{ operationId: 'forkWorld', kind: 'change-not-kept', label: 'not-made', hint: 'stateful/' },
    alter: ({ operations, ...definition }, onBroken) => ({
      ...definition,
      operations: {
        ...operations,
        async forkWorld(request, context) {
          const reply = await operations.forkWorld(request, context)
          if (reply.status === 201) onBroken()
          if (reply.status === 201) context.worlds.drop(request.body.name)
          return reply
        },
      },
    }),
  },
]
