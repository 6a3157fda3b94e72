import type { EndOfRun, ProviderEffect } from './invariant.ts'
import { type Invariants, readInvariants } from './readInvariants.ts'

/** The end of a run in which nothing has happened, but what a test says. */
export function endOf(happened: Partial<EndOfRun> = {}): EndOfRun {
  return {
    ...{ url: 'http://127.0.0.1:1', filled: (text) => text, env: {} },
    ...{ effects: [], exchanges: [], answers: [], ends: [], balances: {} },
    ...happened,
  }
}

/** A payment at Africa's Talking for a payout. */
export function payment(id: string, payoutId: string | undefined, more: Partial<ProviderEffect> = {}): ProviderEffect {
  return {
    ...{ provider: 'africastalking', operation: 'mobileB2C', id, state: 'done' },
    ...{ amount: 250, currency: 'SLE', number: '+23276123100' },
    request: { recipients: [{ metadata: { payoutId } }] },
    ...more,
  }
}

/** A transaction at DT One for an order. */
export function transaction(id: string, orderId: string, more: Partial<ProviderEffect> = {}): ProviderEffect {
  return {
    ...{ provider: 'dtone', operation: 'postTransactionAsync', id, state: 'done' },
    ...{ amount: 3, currency: 'USD', number: '+593990000100', request: { external_id: orderId } },
    ...more,
  }
}

/** What is wrong, by the names of the invariants of a file. Those that hold are left out. */
export async function violationsIn({ invariants }: Invariants, end: EndOfRun): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const { name, check } of invariants) {
    const reason = await check(end)
    if (reason !== undefined) found[name] = reason
  }
  return found
}

/** What is wrong at the end of a run by the invariants of a file. */
export async function violations(file: string | undefined, end: EndOfRun): Promise<Record<string, string>> {
  return violationsIn(await readInvariants(file), end)
}
