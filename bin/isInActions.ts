/** Whether this runs in GitHub Actions, where workflow commands annotate files. */
export function isInActions(): boolean {
  return process.env['GITHUB_ACTIONS'] === 'true'
}
