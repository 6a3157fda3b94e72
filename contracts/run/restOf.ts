import type { Contract, Operation } from '../document/contract.ts'

/** Real milliseconds in which the transactions of earlier cases come to rest. */
const usualRest = 4_000
/** The same for a service of which no operation goes on after its answer, as far as the document says. */
const shortRest = 500

/**
 * How long the state must be the same before a case on a shared account counts as broken, in real milliseconds. Cases on such an
 * account run one after another, so only what an earlier one left under way can change it beside them.
 */
export function restOf({ operations, webhooks }: Pick<Contract, 'operations' | 'webhooks'>): number {
  return webhooks.length > 0 || operations.some(goesOn) ? usualRest : shortRest
}

/** Whether an operation documents that something happens after its answer. */
function goesOn({ callbacks, holds, causes, responses }: Operation): boolean {
  const isLater = responses.some(
    ({ key, links }) =>
      key === '202' || links.some(({ variation }) => variation.after !== undefined || variation.settles),
  )
  return callbacks.length > 0 || holds || causes !== undefined || isLater
}
