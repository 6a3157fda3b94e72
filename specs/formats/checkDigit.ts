/** Tells whether digits end with the check digit of Luhn (ISO/IEC 7812), as card numbers do. */
export function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, place) => total + weighed(Number(digit), place), 0)
  return sum % 10 === 0
}

function weighed(digit: number, place: number): number {
  const doubled = place % 2 === 1 ? digit * 2 : digit
  return doubled > 9 ? doubled - 9 : doubled
}

/** How numbers of cards begin, and how long they are: networks have 3 to 6, and with 16 digits also 22 to 27. */
const issued = /^(?:[3-6]\d{11,18}|2[2-7]\d{14})$/

/** Tells whether digits may be the number of a card. Phone numbers of 13 digits and ids made of the time are none. */
export function mayBeCardNumber(digits: string): boolean {
  return issued.test(digits) && hasCheckDigit(digits)
}
