import type { Finding, Tool } from './finding.ts'

/** Why a finding is no fault of a document or a service. */
export interface Explanation {
  readonly name: string
  readonly tool: Tool
  readonly rule: string
  /** Document, place and message, one a line. */
  readonly fits: RegExp
  readonly why: string
}

/** Every finding that is understood. One that none of these explains fails the command. */
export const explanations: readonly Explanation[] = [
  {
    name: 'receivers',
    tool: 'redocly',
    rule: 'operation-4xx-response',
    fits: /^(africastalking|dtone)\n.*\/callbacks\//,
    why: 'The receiver of a callback is the application of the reader. Which errors it answers is its own affair.',
  },
  {
    name: 'no-input',
    tool: 'redocly',
    rule: 'operation-4xx-response',
    fits: /^control\n#\/paths\/~1(health|worlds)\/get\//,
    why: 'These operations take neither input nor credentials, so no request to them is refused.',
  },
  {
    name: 'webhook-id',
    tool: 'redocly',
    rule: 'operation-operationId',
    fits: /^africastalking\n#\/webhooks\//,
    why: 'An operationId names an operation that the service answers. A webhook has a name already: its key.',
  },
  {
    name: 'no-contact',
    tool: 'spectral',
    rule: 'info-contact',
    fits: /\n#\/info\n/,
    why: 'The services run on the machine of the reader. Nobody else can be asked about them.',
  },
  {
    name: 'wrong-method',
    tool: 'schemathesis',
    rule: 'unsupported_method',
    fits: /^dtone\n.*\n404 .*1000404/,
    why: 'DT One answers a wrong method as it answers an unknown path (docs/dtone.md#errors).',
  },
  {
    name: 'literal-path',
    tool: 'schemathesis',
    rule: 'unsupported_method',
    fits: /^gateway\nPOST \/api\/(Payment\/(bulk-mobile|initiate|authorize|resend-otp)|Clients\/register|Customers\/(login|register)|Permissions\/bulk)\n.*\(GET /,
    why: 'GET of such a path is a documented operation: GET /api/Payment/{id}, Clients/{id}, Customers/{id} or Permissions/{id} with an id of wrong form.',
  },
  {
    name: 'literal-path-allow',
    tool: 'schemathesis',
    rule: 'allow_header_conformance',
    fits: /^gateway\nPOST \/api\/(Payment\/(bulk-mobile|initiate|authorize|resend-otp)|Clients\/register|Customers\/(login|register)|Permissions\/bulk)\n[\s\S]*\n`Allow: POST, GET` does not/,
    why: 'The path is also one of /api/Payment/{id}, Clients/{id}, Customers/{id} or Permissions/{id}, whose GET is allowed there.',
  },
  {
    name: 'gateway-rules',
    tool: 'schemathesis',
    rule: 'positive_data_acceptance',
    fits: /^gateway\n.*\n422 .*"(idempotency_key_reused|unsupported_destination|every_entry_refused|insufficient_float|unknown_bank|otp_wrong|fraud_blocked|daily_limit_reached|own_client|destination_client_unknown|phone_invalid|phone_number_invalid|permissions_unknown|insufficient_funds|wallet_limit_exceeded|document_unsupported|document_too_large|too_many_documents|card_expired|card_brand_not_supported|currency_not_supported|amount_too_high|amount_too_low|pa_res_invalid)"/,
    why: 'A request of the right form that a business rule refuses: the documented meaning of 422.',
  },
  {
    name: 'range-order',
    tool: 'schemathesis',
    rule: 'positive_data_acceptance',
    fits: /^gateway\nGET \/api\/(Payment\/range|CustomerWallet\/statement|Reports\/cards\/transactions\/range|Reports\/checkout\/summary)\n400 .*(is after `(to|endDate)`|is in the future)/,
    why: 'No schema can compare the two ends of a range, or one with the time.',
  },
  {
    name: 'same-batch',
    tool: 'schemathesis',
    rule: 'positive_data_acceptance',
    fits: /^gateway\nPOST \/api\/BulkDisbursement\/\{batchId\}\/retry\n400 .*is not the batch of the path/,
    why: 'Body and path must name the same batch. No schema can compare the two.',
  },
  {
    name: 'reset-token',
    tool: 'schemathesis',
    rule: 'positive_data_acceptance',
    fits: /^gateway\nPOST \/api\/Account\/reset-password\n400 .*"errors":\{"token":\["is wrong, used or expired/,
    why: 'The token of a reset is in a mail. One that is drawn is the token of no mail.',
  },
  {
    name: 'card-check-digit',
    tool: 'schemathesis',
    rule: 'positive_data_acceptance',
    fits: /^gateway\nPOST \/api\/CardPayments\/tokenize\n400 .*"errors":\{"cardNumber":\["The check digit is wrong/,
    why: 'The last digit of a card number is a check digit, as the member says. No schema can compute it.',
  },
  {
    name: 'customer-password',
    tool: 'schemathesis',
    rule: 'positive_data_acceptance',
    fits: /^gateway\nPOST \/api\/Customers\/register\n400 .*"errors":\{"password":\["has not: /,
    why: 'A password has a small letter, a capital letter and a digit of any script, as the member says. A pattern that says so is one that few tools can draw from.',
  },
  {
    name: 'rejection-reason',
    tool: 'schemathesis',
    rule: 'positive_data_acceptance',
    fits: /^gateway\nPOST \/api\/KycAdmin\/\{id\}\/verify\n400 .*"errors":\{"reason":\["is needed where a document is rejected"\]\}/,
    why: 'Only a rejection needs a reason, as the member says. Schemathesis draws it without regard to the status.',
  },
  {
    name: 'part-header',
    tool: 'schemathesis',
    rule: 'positive_data_acceptance',
    fits: /^gateway\nPOST \/api\/Kyc\/(upload|upload-multiple)\n400 .*"The form cannot be parsed: Malformed part header\."/,
    why: 'Schemathesis draws names of further fields with control characters, which the header of a part cannot have.',
  },
  {
    name: 'contact-person',
    tool: 'schemathesis',
    rule: 'positive_data_acceptance',
    fits: /^gateway\nPOST \/api\/Clients\/register\n400 .*"errors":\{"contactPerson":\["is missing: a Company names somebody"\]\}/,
    why: 'Only a Company must name somebody, as the member says. Schemathesis draws it without regard to the type of the client.',
  },
  {
    name: 'dtone-rules',
    tool: 'schemathesis',
    rule: 'positive_data_acceptance',
    fits: /^dtone\n.*\n400 .*"code":(100300[23]|100[567][05]0[1-7]|1007500)\b/,
    why: 'Refused by product, state, balance or number plan, with the code that the operation documents for it.',
  },
  {
    name: 'dtone-parts',
    tool: 'schemathesis',
    rule: 'positive_data_acceptance',
    fits: /^dtone\n(?!.*\{transaction_id\}).*\n400 .*"code":1000400\b/,
    why: 'Parts that contradict each other or the product (a subservice without its service): no schema of one part holds it.',
  },
  {
    name: 'multipart-names',
    tool: 'schemathesis',
    rule: 'positive_data_acceptance',
    fits: /^africastalking\nPOST (\/version1)?\/(messaging(\/bulk)?|airtime\/send|checkout\/token\/create|subscription\/\w+|ussd\/push\/request|call|callTransfer|mediaUpload|queueStatus)\n400 (Request entity expected but not supplied|The request content was malformed)/,
    why: 'Field names that are empty or hold control characters spoil a multipart body, so its fields cannot be read.',
  },
  {
    name: 'condition-members',
    tool: 'redocly',
    rule: 'no-required-schema-properties-undefined',
    fits: /^africastalking\n#\/components\/schemas\/(Send(MessageForm|BulkMessageRequest)|VoicePost)\/(if\/not|then)\/required\//,
    why: 'The members stand beside the condition, in the schema itself. Redocly looks for them in the condition alone.',
  },
  {
    name: 'condition-ignored',
    tool: 'schemathesis',
    rule: 'positive_data_acceptance',
    fits: /^africastalking\nPOST \/version1\/messaging(\/bulk)?\n400 .*(to|phoneNumbers|senderId)'/,
    why: 'Schemathesis draws members without regard to `if` and `then`, by which the document requires these.',
  },
  {
    name: 'same-words',
    tool: 'schemathesis',
    rule: 'positive_data_acceptance',
    fits: /^control\nPUT \/worlds\/\{world\}\/africastalking\/short-codes\/\{shortCode\}\n400 .*The keyword .* is there twice/,
    why: 'No schema says that words differ by more than capital and small letters.',
  },
  {
    name: 'call-actions',
    tool: 'schemathesis',
    rule: 'negative_data_rejection',
    fits: /^africastalking\nPOST \/call\n.*[\s\S]*body - (callActions|actions): Incorrect type/,
    why: 'What cannot be read of them is ignored (docs/africastalking.md#voice-actions), and the journal says so.',
  },
  {
    name: 'script-moments',
    tool: 'schemathesis',
    rule: 'positive_data_acceptance',
    fits: /^control\nPOST \/worlds\/\{world\}\/subscribers\/\{number\}\/scripts\n400 .*(Nobody can do|A PIN is entered with a yes)/,
    why: 'The document describes cues and actions apart. Which action is possible at which cue stands in the operation.',
  },
  {
    name: 'json-field',
    tool: 'schemathesis',
    rule: 'positive_data_acceptance',
    fits: /^africastalking\nPOST \/version1\/airtime\/send\n400 The form field 'recipients' was malformed/,
    why: 'The field is JSON in a form, as its encoding says. Schemathesis sends each entry as a field.',
  },
  {
    name: 'snapshot-seal',
    tool: 'schemathesis',
    rule: 'positive_data_acceptance',
    fits: /^control\nPUT \/worlds\/\{world\}\/snapshot\n400 .*The digest does not match/,
    why: 'The digest seals the content. Only a snapshot that was taken has the right one.',
  },
  {
    name: 'unknown-names',
    tool: 'schemathesis',
    rule: 'positive_data_acceptance',
    fits: /^control\n.*\n400 .*(No provider that this (rule|plan) can fit|No account of Africa's Talking is in|No purse is in|No phone number is in|There is no (network|do-not-disturb register)|The catalogue (has no|sells nothing))/,
    why: 'Operations, callbacks, errors, products, operators, networks, countries and currencies are those of the providers. Their documents and data name them.',
  },
  {
    name: 'dependent-schemas',
    tool: 'schemathesis',
    rule: 'positive_data_acceptance',
    fits: /^control\n(PUT|POST) .*\n400 .*`(\w+\.)?(mode|how|at|status)` must be/,
    why: 'Schemathesis draws members without regard to `dependentSchemas`, by which the document refuses these.',
  },
]

/** The explanation of a finding, if there is one. */
export function explanationOf({ tool, rule, document, where, message }: Finding): Explanation | undefined {
  const text = `${document}\n${where}\n${message}`
  return explanations.find((one) => one.tool === tool && one.rule === rule && one.fits.test(text))
}
