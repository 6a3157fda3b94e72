/** Where callbacks come in; a token follows. */
export const callbackPaths = {
  dtone: '/callbacks/dtone',
  payments: '/callbacks/africastalking/payments',
  messages: '/callbacks/africastalking/messages',
} as const
