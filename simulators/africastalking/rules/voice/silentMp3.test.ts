import { expect, test } from 'vitest'
import { silentMp3 } from './silentMp3.ts'

/** Bit rates in kbit/s and sampling rates in Hz of MPEG-1 and MPEG-2 Layer III, by their index in a frame header. */
const bitRates = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const
const samplingRates = { 1: [44_100, 48_000, 32_000], 2: [22_050, 24_000, 16_000] } as const

/** Reads the frames of a file by the tables of the standard, and adds up their length in milliseconds. Throws where no frame begins. */
function lengthOf(file: Uint8Array): number {
  let milliseconds = 0
  for (let at = 0; at < file.length; ) {
    const [first = 0, second = 0, third = 0] = file.subarray(at, at + 3)
    const version = (second >> 3) & 3
    const isLayer3 = ((second >> 1) & 3) === 1
    if (first !== 0xff || second >> 5 !== 7 || (version !== 2 && version !== 3) || !isLayer3)
      throw new Error(`no frame begins at byte ${at}`)
    const mpeg = version === 3 ? 1 : 2
    const bitRate = bitRates[mpeg][third >> 4] ?? 0
    const samplingRate = samplingRates[mpeg][(third >> 2) & 3] ?? 0
    const samples = mpeg === 1 ? 1152 : 576
    const bytes = Math.floor((samples / 8) * ((bitRate * 1_000) / samplingRate)) + ((third >> 1) & 1)
    if (bytes === 0 || at + bytes > file.length) throw new Error(`the frame at byte ${at} is not whole`)
    if (file.subarray(at + 4, at + bytes).some((byte) => byte !== 0))
      throw new Error(`the frame at byte ${at} has data`)
    milliseconds += (samples * 1_000) / samplingRate
    at += bytes
  }
  return milliseconds
}

test.each([
  [0.012, 24],
  [1, 1_008],
  [3, 3_000],
  [12, 12_000],
  [39, 39_000],
  [3_600, 3_600_000],
])('the recording of %d s is one of %d ms', (seconds, milliseconds) => {
  expect(lengthOf(silentMp3(seconds))).toBe(milliseconds)
})

test('an hour has the size that its bit rate says', () => {
  expect(silentMp3(3_600).length).toBe(3_600 * 1_000)
})

test('the length is never further off than half a frame', () => {
  for (let seconds = 1; seconds < 200; seconds += 1)
    expect(Math.abs(lengthOf(silentMp3(seconds)) - seconds * 1_000)).toBeLessThanOrEqual(12)
})
