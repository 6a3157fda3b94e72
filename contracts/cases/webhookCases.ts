import type { Webhook } from '../document/contract.ts'
import type { Case } from '../model/case.ts'
import { awaited, ways } from './callbackWays.ts'
import { type DeriveContext, newCase } from './newCase.ts'

/** Each webhook, caused by what the document says beside it. */
export function webhookCases(context: DeriveContext, webhook: Webhook): Case[] {
  return ways(webhook).flatMap(({ label, anomaly, variation }) =>
    newCase(context, { id: webhook.name }, 'callback', `${webhook.name}${label}/${anomaly}`, () => ({
      ...(variation.given.length > 0 && { given: variation.given }),
      callback: { ...awaited(webhook, anomaly, variation), causes: webhook.causes },
      steps: [],
    })),
  )
}
