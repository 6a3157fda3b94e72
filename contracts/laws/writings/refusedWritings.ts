import { type DeriveContext, newCase, planned } from '../../cases/newCase.ts'
import { baseFor, requestSetup } from '../../cases/requestSetup.ts'
import { stepOf } from '../../cases/stepOf.ts'
import type { Operation } from '../../document/contract.ts'
import type { Case } from '../../model/case.ts'
import { asParts, type Change, placedAt, valueAt } from '../../request/parts.ts'

/** Writings of a text that a careless pattern takes for the same. */
const writings: Readonly<Record<string, (text: string) => string>> = {
  innerBlank: (text) => `${text.slice(0, Math.ceil(text.length / 2))} ${text.slice(Math.ceil(text.length / 2))}`,
  leadingBlank: (text) => ` ${text}`,
  trailingNewline: (text) => `${text}\n`,
  arabicDigits: (text) => digitsFrom(text, 0x06_60),
  fullWidthDigits: (text) => digitsFrom(text, 0xff_10),
}

/** What a `pattern` refuses is refused in every writing: with blanks, a newline at the end, and digits of other scripts. */
export function refusedWritings(context: DeriveContext, operation: Operation): Case[] {
  const setup = requestSetup(context, operation, operation.body?.media[0])
  return setup.locations.flatMap((location) => {
    const base = baseFor(setup, location)
    const { path, label, schema } = location
    if (base === undefined || typeof schema['pattern'] !== 'string' || Array.isArray(schema['enum'])) return []
    return Object.entries(writings).flatMap(([kind, write]) => {
      const text = String(valueAt(location.prepare(base.parts), path))
      const change: Change = (parts) => asParts(placedAt(location.prepare(parts), path, write(text)))
      if (!isSendable(path[0], kind) || setup.isValid(change(base.parts))) return []
      return newCase(context, operation, 'law', `refused/${label}/${kind}`, (random) => {
        const { before, last } = planned(context, operation, random, { refused: true }, { example: base.example })
        return { steps: [...before.map((step) => stepOf(step)), stepOf(last, { change })] }
      })
    })
  })
}

/** HTTP trims blanks around the value of a header, and allows no newline and no other digits in it. */
function isSendable(part: string | number | undefined, kind: string): boolean {
  return part !== 'header' || kind === 'innerBlank'
}

function digitsFrom(text: string, zero: number): string {
  return text.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
}
