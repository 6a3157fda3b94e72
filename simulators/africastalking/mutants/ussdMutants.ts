import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { CallbackAnswer } from '../../kernel/index.ts'
import type { Context } from '../context.ts'
import { changeSettings } from '../rules/account/settings.ts'
import { parseMsisdn } from '../rules/numbers/msisdn.ts'
import type { UssdSession } from '../rules/ussd/session.ts'
import type { AfricasTalkingDefinition } from '../service.ts'
import type { LeverMutant } from './leverMutant.ts'
import { onOperation } from './operationMutant.ts'
import { late, onTimer, seenBy } from './timerMutant.ts'

type Mutant = RuleMutant<AfricasTalkingDefinition>
type Push = AfricasTalkingDefinition['operations']['pushUssdMenu']
type UssdRules = AfricasTalkingDefinition['subscriberRules']['ussd']

const second = 1_000

/** Pushes and sessions that begin, go on, last or end wrongly. @see docs/africastalking.md#ussd */
export const ussdMutants: readonly Mutant[] = [
  pushed('token-life', 'second-less', 'pushed.pushUssdMenu/inTime', agedTokens(-second)),
  pushed('token-life', 'second-more', 'pushed.pushUssdMenu/tooLate', agedTokens(second)),
  pushed('token-number', 'ignored', 'pushed.pushUssdMenu/otherNumber', (request, { state }) => {
    const number = parseMsisdn(request.body.phoneNumber)
    for (const one of state.checkoutTokens.values())
      if (number !== undefined) state.checkoutTokens.put({ ...one, number })
    return request
  }),
  pushed('prefix', 'ignored', 'pushed.pushUssdMenu/noPrefix', (request) => {
    const { menu } = request.body
    return /^(CON|END)\s/.test(menu) ? request : { ...request, body: { ...request.body, menu: `CON ${menu}` } }
  }),
  pushed('channel', 'ignored', 'pushed.pushUssdMenu/noC', (request, { state }) => {
    state.ussdCodes.put({ serviceCode: '*1#', callback: 'http://127.0.0.1:9/', events: null })
    return request
  }),
  onOperation('pushUssdMenu', { kind: 'token', label: 'not-spent', hint: 'again' }, (push, onBroken) => {
    return (request, context) => {
      const tokens = [...context.state.checkoutTokens.values()]
      const reply = push(request, context)
      if (context.state.checkoutTokens.size < tokens.length) onBroken()
      for (const one of tokens) context.state.checkoutTokens.put(one)
      return reply
    }
  }),
  shownMenu('last-text', 'asks', 'ussdEvent.lastText', (session) => ({
    ...session,
    lastAnswer: session.lastAnswer.replace(/^END/, 'CON'),
  })),
  shownMenu('network', 'ignored', 'ussd', (session) => ({ ...session, network: 'other' })),
  shownMenu('unreachable-phone', 'reached', 'ussdEvent.off', (session, { state: { subscribers } }) => {
    subscribers.state.subscribers.put({ ...subscribers.get(session.number), isPhoneOn: true })
    return session
  }),
  onTimer('pushUssdMenu', 'expireUssdInput', 'customer-time', 'second-more', late('expireUssdInput', second)),
  onTimer('pushUssdMenu', 'expireUssdInput', 'customer-time', 'endless', () => undefined),
  onTimer('pushUssdMenu', 'showPushedMenu', 'customer-time', 'second-less', (show, id, context) => {
    show()
    const session = context.state.ussdSessions.get(id)
    if (session !== undefined) context.schedule('expireUssdInput', context.now + 29 * second, `${id}/${session.turn}`)
  }),
  onTimer('pushUssdMenu', 'showPushedMenu', 'push', 'not-shown', () => undefined),
  ussdRule('input', 'lost', 'ussdRequest.typed', ({ typed }, count) => ({
    typed(number, _text, context) {
      count()
      return typed(number, '', context)
    },
  })),
  ussdRule('input', 'doubled', 'ussdRequest.typed', ({ typed }, count) => ({
    typed(number, text, context) {
      count()
      return typed(number, `${text}*${text}`, context)
    },
  })),
  ussdRule('hang-up', 'ignored', 'ussdEvent.hungUp', (_ussd, count) => ({ hungUp: count })),
  heard('no-answer', 'taken-for-end', 'ussdEvent.noAnswer', (answer) => ({
    ...{ kind: 'answered', status: 200, headers: {}, body: 'END ', isLate: false },
    ...{ attempt: answer.attempt, isRepeated: answer.isRepeated, willRetry: answer.willRetry },
  })),
  heard('no-answer', 'forgotten', 'ussdEvent.noAnswer', () => undefined),
]

/** What only the phone shows. @see docs/control.md#handset */
export const ussdLeverMutants: readonly LeverMutant[] = [
  {
    ...onTimer('pushUssdMenu', 'expireUssdSession', 'session-time', 'second-more', late('expireUssdSession', second)),
    ...{ operationId: 'getHandset', hint: 'phone.getHandset/over' },
  },
  seenBy(
    'expireUssdSession',
    onPhone('session-time', 'second-less', 'waiting', ({ dialled }) => ({
      dialled(number, code, context) {
        dialled(number, code, context)
        const id = context.state.ussdSessions.find('number', number)[0]?.id
        if (id !== undefined) context.schedule('expireUssdSession', context.now + 179 * second, id)
      },
    })),
  ),
  {
    ...onPhone('code', 'exact', '', ({ codeFor }, count) => ({
      codeFor(dialled, context) {
        const code = codeFor(dialled, context)
        if (code !== dialled) count()
        return code === dialled ? code : undefined
      },
    })),
    ...{ operationId: 'dialCode', hint: 'dialCode/behind' },
  },
  onPhone('page', 'not-turned', 'nextPage', ({ typed }, count) => ({
    typed(number, text, context) {
      const { ussdSessions } = context.state
      for (const one of ussdSessions.values()) {
        if (one.pages.length > 1) count()
        ussdSessions.put({ ...one, pages: [], page: 0 })
      }
      return typed(number, text, context)
    },
  })),
  onPhone('page', 'back-is-more', 'pageBack', ({ typed }, count) => ({
    typed(number, text, context) {
      if (text !== '00') return typed(number, text, context)
      count()
      return typed(number, '98', context)
    },
  })),
  {
    ...onTimer('pushUssdMenu', 'showPushedMenu', 'pages', 'ignored', (show, _key, context) => {
      changeSettings(context, { ussdMenus: 'whole' })
      show()
    }),
    ...{ operationId: 'getHandset', hint: 'phone.getHandset/paged' },
  },
]

function pushed(
  kind: string,
  label: string,
  hint: string,
  prepare: (request: Parameters<Push>[0], context: Context) => Parameters<Push>[0],
): Mutant {
  return onOperation('pushUssdMenu', { kind, label, hint }, (push, onBroken) => (request, context) => {
    onBroken()
    return push(prepare(request, context), context)
  })
}

function agedTokens(by: number) {
  return (request: Parameters<Push>[0], { state }: Context): Parameters<Push>[0] => {
    for (const one of state.checkoutTokens.values()) state.checkoutTokens.put({ ...one, issuedAt: one.issuedAt + by })
    return request
  }
}

/** Shows another session than the one that was pushed. */
function shownMenu(
  kind: string,
  label: string,
  hint: string,
  change: (session: UssdSession, context: Context) => UssdSession,
): Mutant {
  const mutant = onTimer('pushUssdMenu', 'showPushedMenu', kind, label, (show, id, context) => {
    const session = context.state.ussdSessions.get(id)
    if (session !== undefined) context.state.ussdSessions.put(change(session, context))
    show()
  })
  return { ...mutant, hint: `callback/${hint}` }
}

/** Replaces rules for what phones do. `change` calls `count` whenever it deviates. */
function ussdRule(
  kind: string,
  label: string,
  hint: string,
  change: (ussd: UssdRules, count: () => void) => Partial<UssdRules>,
): Mutant {
  return {
    ...{ operationId: 'pushUssdMenu', kind, label, hint: `callback/${hint}` },
    alter: (definition, onBroken) => {
      const { subscriberRules } = definition
      const ussd = { ...subscriberRules.ussd, ...change(subscriberRules.ussd, onBroken) }
      return { ...definition, subscriberRules: { ...subscriberRules, ussd } }
    },
  }
}

/** The same, where only the phone shows it. */
function onPhone(kind: string, label: string, hint: string, change: Parameters<typeof ussdRule>[3]): LeverMutant {
  return { ...ussdRule(kind, label, '', change), operationId: 'getHandset', hint: `phone.getHandset/${hint}` }
}

/** Hears something else than the application has said; undefined: nothing. */
function heard(
  kind: string,
  label: string,
  hint: string,
  change: (answer: CallbackAnswer) => CallbackAnswer | undefined,
): Mutant {
  return {
    ...{ operationId: 'pushUssdMenu', kind, label, hint: `callback/${hint}` },
    alter: (definition, onBroken) => ({
      ...definition,
      answers: {
        ...definition.answers,
        continueUssd(key, answer, context) {
          onBroken()
          const changed = change(answer)
          if (changed !== undefined) definition.answers.continueUssd(key, changed, context)
        },
      },
    }),
  }
}
