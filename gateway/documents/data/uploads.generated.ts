// Generated from uploads.yaml by npm run generate.
export const uploads = {
 "fileSize": 5242880,
 "files": 10,
 "read": {
  "size": 55574528,
  "files": 100,
  "fields": 20,
  "fieldSize": 4096,
  "parts": 120
 },
 "fileName": 255,
 "throttle": {
  "calls": 200,
  "window": 3600
 },
 "leftFor": 3600,
 "sweptEvery": 3600,
 "contentTypes": {
  "application/pdf": "application/pdf",
  "image/jpeg": "image/jpeg",
  "image/png": "image/png",
  "image/apng": "image/png"
 }
} as const
