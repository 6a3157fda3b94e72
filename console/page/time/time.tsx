import type { JSX } from 'preact'

export function Time({ world }: { readonly world: string }): JSX.Element {
  return <h2>Time of {world}</h2>
}
