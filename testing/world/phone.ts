import type { ControlClient } from '../control/client.ts'
import type { ControlBody, ControlResult } from '../control/operation.ts'
import type { Rules } from './rules.ts'

/**
 * A phone that uses USSD and calls. With a manual clock an action resolves when the application has answered, and time stands meanwhile; on a
 * running clock it resolves at once, and `handset` tells when the screen has come.
 * @see docs/control.md#handset
 */
export interface Phone {
  /** Dials a USSD code: `*384*70421#`. @returns what the screen says, null while it waits */
  dial(code: string): Promise<string | null>
  /** Types an answer to the menu and sends it. @returns what the screen says, null while it waits */
  type(text: string): Promise<string | null>
  /** Ends the call, or the dialogue if there is no call. */
  hangUp(): Promise<void>
  /** Calls a number. @returns what is heard meanwhile, as text */
  call(number: string): Promise<readonly string[]>
  /** Answers the call that comes in. @returns what is heard so far, as text */
  answer(): Promise<readonly string[]>
  /** Refuses the call that comes in. */
  refuse(): Promise<void>
  /** Presses keys during a call. @returns what has been heard in the call, as text */
  press(keys: string): Promise<readonly string[]>
  /** Says something during a call. */
  speak(text: string): Promise<void>
  /** What the person has heard in the last call: texts, and URLs of sounds. */
  heard(): Promise<readonly string[]>
  /** All calls with their transcripts, oldest first. */
  calls(): Promise<ControlResult<'listCalls'>>
  handset(): Promise<ControlResult<'getHandset'>>
  /** All that was on the screen, oldest first. */
  screens(): Promise<ControlResult<'listScreens'>>
  /** What the person does by themselves, whenever something happens on the phone. @see docs/control.md#scripts */
  readonly scripts: Rules<ControlBody<'addHandsetScript'>, ControlResult<'addHandsetScript'>>
}

export function phoneOf({ perform }: ControlClient, world: string, number: string): Phone {
  const path = { world, number }
  const handset = () => perform('getHandset', { path })

  async function settled(): Promise<void> {
    const { mode } = await perform('getClock', { path: { world } })
    if (mode === 'manual') await perform('advanceClock', { path: { world }, body: { by: 'PT0S' } })
  }
  async function screen(): Promise<string | null> {
    await settled()
    return (await handset()).screen
  }

  const calls = () => perform('listCalls', { path })
  async function heard(): Promise<readonly string[]> {
    const lines = (await calls()).at(-1)?.transcript ?? []
    return lines.filter(({ kind }) => kind === 'say' || kind === 'play' || kind === 'hear').map(({ text }) => text)
  }
  /** Does something and lets the application answer. @returns what is heard */
  async function thenHears(action: Promise<unknown>): Promise<readonly string[]> {
    await action
    await settled()
    return heard()
  }

  return {
    call: (to) => thenHears(perform('callNumber', { path, body: { to } })),
    answer: () => thenHears(perform('answerCall', { path })),
    refuse: async () => void (await thenHears(perform('refuseCall', { path }))),
    press: (keys) => thenHears(perform('pressKeys', { path, body: { keys } })),
    speak: async (text) => void (await thenHears(perform('speak', { path, body: { text } }))),
    heard,
    calls,
    async dial(code) {
      await perform('dialCode', { path, body: { code } })
      return screen()
    },
    async type(text) {
      await perform('typeOnPhone', { path, body: { text } })
      return screen()
    },
    async hangUp() {
      await perform('hangUpPhone', { path })
      await settled()
    },
    handset,
    screens: () => perform('listScreens', { path }),
    scripts: {
      list: () => perform('listHandsetScripts', { path }),
      add: (body) => perform('addHandsetScript', { path, body }),
      remove: (script) => perform('removeHandsetScript', { path: { ...path, script } }),
      clear: () => perform('clearHandsetScripts', { path }),
    },
  }
}
