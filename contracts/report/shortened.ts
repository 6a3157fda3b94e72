/** Cuts text off after so many characters, and says how many there were. */
export function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}\n… (${text.length} characters in all)`
}
