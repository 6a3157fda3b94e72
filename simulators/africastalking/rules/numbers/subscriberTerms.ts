import type { SubscriberTerms } from '../../../subscribers/index.ts'
import { doNotDisturb } from '../../data/doNotDisturb.generated.ts'
import { networks } from '../../data/networks.generated.ts'
import { rates } from '../../data/rates.generated.ts'

/** What the provider tells apart in subscribers, by its data. @see docs/control.md#subscribers */
export const subscriberTerms: SubscriberTerms = {
  currencies: rates.map(({ currency }) => currency),
  networksIn: (wanted) =>
    networks.filter(({ country }) => country !== '' && country === wanted).map(({ name }) => name),
  registers: doNotDisturb.map(({ country }) => country),
}
