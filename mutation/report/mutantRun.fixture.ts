import type { Verdict } from '../verdict.ts'
import type { MutantRun } from './mutantRun.ts'

/** A hunt with a mutant of each fate; made for tests. */
export const sampleHunt: MutantRun = {
  seed: '42',
  duration: 1_500,
  explained: [{ name: 'shop/*/rule-broken', reason: 'no document says <so>' }],
  verdicts: [
    {
      ...verdict('status-changed/200', 'killed'),
      by: 'shop/showItem/valid/minimal',
      finding: { check: 'status', message: '418 is not documented & never was', path: ['status'] },
    },
    verdict('rule-broken', 'survived'),
    verdict('validation-skipped/path.id.minimum', 'survived'),
    verdict('header-missing/200', 'did not apply'),
  ],
}

function verdict(label: string, outcome: Verdict['outcome']): Verdict {
  const name = `shop/showItem/${label}`
  const [kind = ''] = label.split('/')
  return {
    mutant: { name, document: 'shop', operationId: 'showItem', kind, change: { at: 'rule' } },
    ...{ outcome, tried: 2, duration: 250 },
  }
}
