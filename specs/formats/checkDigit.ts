/** Tells whether digits end with the check digit of Luhn (ISO/IEC 7812), as card numbers do. */
export function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, place) => total + weighed(Number(digit), place), 0)
  return sum % 10 === 0
}

function weighed(digit: number, place: number): number {
  const doubled = place % 2 === 1 ? digit * 2 : digit
  return doubled > 9 ? doubled - 9 : doubled
}
