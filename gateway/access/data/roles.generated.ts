// Generated from roles.yaml by npm run generate.
export const roles = [
 {
  "name": "SuperAdmin",
  "isApiAssignable": false
 },
 {
  "name": "CompanyAdmin",
  "isApiAssignable": false
 },
 {
  "name": "ClientAdmin",
  "isApiAssignable": false
 },
 {
  "name": "ApiUser",
  "isApiAssignable": true
 },
 {
  "name": "Reader",
  "isApiAssignable": true
 }
] as const
