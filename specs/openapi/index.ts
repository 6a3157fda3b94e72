export type { JsonObject } from './document/document.ts'
export { isRecord } from './document/isRecord.ts'
export { loadDocument } from './document/loadDocument.ts'
export type {
  AsyncOperationTable,
  DecodedRequest,
  OperationShapes,
  OperationTable,
  Reply,
  ReplyHeaders,
  ReplyOf,
  RequestOf,
  RowsReplyOf,
} from './document/operation.ts'
export type { Diagnostic, Problem } from './document/problem.ts'
export { remember, rememberEach } from './document/remember.ts'
export type { MaybePromise, Respond, WireReply, WireRequest } from './document/wire.ts'
export { encodeReply } from './reply/encodeReply.ts'
export { deepFreeze } from './reply/jsonWriter.ts'
export { problemDetails } from './reply/problemDetails.ts'
export { withRows } from './reply/rowsWithin.ts'
export type { Presented } from './request/credentials.ts'
export type { SentFile, UploadOptions } from './request/readMultipart.ts'
export { callerGuard } from './server/callerGuard.ts'
export { createEdge } from './server/createEdge.ts'
export { createHandler, type Handler } from './server/createHandler.ts'
export { createHttpServer } from './server/createHttpServer.ts'
export type { Edge } from './server/edge.ts'
export type { Admission, Arrival, Exchange, Visit } from './server/exchange.ts'
export { isLoopback } from './server/isLoopback.ts'
export { answerMalformed, type Listening, listen, plainAnswers, tlsHandshake } from './server/listen.ts'
export { nodeHttp } from './server/nodeHttp.ts'
export { createPipeline, type Pipeline } from './server/pipeline.ts'
export { type PortAnswers, portAnswers } from './server/portAnswers.ts'
export { preferredBy } from './server/preference.ts'
export { serveDocument } from './server/serveDocument.ts'
export { validator } from './validation/validator.ts'
