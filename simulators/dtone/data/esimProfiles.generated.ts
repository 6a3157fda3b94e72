// Generated from esimProfiles.yaml by npm run generate.
export const esimProfiles = [
 {
  "iccid": "8900000000000000425",
  "plans": [
   {
    "productId": 47002,
    "remaining": [
     {
      "type": "DATA",
      "unit_type": "DATA",
      "unit": "GB",
      "amount": 5
     }
    ]
   }
  ]
 }
] as const
