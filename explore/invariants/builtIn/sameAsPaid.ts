import { movesMoney } from '../effects.ts'
import type { Invariant, ProviderEffect } from '../invariant.ts'
import type { ReadRows } from '../rowsInvariant.ts'
import { exactAmount } from '../sources/exactAmount.ts'
import { type Row, rowText } from '../sources/row.ts'
import { UnreadableSource } from '../sources/unreadableSource.ts'
import { effectText, providerNames, type References, referenceOf, referredMoney } from './references.ts'

/** A reference: what the service says of it, and what the providers have done for it. */
interface Account {
  readonly reference: string
  readonly rows: readonly Row[]
  readonly effects: readonly ProviderEffect[]
}

/** Whether what the providers have done is what the service says it has paid: each reference once, with the same amount. */
export function sameAsPaid(readPaid: ReadRows, references: References): Invariant {
  return {
    name: 'what the providers have done is what the service says it has paid',
    isBuiltIn: true,
    async check(end) {
      checkReferences(end.effects, references)
      const effects = referredMoney(end.effects, references)
      const unnamed = effects.filter((one) => one.state === 'done' && referenceOf(one, references) === undefined)
      const lines = [
        ...unnamed.map((effect) => pathless(effect, references)),
        ...accountsOf(await readPaid(end), effects, references).flatMap((account) => problemOf(account) ?? []),
      ]
      return lines.length === 0 ? undefined : lines.join('\n')
    },
  }
}

/** Throws where money was moved by an operation whose reference is not known: nothing could be said about it. */
function checkReferences(effects: readonly ProviderEffect[], references: References): void {
  const lacking = effects.find(({ operation }) => movesMoney(operation) && !references.has(operation))
  if (lacking === undefined) return
  const { operation } = lacking
  throw new UnreadableSource(
    `the reference of ${operation}`,
    `"paid" needs it to find what a payment is for; name it, as "reference: { ${operation}: $.metadata.payoutId }"`,
  )
}

function pathless(effect: ProviderEffect, references: References): string {
  const where = `${effectText(effect)} was done at ${providerNames[effect.provider]}`
  if (effect.request === undefined) return `${where}, and the journal does not have the request that caused it`
  return `${where} for nothing that is known: its request has no ${references.get(effect.operation)}`
}

function accountsOf(rows: readonly Row[], effects: readonly ProviderEffect[], references: References): Account[] {
  const [paid, done] = [
    Map.groupBy(rows, referenceIn),
    Map.groupBy(effects, (effect) => referenceOf(effect, references) ?? ''),
  ]
  done.delete('')
  return [...new Set([...paid.keys(), ...done.keys()])].map((reference) => ({
    ...{ reference, rows: paid.get(reference) ?? [], effects: done.get(reference) ?? [] },
  }))
}

function referenceIn(row: Row): string {
  const { reference } = row
  if (reference !== undefined && reference !== null) return String(reference)
  throw new UnreadableSource('"paid"', `each row needs a "reference", but one is: ${rowText(row)}`)
}

function problemOf({ reference, rows, effects }: Account): string | undefined {
  const done = effects.filter(({ state }) => state === 'done')
  const [row, second] = rows
  if (row === undefined) return done.length === 0 ? undefined : unpaid(reference, done)
  if (second !== undefined) return `the service says ${rows.length} times that it has paid ${reference}`
  const [effect] = done
  if (effect === undefined) return undone(reference, effects)
  return done.length === 1 ? otherAmount(reference, row, effect) : undefined
}

function unpaid(reference: string, done: readonly ProviderEffect[]): string {
  const [effect] = done
  const where = effect === undefined ? '' : ` at ${providerNames[effect.provider]}`
  return `${reference} was paid${where}, but the service does not say so: ${done.map(effectText).join(', ')}`
}

function undone(reference: string, effects: readonly ProviderEffect[]): string {
  const says = `the service says that it has paid ${reference}, but`
  const [effect] = effects
  if (effect === undefined) return `${says} no provider has done anything for it`
  const how = effect.state === 'failed' ? 'failed' : 'is still open'
  return `${says} ${effectText(effect)} ${how} at ${providerNames[effect.provider]}`
}

function otherAmount(reference: string, row: Row, effect: ProviderEffect): string | undefined {
  const { amount = null } = row
  if (amount === null || effect.amount === undefined) return undefined
  const says = `the service says that it has paid ${amount} for ${reference}`
  const stated = exactAmount(amount)
  if (stated === undefined) return `${says}, which is no amount`
  if (stated.eq(effect.amount)) return undefined
  const what = effect.provider === 'dtone' ? 'the destination amount of the transaction' : 'the amount of the payment'
  return `${says}, but ${what} at ${providerNames[effect.provider]} is ${effect.amount} ${effect.currency ?? ''}: ${effect.id}`
}
