import type { Capability } from '../capability/capability.ts'
import { cancelCheckoutCard, captureCheckout, cardKinds } from './card/capture.ts'
import { cardChanged } from './card/cardChanged.ts'
import { expireCheckout, expiryKind } from './expiry.ts'
import { migrations } from './migration.ts'
import { askCheckout, followCheckout, followDeadCheckout, followUpKinds } from './mobileMoney/followUp.ts'
import { checkoutNotified } from './mobileMoney/notification.ts'
import { Checkout_CreateSession } from './operations/Checkout_CreateSession.ts'
import { Checkout_GetSession } from './operations/Checkout_GetSession.ts'
import { Reports_CheckoutSessions } from './operations/Reports_CheckoutSessions.ts'
import { Reports_CheckoutSummary } from './operations/Reports_CheckoutSummary.ts'
import { checkoutPages } from './pages/routes.ts'

/** Payments into the float of a client, on pages of the gateway. @see docs/gateway.md#hosted-checkout */
export const checkout = {
  operations: { Checkout_CreateSession },
  sharedOperations: { Checkout_GetSession },
  portalOperations: { Reports_CheckoutSessions, Reports_CheckoutSummary },
  pages: checkoutPages,
  jobHandlers: {
    [expiryKind]: expireCheckout,
    [followUpKinds.follow]: followCheckout,
    [followUpKinds.ask]: askCheckout,
    [cardKinds.capture]: captureCheckout,
    [cardKinds.cancel]: cancelCheckoutCard,
  },
  deadJobHandlers: { [followUpKinds.follow]: followDeadCheckout, [followUpKinds.ask]: followDeadCheckout },
  onCheckoutNotified: checkoutNotified,
  onCardChanged: cardChanged,
  migrations,
  permissions: [
    { name: 'Checkout.Create', httpMethod: 'POST', routePattern: '/api/checkout/sessions', roles: ['ApiUser'] },
    {
      ...{ name: 'Checkout.Read', httpMethod: 'GET', routePattern: '/api/checkout/sessions/{sessionId}' },
      roles: ['ApiUser', 'Reader', 'ClientAdmin'],
    },
    {
      ...{ name: 'Reports.ReadCheckout', httpMethod: 'GET', routePattern: '/api/reports/checkout/{report}' },
      roles: ['CompanyAdmin', 'ClientAdmin'],
    },
  ],
} satisfies Capability
