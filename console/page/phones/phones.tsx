import type { JSX } from 'preact'

export function Phones({ world }: { readonly world: string }): JSX.Element {
  return <h2>Phones of {world}</h2>
}
