import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { read } from './control/call.ts'
import type { Schemas } from './control/operations.ts'
import { useLoaded } from './control/useLoaded.ts'
import { Phones } from './phones/phones.tsx'
import { Sequence } from './sequence/sequence.tsx'
import { CommandList } from './shell/commandList.tsx'
import { Header } from './shell/header.tsx'
import { hashOf, type PartName, place, world } from './shell/place.ts'
import { State } from './state/state.tsx'
import { Time } from './time/time.tsx'
import { Traffic } from './traffic/traffic.tsx'
import { Worlds } from './worlds/worlds.tsx'

/** What each part is given. */
interface PartProps {
  readonly world: string
  readonly worlds: readonly Schemas['World'][] | undefined
}

const views: Readonly<Record<PartName, (props: PartProps) => JSX.Element>> = {
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
  const worlds = useLoaded(() => read({ operation: 'listWorlds' }), [])
  useEffect(() => {
    document.title = `${world.value === '' ? '' : `${world.value} · `}${part} · Railyard`
  })
  return (
    <>
      <Header worlds={worlds} />
      <main class={part} id="main" tabIndex={-1}>
        <Part worlds={worlds} />
      </main>
      <CommandList />
    </>
  )
}

/** The part for its world, or why there is none. */
function Part({ worlds }: Pick<PartProps, 'worlds'>): JSX.Element {
  const { part } = place.value
  const View = views[part]
  const { value: name } = world
  if (part === 'worlds') return <View {...{ world: name, worlds }} />
  if (worlds?.length === 0) return <p class="empty">There is no world yet: the first request with a key opens one.</p>
  if (worlds !== undefined && name !== '' && !worlds.some((each) => each.name === name))
    return (
      <p class="empty">
        There is no world <strong>{name}</strong>, or none any more.{' '}
        <a href={hashOf({ world: name, part: 'worlds', settings: {} })}>See the worlds</a>
      </p>
    )
  return <View key={name} {...{ world: name, worlds }} />
}
