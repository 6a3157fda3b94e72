// Generated from telcos.yaml by npm run generate.
export const telcos = [
 {
  "name": "Orange",
  "wallet": true,
  "codes": [
   "71",
   "72",
   "73",
   "74",
   "75",
   "76",
   "78",
   "79"
  ]
 },
 {
  "name": "Africell",
  "wallet": true,
  "codes": [
   "30",
   "33",
   "70",
   "77",
   "80",
   "88",
   "90",
   "99"
  ]
 },
 {
  "name": "Qcell",
  "wallet": true,
  "codes": [
   "31",
   "32",
   "34"
  ]
 },
 {
  "name": "Sierratel",
  "wallet": false,
  "codes": [
   "25"
  ]
 },
 {
  "name": "IPTEL",
  "wallet": false,
  "codes": [
   "35"
  ]
 },
 {
  "name": "Onlime",
  "wallet": false,
  "codes": [
   "66"
  ]
 }
] as const
