import type { Context } from '../../context.ts'

export function keepRecording(
  _recording: { readonly seconds: number; readonly spoken: string },
  context: Context,
): string {
  return `http://127.0.0.1/${context.random.hex(32)}.mp3`
}
