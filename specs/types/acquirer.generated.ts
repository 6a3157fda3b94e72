// Generated from specs/acquirer.yaml by npm run generate.
export interface paths {
    "/v1/authorisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Finds the authorisation of a reference.
         * @description Use it where no answer to the request for an authorisation came: a list of one, or an empty list where the acquirer has not received it. A request on its way can still arrive; a cancellation of the reference keeps it out.
         */
        get: operations["findAuthorisations"];
        put?: never;
        /**
         * Asks for an amount to be held on a card.
         * @description The number of the card chooses the outcome (docs/acquirer.md#test-numbers). A decline is an answer like any other: 201 with the status `declined`. A request that is repeated with the same `reference` gets the authorisation as it is now, with 200, and never a second hold.
         */
        post: operations["createAuthorisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one authorisation.
         * @description Returns the authorisation as it is now. An unknown id gets 404 with `authorisationNotFound`.
         */
        get: operations["getAuthorisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorisations/{id}/authentication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands in what the issuer answered to a challenge.
         * @description `paRes` is what the browser of the holder brought back. Its transaction status Y or A makes the authorisation `authorised`, N or U `authenticationFailed`. The same `paRes` again gets the authorisation as it is now.
         */
        post: operations["authenticateAuthorisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorisations/{id}/captures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the held amount, or a part of it.
         * @description An authorisation is captured once; what is not taken is released. The same reference and amount again get the authorisation as it is now.
         */
        post: operations["captureAuthorisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Releases what is held under a reference, or keeps the reference from being used.
         * @description Where the acquirer has no authorisation with this reference, a request that arrives later gets 409 `referenceCancelled`. So a client that got no answer can be sure that nothing is held. What holds nothing keeps its status. It can be repeated.
         */
        post: operations["cancelReference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/acs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows the page of a challenge to the holder of the card.
         * @description For browsers: it needs no credentials and no script. The page shows amount, currency and reference, and has two forms, "Confirm" and "Refuse", which post `PaRes` and `MD` to `TermUrl`.
         */
        get: operations["showChallenge"];
        put?: never;
        /**
         * Shows the page of a challenge, asked for by a form.
         * @description The same as the GET, with the values in a form, as 3-D Secure sends them.
         */
        post: operations["postChallenge"];
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
        /** @description Name that the client gave a request, unique in its account. */
        Reference: string;
        /** @description Minor units of the currency, such as cents. */
        Amount: number;
        /** @description Code of ISO 4217. */
        Currency: string;
        /** @description What the acquirer named the authorisation. */
        AuthorisationId: string;
        /** @description Request of the acquirer to the issuer, in base64. It names the authorisation and its account. */
        PaReq: string;
        /** @description Text of the merchant, which comes back unchanged. */
        MerchantData: string;
        /** @description Where the page posts `PaRes` and `MD`, with http or https. */
        TermUrl: string;
        /** @description A request to hold an amount on a card. */
        AuthorisationCreate: {
            /** @description Name of this request. Repeated with the same content it gets the same authorisation. */
            reference: components["schemas"]["Reference"];
            /** @description How many minor units are held. */
            amount: components["schemas"]["Amount"];
            /** @description Code of ISO 4217: SLE, USD, GBP or EUR. */
            currency: components["schemas"]["Currency"];
            card: components["schemas"]["Card"];
            /** @description Where changes of the status are told, with http or https. */
            notificationUrl?: string;
        };
        /** @description A card as it is printed. Number and security code are kept out of journals, logs, events and snapshots. */
        Card: {
            /** @description Digits on the front, with a check digit. */
            number: string;
            /** @description Month at whose end the card expires. */
            expiryMonth: number;
            /** @description Year of four digits in which the card expires. */
            expiryYear: number;
            /** @description Digits on the back. They are never stored. */
            securityCode?: string;
        };
        /** @description An amount that is or was held on a card, or why it is not. */
        Authorisation: {
            id: components["schemas"]["AuthorisationId"];
            reference: components["schemas"]["Reference"];
            /**
             * @description `authorised`: the amount is held. `challengeRequired`: the holder has to answer first. `captured`: taken. The others hold nothing.
             * @enum {string}
             */
            status: "authorised" | "challengeRequired" | "declined" | "authenticationFailed" | "captured" | "cancelled" | "expired";
            /** @description How many minor units were asked for. */
            amount: components["schemas"]["Amount"];
            currency: components["schemas"]["Currency"];
            card: components["schemas"]["StoredCard"];
            /** @description Why the card was declined. Null unless the status is `declined`. */
            declineCode: ("doNotHonour" | "insufficientFunds" | "expiredCard" | "incorrectSecurityCode") | null;
            /** @description What the holder has to answer. Null unless the status is `challengeRequired`. */
            challenge: components["schemas"]["Challenge"] | null;
            /** @description What the issuer answered to the challenge. Null before, and where there was none. */
            authentication: components["schemas"]["IssuerAnswer"] | null;
            /** @description What was taken. Null unless the status is `captured`. */
            capture: components["schemas"]["Capture"] | null;
            /**
             * Format: date-time
             * @description When the request arrived.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the hold ends by itself.
             */
            expiresAt: string;
        };
        /** @description What is kept of a card. */
        StoredCard: {
            /**
             * @description Scheme to which the number belongs.
             * @enum {string}
             */
            brand: "visa" | "mastercard" | "amex" | "discover" | "unknown";
            /** @description Last four digits of the number. */
            last4: string;
            /** @description Month at whose end the card expires. */
            expiryMonth: number;
            /** @description Year of four digits in which the card expires. */
            expiryYear: number;
        };
        /** @description A question of the card's issuer to its holder. */
        Challenge: {
            /**
             * Format: uri
             * @description Page to which the browser of the holder is sent, with `PaReq`, `MD` and `TermUrl`.
             */
            acsUrl: string;
            paReq: components["schemas"]["PaReq"];
            /** @description Text that comes back with the answer and tells which challenge it belongs to. */
            md: string;
            /**
             * Format: date-time
             * @description When the challenge runs out.
             */
            expiresAt: string;
        };
        /** @description What the issuer answered. */
        IssuerAnswer: {
            /**
             * @description `Y` authenticated, `A` attempted, `N` refused, `U` unavailable.
             * @enum {string}
             */
            transStatus: "Y" | "A" | "N" | "U";
            /** @description Electronic commerce indicator of the scheme. Null for N and U. */
            eci: string | null;
        };
        /** @description What was taken of the held amount. */
        Capture: {
            /** @description Name that the client gave the capture. */
            reference: components["schemas"]["Reference"];
            /** @description How many minor units were taken. */
            amount: components["schemas"]["Amount"];
            /**
             * Format: date-time
             * @description When they were taken.
             */
            capturedAt: string;
        };
        /** @description The answer of an issuer, as the browser brought it. */
        Authentication: {
            /** @description Signed answer in base64, from the field `PaRes`. */
            paRes: string;
        };
        /** @description A request to take a held amount. */
        CaptureCreate: {
            /** @description Name of this capture. Repeated with the same amount it takes nothing more. */
            reference: components["schemas"]["Reference"];
            /** @description How many minor units are taken. */
            amount: components["schemas"]["Amount"];
        };
        /** @description A request to hold nothing under a reference. */
        CancellationCreate: {
            /** @description Name of the request for an authorisation. */
            reference: components["schemas"]["Reference"];
        };
        /** @description A reference under which nothing is held any more. */
        Cancellation: {
            reference: components["schemas"]["Reference"];
            /** @description What had used the reference. Null if nothing had; then nothing can any more. */
            authorisation: components["schemas"]["Authorisation"] | null;
        };
        /** @description The fields that 3-D Secure sends to the page of the issuer. */
        ChallengeForm: {
            PaReq: components["schemas"]["PaReq"];
            MD?: components["schemas"]["MerchantData"];
            TermUrl: components["schemas"]["TermUrl"];
        };
        /** @description The request does not match the schema. */
        RequestInvalidError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Row of the table of errors, for programs.
                 * @constant
                 */
                code: "requestInvalid";
                /** @description The same in words, for people. */
                message: string;
            };
        };
        /** @description The key is missing or wrong. */
        UnauthorisedError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Row of the table of errors, for programs.
                 * @constant
                 */
                code: "unauthorised";
                /** @description The same in words, for people. */
                message: string;
            };
        };
        /** @description No authorisation has the id. */
        AuthorisationNotFoundError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Row of the table of errors, for programs.
                 * @constant
                 */
                code: "authorisationNotFound";
                /** @description The same in words, for people. */
                message: string;
            };
        };
        /** @description The reference cannot be used. */
        ReferenceError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Row of the table of errors, for programs.
                 * @enum {string}
                 */
                code: "referenceUsed" | "referenceCancelled";
                /** @description The same in words, for people. */
                message: string;
            };
        };
        /** @description The request cannot be put to an issuer. */
        CardRefusedError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Row of the table of errors, for programs.
                 * @enum {string}
                 */
                code: "cardInvalid" | "currencyNotSupported";
                /** @description The same in words, for people. */
                message: string;
            };
        };
        /** @description There is nothing to answer. */
        NoChallengePendingError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Row of the table of errors, for programs.
                 * @constant
                 */
                code: "noChallengePending";
                /** @description The same in words, for people. */
                message: string;
            };
        };
        /** @description The answer is none of this authorisation. */
        PaResInvalidError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Row of the table of errors, for programs.
                 * @constant
                 */
                code: "paResInvalid";
                /** @description The same in words, for people. */
                message: string;
            };
        };
        /** @description The authorisation holds no amount. */
        NotAuthorisedError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Row of the table of errors, for programs.
                 * @constant
                 */
                code: "notAuthorised";
                /** @description The same in words, for people. */
                message: string;
            };
        };
        /** @description The amount is above the authorised one. */
        AmountTooHighError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Row of the table of errors, for programs.
                 * @constant
                 */
                code: "amountTooHigh";
                /** @description The same in words, for people. */
                message: string;
            };
        };
        /** @description The authorisation was captured. */
        AlreadyCapturedError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Row of the table of errors, for programs.
                 * @constant
                 */
                code: "alreadyCaptured";
                /** @description The same in words, for people. */
                message: string;
            };
        };
        /** @description More requests than the account may send. */
        TooManyRequestsError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Row of the table of errors, for programs.
                 * @constant
                 */
                code: "tooManyRequests";
                /** @description The same in words, for people. */
                message: string;
            };
        };
        /** @description The acquirer failed. */
        InternalError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Row of the table of errors, for programs.
                 * @constant
                 */
                code: "internalError";
                /** @description The same in words, for people. */
                message: string;
            };
        };
        /** @description The acquirer is not available. */
        UnavailableError: {
            /** @description What went wrong. */
            error: {
                /**
                 * @description Row of the table of errors, for programs.
                 * @constant
                 */
                code: "unavailable";
                /** @description The same in words, for people. */
                message: string;
            };
        };
    };
    responses: {
        /** @description The request does not match the schema. */
        RequestInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestInvalidError"];
            };
        };
        /** @description The key is missing or wrong. */
        Unauthorised: {
            headers: {
                /** @description The scheme that is asked for. */
                "WWW-Authenticate": "Bearer";
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthorisedError"];
            };
        };
        /** @description No authorisation has this id. */
        AuthorisationNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuthorisationNotFoundError"];
            };
        };
        /** @description More requests than the account may send. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TooManyRequestsError"];
            };
        };
        /** @description The acquirer failed; whether the request took effect is not known. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalError"];
            };
        };
        /** @description The acquirer is not available; whether the request took effect is not known. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnavailableError"];
            };
        };
        /** @description The page, in HTML without script. */
        ChallengePage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=utf-8": string;
            };
        };
        /** @description The `PaReq` is unknown, was answered or ran out, or the request lacks a value. The page says so, in HTML without script. */
        ChallengeUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html; charset=utf-8": string;
            };
        };
    };
    parameters: {
        /** @description What the acquirer named the authorisation. */
        AuthorisationId: components["schemas"]["AuthorisationId"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    findAuthorisations: {
        parameters: {
            query: {
                /**
                 * @description What the client named its request for an authorisation.
                 * @example order-1001
                 */
                reference: components["schemas"]["Reference"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of none or one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorisation"][];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["Unauthorised"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createAuthorisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthorisationCreate"];
            };
        };
        responses: {
            /** @description The reference was used by the same request before. This is its authorisation as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorisation"];
                };
            };
            /** @description The new authorisation: `authorised`, `challengeRequired` or `declined`. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorisation"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["Unauthorised"];
            /** @description The reference belongs to another request, or was cancelled. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceError"];
                };
            };
            /** @description The number of the card is not valid, or the currency is not among SLE, USD, GBP and EUR. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardRefusedError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAuthorisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What the acquirer named the authorisation. */
                id: components["parameters"]["AuthorisationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The authorisation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorisation"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["Unauthorised"];
            404: components["responses"]["AuthorisationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    authenticateAuthorisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What the acquirer named the authorisation. */
                id: components["parameters"]["AuthorisationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Authentication"];
            };
        };
        responses: {
            /** @description The authorisation, with what the issuer answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorisation"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["Unauthorised"];
            404: components["responses"]["AuthorisationNotFound"];
            /** @description The authorisation has no challenge, its challenge ran out, or it was answered otherwise. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoChallengePendingError"];
                };
            };
            /** @description The `paRes` is not base64, has a wrong signature, or belongs to another authorisation. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaResInvalidError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    captureAuthorisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What the acquirer named the authorisation. */
                id: components["parameters"]["AuthorisationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaptureCreate"];
            };
        };
        responses: {
            /** @description The authorisation, captured. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorisation"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["Unauthorised"];
            404: components["responses"]["AuthorisationNotFound"];
            /** @description Nothing is held: a challenge is pending or failed, the card was declined, or the authorisation was captured by another request, cancelled or has expired. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotAuthorisedError"];
                };
            };
            /** @description The amount is above the authorised one. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmountTooHighError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelReference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancellationCreate"];
            };
        };
        responses: {
            /** @description The reference is cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cancellation"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["Unauthorised"];
            /** @description The authorisation of this reference was captured. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlreadyCapturedError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    showChallenge: {
        parameters: {
            query: {
                /** @description The `paReq` of the challenge. */
                PaReq: components["schemas"]["PaReq"];
                /** @description Text of the merchant, which comes back unchanged. */
                MD?: components["schemas"]["MerchantData"];
                /**
                 * @description Where the page posts the answer.
                 * @example http://127.0.0.1:8080/challenge
                 */
                TermUrl: components["schemas"]["TermUrl"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChallengePage"];
            400: components["responses"]["ChallengeUnknown"];
        };
    };
    postChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ChallengeForm"];
            };
        };
        responses: {
            200: components["responses"]["ChallengePage"];
            400: components["responses"]["ChallengeUnknown"];
        };
    };
}
export interface tags {
    "authorisations": "findAuthorisations" | "createAuthorisation" | "getAuthorisation" | "authenticateAuthorisation" | "captureAuthorisation" | "cancelReference";
    "acs": "showChallenge" | "postChallenge";
}
