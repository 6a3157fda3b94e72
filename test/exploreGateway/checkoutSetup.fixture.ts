import type { ExploreSetup } from '../../explore/index.ts'
import { setupOf } from './gatewaySetup.fixture.ts'

/** The same with two checkouts, one by a card whose issuer asks and one by mobile money. */
export function checkoutSetup(): Promise<ExploreSetup> {
  return setupOf({ story: 'checkout.mjs', invariants: 'checkout.yaml' })
}
