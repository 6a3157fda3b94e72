import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { PromptAnswer } from '../../subscribers/index.ts'
import type { Context } from '../context.ts'
import { beginSubscription, endSubscription } from '../lifeCycle/changeSubscription.ts'
import { parseMsisdn } from '../rules/numbers/msisdn.ts'
import type { AfricasTalkingDefinition } from '../service.ts'
import { onOperation } from './operationMutant.ts'

type Mutant = RuleMutant<AfricasTalkingDefinition>
type CreateSubscription = AfricasTalkingDefinition['operations']['createSubscription']

const second = 1_000

/** Tokens, questions and subscriptions that begin, last or end wrongly. @see docs/africastalking.md#subscriptions */
export const subscriptionMutants: readonly Mutant[] = [
  tokens('life', 'second-less', 'used.createSubscription/inTime', (request, { state }) => {
    for (const one of state.checkoutTokens.values())
      state.checkoutTokens.put({ ...one, issuedAt: one.issuedAt - second })
    return request
  }),
  tokens('life', 'second-more', 'used.createSubscription/tooLate', (request, { state }) => {
    for (const one of state.checkoutTokens.values())
      state.checkoutTokens.put({ ...one, issuedAt: one.issuedAt + second })
    return request
  }),
  tokens('number', 'ignored', 'used.createSubscription/otherNumber', (request, { state }) => {
    const number = parseMsisdn(request.body.phoneNumber)
    for (const one of state.checkoutTokens.values())
      if (number !== undefined) state.checkoutTokens.put({ ...one, number })
    return request
  }),
  answers('refusal-ignored', 'answered.fetchSubscriptions/rejected', ({ outcome }) =>
    outcome === 'rejected' ? { outcome: 'accepted' } : undefined,
  ),
  answers('consent-lost', 'answered.fetchSubscriptions/accepted', ({ outcome }) =>
    outcome === 'accepted' ? { outcome: 'rejected' } : undefined,
  ),
  onOperation(
    'createSubscription',
    { kind: 'question', label: 'not-asked', hint: 'answered.fetchSubscriptions/waiting' },
    (create, onBroken) => {
      return (request, context) => {
        const reply = create(request, context)
        const { phoneNumber, shortCode, keyword } = request.body
        const number = parseMsisdn(phoneNumber)
        if (reply.status === 201 && number !== undefined) {
          onBroken()
          beginSubscription({ number, shortCode, keyword }, context)
        }
        return reply
      }
    },
  ),
  onOperation(
    'createSubscription',
    { kind: 'product', label: 'ignored', hint: 'again.createSubscription/otherProduct' },
    (create, onBroken) => {
      return (request, context) => {
        const { keyword } = request.body
        if (keyword !== 'NEWS') onBroken()
        return create({ ...request, body: { ...request.body, keyword: 'NEWS' } }, context)
      }
    },
  ),
  onOperation('deleteSubscription', { kind: 'deletion', label: 'skipped', hint: 'left' }, (remove, onBroken) => {
    return (request, context) => {
      const before = [...context.state.subscriptions.values()]
      const reply = remove(request, context)
      if (context.state.subscriptions.size < before.length) onBroken()
      for (const one of before) context.state.subscriptions.put(one)
      return reply
    }
  }),
  onOperation('deleteSubscription', { kind: 'deletion', label: 'of-all', hint: 'left' }, (remove, onBroken) => {
    return (request, context) => {
      const reply = remove(request, context)
      for (const one of [...context.state.subscriptions.values()]) {
        onBroken()
        endSubscription(one, context)
      }
      return reply
    }
  }),
  onOperation('fetchSubscriptions', { kind: 'keyword', label: 'exact', hint: 'first' }, (fetchPage, onBroken) => {
    return (request, context) => {
      const reply = fetchPage(request, context)
      if (request.query.keyword === request.query.keyword.toUpperCase() || reply.status !== 200) return reply
      onBroken()
      return { status: 200, body: { responses: [] } }
    }
  }),
  onOperation('fetchSubscriptions', { kind: 'cursor', label: 'included', hint: 'second' }, (fetchPage, onBroken) => {
    return (request, context) => {
      const { lastReceivedId = 0 } = request.query
      if (lastReceivedId > 0) onBroken()
      return fetchPage({ ...request, query: { ...request.query, lastReceivedId: lastReceivedId - 1 } }, context)
    }
  }),
  onOperation(
    'createSafaricomSubscription',
    { kind: 'number', label: 'ignored', hint: 'phone' },
    (create, onBroken) => {
      return (request, context) => {
        const { phoneNumber, ...body } = request.body
        if (phoneNumber !== undefined) onBroken()
        return create({ ...request, body }, context)
      }
    },
  ),
  onOperation(
    'createSafaricomSubscription',
    { kind: 'address', label: 'unchecked', hint: 'noAddress' },
    (create, onBroken) => {
      return (request, context) => {
        const { redirectUrl } = request.body
        if (URL.canParse(redirectUrl)) return create(request, context)
        onBroken()
        return create({ ...request, body: { ...request.body, redirectUrl: 'http://127.0.0.1/' } }, context)
      }
    },
  ),
]

/** Alters the tokens before a subscription is asked for. Cases of `createCheckoutToken` find it. */
function tokens(
  kind: string,
  label: string,
  hint: string,
  change: (...[request, context]: Parameters<CreateSubscription>) => Parameters<CreateSubscription>[0],
): Mutant {
  const mutant = onOperation('createSubscription', { kind: `token-${kind}`, label, hint }, (create, onBroken) => {
    return (request, context) => {
      if (context.state.checkoutTokens.size > 0) onBroken()
      return create(change(request, context), context)
    }
  })
  return { ...mutant, operationId: 'createCheckoutToken' }
}

/** Hears another answer to the question of a subscription; undefined: the answer as it is. */
function answers(label: string, hint: string, hear: (answer: PromptAnswer) => PromptAnswer | undefined): Mutant {
  return {
    ...{ operationId: 'createSubscription', kind: 'question', label, hint },
    alter: (definition, onBroken) => {
      const { promptAnswers } = definition.subscriberRules
      const subscription = (key: string, answer: PromptAnswer, context: Context): void => {
        const other = hear(answer)
        if (other !== undefined) onBroken()
        promptAnswers['subscription']?.(key, other ?? answer, context)
      }
      return {
        ...definition,
        subscriberRules: { ...definition.subscriberRules, promptAnswers: { ...promptAnswers, subscription } },
      }
    },
  }
}
