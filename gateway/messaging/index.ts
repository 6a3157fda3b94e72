import type { Capability } from '../capability/capability.ts'
import { callbackPaths, sandboxCallbackPaths } from '../rails/callbackPaths.ts'
import { receiveDeliveryReport } from './deliveryReports.ts'
import { migrations } from './migration.ts'
import { Sms_Send } from './operations/Sms_Send.ts'
import { Sms_SendBulk } from './operations/Sms_SendBulk.ts'
import { Sms_SendCustom } from './operations/Sms_SendCustom.ts'

const roles = ['ApiUser', 'ClientAdmin']

/** Text messages. @see docs/gateway.md#messages */
export const messaging = {
  operations: { Sms_Send, Sms_SendBulk, Sms_SendCustom },
  callbackReceivers: {
    [callbackPaths.deliveryReports]: receiveDeliveryReport('live'),
    [sandboxCallbackPaths.deliveryReports]: receiveDeliveryReport('sandbox'),
  },
  permissions: [
    { name: 'Sms.Send', httpMethod: 'POST', routePattern: '/api/sms/send', roles },
    { name: 'Sms.SendBulk', httpMethod: 'POST', routePattern: '/api/sms/send-bulk', roles },
    { name: 'Sms.SendCustom', httpMethod: 'POST', routePattern: '/api/sms/send-custom', roles },
  ],
  migrations,
} satisfies Capability
