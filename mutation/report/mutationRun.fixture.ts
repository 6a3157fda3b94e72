import type { Verdict } from '../mutant.ts'
import type { MutationRun } from './mutationRun.ts'

/** A run with a mutant of each fate. */
export const mutationRun: MutationRun = {
  seed: '42',
  duration: 1_500,
  explained: [{ name: 'items/*/rule-broken', reason: 'no document says <so>' }],
  verdicts: [
    {
      ...verdict('status-changed/200', 'killed'),
      by: 'items/showItem/valid/minimal',
      finding: { check: 'status', message: '418 is not documented & never was', path: ['status'] },
    },
    verdict('rule-broken', 'survived'),
    verdict('validation-skipped/path.id.minimum', 'survived'),
    verdict('header-missing/200', 'did not apply'),
  ],
}

function verdict(label: string, outcome: Verdict['outcome']): Verdict {
  const name = `items/showItem/${label}`
  const [kind = ''] = label.split('/')
  return {
    mutant: { name, document: 'items', operationId: 'showItem', kind, change: { at: 'rule' } },
    ...{ outcome, tried: 2, duration: 250 },
  }
}
