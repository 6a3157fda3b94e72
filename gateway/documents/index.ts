export type { DocumentFiles, DocumentType, ReceivedFile } from './documentFiles.ts'
export { openFolder } from './folder.ts'
export { openDocumentFiles } from './openDocumentFiles.ts'
