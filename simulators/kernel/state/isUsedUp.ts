/** Whether a rule with these counts will never apply again. */
export function isUsedUp(
  {
    nth = Number.POSITIVE_INFINITY,
    times = Number.POSITIVE_INFINITY,
  }: { readonly nth?: number; readonly times?: number },
  { seen, applied }: { readonly seen: number; readonly applied: number },
): boolean {
  return applied >= times || seen >= nth
}
