/** Where the providers' callbacks come in; a token follows. */
export const callbackPaths = {
  dtone: '/callbacks/dtone',
  payments: '/callbacks/africastalking/payments',
  deliveryReports: '/callbacks/africastalking/messages',
} as const

/** What must be entered at Africa's Talking; DT One is told with each transaction. */
export interface CallbackUrls {
  readonly africastalking: { readonly payments: string; readonly deliveryReports: string }
  readonly dtone: string
}

/** The URLs under which providers reach the gateway. */
export function callbackUrls(publicUrl: (path: string) => string): CallbackUrls {
  const { dtone, payments, deliveryReports } = callbackPaths
  return {
    africastalking: { payments: publicUrl(payments), deliveryReports: publicUrl(deliveryReports) },
    dtone: publicUrl(dtone),
  }
}
