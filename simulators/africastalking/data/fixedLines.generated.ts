// Generated from fixedLines.yaml by npm run generate.
export const fixedLines = [
 {
  "country": "KE",
  "prefixes": [
   "25420",
   "2544",
   "2545",
   "2546"
  ],
  "evidence": "chosen"
 },
 {
  "country": "UG",
  "prefixes": [
   "25620",
   "2563",
   "2564"
  ],
  "evidence": "chosen"
 },
 {
  "country": "TZ",
  "prefixes": [
   "25522",
   "25523",
   "25524",
   "25525",
   "25526",
   "25527",
   "25528"
  ],
  "evidence": "chosen"
 },
 {
  "country": "NG",
  "prefixes": [
   "2341",
   "2342"
  ],
  "evidence": "chosen"
 },
 {
  "country": "GH",
  "prefixes": [
   "23330",
   "23331",
   "23332",
   "23333",
   "23334",
   "23335",
   "23336",
   "23337",
   "23338",
   "23339"
  ],
  "evidence": "chosen"
 },
 {
  "country": "ZA",
  "prefixes": [
   "271",
   "2721",
   "2722",
   "2723",
   "2727",
   "2728",
   "2731",
   "2732",
   "2733",
   "2734",
   "2735",
   "2741",
   "2742",
   "2743",
   "2744",
   "2751",
   "2753",
   "2754",
   "2756",
   "2757",
   "2758"
  ],
  "evidence": "chosen"
 },
 {
  "country": "SL",
  "prefixes": [
   "23222"
  ],
  "evidence": "chosen"
 }
] as const
