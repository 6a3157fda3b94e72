import type { ControlClient } from '../control/client.ts'
import type { ControlResult } from '../control/operation.ts'

/**
 * A phone that uses USSD. With a manual clock an action resolves when the application has answered, and time stands meanwhile; on a running
 * clock it resolves at once, and `handset` tells when the screen has come.
 * @see docs/control.md#handset
 */
export interface Phone {
  /** Dials a USSD code: `*384*70421#`. @returns what the screen says, null while it waits */
  dial(code: string): Promise<string | null>
  /** Types an answer to the menu and sends it. @returns what the screen says, null while it waits */
  type(text: string): Promise<string | null>
  /** Ends the dialogue. */
  hangUp(): Promise<void>
  handset(): Promise<ControlResult<'getHandset'>>
  /** All that was on the screen, oldest first. */
  screens(): Promise<ControlResult<'listScreens'>>
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

  return {
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
  }
}
