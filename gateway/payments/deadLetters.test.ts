import { describe, expect, test } from 'vitest'
import { readJobsIn, retryJobIn } from '../index.ts'
import { withRail } from '../mutants/withRail.ts'
import { databases } from '../testing/databases.ts'
import { testGateway } from '../testing/testGateway.ts'

const [minute, day] = [60_000, 86_400_000]

describe.each(databases())('on $name', ({ url }) => {
  test('payouts whose job breaks off again and again are shown, flagged and asked for', async () => {
    const databaseUrl = await url()
    let isBroken = true
    const gateway = await testGateway({
      databaseUrl,
      alter: (definition) =>
        withRail(definition, 'africastalking', (rail) => ({
          ...rail,
          async submit(payouts, unit, note) {
            if (isBroken) throw new Error('out of memory')
            return rail.submit(payouts, unit, note)
          },
          async lookUp(payout, unit) {
            if (isBroken) throw new Error('out of memory')
            return rail.lookUp(payout, unit)
          },
        })),
    })
    const { batchId } = await gateway.payBatch([['+23276123100', 100]])
    const id = (await gateway.batch(batchId)).items[0].transactionId
    const read = async () => (await gateway.get(`/api/Payment/${id}`)).body
    await gateway.clock.advance(2 * day)
    const { deadLetters } = await gateway.jobs()
    const shown = { kind: 'followUp', payouts: [id], failures: 7, lastError: 'out of memory' }
    expect(deadLetters).toMatchObject([shown])
    expect(await readJobsIn(databaseUrl)).toEqual(await gateway.jobs())
    expect(await read()).toMatchObject({ status: 'Processing', fraudFlags: [{ code: 'NO_FINAL_ANSWER' }] })

    isBroken = false
    expect(await retryJobIn(databaseUrl, 'unknown')).toBe(false)
    expect(await gateway.retryJob(deadLetters[0]?.id ?? '')).toBe(true)
    await gateway.clock.advance(20 * minute)
    expect(await read()).toMatchObject({ status: 'Failed' })
    expect((await gateway.jobs()).deadLetters).toEqual([])
    expect(gateway.sent.b2c).toEqual([])
  })
})
