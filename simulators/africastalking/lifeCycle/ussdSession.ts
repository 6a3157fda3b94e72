import type { CallbackAnswer } from '../../kernel/index.ts'
import { ussdEvent } from '../callbacks/ussdEvent.ts'
import { ussdRequest } from '../callbacks/ussdRequest.ts'
import type { Context } from '../context.ts'
import { ussd } from '../data/ussd.generated.ts'
import { settingsOf } from '../rules/account/settings.ts'
import { drawId } from '../rules/formats/ids.ts'
import { type Msisdn, parseMsisdn } from '../rules/numbers/msisdn.ts'
import { metadataOf, readAnswer, type Said } from '../rules/ussd/applicationAnswer.ts'
import { findCode, type UssdCode } from '../rules/ussd/codes.ts'
import { limitsOf, networkOf } from '../rules/ussd/limits.ts'
import { pagesOf, turnTo } from '../rules/ussd/pages.ts'
import { type SessionEnd, sessionOf, type UssdSession } from '../rules/ussd/session.ts'

/** Stores a new session. Its time runs from now on. @see docs/africastalking.md#ussd */
export function openSession(
  number: Msisdn,
  { serviceCode, callback, events }: UssdCode,
  state: 'queued' | 'asking',
  context: Context,
): UssdSession {
  const network = networkOf(number, context.state.subscribers.get(number).network)
  const session = context.state.ussdSessions.put({
    ...{ id: drawId('ATUid', context.random), number, serviceCode, callback, events, network, state },
    ...{ startedAt: context.now, inputs: [], hops: 0, metadata: undefined, metadataOfHops: [], lastAnswer: '' },
    ...{ pages: [], page: 0, turn: 0 },
  })
  context.schedule('expireUssdSession', context.now + limitsOf(session).sessionSeconds * 1_000, session.id)
  return session
}

/** Which code of the account a phone reaches by what it dials. @see docs/africastalking.md#ussd */
export function ussdCodeFor(dialled: string, context: Context): string | undefined {
  const code = findCode(dialled, context.state)
  if (code !== undefined) return code.serviceCode
  const path = `/worlds/${encodeURIComponent(context.world.name)}/africastalking/ussd-codes/${encodeURIComponent(dialled)}`
  context.notice(
    `${dialled} is no USSD code of the account; PUT ${path} {"callback":"http://127.0.0.1:3000/…","events":null} on the control plane registers it`,
  )
  return undefined
}

/** A phone has dialled a code. @see docs/africastalking.md#ussd */
export function dialledUssd(dialling: string, serviceCode: string, context: Context): void {
  const number = parseMsisdn(dialling)
  const code = context.state.ussdCodes.get(serviceCode)
  if (number !== undefined && code !== undefined) ask(openSession(number, code, 'asking', context), context)
}

/** Shows a pushed menu, unless the phone is busy or cannot be reached. @see docs/africastalking.md#ussd-push */
export function showPushedMenu(said: Said, session: UssdSession, context: Context): void {
  const { number, serviceCode } = session
  const { handsets } = context.state.subscribers
  if (handsets.open(number, 'africastalking', serviceCode)) show(said, { ...session, state: 'asking' }, context)
  else endSession(session, { status: 'Incomplete' }, '', context)
}

/** An application has answered, or has not. @see docs/africastalking.md#ussd */
export function continueUssd(key: string, answer: CallbackAnswer, context: Context): void {
  const [id = '', turn] = key.split('/')
  const session = context.state.ussdSessions.get(id)
  if (session?.state !== 'asking' || session.turn !== Number(turn)) return
  const metadata = metadataOf(answer)
  const isRead = answer.kind === 'answered' && answer.status >= 200 && answer.status < 300
  const metadataOfHops = metadata === undefined ? session.metadataOfHops : [...session.metadataOfHops, metadata]
  const lastAnswer = isRead ? answer.body : session.lastAnswer
  if (session.hops === ussd.questions)
    context.explain(`the application is not asked again in this session: it was asked ${ussd.questions} times`)
  show(readAnswer(answer), { ...session, metadata, metadataOfHops, lastAnswer }, context)
}

/** A person has answered a menu. @returns why the network does not take it; undefined if it does @see docs/africastalking.md#ussd */
export function typedUssd(number: string, text: string, context: Context): string | undefined {
  const session = sessionOf(number, context.state)
  if (session === undefined) return undefined
  const { inputLength } = limitsOf(session)
  if (settingsOf(context).ussdMenus === 'paged' && text.length > inputLength)
    return `The network takes at most ${inputLength} characters as an answer, this one has ${text.length}.`
  context.unschedule('expireUssdInput', inputKey(session))
  const page = turnTo(text, session.page, session.pages.length)
  if (page === undefined) ask({ ...session, inputs: [...session.inputs, text] }, context)
  else showPage({ ...session, page }, context)
  return undefined
}

/** A person has ended the session. @see docs/africastalking.md#ussd */
export function hungUpUssd(number: string, context: Context): void {
  const session = sessionOf(number, context.state)
  if (session !== undefined) endSession(session, { status: 'Incomplete' }, '', context)
}

/** The time of a session is over. @see docs/africastalking.md#ussd */
export function expireUssdSession(id: string, context: Context): void {
  const session = context.state.ussdSessions.get(id)
  if (session !== undefined) endSession(session, { status: 'Incomplete' }, ussd.notices.sessionExpired, context)
}

/** Nobody has answered a menu in time. @see docs/africastalking.md#ussd */
export function expireUssdInput(key: string, context: Context): void {
  const [id = '', turn] = key.split('/')
  const session = context.state.ussdSessions.get(id)
  if (session?.turn === Number(turn)) endSession(session, { status: 'Incomplete' }, ussd.notices.inputExpired, context)
}

function ask(session: UssdSession, context: Context): void {
  const { callback, hops, turn } = session
  if (callback === null) {
    fail(session, ussd.failures.noCallback, context)
    return
  }
  if (hops === ussd.questions) {
    endSession(session, { status: 'Incomplete' }, ussd.notices.tooManyQuestions, context)
    return
  }
  const asking = context.state.ussdSessions.put({
    ...session,
    ...{ state: 'asking', hops: hops + 1, turn: turn + 1, pages: [], page: 0 },
  })
  ussdRequest(asking, callback, context)
}

function show(said: Said, session: UssdSession, context: Context): void {
  if (said.kind === 'failure') fail(session, said.error, context)
  else if (said.kind === 'end') endSession(session, { status: 'Success' }, said.text, context)
  else showPage({ ...session, pages: divided(said.text, session, context), page: 0 }, context)
}

function divided(menu: string, session: UssdSession, context: Context): readonly string[] {
  return settingsOf(context).ussdMenus === 'paged' ? pagesOf(menu, limitsOf(session).menuLength) : [menu]
}

function showPage(session: UssdSession, context: Context): void {
  const { number, pages, page } = session
  const shown = context.state.ussdSessions.put({ ...session, state: 'shown', turn: session.turn + 1 })
  if (context.state.subscribers.handsets.show(number, pages[page] ?? '')) {
    const due = context.now + limitsOf(session).customerSeconds * 1_000
    context.schedule('expireUssdInput', due, inputKey(shown))
  } else endSession(shown, { status: 'Incomplete' }, '', context)
}

/** The key of the timer for the menu that is shown. */
function inputKey({ id, turn }: UssdSession): string {
  return `${id}/${turn}`
}

function fail(session: UssdSession, error: string, context: Context): void {
  endSession(session, { status: 'Failed', error }, error, context)
}

/** Ends a session. `text`: what the phone shows if its dialogue goes on. */
function endSession(session: UssdSession, end: SessionEnd, text: string, context: Context): void {
  context.state.ussdSessions.delete(session.id)
  context.unschedule('expireUssdSession', session.id)
  context.unschedule('expireUssdInput', inputKey(session))
  if (session.state !== 'queued') context.state.subscribers.handsets.end(session.number, text)
  ussdEvent(session, end, context)
}
