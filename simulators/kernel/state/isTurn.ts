/** Whether a rule with these counts applies to the one that it has just seen. */
export function isTurn(
  { nth, times }: { readonly nth?: number; readonly times?: number },
  { seen, applied }: { readonly seen: number; readonly applied: number },
): boolean {
  return (nth === undefined || seen === nth) && (times === undefined || applied < times)
}
