/**
 * Phone numbers and bank accounts in a text: international numbers, also with blanks, and runs of digits as long as those without a plus
 * (11 to 15), or in local form or of an account (0 and 8 to 33). Digits within a word or an id with hyphens are none.
 */
const phoneNumbers = /\+\d(?:[ -]?\d){7,14}(?!\d)|(?<![\w+-])(?:[1-9]\d{10,14}|0\d{8,33})(?![\w-])/g

/** A text with its phone numbers and bank accounts masked: `+254…100`. */
export function maskPhoneNumbers(text: string): string {
  return text.replaceAll(phoneNumbers, (number) => {
    const plus = number.startsWith('+') ? '+' : ''
    const digits = number.replaceAll(/\D/g, '')
    return `${plus}${digits.slice(0, 3)}…${digits.slice(-3)}`
  })
}
