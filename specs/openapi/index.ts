export { bindOperation, type Outcome } from './bindOperation.ts'
export { type Admission, type Api, createApi } from './createApi.ts'
export { createEdge } from './createEdge.ts'
export { createHandler, type Handler } from './createHandler.ts'
export { deepFreeze } from './deepFreeze.ts'
export type { JsonObject } from './document.ts'
export type { Edge, EdgeOperation, Match } from './edge.ts'
export { encodeReply } from './encodeReply.ts'
export { isRecord } from './isRecord.ts'
export { type Listening, type ListenOptions, listen } from './listen.ts'
export { loadDocument } from './loadDocument.ts'
export { nodeHttp } from './nodeHttp.ts'
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
} from './operation.ts'
export type { Diagnostic, Problem } from './problem.ts'
export { problemDetails } from './problemDetails.ts'
export { refuseMalformed } from './refuseMalformed.ts'
export { remember } from './remember.ts'
export { rememberEach } from './rememberEach.ts'
export { findDuplicateHeader } from './singleHeaders.ts'
export type { Respond, WireReply, WireRequest } from './wire.ts'
