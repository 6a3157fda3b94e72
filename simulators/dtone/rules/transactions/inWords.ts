/** Required fields as a sentence has them: `account_number` and `account_qualifier`, or `mobile_number`. */
export function inWords(alternatives: readonly (readonly string[])[]): string {
  return alternatives.map((together) => together.map((field) => `\`${field}\``).join(' and ')).join(', or ')
}
