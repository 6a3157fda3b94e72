import { openOperator } from '../operator.ts'
import type { TestDatabase } from '../testing/databases.ts'
import { manualClock } from '../testing/manualClock.ts'
import { stubbedAcquirer } from '../testing/stubbedAcquirer.ts'
import { stubbedProviders } from '../testing/stubbedProviders.ts'
import { type TestGateway, testGateway } from '../testing/testGateway.ts'
import { type Filled, fill } from './callers.fixture.ts'

/** Everybody who calls, in a database of which each use is a copy. */
export interface World extends Filled {
  /** Does something with a gateway that nobody has used. */
  readonly fresh: <Result>(task: (gateway: TestGateway) => Promise<Result>) => Promise<Result>
}

/** Fills a database, and closes its gateway. */
export async function makeWorld(database: TestDatabase): Promise<World> {
  const clock = manualClock()
  const acquirers = [stubbedAcquirer(clock.now), stubbedAcquirer(clock.now, 'sandbox.test')] as const
  const providers = { ...stubbedProviders(), acquirer: acquirers[0].acquirer }
  const sandbox = { ...stubbedProviders('sandbox.test'), acquirer: acquirers[1].acquirer }
  const more = { bankRail: 'bypass', sandboxProviders: sandbox } as const
  const databaseUrl = await database.url()
  const gateway = await testGateway({ databaseUrl, clock, providers, demo: false, more })
  const operator = await openOperator(databaseUrl, clock)
  const filled = await fill({ ...gateway, databaseUrl, operator, sandbox })
  await gateway.idle()
  // A code may be sent again after a minute.
  await clock.advance(90_000)
  await operator.close()
  await gateway.close()
  // Each use has a copy of the database, and all have one acquirer.
  for (const { acquired } of acquirers) acquired.keeps = false
  return {
    ...filled,
    async fresh(task) {
      const { url, remove } = await database.copy(databaseUrl)
      const copy = await testGateway({
        ...{ databaseUrl: url, clock: manualClock(clock.now()) },
        ...{ providers, demo: false, more },
      })
      const result = await task(copy)
      await copy.close()
      await remove()
      return result
    },
  }
}
