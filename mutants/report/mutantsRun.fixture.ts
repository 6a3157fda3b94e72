import type { TestMutant } from '../mutant.ts'
import type { MutantsRun, TestVerdict } from '../run/mutantsRun.ts'

export const lostAnswer: TestMutant = {
  name: 'dtone/postTransactionAsync/doneButHang',
  provider: 'dtone',
  of: 'postTransactionAsync',
  group: 'doneUnanswered',
  isRehearsed: false,
  about: 'Requests get no answer, but the provider has done what they asked.',
}

const lostCallback: TestMutant = {
  name: 'dtone/transactionUpdated/callbackLost',
  provider: 'dtone',
  of: 'transactionUpdated',
  group: 'lostCallbacks',
  isRehearsed: false,
  about: 'Callbacks never arrive.',
}

const request = { service: 'dtone', kind: 'request', title: 'postTransactionAsync' } as const

const base = { isOverdue: false, duration: 1_500 } as const

export const verdicts: readonly TestVerdict[] = [
  {
    ...{ ...base, mutant: lostAnswer, outcome: 'missed' },
    evidence: {
      ...{ count: 2, places: { postTransactionAsync: 2 } },
      shown: [{ ...request, error: 'a fault kept the answer back', times: 1, isChanged: true }],
    },
  },
  {
    ...{ ...base, mutant: lostCallback, outcome: 'missed' },
    evidence: {
      ...{ count: 1, places: { transactionUpdated: 1 } },
      shown: [
        { ...request, status: 201, times: 1, isChanged: false },
        { service: 'dtone', kind: 'callback', title: 'transactionUpdated', fate: 'dropped', times: 1, isChanged: true },
      ],
    },
  },
  {
    ...{ ...base, mutant: { ...lostCallback, name: 'dtone/transactionUpdated/callbackLate' }, outcome: 'noticed' },
    evidence: { count: 1, places: { transactionUpdated: 1 }, shown: [] },
  },
  {
    ...{ ...base, mutant: { ...lostAnswer, name: 'dtone/postTransactionAsync/rateLimit' }, outcome: 'not reached' },
    evidence: { count: 0, places: {}, shown: [] },
  },
]

const nothing = { operations: new Map(), callbacks: new Map(), unheard: new Set<string>() }

export const mutantsRun: MutantsRun = {
  ...{ command: 'npx vitest run', seed: '42', baseline: 1_200, verdicts, leftOut: [] },
  traffic: {
    providers: { africastalking: nothing, dtone: nothing, acquirer: nothing },
    steering: new Set(),
    rehearsals: [],
  },
}
