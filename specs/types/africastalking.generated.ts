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
         * Lists received messages, the oldest first.
         * @description Returns the messages whose id is greater than `lastReceivedId`, in the order of their ids, at most 100 of them.
         */
        get: operations["fetchMessages"];
        put?: never;
        /**
         * Sends one text to one or many phone numbers.
         * @description The reply lists every recipient with a status of its own. Delivery is reported later by a callback. A sender id that the account may not use refuses the whole request, still under status 201.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/version1/messaging/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends one text to many phone numbers, or to one number that only its operator can read.
         * @description The successor of `POST /version1/messaging`, with the same rules and the same reply. Numbers are a list, and messages are queued unless `enqueue` is 0. A hashed number, as an operator gives it out in the place of the number, is sent in `maskedNumber`.
         */
        post: operations["sendBulkMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checkout/token/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issues a token with which a subscription can be asked for.
         * @description The token is for one phone number, can be used once, and has a life of its own. Newer clients ask for subscriptions without one.
         */
        post: operations["createCheckoutToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/version1/checkout/token/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issues the same token on the path that the documentation has.
         * @description The same as `POST /checkout/token/create`, which clients call.
         */
        post: operations["createVersionedCheckoutToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/version1/subscription/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks a subscriber to subscribe to a premium product.
         * @description The phone shows a question. With a yes the subscription begins, and a subscription notification is sent. Nothing is sent when the subscriber says no or does not answer. What is refused is said in `description`, with status 201 as well.
         */
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/version1/subscription/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the subscription of a phone number to a premium product.
         * @description A subscription notification follows where there was one. A number that was never subscribed gets the same answer, and so does one that has not yet answered; it is not asked any more.
         */
        post: operations["deleteSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/version1/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the phone numbers that are subscribed to a premium product, in the order in which they subscribed.
         * @description Returns the subscriptions whose id is greater than `lastReceivedId`, at most 100 of them. Those that have ended are left out.
         */
        get: operations["fetchSubscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/version1/subscription/safaricom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks a subscriber of Safaricom to subscribe, on the phone or in the browser.
         * @description With a phone number the phone shows a question. Without one the reply has a `url` to which the application sends the browser of the subscriber, who confirms there. A yes begins the subscription in both ways, and a subscription notification is sent.
         */
        post: operations["createSafaricomSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ussd/push/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens a USSD session by showing a menu on the phone of a subscriber.
         * @description The menu is shown after the reply. What the subscriber types goes to the callback URL of the account's USSD code, as in a session that was dialled. A checkout token is that of the phone number and is used up. What is refused is said in `errorMessage`, with status 201 as well.
         */
        post: operations["pushUssdMenu"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/call": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calls one or many phones from a number of the account.
         * @description The reply lists every phone with a session of its own. The phones ring after the reply, as far as the number has channels; the other calls wait. Who answers hears what the application says at the callback URL of the number. A `from` that is no number of the account, or has no callback URL, refuses the whole request, with status 200 as well.
         */
        post: operations["makeCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mobile/checkout/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks a subscriber on the phone to pay into the wallet.
         * @description The phone shows who wants how much, and the subscriber enters the PIN or declines. Nothing is paid before that. A request that is not answered ends after a minute, which is a setting. How it ended is reported by a payment notification of the category MobileCheckout. The fee is taken from the stash at once, and returned when nothing is paid.
         */
        post: operations["mobileCheckout"];
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
         * Pays up to ten mobile subscribers from a payment wallet.
         * @description The entries of the reply are in the order of the recipients and identify them by phone number only. Two recipients with the same number can therefore be told apart only by their position. Each queued entry is paid later and reported by a payment notification. The value is taken from the wallet and the fee from the stash at once; both are returned when the payment fails.
         */
        post: operations["mobileB2C"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/version1/airtime/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends airtime to one or many phone numbers.
         * @description The reply lists every recipient with a status of its own. The account pays the amount less the discount at once, and gets it back when the airtime fails later. While the operator fails, the provider tries again every 60 seconds for `maxNumRetry` hours. The outcome is reported by a callback. A request that repeats number and amount of one within five minutes is refused as a whole, still under status 201, unless it has a new idempotency key.
         */
        post: operations["sendAirtime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/query/transaction/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Finds out what became of a transaction.
         * @description Looks a transaction up by the id that the reply to its request had. `ATQid_` is airtime. An id that nothing has gets the status `Failure`, with 200 as well.
         */
        get: operations["findTransaction"];
        put?: never;
        /**
         * Finds out what became of a transaction, with a JSON body instead of a query.
         * @description The same as `GET` on this path. Older official clients send their queries by POST.
         */
        post: operations["findTransactionByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/version1/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows the balance of the account.
         * @description The balance pays for messages and look-ups. It is not the payment wallet. It may be below zero, and then nothing that costs money is accepted.
         */
        get: operations["fetchUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth-token/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issues a token for clients that must not hold the key.
         * @description The token is meant for an hour. Which header carries it is not published, so the simulator issues tokens and accepts only the key.
         */
        post: operations["generateAuthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mobile/data/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Buys mobile data for subscribers from the payment wallet.
         * @description Each recipient has an entry in the reply. The value of a queued entry is taken from the wallet at once, and returned when the request fails. How it ended is reported by a payment notification of the category MobileData.
         */
        post: operations["sendMobileData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mobile/b2b/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pays a business from a payment wallet.
         * @description The receiver is a paybill or till number (the channel) and an account there. The payment is queued and reported by a payment notification when it has ended. The value leaves the wallet and the fee the stash at once; both come back when it fails.
         */
        post: operations["mobileB2B"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank/checkout/charge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks to take money from a customer's bank account.
         * @description The bank sends the customer a one-time password. The customer tells the application, which passes it on by the validation. The money arrives in the wallet then. The outcome is reported by a payment notification too.
         */
        post: operations["chargeBankAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank/checkout/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Passes on the one-time password of a customer, which lets the bank pay.
         * @description The right password ends the charge. A wrong one may be corrected twice; the third wrong one ends the charge as Failed. So does the time limit, ten minutes after the charge.
         */
        post: operations["validateBankCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bank/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pays up to ten bank accounts from a payment wallet.
         * @description The entries of the reply are in the order of the recipients. Each queued entry is paid later and reported by a payment notification. The value leaves the wallet and the fee the stash at once; both come back when the transfer fails.
         */
        post: operations["transferToBanks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/card/checkout/charge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks to take money from a customer's card.
         * @description A new card needs a validation with the one-time password that the bank sends to its holder. The validation gives a token of the card, with which later charges succeed at once.
         */
        post: operations["chargeCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/card/checkout/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Passes on the one-time password of a card's holder, and gives a token of the card.
         * @description The right password ends the charge. A wrong one may be corrected twice; the third wrong one ends the charge as Failed. So does the time limit, ten minutes after the charge.
         */
        post: operations["validateCardCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transfer/wallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Moves money from a product to another product of the account.
         * @description Ends at once. All products of the account share its wallet here, so the amount stays the same; the list of the wallet shows it leaving and coming back.
         */
        post: operations["transferToWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topup/stash": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Moves money from the payment wallet to the stash, which pays fees.
         * @description Ends at once, without a fee. The description has what is in the stash now.
         */
        post: operations["topUpStash"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/query/transaction/fetch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the payments and bought data of a product, the oldest first.
         * @description A request is in the list from its acceptance on, `Queued` at first. Filters narrow the list. A product without transactions, and one that nobody has declared, have an empty list.
         */
        get: operations["fetchTransactions"];
        put?: never;
        /**
         * Lists the transactions of a product, with a JSON body instead of a query.
         * @description The same as `GET` on this path. Official clients send their queries by POST, with numbers as texts.
         */
        post: operations["fetchTransactionsByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/query/wallet/fetch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what has entered and left the payment wallet, the oldest first.
         * @description Each entry has what was in the wallet after it. Money that came back is an entry of its own.
         */
        get: operations["fetchWalletTransactions"];
        put?: never;
        /**
         * Lists what has entered and left the wallet, with a JSON body instead of a query.
         * @description The same as `GET` on this path. Official clients send their queries by POST, with numbers as texts.
         */
        post: operations["fetchWalletTransactionsByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/query/wallet/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows what is left in the payment wallet.
         * @description The wallet pays for mobile data and payments. The account, which pays for messages, is another purse.
         */
        get: operations["fetchWalletBalance"];
        put?: never;
        /**
         * Shows what is left in the payment wallet, to clients that ask by POST.
         * @description Clients of the payments host send the user name as JSON. The answer is that of GET.
         */
        post: operations["queryWalletBalance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sim-swap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks operators when the SIM of phone numbers was swapped.
         * @description The account pays for each number whose network answers such questions. The answers come by callbacks, one for each number.
         */
        post: operations["checkSimSwap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/message/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends one WhatsApp message to a subscriber.
         * @description The body of the message has one of five forms: a text, a template, media, a list or buttons. No report of its way is published, so none is sent here.
         */
        post: operations["sendWhatsAppMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/whatsapp/template/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands in a template of messages for approval.
         * @description A new template is pending. How its approval is told is not published, so it stays so here.
         */
        post: operations["sendWhatsAppTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mediaUpload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Has the provider fetch a recording, so that calls can play it without delay.
         * @description The simulator notes the file and does not fetch it. What was never uploaded is played as well.
         */
        post: operations["uploadMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queueStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells how many callers wait in the queues of numbers of the account.
         * @description An entry for each queue in which somebody waits. A number of the account whose queues are empty has one entry for the unnamed queue. A number that the account does not have has none.
         */
        post: operations["queueStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callTransfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connects one of the two phones of a call with a third phone.
         * @description The call must be one in which a Dial has connected two phones. The third phone rings, and the one that stays hears music. When it answers, the other of the two is hung up; if it does not, the two go on talking.
         */
        post: operations["callTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/capability-token/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issues the token with which a phone in a browser registers.
         * @description The browser is a client of the account with a name of its own. It calls through the number in `phoneNumber`, and its calls come from `<username>.<clientName>`.
         */
        post: operations["requestCapabilityToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    paymentNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reports money that a subscriber has sent without being asked.
         * @description Sent to the URL of the payment product, without a signature, when the money has come. While the receiver answers 400 or above,
         *     or does not answer, the notification is repeated every minute for up to 6 hours.
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
                    "application/json": components["schemas"]["PaymentNotification"];
                };
            };
            responses: {
                /** @description The notification is acknowledged. The body of the answer is not read. Any status below 400 ends the repetition. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The notification is acknowledged too. The redirect is not followed, which is our choice. */
                "3XX": {
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
    mobileC2BValidation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks the application whether it takes money that a subscriber sends.
         * @description Sent to the URL in the dashboard, without a signature, before the money is credited. It is sent only when that URL is set. The
         *     answer `Validated` takes the money, and `Failed` gives it back to the subscriber. Without an answer of status 2xx the question
         *     is repeated twice, 10 seconds apart, and then the money goes back.
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
                    "application/json": components["schemas"]["MobileC2BValidation"];
                };
            };
            responses: {
                /** @description What the application says about the money. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PaymentValidationAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    optOutNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells that a subscriber wants no more messages from a sender of the account.
         * @description Sent to the URL in the dashboard, without a signature. While the receiver fails, the notice is repeated every minute for up to
         *     12 hours.
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
                    "application/x-www-form-urlencoded": components["schemas"]["OptOutNotice"];
                };
            };
            responses: {
                /** @description The notice is acknowledged. The body of the answer is not read. */
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
         * Passes on a message that a subscriber sent to a short code of the account.
         * @description Sent to the URL in the dashboard, without a signature. While the receiver fails, the message is repeated every minute for up
         *     to 12 hours.
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
                /** @description The message is acknowledged. The body of the answer is not read. */
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
    subscriptionNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells that a subscriber has subscribed to a premium product, or does not want it any more.
         * @description Sent to the URL in the dashboard, without a signature: when a subscriber says yes to the question of a subscription, and when a
         *     subscriber texts the keyword, or a stop word, to the short code. While the receiver fails, it is repeated every minute for up to
         *     12 hours.
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
                    "application/x-www-form-urlencoded": components["schemas"]["SubscriptionNotification"];
                };
            };
            responses: {
                /** @description The notification is acknowledged. The body of the answer is not read. */
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
    ussdRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks the application what the phone shows next in a USSD session.
         * @description Sent to the callback URL of the USSD code, without a signature: when a phone has dialled the code, and after each answer to a menu.
         *     The answer begins with `CON` and a blank, and its text is a menu; or with `END` and a blank, and its text is the last one. Its
         *     media type does not matter. Any other answer, a status that is no success, and none within 10 seconds end the session: the
         *     phone shows why. The question is not repeated. The header `at-ussd-hop-metadata` of an answer comes back with the next
         *     question.
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
                    "application/x-www-form-urlencoded": components["schemas"]["UssdRequest"];
                };
            };
            responses: {
                /** @description What the phone shows. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain": string;
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ussdEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells that a USSD session has ended, and how.
         * @description Sent once to the events URL of the USSD code, without a signature, however the session has ended. `Success`: the application said
         *     `END`. `Incomplete`: the subscriber hung up, dialled again, was not reached or gave no answer in time. `Failed`: the application
         *     did not answer as it must.
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
                    "application/x-www-form-urlencoded": components["schemas"]["UssdEvent"];
                };
            };
            responses: {
                /** @description The event is acknowledged. The body of the answer is not read. */
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
    voiceRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks the application what a call does next, and tells it of the end.
         * @description Sent to the callback URL of the number, without a signature. The answer is read as XML, whatever its media type is, and run. An answer
         *     without length or media type is asked for again, up to six times. Any other that cannot be read, a status that is no success, and none
         *     within 10 seconds end the call. When a phone that was dialled answers (`Bridged`), the post is a notice, and its answer is not read. So is
         *     the last post, which is sent once, however the call has ended: `isActive` is 0 in no other, and no other follows. What was not answered
         *     has no duration and no price.
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
                    "application/x-www-form-urlencoded": components["schemas"]["VoicePost"];
                };
            };
            responses: {
                /** @description What the call does next. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/xml": string;
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    voiceEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reports a state of a call.
         * @description Sent to the events URL of the number, if it has one, without a signature. The last one has the fields of the post that ends the call.
         *     The others have those of the questions. Answers are not read.
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
                    "application/x-www-form-urlencoded": components["schemas"]["VoicePost"];
                };
            };
            responses: {
                /** @description The post is acknowledged. The body of the answer is not read. */
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
        /** @description Error text without markup. */
        PlainText: string;
        /** @description Unknown fields are ignored. An empty optional field counts as absent, and so does one with the text `undefined`. */
        SendMessageForm: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description Phone numbers in international format, separated by commas. A field that is sent several times counts as one list; this is our choice, because the documentation mentions only commas. Only beside `maskedNumber` it may be absent. */
            to?: string | string[];
            /** @description Text of the SMS. One part holds 160 GSM-7 characters, or 70 with any other character. The parts of longer texts hold 153 or 67. */
            message: string;
            /** @description Registered sender id or short code. When absent, the shared sender `AFRICASTKNG` is used. */
            from?: string;
            /**
             * @description 1: the sender pays. 0: premium message, the subscriber pays, so the reply states no cost. Beside a name as `from` it is ignored and the sender pays.
             * @default 1
             * @enum {integer}
             */
            bulkSMSMode: 0 | 1;
            /**
             * @description 1: the messages wait in the provider's queue (code 102). 0, and when it is absent: they go to the operators at once (code 101).
             * @enum {integer}
             */
            enqueue?: 0 | 1;
            /** @description Keyword of the subscription product. For premium messages only. */
            keyword?: string;
            /** @description Id of the subscriber's message that this message answers, once. For premium messages only. */
            linkId?: string;
            /**
             * Format: int32
             * @description Hours during which an undelivered message is tried again. For premium messages only.
             */
            retryDurationInHours?: number;
            maskedNumber?: components["schemas"]["MaskedNumber"];
            /**
             * @description Operator that can read the hash of a number. It is `Safaricom`, in Kenya. Any other gets code 407.
             * @default Safaricom
             */
            telco: string;
            /** @description Name or short code that the message to a hashed number is from, in the place of `from`. */
            senderId?: string;
        };
        /** @description Numbers with a sender id, or one hashed number. Unknown members are ignored. An empty optional field of a form counts as absent, and so does one with the text `undefined`; of JSON an empty `maskedNumber` does. */
        SendBulkMessageRequest: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description Text of the SMS. It is divided into parts as that of `sendMessage`. */
            message: string;
            /** @description Registered name or short code. It may be absent beside `maskedNumber`, and then the shared sender is used. */
            senderId?: string;
            /** @description Receivers in international format. Beside `maskedNumber` the list is empty, or absent in a form. */
            phoneNumbers?: string[];
            /**
             * @description 1: the messages wait in the provider's queue (code 102). 0: they go to the operators at once (code 101).
             * @default 1
             * @enum {integer}
             */
            enqueue: 0 | 1;
            maskedNumber?: components["schemas"]["MaskedNumber"];
            /**
             * @description Operator that can read the hash of a number. It is `Safaricom`, in Kenya. Any other gets code 407.
             * @default Safaricom
             */
            telco: string;
        };
        /** @description Hash of the receiver's number, as its operator gives it out, 64 hexadecimal digits. Anything else gets code 403. */
        MaskedNumber: string;
        /** @description The result of a send request. */
        SendMessageReply: {
            /** @description Envelope of the result. */
            SMSMessageData: {
                /** @description Summary in the form `Sent to n/m Total Cost: <money> Message parts: <p>`, with the total in the currency of the account. When the whole request is refused, it is the name of the reason. */
                Message: string;
                /** @description One entry for each phone number of the request, in its order. Empty when the whole request is refused. */
                Recipients: components["schemas"]["Recipient"][];
            };
        };
        /** @description The result for one phone number. */
        Recipient: {
            /** @description Price of the message to this number, in the currency of its country. */
            cost: components["schemas"]["MoneyOrZero"];
            /** @description Id that the delivery reports of this message repeat. `None` when the recipient was not accepted. */
            messageId: string;
            /** @description How many parts the message has, in the live dialect alone. 0 for a recipient that was refused. */
            messageParts?: number;
            /** @description Phone number in E.164, or as it was sent when it is not a phone number. */
            number: string;
            /**
             * @description Name of the status code. 100, 101 and 102 all have the name `Success`. In 2016 every refusal was `Could Not Send`.
             * @enum {string}
             */
            status: "Success" | "RiskHold" | "InvalidSenderId" | "InvalidPhoneNumber" | "UnsupportedNumberType" | "InsufficientBalance" | "UserInBlacklist" | "CouldNotRoute" | "DoNotDisturbRejection" | "InternalServerError" | "GatewayError" | "RejectedByGateway" | "Could Not Send";
            /**
             * @description 100 to 102: accepted. 401 to 409: refused. 500 to 502: the provider failed. docs/africastalking.md#recipient-statuses lists all codes. Replies of 2016 had none.
             * @enum {integer}
             */
            statusCode?: 100 | 101 | 102 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 409 | 500 | 501 | 502;
        };
        /** @description Whom the token is for. Unknown fields are ignored. */
        CheckoutTokenForm: {
            /** @description Subscriber in international format. What is no phone number gets the token `None`. */
            phoneNumber: string;
        };
        /** @description A token, or why there is none. */
        CheckoutToken: {
            /** @description `Success`, or the reason in words. */
            description: string;
            /** @description Text that a request to subscribe carries. `None` when none was issued. */
            token: string;
        };
        /** @description A phone number and a premium product. Unknown fields are ignored. */
        SubscriptionForm: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description Digits that the product sends from and that its subscribers text. */
            shortCode: string;
            /** @description Word by which the product is known. Capital and small letters are the same. */
            keyword: string;
            /** @description Subscriber in international format. */
            phoneNumber: string;
        };
        /** @description A phone number and the premium product that it is to subscribe to. Unknown fields are ignored. */
        CreateSubscriptionForm: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description Digits that the product sends from and that its subscribers text. */
            shortCode: string;
            /** @description Word by which the product is known. Capital and small letters are the same. */
            keyword: string;
            /** @description Subscriber in international format. */
            phoneNumber: string;
            /** @description Text that `createCheckoutToken` has issued for the phone number. Current official clients send none. */
            checkoutToken?: string;
        };
        /** @description What became of the request. */
        SubscriptionReply: {
            /** @description Outcome in words, `Waiting for user input` for instance. */
            description: string;
            /**
             * @description `Failed`: nothing has changed, for the reason in the words beside it.
             * @enum {string}
             */
            status: "Success" | "Failed";
        };
        /** @description A part of the subscribers of a product. */
        FetchSubscriptionsReply: {
            /** @description Subscriptions in the order of their ids. */
            responses: components["schemas"]["Subscription"][];
        };
        /** @description One phone number that is subscribed. */
        Subscription: {
            /**
             * Format: date-time
             * @description When the subscription began, in UTC with milliseconds.
             */
            date: string;
            /** @description Number of the subscription, counted from 1 as they begin. Use the greatest one as `lastReceivedId`. */
            id: number;
            /** @description Subscriber in E.164. */
            phoneNumber: string;
        };
        /** @description The product, and the subscriber or the way back to the application. Unknown fields are ignored. */
        SafaricomSubscriptionForm: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description Digits that the product sends from and that its subscribers text. */
            shortCode: string;
            /** @description Word by which the product is known. Capital and small letters are the same. */
            keyword: string;
            /** @description Subscriber in international format, whose phone is asked. When it is absent, the browser is asked. */
            phoneNumber?: string;
            /** @description Name that the client gives the request. It is accepted and not used. */
            requestId?: string;
            /** @description Where the browser of the subscriber goes after a yes. What is no URL refuses the request. */
            redirectUrl: string;
            /** @description Address from which the subscriber comes, as the official Python client calls it. It is accepted and not used. */
            sourceIp?: string;
            /** @description Address from which the subscriber comes, as the documentation calls it. It is accepted and not used. */
            sourceIP?: string;
            /** @description Browser of the subscriber. It is accepted and not used. */
            userAgent?: string;
        };
        /** @description What became of the request. */
        SafaricomSubscriptionReply: {
            /**
             * @description `Failed`: nobody is asked. The word is our choice.
             * @enum {string}
             */
            responseCode: "Success" | "Failed";
            /**
             * @description `Sent`: the subscriber is asked. `Failed` is our choice.
             * @enum {string}
             */
            status: "Sent" | "Failed";
            /** @description Id of the request. `None` when nobody is asked. */
            transactionId: string;
            /** @description Where the application sends the browser. Only when the request had no phone number. */
            url?: string;
        };
        /** @description A change of the subscription of one phone number. */
        SubscriptionNotification: {
            /** @description Subscriber in E.164. */
            phoneNumber: string;
            /** @description Digits of the product. */
            shortCode: string;
            /** @description Word of the product. */
            keyword: string;
            /**
             * @description Whether the subscription has begun or ended. The documentation has small letters, a community client accepts only capital ones: a setting of the control plane chooses.
             * @example addition
             */
            updateType: string;
        };
        /** @description A menu, and whose phone shows it. Unknown fields are ignored. */
        PushUssdMenuForm: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description Subscriber in international format. */
            phoneNumber: string;
            /** @description What the phone shows, behind `CON ` or `END `. */
            menu: string;
            /** @description Text from a request for a token for the same number. Without one the menu is pushed too, as subscriptions are asked for without one now. */
            checkoutToken?: string;
        };
        /** @description Whether the menu is on its way to the phone. */
        PushUssdMenuReply: {
            /** @description Reason of a refusal in words. `None` without one. */
            errorMessage: string;
            /** @description Id that the questions to the application carry. `None` when it was refused. */
            sessionId: string;
            /**
             * @description `Queued` for a menu that is on its way, `Failed` for a refusal.
             * @enum {string}
             */
            status: "Queued" | "Failed";
        };
        /** @description A step of a USSD session. */
        UssdRequest: {
            /** @description Subscriber in E.164. */
            phoneNumber: string;
            /** @description USSD code of the account, without what was dialled behind it. */
            serviceCode: string;
            /** @description All answers of the session so far, joined by stars. Empty when the phone has just dialled. */
            text: string;
            /** @description Name of the session, the same in all its questions. */
            sessionId: string;
            /** @description Digits of the network; `99999` in the sandbox, wherever the number is from. */
            networkCode: string;
        };
        /** @description How a USSD session has ended. */
        UssdEvent: {
            /** @description Time from its beginning to its end. */
            durationInMillis: number;
            /** @description Subscriber in E.164. */
            phoneNumber: string;
            /** @description What was wrong with the application, as the phone has shown it. Empty if nothing was. */
            errorMessage: string;
            /** @description USSD code of the account. */
            serviceCode: string;
            /** @description Last text of the application, with `CON` or `END`. Empty if there was none. */
            lastAppResponse: string;
            /** @description What the application has put into the header `at-ussd-hop-metadata`, joined by `|`. */
            hopsMetadata: string;
            /** @description How often the application was asked. */
            hopsCount: number;
            /**
             * @description Whether the application, the subscriber or an error has ended it.
             * @enum {string}
             */
            status: "Success" | "Incomplete" | "Failed";
            /** @description Name of the session in the questions to the application. */
            sessionId: string;
            /** @description Price without a currency, `0.00` in the sandbox. */
            cost: string;
            /**
             * @description Moment of the end in UTC. Which moment it is of the captured one is not known.
             * @example 2026-10-09 12:17:37
             */
            date: string;
            /** @description Digits of the network; `99999` in the sandbox. */
            networkCode: string;
            /** @description All answers of the subscriber, joined by stars. */
            input: string;
        };
        /** @description Who is called, and from where. Unknown fields are ignored. An optional field with the text `undefined` counts as absent. */
        MakeCallForm: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description Voice number of the account that the phones show. */
            from: string;
            /** @description Phone numbers in international format, or names of browser clients, separated by commas. A field that is sent several times counts as one list. */
            to: string | string[];
            /** @description Name that the application gives to the calls. It is in all posts about them. */
            clientRequestId?: string;
        };
        /** @description The same in JSON. Unknown members are ignored. */
        MakeCallRequest: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description Voice number of the account that the phones show. */
            from: string;
            /** @description Phone numbers in international format, or names of browser clients, as a list or separated by commas. */
            to: string | string[];
            /** @description Name that the application gives to the calls. It is in all posts about them. */
            clientRequestId?: string;
            /** @description What is said and played when a phone answers, instead of the first question to the application. After it the call ends. */
            callActions?: components["schemas"]["CallAction"][];
            /** @description Another name of `callActions`, which wins where both are sent. */
            actions?: components["schemas"]["CallAction"][];
        };
        /** @description Something that a phone hears when it answers. What cannot be read is ignored, and the journal says so. */
        CallAction: {
            /** @description `Say` or `Play`. */
            actionType?: string;
            /** @description Words that are read out by `Say`. */
            text?: string;
            /** @description Sound that is played by `Play`. */
            url?: string;
            /** @description Speaker of the words, `woman` unless it is named. */
            voice?: string;
            /** @description Whether a tone follows the words. */
            playBeep?: boolean | string;
        };
        /** @description The result of a request to call. */
        MakeCallReply: {
            /** @description Calls in the order of the phones in the request. Empty when the whole request was refused. */
            entries: components["schemas"]["CallEntry"][];
            /** @description Reason for which the whole request was refused. `None` if it was not. */
            errorMessage: string;
        };
        /** @description A phone that is called, or not. */
        CallEntry: {
            /** @description Phone in E.164, or as it was written when it is no phone. */
            phoneNumber: string;
            /** @description Id of the call, which all posts about it carry. `None` when it is not made. */
            sessionId: string;
            /**
             * @description `Queued` for a call that is going to be placed, or why it is not.
             * @enum {string}
             */
            status: "Queued" | "InvalidPhoneNumber" | "DestinationNotSupported" | "InsufficientCredit";
        };
        /** @description A call that goes on, or its end and what it costs. */
        VoicePost: {
            /** @description Third phone of a transfer. */
            callTransferredToNumber?: string;
            /**
             * @description `Active` when the third phone has answered, else who has ended the talk: `Completed` for the third phone, and the caller or the one who was dialled.
             * @enum {string}
             */
            callTransferState?: "Active" | "Completed" | "CallerHangup" | "CalleeHangup";
            /**
             * @description Third phone and the seconds that the talk has lasted, with a colon between them.
             * @example +254711000003:20
             */
            callTransferParam?: string;
            /** @description Phone at the other end in E.164, also when the application has called it, or a browser client as `sandbox.agent`. */
            callerNumber: string;
            /** @description Voice number of the account, also when the call comes from it. */
            destinationNumber: string;
            /** @description Operator of the phone at the other end. `None` for a browser client, and when it is not known. */
            callerCarrierName: string;
            /** @description Calling code of the phone at the other end. `-1` for a browser client. */
            callerCountryCode: string;
            /** @description Name of the call, the same in all posts about it. */
            sessionId: string;
            /**
             * @description Moment in UTC at which the phone was called or has called.
             * @example 2026-01-05 09:00:00
             */
            callStartTime: string;
            /**
             * @description `Inbound` when the phone has called, `Outbound` when the application has.
             * @enum {string}
             */
            direction: "Inbound" | "Outbound";
            /** @description Digits that a browser client has dialled. Only in its calls. */
            clientDialedNumber?: string;
            /** @description Name that the application gave in its request. */
            clientRequestId?: string;
            /** @description Where the recording can be fetched. Empty when nothing was recorded. */
            recordingUrl?: string;
            /** @description How long the phone that was dialled last was on the line. 0 if it has not answered. */
            dialDurationInSeconds?: number;
            /** @description Phone that was dialled last. */
            dialDestinationNumber?: string;
            /**
             * @description Moment in UTC at which it has answered or was given up.
             * @example 2026-01-05 09:00:07
             */
            dialStartTime?: string;
            /**
             * @description How the leg to it has ended.
             * @enum {string}
             */
            dialStatus?: "Completed" | "NotAnswered" | "Busy" | "Rejected" | "Failed";
            lastBridgeHangupCause?: components["schemas"]["HangupCause"];
            /**
             * @description How far the call has come, or how it has ended.
             * @enum {string}
             */
            callSessionState: "Ringing" | "Active" | "Dialing" | "Bridged" | "Transferred" | "TransferCompleted" | "Completed" | "NotAnswered" | "Busy" | "Rejected" | "Failed";
            /**
             * @description 1 as long as the call goes on. The last post about a call has 0, and no other one.
             * @enum {integer}
             */
            isActive: 0 | 1;
            /** @description Keys that the person has pressed, without the one that finishes them. */
            dtmfDigits?: string;
            /** @description Time from the answer to the end. A second that has begun counts. */
            durationInSeconds?: number;
            /** @description Price of the call and of all phones that were dialled in it. */
            amount?: string;
            /** @description ISO 4217 code of the account, and of the price. */
            currencyCode?: string;
            /**
             * @description `Success` for a call that was hung up after it was answered, `Aborted` for all others.
             * @enum {string}
             */
            status?: "Success" | "Aborted";
            hangupCause?: components["schemas"]["HangupCause"];
        };
        /**
         * @description Reason of the end, in the words of telephone switches.
         * @enum {string}
         */
        HangupCause: "NORMAL_CLEARING" | "CALL_REJECTED" | "NORMAL_TEMPORARY_FAILURE" | "RECOVERY_ON_TIMER_EXPIRE" | "ORIGINATOR_CANCEL" | "LOSE_RACE" | "USER_BUSY" | "NO_ANSWER" | "NO_USER_RESPONSE" | "SUBSCRIBER_ABSENT" | "SERVICE_UNAVAILABLE" | "USER_NOT_REGISTERED" | "UNALLOCATED_NUMBER" | "UNSPECIFIED";
        /** @description A part of the inbox. */
        FetchMessagesReply: {
            /** @description Envelope of the list. */
            SMSMessageData: {
                /** @description Received messages in the order of their ids. */
                Messages: components["schemas"]["InboxMessage"][];
            };
        };
        /** @description An SMS that a subscriber sent to the account. */
        InboxMessage: {
            /**
             * Format: date-time
             * @description When the provider received the message, in UTC with milliseconds.
             */
            date: string;
            /** @description Phone number of the subscriber in E.164. */
            from: string;
            /** @description Number of the message in the inbox, counted from 1. Use the greatest one as `lastReceivedId`. */
            id: number;
            /** @description Id that a premium reply to this message must carry. Empty when there is none. */
            linkId: string;
            /** @description Body of the SMS. */
            text: string;
            /** @description Short code or number that the subscriber wrote to. */
            to: string;
        };
        /** @description The status of one message to one phone number. */
        DeliveryReport: {
            /** @description Receiver of the message in E.164. */
            phoneNumber: string;
            /**
             * @description Why the message was not delivered. Only with the statuses Failed and Rejected.
             * @enum {string}
             */
            failureReason?: "InsufficientCredit" | "InvalidLinkId" | "UserIsInactive" | "UserInBlackList" | "UserAccountSuspended" | "NotNetworkSubcriber" | "UserNotSubscribedToProduct" | "UserDoesNotExist" | "DeliveryFailure" | "DoNotDisturbRejection";
            /** @description How often the provider tried a premium message again before it succeeded or failed, as text. 0 for any other message. */
            retryCount: string;
            /** @description `messageId` of the recipient in the reply to the send request. */
            id: string;
            /**
             * @description Sent, Submitted and Buffered are intermediate. The others are final.
             * @enum {string}
             */
            status: "Sent" | "Submitted" | "Buffered" | "Rejected" | "Success" | "Failed" | "AbsentSubscriber" | "Expired";
            /** @description Mobile country code and network code of the operator, five digits. 99999 is the sandbox network. */
            networkCode: string;
        };
        /** @description A subscriber's wish to get no more messages of one sender. */
        OptOutNotice: {
            /** @description Name or short code that the unwanted messages came from. */
            senderId: string;
            /** @description Number of the person who opted out, in E.164. */
            phoneNumber: string;
        };
        /** @description An SMS that a subscriber sent to the account. */
        IncomingMessage: {
            /**
             * Format: date-time
             * @description When the provider received the message, in UTC.
             */
            date: string;
            /** @description Phone number of the subscriber in E.164. */
            from: string;
            /**
             * Format: uuid
             * @description UUID of the message; the inbox has a number for it instead.
             */
            id: string;
            /** @description Id that a premium reply to this message must carry. Empty when there is none. */
            linkId: string;
            /** @description Body of the SMS. */
            text: string;
            /** @description Short code or number that the subscriber wrote to. */
            to: string;
            /** @description Mobile country code and network code of the operator, five digits. 99999 is the sandbox network. */
            networkCode: string;
            /** @description What it costs to receive the message. Only newer callbacks have it. */
            cost?: string;
        };
        /** @description What a subscriber is asked to pay. Unknown members are ignored. */
        MobileCheckoutRequest: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description Payment product whose wallet is credited. */
            productName: string;
            /** @description Paybill or till that collects, when the product has several. */
            providerChannel?: string;
            /** @description Who is asked, in international format. */
            phoneNumber: string;
            /** @description ISO 4217 code of the amount, such as KES. */
            currencyCode: string;
            /** @description Value in units of the currency. An amount of zero or less is refused in the reply. */
            amount: number;
            /** @description Texts of the client, by name. The payment notification repeats them. */
            metadata?: {
                [key: string]: string;
            };
        };
        /** @description Whether the subscriber is asked. Members are in alphabetical order. */
        MobileCheckoutReply: {
            /** @description What happens now, or why nothing does. */
            description: string;
            /** @description Paybill or till that collects. Absent when the subscriber is not asked. */
            providerChannel?: string;
            /**
             * @description `PendingConfirmation`: the subscriber is asked. The other values: the request was refused.
             * @enum {string}
             */
            status: "PendingConfirmation" | "InvalidRequest" | "NotSupported" | "Failed";
            /** @description Id that the payment notification repeats. Absent when the subscriber is not asked. */
            transactionId?: string;
        };
        /** @description A payment that waits until the application confirms it. Members are in alphabetical order. */
        MobileB2CValidation: {
            /** @description Value in units of the currency. */
            amount: number;
            /**
             * @description What kind of payment it is.
             * @constant
             */
            category: "MobileB2C";
            /** @description ISO 4217 code of the value. */
            currencyCode: string;
            /** @description Texts that the request had for this recipient. */
            metadata: {
                [key: string]: string;
            };
            /** @description Receiver in E.164. */
            phoneNumber: string;
            /**
             * Format: ipv4
             * @description Network address that the request came from.
             */
            sourceIpAddress: string;
            /** @description `transactionId` of the entry in the reply to the request. */
            transactionId: string;
        };
        /** @description Money that a subscriber sends without being asked. */
        MobileC2BValidation: {
            /**
             * @description Mobile money service that the subscriber pays with. `Athena` is the sandbox.
             * @enum {string}
             */
            provider: "Mpesa" | "TigoTanzania" | "Segovia" | "Flutterwave" | "Admin" | "Athena";
            /** @description Account that the subscriber has typed, such as the number of an order. It may be empty. */
            clientAccount: string;
            /** @description Payment product whose channel was paid. */
            productName: string;
            /** @description Payer in E.164. */
            phoneNumber: string;
            /** @description What the subscriber has sent. */
            value: components["schemas"]["Money"];
            /** @description What the operator tells of the subscriber. */
            providerMetadata: {
                [key: string]: string;
            };
        };
        /** @description The application's answer to a validation. */
        PaymentValidationAnswer: {
            /**
             * @description `Validated`: the payment is made. `Failed`: it is blocked.
             * @enum {string}
             */
            status: "Validated" | "Failed";
        };
        /** @description Payments to mobile subscribers. Unknown members are ignored. */
        MobileB2CRequest: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description Name of the payment product whose wallet pays. */
            productName: string;
            /** @description Subscribers to pay, at most ten. */
            recipients: components["schemas"]["MobileB2CRecipient"][];
        };
        /** @description One payment. */
        MobileB2CRecipient: {
            /** @description Subscriber's name. It is accepted and not checked. */
            name?: string;
            /** @description Receiver in international format. */
            phoneNumber: string;
            /** @description ISO 4217 code of the amount, such as KES. */
            currencyCode: string;
            /** @description Value in units of the currency. An amount of zero or less refuses this entry, not the request. */
            amount: number;
            /** @description Channel that pays, when the product has several. */
            providerChannel?: string;
            /**
             * @description Purpose of the payment, which decides who pays the withdrawal charge.
             * @enum {string}
             */
            reason?: "SalaryPayment" | "SalaryPaymentWithWithdrawalChargePaid" | "BusinessPayment" | "BusinessPaymentWithWithdrawalChargePaid" | "PromotionPayment";
            /** @description Texts of the client, by name. The payment notification repeats them. */
            metadata?: {
                [key: string]: string;
            };
        };
        /** @description The result of a payment request. */
        MobileB2CReply: {
            /** @description One result for each recipient, in the order of the request. Empty when the whole request is refused. */
            entries: components["schemas"]["MobileB2CEntry"][];
            /** @description Why the whole request was refused. Absent otherwise. */
            errorMessage?: string;
            /** @description Count of entries with the status `Queued`. */
            numQueued: number;
            /** @description Sum of the fees of all queued entries, in the currency of the first one. */
            totalTransactionFee: components["schemas"]["MoneyOrZero"];
            /** @description Sum of the values of all queued entries, in the currency of the first one. */
            totalValue: components["schemas"]["MoneyOrZero"];
        };
        /** @description The result for one recipient. A queued entry has provider, channel, fee, id and value; any other entry has an error message instead. */
        MobileB2CEntry: {
            /** @description Why the entry was refused, in words. */
            errorMessage?: string;
            /** @description Receiver, as the request wrote it. */
            phoneNumber: string;
            /**
             * @description Mobile money service that carries out the payment. `Athena` is the sandbox.
             * @enum {string}
             */
            provider?: "Mpesa" | "TigoTanzania" | "Segovia" | "Flutterwave" | "Admin" | "Athena";
            /** @description Channel (business number) from which the payment is made. */
            providerChannel?: string;
            /**
             * @description `Queued`: the payment will be made. The other values: the entry was refused.
             * @enum {string}
             */
            status: "Queued" | "InvalidRequest" | "NotSupported" | "Failed";
            /** @description Fee that was taken from the stash. */
            transactionFee?: components["schemas"]["Money"];
            /** @description Id that the payment notification repeats. */
            transactionId?: string;
            /** @description Amount that was taken from the wallet. */
            value?: components["schemas"]["Money"];
        };
        /** @description Airtime for some phone numbers. Unknown fields are ignored. */
        SendAirtimeRequest: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description Who gets how much. In a form it is the text of a JSON list, in a JSON body the list itself. */
            recipients: components["schemas"]["AirtimeRecipient"][];
            /**
             * Format: int32
             * @description Hours during which the provider tries again, every 60 seconds, while the operator fails.
             * @default 8
             */
            maxNumRetry: number;
        };
        /** @description Airtime for one phone. The currency stands in the amount, as the official clients write it, or in a member of its own. It need not be that of the number's country. */
        AirtimeRecipient: {
            /** @description Receiver in international format. */
            phoneNumber: string;
            /** @description ISO 4217 code of the amount, such as KES, when the amount does not begin with it. */
            currencyCode?: string;
            /** @description Currency and value, such as `KES 10`, or the value alone beside `currencyCode`. An amount that cannot be read or is outside of the limits refuses this entry, not the request. */
            amount: string | number;
        };
        /** @description The result of an airtime request. */
        SendAirtimeReply: {
            /** @description Why the whole request was refused, or `None`. */
            errorMessage: string;
            /** @description Count of entries with the status `Sent`. */
            numSent: number;
            /** @description One entry for each recipient, in the order of the request. Empty when the whole request is refused. */
            responses: components["schemas"]["AirtimeEntry"][];
            /** @description Sum of the amounts that were sent, in the currency of the account. */
            totalAmount: components["schemas"]["MoneyOrZero"];
            /** @description Sum of the discounts on them, in the currency of the account. */
            totalDiscount: components["schemas"]["MoneyOrZero"];
        };
        /** @description The result for one phone number. */
        AirtimeEntry: {
            /** @description Currency and value with four decimals. When the entry was refused, they are as the request wrote them. */
            amount: string;
            /** @description What the account pays less than the amount, in the same currency. */
            discount: components["schemas"]["MoneyOrZero"];
            /** @description Why the entry was refused, or `None`. */
            errorMessage: string;
            /** @description Receiver in E.164, or as it was sent when it is not a phone number. */
            phoneNumber: string;
            /** @description Id that the status callback repeats and by which the airtime is found. `None` when the entry was refused. */
            requestId: string;
            /**
             * @description `Sent`: the airtime is on its way. `Failed`: the entry was refused.
             * @enum {string}
             */
            status: "Sent" | "Failed";
        };
        /** @description How the airtime for one phone number ended. */
        AirtimeStatus: {
            /** @description Result in words; the reason when it failed. Only newer callbacks have it. */
            description?: string;
            /** @description What the account paid less than the value. */
            discount?: components["schemas"]["Money"];
            /** @description Receiver in E.164. */
            phoneNumber?: string;
            /** @description `requestId` of the entry in the reply to the request. */
            requestId: string;
            /**
             * @description `Success`: the phone has the airtime. `Failed`: the account got back what it had paid.
             * @enum {string}
             */
            status: "Success" | "Failed";
            /** @description Amount of airtime that was asked for. */
            value?: components["schemas"]["Money"];
        };
        /** @description Airtime that waits until the application confirms it. */
        AirtimeValidation: {
            /** @description Value in units of the currency. */
            amount: number;
            /** @description ISO 4217 code of the value. */
            currencyCode: string;
            /** @description Receiver in E.164. */
            phoneNumber: string;
            /**
             * Format: ipv4
             * @description Network address that the request came from.
             */
            sourceIpAddress: string;
            /** @description `requestId` of the entry in the reply to the request. */
            transactionId: string;
        };
        /** @description The application's answer to a validation. */
        AirtimeValidationAnswer: {
            /**
             * @description `Validated`: the airtime is sent. `Failed`: it is blocked.
             * @enum {string}
             */
            status: "Validated" | "Failed";
        };
        /** @description A query for one transaction. Unknown members are ignored. */
        FindTransactionRequest: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description `requestId` of an entry in the reply to an airtime request. */
            transactionId: string;
        };
        /** @description What became of a transaction. */
        FindTransactionReply: {
            /**
             * @description Of airtime: `Queued` while the outcome is open, then `Success` or `Failed`. Of payments and mobile data: `Success`, and `data` tells the outcome. `Failure`: nothing has this id.
             * @enum {string}
             */
            status: "Queued" | "Success" | "Failed" | "Failure";
            data?: components["schemas"]["FoundTransaction"];
        };
        /** @description A payment or bought mobile data. Members are in the order of the wire. */
        FoundTransaction: {
            /** @description Texts that the request had for this recipient. */
            requestMetadata: {
                [key: string]: string;
            };
            /**
             * @description Kind of payer that `source` names.
             * @enum {string}
             */
            sourceType: "PhoneNumber" | "BankAccount" | "Card" | "Wallet" | "UserStash";
            /** @description Name of what pays; `PaymentWallet` is the wallet of the account. Of a card only the first six and the last four digits. */
            source: string;
            /** @description Operator that serves the receiver; `Athena` is that of the sandbox. */
            provider: string;
            /**
             * @description Kind of receiver that `destination` names.
             * @enum {string}
             */
            destinationType: "PhoneNumber" | "BankAccount" | "Card" | "Wallet" | "UserStash";
            /** @description Outcome in words; the reason when it failed. */
            description: string;
            /** @description Paybill or till through which the money goes. */
            providerChannel: string;
            /** @description Charge of the provider, taken from the stash. */
            transactionFee: string;
            /** @description Id that the operator gave; `N/A` when the request failed. Absent while it is queued. */
            providerRefId?: string;
            /** @description What the operator tells of the receiver. Empty while the request is queued. */
            providerMetadata: {
                [key: string]: string;
            };
            /**
             * @description Outcome. While it is open: `Queued` at the operator, `PendingConfirmation` by the phone of the payer, or `PendingValidation` by a one-time password.
             * @enum {string}
             */
            status: "Queued" | "PendingConfirmation" | "PendingValidation" | "Success" | "Failed";
            /** @description Payment product through which the money goes. */
            productName: string;
            /** @description Product through which it was asked for. */
            category: components["schemas"]["PaymentCategory"];
            /** @description When it ended, three hours ahead of UTC, as `DD.MM.YYYY hh:mm:ss`. Absent while it is open. */
            transactionDate?: string;
            /** @description Receiver: a phone number in E.164, an account, or `PaymentWallet` for the wallet of the account. */
            destination: string;
            /** @description Amount of money, with its currency. */
            value: string;
            /** @description What the reply to the request named it. */
            transactionId: string;
            /** @description When it was asked for, in UTC, as `YYYY-MM-DD hh:mm:ss`. */
            creationTime: string;
        };
        /** @description The result of a payment. */
        PaymentNotification: {
            /**
             * @description Product through which the payment was made.
             * @enum {string}
             */
            category: "MobileCheckout" | "MobileC2B" | "MobileB2C" | "MobileB2B" | "BankCheckout" | "CardCheckout" | "BankTransfer" | "WalletTransfer" | "UserStashTopup" | "MobileData";
            /** @description Account that the subscriber named. Only for payments that the application did not ask for (`MobileC2B`). */
            clientAccount?: string;
            /** @description Result in words; the reason when the payment failed. */
            description: string;
            /** @description Receiver: a phone number in E.164, an account, or `PaymentWallet` for the wallet of the account. */
            destination: string;
            /**
             * @description Kind of receiver that `destination` names.
             * @enum {string}
             */
            destinationType: "PhoneNumber" | "BankAccount" | "Card" | "Wallet" | "UserStash";
            /**
             * @description Whether money came to the account or left it.
             * @enum {string}
             */
            direction?: "Inbound" | "Outbound";
            /**
             * @description How the payment was started.
             * @enum {string}
             */
            origin?: "ApiRequest";
            /** @description Payment product through which the money went. */
            productName: string;
            /**
             * @description Mobile money service that carries out the payment. `Athena` is the sandbox.
             * @enum {string}
             */
            provider: "Mpesa" | "TigoTanzania" | "Segovia" | "Flutterwave" | "Admin" | "Athena";
            /** @description Channel (business number) from which the payment is made. */
            providerChannel: string;
            /** @description What the operator knows about the subscriber. Empty when the payment failed. */
            providerMetadata: {
                [key: string]: string;
            };
            /** @description What the operator keeps of a payment to the wallet. Only when the payment succeeded. */
            providerFee?: components["schemas"]["Money"];
            /** @description Id of the payment at the operator. Only when the payment succeeded. */
            providerRefId?: string;
            /** @description `metadata` of the request, unchanged. Empty when there was no request. */
            requestMetadata: {
                [key: string]: string;
            };
            /** @description Payer: a phone number in E.164, an account, or `PaymentWallet` for the wallet of the account. */
            source: string;
            /**
             * @description Kind of payer that `source` names.
             * @enum {string}
             */
            sourceType: "PhoneNumber" | "BankAccount" | "Card" | "Wallet" | "UserStash";
            /**
             * @description `Success`: the receiver has the money. `Failed`: nobody has paid, and what was taken for it was returned.
             * @enum {string}
             */
            status: "Success" | "Failed";
            /** @description When the operator made the payment, in UTC, as `YYYY-MM-DD hh:mm:ss`. Only when the payment succeeded. */
            transactionDate?: string;
            /** @description Fee of the payment. */
            transactionFee?: components["schemas"]["Money"];
            /** @description `transactionId` in the reply to the request. */
            transactionId: string;
            /** @description Amount of the payment. */
            value: components["schemas"]["Money"];
        };
        /** @description Data for mobile subscribers. Unknown members are ignored. */
        MobileDataRequest: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description Name of the payment product whose wallet pays. */
            productName: string;
            /** @description Subscribers who get data. */
            recipients: components["schemas"]["MobileDataRecipient"][];
        };
        /** @description Data for one subscriber. */
        MobileDataRecipient: {
            /** @description Receiver in international format. */
            phoneNumber: string;
            /**
             * Format: int32
             * @description Volume in the unit. Any volume above zero is taken, whether or not it is on sale. Another one refuses this entry.
             */
            quantity: number;
            /**
             * @description What the quantity counts. A gigabyte is 1,000 megabytes, which is our choice.
             * @enum {string}
             */
            unit: "MB" | "GB";
            /**
             * @description How long the data can be used. `BiWeekly` is what one community client writes for `BiWeek`.
             * @enum {string}
             */
            validity: "Day" | "Week" | "BiWeek" | "BiWeekly" | "Month" | "Quarterly";
            /** @description Whether it is a promotion. It is accepted and changes nothing. */
            isPromoBundle?: boolean;
            /** @description Texts of the client, by name. The notification repeats them. */
            metadata?: {
                [key: string]: string;
            };
        };
        /** @description The result of a request for data. */
        MobileDataReply: {
            /** @description One result for each recipient, in the order of the request. Empty when the whole request is refused. */
            entries: components["schemas"]["MobileDataEntry"][];
            /** @description Why the whole request was refused. Absent otherwise. */
            errorMessage?: string;
        };
        /** @description The result for one recipient. A queued entry has provider, id and value; any other entry has an error message instead. */
        MobileDataEntry: {
            /** @description Why the entry was refused, in words. */
            errorMessage?: string;
            /** @description Receiver in E.164, or as the request wrote it when that is not a phone number. */
            phoneNumber: string;
            /**
             * @description Operator that activates the data. `Athena` is the sandbox.
             * @enum {string}
             */
            provider?: "Mpesa" | "TigoTanzania" | "Segovia" | "Flutterwave" | "Admin" | "Athena";
            /**
             * @description `Queued`: the data will be activated. The other values: the entry was refused.
             * @enum {string}
             */
            status: "Queued" | "InvalidRequest" | "NotSupported" | "ProductNotFound" | "InsufficientBalance" | "UnsupportedPhoneNumber" | "InternalError" | "Failed";
            /** @description Id that the notification repeats. */
            transactionId?: string;
            /** @description Amount that was taken from the wallet. */
            value?: components["schemas"]["Money"];
        };
        /** @description A payment to a business. Unknown members are ignored. */
        MobileB2BRequest: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description Payment product whose wallet pays. */
            productName: string;
            /** @description Company that carries it out: Mpesa, TigoTanzania or Athena, the sandbox. Others refuse the request with a reply. */
            provider: string;
            /** @description How the receiver is paid: BusinessBuyGoods, BusinessPayBill, DisburseFundsToBusiness or BusinessToBusinessTransfer, in capital or small letters. Others refuse the request with a reply. */
            transferType: string;
            /** @description ISO 4217 code of the amount, such as KES. */
            currencyCode: string;
            /** @description Value in units of the currency. An amount of zero or less refuses the request with a reply. */
            amount: number;
            /** @description Paybill or till of the receiver; any text for Athena. */
            destinationChannel: string;
            /** @description Number or name of the payer at the receiver. */
            destinationAccount: string;
            /** @description Phone number that gets what was bought, such as tokens for electricity. */
            requester?: string;
            /** @description Texts of the client, by name. The payment notification repeats them. */
            metadata?: {
                [key: string]: string;
            };
        };
        /** @description The result of a payment to a business. What was queued has a channel, a fee and an id, anything else an error message. */
        MobileB2BReply: {
            /** @description Why nothing was queued, in words. */
            errorMessage?: string;
            /** @description Paybill or till from which the payment is made. */
            providerChannel?: string;
            /**
             * @description `Queued`: the payment will be made. The other values: nothing is paid.
             * @enum {string}
             */
            status: "Queued" | "InvalidRequest" | "NotSupported" | "Failed";
            /** @description Charge of the provider that was taken from the stash. */
            transactionFee?: components["schemas"]["Money"];
            transactionId?: components["schemas"]["PaymentId"];
        };
        /** @description Id by which queries find the payment and notifications name it. */
        PaymentId: string;
        /** @description An account at a bank. Unknown members are ignored. */
        BankAccount: {
            /** @description Name of the holder. It is accepted and not checked. */
            accountName: string;
            /** @description Digits under which the bank keeps it: 10 in Nigeria. */
            accountNumber: string;
            /** @description Code that the provider gave the bank, such as 234004. */
            bankCode: number;
            /**
             * Format: date
             * @description Birthday of the holder. It is accepted and not checked.
             */
            dateOfBirth?: string;
        };
        /** @description A charge of a bank account. Unknown members are ignored. */
        ChargeBankAccountRequest: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description Payment product whose wallet gets the money. */
            productName: string;
            /** @description What the customer pays from. */
            bankAccount: components["schemas"]["BankAccount"];
            /** @description ISO 4217 code of the amount, such as KES. */
            currencyCode: string;
            /** @description Value in units of the currency. An amount of zero or less refuses the request with a reply. */
            amount: number;
            /** @description Words for the statement of the other side. */
            narration: string;
            /** @description Texts of the client, by name. The payment notification repeats them. */
            metadata?: {
                [key: string]: string;
            };
        };
        /** @description Whether a customer is asked for a one-time password. A charge that is refused has no id. */
        Charge: {
            /** @description What happens now, or why nothing happens. */
            description: string;
            /**
             * @description `PendingValidation`: the password is awaited. The other values: nothing is charged.
             * @enum {string}
             */
            status: "PendingValidation" | "InvalidRequest" | "NotSupported" | "Failed";
            transactionId?: components["schemas"]["PaymentId"];
        };
        /** @description Whether the holder of a card is asked for a one-time password. A charge that is refused has no id. */
        CardCharge: {
            /** @description What happens now, or why nothing happens. */
            description: string;
            /**
             * @description `PendingValidation`: the password is awaited. `Success`: a token has paid. The other values: nothing is charged.
             * @enum {string}
             */
            status: "PendingValidation" | "Success" | "InvalidRequest" | "NotSupported" | "Failed";
            transactionId?: components["schemas"]["PaymentId"];
        };
        /** @description A one-time password for a charge. Unknown members are ignored. */
        ValidateChargeRequest: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description What the reply to the charge named it. */
            transactionId: string;
            /** @description One-time password that the customer got; `1234` is right in the sandbox. */
            otp: string;
        };
        /** @description What became of a charge of a bank account. */
        BankValidation: {
            /** @description Outcome in words; the reason when nothing was paid. */
            description: string;
            /**
             * @description `Success`: the money is in the wallet. `Failed`: the password is wrong or late, or the bank refused. `InvalidRequest`: no charge waits under this id.
             * @enum {string}
             */
            status: "Success" | "Failed" | "InvalidRequest";
        };
        /** @description What became of a charge of a card. */
        CardValidation: {
            /** @description Token of the card, for later charges without a password. Only with `Success`. */
            checkoutToken?: string;
            /** @description Outcome in words; the reason when nothing was paid. */
            description: string;
            /**
             * @description `Success`: the money is in the wallet. `Failed`: the password is wrong or late, or the bank refused. `InvalidRequest`: no charge waits under this id.
             * @enum {string}
             */
            status: "Success" | "Failed" | "InvalidRequest";
        };
        /** @description Payments to bank accounts. Unknown members are ignored. */
        TransferToBanksRequest: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description Payment product whose wallet pays. */
            productName: string;
            /** @description Accounts to pay, at most ten. */
            recipients: components["schemas"]["BankRecipient"][];
        };
        /** @description One transfer to a bank account. */
        BankRecipient: {
            /** @description Where the money goes. */
            bankAccount: components["schemas"]["BankAccount"];
            /** @description ISO 4217 code of the amount, such as KES. */
            currencyCode: string;
            /** @description Value in units of the currency. An amount of zero or less refuses this entry, not the request. */
            amount: number;
            /** @description Words for the statement of the other side. */
            narration: string;
            /** @description Texts of the client, by name. The payment notification repeats them. */
            metadata?: {
                [key: string]: string;
            };
        };
        /** @description The result of transfers to bank accounts. */
        TransferToBanksReply: {
            /** @description One result for each recipient, in the order of the request. */
            entries: components["schemas"]["BankEntry"][];
        };
        /** @description The result for one account. A queued entry has a fee and an id, any other an error message. */
        BankEntry: {
            /** @description Account of the receiver, as the request wrote it. */
            accountNumber: string;
            /** @description Why the entry was refused, in words. */
            errorMessage?: string;
            /**
             * @description `Queued`: the transfer will be made. The other values: the entry was refused.
             * @enum {string}
             */
            status: "Queued" | "InvalidRequest" | "NotSupported" | "Failed";
            /** @description Charge of the provider that was taken from the stash. */
            transactionFee?: components["schemas"]["Money"];
            transactionId?: components["schemas"]["PaymentId"];
        };
        /** @description A charge of a card, by its numbers or by a token of it. Unknown members are ignored. */
        ChargeCardRequest: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description Payment product whose wallet gets the money. */
            productName: string;
            /** @description Card that was not charged before. Not read beside a token. */
            paymentCard?: components["schemas"]["PaymentCard"];
            /** @description Token that the validation of an earlier charge gave. */
            checkoutToken?: string;
            /** @description ISO 4217 code of the amount, such as KES. */
            currencyCode: string;
            /** @description Value in units of the currency. An amount of zero or less refuses the request with a reply. */
            amount: number;
            /** @description Words for the statement of the other side. */
            narration: string;
            /** @description Texts of the client, by name. The payment notification repeats them. */
            metadata?: {
                [key: string]: string;
            };
        };
        /** @description A card as it is printed. Unknown members are ignored. It is kept out of journals and logs. */
        PaymentCard: {
            /** @description Digits on the front, with a check digit. */
            number: string;
            /** @description Security code on the back. */
            cvvNumber: number;
            /** @description Month at whose end the card expires. */
            expiryMonth: number;
            /** @description Year of four digits in which the card expires. */
            expiryYear: number;
            /** @description ISO 3166 code of the bank's country; NG is the only one. */
            countryCode: string;
            /** @description PIN of the holder. It is accepted and not checked. */
            authToken: string;
        };
        /** @description Money for another product. Unknown members are ignored. */
        TransferToWalletRequest: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description Payment product that gives the money. */
            productName: string;
            /** @description Code of the payment product that gets the money. */
            targetProductCode: number;
            /** @description ISO 4217 code of the amount, such as KES. */
            currencyCode: string;
            /** @description Value in units of the currency. An amount of zero or less refuses the request with a reply. */
            amount: number;
            /** @description Texts of the client, by name. The payment notification repeats them. */
            metadata?: {
                [key: string]: string;
            };
        };
        /** @description Money for the stash. Unknown members are ignored. */
        TopUpStashRequest: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description Payment product that gives the money. */
            productName: string;
            /** @description ISO 4217 code of the amount, such as KES. */
            currencyCode: string;
            /** @description Value in units of the currency. An amount of zero or less refuses the request with a reply. */
            amount: number;
            /** @description Texts of the client, by name. The payment notification repeats them. */
            metadata?: {
                [key: string]: string;
            };
        };
        /** @description Whether money was moved within the account. What was refused has no id. */
        WalletPayment: {
            /** @description Outcome in words; the reason when nothing was moved. */
            description: string;
            /**
             * @description `Success`: the money has moved. `Failed`: nothing has changed.
             * @enum {string}
             */
            status: "Success" | "Failed";
            transactionId?: components["schemas"]["PaymentId"];
        };
        /** @description number of a part of a list, from 1 */
        PageNumber: number;
        /** @description number of entries, from 1 to 1000 */
        PageSize: number;
        /** @description whole number from 1, or a text of one */
        NumberOrText: number | string;
        /** @description A query for transactions of a product. Unknown members are ignored. */
        FetchTransactionsRequest: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description Payment product whose transactions are listed. */
            productName: string;
            /** @description Which part of the list, from 1. */
            pageNumber: components["schemas"]["NumberOrText"];
            /** @description How many entries a part has at most. */
            count: components["schemas"]["NumberOrText"];
            /**
             * Format: date
             * @description Only what was asked for on this day or later, in UTC.
             */
            startDate?: string;
            /**
             * Format: date
             * @description Only what was asked for on this day or earlier, in UTC.
             */
            endDate?: string;
            /** @description Only transactions of this kind. */
            category?: components["schemas"]["PaymentCategory"];
            /** @description Only transactions that this company carries out. */
            provider?: string;
            /**
             * @description Only transactions with this outcome.
             * @enum {string}
             */
            status?: "Queued" | "PendingConfirmation" | "PendingValidation" | "Success" | "Failed";
            /** @description Only transactions that this payer has paid, such as `PaymentWallet`. */
            source?: string;
            /** @description Only transactions to this receiver, such as `+254711000001`. */
            destination?: string;
            /** @description Only transactions through this paybill or till. */
            providerChannel?: string;
        };
        /** @description Transactions of a product. */
        TransactionList: {
            /** @description The transactions, the oldest first. */
            responses: components["schemas"]["FoundTransaction"][];
            /**
             * @description Outcome of the query, not of a transaction.
             * @enum {string}
             */
            status: "Success";
        };
        /** @description A query for what has entered and left the wallet. Unknown members are ignored. */
        FetchWalletTransactionsRequest: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description Which part of the list, from 1. */
            pageNumber: components["schemas"]["NumberOrText"];
            /** @description How many entries a part has at most. */
            count: components["schemas"]["NumberOrText"];
            /**
             * Format: date
             * @description Only what was asked for on this day or later, in UTC.
             */
            startDate?: string;
            /**
             * Format: date
             * @description Only what was asked for on this day or earlier, in UTC.
             */
            endDate?: string;
            /** @description Only entries of transactions of these kinds, separated by commas. */
            categories?: string;
        };
        /** @description What has entered and left the payment wallet. */
        WalletEntries: {
            /**
             * @description Outcome in words.
             * @enum {string}
             */
            description: "Success";
            /** @description The entries, the oldest first. */
            responses: components["schemas"]["WalletEntry"][];
            /**
             * @description Outcome of the query, not of a transaction.
             * @enum {string}
             */
            status: "Success";
        };
        /** @description One movement of the wallet. */
        WalletEntry: {
            /** @description What was in the wallet after it. */
            balance: components["schemas"]["Money"];
            /**
             * @description `Debit`: money has left. `Credit`: money has come, or come back.
             * @enum {string}
             */
            category: "Debit" | "Credit";
            /** @description When it happened, in UTC, as `YYYY-MM-DD hh:mm:ss`. */
            date: string;
            /** @description What the money was for, such as `MobileB2B Payment Request to Mine`. */
            description: string;
            transactionId: components["schemas"]["PaymentId"];
            /** @description How much has moved. */
            value: components["schemas"]["Money"];
            /** @description The transaction as a query finds it now. */
            transactionData: components["schemas"]["FoundTransaction"];
        };
        /**
         * @description kind of a payment
         * @enum {string}
         */
        PaymentCategory: "MobileCheckout" | "MobileC2B" | "MobileB2C" | "MobileB2B" | "BankCheckout" | "CardCheckout" | "BankTransfer" | "WalletTransfer" | "UserStashTopup" | "MobileData";
        /** @description The state of the payment wallet. */
        WalletBalance: {
            /** @description What is left, in the currency of the wallet. */
            balance: components["schemas"]["Money"];
            /**
             * @description Outcome of the query.
             * @enum {string}
             */
            status: "Success";
        };
        /** @description Numbers to look up. Unknown members are ignored. */
        SimSwapRequest: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description Numbers in international format. The official Node.js client also sends a single one as a text. */
            phoneNumbers: string[] | string;
        };
        /** @description The result of a request about SIM swaps. */
        SimSwapReply: {
            /** @description One result for each number, in the order of the request. */
            responses: components["schemas"]["SimSwapResponse"][];
            /**
             * @description Outcome of the request as a whole.
             * @enum {string}
             */
            status: "Processed";
            /** @description What the account pays. */
            totalCost: {
                /** @description Sum of all costs in units of the account's currency. The number is written with two decimals, also `0.00`. */
                amount: number;
                /** @description ISO 4217 code of the account's currency. */
                currencyCode: string;
            };
            /**
             * Format: uuid
             * @description Id of the request, which all its reports repeat.
             */
            transactionId: string;
        };
        /** @description The result for one number. Only a queued one has a cost and an id. */
        SimSwapResponse: {
            /** @description Price of the look-up. */
            cost?: {
                /** @description Whole units of the currency. */
                amount: number;
                /** @description ISO 4217 code of the network's country. */
                currencyCode: string;
            };
            /** @description What the numbering plan says about it. */
            phoneNumber: {
                /** @description Operator, such as MTN. Empty when no operator is asked. */
                carrierName: string;
                /** @description Calling code, such as 254. 0 when it is not a phone number, which is our choice. */
                countryCode: number;
                /**
                 * @description Operator and country in one word. Absent when no operator is asked.
                 * @enum {string}
                 */
                networkCode?: "Safaricom" | "MTNUganda";
                /** @description It in E.164, or as it was sent when it is not a phone number. */
                number: string;
                /**
                 * @description Kind of line. `Unknown` stands for what is not a phone number, which is our choice.
                 * @enum {string}
                 */
                numberType: "Mobile" | "FixedLineOrMobile" | "Unknown";
            };
            /** @description Id that the report repeats. */
            requestId?: string;
            /**
             * @description `Queued`: the operator is asked. `InsufficientBalance`, which is our choice: the account does not cover the cost.
             * @enum {string}
             */
            status: "Queued" | "UnsupportedPhoneNumber" | "InsufficientBalance";
        };
        /** @description What the operator says of one SIM. */
        SimSwapReport: {
            /**
             * @description Answer in one word. The recorded report says `Swapped` also where the date says that it was not lately.
             * @enum {string}
             */
            status: "Swapped" | "NotSwapped";
            /** @description Day of the last swap, as `DD-MM-YYYY`. `01-01-1900` when the SIM was not swapped in the last three months. */
            lastSimSwapDate: string;
            /**
             * Format: uuid
             * @description Id of the answer at the operator.
             */
            providerRefId: string;
            /** @description `requestId` of the number in the reply to the request. */
            requestId: string;
            /**
             * Format: uuid
             * @description `transactionId` of the reply to the request.
             */
            transactionId: string;
        };
        /** @description A message to one subscriber. Unknown members are ignored. */
        WhatsAppMessageRequest: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description a WhatsApp number of the account in international format, or the name of its channel, which begins with a letter. */
            waNumber: string;
            /** @description Receiver in international format. */
            phoneNumber: string;
            /** @description What is sent, in one of its forms. */
            body: components["schemas"]["WhatsAppText"] | components["schemas"]["WhatsAppTemplateUse"] | components["schemas"]["WhatsAppMedia"] | components["schemas"]["WhatsAppInteractive"];
        };
        /** @description A message of words alone. */
        WhatsAppText: {
            /** @description Words that the subscriber reads, at least one character. */
            message: string;
        };
        /** @description A message made from an approved template. */
        WhatsAppTemplateUse: {
            /** @description Which approved text is used. It is not checked. */
            templateId: string;
            /** @description Text for the placeholder of the heading. */
            headerValue: string;
            /** @description Texts for the placeholders below the heading, in their order. */
            bodyValues: string[];
        };
        /** @description A file that the subscriber sees or hears. */
        WhatsAppMedia: {
            /**
             * @description Kind of file.
             * @enum {string}
             */
            mediaType: "Image" | "Video" | "Audio" | "Voice" | "Document";
            /** @description an HTTPS URL, where the provider fetches the file. It is not fetched here. */
            url: string;
            /** @description Words beside the file. */
            caption?: string;
        };
        /** @description A list or buttons to choose from. Header, body and footer with texts are ignored. */
        WhatsAppInteractive: {
            /** @description What can be chosen, as WhatsApp writes it; `sections` of a list or `buttons`. It is not checked further. */
            action: Record<string, never>;
        };
        /** @description What became of the message. */
        WhatsAppMessageReply: {
            /** @description Id of what was sent. */
            messageId: string;
            /** @description Receiver in E.164. */
            phoneNumber: string;
            /**
             * @description State of the message. No other one is known.
             * @enum {string}
             */
            status: "SENT";
        };
        /** @description A template. Unknown members are ignored. */
        WhatsAppTemplateRequest: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description a WhatsApp number of the account in international format, or the name of its channel, which begins with a letter. */
            waNumber: string;
            /** @description How the account calls the template. */
            name: string;
            /** @description Two small letters, such as en. */
            language: string;
            /**
             * @description Purpose of the messages, which decides their price.
             * @enum {string}
             */
            category: "MARKETING" | "UTILITY" | "AUTHENTICATION";
            /** @description Parts of the text as WhatsApp writes them; `header`, `body`, `footer` and `buttons`. They are not checked further. */
            components: Record<string, never>;
        };
        /** @description What became of the template. */
        WhatsAppTemplateReply: {
            /**
             * @description Outcome of the request. The word is our choice.
             * @enum {string}
             */
            status: "Success";
            /** @description Names the template in messages. Thirteen digits are our choice. */
            templateId: string;
            /**
             * @description Where the approval stands.
             * @enum {string}
             */
            templateStatus: "Pending";
        };
        /** @description The file, and whose callers hear it. Unknown fields are ignored. */
        UploadMediaForm: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description an http or https URL, where the provider fetches the file, an MP3 or a WAV. */
            url: string;
            /** @description Number of the account whose calls play the file. It is kept as it is written. */
            phoneNumber: string;
        };
        /** @description Whose queues are asked for. Unknown fields are ignored. */
        QueueStatusForm: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description Numbers of the account, separated by commas. A field that is sent several times counts as one list. */
            phoneNumbers: string | string[];
        };
        /** @description Who waits in queues of calls. */
        QueueStatusReply: {
            /**
             * @description Outcome of the request. No other one is known.
             * @enum {string}
             */
            status: "Success";
            /** @description One queue each, in the order of the numbers in the request. */
            entries: {
                /** @description Number of the account that the callers have dialled. */
                phoneNumber: string;
                /** @description What the application calls the queue; empty for the unnamed one. */
                queueName: string;
                /** @description Callers who wait in it. */
                numCalls: number;
            }[];
            /**
             * @description What is wrong with the whole request. No text but this one is known.
             * @enum {string}
             */
            errorMessage: "None";
        };
        /** @description The call, who stays in it, and the third phone. Unknown fields are ignored. */
        CallTransferForm: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description Name of the call, from the posts about it. */
            sessionId: string;
            /** @description Third phone in international format, or a browser client as `sandbox.agent`. */
            phoneNumber: string;
            /**
             * @description Which of the two goes on with the third phone; `caller` is the phone at the other end of the call, `callee` the one that was dialled.
             * @default callee
             * @enum {string}
             */
            callLeg: "caller" | "callee";
            /** @description Sound for who waits until the third phone answers. */
            holdMusicUrl?: string;
        };
        /** @description What became of the request. */
        CallTransferReply: {
            /** @description Envelope of the outcome. */
            callTransferResponse: {
                /**
                 * @description Whether the third phone is called.
                 * @enum {string}
                 */
                status: "Success" | "Aborted";
                /**
                 * @description Why it is not.
                 * @enum {string}
                 */
                errorMessage: "None" | "InvalidSessionId" | "NotAllowed" | "InvalidPhoneNumber" | "DestinationNotSupported" | "NoActiveClient";
            };
        };
        /** @description The browser, and what it may do. Unknown members are ignored. */
        CapabilityTokenRequest: {
            /** @description User name of the account; `sandbox` in the sandbox. */
            username: string;
            /** @description a name of the browser of 1 to 100 letters, digits, underscores and hyphens. */
            clientName: string;
            /** @description Number of the account through which the browser calls. */
            phoneNumber: string;
            /** @description Whether the browser can be called. It can if this is absent. */
            incoming?: boolean | ("true" | "false");
            /** @description Whether the browser can call. It can if this is absent. */
            outgoing?: boolean | ("true" | "false");
            /** @description the life of the token in seconds, such as 3600s. A day if this is absent. */
            expire?: string;
        };
        /** @description The token, and what it is good for. */
        CapabilityToken: {
            /** @description Name from the request. */
            clientName: string;
            /** @description Whether the browser can be called. */
            incoming: boolean;
            /** @description Seconds for which the token is good, as text. */
            lifeTimeSec: string;
            /** @description Whether the browser can call. */
            outgoing: boolean;
            /** @description What the browser registers with. */
            token: string;
        };
        /** @description The state of the account. */
        FetchUserReply: {
            /** @description Envelope of the balance. */
            UserData: {
                /** @description Currency of the account and what is left, with four decimals. A minus stands before the amount of an overdrawn account. */
                balance: string;
            };
        };
        /** @description A token and how long it is good. */
        AuthToken: {
            /** @description Outcome in words; `Success` when a token was issued. The word is our choice. */
            description: string;
            /**
             * @description Seconds from now on during which the token is good.
             * @constant
             */
            lifetimeInSeconds: 3600;
            /** @description Text that stands for the key. A client reads `None` as a refusal. */
            token: string;
        };
        /** @description Currency code and amount with four decimals, such as `KES 0.8000`. */
        Money: string;
        /** @description Currency code and amount with four decimals, or a bare `0` when nothing is charged. */
        MoneyOrZero: string;
    };
    responses: {
        /** @description A part of the list; an empty one after its end. */
        TransactionList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TransactionList"];
            };
        };
        /** @description A part of the list; an empty one after its end. */
        WalletEntries: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WalletEntries"];
            };
        };
        /** @description Amount in the payment wallet. */
        WalletBalance: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WalletBalance"];
            };
        };
        /** @description A new token, or `None` and the reason. */
        CheckoutToken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CheckoutToken"];
            };
        };
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
        /** @description The JSON body is malformed or does not have the documented form. */
        BadContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain; charset=UTF-8": components["schemas"]["PlainText"];
            };
        };
        /** @description The key is missing or unknown, or does not belong to the user name. */
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
        /** @description The path exists, but does not support the method. */
        MethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "text/plain; charset=UTF-8": components["schemas"]["PlainText"];
            };
        };
        /** @description The body is larger than the server accepts. */
        ContentTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain; charset=UTF-8": components["schemas"]["PlainText"];
            };
        };
        /** @description The body has a media type that the operation does not accept. */
        NotAForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain; charset=UTF-8": components["schemas"]["PlainText"];
            };
        };
        /** @description The body has a media type that the operation does not accept. */
        NotJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain; charset=UTF-8": components["schemas"]["PlainText"];
            };
        };
        /** @description The status of the transaction, or `Failure` when nothing has the id. */
        FoundTransaction: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FindTransactionReply"];
            };
        };
        /** @description The body has a media type that the operation does not accept. */
        NeitherFormNorJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain; charset=UTF-8": components["schemas"]["PlainText"];
            };
        };
        /** @description The body has a media type that the operation does not accept. */
        NeitherJsonNorForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain; charset=UTF-8": components["schemas"]["PlainText"];
            };
        };
        /** @description Sent only by a fault rule, because the provider publishes no rate limit. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain; charset=UTF-8": components["schemas"]["PlainText"];
            };
        };
        /** @description Sent only by a fault rule. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain; charset=UTF-8": components["schemas"]["PlainText"];
            };
        };
        /** @description Sent only by a fault rule. */
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
        /** @description User name of the account; `sandbox` in the sandbox. */
        Username: string;
        /** @description Marks a request that is meant, although it repeats an earlier one. A new key lets it pass the filter of duplicates. A key that was used before gets the stored reply again, and nothing is sent. */
        IdempotencyKey: string;
        /**
         * @description Makes a repeated request safe. A key that was used before at this operation gets its first reply again, whatever the body is, and nothing else happens.
         * @example wages-2026-11-7
         */
        ReplayKey: string;
    };
    requestBodies: never;
    headers: {
        /** @description Authentication challenge, sent with every 401. */
        WwwAuthenticate: "Basic realm=\"api\",charset=UTF-8";
        /** @description Methods that the path supports. */
        Allow: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    fetchMessages: {
        parameters: {
            query: {
                /** @description User name of the account; `sandbox` in the sandbox. */
                username: components["parameters"]["Username"];
                /** @description Greatest id that the caller has seen. 0 returns messages from the first one. */
                lastReceivedId?: number;
                /** @description Only messages whose text begins with this word. */
                keyword?: string;
                /** @description Only messages to this short code. */
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
                "multipart/form-data": components["schemas"]["SendMessageForm"];
            };
        };
        responses: {
            /** @description The request was read. The entry of each recipient says whether it was accepted. */
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
             *     If only some do, the reply is 201 and their entries have code 409.
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
    sendBulkMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendBulkMessageRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["SendBulkMessageRequest"];
                "multipart/form-data": components["schemas"]["SendBulkMessageRequest"];
            };
        };
        responses: {
            /** @description The request was read. The entry of each recipient says whether it was accepted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendMessageReply"];
                    "application/xml": string;
                };
            };
            400: components["responses"]["BadContent"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            /**
             * @description Every recipient of the request refuses promotional messages (do not disturb, Nigeria).
             *     If only some do, the reply is 201 and their entries have code 409.
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
            415: components["responses"]["NeitherJsonNorForm"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCheckoutToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CheckoutTokenForm"];
                "multipart/form-data": components["schemas"]["CheckoutTokenForm"];
            };
        };
        responses: {
            201: components["responses"]["CheckoutToken"];
            400: components["responses"]["BadForm"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["NotAForm"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createVersionedCheckoutToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CheckoutTokenForm"];
                "multipart/form-data": components["schemas"]["CheckoutTokenForm"];
            };
        };
        responses: {
            201: components["responses"]["CheckoutToken"];
            400: components["responses"]["BadForm"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["NotAForm"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CreateSubscriptionForm"];
                "multipart/form-data": components["schemas"]["CreateSubscriptionForm"];
            };
        };
        responses: {
            /** @description The request was read. `status` says whether the subscriber is asked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionReply"];
                };
            };
            400: components["responses"]["BadForm"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["NotAForm"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SubscriptionForm"];
                "multipart/form-data": components["schemas"]["SubscriptionForm"];
            };
        };
        responses: {
            /** @description The request was read. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionReply"];
                };
            };
            400: components["responses"]["BadForm"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["NotAForm"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    fetchSubscriptions: {
        parameters: {
            query: {
                /** @description User name of the account; `sandbox` in the sandbox. */
                username: components["parameters"]["Username"];
                /**
                 * @description Short code of the product whose subscribers are wanted.
                 * @example 28901
                 */
                shortCode: string;
                /**
                 * @description Word by which the product is known. Capital and small letters are the same.
                 * @example NEWS
                 */
                keyword: string;
                /** @description Greatest id that the caller has seen. 0 returns subscriptions from the first one. */
                lastReceivedId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is subscribed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchSubscriptionsReply"];
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
    createSafaricomSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SafaricomSubscriptionForm"];
                "multipart/form-data": components["schemas"]["SafaricomSubscriptionForm"];
            };
        };
        responses: {
            /** @description The request was read. `responseCode` says whether the subscriber is asked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SafaricomSubscriptionReply"];
                };
            };
            400: components["responses"]["BadForm"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["NotAForm"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    pushUssdMenu: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PushUssdMenuForm"];
                "multipart/form-data": components["schemas"]["PushUssdMenuForm"];
            };
        };
        responses: {
            /** @description The request was read. `status` says whether the menu is on its way. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushUssdMenuReply"];
                };
            };
            400: components["responses"]["BadForm"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["NotAForm"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    makeCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["MakeCallForm"];
                "multipart/form-data": components["schemas"]["MakeCallForm"];
                "application/json": components["schemas"]["MakeCallRequest"];
            };
        };
        responses: {
            /** @description The request was read. The entry of each phone says whether it is called. */
            200: {
                headers: {
                    /** @description How many calls of the account wait to be placed, those of this request among them. */
                    "X-Current-Queue-Size": number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MakeCallReply"];
                };
            };
            400: components["responses"]["BadForm"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["NeitherFormNorJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    mobileCheckout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. A key that was used before at this operation gets its first reply again, whatever the body is, and nothing else happens.
                 * @example wages-2026-11-7
                 */
                "Idempotency-Key"?: components["parameters"]["ReplayKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MobileCheckoutRequest"];
            };
        };
        responses: {
            /** @description The request was read. The status says whether the subscriber is asked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MobileCheckoutReply"];
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
    mobileB2C: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. A key that was used before at this operation gets its first reply again, whatever the body is, and nothing else happens.
                 * @example wages-2026-11-7
                 */
                "Idempotency-Key"?: components["parameters"]["ReplayKey"];
            };
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
    sendAirtime: {
        parameters: {
            query?: never;
            header?: {
                /** @description Marks a request that is meant, although it repeats an earlier one. A new key lets it pass the filter of duplicates. A key that was used before gets the stored reply again, and nothing is sent. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SendAirtimeRequest"];
                "multipart/form-data": components["schemas"]["SendAirtimeRequest"];
                "application/json": components["schemas"]["SendAirtimeRequest"];
            };
        };
        responses: {
            /** @description The request was read. The entry of each recipient says whether airtime was sent. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendAirtimeReply"];
                };
            };
            400: components["responses"]["BadForm"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["NeitherFormNorJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    findTransaction: {
        parameters: {
            query: {
                /** @description User name of the account; `sandbox` in the sandbox. */
                username: components["parameters"]["Username"];
                /** @description `requestId` of an entry in the reply to an airtime request. */
                transactionId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FoundTransaction"];
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
    findTransactionByPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindTransactionRequest"];
            };
        };
        responses: {
            200: components["responses"]["FoundTransaction"];
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
    fetchUser: {
        parameters: {
            query: {
                /** @description User name of the account; `sandbox` in the sandbox. */
                username: components["parameters"]["Username"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is left on the account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchUserReply"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    generateAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description User name of the account; `sandbox` in the sandbox. */
                    username: string;
                };
            };
        };
        responses: {
            /** @description A new token. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthToken"];
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
    sendMobileData: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. A key that was used before at this operation gets its first reply again, whatever the body is, and nothing else happens.
                 * @example wages-2026-11-7
                 */
                "Idempotency-Key"?: components["parameters"]["ReplayKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MobileDataRequest"];
            };
        };
        responses: {
            /** @description The request was read. Each recipient has an entry that says whether the data was queued. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MobileDataReply"];
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
    mobileB2B: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. A key that was used before at this operation gets its first reply again, whatever the body is, and nothing else happens.
                 * @example wages-2026-11-7
                 */
                "Idempotency-Key"?: components["parameters"]["ReplayKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MobileB2BRequest"];
            };
        };
        responses: {
            /** @description The request was read. The status says whether the payment was queued. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MobileB2BReply"];
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
    chargeBankAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. A key that was used before at this operation gets its first reply again, whatever the body is, and nothing else happens.
                 * @example wages-2026-11-7
                 */
                "Idempotency-Key"?: components["parameters"]["ReplayKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChargeBankAccountRequest"];
            };
        };
        responses: {
            /** @description Whether the customer is asked for a one-time password. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Charge"];
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
    validateBankCharge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidateChargeRequest"];
            };
        };
        responses: {
            /** @description What became of the charge. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankValidation"];
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
    transferToBanks: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. A key that was used before at this operation gets its first reply again, whatever the body is, and nothing else happens.
                 * @example wages-2026-11-7
                 */
                "Idempotency-Key"?: components["parameters"]["ReplayKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferToBanksRequest"];
            };
        };
        responses: {
            /** @description The request was read. Each recipient has an entry that says whether the transfer was queued. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferToBanksReply"];
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
    chargeCard: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. A key that was used before at this operation gets its first reply again, whatever the body is, and nothing else happens.
                 * @example wages-2026-11-7
                 */
                "Idempotency-Key"?: components["parameters"]["ReplayKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChargeCardRequest"];
            };
        };
        responses: {
            /** @description Whether the holder is asked for a one-time password, or has paid with a token. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardCharge"];
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
    validateCardCharge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidateChargeRequest"];
            };
        };
        responses: {
            /** @description What became of the charge. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardValidation"];
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
    transferToWallet: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. A key that was used before at this operation gets its first reply again, whatever the body is, and nothing else happens.
                 * @example wages-2026-11-7
                 */
                "Idempotency-Key"?: components["parameters"]["ReplayKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferToWalletRequest"];
            };
        };
        responses: {
            /** @description Whether the money was moved. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletPayment"];
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
    topUpStash: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. A key that was used before at this operation gets its first reply again, whatever the body is, and nothing else happens.
                 * @example wages-2026-11-7
                 */
                "Idempotency-Key"?: components["parameters"]["ReplayKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TopUpStashRequest"];
            };
        };
        responses: {
            /** @description Whether the money was moved. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletPayment"];
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
    fetchTransactions: {
        parameters: {
            query: {
                /** @description User name of the account; `sandbox` in the sandbox. */
                username: components["parameters"]["Username"];
                /** @description Payment product whose transactions are listed. */
                productName: string;
                /** @description Which part of the list, from 1. */
                pageNumber: components["schemas"]["PageNumber"];
                /** @description How many entries a part has at most. */
                count: components["schemas"]["PageSize"];
                /** @description Only what was asked for on this day or later, in UTC. */
                startDate?: string;
                /** @description Only what was asked for on this day or earlier, in UTC. */
                endDate?: string;
                /** @description Only transactions of this kind. */
                category?: components["schemas"]["PaymentCategory"];
                /** @description Only transactions that this company carries out. */
                provider?: string;
                /** @description Only transactions with this outcome; `Queued` finds those that are open. */
                status?: "Queued" | "PendingConfirmation" | "PendingValidation" | "Success" | "Failed";
                /** @description Only transactions that this payer has paid, such as `PaymentWallet`. */
                source?: string;
                /** @description Only transactions to this receiver, such as `+254711000001`. */
                destination?: string;
                /** @description Only transactions through this paybill or till. */
                providerChannel?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TransactionList"];
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
    fetchTransactionsByPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FetchTransactionsRequest"];
            };
        };
        responses: {
            200: components["responses"]["TransactionList"];
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
    fetchWalletTransactions: {
        parameters: {
            query: {
                /** @description User name of the account; `sandbox` in the sandbox. */
                username: components["parameters"]["Username"];
                /** @description Which part of the list, from 1. */
                pageNumber: components["schemas"]["PageNumber"];
                /** @description How many entries a part has at most. */
                count: components["schemas"]["PageSize"];
                /** @description Only what was asked for on this day or later, in UTC. */
                startDate?: string;
                /** @description Only what was asked for on this day or earlier, in UTC. */
                endDate?: string;
                /** @description Only entries of transactions of these kinds, separated by commas. */
                categories?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["WalletEntries"];
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
    fetchWalletTransactionsByPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FetchWalletTransactionsRequest"];
            };
        };
        responses: {
            200: components["responses"]["WalletEntries"];
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
    fetchWalletBalance: {
        parameters: {
            query: {
                /** @description User name of the account; `sandbox` in the sandbox. */
                username: components["parameters"]["Username"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["WalletBalance"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    queryWalletBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description User name of the account; `sandbox` in the sandbox. */
                    username: string;
                };
            };
        };
        responses: {
            200: components["responses"]["WalletBalance"];
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
    checkSimSwap: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. A key that was used before at this operation gets its first reply again, whatever the body is, and nothing else happens.
                 * @example wages-2026-11-7
                 */
                "Idempotency-Key"?: components["parameters"]["ReplayKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimSwapRequest"];
            };
        };
        responses: {
            /** @description The request was read. Each number has a response that says whether its network was asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimSwapReply"];
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
    sendWhatsAppMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatsAppMessageRequest"];
            };
        };
        responses: {
            /** @description The message was taken. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsAppMessageReply"];
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
    sendWhatsAppTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatsAppTemplateRequest"];
            };
        };
        responses: {
            /** @description The template was taken. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsAppTemplateReply"];
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
    uploadMedia: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UploadMediaForm"];
                "multipart/form-data": components["schemas"]["UploadMediaForm"];
            };
        };
        responses: {
            /** @description The file is noted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain; charset=UTF-8": "The request has been fulfilled and resulted in a new resource being created.";
                };
            };
            400: components["responses"]["BadForm"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["NotAForm"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    queueStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["QueueStatusForm"];
                "multipart/form-data": components["schemas"]["QueueStatusForm"];
            };
        };
        responses: {
            /** @description Who waits now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueStatusReply"];
                };
            };
            400: components["responses"]["BadForm"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["NotAForm"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    callTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CallTransferForm"];
                "multipart/form-data": components["schemas"]["CallTransferForm"];
            };
        };
        responses: {
            /** @description Whether the third phone is called. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallTransferReply"];
                };
            };
            400: components["responses"]["BadForm"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["NotAForm"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestCapabilityToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CapabilityTokenRequest"];
            };
        };
        responses: {
            /** @description A new token. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapabilityToken"];
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
    "messaging": "fetchMessages" | "sendMessage" | "sendBulkMessage";
    "premium": "createCheckoutToken" | "createVersionedCheckoutToken" | "createSubscription" | "deleteSubscription" | "fetchSubscriptions" | "createSafaricomSubscription";
    "ussd": "pushUssdMenu";
    "voice": "makeCall" | "uploadMedia" | "queueStatus" | "callTransfer" | "requestCapabilityToken";
    "payments": "mobileCheckout" | "mobileB2C" | "mobileB2B" | "chargeBankAccount" | "validateBankCharge" | "transferToBanks" | "chargeCard" | "validateCardCharge" | "transferToWallet" | "topUpStash" | "queryWalletBalance";
    "airtime": "sendAirtime";
    "queries": "findTransaction" | "findTransactionByPost" | "fetchTransactions" | "fetchTransactionsByPost" | "fetchWalletTransactions" | "fetchWalletTransactionsByPost";
    "account": "fetchUser" | "generateAuthToken";
    "data": "sendMobileData" | "fetchWalletBalance";
    "insights": "checkSimSwap";
    "chat": "sendWhatsAppMessage" | "sendWhatsAppTemplate";
}
