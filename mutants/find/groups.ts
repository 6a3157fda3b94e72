import { isRecord } from '../../specs/openapi/index.ts'
import type { Misbehaviour } from '../../testing/index.ts'

/** What a group of mutants has in common, and which test notices one of them; `{of}` and `{provider}` are filled in. */
export interface Group {
  readonly title: string
  readonly hint: string
}

/** The groups in the order of the report: what costs money first. */
export const groups = {
  doneUnanswered: {
    title: 'Done, but the answer is lost',
    hint: 'let {of} lose its answer, and expect that the application asks {provider} what became of it before it sends it again, and that it is done once.',
  },
  doubledCallbacks: {
    title: 'Doubled callbacks',
    hint: 'let {of} come twice, and expect one booking, one message, one state.',
  },
  lostCallbacks: {
    title: 'Lost callbacks',
    hint: 'let {of} never come, move the clock, and expect that the application finds the end by asking {provider}.',
  },
  untimelyCallbacks: {
    title: 'Callbacks late, early or out of order',
    hint: 'let {of} come at another time, and expect what the application shows before and after it.',
  },
  brokenCallbacks: {
    title: 'Broken callbacks',
    hint: 'let {of} come with a broken body, and expect that the application refuses it and changes nothing.',
  },
  ends: {
    title: 'How transactions end',
    hint: 'make transactions end like this, and expect what the application shows and pays back.',
  },
  unanswered: {
    title: 'Requests without an answer',
    hint: 'let {of} get no answer, and expect what the application tells its user, and when it tries again.',
  },
  late: {
    title: 'Late answers',
    hint: 'let {of} be answered late, and expect that the application gives up in time, and does not send it twice.',
  },
  errors: {
    title: 'Errors and refusals',
    hint: 'let {provider} refuse {of}, and expect what the application shows, keeps and tries again.',
  },
  limits: {
    title: 'Rate limits',
    hint: 'let {provider} refuse the second {of} within a minute, and expect that the application sends it again later.',
  },
  brokenAnswers: {
    title: 'Broken answers',
    hint: 'let the answer to {of} be unreadable, and expect that the application takes it for neither success nor failure.',
  },
  shortLists: {
    title: 'Short lists',
    hint: 'let {of} give a part of the list, and expect that the application reads on before it takes something for missing.',
  },
  dtoneRules: {
    title: 'Rules of DT One',
    hint: 'expect what the application, or the world, shows of this rule after {of}.',
  },
  africastalkingRules: {
    title: "Rules of Africa's Talking",
    hint: 'expect what the application, or the world, shows of this rule after {of}.',
  },
  acquirerRules: {
    title: 'Rules of the card acquirer',
    hint: 'expect what the application, or the world, shows of this rule after {of}.',
  },
  other: {
    title: 'Other misbehaviours',
    hint: 'let {provider} do this to {of}, and expect what the application does about it.',
  },
} as const satisfies Readonly<Record<string, Group>>

export type GroupName = keyof typeof groups

/** The names of the groups in the order of the report. */
export const groupNames: readonly GroupName[] = [
  ...(['doneUnanswered', 'doubledCallbacks', 'lostCallbacks', 'untimelyCallbacks', 'brokenCallbacks', 'ends'] as const),
  ...(['unanswered', 'late', 'errors', 'limits', 'brokenAnswers', 'shortLists'] as const),
  ...(['dtoneRules', 'africastalkingRules', 'acquirerRules', 'other'] as const),
]

/** The kinds of effects and actions that put a misbehaviour in a group. */
const byKind: Readonly<Record<string, GroupName>> = {
  latency: 'late',
  hang: 'unanswered',
  reset: 'unanswered',
  status: 'errors',
  providerError: 'errors',
  rateLimit: 'limits',
  truncate: 'brokenAnswers',
  malformed: 'brokenAnswers',
  drop: 'lostCallbacks',
  hold: 'lostCallbacks',
  duplicate: 'doubledCallbacks',
  dropAnswer: 'doubledCallbacks',
  delay: 'untimelyCallbacks',
  beforeReply: 'untimelyCallbacks',
  reorder: 'untimelyCallbacks',
  corrupt: 'brokenCallbacks',
}

/** The group of a misbehaviour, by what its rule does. */
export function groupOf({ operationId, body }: Pick<Misbehaviour, 'operationId' | 'body'>): GroupName {
  if (/^addDtone(Outcome|Outage|CallbackHazard)$/.test(operationId)) return 'ends'
  const { place, effect, action }: Readonly<Record<string, unknown>> = { ...body }
  const change = isRecord(effect) ? effect : isRecord(action) ? action : {}
  const usual = byKind[String(change['kind'])] ?? 'other'
  if (place === 'after' && (usual === 'unanswered' || usual === 'errors')) return 'doneUnanswered'
  if (usual === 'errors' && change['status'] === 200) return 'shortLists'
  if (usual === 'errors' && change['status'] === 429) return 'limits'
  return usual === 'lostCallbacks' && 'attempts' in change ? 'untimelyCallbacks' : usual
}
