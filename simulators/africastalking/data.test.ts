import { expect, test } from 'vitest'
import document from '../../specs/types/africastalking.generated.json' with { type: 'json' }
import control from '../../specs/types/control.generated.json' with { type: 'json' }
import { airtimeLimits } from './data/airtimeLimits.generated.ts'
import { deliveryStatuses } from './data/deliveryStatuses.generated.ts'
import { failureReasons } from './data/failureReasons.generated.ts'
import { numberRules } from './data/numberRules.generated.ts'
import { rates } from './data/rates.generated.ts'
import { recipientStatuses } from './data/recipientStatuses.generated.ts'
import { senderIds } from './data/senderIds.generated.ts'

const { DeliveryReport, Recipient } = document.components.schemas

test('the tables and the document list the same statuses, codes and reasons', () => {
  expect(deliveryStatuses.map(({ status }) => status).sort()).toEqual(DeliveryReport.properties.status.enum.toSorted())
  expect(failureReasons.map(({ reason }) => reason).sort()).toEqual(
    DeliveryReport.properties.failureReason.enum.toSorted(),
  )
  expect(recipientStatuses.map(({ code }) => code)).toEqual(Recipient.properties.statusCode.enum)
  const current = new Set<string>(recipientStatuses.map(({ status }) => status))
  expect([...current, 'Could Not Send']).toEqual(Recipient.properties.status.enum)
})

test('the control plane and messages have the same rule for sender ids', () => {
  expect(senderIds.pattern).toBe(control.components.schemas.SenderId.pattern)
})

test('the last report of a message is the only final one', () => {
  const finals = new Set(deliveryStatuses.filter(({ final }) => final).map(({ status }): string => status))
  for (const { suffix, reports } of numberRules.smsReports) {
    const isFinal = reports.map(({ status }) => finals.has(status))
    expect([suffix, isFinal]).toEqual([suffix, reports.map((_report, index) => index === reports.length - 1)])
  }
})

test('some number triggers every status and every failure reason', () => {
  const reports = numberRules.smsReports.flatMap((row) => row.reports.map((report): object => report))
  for (const { status } of deliveryStatuses) expect(reports).toContainEqual(expect.objectContaining({ status }))
  for (const { reason } of failureReasons)
    expect(reports).toContainEqual(expect.objectContaining({ failureReason: reason }))
})

test('no suffix is in two tables of one product', () => {
  const sms = [...numberRules.smsRecipients, ...numberRules.smsReports].map(({ suffix }): string => suffix)
  const b2c = [...numberRules.mobileB2CEntries, ...numberRules.mobileB2CSettlements].map(({ suffix }): string => suffix)
  const airtime = [...numberRules.airtimeEntries, ...numberRules.airtimeOutcomes].map(({ suffix }): string => suffix)
  expect([sms, b2c, airtime].map((suffixes) => new Set(suffixes).size)).toEqual([
    sms.length,
    b2c.length,
    airtime.length,
  ])
})

test('a suffix of airtime ends when the same suffix of B2C does', () => {
  const b2c = new Map<string, number>(
    numberRules.mobileB2CSettlements.map(({ suffix, afterSeconds }) => [suffix, afterSeconds]),
  )
  const shared = numberRules.airtimeOutcomes.filter(({ suffix }) => b2c.has(suffix))
  expect(shared.length).toBe(b2c.size)
  expect(shared.filter(({ suffix, afterSeconds }) => b2c.get(suffix) !== afterSeconds)).toEqual([])
})

test('every currency with limits for airtime has a rate', () => {
  const known = rates.map(({ currency }) => currency)
  expect(airtimeLimits.filter(({ currency }) => !known.includes(currency))).toEqual([])
})
