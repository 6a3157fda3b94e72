import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { ControlDefinition } from '../definition.ts'

type Mutant = RuleMutant<ControlDefinition>
type Operations = ControlDefinition['operations']

/** Subscribers who do not do what they are told. */
export const subscriberMutants: readonly Mutant[] = [
  operating('patchSubscriber', 'change-not-kept', ({ patchSubscriber, getSubscriber }, onBroken) => ({
    async patchSubscriber(request, context) {
      const { path } = request
      const before = await getSubscriber({ path, query: {}, headers: {}, body: undefined }, context)
      const reply = await patchSubscriber(request, context)
      if (before.status !== 200 || typeof before.body !== 'object' || !('pin' in before.body)) return reply
      const { number: _number, country: _country, optOuts: _optOuts, ...body } = before.body
      await patchSubscriber({ ...request, body }, context)
      onBroken()
      return reply
    },
  })),
  operating('putOptOut', 'change-not-kept', ({ putOptOut, liftOptOut }, onBroken) => ({
    async putOptOut(request, context) {
      const reply = await putOptOut(request, context)
      if (reply.status === 200) {
        await liftOptOut(request, context)
        onBroken()
      }
      return reply
    },
  })),
  operating('liftOptOut', 'change-not-kept', ({ putOptOut, liftOptOut }, onBroken) => ({
    async liftOptOut(request, context) {
      const reply = await liftOptOut(request, context)
      if (reply.status === 204) {
        await putOptOut(request, context)
        onBroken()
      }
      return reply
    },
  })),
  operating('answerPrompt', 'answer-turned', ({ answerPrompt }, onBroken) => ({
    answerPrompt(request, context) {
      onBroken()
      return answerPrompt({ ...request, body: { ...request.body, accept: !request.body.accept } }, context)
    },
  })),
  operating('answerPrompt', 'refusal-ignored', ({ answerPrompt, listPrompts }, onBroken) => ({
    async answerPrompt(request, context) {
      const reply = await answerPrompt(request, context)
      if (reply.status !== 409) return reply
      const prompts = await listPrompts({ path: request.path, query: {}, headers: {}, body: undefined }, context)
      const prompt = Array.isArray(prompts.body) ? prompts.body.find(({ id }) => id === request.path.prompt) : undefined
      if (prompt === undefined) return reply
      onBroken()
      return { status: 200, body: prompt }
    },
  })),
]

function operating(
  operationId: Mutant['operationId'],
  kind: string,
  change: (operations: Operations, onBroken: () => void) => Partial<Operations>,
): Mutant {
  return {
    ...{ operationId, kind, label: '', hint: 'stateful/' },
    alter: (definition, onBroken) => ({
      ...definition,
      operations: { ...definition.operations, ...change(definition.operations, onBroken) },
    }),
  }
}
