// Generated from promotions.yaml by npm run generate.
export const promotions = [
 {
  "id": 7001,
  "operator_id": 45000,
  "products": [
   50005,
   50006
  ],
  "days": [
   1,
   31
  ],
  "bonus": 1,
  "title": "Double benefits",
  "description": "Every bundle gives twice its data, calls and texts.",
  "terms": "The bonus has the validity of the bundle."
 },
 {
  "id": 7002,
  "operator_id": 45137,
  "products": [
   52743,
   52744
  ],
  "days": [
   1,
   31
  ],
  "bonus": 0.5,
  "title": "50 % more airtime",
  "description": "Top-ups of this value and above give half as much again.",
  "terms": "The bonus cannot be transferred."
 },
 {
  "id": 7003,
  "operator_id": 45135,
  "products": [
   52703,
   52704
  ],
  "days": [
   5,
   8
  ],
  "title": "Four days of free calls",
  "description": "Calls within the network are free until the promotion ends.",
  "terms": null
 },
 {
  "id": 7004,
  "operator_id": 45084,
  "products": [
   51682,
   51683,
   51684
  ],
  "days": [
   1,
   15
  ],
  "title": "Longer validity",
  "description": "Airtime bought now lasts twice as long.",
  "terms": "One bonus per number and month."
 },
 {
  "id": 7005,
  "operator_id": 45089,
  "products": [
   51783,
   51784,
   51785
  ],
  "days": [
   10,
   20
  ],
  "title": "Social networks for free",
  "description": "Messages on social networks do not use data.",
  "terms": null
 },
 {
  "id": 7006,
  "operator_id": 45132,
  "products": [
   52642,
   52643,
   52644
  ],
  "days": [
   24,
   31
  ],
  "title": "Month-end draw",
  "description": "Every top-up takes part in a draw.",
  "terms": "Winners are told by text message."
 },
 {
  "id": 7007,
  "operator_id": 45149,
  "products": [
   52985
  ],
  "days": [
   1,
   31
  ],
  "bonus": 0.5,
  "title": "Half as much data again",
  "description": "Every bundle gives 50 % more data.",
  "terms": "The bonus has the validity of the bundle."
 },
 {
  "id": 7008,
  "operator_id": 45018,
  "products": [
   50361,
   50362,
   50363
  ],
  "days": [
   1,
   10
  ],
  "title": "Free calls at night",
  "description": "Calls within the network are free until the promotion ends.",
  "terms": null
 },
 {
  "id": 7009,
  "operator_id": 45007,
  "products": [
   50145,
   50146
  ],
  "days": [
   15,
   31
  ],
  "title": "Weekend data",
  "description": "Data bought now can also be used at the weekend after it ends.",
  "terms": "One bonus per number and month."
 },
 {
  "id": 7010,
  "operator_id": 45153,
  "products": [
   53062,
   53063
  ],
  "days": [
   1,
   5
  ],
  "title": "Month-start draw",
  "description": "Every top-up takes part in a draw.",
  "terms": "Winners are told by text message."
 }
] as const
