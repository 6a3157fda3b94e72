// Generated from campaigns.yaml by npm run generate.
export const campaigns = [
 {
  "id": 8001,
  "products": [
   50004,
   50024,
   50064
  ],
  "days": [
   1,
   31
  ],
  "title": "East Africa calls home",
  "description": "Our best prices for airtime in East Africa.",
  "terms": null
 },
 {
  "id": 8002,
  "products": [
   51684,
   51784,
   52644
  ],
  "days": [
   1,
   12
  ],
  "title": "Latin America in touch",
  "description": "Airtime for Latin America without our margin.",
  "terms": "While stocks last."
 },
 {
  "id": 8003,
  "products": [
   57880,
   57881,
   57882
  ],
  "days": [
   18,
   31
  ],
  "title": "Game on",
  "description": "Credit for games at a lower price.",
  "terms": null
 },
 {
  "id": 8004,
  "products": [
   58140,
   58141,
   56102
  ],
  "days": [
   4,
   9
  ],
  "title": "Evenings at home",
  "description": "Films, music and television.",
  "terms": "Not to be combined with other offers."
 }
] as const
