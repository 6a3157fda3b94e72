// Generated from specs/africastalking.yaml by npm run generate.
export interface paths {
    "/version1/messaging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists received messages, oldest first.
         * @description Ids ascend. The reply holds the messages whose id is greater than `lastReceivedId`, at most 100 of them.
         */
        get: operations["fetchMessages"];
        put?: never;
        /**
         * Sends one text to one or many phones.
         * @description The reply lists every recipient with a status of its own. Delivery is reported later, by callback.
         *     A sender id that the account may not use refuses the whole request, still under status 201.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mobile/b2c/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pays up to ten mobile subscribers out of a payment wallet.
         * @description Entries of the reply stand in the order of the recipients and name them by phone number only, so two recipients with
         *     one number can be told apart by position alone. Each queued entry is paid later and reported by a payment notification.
         *     The value is taken from the wallet and the fee from the stash at once; both come back when the payment fails.
         */
        post: operations["mobileB2C"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    incomingMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands over a message that a subscriber sent to a short code of the account.
         * @description Sent to the URL set in the dashboard, unsigned. Repeated each minute for up to 12 hours while the receiver fails.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/x-www-form-urlencoded": components["schemas"]["IncomingMessage"];
                };
            };
            responses: {
                /** @description Taken. The body is not read. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        PlainText: string;
        /** @description Fields that the operation does not know are ignored, and so is the text `undefined` in an optional field. */
        SendMessageForm: {
            /** @description The account's user name; `sandbox` in the sandbox. */
            username: string;
            /**
             * @description Phone numbers in international format, separated by commas. A field that is sent several times counts as one list,
             *     which is our choice; the documentation knows the commas alone.
             */
            to: string | string[];
            /** @description The text. 160 GSM-7 characters, or 70 with any other character, make one part; longer texts have parts of 153 or 67. */
            message: string;
            /** @description A registered sender id or short code. Absent, the shared sender `AFRICASTKNG` is used. */
            from?: string;
            /**
             * @description 1 charges the sender. 0 is premium and charges the subscriber, so the reply states no cost.
             * @default 1
             * @enum {integer}
             */
            bulkSMSMode: 0 | 1;
            /**
             * @description 1 puts the messages into the provider's queue (recipients get code 102), 0 hands them to the operators at once (101).
             * @default 1
             * @enum {integer}
             */
            enqueue: 0 | 1;
            /** @description Premium only. The keyword of the subscription product. */
            keyword?: string;
            /** @description Premium only. The id of the subscriber's message that this one answers. */
            linkId?: string;
            /**
             * Format: int32
             * @description Premium only. For how many hours an undelivered message is tried again.
             */
            retryDurationInHours?: number;
        };
        SendMessageReply: {
            SMSMessageData: {
                /**
                 * @description A summary, `Sent to n/m Total Cost: <money> Message parts: <p>`, with the total in the account's currency; or the
                 *     name of the reason for which the whole request was refused, with an empty list of recipients.
                 */
                Message: string;
                Recipients: components["schemas"]["Recipient"][];
            };
        };
        Recipient: {
            cost: components["schemas"]["MoneyOrZero"];
            /** @description Names the message in its delivery reports. `None` when the recipient was not accepted. */
            messageId: string;
            number: string;
            /**
             * @description One word for the code. 100, 101 and 102 all read `Success`.
             * @enum {string}
             */
            status: "Success" | "RiskHold" | "InvalidSenderId" | "InvalidPhoneNumber" | "UnsupportedNumberType" | "InsufficientBalance" | "UserInBlacklist" | "CouldNotRoute" | "DoNotDisturbRejection" | "InternalServerError" | "GatewayError" | "RejectedByGateway";
            /** @enum {integer} */
            statusCode: 100 | 101 | 102 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 409 | 500 | 501 | 502;
        };
        FetchMessagesReply: {
            SMSMessageData: {
                Messages: components["schemas"]["InboxMessage"][];
            };
        };
        InboxMessage: {
            /** Format: date-time */
            date: string;
            from: string;
            id: number;
            linkId: string;
            text: string;
            to: string;
        };
        DeliveryReport: {
            phoneNumber: string;
            /**
             * @description Only with Failed and Rejected.
             * @enum {string}
             */
            failureReason?: "InsufficientCredit" | "InvalidLinkId" | "UserIsInactive" | "UserInBlackList" | "UserAccountSuspended" | "NotNetworkSubcriber" | "UserNotSubscribedToProduct" | "UserDoesNotExist" | "DeliveryFailure" | "DoNotDisturbRejection";
            /** @description How often the provider tried the message again; 0 on a bulk message. */
            retryCount: string;
            id: string;
            /**
             * @description Sent, Submitted and Buffered come on the way; the others are final.
             * @enum {string}
             */
            status: "Sent" | "Submitted" | "Buffered" | "Rejected" | "Success" | "Failed" | "AbsentSubscriber" | "Expired";
            networkCode: string;
        };
        IncomingMessage: {
            date: string;
            from: string;
            id: string;
            linkId: string;
            text: string;
            to: string;
            networkCode: string;
            /** @description What receiving the message costs; newer callbacks carry it. */
            cost?: string;
        };
        /** @description Members that the operation does not know are ignored. */
        MobileB2CRequest: {
            /** @description The account's user name; `sandbox` in the sandbox. */
            username: string;
            /** @description The payment product whose wallet pays. */
            productName: string;
            recipients: components["schemas"]["MobileB2CRecipient"][];
        };
        MobileB2CRecipient: {
            name?: string;
            /** @description International format. */
            phoneNumber: string;
            /** @description Three letters of ISO 4217. */
            currencyCode: string;
            /** @description In units of the currency. Not above zero gets the entry refused, not the request. */
            amount: number;
            /** @description The channel to pay from, when the product has several. */
            providerChannel?: string;
            /** @enum {string} */
            reason?: "SalaryPayment" | "SalaryPaymentWithWithdrawalChargePaid" | "BusinessPayment" | "BusinessPaymentWithWithdrawalChargePaid" | "PromotionPayment";
            /** @description Handed back in the notification. */
            metadata?: {
                [key: string]: string;
            };
        };
        MobileB2CReply: {
            entries: components["schemas"]["MobileB2CEntry"][];
            /** @description Only when the whole request is refused. */
            errorMessage?: string;
            numQueued: number;
            totalTransactionFee: components["schemas"]["MoneyOrZero"];
            totalValue: components["schemas"]["MoneyOrZero"];
        };
        /** @description A queued entry has provider, channel, fee, id and value; any other has an error message instead. */
        MobileB2CEntry: {
            errorMessage?: string;
            phoneNumber: string;
            /** @enum {string} */
            provider?: "Mpesa" | "Segovia" | "Athena";
            providerChannel?: string;
            /** @enum {string} */
            status: "Queued" | "InvalidRequest" | "NotSupported" | "Failed";
            transactionFee?: components["schemas"]["Money"];
            transactionId?: string;
            value?: components["schemas"]["Money"];
        };
        PaymentNotification: {
            /** @enum {string} */
            category: "MobileB2C";
            description: string;
            destination: string;
            /** @enum {string} */
            destinationType: "PhoneNumber";
            /** @enum {string} */
            direction?: "Inbound" | "Outbound";
            /** @enum {string} */
            origin?: "ApiRequest";
            productName: string;
            /** @enum {string} */
            provider: "Mpesa" | "Segovia" | "Athena";
            providerChannel: string;
            /** @description What the operator knows of the subscriber; empty on failure. */
            providerMetadata: {
                [key: string]: string;
            };
            /** @description Only on success. */
            providerRefId?: string;
            /** @description The metadata of the recipient, as it was sent. */
            requestMetadata: {
                [key: string]: string;
            };
            /** @enum {string} */
            source: "PaymentWallet";
            /** @enum {string} */
            sourceType: "Wallet";
            /** @enum {string} */
            status: "Success" | "Failed";
            /** @description Only on success. */
            transactionDate?: string;
            transactionFee?: components["schemas"]["Money"];
            transactionId: string;
            value: components["schemas"]["Money"];
        };
        /** @description Currency and amount, four decimals. */
        Money: string;
        /** @description Currency and amount with four decimals, or a bare 0 where nothing is charged. */
        MoneyOrZero: string;
    };
    responses: {
        /** @description A form field is missing or cannot be read. */
        BadForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain; charset=UTF-8": components["schemas"]["PlainText"];
            };
        };
        /** @description A query parameter cannot be read. */
        BadQuery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain; charset=UTF-8": components["schemas"]["PlainText"];
            };
        };
        /** @description The JSON body cannot be read as what the operation takes. */
        BadContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain; charset=UTF-8": components["schemas"]["PlainText"];
            };
        };
        /** @description The key is missing, unknown, or not that of the user name. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "text/plain; charset=UTF-8": components["schemas"]["PlainText"];
            };
        };
        /** @description The path is unknown, or a required query parameter is missing. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain; charset=UTF-8": components["schemas"]["PlainText"];
            };
        };
        /** @description The path exists, the method does not. */
        MethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "text/plain; charset=UTF-8": components["schemas"]["PlainText"];
            };
        };
        /** @description The body is larger than the server reads. */
        ContentTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain; charset=UTF-8": components["schemas"]["PlainText"];
            };
        };
        /** @description The body has another media type than the operation reads. */
        NotAForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain; charset=UTF-8": components["schemas"]["PlainText"];
            };
        };
        /** @description The body has another media type than the operation reads. */
        NotJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain; charset=UTF-8": components["schemas"]["PlainText"];
            };
        };
        /** @description Never sent by itself. The provider publishes no rate limit; a fault can send this. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain; charset=UTF-8": components["schemas"]["PlainText"];
            };
        };
        /** @description Never sent by itself; a fault can send this. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain; charset=UTF-8": components["schemas"]["PlainText"];
            };
        };
        /** @description Never sent by itself; a fault can send this. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain; charset=UTF-8": components["schemas"]["PlainText"];
            };
        };
    };
    parameters: {
        /** @description The account's user name; `sandbox` in the sandbox. */
        Username: string;
    };
    requestBodies: never;
    headers: {
        /** @description The challenge that comes with every 401. */
        WwwAuthenticate: "Basic realm=\"api\",charset=UTF-8";
        /** @description The methods that the path knows. */
        Allow: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    fetchMessages: {
        parameters: {
            query: {
                /** @description The account's user name; `sandbox` in the sandbox. */
                username: components["parameters"]["Username"];
                /** @description The greatest id that the caller has seen; 0 reads from the start. */
                lastReceivedId?: number;
                /** @description Only messages whose text begins with this word. The text `undefined` counts as absent. */
                keyword?: string;
                /** @description Only messages to this short code. The text `undefined` counts as absent. */
                shortCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Received messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchMessagesReply"];
                };
            };
            400: components["responses"]["BadQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SendMessageForm"];
            };
        };
        responses: {
            /** @description The request was read. Whether a recipient was accepted stands in that recipient's entry. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendMessageReply"];
                    "application/xml": string;
                };
            };
            400: components["responses"]["BadForm"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            /**
             * @description Every recipient of the request refuses promotional messages (do not disturb, Nigeria).
             *     Where only some do, the reply is 201 and they carry code 409 in their entries.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendMessageReply"];
                    "application/xml": string;
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["NotAForm"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    mobileB2C: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MobileB2CRequest"];
            };
        };
        responses: {
            /** @description The request was read. Each recipient has an entry that says whether the payment was queued. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MobileB2CReply"];
                };
            };
            400: components["responses"]["BadContent"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
export interface tags {
    "messaging": "fetchMessages" | "sendMessage";
    "payments": "mobileB2C";
}
