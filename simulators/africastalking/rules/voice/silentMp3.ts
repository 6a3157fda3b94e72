/** MPEG-2 Layer III, 8 kbit/s, 24 kHz, one channel: a frame of 24 bytes has 576 samples, which are 24 ms. */
const frameHeader = [0xff, 0xf3, 0x14, 0xc0] as const
const frameBytes = 24
const frameMs = 24

/**
 * Makes an MP3 file of silence: frames whose side information says that they hold no data, so that every player shows the length.
 * @param seconds rounded to the nearest 24 ms, and at least that
 */
export function silentMp3(seconds: number): Uint8Array {
  const frames = Math.max(1, Math.round((seconds * 1_000) / frameMs))
  const frame = new Uint8Array(frameBytes)
  frame.set(frameHeader)
  return Buffer.alloc(frames * frameBytes, frame)
}
