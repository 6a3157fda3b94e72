import type { JsonObject } from '../../specs/openapi/index.ts'
import { type ItemServiceFault, itemsDocument, startItemService } from '../../testing/fakes/itemService.ts'
import { readContract } from '../document/readContract.ts'
import type { CaseResult } from '../model/result.ts'
import { run } from './run.ts'

/** Runs all cases, or those of these names one by one, against the fake item service and returns those that are broken. */
export async function brokenIn(
  fault: ItemServiceFault,
  document: JsonObject = itemsDocument,
  names: readonly string[] = [],
): Promise<readonly CaseResult[]> {
  const service = await startItemService(fault)
  try {
    const contract = readContract('items', document)
    const enter = async (name: string) => ({
      own: { key: `case ${encodeURIComponent(name)}` },
      other: { key: `case other ${encodeURIComponent(name)}` },
    })
    const target = {
      ...{ document: 'items', url: service.url, isOpen: true, prefers: false },
      enter,
      concurrency: names.length > 0 ? 1 : 8,
    }
    const { cases } = await run({ pairs: [{ contract, target }], seed: '1', cases: names })
    return cases.filter(({ outcome }) => outcome === 'broken')
  } finally {
    await service.close()
  }
}
