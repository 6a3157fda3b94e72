import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { Phones } from './phones/phones.tsx'
import { Sequence } from './sequence/sequence.tsx'
import { CommandList } from './shell/commandList.tsx'
import { Header } from './shell/header.tsx'
import { type PartName, place, world } from './shell/place.ts'
import { State } from './state/state.tsx'
import { Time } from './time/time.tsx'
import { Traffic } from './traffic/traffic.tsx'
import { Worlds } from './worlds/worlds.tsx'

const views: Readonly<Record<PartName, (props: { readonly world: string }) => JSX.Element>> = {
  traffic: Traffic,
  sequence: Sequence,
  time: Time,
  state: State,
  phones: Phones,
  worlds: Worlds,
}

/** The whole page: the part that the address names, for its world. */
export function App(): JSX.Element {
  const { part } = place.value
  const View = views[part]
  useEffect(() => {
    document.title = `${world.value === '' ? '' : `${world.value} · `}${part} · Railyard`
  })
  return (
    <>
      <Header />
      <main class={part} id="main" tabIndex={-1}>
        {world.value === '' && part !== 'worlds' ? (
          <p class="empty">There is no world yet.</p>
        ) : (
          <View key={world.value} world={world.value} />
        )}
      </main>
      <CommandList />
    </>
  )
}
