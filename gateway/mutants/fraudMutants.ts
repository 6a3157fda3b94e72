import { sql } from 'kysely'
import type { Visit } from '../capability/context.ts'
import type { GatewayDefinition } from '../capability/definition.ts'
import type { FraudRule } from '../capability/fraudRule.ts'
import { callerOf } from './callerOf.ts'
import type { ScenarioMutant } from './scenarioMutant.ts'

/** Fraud checks that are left out, do not stop, or look at something else. @see docs/gateway.md#fraud-flags */
export const fraudMutants: readonly ScenarioMutant[] = [
  ...['HIGH_AMOUNT', 'VELOCITY_COUNT', 'DAILY_LIMIT', 'DUPLICATE', 'NEW_BENEFICIARY', 'BLOCKLISTED'].map(
    (code): ScenarioMutant => ({
      name: `${code.toLowerCase().replaceAll('_', '-')}-unchecked`,
      about: `does not check ${code}`,
      alter: withRules((rules) => rules.filter((rule) => rule.code !== code)),
    }),
  ),
  {
    name: 'block-is-review',
    about: 'marks what it must stop',
    alter: withRules((rules) => rules.map((rule) => ({ ...rule, thresholds: rule.thresholds.map(reviewed) }))),
  },
  {
    name: 'days-of-others-counted',
    about: "counts what other clients pay for a client's limit of the day",
    alter: aroundBulk(async (context, _, pay) => {
      const { database } = context
      const { clientId } = callerOf(context)
      const own = database.updateTable('clients').where('id', '=', clientId)
      const others = sql<number>`daily_limit - coalesce((select sum(amount) from transactions where client_id <> ${clientId}), 0)`
      const before = await database
        .selectFrom('clients')
        .select('daily_limit')
        .where('id', '=', clientId)
        .executeTakeFirstOrThrow()
      await own.set({ daily_limit: others }).execute()
      const reply = await pay()
      await own.set(before).execute()
      return reply
    }),
  },
  {
    name: 'blocklist-as-written',
    about: 'compares receivers with the blocklist as they are written',
    alter: aroundBulk(async ({ database }, written, pay) => {
      const missed = database.deleteFrom('blocklist').where('receiver', 'not in', written)
      const rows = await missed.returningAll().execute()
      const reply = await pay()
      if (rows.length > 0) await database.insertInto('blocklist').values(rows).execute()
      return reply
    }),
  },
]

function reviewed(threshold: FraudRule['thresholds'][number]): FraudRule['thresholds'][number] {
  return threshold.severity === 'Block' ? { ...threshold, severity: 'Review' } : threshold
}

function withRules(change: (rules: readonly FraudRule[]) => readonly FraudRule[]): ScenarioMutant['alter'] {
  return (definition) => ({
    ...definition,
    configure(services) {
      const configured = definition.configure(services)
      return { ...configured, fraudRules: change(configured.fraudRules) }
    },
  })
}

type Bulk = GatewayDefinition['operations']['Payment_BulkMobile']

/** Does something around bulk payments; it is given their destinations as they are written. */
function aroundBulk(
  around: (context: Visit, written: string[], pay: () => ReturnType<Bulk>) => ReturnType<Bulk>,
): ScenarioMutant['alter'] {
  return (definition) => {
    const { Payment_BulkMobile } = definition.operations
    const changed: Bulk = (request, context) =>
      around(
        context,
        request.body.payments.map(({ phoneNumber }) => phoneNumber),
        () => Payment_BulkMobile(request, context),
      )
    return { ...definition, operations: { ...definition.operations, Payment_BulkMobile: changed } }
  }
}
