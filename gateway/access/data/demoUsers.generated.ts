// Generated from demoUsers.yaml by npm run generate.
export const demoUsers = [
 {
  "userName": "client@demo.example",
  "role": "ClientAdmin",
  "isOfClient": true
 },
 {
  "userName": "company@demo.example",
  "role": "CompanyAdmin",
  "isOfClient": false
 },
 {
  "userName": "super@demo.example",
  "role": "SuperAdmin",
  "isOfClient": false
 }
] as const
