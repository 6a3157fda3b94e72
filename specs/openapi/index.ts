export { deepFreeze } from './document/deepFreeze.ts'
export type { JsonObject } from './document/document.ts'
export { isRecord } from './document/isRecord.ts'
export { loadDocument } from './document/loadDocument.ts'
export type {
  AsyncOperationTable,
  DecodedRequest,
  OperationShape,
  OperationShapes,
  OperationTable,
  Reply,
  ReplyHeaders,
  ReplyOf,
  RequestOf,
} from './document/operation.ts'
export type { Diagnostic, Problem } from './document/problem.ts'
export { remember } from './document/remember.ts'
export { rememberEach } from './document/rememberEach.ts'
export type { Respond, WireReply, WireRequest } from './document/wire.ts'
export { encodeReply } from './reply/encodeReply.ts'
export { problemDetails } from './reply/problemDetails.ts'
export { bindOperation, type Outcome } from './server/bindOperation.ts'
export { type Admission, type Api, createApi } from './server/createApi.ts'
export { createEdge } from './server/createEdge.ts'
export { createHandler, type Handler } from './server/createHandler.ts'
export type { Edge, EdgeOperation, Match } from './server/edge.ts'
export { type Listening, type ListenOptions, listen } from './server/listen.ts'
export { nodeHttp } from './server/nodeHttp.ts'
export { refuseMalformed } from './server/refuseMalformed.ts'
export { findDuplicateHeader } from './server/singleHeaders.ts'
