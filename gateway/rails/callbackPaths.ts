/** Where the providers' callbacks come in; a token follows. */
export const callbackPaths = {
  dtone: '/callbacks/dtone',
  payments: '/callbacks/africastalking/payments',
  deliveryReports: '/callbacks/africastalking/messages',
  acquirer: '/callbacks/acquirer',
} as const

/** The same for the sandbox. What the sandbox of a provider says can be about nothing else. */
export const sandboxCallbackPaths = {
  dtone: '/callbacks/sandbox/dtone',
  payments: '/callbacks/sandbox/africastalking/payments',
  deliveryReports: '/callbacks/sandbox/africastalking/messages',
  acquirer: '/callbacks/sandbox/acquirer',
} as const

/** What must be entered at Africa's Talking; DT One and the acquirer are told with each request. */
export interface CallbackUrls {
  readonly africastalking: { readonly payments: string; readonly deliveryReports: string }
  readonly dtone: string
  readonly acquirer: string
}

/** The URLs under which providers reach the gateway. */
export function callbackUrls(
  publicUrl: (path: string) => string,
  paths: Readonly<Record<keyof typeof callbackPaths, string>> = callbackPaths,
): CallbackUrls {
  const { dtone, payments, deliveryReports, acquirer } = paths
  return {
    africastalking: { payments: publicUrl(payments), deliveryReports: publicUrl(deliveryReports) },
    dtone: publicUrl(dtone),
    acquirer: publicUrl(acquirer),
  }
}
