/** Where the providers' callbacks come in; a token follows. */
export const callbackPaths = {
  dtone: '/callbacks/dtone',
  payments: '/callbacks/africastalking/payments',
  deliveryReports: '/callbacks/africastalking/messages',
} as const

/** The same for the sandbox. What the sandbox of a provider says can be about nothing else. */
export const sandboxCallbackPaths = {
  dtone: '/callbacks/sandbox/dtone',
  payments: '/callbacks/sandbox/africastalking/payments',
  deliveryReports: '/callbacks/sandbox/africastalking/messages',
} as const

/** What must be entered at Africa's Talking; DT One is told with each transaction. */
export interface CallbackUrls {
  readonly africastalking: { readonly payments: string; readonly deliveryReports: string }
  readonly dtone: string
}

/** The URLs under which providers reach the gateway. */
export function callbackUrls(
  publicUrl: (path: string) => string,
  paths: Readonly<Record<keyof typeof callbackPaths, string>> = callbackPaths,
): CallbackUrls {
  const { dtone, payments, deliveryReports } = paths
  return {
    africastalking: { payments: publicUrl(payments), deliveryReports: publicUrl(deliveryReports) },
    dtone: publicUrl(dtone),
  }
}
