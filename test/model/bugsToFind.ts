/** The planted bugs that a run looks for: all, or every third where the longest tests are left out (`RAILYARD_LONGEST=no`). */
export function bugsToFind<Bug>(bugs: readonly Bug[]): readonly Bug[] {
  return process.env['RAILYARD_LONGEST'] === 'no' ? bugs.filter((_, index) => index % 3 === 0) : bugs
}
