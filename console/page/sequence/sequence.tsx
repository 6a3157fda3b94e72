import type { JSX } from 'preact'

export function Sequence({ world }: { readonly world: string }): JSX.Element {
  return <h2>Sequence of {world}</h2>
}
