declare module 'africastalking' {
  export default function africastalking(account: { apiKey: string; username: string }): {
    SMS: { send(message: { to: string[]; message: string }): Promise<unknown> }
  }
}
