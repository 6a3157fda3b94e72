import type { Capability } from '../capability/capability.ts'
import { callbackPaths } from '../rails/callbackPaths.ts'
import { receiveDeliveryReport } from './deliveryReports.ts'
import { migrations } from './migration.ts'
import { Sms_Send } from './operations/Sms_Send.ts'

/** Text messages. @see docs/gateway.md#messages */
export const messaging = {
  operations: { Sms_Send },
  callbackReceivers: { [callbackPaths.deliveryReports]: receiveDeliveryReport },
  permissions: [{ name: 'Sms.Send', httpMethod: 'POST', routePattern: '/api/sms/send', roles: ['ApiUser'] }],
  migrations,
} satisfies Capability
