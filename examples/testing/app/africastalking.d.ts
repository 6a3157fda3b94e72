declare module 'africastalking' {
  const createAfricasTalking: (account: { apiKey: string; username: string }) => {
    SMS: { send(message: { to: string[]; message: string }): Promise<unknown> }
  }
  export = createAfricasTalking
}
