import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { hashOf, keepSettings, place } from '../shell/place.ts'
import { Action } from '../widgets/action.tsx'
import { ExchangePane } from './detail/exchangePane.tsx'
import { FilterBar } from './filterBar.tsx'
import { ExchangeList } from './list/exchangeList.tsx'
import { Notices } from './notices.tsx'
import { Undelivered } from './undelivered.tsx'
import { useFound } from './useFound.ts'

/** The requests and callbacks of a world as they come, and the callbacks that have not arrived. */
export function Traffic({ world }: { readonly world: string }): JSX.Element {
  const { settings } = place.value
  const isOfCallbacks = settings['view'] === 'callbacks'
  const viewLink = (name: string, view: string): JSX.Element => (
    <a
      href={hashOf({ world, part: 'traffic', settings: { ...settings, view, open: '' } })}
      aria-current={(settings['view'] ?? '') === view ? 'true' : undefined}
    >
      {name}
    </a>
  )
  return (
    <>
      <div class="row top">
        <h2>Traffic</h2>
        <nav aria-label="What is listed">
          {viewLink('Exchanges', '')}
          {viewLink('Undelivered callbacks', 'callbacks')}
        </nav>
        <span class="end">
          <Action call={{ operation: 'clearJournal', path: { world } }}>Clear the journal</Action>
        </span>
      </div>
      <Notices />
      {isOfCallbacks ? <Undelivered world={world} /> : <Exchanges world={world} />}
    </>
  )
}

function Exchanges({ world }: { readonly world: string }): JSX.Element {
  const { rows, isComplete } = useFound()
  const list = useRef<HTMLDivElement>(null)
  const id = Number(place.value.settings['open'] ?? '')
  const close = (): void => {
    keepSettings({ open: '' })
    list.current?.focus()
  }
  return (
    <>
      <FilterBar shown={rows.length} isComplete={isComplete} />
      <div class={id > 0 ? 'panes both' : 'panes'}>
        <ExchangeList
          box={list}
          rows={rows}
          opened={id}
          open={(opened) => keepSettings({ open: String(opened) })}
          close={close}
        />
        {id > 0 && <ExchangePane key={id} world={world} id={id} close={close} />}
      </div>
    </>
  )
}
