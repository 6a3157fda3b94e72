declare module 'africastalking' {
  // biome-ignore lint/style/noDefaultExport: the client is imported like this.
  export default function createAfricasTalking(account: { apiKey: string; username: string }): {
    SMS: { send(message: { to: string[]; message: string }): Promise<unknown> }
  }
}
