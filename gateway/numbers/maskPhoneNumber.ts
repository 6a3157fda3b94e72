/** A number in E.164 with its middle hidden: +23276***100. */
export function maskPhoneNumber(phoneNumber: string): string {
  return `${phoneNumber.slice(0, 6)}***${phoneNumber.slice(-3)}`
}
