import { expect, test } from 'vitest'
import { testGateway } from '../testing/testGateway.ts'

test('all banks are listed, sorted by code', async () => {
  const gateway = await testGateway()
  const { status, body } = await gateway.get('/api/Banks')
  const codes = Object.values(body).map(({ code }) => code)
  expect([status, codes]).toEqual([200, codes.toSorted()])
  expect(codes).toHaveLength(14)
})

test('a bank is found by its code, leading zeros included', async () => {
  const gateway = await testGateway()
  const { status, body } = await gateway.get('/api/Banks/003')
  expect([status, body]).toEqual([
    200,
    { code: '003', name: 'Sierra Leone Commercial Bank', shortName: 'SLCB', swiftCode: 'SLCBSLFR', isActive: true },
  ])
})

test.each([
  ['999', 404, 'bank_unknown'],
  ['3', 400, 'invalid_request'],
  ['0003', 400, 'invalid_request'],
])('the code %s is answered with %d %s', async (code, status, problem) => {
  const gateway = await testGateway()
  const answer = await gateway.get(`/api/Banks/${code}`)
  expect([answer.status, answer.body.code]).toEqual([status, problem])
})
