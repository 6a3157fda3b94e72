// Generated from suffixes.yaml by npm run generate.
export const suffixes = [
 {
  "suffix": "100",
  "delay": "PT3S",
  "status": "COMPLETED",
  "pin": false
 },
 {
  "suffix": "101",
  "delay": "PT3S",
  "status": "COMPLETED",
  "pin": true
 },
 {
  "suffix": "102",
  "delay": "PT3S",
  "status": "DECLINED-INVALID-CREDIT-PARTY",
  "pin": false
 },
 {
  "suffix": "103",
  "delay": "PT3S",
  "status": "DECLINED-BARRED-CREDIT-PARTY",
  "pin": false
 },
 {
  "suffix": "104",
  "delay": "PT3S",
  "status": "DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE",
  "pin": false
 },
 {
  "suffix": "105",
  "delay": "PT3S",
  "status": "DECLINED-DUPLICATED-TRANSACTION",
  "pin": false
 },
 {
  "suffix": "106",
  "delay": "PT3S",
  "status": "DECLINED",
  "pin": false
 },
 {
  "suffix": "107",
  "delay": "PT3S",
  "status": "DECLINED-EXCEPTION",
  "pin": false
 },
 {
  "suffix": "200",
  "delay": "PT20S",
  "status": "COMPLETED",
  "pin": false
 },
 {
  "suffix": "201",
  "delay": "PT20S",
  "status": "COMPLETED",
  "pin": true
 },
 {
  "suffix": "202",
  "delay": "PT20S",
  "status": "DECLINED-INVALID-CREDIT-PARTY",
  "pin": false
 },
 {
  "suffix": "203",
  "delay": "PT20S",
  "status": "DECLINED-BARRED-CREDIT-PARTY",
  "pin": false
 },
 {
  "suffix": "204",
  "delay": "PT20S",
  "status": "DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE",
  "pin": false
 },
 {
  "suffix": "205",
  "delay": "PT20S",
  "status": "DECLINED-DUPLICATED-TRANSACTION",
  "pin": false
 },
 {
  "suffix": "206",
  "delay": "PT20S",
  "status": "DECLINED",
  "pin": false
 },
 {
  "suffix": "207",
  "delay": "PT20S",
  "status": "DECLINED-EXCEPTION",
  "pin": false
 },
 {
  "suffix": "300",
  "delay": "PT5M",
  "status": "COMPLETED",
  "pin": false
 },
 {
  "suffix": "301",
  "delay": "PT5M",
  "status": "COMPLETED",
  "pin": true
 },
 {
  "suffix": "302",
  "delay": "PT5M",
  "status": "DECLINED-INVALID-CREDIT-PARTY",
  "pin": false
 },
 {
  "suffix": "303",
  "delay": "PT5M",
  "status": "DECLINED-BARRED-CREDIT-PARTY",
  "pin": false
 },
 {
  "suffix": "304",
  "delay": "PT5M",
  "status": "DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE",
  "pin": false
 },
 {
  "suffix": "305",
  "delay": "PT5M",
  "status": "DECLINED-DUPLICATED-TRANSACTION",
  "pin": false
 },
 {
  "suffix": "306",
  "delay": "PT5M",
  "status": "DECLINED",
  "pin": false
 },
 {
  "suffix": "307",
  "delay": "PT5M",
  "status": "DECLINED-EXCEPTION",
  "pin": false
 }
] as const
