import { expect, test } from 'vitest'
import { steeredDtone } from '../../../testing/providers/steeredDtone.ts'

const stack = steeredDtone()

const list = async () => (await stack.steer('GET', '/dtone/esim-profiles')).body

test('profiles are listed in the order of issue, each as it is shown alone', async () => {
  const [opening, ...others] = await list()
  expect(opening).toMatchObject({ iccid: '8900000000000000425', installedAt: null, plans: [{ product_id: 47002 }] })
  expect(others).toEqual([])

  const { body } = await stack.order({ product_id: 47001, credit_party_identifier: null })
  expect(await list()).toEqual([opening])
  await stack.pass('PT3S')
  const [first, issued] = await list()
  expect(first).toEqual(opening)
  expect(issued).toMatchObject({ activatedAt: null, plans: [{ product_id: 47001, transaction_id: body.id }] })

  const path = `/dtone/esim-profiles/${issued.iccid}`
  await stack.steer('PATCH', path, { activated: true })
  expect((await list())[1]).toEqual((await stack.steer('GET', path)).body)
  expect((await list())[1].activatedAt).toBe('2026-01-05T09:00:03.000Z')
})
