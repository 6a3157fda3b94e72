import type { Case } from '../case.ts'
import type { Webhook } from '../document/contract.ts'
import { awaited, ways } from './callbackWays.ts'
import { newCase, type Workshop } from './workshop.ts'

/** Each webhook, caused by what the document says beside it. */
export function webhookCases(workshop: Workshop, webhook: Webhook): Case[] {
  return ways(webhook).flatMap(({ label, anomaly, variation }) =>
    newCase(workshop, { id: webhook.name }, 'callback', `${webhook.name}${label}/${anomaly}`, () => ({
      ...(variation.given.length > 0 && { given: variation.given }),
      callback: { ...awaited(webhook, anomaly, variation), causes: webhook.causes },
      steps: [],
    })),
  )
}
