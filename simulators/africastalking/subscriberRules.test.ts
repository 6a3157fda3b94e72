import { expect, test } from 'vitest'
import { africasTalkingStack } from '../../testing/providers/africasTalkingStack.ts'
import type { Prompt } from '../subscribers/prompts/prompt.ts'
import { subscriberListener } from './subscriberRules.ts'

const prompt: Prompt = {
  ...{
    id: 1,
    number: '+254711000001',
    service: 'africastalking',
    from: '12345',
    kind: 'subscription',
    text: 'Subscribe?',
  },
  ...{ askedAt: 0, expiresAt: 60_000, state: 'accepted', cause: 3 },
}

test('the rule that a prompt names hears the answer, with the key and the cause of the prompt', () => {
  const { service, world } = africasTalkingStack()
  const heard: unknown[] = []
  const { heardAnswer } = subscriberListener(
    {
      promptAnswers: {
        confirm: (key, { outcome, pin }, context) =>
          heard.push([key, outcome, pin, context.cause, context.world === world]),
      },
      optedOut: () => undefined,
      reachable: () => undefined,
      ussd: { codeFor: () => undefined, dialled: () => undefined, typed: () => undefined, hungUp: () => undefined },
      calls: {
        carries: () => false,
        called: () => undefined,
        answered: () => undefined,
        left: () => undefined,
        pressed: () => undefined,
        spoke: () => undefined,
      },
    },
    service,
  )
  heardAnswer({ ...prompt, onAnswer: { name: 'confirm', key: 'NEWS' } }, { outcome: 'accepted', pin: '1234' }, world)
  heardAnswer({ ...prompt, onAnswer: { name: 'unknown', key: 'NEWS' } }, { outcome: 'accepted' }, world)
  heardAnswer(prompt, { outcome: 'accepted' }, world)
  expect(heard).toEqual([['NEWS', 'accepted', '1234', 3, true]])
})
