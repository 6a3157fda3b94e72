// Generated from sparedNumbers.yaml by npm run generate.
export const sparedNumbers = [
 {
  "pattern": "\\+2547000(1\\d{3})0",
  "suite": "Node.js, a message to 1,000 recipients",
  "evidence": "observed"
 },
 {
  "pattern": "\\+254711082302",
  "suite": "Java, a payment",
  "evidence": "observed"
 }
] as const
