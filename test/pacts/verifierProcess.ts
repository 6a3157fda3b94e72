/** Verifies pacts in a process of its own: Pact writes its report to the standard output, past what runs the tests. */

import { brokenRules } from '../../testing/broken/ruleMutants.ts'
import { startStack } from '../../testing/index.ts'
import { africasTalking } from './africastalking/pact.ts'
import { dtone } from './dtone/pact.ts'
import type { Verification, Verified } from './verification.ts'
import { verifyPact } from './verifyPact.ts'

process.on('message', async (verification: Verification) => {
  process.send?.(await verify(verification))
})

async function verify({ provider, path, mutant }: Verification): Promise<Verified> {
  const rule = brokenRules.find(({ name }) => name === mutant)
  const stack = await startStack(rule === undefined ? {} : { alter: rule.alterations(() => {}) })
  try {
    const { messages } = provider === 'dtone' ? dtone : africasTalking
    const verified = await verifyPact(stack, { provider, messages }, path)
    return { ...verified, failures: [...verified.failures, ...stack.reports.list()] }
  } catch (error) {
    return { broken: {}, kept: 0, failures: [String(error)] }
  } finally {
    await stack.stop()
  }
}
