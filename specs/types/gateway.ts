// Generated from specs/gateway.yaml by npm run generate.
export interface paths {
    "/api/Banks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists all banks, sorted by code. */
        get: operations["Banks_GetAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Banks/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one bank. */
        get: operations["Banks_GetByCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BulkDisbursement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submits a batch of payouts; no money moves yet. */
        post: operations["BulkDisbursement_Submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BulkDisbursement/{batchId}/process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands every Pending item of the batch to its rail. */
        post: operations["BulkDisbursement_Process"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BulkDisbursement/{batchId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how far a batch and every item of it has come. */
        get: operations["BulkDisbursement_GetStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/BulkDisbursement/{batchId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries Failed items again, each under a new external id. */
        post: operations["BulkDisbursement_Retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Payment/bulk-mobile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pays many mobile numbers, with a fraud check for each entry. */
        post: operations["Payment_BulkMobile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Payment/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one transaction. */
        get: operations["Payment_GetById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Sms/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends one text message. */
        post: operations["Sms_Send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** Format: uuid */
        Uuid: string;
        /** Format: date-time */
        Instant: string;
        /** @description Major units of SLE, at most two decimals; more are refused with 400. */
        Amount: number;
        /** @constant */
        Currency: "SLE";
        /**
         * @description Pending while no item was touched; Processing until every item has been handed over and every transaction is final; then Completed, PartiallyFailed or Failed by its items.
         * @enum {string}
         */
        BatchState: "Pending" | "Processing" | "Completed" | "PartiallyFailed" | "Failed";
        /** @enum {string} */
        ItemState: "Pending" | "Processed" | "Failed";
        /** @enum {string} */
        Channel: "MobileMoney" | "BankTransfer" | "MobileValue";
        Bank: {
            /** @description The first three digits of its account numbers. */
            code: string;
            name: string;
            shortName: string;
            /** @description BIC. */
            swiftCode: string | null;
            isActive: boolean;
        };
        SubmitBatch: {
            /** @description a text without NUL characters. */
            batchName: string;
            items: components["schemas"]["BatchItem"][];
        };
        BatchItem: {
            /** @description A phone number or a bank account. */
            destination: string;
            amount: components["schemas"]["Amount"];
        };
        SubmitBatchResult: {
            batchId: components["schemas"]["Uuid"];
            batchName: string;
            status: components["schemas"]["BatchState"];
            itemCount: number;
            totalAmount: number;
            currency: components["schemas"]["Currency"];
            /** @description In the order of the items. */
            itemIds: components["schemas"]["Uuid"][];
            submittedAt: components["schemas"]["Instant"];
        };
        ProcessBatchResult: {
            batchId: components["schemas"]["Uuid"];
            status: components["schemas"]["BatchState"];
            processed: components["schemas"]["ProcessedItem"][];
            skipped: components["schemas"]["SkippedItem"][];
            processedCount: number;
            skippedCount: number;
            processedAt: components["schemas"]["Instant"];
        };
        ProcessedItem: {
            itemId: components["schemas"]["Uuid"];
            transactionId: components["schemas"]["Uuid"];
            referenceNumber: components["schemas"]["ReferenceNumber"];
        };
        SkippedItem: {
            itemId: components["schemas"]["Uuid"];
            status: components["schemas"]["ItemState"];
            /** @enum {string} */
            reason: "NotPending" | "ProviderRejected" | "NotFailed" | "RetryLimitReached" | "UnderReview";
        };
        BatchStatus: {
            batchId: components["schemas"]["Uuid"];
            batchName: string;
            status: components["schemas"]["BatchState"];
            currency: components["schemas"]["Currency"];
            totalAmount: number;
            counts: {
                pending: number;
                processed: number;
                failed: number;
            };
            submittedAt: components["schemas"]["Instant"];
            /** Format: date-time */
            completedAt: string | null;
            items: components["schemas"]["BatchItemStatus"][];
        };
        BatchItemStatus: {
            itemId: components["schemas"]["Uuid"];
            destination: string;
            channel: components["schemas"]["Channel"];
            amount: number;
            status: components["schemas"]["ItemState"];
            retryCount: number;
            /** Format: uuid */
            transactionId: string | null;
            providerReference: string | null;
            failureReason: string | null;
            /**
             * Format: date-time
             * @description When the item was handed to its rail.
             */
            completedAt: string | null;
        };
        RetryItems: {
            batchId: components["schemas"]["Uuid"];
            itemIds: components["schemas"]["Uuid"][];
        };
        RetryResult: {
            batchId: components["schemas"]["Uuid"];
            retried: components["schemas"]["RetriedItem"][];
            skipped: components["schemas"]["SkippedItem"][];
        };
        RetriedItem: {
            itemId: components["schemas"]["Uuid"];
            attempt: number;
            status: components["schemas"]["ItemState"];
            transactionId: components["schemas"]["Uuid"];
        };
        BulkMobilePayment: {
            payments: components["schemas"]["MobilePaymentEntry"][];
        };
        MobilePaymentEntry: {
            phoneNumber: string;
            amount: components["schemas"]["Amount"];
        };
        BulkPaymentResult: {
            bulkReference: components["schemas"]["ReferenceNumber"];
            total: number;
            accepted: number;
            /** @description Accepted entries that carry a fraud flag. */
            flagged: number;
            blocked: number;
            rejected: number;
            totalAcceptedAmount: number;
            results: components["schemas"]["BulkPaymentEntryResult"][];
        };
        BulkPaymentEntryResult: {
            index: number;
            destinationMasked: string;
            amount: number;
            /** @enum {string} */
            status: "Accepted" | "Blocked" | "Rejected";
            /** Format: uuid */
            transactionId: string | null;
            fraudFlags: components["schemas"]["FraudFlag"][];
            reason: string | null;
        };
        FraudFlag: {
            code: string;
            /** @enum {string} */
            severity: "Info" | "Review" | "Block";
            message: string;
        };
        ReferenceNumber: string;
        Transaction: {
            transactionId: components["schemas"]["Uuid"];
            referenceNumber: components["schemas"]["ReferenceNumber"];
            clientId: components["schemas"]["Uuid"];
            apiUserId: components["schemas"]["Uuid"];
            /** @enum {string} */
            type: "BankTransfer" | "MobileMoney";
            /**
             * @description A payout abroad arrives as airtime.
             * @enum {string}
             */
            valueType: "Cash" | "Airtime";
            amount: number;
            currency: components["schemas"]["Currency"];
            /** @description For a mobile number of Sierra Leone the first three digits of its local form; null abroad. */
            receiverBankCode: string | null;
            destinationMasked: string;
            /** Format: uuid */
            destinationClientId: string | null;
            narration: string;
            /** @enum {string} */
            status: "Pending" | "Processing" | "Completed" | "Failed" | "Expired" | "Blocked" | "Reversed";
            fraudFlags: components["schemas"]["FraudFlag"][];
            /** @enum {string|null} */
            provider: "africastalking" | "dtone" | null;
            providerReference: string | null;
            failureReason: string | null;
            isSandbox: boolean;
            createdAt: components["schemas"]["Instant"];
            /** Format: date-time */
            completedAt: string | null;
        };
        SendSms: {
            phoneNumber: string;
            message: string;
        };
        SmsResult: {
            messageId: string | null;
            phoneNumber: string;
            /** @enum {string} */
            status: "Sent" | "Failed";
            /** @description The provider's code for this recipient. */
            statusCode: number;
            cost: string | null;
            senderId: string | null;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            instance: string;
            /** @description What programs decide on. */
            code: string;
            traceId: components["schemas"]["Uuid"];
            /** @description What is wrong, field by field. */
            errors?: {
                [key: string]: string[];
            };
        };
    };
    responses: {
        /** @description The request breaks a stated constraint. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no API key, or it is wrong or revoked. */
        Unauthorized: {
            headers: {
                /** @example Bearer */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller is known, but its client is not active or its role lacks the permission. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It does not exist, or belongs to another client. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is right, the state is not. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than the gateway reads. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not JSON. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Well-formed, but a business rule refuses it. */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller sends requests faster than it may, or the provider does not keep up. */
        TooManyRequests: {
            headers: {
                /**
                 * @description Seconds.
                 * @example 60
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The provider gave no usable answer; the message may or may not have been sent. */
        BadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The id of the batch.
         * @example 5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11
         */
        BatchId: string;
        /**
         * @description The same key with the same request gets the stored reply; with another request it is refused.
         * @example wages-2026-11
         */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Banks_GetAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The banks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bank"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Banks_GetByCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The code of the bank; leading zeros count.
                 * @example 003
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bank. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bank"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    BulkDisbursement_Submit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key with the same request gets the stored reply; with another request it is refused.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitBatch"];
            };
        };
        responses: {
            /** @description The batch is stored and every item of it is Pending. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitBatchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
        };
    };
    BulkDisbursement_Process: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key with the same request gets the stored reply; with another request it is refused.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of the batch.
                 * @example 5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11
                 */
                batchId: components["parameters"]["BatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was handed over, and what was not and why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessBatchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
        };
    };
    BulkDisbursement_GetStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the batch.
                 * @example 5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11
                 */
                batchId: components["parameters"]["BatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch with its items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    BulkDisbursement_Retry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key with the same request gets the stored reply; with another request it is refused.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of the batch.
                 * @example 5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11
                 */
                batchId: components["parameters"]["BatchId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryItems"];
            };
        };
        responses: {
            /** @description What was tried again, and what was not and why. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
        };
    };
    Payment_BulkMobile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key with the same request gets the stored reply; with another request it is refused.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkMobilePayment"];
            };
        };
        responses: {
            /** @description A verdict for each entry; one bad entry does not stop the others. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPaymentResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Payment_GetById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the transaction.
                 * @example 6a1e0b52-6f43-4d0e-8b7b-2f2b8a9c0d13
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    Sms_Send: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The same key with the same request gets the stored reply; with another request it is refused.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendSms"];
            };
        };
        responses: {
            /** @description The provider took the message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
        };
    };
}
export interface tags {
    "Banks": "Banks_GetAll" | "Banks_GetByCode";
    "BulkDisbursement": "BulkDisbursement_Submit" | "BulkDisbursement_Process" | "BulkDisbursement_GetStatus" | "BulkDisbursement_Retry";
    "Payment": "Payment_BulkMobile" | "Payment_GetById";
    "Sms": "Sms_Send";
}
