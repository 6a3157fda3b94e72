/** The callbacks that the providers send, as their documents name them. */
export const callbackNames = [
  'transactionUpdated',
  'deliveryReport',
  'paymentNotification',
  'incomingMessage',
  'subscriptionNotification',
  'optOutNotice',
  'airtimeStatus',
  'simSwapReport',
  'airtimeValidation',
  'mobileB2CValidation',
  'mobileC2BValidation',
  'ussdRequest',
  'ussdEvent',
  'voiceRequest',
  'voiceEvent',
  'authorisationUpdated',
] as const

export type CallbackName = (typeof callbackNames)[number]
