export { createReceiver, type Receiver } from './callbacks/receiver.ts'
export { createOracle } from './checks/oracle.ts'
export { deriveCases } from './derive/deriveCases.ts'
export type {
  Callback,
  Contract,
  IdempotencyKey,
  Operation,
  Parameter,
  Variation,
  Webhook,
} from './document/contract.ts'
export { isForm, isJson } from './document/mediaType.ts'
export { pageHeaders } from './document/paging.ts'
export { readContract } from './document/readContract.ts'
export { successesOf } from './document/responses.ts'
export { listReply } from './laws/lists/listReply.ts'
export { type Slicing, slicingOf } from './laws/lists/slicing.ts'
export type { Case, CaseKind, CaseRequest, StepReply } from './model/case.ts'
export type { CaseResult, ExchangeRecord, Finding, RunResult } from './model/result.ts'
export type { CaseContext, Target } from './model/target.ts'
export { allHold } from './relations/evaluate.ts'
export { exactJson } from './relations/exactJson.ts'
export { readRelation } from './relations/readRelation.ts'
export type { Comparison, Member, Relation, Term } from './relations/relation.ts'
export { placedAt, valueAt } from './request/parts.ts'
export { authorize } from './run/authorize.ts'
export type { RunContext } from './run/caseRun.ts'
export { mergeRuns } from './run/mergeRuns.ts'
export { type Pair, type RunOptions, run } from './run/run.ts'
export { runCase } from './run/runCase.ts'
export { type Selection, selected } from './run/selected.ts'
export { createSender } from './run/send.ts'
export { stopwatch } from './run/stopwatch.ts'
export { branchesOf, type Flat, flatten, withBranch } from './schema/flatten.ts'
export { jsonType, typesOf } from './schema/typesOf.ts'
export { documentNotes } from './targets/documentNotes.ts'
export { type Assignment, documentSources, type NamedOverlay } from './targets/documentSources.ts'
export { earlierContract, ownContract } from './targets/documents.ts'
export { type CaseWorlds, namedPairs } from './targets/namedPairs.ts'
export { placesIn } from './targets/places.ts'
export { readText } from './targets/readText.ts'
