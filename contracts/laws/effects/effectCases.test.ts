import { expect, test } from 'vitest'
import { type PayerFault, payerDocument, verifyPayer } from './payer.fixture.ts'

/** The ends of the names of broken cases, and what was found in the first one. */
async function brokenOf(fault: PayerFault): Promise<{ names: string[]; messages: string[] }> {
  const broken = (await verifyPayer(fault)).filter(({ outcome }) => outcome === 'broken')
  return {
    names: broken.map(({ name }) => name.split('/').at(-1) ?? ''),
    messages: broken.flatMap(({ findings }) => findings.map(({ message }) => message)),
  }
}

test('a service that pays once is held under every fault of its provider and every hazard of its callbacks', async () => {
  const results = await verifyPayer('none')
  expect(results.filter(({ outcome }) => outcome !== 'held')).toEqual([])
  expect(results.map(({ name }) => name.split('/').at(-1))).toEqual([
    'undisturbed',
    ...['404', '409', '500', '502', '503', '504', 'reset', 'hang', 'truncate'].flatMap((fault) => [
      `${fault}-before`,
      `${fault}-after`,
    ]),
    ...['lost', 'doubled', 'late', 'contradictory', 'amount', 'currency', 'reference'].map((one) => `callback-${one}`),
  ])
})

test('a payment that is repeated after a doubtful answer is found where the first one was made', async () => {
  const { names, messages } = await brokenOf('retries after a doubtful answer')
  expect(names).toContain('reset-after')
  expect(names.every((name) => name.endsWith('-after'))).toBe(true)
  expect(messages[0]).toBe('pay was done 2 times, must be done 1 times at most')
})

test('a doubtful answer that is taken for a failure is paid again by a retry', async () => {
  const { names, messages } = await brokenOf('takes a doubtful answer for a failure')
  expect(names).toContain('409-after')
  expect(messages).toContain('pay was done 2 times, must be done 1 times at most')
})

test.each([
  ['takes any amount of a callback', ['callback-amount', 'callback-currency']],
  ['takes any reference of a callback', ['callback-reference']],
  ['believes the last callback', ['callback-contradictory']],
] as const)('a payer that %s is found', async (fault, names) => {
  expect((await brokenOf(fault)).names).toEqual(names)
})

test('a payer that pays on each callback is found without a disturbance', async () => {
  expect((await brokenOf('pays on each callback')).names).toContain('undisturbed')
})

test('a payer that never asks leaves a payment in doubt, which is right', async () => {
  expect((await brokenOf('never asks')).names).toEqual([])
})

test('a target whose providers cannot be steered, or do not have the operation, is unsupported', async () => {
  const { 'x-causes': _, ...link } = payerDocument.paths['/payouts'].post.responses[201].links.paidOnce
  const document = structuredClone<Record<string, unknown>>(payerDocument)
  Object.assign(document, {
    paths: {
      ...payerDocument.paths,
      '/payouts': {
        post: {
          ...payerDocument.paths['/payouts'].post,
          responses: { 201: { description: 'Sent.', links: { other: { ...link, 'x-causes': { lend: 1 } } } } },
        },
      },
    },
  })
  const [first] = await verifyPayer('none', document)
  expect(first).toMatchObject({ outcome: 'unsupported', reason: 'no provider there has lend' })
})
