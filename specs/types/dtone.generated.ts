// Generated from specs/dtone.yaml by npm run generate.
export interface paths {
    "/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the services that the account may buy, with their subservices.
         * @description A service is a category such as Mobile, Utilities or eSIM. The list contains only services with products that the account may buy. A subservice divides a service further (Airtime, Bundle, Data).
         */
        get: operations["getServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services/{service_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one service.
         * @description Returns the service with all its subservices. An unknown id gets 404 with code 1005004.
         */
        get: operations["getServiceById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the countries and larger areas in which products are sold.
         * @description Besides countries the list contains Europe (EXX) and the whole world (GXX). With `service_id` only countries in which that service is sold are listed.
         */
        get: operations["getCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/countries/{country_iso_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one country or larger area.
         * @description Returns the name of the country and its regions. An unknown code gets 404 with code 1005005.
         */
        get: operations["getCountryByIsoCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the operators and billers.
         * @description An operator is a mobile network, a biller or another seller. Filters are combined with AND. What matches nothing gets an empty list.
         */
        get: operations["getOperators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operators/{operator_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one operator or biller.
         * @description Returns the operator with its country and the regions that it serves. An unknown id gets 404 with code 1005006.
         */
        get: operations["getOperatorById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/benefit-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the kinds of benefits that products can have.
         * @description The list is the same for every account: talk time, data, SMS, payment and credits.
         */
        get: operations["getBenefitTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/promotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the promotions of operators.
         * @description Returns promotions that run now and those that begin later. Texts are in the language of the reply.
         */
        get: operations["getPromotions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/promotions/{promotion_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one promotion.
         * @description Returns the promotion at any time, also before its begin and after its end. An unknown id gets 404 with code 1003201.
         */
        get: operations["getPromotionById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the campaigns that are running.
         * @description A campaign covers products of several operators. Only campaigns that run now are listed. Filters are combined with AND.
         */
        get: operations["getCampaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaign_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one campaign, whether it is running or not.
         * @description Returns the campaign at any time, also before its begin and after its end. An unknown id gets 404 with code 1003301.
         */
        get: operations["getCampaignById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the products that the account may buy.
         * @description Filters are combined with AND. The list is sorted by `sort` and then divided into pages. Texts are in the language of the reply.
         */
        get: operations["getProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{product_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one product.
         * @description Returns prices, benefits and the fields that a purchase must contain. An unknown id gets 404 with code 1003001.
         */
        get: operations["getProductById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/async/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a transaction and answers before its final status is known.
         * @description Reserves the wholesale price and fee on the balance and answers immediately. With `auto_confirm` the transaction is sent to the operator at once; otherwise it waits for the confirmation. Later changes of status are sent to `callback_url`. Repeating an `external_id` gets 400 with code 1007001.
         */
        post: operations["postTransactionAsync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sync/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a transaction and answers when its final status is known.
         * @description The same as the asynchronous form, but the connection stays open until the status is final, for 180 seconds at most. The answer is 201 for every outcome, so read the status in the body. No callback is sent.
         */
        post: operations["postTransactionSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/async/transactions/{transaction_id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms a transaction and answers before its final status is known.
         * @description Sends a CREATED transaction to the operator. It must be called before `confirmation_expiration_date`; later it gets 400 with code 1007004. A body is ignored, whatever it is.
         */
        post: operations["postTransactionConfirmAsync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sync/transactions/{transaction_id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms a transaction and answers when its final status is known.
         * @description The same as the asynchronous form, but the connection stays open until the status is final, for 180 seconds at most. The answer is 202 for every outcome, so read the status in the body.
         */
        post: operations["postTransactionConfirmSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transactions/{transaction_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancels a transaction that has not been confirmed, and releases the reserved amount.
         * @description Only a CREATED transaction can be cancelled, also after its confirmation window. The reserved amount becomes available again.
         */
        post: operations["postTransactionCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Searches the transactions of the account.
         * @description Filters are combined with AND. Without dates and `external_id`, only transactions of the last 24 hours are searched. Use `external_id` to find a transaction whose reply was lost.
         */
        get: operations["getTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transactions/{transaction_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one transaction.
         * @description Returns the current state of the transaction. Use it when a callback did not arrive.
         */
        get: operations["getTransactionById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the balances of the account.
         * @description The account has one balance for each currency. `holding` is reserved for transactions that have not ended.
         */
        get: operations["getBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lookup/mobile-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finds the operator of a mobile number, and the other operators of its country.
         * @description The operator of the number comes first with `identified: true`. When no operator is identified, all entries have `identified: false`, so read the flag and not the position.
         */
        post: operations["postLookupMobileNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lookup/mobile-number/{mobile_number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Finds the operator of a mobile number that is given in the path.
         * @deprecated
         * @description Does the same as `postLookupMobileNumber`, with paging in the query.
         */
        get: operations["getLookupMobileNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lookup/statement-inquiry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the bills (statements) of an account at a biller, with the amounts still to be paid.
         * @description Works for products with `supports_statement_inquiry: true`; others get 400 with code 1007500. An account that the biller does not know has no statements.
         */
        post: operations["postLookupStatementInquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lookup/credit-party-benefits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lists the benefits that a credit party has left.
         * @description Works for eSIM (service 13), with the ICCID as the account number. Other services get 400 with code 1007500.
         */
        post: operations["postLookupCreditPartyBenefits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lookup/credit-party-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shows when a credit party was installed and activated.
         * @description Works for eSIM (service 13), with the ICCID as the account number. Other services get 400 with code 1007500.
         */
        post: operations["postLookupCreditPartyStatus"];
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
        /** @description Text of an error in English. */
        ErrorMessage: string;
        /** @description Error of a request that does not match the schema or breaks a rule between its parts. */
        BadRequestError: {
            /** @description Reasons for the refusal, usually one. */
            errors: {
                /**
                 * @description Number of the error. docs/dtone.md#errors lists all codes.
                 * @enum {integer}
                 */
                code: 1000400;
                /** @description English text, the same for all errors with this code. */
                message: components["schemas"]["ErrorMessage"];
            }[];
        };
        /** @description Error of a search for a balance that the account does not have. */
        BalanceNotFoundError: {
            /** @description Reasons for the refusal, usually one. */
            errors: {
                /**
                 * @description Number of the error. docs/dtone.md#errors lists all codes.
                 * @enum {integer}
                 */
                code: 1006009;
                /** @description English text, the same for all errors with this code. */
                message: components["schemas"]["ErrorMessage"];
            }[];
        };
        /** @description Error of a search while no product of the account has benefits. */
        BenefitsNotDefinedError: {
            /** @description Reasons for the refusal, usually one. */
            errors: {
                /**
                 * @description Number of the error. docs/dtone.md#errors lists all codes.
                 * @enum {integer}
                 */
                code: 1003101;
                /** @description English text, the same for all errors with this code. */
                message: components["schemas"]["ErrorMessage"];
            }[];
        };
        /** @description Error of a request for a campaign that does not exist. */
        CampaignNotFoundError: {
            /** @description Reasons for the refusal, usually one. */
            errors: {
                /**
                 * @description Number of the error. docs/dtone.md#errors lists all codes.
                 * @enum {integer}
                 */
                code: 1003301;
                /** @description English text, the same for all errors with this code. */
                message: components["schemas"]["ErrorMessage"];
            }[];
        };
        /** @description Errors of a transaction that cannot be cancelled. */
        CancellationRefusedError: {
            /** @description Reasons for the refusal, usually one. */
            errors: {
                /**
                 * @description Number of the error. docs/dtone.md#errors lists all codes.
                 * @enum {integer}
                 */
                code: 1000400 | 1007005 | 1007007;
                /** @description English text, the same for all errors with this code. */
                message: components["schemas"]["ErrorMessage"];
            }[];
        };
        /** @description Errors of a transaction that cannot be confirmed. */
        ConfirmationRefusedError: {
            /** @description Reasons for the refusal, usually one. */
            errors: {
                /**
                 * @description Number of the error. docs/dtone.md#errors lists all codes.
                 * @enum {integer}
                 */
                code: 1000400 | 1007002 | 1007004;
                /** @description English text, the same for all errors with this code. */
                message: components["schemas"]["ErrorMessage"];
            }[];
        };
        /** @description Error of a request for a country that does not exist. */
        CountryNotFoundError: {
            /** @description Reasons for the refusal, usually one. */
            errors: {
                /**
                 * @description Number of the error. docs/dtone.md#errors lists all codes.
                 * @enum {integer}
                 */
                code: 1005005;
                /** @description English text, the same for all errors with this code. */
                message: components["schemas"]["ErrorMessage"];
            }[];
        };
        /** @description Errors of a look-up whose service or eSIM profile does not exist. */
        CreditPartyNotFoundError: {
            /** @description Reasons for the refusal, usually one. */
            errors: {
                /**
                 * @description Number of the error. docs/dtone.md#errors lists all codes.
                 * @enum {integer}
                 */
                code: 1000404 | 1005004;
                /** @description English text, the same for all errors with this code. */
                message: components["schemas"]["ErrorMessage"];
            }[];
        };
        /** @description Errors of a look-up that does not match the schema or that the product or service does not offer. */
        LookupRefusedError: {
            /** @description Reasons for the refusal, usually one. */
            errors: {
                /**
                 * @description Number of the error. docs/dtone.md#errors lists all codes.
                 * @enum {integer}
                 */
                code: 1000400 | 1007500;
                /** @description English text, the same for all errors with this code. */
                message: components["schemas"]["ErrorMessage"];
            }[];
        };
        /** @description Errors of a look-up that does not match the schema or whose number cannot exist. */
        MobileNumberRefusedError: {
            /** @description Reasons for the refusal, usually one. */
            errors: {
                /**
                 * @description Number of the error. docs/dtone.md#errors lists all codes.
                 * @enum {integer}
                 */
                code: 1000400 | 1005003;
                /** @description English text, the same for all errors with this code. */
                message: components["schemas"]["ErrorMessage"];
            }[];
        };
        /** @description Error of a request for a operator that does not exist. */
        OperatorNotFoundError: {
            /** @description Reasons for the refusal, usually one. */
            errors: {
                /**
                 * @description Number of the error. docs/dtone.md#errors lists all codes.
                 * @enum {integer}
                 */
                code: 1005006;
                /** @description English text, the same for all errors with this code. */
                message: components["schemas"]["ErrorMessage"];
            }[];
        };
        /** @description Error of a request for a product that the account cannot buy. */
        ProductNotFoundError: {
            /** @description Reasons for the refusal, usually one. */
            errors: {
                /**
                 * @description Number of the error. docs/dtone.md#errors lists all codes.
                 * @enum {integer}
                 */
                code: 1003001;
                /** @description English text, the same for all errors with this code. */
                message: components["schemas"]["ErrorMessage"];
            }[];
        };
        /** @description Errors of an order whose product the account cannot buy, or for whose price it has no balance. */
        ProductOrBalanceNotFoundError: {
            /** @description Reasons for the refusal, usually one. */
            errors: {
                /**
                 * @description Number of the error. docs/dtone.md#errors lists all codes.
                 * @enum {integer}
                 */
                code: 1003001 | 1006009;
                /** @description English text, the same for all errors with this code. */
                message: components["schemas"]["ErrorMessage"];
            }[];
        };
        /** @description Error of a request for a promotion that does not exist. */
        PromotionNotFoundError: {
            /** @description Reasons for the refusal, usually one. */
            errors: {
                /**
                 * @description Number of the error. docs/dtone.md#errors lists all codes.
                 * @enum {integer}
                 */
                code: 1003201;
                /** @description English text, the same for all errors with this code. */
                message: components["schemas"]["ErrorMessage"];
            }[];
        };
        /** @description Error of a request for a service that does not exist. */
        ServiceNotFoundError: {
            /** @description Reasons for the refusal, usually one. */
            errors: {
                /**
                 * @description Number of the error. docs/dtone.md#errors lists all codes.
                 * @enum {integer}
                 */
                code: 1005004;
                /** @description English text, the same for all errors with this code. */
                message: components["schemas"]["ErrorMessage"];
            }[];
        };
        /** @description Error of a request while the provider is out of service. */
        ServiceUnavailableError: {
            /** @description Reasons for the refusal, usually one. */
            errors: {
                /**
                 * @description Number of the error. docs/dtone.md#errors lists all codes.
                 * @enum {integer}
                 */
                code: 1009503;
                /** @description English text, the same for all errors with this code. */
                message: components["schemas"]["ErrorMessage"];
            }[];
        };
        /** @description Error of a request above the rate limit. */
        TooManyRequestsError: {
            /** @description Reasons for the refusal, usually one. */
            errors: {
                /**
                 * @description Number of the error. docs/dtone.md#errors lists all codes.
                 * @enum {integer}
                 */
                code: 1000429;
                /** @description English text, the same for all errors with this code. */
                message: components["schemas"]["ErrorMessage"];
            }[];
        };
        /** @description Error of a request for a transaction that the account does not have. */
        TransactionNotFoundError: {
            /** @description Reasons for the refusal, usually one. */
            errors: {
                /**
                 * @description Number of the error. docs/dtone.md#errors lists all codes.
                 * @enum {integer}
                 */
                code: 1008004;
                /** @description English text, the same for all errors with this code. */
                message: components["schemas"]["ErrorMessage"];
            }[];
        };
        /** @description Errors of a transaction that was not created. */
        TransactionRefusedError: {
            /** @description Reasons for the refusal, usually one. */
            errors: {
                /**
                 * @description Number of the error. docs/dtone.md#errors lists all codes.
                 * @enum {integer}
                 */
                code: 1000400 | 1003002 | 1003003 | 1005003 | 1005503 | 1006003 | 1006503 | 1006001 | 1007001;
                /** @description English text, the same for all errors with this code. */
                message: components["schemas"]["ErrorMessage"];
            }[];
        };
        /** @description Error of a request whose credentials are missing or wrong. */
        UnauthorizedError: {
            /** @description Reasons for the refusal, usually one. */
            errors: {
                /**
                 * @description Number of the error. docs/dtone.md#errors lists all codes.
                 * @enum {integer}
                 */
                code: 1000401;
                /** @description English text, the same for all errors with this code. */
                message: components["schemas"]["ErrorMessage"];
            }[];
        };
        /** @description Error of a request at which the provider failed. */
        UnexpectedFailureError: {
            /** @description Reasons for the refusal, usually one. */
            errors: {
                /**
                 * @description Number of the error. docs/dtone.md#errors lists all codes.
                 * @enum {integer}
                 */
                code: 1009001;
                /** @description English text, the same for all errors with this code. */
                message: components["schemas"]["ErrorMessage"];
            }[];
        };
        /**
         * Format: int32
         * @description A positive whole number of 32 bits.
         */
        Id32: number;
        /**
         * Format: int64
         * @description A positive whole number of 64 bits.
         */
        Id64: number;
        /**
         * Format: double
         * @description A decimal number in the unit that is named beside it.
         */
        Amount: number;
        /**
         * Format: date-time
         * @description A moment in UTC with nine digits of fraction, as recorded from production.
         */
        Timestamp: string;
        /** @description a text that is not blank */
        Text: string;
        /** @description a phone number in E.164: a plus sign and 7 to 15 digits */
        E164: string;
        /** @description a text of 1 to 90 characters that is not blank */
        AccountNumber: string;
        /** @description a country code of three capital letters (ISO 3166-1), or GXX for the whole world or EXX for Europe */
        CountryIsoCode: string;
        /** @description the code of a country or region, such as ECU, EXX or MX-JAL */
        RegionCode: string;
        /** @description a tag of 4 to 16 capital letters, digits and underscores */
        ProductTag: string;
        /**
         * @description How a product is sold. FIXED: one amount; RANGED: any amount in a range. RECHARGE credits a number, PIN_PURCHASE gives a code, PAYMENT pays a bill.
         * @enum {string}
         */
        ProductType: "FIXED_VALUE_RECHARGE" | "RANGED_VALUE_RECHARGE" | "FIXED_VALUE_PIN_PURCHASE" | "RANGED_VALUE_PIN_PURCHASE" | "RANGED_VALUE_PAYMENT";
        /**
         * @description What the receiver gets: talk time, mobile data, messages, a paid bill, or credit.
         * @enum {string}
         */
        BenefitTypeName: "TALKTIME" | "DATA" | "SMS" | "PAYMENT" | "CREDITS";
        /**
         * @description Kind of unit. Prices are always in a currency.
         * @enum {string}
         */
        UnitType: "CURRENCY";
        /**
         * @description Kind of unit in which a benefit is measured.
         * @enum {string}
         */
        BenefitUnitType: "TIME" | "DATA" | "QUANTITY" | "CURRENCY";
        /**
         * @description Which amount the client gives: the price (SOURCE_AMOUNT) or the value that arrives (DESTINATION_AMOUNT).
         * @enum {string}
         */
        CalculationMode: "SOURCE_AMOUNT" | "DESTINATION_AMOUNT";
        /** @description A part of a country. */
        Region: {
            /** @description Name in English. */
            name: string;
            /** @description Code of ISO 3166-2, such as MX-JAL. */
            code: components["schemas"]["RegionCode"];
        };
        /** @description Parts of a country. Null: the whole country. */
        Regions: components["schemas"]["Region"][] | null;
        /** @description A country, or a larger area. */
        Country: {
            /** @description Name in English. */
            name: string;
            iso_code: components["schemas"]["CountryIsoCode"];
            /** @description Parts of the country for which there are separate products. Null when there are none. */
            regions: components["schemas"]["Regions"];
        };
        /** @description A category of products. */
        Service: {
            /** @description Number of the service, such as 1 for Mobile. */
            id: components["schemas"]["Id32"];
            /** @description Name of the category in English. */
            name: string;
            /** @description Divisions of the service. Null when it has none. */
            subservices: {
                /** @description Number of the subservice, such as 11 for Airtime. */
                id: components["schemas"]["Id32"];
                /** @description Name of the division in English. */
                name: string;
            }[] | null;
        };
        /** @description A kind of benefit. */
        BenefitType: {
            /** @description What the receiver of such a benefit gets. */
            name: components["schemas"]["BenefitTypeName"];
        };
        /** @description A mobile network, biller or other seller. */
        Operator: {
            /** @description Number of the operator in the catalogue. */
            id: components["schemas"]["Id32"];
            /** @description Brand name, usually with the country. */
            name: string;
            /** @description Where the operator sells. */
            country: components["schemas"]["Country"];
            /** @description Parts of the country that the operator serves. Null: the whole country. */
            regions: components["schemas"]["Regions"];
        };
        /** @description The category of a product. */
        ProductService: {
            /** @description Number of the service, such as 1 for Mobile. */
            id: components["schemas"]["Id32"];
            /** @description Name of the category in English. */
            name: string;
            /** @description Division of the service. Null when the service has none. */
            subservice?: {
                /** @description Number of the subservice, such as 11 for Airtime. */
                id: components["schemas"]["Id32"];
                /** @description Name of the division in English. */
                name: string;
            } | null;
        };
        /** @description An amount of money. */
        Money: {
            /** @description Kind of unit in which the amount is measured. */
            unit_type: components["schemas"]["UnitType"];
            /** @description ISO 4217 code of the currency, such as USD. */
            unit: string;
            /** @description Value in major units of the currency. */
            amount: components["schemas"]["Amount"];
        };
        /** @description An amount of money, or null. */
        NullableMoney: {
            /** @description Kind of unit in which the amount is measured. */
            unit_type: components["schemas"]["UnitType"];
            /** @description ISO 4217 code of the currency, such as USD. */
            unit: string;
            /** @description Value in major units of the currency. */
            amount: components["schemas"]["Amount"];
        } | null;
        /** @description The smallest and the largest amount that is allowed. */
        AmountRange: {
            /** @description Smallest value that is allowed. */
            min: components["schemas"]["Amount"];
            /** @description Largest value that is allowed. */
            max: components["schemas"]["Amount"];
        };
        /** @description What the product costs. */
        RangedSource: {
            /** @description Kind of unit in which the amount is measured. */
            unit_type: components["schemas"]["UnitType"];
            /** @description ISO 4217 code of the currency, such as USD. */
            unit: string;
            /** @description Limits of the amount, in major units of the currency. */
            amount: components["schemas"]["AmountRange"];
        };
        /** @description What the receiver gets. */
        RangedDestination: {
            /** @description Kind of unit in which the amount is measured. */
            unit_type: components["schemas"]["UnitType"];
            /** @description ISO 4217 code of the currency, such as USD. */
            unit: string;
            /** @description Limits and step of the amount, in major units of the currency. */
            amount: {
                min: components["schemas"]["Amount"];
                max: components["schemas"]["Amount"];
                /** @description The amount must be a multiple of this step. */
                increment: components["schemas"]["Amount"];
            };
        };
        /** @description A price of a product with a fixed amount. */
        Price: {
            /** @description Kind of unit in which the amount is measured. */
            unit_type: components["schemas"]["UnitType"];
            /** @description ISO 4217 code of the currency, such as USD. */
            unit: string;
            /** @description Price without the fee, in major units of the currency. */
            amount: components["schemas"]["Amount"];
            /** @description Additional charge, in major units of the currency. */
            fee: components["schemas"]["Amount"];
        };
        /** @description The recommended price for the end customer. Null when none is set. */
        RetailPrice: {
            /**
             * @description Kind of unit in which the amount is measured.
             * @enum {string|null}
             */
            unit_type: "CURRENCY" | null;
            /** @description ISO 4217 code of the currency, such as USD. */
            unit: string | null;
            /**
             * Format: double
             * @description Price without the fee, in major units of the currency.
             */
            amount: number | null;
            /**
             * Format: double
             * @description Additional charge, in major units of the currency.
             */
            fee: number | null;
        } | null;
        /** @description What a product costs the account, and what the end customer should pay. */
        Prices: {
            /** @description What the account pays to DT One. */
            wholesale: components["schemas"]["Price"];
            /** @description Recommended price for the end customer. Null when none is set. */
            retail: components["schemas"]["RetailPrice"];
        };
        /** @description A price of a product with a range of amounts. */
        RangedPrice: {
            /** @description Kind of unit in which the amount is measured. */
            unit_type: components["schemas"]["UnitType"];
            /** @description ISO 4217 code of the currency, such as USD. */
            unit: string;
            /** @description Price without the fee, in major units of the currency. */
            amount: components["schemas"]["AmountRange"];
            /** @description Additional charge, in major units of the currency. */
            fee: components["schemas"]["Amount"];
        };
        /** @description Price range without the fee, in major units of the currency. */
        RangedRetailAmount: {
            /**
             * Format: double
             * @description Smallest price, in major units of the currency.
             */
            min: number | null;
            /**
             * Format: double
             * @description Largest price, in major units of the currency.
             */
            max: number | null;
        } | null;
        /** @description The recommended price range for the end customer. Null when none is set. */
        RangedRetailPrice: {
            /**
             * @description Kind of unit in which the amount is measured.
             * @enum {string|null}
             */
            unit_type: "CURRENCY" | null;
            /** @description ISO 4217 code of the currency, such as USD. */
            unit: string | null;
            /** @description Price without the fee, in major units of the currency. */
            amount: components["schemas"]["RangedRetailAmount"];
            /**
             * Format: double
             * @description Additional charge, in major units of the currency.
             */
            fee: number | null;
        } | null;
        /** @description What a product costs the account, and what the end customer should pay. */
        RangedPrices: {
            /** @description What the account pays to DT One. */
            wholesale: components["schemas"]["RangedPrice"];
            /** @description Recommended price for the end customer. Null when none is set. */
            retail: components["schemas"]["RangedRetailPrice"];
        };
        /** @description How much the receiver gets for one unit of a price, with 15 significant digits. */
        Rates: {
            /**
             * Format: double
             * @description Destination amount divided by source amount.
             */
            base: number;
            /**
             * Format: double
             * @description Destination amount divided by wholesale price.
             */
            wholesale: number;
            /**
             * Format: double
             * @description Destination amount divided by retail price. Null when no retail price is set, -1 when it is zero.
             */
            retail: number | null;
        };
        /** @description How long something can be used. Null when this is not known. */
        Validity: {
            /**
             * @description Length of one period.
             * @enum {string}
             */
            unit: "HOUR" | "DAY" | "WEEK" | "MONTH";
            /** @description Number of periods; -1 means unlimited. */
            quantity: number;
        } | null;
        /** @description A benefit with a fixed amount. */
        FixedBenefit: {
            /** @description What the receiver gets: talk time, data, messages, a paid bill, or credit. */
            type: components["schemas"]["BenefitTypeName"];
            /** @description Kind of unit in which the amount is measured. */
            unit_type: components["schemas"]["BenefitUnitType"];
            /** @description Unit of the benefit, such as USD, MB, GB, MINUTE or SMS. */
            unit: string;
            /** @description How much the receiver gets. */
            amount: {
                /**
                 * Format: double
                 * @description Quantity without the bonus of a promotion; -1 means unlimited.
                 */
                base: number;
                /**
                 * Format: double
                 * @description Additional quantity from a promotion.
                 * @default 0
                 */
                promotion_bonus: number;
                /** @description Base and bonus together, after local tax was deducted. */
                total_excluding_tax: components["schemas"]["Amount"];
                /** @description Base and bonus together, before local tax is deducted. */
                total_including_tax: components["schemas"]["Amount"];
            };
            /** @description Explanation for the end customer. Null when there is none. */
            additional_information: string | null;
        };
        /** @description A benefit whose amount depends on the amount that is bought. */
        RangedBenefit: {
            /** @description What the receiver gets: talk time, data, messages, a paid bill, or credit. */
            type: components["schemas"]["BenefitTypeName"];
            /** @description Kind of unit in which the amount is measured. */
            unit_type: components["schemas"]["BenefitUnitType"];
            /** @description Unit of the benefit, such as USD, MB, GB, MINUTE or SMS. */
            unit: string;
            /** @description How much the receiver gets, for the smallest and the largest purchase. */
            amount: {
                /** @description Quantity without the bonus of a promotion. */
                base: components["schemas"]["AmountRange"];
                /** @description Additional quantity from a promotion. */
                promotion_bonus: components["schemas"]["AmountRange"];
                /** @description Base and bonus together, after local tax was deducted. */
                total_excluding_tax: components["schemas"]["AmountRange"];
                /** @description Base and bonus together, before local tax is deducted. */
                total_including_tax: components["schemas"]["AmountRange"];
            };
            /** @description Explanation for the end customer. Null when there is none. */
            additional_information: string | null;
        };
        /** @description What the receiver gets. Null when the product has no benefits. */
        FixedBenefits: components["schemas"]["FixedBenefit"][] | null;
        /** @description What the receiver gets. Null when the product has no benefits. */
        RangedBenefits: components["schemas"]["RangedBenefit"][] | null;
        /** @description A promotion of one product. */
        ProductPromotion: {
            /** @description Number of the promotion in the catalogue. */
            id: components["schemas"]["Id32"];
            /** @description Short headline for the end customer. */
            title: string;
            /** @description What the offer consists of, in words. */
            description: string;
            /** @description Conditions in Markdown. Null when there are none. */
            terms: string | null;
            /** @description Begin of the offer, in UTC. */
            start_date: components["schemas"]["Timestamp"];
            /** @description End of the offer, in UTC. */
            end_date: components["schemas"]["Timestamp"];
        };
        /** @description A limited offer of one operator. */
        Promotion: {
            /** @description Number of the promotion in the catalogue. */
            id: components["schemas"]["Id32"];
            /** @description Short headline for the end customer. */
            title: string;
            /** @description What the offer consists of, in words. */
            description: string;
            /** @description Conditions in Markdown. Null when there are none. */
            terms: string | null;
            /** @description Begin of the offer, in UTC. */
            start_date: components["schemas"]["Timestamp"];
            /** @description End of the offer, in UTC. */
            end_date: components["schemas"]["Timestamp"];
            /** @description Seller that makes the offer. */
            operator: {
                /** @description Number of the operator in the catalogue. */
                id: components["schemas"]["Id32"];
                /** @description Brand name, usually with the country. */
                name: string;
                /** @description Where the operator sells. */
                country: {
                    /** @description Name in English. */
                    name: string;
                    iso_code: components["schemas"]["CountryIsoCode"];
                };
            };
            /** @description Products to which the offer applies. */
            products: {
                /** @description Number of the product in the catalogue. */
                id: components["schemas"]["Id32"];
                /** @description Short text for the end customer, usually amount and unit. */
                name: string;
                /** @description Details for the end customer. It can be empty. */
                description: string;
                /** @description How the product is sold. */
                type: components["schemas"]["ProductType"];
            }[];
        };
        /** @description A limited offer for products of several operators. */
        Campaign: {
            /** @description Number of the campaign in the catalogue. */
            id: components["schemas"]["Id32"];
            /** @description Short headline for the end customer. */
            title: string;
            /** @description What the offer consists of, in words. */
            description: string;
            /** @description Conditions in Markdown. Null when there are none. */
            terms: string | null;
            /** @description Begin of the offer, in UTC. */
            start_date: components["schemas"]["Timestamp"];
            /** @description End of the offer, in UTC. */
            end_date: components["schemas"]["Timestamp"];
            /** @description Products to which the offer applies. */
            products: {
                /** @description Number of the product in the catalogue. */
                id: components["schemas"]["Id32"];
                /** @description Short text for the end customer, usually amount and unit. */
                name: string;
                /** @description Details for the end customer. It can be empty. */
                description: string;
                /** @description How the product is sold. */
                type: components["schemas"]["ProductType"];
                /** @description Seller of the product. */
                operator: components["schemas"]["Operator"];
            }[];
        };
        /** @description Promotions of the product that run now. Null when there are none. */
        Promotions: components["schemas"]["ProductPromotion"][] | null;
        /** @description Which amount the client may give when it buys the product. */
        CalculationModes: components["schemas"]["CalculationMode"][];
        /** @description Where buyer and receiver may be: in the same country (DOMESTIC) or in different countries (INTERNATIONAL). */
        AvailabilityZones: ("DOMESTIC" | "INTERNATIONAL")[];
        /** @description Exactly one tag, or null. */
        ProductTags: components["schemas"]["ProductTag"][] | null;
        /** @description Alternatives. Each is a list of fields that the request must contain together. One alternative is enough. */
        RequiredFields: string[][];
        /** @description Alternatives. Each is a list of fields that the request must contain together. One alternative is enough. Null: nothing is required. */
        OptionalRequiredFields: string[][] | null;
        /** @description How the PIN of a product is used. */
        PinInformation: {
            /** @description Steps for using the PIN, one text each. Null when unknown. */
            usage_info: string[] | null;
            /** @description Time during which the PIN can be used. */
            validity: components["schemas"]["Validity"];
            /** @description Conditions of the PIN in Markdown. Null when there are none. */
            terms: string | null;
        };
        /** @description How bills are paid with a product. */
        PaymentInformation: {
            /** @description Amounts that the biller accepts: less than the bill (PARTIAL), the bill (EXACT), more (EXCESS), or after the due date (PAST_DUE). Null: all. */
            modes: ("PARTIAL" | "EXACT" | "EXCESS" | "PAST_DUE")[] | null;
            /** @description Time until the biller credits the payment. Null when unknown. */
            posting_period: {
                /** @description Length of one period, such as DAY. */
                unit: string;
                /** @description Number of periods. */
                quantity: number;
                /**
                 * @description Whether working days (BUSINESS) or all days (CALENDAR) count.
                 * @enum {string}
                 */
                type: "BUSINESS" | "CALENDAR";
            } | null;
            /** @description Whether `postLookupStatementInquiry` works for the product. */
            supports_statement_inquiry: boolean;
            /** @description Fields that a statement inquiry must contain, as alternatives. Null: only the required ones. */
            required_inquiry_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Remarks for the end customer. Null when there are none. */
            notes: string[] | null;
        };
        /** @description Something that the account can buy. `type` says which form it has. */
        Product: components["schemas"]["FIXED_VALUE_RECHARGE"] | components["schemas"]["RANGED_VALUE_RECHARGE"] | components["schemas"]["FIXED_VALUE_PIN_PURCHASE"] | components["schemas"]["RANGED_VALUE_PIN_PURCHASE"] | components["schemas"]["RANGED_VALUE_PAYMENT"];
        /** @description A product that credits one fixed amount to a number or account. */
        FIXED_VALUE_RECHARGE: {
            /** @description Number of the product in the catalogue. */
            id: components["schemas"]["Id32"];
            /** @description Short text for the end customer, usually amount and unit. */
            name: string;
            /** @description Details for the end customer. It can be empty. */
            description: string;
            /** @description Marketing label of the product, such as BUNDLE. Null when there is none. */
            tags: components["schemas"]["ProductTags"];
            /** @description Category of the product. */
            service: components["schemas"]["ProductService"];
            /** @description Seller of the product. */
            operator: components["schemas"]["Operator"];
            /** @description Parts of the country in which the product can be used. Null: the whole country. */
            regions: components["schemas"]["Regions"];
            /**
             * @description How the product is sold. It decides which members the product has. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "FIXED_VALUE_RECHARGE";
            /** @description Time during which the benefits can be used. Null when unknown. */
            validity: components["schemas"]["Validity"];
            /** @description Fields that `credit_party_identifier` of a purchase must contain, as alternatives. */
            required_credit_party_identifier_fields: components["schemas"]["RequiredFields"];
            /** @description Fields that `debit_party_identifier` of a purchase must contain, as alternatives. Null: none. */
            required_debit_party_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Fields that `sender` of a purchase must contain, as alternatives. Null: none. */
            required_sender_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Fields that `beneficiary` of a purchase must contain, as alternatives. Null: none. */
            required_beneficiary_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Fields that `statement_identifier` of a purchase must contain, as alternatives. Null: none. */
            required_statement_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Fields that `additional_identifier` of a purchase must contain, as alternatives. Null: none. */
            required_additional_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Whether buyer and receiver may be in the same country, in different countries, or both. */
            availability_zones: components["schemas"]["AvailabilityZones"];
            /** @description What the account pays, without the fee. */
            source: components["schemas"]["Money"];
            /** @description What the receiver gets, in the currency of the product. */
            destination: components["schemas"]["Money"];
            /** @description What the account pays and what the end customer should pay. */
            prices: components["schemas"]["Prices"];
            /** @description How much the receiver gets for one unit of each price. */
            rates: components["schemas"]["Rates"];
            /** @description What the receiver gets. Null when unknown. */
            benefits: components["schemas"]["FixedBenefits"];
            /** @description Promotions that run now. Null when there are none. */
            promotions: components["schemas"]["Promotions"];
        };
        /** @description A product that credits any amount in a range to a number or account. */
        RANGED_VALUE_RECHARGE: {
            /** @description Number of the product in the catalogue. */
            id: components["schemas"]["Id32"];
            /** @description Short text for the end customer, usually amount and unit. */
            name: string;
            /** @description Details for the end customer. It can be empty. */
            description: string;
            /** @description Marketing label of the product, such as BUNDLE. Null when there is none. */
            tags: components["schemas"]["ProductTags"];
            /** @description Category of the product. */
            service: components["schemas"]["ProductService"];
            /** @description Seller of the product. */
            operator: components["schemas"]["Operator"];
            /** @description Parts of the country in which the product can be used. Null: the whole country. */
            regions: components["schemas"]["Regions"];
            /**
             * @description How the product is sold. It decides which members the product has. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "RANGED_VALUE_RECHARGE";
            /** @description Time during which the benefits can be used. Null when unknown. */
            validity: components["schemas"]["Validity"];
            /** @description Fields that `credit_party_identifier` of a purchase must contain, as alternatives. */
            required_credit_party_identifier_fields: components["schemas"]["RequiredFields"];
            /** @description Fields that `debit_party_identifier` of a purchase must contain, as alternatives. Null: none. */
            required_debit_party_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Fields that `sender` of a purchase must contain, as alternatives. Null: none. */
            required_sender_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Fields that `beneficiary` of a purchase must contain, as alternatives. Null: none. */
            required_beneficiary_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Fields that `statement_identifier` of a purchase must contain, as alternatives. Null: none. */
            required_statement_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Fields that `additional_identifier` of a purchase must contain, as alternatives. Null: none. */
            required_additional_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Which amount the client may give: the price, the value that arrives, or either. */
            accepted_calculation_modes: components["schemas"]["CalculationModes"];
            /** @description Whether buyer and receiver may be in the same country, in different countries, or both. */
            availability_zones: components["schemas"]["AvailabilityZones"];
            /** @description What the account pays, without the fee. */
            source: components["schemas"]["RangedSource"];
            /** @description What the receiver gets, in the currency of the product. */
            destination: components["schemas"]["RangedDestination"];
            /** @description What the account pays and what the end customer should pay. */
            prices: components["schemas"]["RangedPrices"];
            /** @description How much the receiver gets for one unit of each price. */
            rates: components["schemas"]["Rates"];
            /** @description What the receiver gets. Null when unknown. */
            benefits: components["schemas"]["RangedBenefits"];
            /** @description Promotions that run now. Null when there are none. */
            promotions: components["schemas"]["Promotions"];
        };
        /** @description A product that gives a PIN, voucher or eSIM of one fixed value. */
        FIXED_VALUE_PIN_PURCHASE: {
            /** @description Number of the product in the catalogue. */
            id: components["schemas"]["Id32"];
            /** @description Short text for the end customer, usually amount and unit. */
            name: string;
            /** @description Details for the end customer. It can be empty. */
            description: string;
            /** @description Marketing label of the product, such as BUNDLE. Null when there is none. */
            tags: components["schemas"]["ProductTags"];
            /** @description Category of the product. */
            service: components["schemas"]["ProductService"];
            /** @description Seller of the product. */
            operator: components["schemas"]["Operator"];
            /** @description Parts of the country in which the product can be used. Null: the whole country. */
            regions: components["schemas"]["Regions"];
            /**
             * @description How the product is sold. It decides which members the product has. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "FIXED_VALUE_PIN_PURCHASE";
            /** @description Time during which the benefits can be used. Null when unknown. */
            validity: components["schemas"]["Validity"];
            /** @description Fields that `credit_party_identifier` of a purchase must contain, as alternatives. */
            required_credit_party_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Fields that `debit_party_identifier` of a purchase must contain, as alternatives. Null: none. */
            required_debit_party_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Fields that `sender` of a purchase must contain, as alternatives. Null: none. */
            required_sender_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Fields that `beneficiary` of a purchase must contain, as alternatives. Null: none. */
            required_beneficiary_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Fields that `statement_identifier` of a purchase must contain, as alternatives. Null: none. */
            required_statement_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Fields that `additional_identifier` of a purchase must contain, as alternatives. Null: none. */
            required_additional_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Whether buyer and receiver may be in the same country, in different countries, or both. */
            availability_zones: components["schemas"]["AvailabilityZones"];
            /** @description What the account pays, without the fee. */
            source: components["schemas"]["Money"];
            /** @description What the receiver gets, in the currency of the product. */
            destination: components["schemas"]["Money"];
            /** @description What the account pays and what the end customer should pay. */
            prices: components["schemas"]["Prices"];
            /** @description How much the receiver gets for one unit of each price. */
            rates: components["schemas"]["Rates"];
            /** @description What the receiver gets. Null when unknown. */
            benefits: components["schemas"]["FixedBenefits"];
            /** @description Promotions that run now. Null when there are none. */
            promotions: components["schemas"]["Promotions"];
            /** @description How the PIN is used. */
            pin: components["schemas"]["PinInformation"];
        };
        /** @description A product that gives a PIN or voucher of any value in a range. */
        RANGED_VALUE_PIN_PURCHASE: {
            /** @description Number of the product in the catalogue. */
            id: components["schemas"]["Id32"];
            /** @description Short text for the end customer, usually amount and unit. */
            name: string;
            /** @description Details for the end customer. It can be empty. */
            description: string;
            /** @description Marketing label of the product, such as BUNDLE. Null when there is none. */
            tags: components["schemas"]["ProductTags"];
            /** @description Category of the product. */
            service: components["schemas"]["ProductService"];
            /** @description Seller of the product. */
            operator: components["schemas"]["Operator"];
            /** @description Parts of the country in which the product can be used. Null: the whole country. */
            regions: components["schemas"]["Regions"];
            /**
             * @description How the product is sold. It decides which members the product has. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "RANGED_VALUE_PIN_PURCHASE";
            /** @description Time during which the benefits can be used. Null when unknown. */
            validity: components["schemas"]["Validity"];
            /** @description Fields that `credit_party_identifier` of a purchase must contain, as alternatives. */
            required_credit_party_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Fields that `debit_party_identifier` of a purchase must contain, as alternatives. Null: none. */
            required_debit_party_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Fields that `sender` of a purchase must contain, as alternatives. Null: none. */
            required_sender_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Fields that `beneficiary` of a purchase must contain, as alternatives. Null: none. */
            required_beneficiary_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Fields that `statement_identifier` of a purchase must contain, as alternatives. Null: none. */
            required_statement_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Fields that `additional_identifier` of a purchase must contain, as alternatives. Null: none. */
            required_additional_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Which amount the client may give: the price, the value that arrives, or either. */
            accepted_calculation_modes: components["schemas"]["CalculationModes"];
            /** @description Whether buyer and receiver may be in the same country, in different countries, or both. */
            availability_zones: components["schemas"]["AvailabilityZones"];
            /** @description What the account pays, without the fee. */
            source: components["schemas"]["RangedSource"];
            /** @description What the receiver gets, in the currency of the product. */
            destination: components["schemas"]["RangedDestination"];
            /** @description What the account pays and what the end customer should pay. */
            prices: components["schemas"]["RangedPrices"];
            /** @description How much the receiver gets for one unit of each price. */
            rates: components["schemas"]["Rates"];
            /** @description What the receiver gets. Null when unknown. */
            benefits: components["schemas"]["RangedBenefits"];
            /** @description Promotions that run now. Null when there are none. */
            promotions: components["schemas"]["Promotions"];
            /** @description How the PIN is used. */
            pin: components["schemas"]["PinInformation"];
        };
        /** @description A product that pays a bill with any amount in a range. */
        RANGED_VALUE_PAYMENT: {
            /** @description Number of the product in the catalogue. */
            id: components["schemas"]["Id32"];
            /** @description Short text for the end customer, usually amount and unit. */
            name: string;
            /** @description Details for the end customer. It can be empty. */
            description: string;
            /** @description Marketing label of the product, such as BUNDLE. Null when there is none. */
            tags: components["schemas"]["ProductTags"];
            /** @description Category of the product. */
            service: components["schemas"]["ProductService"];
            /** @description Seller of the product. */
            operator: components["schemas"]["Operator"];
            /** @description Parts of the country in which the product can be used. Null: the whole country. */
            regions: components["schemas"]["Regions"];
            /**
             * @description How the product is sold. It decides which members the product has. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "RANGED_VALUE_PAYMENT";
            /** @description Time during which the benefits can be used. Null when unknown. */
            validity: components["schemas"]["Validity"];
            /** @description Fields that `credit_party_identifier` of a purchase must contain, as alternatives. */
            required_credit_party_identifier_fields: components["schemas"]["RequiredFields"];
            /** @description Fields that `debit_party_identifier` of a purchase must contain, as alternatives. Null: none. */
            required_debit_party_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Fields that `sender` of a purchase must contain, as alternatives. Null: none. */
            required_sender_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Fields that `beneficiary` of a purchase must contain, as alternatives. Null: none. */
            required_beneficiary_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Fields that `statement_identifier` of a purchase must contain, as alternatives. Null: none. */
            required_statement_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Fields that `additional_identifier` of a purchase must contain, as alternatives. Null: none. */
            required_additional_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            /** @description Which amount the client may give: the price, the value that arrives, or either. */
            accepted_calculation_modes: components["schemas"]["CalculationModes"];
            /** @description Whether buyer and receiver may be in the same country, in different countries, or both. */
            availability_zones: components["schemas"]["AvailabilityZones"];
            /** @description What the account pays, without the fee. */
            source: components["schemas"]["RangedSource"];
            /** @description What the receiver gets, in the currency of the product. */
            destination: components["schemas"]["RangedDestination"];
            /** @description What the account pays and what the end customer should pay. */
            prices: components["schemas"]["RangedPrices"];
            /** @description How much the receiver gets for one unit of each price. */
            rates: components["schemas"]["Rates"];
            /** @description What the receiver gets. Null when unknown. */
            benefits: components["schemas"]["RangedBenefits"];
            /** @description Promotions that run now. Null when there are none. */
            promotions: components["schemas"]["Promotions"];
            /** @description How bills are paid with this product. */
            payment: components["schemas"]["PaymentInformation"];
        };
        /** @description Identifies who pays or who receives, at the operator. */
        PartyIdentifier: {
            /** @description Phone number in E.164, such as +593990000100. */
            mobile_number?: components["schemas"]["E164"];
            /** @description Account, meter, card or profile (ICCID) at the operator or biller. */
            account_number?: components["schemas"]["AccountNumber"];
            /** @description Second part of the account, such as a branch or customer code. */
            account_qualifier?: components["schemas"]["Text"];
        } | null;
        /** @description A natural person. The product decides which members are required. */
        Person: {
            /** @description Family name. */
            last_name?: components["schemas"]["Text"];
            /** @description Given name. */
            first_name?: components["schemas"]["Text"];
            /** @description Second given name. */
            middle_name?: components["schemas"]["Text"];
            /** @description Citizenship, as three letters of ISO 3166-1. */
            nationality_country_iso_code?: components["schemas"]["CountryIsoCode"];
            /** @description Phone number in E.164, such as +593990000100. */
            mobile_number?: components["schemas"]["E164"];
            /** @description Electronic mail address. */
            email?: components["schemas"]["Text"];
            /** @description Street and house number. */
            address_text?: components["schemas"]["Text"];
            /** @description Town of residence. */
            address_city?: components["schemas"]["Text"];
            /** @description Country of residence, as three letters of ISO 3166-1. */
            address_country_iso_code?: components["schemas"]["CountryIsoCode"];
            /** @description a postal code of capital letters, digits, spaces and hyphens */
            address_postal_code?: string;
        } | null;
        /** @description Identifies the bill to pay. */
        StatementIdentifier: {
            /** @description Text that identifies the bill, as the statement inquiry returned it. */
            reference?: components["schemas"]["Text"];
            /**
             * Format: date
             * @description Last day for paying the bill.
             */
            due_date?: string;
        } | null;
        /** @description Further data that some products require. */
        AdditionalIdentifier: {
            /** @description an id of the buyer with 8 to 36 letters, digits and hyphens, such as a UUID */
            purchaser_id?: string;
        } | null;
        /** @description The purchase of one product. Unknown members are ignored. */
        TransactionCreate: {
            /** @description an id that the client chooses: not blank, and not used before in the account */
            external_id: string;
            /** @description Number of the product to buy. */
            product_id: components["schemas"]["Id32"];
            /**
             * @description Which amount the request gives. Required for products with a range; ignored for fixed ones.
             * @enum {string|null}
             */
            calculation_mode?: "SOURCE_AMOUNT" | "DESTINATION_AMOUNT" | null;
            /** @description Price to pay, for the mode SOURCE_AMOUNT. */
            source?: components["schemas"]["NullableMoney"];
            /** @description Value that must arrive, for the mode DESTINATION_AMOUNT. */
            destination?: components["schemas"]["NullableMoney"];
            /**
             * @description Whether the transaction is sent to the operator at once. When false, it waits for a confirm request.
             * @default false
             */
            auto_confirm: boolean;
            /** @description Person who pays, when the product requires it. */
            sender?: components["schemas"]["Person"];
            /** @description Person who receives, when the product requires it. */
            beneficiary?: components["schemas"]["Person"];
            /** @description Number or account that pays, when the product requires it. */
            debit_party_identifier?: components["schemas"]["PartyIdentifier"];
            /** @description Number or account that receives. In the sandbox its last three digits decide the outcome. */
            credit_party_identifier?: components["schemas"]["PartyIdentifier"];
            /** @description Bill that is paid, when the product requires it. */
            statement_identifier?: components["schemas"]["StatementIdentifier"];
            /** @description Further data that the product requires. */
            additional_identifier?: components["schemas"]["AdditionalIdentifier"];
            /** @description Accepted in any shape and not kept. DT One's document has a closed schema for eSIM here, so DT One may refuse another shape with 400. */
            metadata?: unknown;
        };
        /** @description The purchase of one product, with an address for callbacks. */
        AsyncTransactionCreate: components["schemas"]["TransactionCreate"] & {
            /**
             * Format: uri
             * @description http or https address that gets the changes of status. Without it no callback is sent.
             */
            callback_url?: string;
        };
        /** @description How far a transaction has come. Programs should decide by `class`. */
        Status: {
            /** @description Detailed status as a number, such as 90201. docs/dtone.md#statuses lists all of them. */
            id: number;
            /** @description Detailed status in capitals, such as DECLINED-BARRED-CREDIT-PARTY. */
            message: string;
            /** @description Main status. All detailed statuses belong to one of eight classes. */
            class: {
                /**
                 * @description Number of the class: 7 is COMPLETED, and 3, 4, 8 and 9 are the other final ones.
                 * @enum {integer}
                 */
                id: 1 | 2 | 3 | 4 | 5 | 7 | 8 | 9;
                /**
                 * @description Main status in capitals.
                 * @enum {string}
                 */
                message: "CREATED" | "CONFIRMED" | "REJECTED" | "CANCELLED" | "SUBMITTED" | "COMPLETED" | "REVERSED" | "DECLINED";
            };
        };
        /** @description The PIN or voucher that was bought. */
        Pin: {
            /** @description Secret text for the end customer. For an eSIM the text for installing it. Null for an eSIM top-up. */
            code: string | null;
            /** @description Serial number of the PIN; for an eSIM the ICCID. Null when there is none. */
            serial: string | null;
        } | null;
        /** @description The product that was bought, without prices and benefits. */
        TransactionProduct: {
            /** @description Number of the product in the catalogue. */
            id: components["schemas"]["Id32"];
            /** @description Short text for the end customer, usually amount and unit. */
            name: string;
            /** @description Details for the end customer. It can be empty. */
            description: string;
            /** @description Marketing label of the product, such as BUNDLE. Null when there is none. */
            tags: components["schemas"]["ProductTags"];
            /** @description Category of the product. */
            service: components["schemas"]["ProductService"];
            /** @description Seller of the product. */
            operator: components["schemas"]["Operator"];
            /** @description Parts of the country in which the product can be used. Null: the whole country. */
            regions: components["schemas"]["Regions"];
            /** @description How the product is sold. */
            type: components["schemas"]["ProductType"];
            /** @description How the PIN is used. Only for products that sell PINs. */
            pin?: components["schemas"]["PinInformation"] | null;
        };
        /** @description Both amounts of a purchase with a range. */
        TransactionValues: {
            /** @description What the account pays, without the fee. */
            source?: components["schemas"]["Money"];
            /** @description What the receiver gets. */
            destination?: components["schemas"]["Money"];
        } | null;
        /** @description A volume of data. */
        EsimData: {
            /**
             * Format: int64
             * @description Number of units; -1 means unlimited.
             */
            amount: number;
            /**
             * @description Size of one unit, from bytes to terabytes.
             * @enum {string}
             */
            unit: "TB" | "GB" | "MB" | "KB" | "B";
        };
        /** @description The data plan of an eSIM purchase. */
        EsimMetadata: {
            /**
             * @description Kind of metadata. Only eSIM purchases have any.
             * @constant
             */
            type: "ESIM";
            /**
             * @description DATA_PLAN: a new profile. TOP_UP: a plan for an existing profile.
             * @enum {string}
             */
            activation_type: "DATA_PLAN" | "TOP_UP";
            /** @description Volume and conditions of the plan. */
            balance: {
                /** @description Volume of data that was bought. */
                size: components["schemas"]["EsimData"];
                /** @description Time during which the data can be used after activation. */
                validity: {
                    /** @description Number of periods. */
                    quantity: number;
                    /**
                     * @description Length of one period.
                     * @enum {string}
                     */
                    unit: "YEAR" | "MONTH" | "WEEK" | "DAY" | "HOUR" | "MINUTE" | "SECOND";
                };
                /** @description Where the plan works: WWW for the whole world, else a country code. */
                country_set: string;
                /** @description What happens when much data is used. */
                extended_data_policy: {
                    /**
                     * @description STANDARD: the data ends when it is used up. UNLIMITED: it becomes slower.
                     * @enum {string}
                     */
                    type: "STANDARD" | "UNLIMITED";
                    /**
                     * @description How full speed comes back: after an interval, at a fixed time, or not at all.
                     * @enum {string|null}
                     */
                    reset_type?: "TIME_INTERVAL" | "FIXED_TIME" | "NONE" | null;
                    /** @description Time after which full speed comes back, such as 24h. */
                    interval?: string | null;
                    /** @description Time of day in UTC at which full speed comes back, as HH:MM. */
                    fixed_time?: string | null;
                    /** @description Reduced speed, such as 128 KB/s. */
                    throttle_speed?: string | null;
                    /** @description Volume that is available at full speed before each reset. */
                    total_high_speed_volume?: components["schemas"]["EsimData"] | null;
                };
            };
            /** @description What is needed to install the eSIM. Only for a new profile. */
            profile?: {
                /** @description Serial number of the profile. Use it as the account number for top-ups and look-ups. */
                iccid: string;
                /** @description Content of the QR code that installs the profile (LPA string). */
                activation_code: string;
                /**
                 * Format: uri
                 * @description Address that starts the installation on an iPhone.
                 */
                apple_universal_link: string;
                /**
                 * Format: uri
                 * @description Address that starts the installation on an Android phone.
                 */
                android_universal_link: string;
                /**
                 * Format: uri
                 * @description Web page with installation steps for the end customer.
                 */
                installation_url: string;
            } | null;
        };
        /** @description A purchase and its state. Members that do not apply are absent. The documentation requires only external_id; the other required members are those that every recorded body has. */
        Transaction: {
            /** @description Number that DT One gave the transaction. */
            id: components["schemas"]["Id64"];
            /** @description Id that the client gave the transaction. */
            external_id: string;
            /** @description When the transaction was created, in UTC. */
            creation_date: components["schemas"]["Timestamp"];
            /** @description From this moment on the transaction can no longer be confirmed, in UTC. */
            confirmation_expiration_date: components["schemas"]["Timestamp"];
            /** @description When the transaction was confirmed, in UTC. Absent before. */
            confirmation_date?: components["schemas"]["Timestamp"];
            /** @description How far the transaction has come. */
            status: components["schemas"]["Status"];
            /** @description Receipt number of the operator. Only when the transaction is COMPLETED. */
            operator_reference?: string | null;
            /** @description PIN that was bought. Null or absent for other products. */
            pin?: components["schemas"]["Pin"];
            /** @description What was bought. */
            product: components["schemas"]["TransactionProduct"];
            /** @description What the account pays and what the end customer should pay, for this purchase. */
            prices: components["schemas"]["Prices"];
            /** @description How much the receiver gets for one unit of each price. */
            rates: components["schemas"]["Rates"];
            /** @description What the receiver gets from this purchase. */
            benefits?: (components["schemas"]["FixedBenefit"] | components["schemas"]["RangedBenefit"])[] | null;
            /** @description Promotions that ran when the transaction was created. Null when there were none. */
            promotions: components["schemas"]["Promotions"];
            /** @description Amounts as the client asked for them, before rounding. Only for products with a range. */
            requested_values?: components["schemas"]["TransactionValues"];
            /** @description Amounts that are sold, after rounding. Only for products with a range. */
            adjusted_values?: components["schemas"]["TransactionValues"];
            /** @description Person who pays, when the product requires it. */
            sender?: components["schemas"]["Person"];
            /** @description Person who receives, when the product requires it. */
            beneficiary?: components["schemas"]["Person"];
            /** @description Number or account that pays, when the product requires it. */
            debit_party_identifier?: components["schemas"]["PartyIdentifier"];
            /** @description Number or account that receives. In the sandbox its last three digits decide the outcome. */
            credit_party_identifier?: components["schemas"]["PartyIdentifier"];
            /** @description Bill that is paid, when the product requires it. */
            statement_identifier?: components["schemas"]["StatementIdentifier"];
            /** @description Further data that the product requires. */
            additional_identifier?: components["schemas"]["AdditionalIdentifier"];
            /** @description Data plan of a completed eSIM purchase. */
            metadata?: components["schemas"]["EsimMetadata"];
        };
        /** @description A purchase and its state, with the address for callbacks. */
        TransactionWithCallback: components["schemas"]["Transaction"] & {
            /**
             * Format: uri
             * @description Address that gets the changes of status. Absent when the client gave none.
             */
            callback_url?: string;
        };
        /** @description Money of the account in one currency. */
        Balance: {
            /** @description Number of the balance. */
            id: number;
            /** @description Kind of unit in which the amount is measured. */
            unit_type: components["schemas"]["UnitType"];
            /** @description ISO 4217 code of the currency, such as USD. */
            unit: string;
            /** @description Amount that new transactions can use, in major units of the currency. */
            available: components["schemas"]["Amount"];
            /** @description Amount that is reserved for transactions that have not ended. */
            holding: components["schemas"]["Amount"];
            /** @description Amount by which the available balance may fall below zero. */
            credit_limit: components["schemas"]["Amount"];
        };
        /** @description The number to look up. */
        MobileNumberLookup: {
            /** @description Phone number in E.164, such as +593990000100. */
            mobile_number: components["schemas"]["E164"];
            /** @description Number of the page to return, counted from 1. */
            page?: components["schemas"]["PageNumber"];
            /** @description Largest number of entries on a page. */
            per_page?: components["schemas"]["PageSize"];
        };
        /** @description An operator of the country of the number. */
        LookupOperator: {
            /** @description Number of the operator in the catalogue. */
            id: components["schemas"]["Id32"];
            /** @description Brand name, usually with the country. */
            name: string;
            /** @description Where the operator sells. */
            country: components["schemas"]["Country"];
            /** @description Parts of the country that the operator serves. Null: the whole country. */
            regions: components["schemas"]["Regions"];
            /** @description Whether the number belongs to this operator. */
            identified: boolean;
        };
        /** @description The account whose bills are listed. */
        StatementInquiry: {
            /** @description Number of the product with which the bill will be paid. */
            product_id: components["schemas"]["Id32"];
            /** @description Account, meter, card or profile (ICCID) at the operator or biller. */
            account_number: components["schemas"]["AccountNumber"];
            /** @description Second part of the account, such as a branch or customer code. */
            account_qualifier?: components["schemas"]["Text"];
            /** @description Number of the page to return, counted from 1. */
            page?: components["schemas"]["PageNumber"];
            /** @description Largest number of entries on a page. */
            per_page?: components["schemas"]["PageSize"];
        };
        /** @description A bill. */
        Statement: {
            /** @description Text that identifies the bill, often a month and a year. */
            reference: string;
            /** @description Days that matter for the payment. */
            dates: {
                /**
                 * Format: date
                 * @description Last day for paying the bill.
                 */
                due: string;
                /**
                 * Format: date
                 * @description Day on which the bill was issued.
                 */
                statement: string;
            };
            /** @description Amount that is still to be paid. Below zero when more was paid than was due. */
            balance: {
                unit_type: components["schemas"]["UnitType"];
                /** @description ISO 4217 code of the currency, such as KES. */
                unit: string;
                /** @description Open amount, in major units of the currency. */
                amount: components["schemas"]["Amount"];
            };
        };
        /** @description Identifies who receives, at the operator. */
        CreditPartyIdentifier: {
            /** @description Phone number in E.164, such as +593990000100. */
            mobile_number?: components["schemas"]["E164"];
            /** @description Account, meter, card or profile (ICCID) at the operator or biller. */
            account_number?: components["schemas"]["AccountNumber"];
            /** @description Second part of the account, such as a branch or customer code. */
            account_qualifier?: components["schemas"]["Text"];
        };
        /** @description The credit party whose benefits are listed. */
        CreditPartyBenefitsLookup: {
            /** @description Number of the service; 13 is eSIM. */
            service_id: components["schemas"]["Id32"];
            /** @description Number or account that receives. In the sandbox its last three digits decide the outcome. */
            credit_party_identifier: components["schemas"]["CreditPartyIdentifier"];
            /** @description Number of the page to return, counted from 1. */
            page?: components["schemas"]["PageNumber"];
            /** @description Largest number of entries on a page. */
            per_page?: components["schemas"]["PageSize"];
        };
        /** @description The credit party whose state is shown. */
        CreditPartyStatusLookup: {
            /** @description Number of the service; 13 is eSIM. */
            service_id: components["schemas"]["Id32"];
            /** @description Number or account that receives. In the sandbox its last three digits decide the outcome. */
            credit_party_identifier: components["schemas"]["CreditPartyIdentifier"];
        };
        /** @description One benefit that is left. */
        CreditPartyBenefit: {
            /** @description What the receiver gets: talk time, data, messages, a paid bill, or credit. */
            type: components["schemas"]["BenefitTypeName"];
            /** @description Kind of unit in which the amount is measured. */
            unit_type: components["schemas"]["BenefitUnitType"];
            /** @description Unit of the benefit, such as USD, MB, GB, MINUTE or SMS. */
            unit: string;
            /**
             * Format: double
             * @description Quantity that is left; -1 means unlimited.
             * @default 0
             */
            amount: number;
            /**
             * Format: date-time
             * @description When the benefit ends, in UTC. Null when it does not end or is not active yet.
             */
            expiration_date: string | null;
            /** @description Where the benefit can be used. */
            country: components["schemas"]["Country"];
        };
        /** @description State of an eSIM. */
        CreditPartyStatus: {
            /**
             * Format: date-time
             * @description When the eSIM was installed, in UTC. Null when it is not installed or cannot be.
             */
            installation_date: string | null;
            /**
             * Format: date-time
             * @description When the eSIM first joined a network, in UTC. Null before.
             */
            activation_date: string | null;
        };
        /**
         * Format: int32
         * @description Number of the page to return, counted from 1.
         * @default 1
         */
        PageNumber: number;
        /**
         * Format: int32
         * @description Largest number of entries on a page.
         * @default 50
         */
        PageSize: number;
    };
    responses: {
        /** @description The request does not match the schema or breaks a rule between its parts. */
        BadRequest: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequestError"];
            };
        };
        /** @description The transaction was not created. The code gives the reason. */
        TransactionRefused: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TransactionRefusedError"];
            };
        };
        /** @description Credentials are missing or wrong. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthorizedError"];
            };
        };
        /** @description There is no such service. */
        ServiceNotFound: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServiceNotFoundError"];
            };
        };
        /** @description There is no such country. */
        CountryNotFound: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CountryNotFoundError"];
            };
        };
        /** @description There is no such operator. */
        OperatorNotFound: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OperatorNotFoundError"];
            };
        };
        /** @description No product of the account has benefits. */
        BenefitsNotDefined: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BenefitsNotDefinedError"];
            };
        };
        /** @description There is no such promotion. */
        PromotionNotFound: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PromotionNotFoundError"];
            };
        };
        /** @description There is no such campaign. */
        CampaignNotFound: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CampaignNotFoundError"];
            };
        };
        /** @description The account cannot buy a product with this id. */
        ProductNotFound: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductNotFoundError"];
            };
        };
        /** @description The account cannot buy a product with this id, or has no balance in the currency of its price. */
        ProductOrBalanceNotFound: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProductOrBalanceNotFoundError"];
            };
        };
        /** @description The account has no transaction with this id. */
        TransactionNotFound: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TransactionNotFoundError"];
            };
        };
        /** @description The rate limit is used up. */
        TooManyRequests: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TooManyRequestsError"];
            };
        };
        /** @description One page of the mobile operators in the country of the number. The operator of the number comes first. */
        OperatorsOfNumber: {
            headers: {
                "X-Total": components["headers"]["X-Total"];
                "X-Total-Pages": components["headers"]["X-Total-Pages"];
                "X-Per-Page": components["headers"]["X-Per-Page"];
                "X-Page": components["headers"]["X-Page"];
                "X-Next-Page": components["headers"]["X-Next-Page"];
                "X-Prev-Page": components["headers"]["X-Prev-Page"];
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LookupOperator"][];
            };
        };
        /** @description The request does not match the schema or has no account number, or the service has no such look-up. */
        CreditPartyLookupRefused: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LookupRefusedError"];
            };
        };
        /** @description The service or the eSIM profile does not exist. */
        CreditPartyNotFound: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreditPartyNotFoundError"];
            };
        };
        /** @description The request does not match the schema, or the number cannot exist. */
        MobileNumberRefused: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MobileNumberRefusedError"];
            };
        };
        /** @description The provider failed. */
        UnexpectedError: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnexpectedFailureError"];
            };
        };
        /** @description The provider is temporarily out of service. */
        ServiceUnavailable: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServiceUnavailableError"];
            };
        };
    };
    parameters: {
        /**
         * @description Preferred languages of names and descriptions, as RFC 9110 defines it. English, Spanish and French exist.
         * @example es
         */
        AcceptLanguage: string;
        /**
         * @description Only results for this country: three letters of ISO 3166-1, or GXX (world) or EXX (Europe).
         * @example ECU
         */
        CountryIsoCode: components["schemas"]["CountryIsoCode"];
        /**
         * @description Only results for the product with this id.
         * @example 50005
         */
        ProductId: components["schemas"]["Id32"];
        /**
         * @description Only results for the operator with this id.
         * @example 1596
         */
        OperatorId: components["schemas"]["Id32"];
        /** @description Number of the page to return, counted from 1. */
        Page: number;
        /** @description Largest number of entries on a page. */
        PerPage: number;
        /**
         * @description Only results for the service with this id. Required when `subservice_id` is given.
         * @example 1
         */
        ServiceId: components["schemas"]["Id32"];
        /**
         * @description Only results for the subservice with this id. It needs `service_id` too.
         * @example 11
         */
        SubserviceId: components["schemas"]["Id32"];
        /**
         * @description Id that DT One gave the transaction (`id`, not `external_id`).
         * @example 2237512891
         */
        TransactionId: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Number of entries on all pages.
         * @example 1
         */
        "X-Total": number;
        /**
         * @description Number of pages.
         * @example 1
         */
        "X-Total-Pages": number;
        /**
         * @description Largest number of entries on a page.
         * @example 50
         */
        "X-Per-Page": number;
        /**
         * @description Number of this page.
         * @example 1
         */
        "X-Page": number;
        /** @description Number of the next page. Absent on the last page. */
        "X-Next-Page": number;
        /** @description Number of the previous page. Absent on the first page. */
        "X-Prev-Page": number;
        /**
         * @description Number of requests that one key and secret may send in a window.
         * @example 1000000
         */
        "X-Ratelimit-Limit": number;
        /**
         * @description Number of requests that are left in the current window.
         * @example 999999
         */
        "X-Ratelimit-Remaining": number;
        /**
         * @description Language of the names and descriptions in the reply.
         * @example en
         */
        "Content-Language": string;
        /**
         * @description Contains Accept-Language, because the reply depends on it.
         * @example Accept-Language
         */
        Vary: string;
        /**
         * @description Basic challenge. The official Java client sends its credentials only after it.
         * @example Basic realm="DT One"
         */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getServices: {
        parameters: {
            query?: {
                /**
                 * @description Only results for this country: three letters of ISO 3166-1, or GXX (world) or EXX (Europe).
                 * @example ECU
                 */
                country_iso_code?: components["parameters"]["CountryIsoCode"];
                /** @description Number of the page to return, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description Largest number of entries on a page. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of services. */
            200: {
                headers: {
                    "X-Total": components["headers"]["X-Total"];
                    "X-Total-Pages": components["headers"]["X-Total-Pages"];
                    "X-Per-Page": components["headers"]["X-Per-Page"];
                    "X-Page": components["headers"]["X-Page"];
                    "X-Next-Page": components["headers"]["X-Next-Page"];
                    "X-Prev-Page": components["headers"]["X-Prev-Page"];
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getServiceById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the service in the catalogue, such as 1 for Mobile.
                 * @example 1
                 */
                service_id: components["schemas"]["Id32"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ServiceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCountries: {
        parameters: {
            query?: {
                /**
                 * @description Only results for the service with this id. Required when `subservice_id` is given.
                 * @example 1
                 */
                service_id?: components["parameters"]["ServiceId"];
                /**
                 * @description Only results for the subservice with this id. It needs `service_id` too.
                 * @example 11
                 */
                subservice_id?: components["parameters"]["SubserviceId"];
                /** @description Number of the page to return, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description Largest number of entries on a page. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of countries. */
            200: {
                headers: {
                    "X-Total": components["headers"]["X-Total"];
                    "X-Total-Pages": components["headers"]["X-Total-Pages"];
                    "X-Per-Page": components["headers"]["X-Per-Page"];
                    "X-Page": components["headers"]["X-Page"];
                    "X-Next-Page": components["headers"]["X-Next-Page"];
                    "X-Prev-Page": components["headers"]["X-Prev-Page"];
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Country"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCountryByIsoCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Three-letter country code of ISO 3166-1, or GXX (world) or EXX (Europe).
                 * @example ECU
                 */
                country_iso_code: components["schemas"]["CountryIsoCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The country. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Country"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CountryNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOperators: {
        parameters: {
            query?: {
                /**
                 * @description Only results for this country: three letters of ISO 3166-1, or GXX (world) or EXX (Europe).
                 * @example ECU
                 */
                country_iso_code?: components["parameters"]["CountryIsoCode"];
                /**
                 * @description Only results for the service with this id. Required when `subservice_id` is given.
                 * @example 1
                 */
                service_id?: components["parameters"]["ServiceId"];
                /**
                 * @description Only results for the subservice with this id. It needs `service_id` too.
                 * @example 11
                 */
                subservice_id?: components["parameters"]["SubserviceId"];
                /** @description Number of the page to return, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description Largest number of entries on a page. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of operators. */
            200: {
                headers: {
                    "X-Total": components["headers"]["X-Total"];
                    "X-Total-Pages": components["headers"]["X-Total-Pages"];
                    "X-Per-Page": components["headers"]["X-Per-Page"];
                    "X-Page": components["headers"]["X-Page"];
                    "X-Next-Page": components["headers"]["X-Next-Page"];
                    "X-Prev-Page": components["headers"]["X-Prev-Page"];
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operator"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOperatorById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the operator in the catalogue.
                 * @example 1596
                 */
                operator_id: components["schemas"]["Id32"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The operator. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operator"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["OperatorNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getBenefitTypes: {
        parameters: {
            query?: {
                /** @description Number of the page to return, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description Largest number of entries on a page. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of benefit types. */
            200: {
                headers: {
                    "X-Total": components["headers"]["X-Total"];
                    "X-Total-Pages": components["headers"]["X-Total-Pages"];
                    "X-Per-Page": components["headers"]["X-Per-Page"];
                    "X-Page": components["headers"]["X-Page"];
                    "X-Next-Page": components["headers"]["X-Next-Page"];
                    "X-Prev-Page": components["headers"]["X-Prev-Page"];
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenefitType"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["BenefitsNotDefined"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPromotions: {
        parameters: {
            query?: {
                /**
                 * @description Only results for this country: three letters of ISO 3166-1, or GXX (world) or EXX (Europe).
                 * @example ECU
                 */
                country_iso_code?: components["parameters"]["CountryIsoCode"];
                /**
                 * @description Only results for the operator with this id.
                 * @example 1596
                 */
                operator_id?: components["parameters"]["OperatorId"];
                /**
                 * @description Only results for the product with this id.
                 * @example 50005
                 */
                product_id?: components["parameters"]["ProductId"];
                /** @description Number of the page to return, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description Largest number of entries on a page. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: {
                /**
                 * @description Preferred languages of names and descriptions, as RFC 9110 defines it. English, Spanish and French exist.
                 * @example es
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of promotions. */
            200: {
                headers: {
                    "X-Total": components["headers"]["X-Total"];
                    "X-Total-Pages": components["headers"]["X-Total-Pages"];
                    "X-Per-Page": components["headers"]["X-Per-Page"];
                    "X-Page": components["headers"]["X-Page"];
                    "X-Next-Page": components["headers"]["X-Next-Page"];
                    "X-Prev-Page": components["headers"]["X-Prev-Page"];
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Promotion"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPromotionById: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Preferred languages of names and descriptions, as RFC 9110 defines it. English, Spanish and French exist.
                 * @example es
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of the promotion in the catalogue.
                 * @example 7001
                 */
                promotion_id: components["schemas"]["Id32"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The promotion. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Promotion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PromotionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCampaigns: {
        parameters: {
            query?: {
                /**
                 * @description Only results for this country: three letters of ISO 3166-1, or GXX (world) or EXX (Europe).
                 * @example ECU
                 */
                country_iso_code?: components["parameters"]["CountryIsoCode"];
                /**
                 * @description Only results for the operator with this id.
                 * @example 1596
                 */
                operator_id?: components["parameters"]["OperatorId"];
                /**
                 * @description Only results for the product with this id.
                 * @example 50005
                 */
                product_id?: components["parameters"]["ProductId"];
                /** @description Number of the page to return, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description Largest number of entries on a page. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of campaigns. */
            200: {
                headers: {
                    "X-Total": components["headers"]["X-Total"];
                    "X-Total-Pages": components["headers"]["X-Total-Pages"];
                    "X-Per-Page": components["headers"]["X-Per-Page"];
                    "X-Page": components["headers"]["X-Page"];
                    "X-Next-Page": components["headers"]["X-Next-Page"];
                    "X-Prev-Page": components["headers"]["X-Prev-Page"];
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCampaignById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the campaign in the catalogue.
                 * @example 8001
                 */
                campaign_id: components["schemas"]["Id32"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CampaignNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProducts: {
        parameters: {
            query?: {
                /** @description Only products that are sold in this way. */
                type?: components["schemas"]["ProductType"];
                /**
                 * @description Only results for the service with this id. Required when `subservice_id` is given.
                 * @example 1
                 */
                service_id?: components["parameters"]["ServiceId"];
                /**
                 * @description Only results for the subservice with this id. It needs `service_id` too.
                 * @example 11
                 */
                subservice_id?: components["parameters"]["SubserviceId"];
                /**
                 * @description Only products that have at least one of these tags. Values are separated by commas; the form `tags[]=` of the official Node.js client is accepted too, and so is `tags[0]=` of PHP (chosen).
                 * @example [
                 *       "BUNDLE"
                 *     ]
                 */
                tags?: components["schemas"]["ProductTag"][];
                /**
                 * @description Only results for this country: three letters of ISO 3166-1, or GXX (world) or EXX (Europe).
                 * @example ECU
                 */
                country_iso_code?: components["parameters"]["CountryIsoCode"];
                /**
                 * @description Only results for the operator with this id.
                 * @example 1596
                 */
                operator_id?: components["parameters"]["OperatorId"];
                /** @description Only products that can be used in this country or region: its own, those of Europe for a European country, and global ones. */
                region?: components["schemas"]["RegionCode"];
                /**
                 * @description Only products that give at least one of these benefits. Values are separated by commas; the form `benefit_types[]=` of the official Node.js client is accepted too, and so is `benefit_types[0]=` of PHP (chosen).
                 * @example [
                 *       "TALKTIME",
                 *       "DATA"
                 *     ]
                 */
                benefit_types?: components["schemas"]["BenefitTypeName"][];
                /**
                 * @description Fields to sort by, separated by commas: `id`, `name`, `amount` (destination amount). A leading hyphen sorts in descending order.
                 * @example -amount,name
                 */
                sort?: string;
                /** @description Number of the page to return, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description Largest number of entries on a page. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: {
                /**
                 * @description Preferred languages of names and descriptions, as RFC 9110 defines it. English, Spanish and French exist.
                 * @example es
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of products. */
            200: {
                headers: {
                    "X-Total": components["headers"]["X-Total"];
                    "X-Total-Pages": components["headers"]["X-Total-Pages"];
                    "X-Per-Page": components["headers"]["X-Per-Page"];
                    "X-Page": components["headers"]["X-Page"];
                    "X-Next-Page": components["headers"]["X-Next-Page"];
                    "X-Prev-Page": components["headers"]["X-Prev-Page"];
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProductById: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Preferred languages of names and descriptions, as RFC 9110 defines it. English, Spanish and French exist.
                 * @example es
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description Id of the product in the catalogue.
                 * @example 6035
                 */
                product_id: components["schemas"]["Id32"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProductNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    postTransactionAsync: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AsyncTransactionCreate"];
            };
        };
        responses: {
            /** @description The new transaction: CREATED, or CONFIRMED with `auto_confirm`. */
            201: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            400: components["responses"]["TransactionRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProductOrBalanceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    postTransactionSync: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransactionCreate"];
            };
        };
        responses: {
            /** @description The new transaction: CREATED without `auto_confirm`, else with its final status, or SUBMITTED if it is not final after 180 seconds. */
            201: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            400: components["responses"]["TransactionRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProductOrBalanceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    postTransactionConfirmAsync: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id that DT One gave the transaction (`id`, not `external_id`).
                 * @example 2237512891
                 */
                transaction_id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The confirmed transaction. */
            202: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description The transaction cannot be confirmed. */
            400: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationRefusedError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["TransactionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    postTransactionConfirmSync: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id that DT One gave the transaction (`id`, not `external_id`).
                 * @example 2237512891
                 */
                transaction_id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction with its final status, or SUBMITTED if it is not final after 180 seconds. */
            202: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description The transaction cannot be confirmed. */
            400: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationRefusedError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["TransactionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    postTransactionCancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id that DT One gave the transaction (`id`, not `external_id`).
                 * @example 2237512891
                 */
                transaction_id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cancelled transaction. */
            202: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            /** @description The transaction cannot be cancelled. */
            400: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancellationRefusedError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["TransactionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTransactions: {
        parameters: {
            query?: {
                /** @description Only the transaction with this id of the client. It searches transactions of any age. */
                external_id?: string;
                /** @description Only transactions of products that are sold in this way. */
                product_type?: components["schemas"]["ProductType"];
                /**
                 * @description Only results for the service with this id. Required when `subservice_id` is given.
                 * @example 1
                 */
                service_id?: components["parameters"]["ServiceId"];
                /**
                 * @description Only results for the subservice with this id. It needs `service_id` too.
                 * @example 11
                 */
                subservice_id?: components["parameters"]["SubserviceId"];
                /**
                 * @description Only results for this country: three letters of ISO 3166-1, or GXX (world) or EXX (Europe).
                 * @example ECU
                 */
                country_iso_code?: components["parameters"]["CountryIsoCode"];
                /**
                 * @description Only results for the operator with this id.
                 * @example 1596
                 */
                operator_id?: components["parameters"]["OperatorId"];
                /**
                 * @description Only transactions with this numeric status, such as 70000 for COMPLETED.
                 * @example 70000
                 */
                status_id?: number;
                /**
                 * @description Only transactions for this phone number, in E.164. A bare plus sign, which arrives as a space, is accepted.
                 * @example +593990000100
                 */
                credit_party_mobile_number?: components["schemas"]["E164"];
                /** @description Only transactions for this account at the operator or biller. */
                credit_party_account_number?: components["schemas"]["AccountNumber"];
                /** @description Only transactions created at this moment or later. At most 24 hours before `to_date`. A bare plus sign before the offset, which arrives as a space, is accepted (chosen). */
                from_date?: string;
                /** @description Only transactions created at this moment or earlier. A bare plus sign before the offset, which arrives as a space, is accepted (chosen). */
                to_date?: string;
                /** @description Number of the page to return, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description Largest number of entries on a page. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of transactions. */
            200: {
                headers: {
                    "X-Total": components["headers"]["X-Total"];
                    "X-Total-Pages": components["headers"]["X-Total-Pages"];
                    "X-Per-Page": components["headers"]["X-Per-Page"];
                    "X-Page": components["headers"]["X-Page"];
                    "X-Next-Page": components["headers"]["X-Next-Page"];
                    "X-Prev-Page": components["headers"]["X-Prev-Page"];
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionWithCallback"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["TransactionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTransactionById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id that DT One gave the transaction (`id`, not `external_id`).
                 * @example 2237512891
                 */
                transaction_id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction. */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionWithCallback"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["TransactionNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getBalances: {
        parameters: {
            query?: {
                /** @description Kind of unit. Only balances in a currency exist. */
                unit_type?: "CURRENCY";
                /**
                 * @description Only the balance in this currency (ISO 4217 code). A currency without a balance gets 404.
                 * @example USD
                 */
                unit?: string;
                /** @description Number of the page to return, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description Largest number of entries on a page. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of balances. */
            200: {
                headers: {
                    "X-Total": components["headers"]["X-Total"];
                    "X-Total-Pages": components["headers"]["X-Total-Pages"];
                    "X-Per-Page": components["headers"]["X-Per-Page"];
                    "X-Page": components["headers"]["X-Page"];
                    "X-Next-Page": components["headers"]["X-Next-Page"];
                    "X-Prev-Page": components["headers"]["X-Prev-Page"];
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balance"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The account has no balance in this currency. */
            404: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalanceNotFoundError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    postLookupMobileNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MobileNumberLookup"];
            };
        };
        responses: {
            200: components["responses"]["OperatorsOfNumber"];
            400: components["responses"]["MobileNumberRefused"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLookupMobileNumber: {
        parameters: {
            query?: {
                /** @description Number of the page to return, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description Largest number of entries on a page. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description Phone number in E.164. The plus sign may be written as `+` or as `%2B`.
                 * @example +593990000100
                 */
                mobile_number: components["schemas"]["E164"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OperatorsOfNumber"];
            400: components["responses"]["MobileNumberRefused"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    postLookupStatementInquiry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementInquiry"];
            };
        };
        responses: {
            /** @description One page of statements, the newest first. */
            200: {
                headers: {
                    "X-Total": components["headers"]["X-Total"];
                    "X-Total-Pages": components["headers"]["X-Total-Pages"];
                    "X-Per-Page": components["headers"]["X-Per-Page"];
                    "X-Page": components["headers"]["X-Page"];
                    "X-Next-Page": components["headers"]["X-Next-Page"];
                    "X-Prev-Page": components["headers"]["X-Prev-Page"];
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"][];
                };
            };
            /** @description The request does not match the schema, a field that the product requires is missing, or the product has no statement inquiry. */
            400: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookupRefusedError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProductNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    postLookupCreditPartyBenefits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditPartyBenefitsLookup"];
            };
        };
        responses: {
            /** @description One page of the benefits of all plans that have not expired, plan by plan. */
            200: {
                headers: {
                    "X-Total": components["headers"]["X-Total"];
                    "X-Total-Pages": components["headers"]["X-Total-Pages"];
                    "X-Per-Page": components["headers"]["X-Per-Page"];
                    "X-Page": components["headers"]["X-Page"];
                    "X-Next-Page": components["headers"]["X-Next-Page"];
                    "X-Prev-Page": components["headers"]["X-Prev-Page"];
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditPartyBenefit"][];
                };
            };
            400: components["responses"]["CreditPartyLookupRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CreditPartyNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    postLookupCreditPartyStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditPartyStatusLookup"];
            };
        };
        responses: {
            /** @description The dates of installation and activation (one object, not a list). */
            200: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditPartyStatus"];
                };
            };
            400: components["responses"]["CreditPartyLookupRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CreditPartyNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["UnexpectedError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
export interface tags {
    "Discovery": "getServices" | "getServiceById" | "getCountries" | "getCountryByIsoCode" | "getOperators" | "getOperatorById" | "getBenefitTypes" | "getPromotions" | "getPromotionById" | "getCampaigns" | "getCampaignById" | "getProducts" | "getProductById";
    "Transaction": "postTransactionAsync" | "postTransactionSync" | "postTransactionConfirmAsync" | "postTransactionConfirmSync" | "postTransactionCancel" | "getTransactions" | "getTransactionById";
    "Account": "getBalances";
    "Look-Up": "postLookupMobileNumber" | "getLookupMobileNumber" | "postLookupStatementInquiry" | "postLookupCreditPartyBenefits" | "postLookupCreditPartyStatus";
}
