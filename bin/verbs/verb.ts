import { Command, Option } from 'commander'
import { isRecord } from '../../specs/openapi/document/isRecord.ts'
import type { ControlReply } from '../../testing/index.ts'
import { strict } from '../strictCommand.ts'

/** A command that acts on a running Railyard. */
export function verb(name: string, description: string): Command {
  return strict(new Command(name))
    .description(description)
    .addOption(new Option('--control <URL>', 'the control plane').default(undefined, 'that of the last railyard up'))
}

/** The same for one of its worlds. */
export function worldVerb(name: string, description: string): Command {
  return verb(name, description).option('--world <name>', 'the world, which is the API key', 'demo')
}

/** The body of a reply. Throws with the reason when the control plane has refused. */
export function granted<Reply extends { readonly status: number; readonly body?: unknown }>(
  reply: Reply,
): Extract<Reply, { readonly status: 200 | 201 }>['body'] {
  if (isGranted(reply)) return reply.body
  const detail = isRecord(reply.body) ? reply.body['detail'] : undefined
  throw new Error(String(detail ?? `the control plane answered ${reply.status}`))
}

function isGranted<Reply extends { readonly status: number }>(
  reply: Reply,
): reply is Extract<Reply, { readonly status: 200 | 201 }> {
  return reply.status === 200 || reply.status === 201
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Rows with their cells below each other. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Prints a row a line, or what is said of none. */
export function printRows(rows: readonly (readonly string[])[], none: string): void {
  print(rows.length === 0 ? none : columns(rows))
}

export type Clock = Extract<ControlReply<'getClock'>, { status: 200 }>['body']

export function clockText({ mode, rate, now, advance }: Clock): string {
  const pace = mode === 'scaled' ? `scaled:${rate}` : mode
  return `${now}  ${pace}${advance === undefined ? '' : `, advancing to ${advance.to}`}`
}
