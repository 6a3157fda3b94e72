export { bindOperation, type Outcome } from './bindOperation.ts'
export { type Admission, type Api, type ApiOptions, createApi } from './createApi.ts'
export { createEdge, type EdgeOptions } from './createEdge.ts'
export { createHandler, type Handler, type HandlerOptions } from './createHandler.ts'
export type {
  ApiBody,
  ApiDocument,
  ApiHeader,
  ApiMediaType,
  ApiOperation,
  ApiParameter,
  ApiResponse,
  JsonObject,
  Schema,
} from './document.ts'
export type { Decoded, Edge, EdgeOperation, Match } from './edge.ts'
export { encodeReply } from './encodeReply.ts'
export { isRecord } from './isRecord.ts'
export { type Listening, type ListenOptions, listen } from './listen.ts'
export { loadDocument } from './loadDocument.ts'
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
export { findDuplicateHeader } from './singleHeaders.ts'
export type { Disruption, Respond, WireReply, WireRequest } from './wire.ts'
