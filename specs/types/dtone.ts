// Generated from specs/dtone.yaml by npm run generate.
export interface paths {
    "/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the services that the account may buy, with their subservices. */
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
        /** Shows one service. */
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
        /** Lists the countries, and the wider areas, that products are sold in. */
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
        /** Shows one country, or wider area. */
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
        /** Lists the operators and billers. */
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
        /** Shows one operator or biller. */
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
        /** Lists the kinds of benefits that products give. */
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
        /** Lists the promotions of operators. */
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
        /** Shows one promotion. */
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
        /** Lists the campaigns that run now. */
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
        /** Shows one campaign, running or not. */
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
        /** Lists the products that the account may buy. */
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
        /** Shows one product. */
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
        /** Creates a transaction and answers before its outcome is known. */
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
        /** Creates a transaction and, where it is confirmed at once, answers when its outcome is known. Nothing is called back. */
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
        /** Confirms a created transaction and answers before its outcome is known. */
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
        /** Confirms a created transaction and answers when its outcome is known. */
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
        /** Cancels a transaction that has not been confirmed, and frees what it held. */
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
        /** Searches the account's transactions. */
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
        /** Shows one transaction. */
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
        /** Lists the account's balances. */
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
        /** Finds the operator of a mobile number, and the other operators of its country. */
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
         * The older form of the look-up by POST, with the number in the path.
         * @deprecated
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
        /** Lists the statements of an account at a biller, with what is still to be paid. */
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
        /** Lists what is left of the benefits of a credit party. */
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
        /** Tells whether a credit party has been installed and activated. */
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
        Error: {
            errors: {
                code: number;
                message: string;
            }[];
        };
        /** Format: int32 */
        Id32: number;
        /** Format: int64 */
        Id64: number;
        /** Format: double */
        Amount: number;
        /**
         * Format: date-time
         * @description In UTC with nine digits of fraction, as recorded from production.
         */
        Timestamp: string;
        Text: string;
        E164: string;
        AccountNumber: string;
        /** @description ISO 3166-1 alpha-3, with GXX for the whole world and EXX for Europe. */
        CountryIsoCode: string;
        RegionCode: string;
        ProductTag: string;
        /** @enum {string} */
        ProductType: "FIXED_VALUE_RECHARGE" | "RANGED_VALUE_RECHARGE" | "FIXED_VALUE_PIN_PURCHASE" | "RANGED_VALUE_PIN_PURCHASE" | "RANGED_VALUE_PAYMENT";
        /** @enum {string} */
        BenefitTypeName: "TALKTIME" | "DATA" | "SMS" | "PAYMENT" | "CREDITS";
        /** @enum {string} */
        UnitType: "CURRENCY";
        /** @enum {string} */
        BenefitUnitType: "TIME" | "DATA" | "QUANTITY" | "CURRENCY";
        /** @enum {string} */
        CalculationMode: "SOURCE_AMOUNT" | "DESTINATION_AMOUNT";
        Region: {
            name: string;
            code: components["schemas"]["RegionCode"];
        };
        Regions: components["schemas"]["Region"][] | null;
        Country: {
            name: string;
            iso_code: components["schemas"]["CountryIsoCode"];
            regions: components["schemas"]["Regions"];
        };
        Service: {
            id: components["schemas"]["Id32"];
            name: string;
            subservices: {
                id: components["schemas"]["Id32"];
                name: string;
            }[] | null;
        };
        BenefitType: {
            name: components["schemas"]["BenefitTypeName"];
        };
        Operator: {
            id: components["schemas"]["Id32"];
            name: string;
            country: components["schemas"]["Country"];
            regions: components["schemas"]["Regions"];
        };
        ProductService: {
            id: components["schemas"]["Id32"];
            name: string;
            subservice?: {
                id: components["schemas"]["Id32"];
                name: string;
            } | null;
        };
        Money: {
            unit_type: components["schemas"]["UnitType"];
            /** @description ISO 4217 currency code. */
            unit: string;
            amount: components["schemas"]["Amount"];
        };
        NullableMoney: {
            unit_type: components["schemas"]["UnitType"];
            /** @description ISO 4217 currency code. */
            unit: string;
            amount: components["schemas"]["Amount"];
        } | null;
        AmountRange: {
            min: components["schemas"]["Amount"];
            max: components["schemas"]["Amount"];
        };
        RangedSource: {
            unit_type: components["schemas"]["UnitType"];
            unit: string;
            amount: components["schemas"]["AmountRange"];
        };
        RangedDestination: {
            unit_type: components["schemas"]["UnitType"];
            unit: string;
            amount: {
                min: components["schemas"]["Amount"];
                max: components["schemas"]["Amount"];
                increment: components["schemas"]["Amount"];
            };
        };
        Price: {
            unit_type: components["schemas"]["UnitType"];
            unit: string;
            amount: components["schemas"]["Amount"];
            fee: components["schemas"]["Amount"];
        };
        RetailPrice: {
            /** @enum {string|null} */
            unit_type: "CURRENCY" | null;
            unit: string | null;
            /** Format: double */
            amount: number | null;
            /** Format: double */
            fee: number | null;
        } | null;
        Prices: {
            wholesale: components["schemas"]["Price"];
            retail: components["schemas"]["RetailPrice"];
        };
        RangedPrice: {
            unit_type: components["schemas"]["UnitType"];
            unit: string;
            amount: components["schemas"]["AmountRange"];
            fee: components["schemas"]["Amount"];
        };
        RangedRetailPrice: {
            /** @enum {string|null} */
            unit_type: "CURRENCY" | null;
            unit: string | null;
            amount: {
                /** Format: double */
                min: number | null;
                /** Format: double */
                max: number | null;
            } | null;
            /** Format: double */
            fee: number | null;
        } | null;
        RangedPrices: {
            wholesale: components["schemas"]["RangedPrice"];
            retail: components["schemas"]["RangedRetailPrice"];
        };
        /** @description Destination over source, over wholesale price and over retail price, each to fifteen digits. */
        Rates: {
            /** Format: double */
            base: number;
            /** Format: double */
            wholesale: number;
            /**
             * Format: double
             * @description Null where no retail price is set, -1 where it is zero.
             */
            retail: number | null;
        };
        /** @description Null where it is not known. */
        Validity: {
            /** @enum {string} */
            unit: "HOUR" | "DAY" | "WEEK" | "MONTH";
            /** @description -1 means without end. */
            quantity: number;
        } | null;
        FixedBenefit: {
            type: components["schemas"]["BenefitTypeName"];
            unit_type: components["schemas"]["BenefitUnitType"];
            unit: string;
            amount: {
                /**
                 * Format: double
                 * @description -1 means without limit.
                 */
                base: number;
                /**
                 * Format: double
                 * @default 0
                 */
                promotion_bonus: number;
                total_excluding_tax: components["schemas"]["Amount"];
                total_including_tax: components["schemas"]["Amount"];
            };
            additional_information: string | null;
        };
        RangedBenefit: {
            type: components["schemas"]["BenefitTypeName"];
            unit_type: components["schemas"]["BenefitUnitType"];
            unit: string;
            amount: {
                base: components["schemas"]["AmountRange"];
                promotion_bonus: components["schemas"]["AmountRange"];
                total_excluding_tax: components["schemas"]["AmountRange"];
                total_including_tax: components["schemas"]["AmountRange"];
            };
            additional_information: string | null;
        };
        FixedBenefits: components["schemas"]["FixedBenefit"][] | null;
        RangedBenefits: components["schemas"]["RangedBenefit"][] | null;
        ProductPromotion: {
            id: components["schemas"]["Id32"];
            title: string;
            description: string;
            terms: string | null;
            start_date: components["schemas"]["Timestamp"];
            end_date: components["schemas"]["Timestamp"];
        };
        Promotion: {
            id: components["schemas"]["Id32"];
            title: string;
            description: string;
            terms: string | null;
            start_date: components["schemas"]["Timestamp"];
            end_date: components["schemas"]["Timestamp"];
            operator: {
                id: components["schemas"]["Id32"];
                name: string;
                country: {
                    name: string;
                    iso_code: components["schemas"]["CountryIsoCode"];
                };
            };
            products: {
                id: components["schemas"]["Id32"];
                name: string;
                description: string;
                type: components["schemas"]["ProductType"];
            }[];
        };
        Campaign: {
            id: components["schemas"]["Id32"];
            title: string;
            description: string;
            terms: string | null;
            start_date: components["schemas"]["Timestamp"];
            end_date: components["schemas"]["Timestamp"];
            products: {
                id: components["schemas"]["Id32"];
                name: string;
                description: string;
                type: components["schemas"]["ProductType"];
                operator: components["schemas"]["Operator"];
            }[];
        };
        Promotions: components["schemas"]["ProductPromotion"][] | null;
        CalculationModes: components["schemas"]["CalculationMode"][];
        AvailabilityZones: ("DOMESTIC" | "INTERNATIONAL")[];
        ProductTags: components["schemas"]["ProductTag"][] | null;
        /** @description Alternatives, each a list of fields that are needed together. */
        RequiredFields: string[][];
        /** @description Alternatives, each a list of fields that are needed together; null where nothing is needed. */
        OptionalRequiredFields: string[][] | null;
        PinInformation: {
            usage_info: string[] | null;
            validity: components["schemas"]["Validity"];
            /** @description Markdown. */
            terms: string | null;
        };
        PaymentInformation: {
            modes: ("PARTIAL" | "EXACT" | "EXCESS" | "PAST_DUE")[] | null;
            posting_period: {
                unit: string;
                quantity: number;
                /** @enum {string} */
                type: "BUSINESS" | "CALENDAR";
            } | null;
            supports_statement_inquiry: boolean;
            required_inquiry_fields: components["schemas"]["OptionalRequiredFields"];
            notes: string[] | null;
        };
        Product: components["schemas"]["FIXED_VALUE_RECHARGE"] | components["schemas"]["RANGED_VALUE_RECHARGE"] | components["schemas"]["FIXED_VALUE_PIN_PURCHASE"] | components["schemas"]["RANGED_VALUE_PIN_PURCHASE"] | components["schemas"]["RANGED_VALUE_PAYMENT"];
        FIXED_VALUE_RECHARGE: {
            id: components["schemas"]["Id32"];
            name: string;
            description: string;
            tags: components["schemas"]["ProductTags"];
            service: components["schemas"]["ProductService"];
            operator: components["schemas"]["Operator"];
            regions: components["schemas"]["Regions"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "FIXED_VALUE_RECHARGE";
            validity: components["schemas"]["Validity"];
            required_credit_party_identifier_fields: components["schemas"]["RequiredFields"];
            required_debit_party_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            required_sender_fields: components["schemas"]["OptionalRequiredFields"];
            required_beneficiary_fields: components["schemas"]["OptionalRequiredFields"];
            required_statement_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            required_additional_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            availability_zones: components["schemas"]["AvailabilityZones"];
            source: components["schemas"]["Money"];
            destination: components["schemas"]["Money"];
            prices: components["schemas"]["Prices"];
            rates: components["schemas"]["Rates"];
            benefits: components["schemas"]["FixedBenefits"];
            promotions: components["schemas"]["Promotions"];
        };
        RANGED_VALUE_RECHARGE: {
            id: components["schemas"]["Id32"];
            name: string;
            description: string;
            tags: components["schemas"]["ProductTags"];
            service: components["schemas"]["ProductService"];
            operator: components["schemas"]["Operator"];
            regions: components["schemas"]["Regions"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RANGED_VALUE_RECHARGE";
            validity: components["schemas"]["Validity"];
            required_credit_party_identifier_fields: components["schemas"]["RequiredFields"];
            required_debit_party_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            required_sender_fields: components["schemas"]["OptionalRequiredFields"];
            required_beneficiary_fields: components["schemas"]["OptionalRequiredFields"];
            required_statement_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            required_additional_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            accepted_calculation_modes: components["schemas"]["CalculationModes"];
            availability_zones: components["schemas"]["AvailabilityZones"];
            source: components["schemas"]["RangedSource"];
            destination: components["schemas"]["RangedDestination"];
            prices: components["schemas"]["RangedPrices"];
            rates: components["schemas"]["Rates"];
            benefits: components["schemas"]["RangedBenefits"];
            promotions: components["schemas"]["Promotions"];
        };
        FIXED_VALUE_PIN_PURCHASE: {
            id: components["schemas"]["Id32"];
            name: string;
            description: string;
            tags: components["schemas"]["ProductTags"];
            service: components["schemas"]["ProductService"];
            operator: components["schemas"]["Operator"];
            regions: components["schemas"]["Regions"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "FIXED_VALUE_PIN_PURCHASE";
            validity: components["schemas"]["Validity"];
            required_credit_party_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            required_debit_party_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            required_sender_fields: components["schemas"]["OptionalRequiredFields"];
            required_beneficiary_fields: components["schemas"]["OptionalRequiredFields"];
            required_statement_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            required_additional_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            availability_zones: components["schemas"]["AvailabilityZones"];
            source: components["schemas"]["Money"];
            destination: components["schemas"]["Money"];
            prices: components["schemas"]["Prices"];
            rates: components["schemas"]["Rates"];
            benefits: components["schemas"]["FixedBenefits"];
            promotions: components["schemas"]["Promotions"];
            pin: components["schemas"]["PinInformation"];
        };
        RANGED_VALUE_PIN_PURCHASE: {
            id: components["schemas"]["Id32"];
            name: string;
            description: string;
            tags: components["schemas"]["ProductTags"];
            service: components["schemas"]["ProductService"];
            operator: components["schemas"]["Operator"];
            regions: components["schemas"]["Regions"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RANGED_VALUE_PIN_PURCHASE";
            validity: components["schemas"]["Validity"];
            required_credit_party_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            required_debit_party_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            required_sender_fields: components["schemas"]["OptionalRequiredFields"];
            required_beneficiary_fields: components["schemas"]["OptionalRequiredFields"];
            required_statement_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            required_additional_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            accepted_calculation_modes: components["schemas"]["CalculationModes"];
            availability_zones: components["schemas"]["AvailabilityZones"];
            source: components["schemas"]["RangedSource"];
            destination: components["schemas"]["RangedDestination"];
            prices: components["schemas"]["RangedPrices"];
            rates: components["schemas"]["Rates"];
            benefits: components["schemas"]["RangedBenefits"];
            promotions: components["schemas"]["Promotions"];
            pin: components["schemas"]["PinInformation"];
        };
        RANGED_VALUE_PAYMENT: {
            id: components["schemas"]["Id32"];
            name: string;
            description: string;
            tags: components["schemas"]["ProductTags"];
            service: components["schemas"]["ProductService"];
            operator: components["schemas"]["Operator"];
            regions: components["schemas"]["Regions"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "RANGED_VALUE_PAYMENT";
            validity: components["schemas"]["Validity"];
            required_credit_party_identifier_fields: components["schemas"]["RequiredFields"];
            required_debit_party_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            required_sender_fields: components["schemas"]["OptionalRequiredFields"];
            required_beneficiary_fields: components["schemas"]["OptionalRequiredFields"];
            required_statement_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            required_additional_identifier_fields: components["schemas"]["OptionalRequiredFields"];
            accepted_calculation_modes: components["schemas"]["CalculationModes"];
            availability_zones: components["schemas"]["AvailabilityZones"];
            source: components["schemas"]["RangedSource"];
            destination: components["schemas"]["RangedDestination"];
            prices: components["schemas"]["RangedPrices"];
            rates: components["schemas"]["Rates"];
            benefits: components["schemas"]["RangedBenefits"];
            promotions: components["schemas"]["Promotions"];
            payment: components["schemas"]["PaymentInformation"];
        };
        PartyIdentifier: {
            mobile_number?: components["schemas"]["E164"];
            account_number?: components["schemas"]["AccountNumber"];
            account_qualifier?: components["schemas"]["Text"];
        } | null;
        Person: {
            last_name?: components["schemas"]["Text"];
            first_name?: components["schemas"]["Text"];
            middle_name?: components["schemas"]["Text"];
            nationality_country_iso_code?: components["schemas"]["CountryIsoCode"];
            mobile_number?: components["schemas"]["E164"];
            email?: components["schemas"]["Text"];
            address_text?: components["schemas"]["Text"];
            address_city?: components["schemas"]["Text"];
            address_country_iso_code?: components["schemas"]["CountryIsoCode"];
            address_postal_code?: string;
        } | null;
        StatementIdentifier: {
            reference?: components["schemas"]["Text"];
            /** Format: date */
            due_date?: string;
        } | null;
        AdditionalIdentifier: {
            purchaser_id?: string;
        } | null;
        /** @description What a client asks for. Keys that are not named here are let through. */
        TransactionCreate: {
            external_id: string;
            product_id: components["schemas"]["Id32"];
            /** @enum {string|null} */
            calculation_mode?: "SOURCE_AMOUNT" | "DESTINATION_AMOUNT" | null;
            source?: components["schemas"]["NullableMoney"];
            destination?: components["schemas"]["NullableMoney"];
            /** @default false */
            auto_confirm: boolean;
            sender?: components["schemas"]["Person"];
            beneficiary?: components["schemas"]["Person"];
            debit_party_identifier?: components["schemas"]["PartyIdentifier"];
            credit_party_identifier?: components["schemas"]["PartyIdentifier"];
            statement_identifier?: components["schemas"]["StatementIdentifier"];
            additional_identifier?: components["schemas"]["AdditionalIdentifier"];
        };
        AsyncTransactionCreate: components["schemas"]["TransactionCreate"] & {
            /** Format: uri */
            callback_url?: string;
        };
        Status: {
            id: number;
            message: string;
            class: {
                /** @enum {integer} */
                id: 1 | 2 | 3 | 4 | 5 | 7 | 8 | 9;
                /** @enum {string} */
                message: "CREATED" | "CONFIRMED" | "REJECTED" | "CANCELLED" | "SUBMITTED" | "COMPLETED" | "REVERSED" | "DECLINED";
            };
        };
        Pin: {
            code: string | null;
            serial: string | null;
        } | null;
        /** @description The product without prices and benefits. */
        TransactionProduct: {
            id: components["schemas"]["Id32"];
            name: string;
            description: string;
            tags: components["schemas"]["ProductTags"];
            service: components["schemas"]["ProductService"];
            operator: components["schemas"]["Operator"];
            regions: components["schemas"]["Regions"];
            type: components["schemas"]["ProductType"];
            pin?: components["schemas"]["PinInformation"] | null;
        };
        TransactionValues: {
            source?: components["schemas"]["Money"];
            destination?: components["schemas"]["Money"];
        } | null;
        EsimData: {
            /** Format: int64 */
            amount: number;
            /** @enum {string} */
            unit: "TB" | "GB" | "MB" | "KB" | "B";
        };
        EsimMetadata: {
            /** @constant */
            type: "ESIM";
            /** @enum {string} */
            activation_type: "DATA_PLAN" | "TOP_UP";
            balance: {
                size: components["schemas"]["EsimData"];
                validity: {
                    quantity: number;
                    /** @enum {string} */
                    unit: "YEAR" | "MONTH" | "WEEK" | "DAY" | "HOUR" | "MINUTE" | "SECOND";
                };
                country_set: string;
                extended_data_policy: {
                    /** @enum {string} */
                    type: "STANDARD" | "UNLIMITED";
                    /** @enum {string|null} */
                    reset_type?: "TIME_INTERVAL" | "FIXED_TIME" | "NONE" | null;
                    interval?: string | null;
                    fixed_time?: string | null;
                    throttle_speed?: string | null;
                    total_high_speed_volume?: components["schemas"]["EsimData"] | null;
                };
            };
            profile?: {
                iccid: string;
                activation_code: string;
                /** Format: uri */
                apple_universal_link: string;
                /** Format: uri */
                android_universal_link: string;
                /** Format: uri */
                installation_url: string;
            } | null;
        };
        /** @description Keys that do not apply are left out. The documentation requires external_id alone; the other required keys are those that every recorded body carries. */
        Transaction: {
            id: components["schemas"]["Id64"];
            external_id: string;
            creation_date: components["schemas"]["Timestamp"];
            confirmation_expiration_date: components["schemas"]["Timestamp"];
            confirmation_date?: components["schemas"]["Timestamp"];
            status: components["schemas"]["Status"];
            operator_reference?: string | null;
            pin?: components["schemas"]["Pin"];
            product: components["schemas"]["TransactionProduct"];
            prices: components["schemas"]["Prices"];
            rates: components["schemas"]["Rates"];
            benefits?: (components["schemas"]["FixedBenefit"] | components["schemas"]["RangedBenefit"])[] | null;
            promotions: components["schemas"]["Promotions"];
            requested_values?: components["schemas"]["TransactionValues"];
            adjusted_values?: components["schemas"]["TransactionValues"];
            sender?: components["schemas"]["Person"];
            beneficiary?: components["schemas"]["Person"];
            debit_party_identifier?: components["schemas"]["PartyIdentifier"];
            credit_party_identifier?: components["schemas"]["PartyIdentifier"];
            statement_identifier?: components["schemas"]["StatementIdentifier"];
            additional_identifier?: components["schemas"]["AdditionalIdentifier"];
            metadata?: components["schemas"]["EsimMetadata"];
        };
        TransactionWithCallback: components["schemas"]["Transaction"] & {
            /** Format: uri */
            callback_url?: string;
        };
        Balance: {
            id: number;
            unit_type: components["schemas"]["UnitType"];
            unit: string;
            available: components["schemas"]["Amount"];
            holding: components["schemas"]["Amount"];
            credit_limit: components["schemas"]["Amount"];
        };
        MobileNumberLookup: {
            mobile_number: components["schemas"]["E164"];
            page?: components["schemas"]["PageNumber"];
            per_page?: components["schemas"]["PageSize"];
        };
        LookupOperator: {
            id: components["schemas"]["Id32"];
            name: string;
            country: components["schemas"]["Country"];
            regions: components["schemas"]["Regions"];
            /** @description Whether the number belongs to this operator. */
            identified: boolean;
        };
        StatementInquiry: {
            product_id: components["schemas"]["Id32"];
            account_number: components["schemas"]["AccountNumber"];
            account_qualifier?: components["schemas"]["Text"];
            page?: components["schemas"]["PageNumber"];
            per_page?: components["schemas"]["PageSize"];
        };
        Statement: {
            /** @description Often a month and year. */
            reference: string;
            dates: {
                /** Format: date */
                due: string;
                /** Format: date */
                statement: string;
            };
            /** @description What is still to be paid; below zero where more was paid than was due. */
            balance: {
                unit_type: components["schemas"]["UnitType"];
                unit: string;
                amount: components["schemas"]["Amount"];
            };
        };
        CreditPartyIdentifier: {
            mobile_number?: components["schemas"]["E164"];
            account_number?: components["schemas"]["AccountNumber"];
            account_qualifier?: components["schemas"]["Text"];
        };
        CreditPartyBenefitsLookup: {
            service_id: components["schemas"]["Id32"];
            credit_party_identifier: components["schemas"]["CreditPartyIdentifier"];
            page?: components["schemas"]["PageNumber"];
            per_page?: components["schemas"]["PageSize"];
        };
        CreditPartyStatusLookup: {
            service_id: components["schemas"]["Id32"];
            credit_party_identifier: components["schemas"]["CreditPartyIdentifier"];
        };
        CreditPartyBenefit: {
            type: components["schemas"]["BenefitTypeName"];
            unit_type: components["schemas"]["BenefitUnitType"];
            unit: string;
            /**
             * Format: double
             * @description What is left; -1 means without limit.
             * @default 0
             */
            amount: number;
            /**
             * Format: date-time
             * @description Null where there is none, or the benefit is not active yet.
             */
            expiration_date: string | null;
            country: components["schemas"]["Country"];
        };
        CreditPartyStatus: {
            /**
             * Format: date-time
             * @description Null where it is not installed yet, or where there is nothing to install.
             */
            installation_date: string | null;
            /**
             * Format: date-time
             * @description Null where it has not joined a network yet.
             */
            activation_date: string | null;
        };
        /**
         * Format: int32
         * @default 1
         */
        PageNumber: number;
        /**
         * Format: int32
         * @default 50
         */
        PageSize: number;
    };
    responses: {
        /** @description The request breaks the schema or a rule between its parts. */
        BadRequest: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    errors?: {
                        /** @enum {unknown} */
                        code?: 1000400;
                    }[];
                };
            };
        };
        /** @description The transaction is not created. */
        TransactionRefused: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    errors?: {
                        /** @enum {unknown} */
                        code?: 1000400 | 1003002 | 1003003 | 1005003 | 1005503 | 1006003 | 1006503 | 1006001 | 1007001;
                    }[];
                };
            };
        };
        /** @description No credentials, or not valid ones. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    errors?: {
                        /** @enum {unknown} */
                        code?: 1000401;
                    }[];
                };
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
                "application/json": components["schemas"]["Error"] & {
                    errors?: {
                        /** @enum {unknown} */
                        code?: 1005004;
                    }[];
                };
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
                "application/json": components["schemas"]["Error"] & {
                    errors?: {
                        /** @enum {unknown} */
                        code?: 1005005;
                    }[];
                };
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
                "application/json": components["schemas"]["Error"] & {
                    errors?: {
                        /** @enum {unknown} */
                        code?: 1005006;
                    }[];
                };
            };
        };
        /** @description No product of the account says what it gives. */
        BenefitsNotDefined: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    errors?: {
                        /** @enum {unknown} */
                        code?: 1003101;
                    }[];
                };
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
                "application/json": components["schemas"]["Error"] & {
                    errors?: {
                        /** @enum {unknown} */
                        code?: 1003201;
                    }[];
                };
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
                "application/json": components["schemas"]["Error"] & {
                    errors?: {
                        /** @enum {unknown} */
                        code?: 1003301;
                    }[];
                };
            };
        };
        /** @description The account has no such product. */
        ProductNotFound: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    errors?: {
                        /** @enum {unknown} */
                        code?: 1003001;
                    }[];
                };
            };
        };
        /** @description The account has no such product, or no balance in the currency that it is bought in. */
        ProductOrBalanceNotFound: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    errors?: {
                        /** @enum {unknown} */
                        code?: 1003001 | 1006009;
                    }[];
                };
            };
        };
        /** @description The account has no such transaction. */
        TransactionNotFound: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    errors?: {
                        /** @enum {unknown} */
                        code?: 1008004;
                    }[];
                };
            };
        };
        /** @description The window of the rate limit is used up. */
        TooManyRequests: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    errors?: {
                        /** @enum {unknown} */
                        code?: 1000429;
                    }[];
                };
            };
        };
        /** @description One page of the mobile operators of the number's country, the one that it belongs to first. */
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
        /** @description The request breaks the schema or names no account, or the service has no such look-up. */
        CreditPartyLookupRefused: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    errors?: {
                        /** @enum {unknown} */
                        code?: 1000400 | 1007500;
                    }[];
                };
            };
        };
        /** @description There is no such service, or no profile with the ICCID. */
        CreditPartyNotFound: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    errors?: {
                        /** @enum {unknown} */
                        code?: 1000404 | 1005004;
                    }[];
                };
            };
        };
        /** @description The request breaks the schema, or no subscriber can have the number. */
        MobileNumberRefused: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    errors?: {
                        /** @enum {unknown} */
                        code?: 1000400 | 1005003;
                    }[];
                };
            };
        };
        /** @description Something broke on the provider's side. */
        UnexpectedError: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    errors?: {
                        /** @enum {unknown} */
                        code?: 1009001;
                    }[];
                };
            };
        };
        /** @description Out of service for a while. */
        ServiceUnavailable: {
            headers: {
                "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    errors?: {
                        /** @enum {unknown} */
                        code?: 1009503;
                    }[];
                };
            };
        };
    };
    parameters: {
        /**
         * @description Languages wanted for names and descriptions, as in RFC 9110.
         * @example es
         */
        AcceptLanguage: string;
        /** @example ECU */
        CountryIsoCode: components["schemas"]["CountryIsoCode"];
        /** @example 50005 */
        ProductId: components["schemas"]["Id32"];
        /** @example 1596 */
        OperatorId: components["schemas"]["Id32"];
        Page: number;
        PerPage: number;
        /**
         * @description Must be given where subservice_id is.
         * @example 1
         */
        ServiceId: components["schemas"]["Id32"];
        /** @example 11 */
        SubserviceId: components["schemas"]["Id32"];
        /** @example 2237512891 */
        TransactionId: number;
    };
    requestBodies: {
        /** @description None is documented. Clients send an empty one or any JSON object, and it is not looked at. */
        Ignored: {
            content: {
                "application/json": Record<string, never>;
            };
        };
    };
    headers: {
        /**
         * @description Entries on all pages together.
         * @example 1
         */
        "X-Total": number;
        /**
         * @description Number of pages.
         * @example 1
         */
        "X-Total-Pages": number;
        /**
         * @description Most entries on a page.
         * @example 50
         */
        "X-Per-Page": number;
        /**
         * @description The page at hand.
         * @example 1
         */
        "X-Page": number;
        /** @description The next page; left out on the last. */
        "X-Next-Page": number;
        /** @description The page before; left out on the first. */
        "X-Prev-Page": number;
        /**
         * @description Requests that the key and secret may send in a window.
         * @example 1000000
         */
        "X-Ratelimit-Limit": number;
        /**
         * @description Requests left in the window.
         * @example 999999
         */
        "X-Ratelimit-Remaining": number;
        /**
         * @description Language of names and descriptions.
         * @example en
         */
        "Content-Language": string;
        /**
         * @description Names Accept-Language.
         * @example Accept-Language
         */
        Vary: string;
        /**
         * @description The Basic challenge; the official Java client sends its credentials only after it.
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
                /** @example ECU */
                country_iso_code?: components["parameters"]["CountryIsoCode"];
                page?: components["parameters"]["Page"];
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
                /** @example 1 */
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
                 * @description Must be given where subservice_id is.
                 * @example 1
                 */
                service_id?: components["parameters"]["ServiceId"];
                /** @example 11 */
                subservice_id?: components["parameters"]["SubserviceId"];
                page?: components["parameters"]["Page"];
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
                /** @example ECU */
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
                /** @example ECU */
                country_iso_code?: components["parameters"]["CountryIsoCode"];
                /**
                 * @description Must be given where subservice_id is.
                 * @example 1
                 */
                service_id?: components["parameters"]["ServiceId"];
                /** @example 11 */
                subservice_id?: components["parameters"]["SubserviceId"];
                page?: components["parameters"]["Page"];
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
                /** @example 1596 */
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
                page?: components["parameters"]["Page"];
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
                /** @example ECU */
                country_iso_code?: components["parameters"]["CountryIsoCode"];
                /** @example 1596 */
                operator_id?: components["parameters"]["OperatorId"];
                /** @example 50005 */
                product_id?: components["parameters"]["ProductId"];
                page?: components["parameters"]["Page"];
                per_page?: components["parameters"]["PerPage"];
            };
            header?: {
                /**
                 * @description Languages wanted for names and descriptions, as in RFC 9110.
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
                 * @description Languages wanted for names and descriptions, as in RFC 9110.
                 * @example es
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @example 7001 */
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
                /** @example ECU */
                country_iso_code?: components["parameters"]["CountryIsoCode"];
                /** @example 1596 */
                operator_id?: components["parameters"]["OperatorId"];
                /** @example 50005 */
                product_id?: components["parameters"]["ProductId"];
                page?: components["parameters"]["Page"];
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
                /** @example 8001 */
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
                type?: components["schemas"]["ProductType"];
                /**
                 * @description Must be given where subservice_id is.
                 * @example 1
                 */
                service_id?: components["parameters"]["ServiceId"];
                /** @example 11 */
                subservice_id?: components["parameters"]["SubserviceId"];
                /**
                 * @description Comma-separated; a product that carries any of the tags is listed. The official Node.js client writes tags[]=; both are read.
                 * @example [
                 *       "BUNDLE"
                 *     ]
                 */
                tags?: components["schemas"]["ProductTag"][];
                /** @example ECU */
                country_iso_code?: components["parameters"]["CountryIsoCode"];
                /** @example 1596 */
                operator_id?: components["parameters"]["OperatorId"];
                /** @description Everything that covers the region or country - national, regional and global products. */
                region?: components["schemas"]["RegionCode"];
                /**
                 * @description Comma-separated; a product with any of the benefits is listed. The official Node.js client writes benefit_types[]=; both are read.
                 * @example [
                 *       "TALKTIME",
                 *       "DATA"
                 *     ]
                 */
                benefit_types?: components["schemas"]["BenefitTypeName"][];
                /**
                 * @description Comma-separated fields out of id, name and amount (of the destination); a leading hyphen turns the order round.
                 * @example -amount,name
                 */
                sort?: string;
                page?: components["parameters"]["Page"];
                per_page?: components["parameters"]["PerPage"];
            };
            header?: {
                /**
                 * @description Languages wanted for names and descriptions, as in RFC 9110.
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
                 * @description Languages wanted for names and descriptions, as in RFC 9110.
                 * @example es
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @example 6035 */
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
            /** @description The transaction as it stands, CREATED or, when confirmed at once, CONFIRMED. */
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
            /** @description The transaction as it stands - CREATED, or when confirmed at once final, or SUBMITTED where it took longer than the connection is held. */
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
                /** @example 2237512891 */
                transaction_id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Ignored"];
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
                    "application/json": components["schemas"]["Error"] & {
                        errors?: {
                            /** @enum {unknown} */
                            code?: 1000400 | 1007002 | 1007004;
                        }[];
                    };
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
                /** @example 2237512891 */
                transaction_id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Ignored"];
        responses: {
            /** @description The transaction at its end, or SUBMITTED where that took longer than the connection is held. */
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
                    "application/json": components["schemas"]["Error"] & {
                        errors?: {
                            /** @enum {unknown} */
                            code?: 1000400 | 1007002 | 1007004;
                        }[];
                    };
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
                /** @example 2237512891 */
                transaction_id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Ignored"];
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
                    "application/json": components["schemas"]["Error"] & {
                        errors?: {
                            /** @enum {unknown} */
                            code?: 1000400 | 1007005 | 1007007;
                        }[];
                    };
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
                external_id?: string;
                product_type?: components["schemas"]["ProductType"];
                /**
                 * @description Must be given where subservice_id is.
                 * @example 1
                 */
                service_id?: components["parameters"]["ServiceId"];
                /** @example 11 */
                subservice_id?: components["parameters"]["SubserviceId"];
                /** @example ECU */
                country_iso_code?: components["parameters"]["CountryIsoCode"];
                /** @example 1596 */
                operator_id?: components["parameters"]["OperatorId"];
                /** @example 70000 */
                status_id?: number;
                /**
                 * @description The official Java client sends the plus sign bare, so that it arrives as a space; both are read.
                 * @example +593990000100
                 */
                credit_party_mobile_number?: components["schemas"]["E164"];
                credit_party_account_number?: components["schemas"]["AccountNumber"];
                /** @description Earliest creation date, itself included. No more than 24 hours before to_date. */
                from_date?: string;
                /** @description Latest creation date, itself included. */
                to_date?: string;
                page?: components["parameters"]["Page"];
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
                /** @example 2237512891 */
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
                unit_type?: "CURRENCY";
                /** @example USD */
                unit?: string;
                page?: components["parameters"]["Page"];
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
            /** @description The account has no balance in that unit. */
            404: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        errors?: {
                            /** @enum {unknown} */
                            code?: 1006009;
                        }[];
                    };
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
                page?: components["parameters"]["Page"];
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The official Node.js client sends the plus sign bare; it is read like %2B.
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
            /** @description The request breaks the schema or lacks a field that the product asks for, or the product has no inquiry. */
            400: {
                headers: {
                    "X-Ratelimit-Limit": components["headers"]["X-Ratelimit-Limit"];
                    "X-Ratelimit-Remaining": components["headers"]["X-Ratelimit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"] & {
                        errors?: {
                            /** @enum {unknown} */
                            code?: 1000400 | 1007500;
                        }[];
                    };
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
            /** @description One page of benefits that are not used up by time, plan by plan. */
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
            /** @description When it was; an object, not a list. */
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
