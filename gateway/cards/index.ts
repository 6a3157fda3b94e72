import type { Capability } from '../capability/capability.ts'
import { callbackPaths, sandboxCallbackPaths } from '../rails/callbackPaths.ts'
import { receiveAuthorisation } from './callbacks.ts'
import { expireCard, expiryKind } from './expiry.ts'
import { followCard } from './followUp.ts'
import { followUpKind } from './followUpJobs.ts'
import { migrations } from './migration.ts'
import { CardPayments_Authorize } from './operations/CardPayments_Authorize.ts'
import { CardPayments_Capture } from './operations/CardPayments_Capture.ts'
import { CardPayments_Tokenize } from './operations/CardPayments_Tokenize.ts'
import { CardPayments_Verify3ds } from './operations/CardPayments_Verify3ds.ts'
import { Reports_CardSummary } from './operations/Reports_CardSummary.ts'
import { Reports_CardTransactions } from './operations/Reports_CardTransactions.ts'
import { Reports_CardTransactionsByRange } from './operations/Reports_CardTransactionsByRange.ts'

const [payers, readers] = [['ApiUser'], ['CompanyAdmin', 'ClientAdmin']]

/** Payments by card: the vault, authorisations and captures. @see docs/gateway.md#cards */
export const cards = {
  operations: { CardPayments_Tokenize, CardPayments_Authorize, CardPayments_Capture, CardPayments_Verify3ds },
  portalOperations: { Reports_CardTransactions, Reports_CardTransactionsByRange, Reports_CardSummary },
  permissions: [
    {
      ...{ name: 'CardPayments.Tokenize', httpMethod: 'POST', roles: payers },
      routePattern: '/api/cardpayments/tokenize',
    },
    {
      ...{ name: 'CardPayments.Authorize', httpMethod: 'POST', roles: payers },
      routePattern: '/api/cardpayments/authorize',
    },
    { name: 'CardPayments.Capture', httpMethod: 'POST', routePattern: '/api/cardpayments/capture', roles: payers },
    {
      ...{ name: 'CardPayments.Verify3ds', httpMethod: 'POST', roles: payers },
      routePattern: '/api/cardpayments/verify-3ds',
    },
    { name: 'Reports.ReadCards', httpMethod: 'GET', routePattern: '/api/reports/cards/{report}', roles: readers },
    {
      ...{ name: 'Reports.ReadCardRange', httpMethod: 'GET', roles: readers },
      routePattern: '/api/reports/cards/transactions/range',
    },
  ],
  callbackReceivers: {
    [callbackPaths.acquirer]: receiveAuthorisation('live'),
    [sandboxCallbackPaths.acquirer]: receiveAuthorisation('sandbox'),
  },
  jobHandlers: { [followUpKind]: followCard, [expiryKind]: expireCard },
  migrations,
} satisfies Capability
