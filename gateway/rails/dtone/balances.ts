import { Big } from 'big.js'
import { parseJson } from '../../runtime/json.ts'
import type { Amount } from '../rail.ts'

/** Reads the balances of the account, with what is held; undefined when one cannot be read. */
export function readBalances(text: string): Amount[] | undefined {
  const answer = parseJson(text)
  if (!answer?.isList) return undefined
  const balances: Amount[] = []
  for (const each of answer.list) {
    const [unit, available, holding] = [each.at('unit').text, each.at('available').number, each.at('holding').number]
    if (unit === undefined || available === undefined || holding === undefined) return undefined
    balances.push({ unit, amount: new Big(available).plus(holding).toFixed() })
  }
  return balances
}
