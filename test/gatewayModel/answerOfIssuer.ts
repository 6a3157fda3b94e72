import type { CardAuthorisationRow } from '../../gateway/cards/tables.ts'
import { type ControlClient, ControlError } from '../../testing/index.ts'
import type { Says } from './cardCommand.ts'

/** What the issuer's page has a browser bring; undefined where no challenge is pending there. */
export async function answerOfIssuer(
  control: ControlClient,
  world: string,
  { acquirer_id }: Pick<CardAuthorisationRow, 'acquirer_id'>,
  says: Says,
): Promise<string | undefined> {
  try {
    const path = { world, id: acquirer_id ?? 'none' }
    const body = { transStatus: says === 'yes' ? 'Y' : 'N' } as const
    return (await control.perform('answerAcquirerChallenge', { path, body })).paRes
  } catch (error) {
    if (error instanceof ControlError) return undefined
    throw error
  }
}
