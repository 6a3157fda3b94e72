// Generated from specs/gateway.yaml by npm run generate.
export interface paths {
    "/api/Account/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs a portal user in.
         * @description Sets the cookie of a session. An unknown user and a wrong password get the same answer, after the same time. Five wrong passwords for one user name within 15 minutes lock it for 15 minutes.
         */
        post: operations["Account_Login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Account/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the session of the caller.
         * @description The cookie counts no longer, on every gateway of the database.
         */
        post: operations["Account_Logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Account/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for a mail with a token to set a new password.
         * @description Gives the same answer, after the same work, whether or not somebody has the address. Three may be asked for in an hour for one address, known or not. A token counts once, for an hour. `x-throttle` counts by address of the caller.
         */
        post: operations["Account_ForgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Account/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets a new password by the token of a mail.
         * @description Ends the token, every other token and every session of the user. An unknown address and a token that is wrong, used or expired get the same answer.
         */
        post: operations["Account_ResetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/APIUserPermissions/{apiUserId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows the overrides of an API user.
         * @description The permissions that its role gives are not in the list. An API user of another client gets 404.
         */
        get: operations["APIUserPermissions_Get"];
        /**
         * Replaces the overrides of an API user.
         * @description The map becomes the whole set of overrides: `true` grants a permission on top of the role, `false` takes away what the role gives, null and an empty map clear the set. One unknown id gets 422, and nothing is applied. Nobody grants a permission that they do not hold, unless it was granted before; SuperAdmin may grant every one. It counts from the next request on, on every gateway of the database.
         */
        put: operations["APIUserPermissions_Apply"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/APIUserPermissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists API users with their overrides.
         * @description Staff sees the API users of all clients, other portal users those of their client. An API user without overrides has an empty list.
         */
        get: operations["APIUserPermissions_GetAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/APIUsers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists API users, the oldest first, and those of one moment by name.
         * @description Staff sees the API users of all clients, other portal users those of their client. Of a key only the first characters are shown.
         */
        get: operations["APIUsers_GetAll"];
        put?: never;
        /**
         * Makes an API user of the caller's client.
         * @description The API key is in this answer and in a mail to the developer, and nowhere else: the gateway keeps its hash. A repeated `Idempotency-Key` gets the same answer with `apiKey` null. The role must be one for API users. A client of one person has one API user. One-time passwords of the payments that the API user starts go to its address and number.
         */
        post: operations["APIUsers_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/APIUsers/{apiUserId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one API user.
         * @description An API user of another client gets 404. `lastUsedAt` is at most a minute behind.
         */
        get: operations["APIUsers_GetById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Banks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists all banks, sorted by code.
         * @description Codes and short names are sample data. At most 1000 requests per minute for one API user.
         */
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
        /**
         * Shows one bank.
         * @description A code that no bank has gets 404. Leading zeros count.
         */
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
        /**
         * Stores a batch of payouts without moving money.
         * @description Checks every item and stores the batch. One item that cannot be paid refuses the whole batch with 422. The payouts begin with `BulkDisbursement_Process`.
         */
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
        /**
         * Sends every Pending item of a batch to its provider.
         * @description Takes the sum of the Pending items from the client's float (all of it or nothing) and sends a payout for each item to its provider. A repeated call does not send an item again. While another process or retry of the batch runs, the answer is 409.
         */
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
        /**
         * Shows the state of a batch and of each of its items.
         * @description Reading changes nothing. The batch is final when every transaction in it is final. Without `page` and `perPage` the answer has all items of a batch. `status` and `counts` are always of the whole batch.
         */
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
        /**
         * Sends Failed items of a batch again, each under a new external id.
         * @description Sends a new payout for each Failed item in the list, three times per item at most. Items that have not failed are skipped; if all are skipped because of that, the answer is 409.
         */
        post: operations["BulkDisbursement_Retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/CardPayments/tokenize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turns a card into a token that can be used again.
         * @description The number is kept sealed, under keys that are not in the database, and the token is of use to the client alone. The security code is kept nowhere. The same card gets another token with the same fingerprint. The number needs its check digit (400). A card that has expired, or of another brand than Visa, Mastercard, American Express and Discover, is refused with 422. Under one `Idempotency-Key` requests are compared without the security code. At most 1000 requests per minute for one API user.
         */
        post: operations["CardPayments_Tokenize"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/CardPayments/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Holds an amount on a card.
         * @description A decline is a result, not an error. Where the issuer asks for a challenge, the browser of the payer takes `paReq` and `md` to `acsUrl`, and its answer goes to `CardPayments_Verify3ds`. One authorisation of an order is live: for another one of the same `orderId` the answer is 409 `order_authorized`, which names the first one. Answer 502 `acquirer_unanswered` names the authorisation too: it may be held. The gateway asks until it is known, and the same request with the same `Idempotency-Key` then gets what it is. At most 1000 requests per minute for one API user.
         */
        post: operations["CardPayments_Authorize"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/CardPayments/capture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes what an authorisation holds, once.
         * @description A lower amount takes a part and releases the rest. The float of the client is credited with what is captured. Answer 502 `acquirer_unanswered` means that it may have been captured: the gateway asks until it is known, and the same request with the same `Idempotency-Key` then gets what it is. At most 1000 requests per minute for one API user.
         */
        post: operations["CardPayments_Capture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/CardPayments/verify-3ds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the challenge of an authorisation.
         * @description `paRes` is what the issuer's page has given to the payer's browser. With `Y` or `A` the amount is held, and with `N` or `U` the authorisation has failed. A challenge lasts 15 minutes. Answer 502 `acquirer_unanswered` means that the answer may have been taken: the gateway asks until it is known, and the same request with the same `Idempotency-Key` then gets what it is. At most 1000 requests per minute for one API user.
         */
        post: operations["CardPayments_Verify3ds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows how much the gateway is used.
         * @description Counts the calls in the log of calls, which are kept for 90 days, and all live transactions. What was done with sandbox keys does not count. Calls of other gateways on the same database may be missing for a second. At most 60 requests per minute for one user.
         */
        get: operations["Metrics_Get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Checkout/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens a session that a payer pays on a page of the gateway.
         * @description Send the payer to `sessionUrl`. The session is open for 30 minutes (chosen). It is paid once, by mobile money or by card, into the float of the client. Then the payer comes back to `returnUrl`, with `sessionId`, `status` and a signed `result` in the query. Other currencies than SLE are refused, and nothing is converted.
         */
        post: operations["Checkout_CreateSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Checkout/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows a checkout session.
         * @description An open session whose time is over is Expired. A session of another client gets 404. The staff may see the live sessions of all clients.
         */
        get: operations["Checkout_GetSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Clients/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registers a client, which waits to be approved.
         * @description Makes the client, its first portal user with the role ClientAdmin and a temporary password, and the mail with it, or nothing of it. The phone number is kept in E.164. An address is used once, also where its registration was rejected.
         */
        post: operations["Clients_Register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists all clients with their API users, the oldest first.
         * @description Clients of every status. SuperAdmin and CompanyAdmin hold the permission from the start; a user of a client to whom it was given sees this client alone.
         */
        get: operations["Clients_GetAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Clients/pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the clients that wait to be approved, the oldest first.
         * @description For CompanyAdmin only, as the published description says.
         */
        get: operations["Clients_GetPending"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Clients/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves a pending client.
         * @description For CompanyAdmin only, as the published description says. A client of the type Individual gets one API user, whose key is mailed and not shown. A Company gets none. Where the gateway sends no mail, an Individual is not approved: 409.
         */
        post: operations["Clients_Approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Clients/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivates an active client.
         * @description From the next request on its API keys and the sessions of its portal users get 403. Payments that wait for a one-time password stay, and cannot be authorised. Payouts that were begun go on.
         */
        post: operations["Clients_Deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Clients/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rejects a pending client.
         * @description Its portal users can sign in no more. A mail goes out where a reason is given.
         */
        post: operations["Clients_Reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Clients/{id}/api-users/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts the API users of a client.
         * @description API users that are not active count too. A user of a client sees its own client only.
         */
        get: operations["Clients_GetApiUserCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Clients/api-users/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts the API users of all clients.
         * @description API users that are not active count too. A user of a client to whom the permission was given gets the number of this client.
         */
        get: operations["Clients_GetTotalApiUserCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one client.
         * @description A user of a client sees its own client only.
         */
        get: operations["Clients_GetById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Customers/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registers a customer, who gets an empty wallet.
         * @description The address is compared in small letters and used once. The password has a small letter, a capital letter and a digit.
         */
        post: operations["Customers_Register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows a customer.
         * @description A customer sees itself: the id of another one gets the same answer as one that nobody has. The staff of the gateway sees all. At most 1000 requests per minute for one customer or user.
         */
        get: operations["Customers_GetById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Customers/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a customer a token, which counts for an hour.
         * @description An unknown address and a wrong password get the same answer, after the same time. Five wrong passwords for one address within 15 minutes lock it for 15 minutes.
         */
        post: operations["Customers_Login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/CustomerWallet/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows the balance of the customer's wallet.
         * @description The balance is the sum of the entries of the wallet. At most 1000 requests per minute for one customer.
         */
        get: operations["CustomerWallet_GetBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/CustomerWallet/topup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts money into the customer's wallet.
         * @description The wallet is credited at once: the request names no source of the money. A wallet that would have more than its limit is refused with 422: 5000 SLE, and 100000 SLE where the customer is `Verified`. At most 1000 requests per minute for one customer.
         */
        post: operations["CustomerWallet_TopUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/CustomerWallet/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Moves money to the wallet of another customer.
         * @description The debit and the credit are one movement, with one `transferId`. A recipient whom nobody knows is refused with 404; the own wallet, more than the wallet has, and a recipient who cannot receive the amount with 422, which does not say why. At most 1000 requests per minute for one customer.
         */
        post: operations["CustomerWallet_Transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/CustomerWallet/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pays a merchant from the customer's wallet.
         * @description A reference is paid once by a customer, whether the request has a key or not: again it is refused with 409. At most 1000 requests per minute for one customer.
         */
        post: operations["CustomerWallet_Pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/CustomerWallet/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the entries of the customer's wallet, as JSON or CSV.
         * @description The entries of a range of days, both included, the oldest first. A day is one of Africa/Freetown, which is UTC; a date-time stands for the day it is in. `type` leaves rows out, and changes neither the balances nor the totals, which are those of the whole wallet. The columns of the CSV file are `Date,Type,Description,Reference,Amount,Balance`; a text that a spreadsheet would read as a formula gets an apostrophe in front. At most 1000 requests per minute for one customer.
         */
        get: operations["CustomerWallet_GetStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Kyc/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a document by which the customer proves who it is.
         * @description A PDF, JPEG or PNG of at most 5 MiB. The content decides what it is, not the name or the declared type. No operation returns the content. The name is kept without its path, in at most 255 characters.
         */
        post: operations["Kyc_Upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Kyc/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows what has become of a document.
         * @description A customer sees its own documents only.
         */
        get: operations["Kyc_GetStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Kyc/upload-multiple": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes up to ten documents, all or none of them.
         * @description Each as for `Kyc_Upload`. One that is refused refuses them all, and the problem names it.
         */
        post: operations["Kyc_UploadMultiple"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/KycAdmin/pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the documents that wait for their review.
         * @description Those of all customers, the oldest first. For the staff of the gateway.
         */
        get: operations["KycAdmin_GetPending"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/KycAdmin/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verifies or rejects a document that waits for its review.
         * @description The customer is told by mail, and becomes `Verified` with its first document that is. A decision stands: a new document starts over. For the staff of the gateway.
         */
        post: operations["KycAdmin_Verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Payment/pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the transactions that have not ended.
         * @description Transactions of the client that are Pending or Processing, the newest first. The list comes in parts: a transaction whose status changes meanwhile may be missing. At most 1000 requests per minute for one API user.
         */
        get: operations["Payment_GetPending"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Payment/completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the transactions that were paid.
         * @description Transactions of the client that are Completed, the newest first. The list comes in parts: a transaction whose status changes meanwhile may be missing. At most 1000 requests per minute for one API user.
         */
        get: operations["Payment_GetCompleted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Payment/initiate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins a bank transfer, and sends the one-time password that authorises it.
         * @description The payment is checked and stored as Pending. A code of six digits goes to the client by SMS and by mail. No money is reserved before `Payment_Authorize` (chosen). A payment with a Block flag is stored as Blocked and answered with 422 `fraud_blocked`, with its `transactionId`. Answer 409 means that the code is being sent under the same key. At most 1000 requests per minute for one API user.
         */
        post: operations["Payment_Initiate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Payment/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pays a pending payment when its one-time password is right.
         * @description The amount is taken from the float and the payment goes to its bank, once. A payment takes five wrong codes over all its codes: each but the last is answered with 422 `otp_wrong` and `attemptsLeft`, the fifth and all later requests with 429 `otp_locked`, which has no `Retry-After`, since waiting does not help. At most 1000 requests per minute for one API user.
         */
        post: operations["Payment_Authorize"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Payment/resend-otp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a new one-time password for a pending payment.
         * @description The new code replaces the one before and lasts five minutes. Wrong codes so far go on counting. A code is sent a minute after the one before at the earliest (429 with `Retry-After`), and three times at most (429 `otp_resends_used`, which has no `Retry-After`). Answer 409 also means that a code is being sent under the same key. At most 1000 requests per minute for one API user.
         */
        post: operations["Payment_ResendOtp"];
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
        /**
         * Pays many mobile numbers in one request, with a fraud check for each entry.
         * @description Each entry is checked, stored and sent by itself. Entries with a Block flag are stored and not paid. At most 1000 requests per minute for one API user.
         */
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
        /**
         * Shows one payout transaction.
         * @description Shows the current status of a payout. A transaction of another client gets 404.
         */
        get: operations["Payment_GetById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Payment/range": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the transactions of a range of time.
         * @description Transactions of the client that were stored from one moment to another, both included, the newest first, whatever their status. A `from` after `to` is refused. At most 1000 requests per minute for one API user.
         */
        get: operations["Payment_GetByDateRange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Payment/client-transfer/bank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pays another client at a bank account, such as an employer's contributions to a pension fund.
         * @description Each entry is a payout of its own to the same account, with its own narration, and is checked, stored and sent by itself. The fraud checks count the transfer as one payout. At most 1000 requests per minute for one API user.
         */
        post: operations["Payment_ClientBankTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Payment/client-transfer/mobile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pays another client at a mobile wallet in Sierra Leone.
         * @description Each entry is a payout of its own to the same number, with its own narration, and is checked, stored and sent by itself. The fraud checks count the transfer as one payout. At most 1000 requests per minute for one API user.
         */
        post: operations["Payment_ClientMobileTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Reports/clients/{clientId}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the transactions of a client.
         * @description All transactions of the client, whatever their status and whoever has made them for it, the newest first. Those of its sandbox are left out. Staff may ask about every client, and users of a client about their own one: another id is answered with 403. At most 60 requests per minute for one user.
         */
        get: operations["Reports_ClientTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Reports/clients/{clientId}/volume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts the transactions of a client and adds them up.
         * @description The transactions that `Reports_ClientTransactions` lists, whatever their status, and among them those that were paid. Those of its sandbox are left out. Staff may ask about every client, and users of a client about their own one: another id is answered with 403. At most 60 requests per minute for one user.
         */
        get: operations["Reports_ClientVolume"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Reports/clients/{clientId}/api-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts the calls of each API user of a client.
         * @description All API users of the client by name, also those that have not called. The log of calls is kept for 90 days. Staff may ask about every client, and users of a client about their own one: another id is answered with 403. At most 60 requests per minute for one user.
         */
        get: operations["Reports_ClientApiCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Reports/clients/{clientId}/audit-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the calls of each API user of a client.
         * @description All API users of the client by name, each with its 1000 latest calls at most, the newest first. No call has its body or its query. The log of calls is kept for 90 days. Staff may ask about every client, and users of a client about their own one: another id is answered with 403. At most 60 requests per minute for one user.
         */
        get: operations["Reports_ClientAuditLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Reports/clients/{clientId}/transactions/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the transactions of a client in short.
         * @description The transactions that `Reports_ClientTransactions` lists, in the same order, with fewer members. Staff may ask about every client, and users of a client about their own one: another id is answered with 403. At most 60 requests per minute for one user.
         */
        get: operations["Reports_ClientTransactionDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Reports/checkout/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists checkout sessions in pages.
         * @description The newest first. Staff sees the sessions of all clients, and users of a client those of their own one. Sandboxes are left out. At most 60 requests per minute for one user.
         */
        get: operations["Reports_CheckoutSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Reports/checkout/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Adds up checkout sessions.
         * @description Counts the sessions that were opened from one moment to another, both included, by status, and adds them up. A `from` after `to` is refused. Staff sees the sessions of all clients, and users of a client those of their own one. Sandboxes are left out. At most 60 requests per minute for one user.
         */
        get: operations["Reports_CheckoutSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Reports/disbursements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists all batches.
         * @description The newest first, with the number of their items by state. Staff sees those of all clients, and users of a client those of their own one. Sandboxes are left out. At most 60 requests per minute for one user.
         */
        get: operations["Reports_DisbursementBatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Reports/disbursements/{batchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows a batch with its items.
         * @description What `BulkDisbursement_GetStatus` shows the client of the batch. Staff sees those of all clients, and users of a client those of their own one. A batch of a sandbox is answered with 404. At most 60 requests per minute for one user.
         */
        get: operations["Reports_DisbursementBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Reports/disbursements/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists all attempts to send an item again.
         * @description The first attempt of an item is no retry. The newest batch comes first, and then its items in their order, each with its attempts. Staff sees those of all clients, and users of a client those of their own one. Sandboxes are left out. At most 60 requests per minute for one user.
         */
        get: operations["Reports_DisbursementRetries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Reports/disbursements/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the failed items of all batches.
         * @description Items that are Failed now: one that was sent again is gone. The newest batch comes first, and then its items in their order. Staff sees those of all clients, and users of a client those of their own one. Sandboxes are left out. At most 60 requests per minute for one user.
         */
        get: operations["Reports_DisbursementFailures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Reports/disbursements/{batchId}/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compares the items of a batch with what became of their payouts.
         * @description Each item, in its order, beside its latest transaction and what the provider has said about it; also while the batch is in progress. All attempts of an item count, not the latest alone. Staff sees the batches of all clients, and users of a client those of their own one. A batch of a sandbox is answered with 404. At most 60 requests per minute for one user.
         */
        get: operations["Reports_DisbursementReconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Reports/cards/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists authorisations of cards.
         * @description The newest first. Staff sees those of all clients, and users of a client those of their own one. Sandboxes are left out. At most 60 requests per minute for one user.
         */
        get: operations["Reports_CardTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Reports/cards/transactions/range": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the authorisations of cards in a range of time.
         * @description Those that were stored from one moment to another, both included, the newest first. A `from` after `to` is refused. Staff sees those of all clients, and users of a client those of their own one. Sandboxes are left out. At most 60 requests per minute for one user.
         */
        get: operations["Reports_CardTransactionsByRange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Reports/cards/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sums the authorisations of cards.
         * @description Staff sees the sums over all clients, and users of a client those of their own one. Sandboxes are left out. At most 60 requests per minute for one user.
         */
        get: operations["Reports_CardSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/SandboxApiKeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the sandbox keys of the caller.
         * @description Also those that were revoked, the newest first. The keys themselves are never shown again.
         */
        get: operations["SandboxApiKeys_GetAll"];
        put?: never;
        /**
         * Makes a sandbox key and shows it this once.
         * @description Ten keys of one user may be live at the same time. A request that is repeated with its Idempotency-Key makes no second key and gets 409, because the first key is not stored. Users of a client that waits for its approval may do this too.
         */
        post: operations["SandboxApiKeys_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/SandboxApiKeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revokes a sandbox key of the caller.
         * @description The next request with the key gets 401. A key that was revoked before stays as it is, with the same answer.
         */
        delete: operations["SandboxApiKeys_Revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PortalUsers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the portal users whom the caller may see, the oldest first.
         * @description SuperAdmin and CompanyAdmin see all, ClientAdmin those of its client, others themselves. Deleted users are not shown.
         */
        get: operations["PortalUsers_GetAll"];
        put?: never;
        /**
         * Makes a portal user, and an API user with it if asked for.
         * @description The user belongs to the client of the caller, or to the staff where the caller does. A temporary password is mailed. Nobody gives a role that they do not hold, except SuperAdmin. `generateApiKey` makes an API user of the client with the role ApiUser; its key is shown this once, not when the request is repeated.
         */
        post: operations["PortalUsers_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/PortalUsers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Deletes a portal user.
         * @description Its sessions, tokens and the key that was made with it count no longer. Its name and its address stay taken. Nobody deletes themselves, the last SuperAdmin or the last ClientAdmin of a client. A SuperAdmin is deleted by a SuperAdmin only.
         */
        delete: operations["PortalUsers_Delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists all permissions, sorted by name.
         * @description Those that the gateway brings, and those that were made since.
         */
        get: operations["Permissions_GetAll"];
        put?: never;
        /**
         * Makes a permission and gives it to SuperAdmin.
         * @description Where its pattern fits an operation with more literal segments than that of any other permission, it decides about the operation from the next request on, so that only SuperAdmin may call it until roles get the permission. Letter case does not count in names and patterns, nor do the names of parameters: `/a/{x}` and `/A/{y}` are one pattern.
         */
        post: operations["Permissions_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Permissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one permission.
         * @description An id that no permission has gets 404.
         */
        get: operations["Permissions_GetById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Permissions/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes many permissions at once.
         * @description As `Permissions_Create`, for each of them. One whose name or whose method and pattern another permission has is skipped: `AlreadyExists` where that was there before, `DuplicateInRequest` where it stands earlier in the same list. The answer is 200 also where all are skipped.
         */
        post: operations["Permissions_CreateBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/RolePermissions/{roleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replaces the permissions of a role.
         * @description Null and an empty list take all of them away. One unknown id gets 422, and nothing changes. SuperAdmin holds every permission, so this role cannot be changed: 409. Nobody adds a permission that they do not hold. It counts from the next request on.
         */
        put: operations["RolePermissions_Replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists roles with their permissions, sorted by name.
         * @description Staff sees all, the users of a client only the roles that API users may have.
         */
        get: operations["Roles_GetAll"];
        put?: never;
        /**
         * Makes a role with its first permissions.
         * @description The list may be empty. Letter case does not count in names of roles. Nobody gives a role a permission that they do not hold.
         */
        post: operations["Roles_Create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Roles/{roleId}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a permission to a role.
         * @description A permission that the role has gets 409, as does the role SuperAdmin, which holds every one. Nobody adds a permission that they do not hold. It counts from the next request on.
         */
        post: operations["Roles_AddPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Roles/{roleId}/permissions/{permissionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes a permission from a role.
         * @description A permission that the role does not have gets 404, the role SuperAdmin 409. It counts from the next request on.
         */
        delete: operations["Roles_RemovePermission"];
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
        /**
         * Sends one text message to one phone number.
         * @description The message is stored before it is sent. Answer 502 means that the provider may have sent it. Answer 409 means that it is being sent under the same key. At most 1000 requests per minute for one API user.
         */
        post: operations["Sms_Send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Sms/send-bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends one text message to many phone numbers.
         * @description Each number gets the message once, however often and in which form it is in the list. A number that is not valid does not stop the others. The messages are stored before they are sent. The answer tells what is known of each number: `Unknown` means that the provider may have sent the message. Answer 502 means so of all numbers. Answer 409 means that the messages are being sent under the same key. At most 1000 requests per minute for one API user, however many numbers they have.
         */
        post: operations["Sms_SendBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/Sms/send-custom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends one text message under a sender id of the client.
         * @description As `Sms_Send`, with the sender id that the receiver sees. A sender id that is not registered to the client gets 403. One that the provider does not allow gets 422. At most 1000 requests per minute for one API user.
         */
        post: operations["Sms_SendCustom"];
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
        /**
         * Format: uuid
         * @description A UUID in lower-case hexadecimal.
         */
        Uuid: string;
        /**
         * Format: date-time
         * @description A moment in UTC with milliseconds, in the form of RFC 3339.
         */
        Instant: string;
        /** @description a text without NUL characters. */
        Text: string;
        /** @description a text without NUL characters that is not blank. */
        WrittenText: string;
        /** @description Amount in major units of SLE with at most two decimals. More decimals are refused with 400. */
        Amount: number;
        /** @description Amount in major units of SLE with at most two decimals. */
        PaidAmount: number;
        /** @description Sum of amounts in major units of SLE with at most two decimals. */
        AmountSum: number;
        /**
         * @description ISO 4217 code. The gateway pays in Sierra Leonean leones only.
         * @constant
         */
        Currency: "SLE";
        /**
         * @description `Pending`: no item has been sent. `Processing`: items are being sent, or transactions are not final. Then `Completed`, `PartiallyFailed` or `Failed`, depending on the items.
         * @enum {string}
         */
        BatchState: "Pending" | "Processing" | "Completed" | "PartiallyFailed" | "Failed";
        /**
         * @description `Pending`: not taken. `Processed`: handed to its provider, which may still refuse it. `Failed`: refused, now or later.
         * @enum {string}
         */
        ItemState: "Pending" | "Processed" | "Failed";
        /**
         * @description `MobileMoney`: mobile wallet in Sierra Leone. `MobileValue`: airtime abroad. `BankTransfer`: bank account in Sierra Leone.
         * @enum {string}
         */
        Channel: "MobileMoney" | "BankTransfer" | "MobileValue";
        /** @description Who wants to sign in. */
        PortalUserLogin: {
            /** @description Name of the user, which is an e-mail address. */
            username: components["schemas"]["Text"];
            /** @description Password of the user. */
            password: components["schemas"]["Text"];
            /** @description Whether the session outlives the browser. It then lasts 14 days instead of 12 hours. */
            rememberMe?: boolean;
        };
        /** @description Who has signed in. */
        PortalUserLoginResult: {
            /** @description The portal user who has signed in. */
            userId: string;
            /** @description What the user has signed in with. */
            userName: string;
            /** @description E-mail address of the user. */
            email: string;
            /**
             * Format: uuid
             * @description Client of the user. Null for the staff of the gateway.
             */
            clientId: string | null;
            /** @description Names of the roles that the user has. */
            roles: string[];
            /** @description Whether the password is a temporary one. `Account_ForgotPassword` brings the token to change it. */
            mustChangePassword: boolean;
        };
        /** @description A customer who wants a wallet. */
        RegisterCustomer: {
            /** @description E-mail address of the customer. */
            email: components["schemas"]["EmailAddress"];
            /** @description The password: with a small letter, a capital letter and a digit. */
            password: components["schemas"]["Text"];
            /** @description Name of the customer. */
            fullName?: components["schemas"]["Text"] | null;
        };
        /** @description Who wants to sign in. */
        CustomerLogin: {
            /** @description E-mail address of the customer. */
            email: components["schemas"]["EmailAddress"];
            /** @description Password of the customer. */
            password: components["schemas"]["Text"];
        };
        /** @description The owner of a wallet. */
        Customer: {
            /** @description UUID by which wallets and the staff name the customer. */
            customerId: components["schemas"]["Uuid"];
            /** @description E-mail address, in small letters. */
            email: string;
            /** @description Name of the customer. */
            fullName: string | null;
            kycStatus: components["schemas"]["KycStatus"];
            /** @description When the customer registered. */
            createdAt: components["schemas"]["Instant"];
        };
        /**
         * @description What has become of the documents that prove who the customer is. `Verified`: one of them is. `None`: there are none.
         * @enum {string}
         */
        KycStatus: "None" | "Pending" | "Verified" | "Rejected";
        /** @description The token of a customer. */
        CustomerToken: {
            /** @description The token, a JWT. */
            token: string;
            /**
             * @description How the token is sent.
             * @constant
             */
            tokenType: "Bearer";
            /** @description Until when the token counts. */
            expiresAt: components["schemas"]["Instant"];
            /** @description Who has signed in. */
            customerId: components["schemas"]["Uuid"];
        };
        /** @description A day (`2026-11-22`), or a date-time (RFC 3339) in it. */
        Day: string;
        /** @description What a wallet has. */
        WalletBalance: {
            /** @description Whose wallet it is. */
            customerId: components["schemas"]["Uuid"];
            /** @description The balance, in major units of SLE. */
            balance: components["schemas"]["AmountSum"];
            currency: components["schemas"]["Currency"];
            /** @description When the balance was read. */
            asOf: components["schemas"]["Instant"];
        };
        /** @description Money for the own wallet. */
        WalletTopUp: {
            amount: components["schemas"]["Amount"];
            description: components["schemas"]["WalletText"];
        };
        /** @description Money for the wallet of another customer. */
        WalletTransfer: {
            /**
             * Format: uuid
             * @description Who gets the money.
             */
            recipientCustomerId: string;
            amount: components["schemas"]["Amount"];
            description: components["schemas"]["WalletText"];
        };
        /** @description Money for a merchant. */
        WalletPay: {
            amount: components["schemas"]["Amount"];
            description: components["schemas"]["WalletText"];
            /** @description What is paid, in the words of the merchant: a text without NUL characters. A customer pays it once. */
            externalReference: components["schemas"]["Text"];
        };
        /** @description What the money is for, a text without NUL characters. It is shown in statements. */
        WalletText: components["schemas"]["Text"];
        /** @description Money that came into a wallet or went out of it. */
        LedgerEntry: {
            /** @description UUID of this side of the movement. */
            entryId: components["schemas"]["Uuid"];
            /**
             * @description Whether the money came in or went out.
             * @enum {string}
             */
            type: "credit" | "debit";
            amount: components["schemas"]["PaidAmount"];
            /** @description What the wallet had after it, in major units of SLE. */
            balanceAfter: components["schemas"]["AmountSum"];
            /** @description What the money is for. */
            description: string;
            /**
             * Format: uuid
             * @description The transfer; both of its entries have it. Null for another entry.
             */
            transferId: string | null;
            /**
             * Format: uuid
             * @description The other customer of a transfer. Null for another entry.
             */
            counterpartyCustomerId: string | null;
            /** @description What was paid. Null where it was no payment. */
            externalReference: string | null;
            /** @description When the money moved. */
            createdAt: components["schemas"]["Instant"];
        };
        /** @description A transfer as its sender sees it. */
        WalletTransferResult: {
            /** @description UUID that both entries of the transfer have. */
            transferId: components["schemas"]["Uuid"];
            /** @description The entry of the sender. */
            debitEntryId: components["schemas"]["Uuid"];
            /** @description Who has got the money. */
            recipientCustomerId: components["schemas"]["Uuid"];
            amount: components["schemas"]["PaidAmount"];
            /** @description What the wallet of the sender had after it, in major units of SLE. */
            balanceAfter: components["schemas"]["AmountSum"];
            /** @description When the money moved. */
            createdAt: components["schemas"]["Instant"];
        };
        /** @description What came into a wallet and went out of it in a range of days. */
        WalletStatement: {
            /** @description Whose wallet it is. */
            customerId: components["schemas"]["Uuid"];
            currency: components["schemas"]["Currency"];
            /**
             * Format: date
             * @description The first day.
             */
            startDate: string;
            /**
             * Format: date
             * @description The last day.
             */
            endDate: string;
            /** @description What the wallet had before the first day, in major units of SLE. */
            openingBalance: components["schemas"]["AmountSum"];
            /** @description What it had after the last one, in major units of SLE. */
            closingBalance: components["schemas"]["AmountSum"];
            /** @description What came in, whatever `type` says, in major units of SLE. */
            totalCredits: components["schemas"]["AmountSum"];
            /** @description What went out, whatever `type` says, in major units of SLE. */
            totalDebits: components["schemas"]["AmountSum"];
            /** @description The entries, the oldest first. */
            entries: components["schemas"]["LedgerEntry"][];
        };
        /** @description A document. */
        KycUpload: {
            /**
             * Format: binary
             * @description A PDF, JPEG or PNG by its content, of 5 MiB at most.
             */
            file: File;
        };
        /** @description Several documents. */
        KycUploads: {
            /** @description The files, ten at most. */
            Files: File[];
        };
        /** @description What becomes of a document. */
        KycDecision: {
            /**
             * @description What it becomes.
             * @enum {string}
             */
            newStatus: "Verified" | "Rejected";
            /** @description Why. It is kept, and mailed to the customer. Needed for `Rejected`. */
            reason?: components["schemas"]["WrittenText"] | null;
        };
        /**
         * @description Whether the document waits for its review, or what it said.
         * @enum {string}
         */
        KycDocumentStatus: "Pending" | "Verified" | "Rejected";
        /** @description A document of a customer, without its content. */
        KycDocument: {
            /** @description The document. */
            id: components["schemas"]["Uuid"];
            /** @description The name that it was sent with, without a path. */
            fileName: string;
            /**
             * @description What it is by its content.
             * @enum {string}
             */
            contentType: "application/pdf" | "image/jpeg" | "image/png";
            /** @description How many bytes the document has. */
            sizeBytes: number;
            status: components["schemas"]["KycDocumentStatus"];
            /** @description Why it was rejected; what else was said of it. */
            reason: string | null;
            /** @description When it was stored. */
            uploadedAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When it was verified or rejected. Null where it waits.
             */
            reviewedAt: string | null;
        };
        /** @description Documents that were stored together. */
        KycUploadBatch: {
            /** @description The documents in the order of the form. */
            documents: components["schemas"]["KycDocument"][];
        };
        /** @description A document that waits for its review, with its customer. */
        KycPending: {
            /** @description The document. */
            id: components["schemas"]["Uuid"];
            /** @description The name that it was sent with, without a path. */
            fileName: string;
            /**
             * @description What it is by its content.
             * @enum {string}
             */
            contentType: "application/pdf" | "image/jpeg" | "image/png";
            /** @description How many bytes the document has. */
            sizeBytes: number;
            status: components["schemas"]["KycDocumentStatus"];
            /** @description Why it was rejected; what else was said of it. */
            reason: string | null;
            /** @description When it was stored. */
            uploadedAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When it was verified or rejected. Null where it waits.
             */
            reviewedAt: string | null;
            /** @description Who has uploaded it. */
            customerId: components["schemas"]["Uuid"];
            /** @description E-mail address of the customer. */
            customerEmail: string;
        };
        /** @description an e-mail address. */
        EmailAddress: string;
        /** @description Whose password shall be set anew. */
        ForgotPassword: {
            /** @description E-mail address of the user. */
            email: components["schemas"]["EmailAddress"];
        };
        /** @description A new password, by the token of a mail. */
        ResetPassword: {
            /** @description E-mail address of the user. */
            email: components["schemas"]["EmailAddress"];
            /** @description Token of the mail. */
            token: components["schemas"]["Text"];
            /** @description The new password, which may have any characters but NUL. It may not be the address. */
            newPassword: components["schemas"]["Text"];
        };
        /** @description What was done. */
        Message: {
            /** @description What was done. */
            message: string;
        };
        /**
         * @description Individual: one person, with one API user. Company: it makes its API users itself.
         * @enum {string}
         */
        ClientType: "Individual" | "Company";
        /**
         * @description Where the client stands. Rejected and Deactivated are for good in this API.
         * @enum {string}
         */
        ClientStatus: "Pending" | "Active" | "Deactivated" | "Rejected";
        /** @description A client that wants to be approved. */
        RegisterClient: {
            clientType: components["schemas"]["ClientType"];
            /** @description Name of the client. */
            name: components["schemas"]["WrittenText"];
            /** @description Who speaks for the client. A Company must name somebody. */
            contactPerson?: string | null;
            /** @description Phone number in local or international form. One-time passwords are sent to it. */
            phoneNumber?: string | null;
            /** @description Where the credentials, the key and one-time passwords are mailed. It names the first portal user. */
            emailAddress: components["schemas"]["EmailAddress"];
            /** @description Street and number. */
            address?: string | null;
            /** @description City or town. */
            city?: string | null;
            /** @description Province or state. */
            state?: string | null;
            /** @description Where the client has its seat. */
            country?: string | null;
        };
        /** @description A client of the gateway. */
        Client: {
            /** @description UUID of the client. */
            clientId: components["schemas"]["Uuid"];
            clientType: components["schemas"]["ClientType"];
            /** @description Name of the client. */
            name: string;
            /** @description Who speaks for the client. Null where nobody was named. */
            contactPerson: string | null;
            /** @description Phone number in E.164. Null where none was given. */
            phoneNumber: string | null;
            /** @description E-mail address in small letters. Null where it has none. */
            emailAddress: string | null;
            /** @description Street and number. */
            address: string | null;
            /** @description City or town. */
            city: string | null;
            /** @description Province or state. */
            state: string | null;
            /** @description Country, as it was written. */
            country: string | null;
            /** @description Whether `status` is Active. */
            isActive: boolean;
            status: components["schemas"]["ClientStatus"];
            /** @description When it was registered. */
            createdAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When it was approved. Null where it was not.
             */
            approvedAt: string | null;
            /** @description Why it was rejected. Null where no reason was given. */
            rejectionReason: string | null;
        };
        /** @description A client with its API users. */
        ClientListItem: {
            /** @description UUID of the client. */
            clientId: components["schemas"]["Uuid"];
            clientType: components["schemas"]["ClientType"];
            /** @description Name of the client. */
            name: string;
            /** @description Who speaks for the client. Null where nobody was named. */
            contactPerson: string | null;
            /** @description Phone number in E.164. Null where none was given. */
            phoneNumber: string | null;
            /** @description E-mail address in small letters. Null where it has none. */
            emailAddress: string | null;
            /** @description Street and number. */
            address: string | null;
            /** @description City or town. */
            city: string | null;
            /** @description Province or state. */
            state: string | null;
            /** @description Country, as it was written. */
            country: string | null;
            /** @description Whether `status` is Active. */
            isActive: boolean;
            status: components["schemas"]["ClientStatus"];
            /** @description When it was registered. */
            createdAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When it was approved. Null where it was not.
             */
            approvedAt: string | null;
            /** @description Why it was rejected. Null where no reason was given. */
            rejectionReason: string | null;
            /** @description How many API users it has. */
            apiUserCount: number;
            /** @description Its API users, the oldest first. */
            apiUsers: components["schemas"]["ListedApiUser"][];
        };
        /** @description An API user of a listed client. */
        ListedApiUser: {
            /** @description UUID of the API user. */
            apiUserId: components["schemas"]["Uuid"];
            /** @description Who uses the key. */
            developerName: string;
            /** @description E-mail address of the developer. Null where it is that of the client. */
            developerEmail: string | null;
            /** @description Whether its key is let in while its client is active. */
            isActive: boolean;
        };
        /** @description An approval. */
        ClientApproval: {
            /** @description UUID of the client. */
            clientId: components["schemas"]["Uuid"];
            /**
             * @description The client is active.
             * @constant
             */
            isActive: true;
            /** @description When it was approved. */
            approvedAt: components["schemas"]["Instant"];
            /** @description The API user of an Individual. Null for a Company. */
            provisionedApiUser: null | components["schemas"]["ProvisionedApiUser"];
        };
        /** @description The API user that an approval has made. */
        ProvisionedApiUser: {
            /** @description UUID of the API user. */
            apiUserId: components["schemas"]["Uuid"];
            /** @description Where its key was mailed. */
            developerEmail: string;
        };
        /** @description How many API users a client has. */
        ClientApiUserCount: {
            /** @description UUID of the client. */
            clientId: components["schemas"]["Uuid"];
            /** @description How many API users it has. */
            apiUserCount: number;
        };
        /** @description How many API users there are. */
        TotalApiUserCount: {
            /** @description How many API users there are. */
            totalApiUsers: number;
        };
        /** @description A new portal user. */
        CreatePortalUser: {
            /** @description Name to sign in with, without blanks. Letter case does not count. */
            userName: string;
            /** @description E-mail address, to which the temporary password is mailed. Letter case does not count. */
            email: components["schemas"]["EmailAddress"];
            /** @description Names of roles. Without any the user may sign in and do nothing else. */
            roles?: components["schemas"]["WrittenText"][] | null;
            /** @description Whether to make an API user of the client with a key, too. */
            generateApiKey?: boolean;
        };
        /** @description A person who may sign in to the portal. */
        PortalUser: {
            /** @description Id of the user. */
            id: string;
            /** @description Name of the user, in small letters. */
            userName: string;
            /** @description E-mail address of the user, in small letters. */
            email: string;
            /** @description Names of the roles that the user has. */
            roles: string[];
            /**
             * Format: uuid
             * @description Client of the user. Null for the staff of the gateway.
             */
            clientId: string | null;
            /** @description Whether the user may sign in. Not while its client is rejected or deactivated. */
            isActive: boolean;
            /** @description When the user was made. */
            createdAt: components["schemas"]["Instant"];
        };
        /** @description A new portal user. */
        PortalUserCreated: {
            /** @description Id of the user. */
            id: string;
            /** @description Name of the user, in small letters. */
            userName: string;
            /** @description E-mail address of the user, in small letters. */
            email: string;
            /** @description Names of the roles that the user has. */
            roles: string[];
            /**
             * Format: uuid
             * @description Client of the user. Null for the staff of the gateway.
             */
            clientId: string | null;
            /** @description Whether the user may sign in. Not while its client is rejected or deactivated. */
            isActive: boolean;
            /** @description When the user was made. */
            createdAt: components["schemas"]["Instant"];
            /** @description The key of the API user that was made with it, shown this once. Null where none was asked for, and where the request was repeated. */
            apiKey: string | null;
            /** @description Always null. No operation takes a secret beside a key. */
            apiSecret: null;
        };
        /** @description What an API user may do beyond or below its role. */
        ApplyOverrides: {
            /** @description By the UUID of a permission: whether it is granted (true) or taken away (false). Null clears all. */
            overrides: {
                [key: string]: boolean;
            } | null;
        };
        /** @description An API user with its overrides. */
        ApiUserOverrides: {
            /** @description UUID of the API user. */
            apiUserId: components["schemas"]["Uuid"];
            /** @description Who uses the key. */
            developerName: string;
            /** @description UUID of its client. */
            clientId: components["schemas"]["Uuid"];
            /** @description The overrides, sorted by the name of the permission. */
            overrides: components["schemas"]["PermissionOverride"][];
        };
        /** @description A permission that was granted to an API user or taken from it. */
        PermissionOverride: {
            /** @description UUID of the permission. */
            permissionID: components["schemas"]["Uuid"];
            /** @description Name of the permission. */
            name: string;
            httpMethod: components["schemas"]["HttpMethod"];
            /** @description Pattern of the paths that it is about. */
            routePattern: string;
            /** @description True: granted on top of the role. False: taken away. */
            isAllowed: boolean;
        };
        /**
         * @description Method of the requests that a permission is about.
         * @enum {string}
         */
        HttpMethod: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
        /** @description A new developer of the caller's client. */
        CreateApiUser: {
            /** @description Who uses the key. */
            developerName: components["schemas"]["WrittenText"];
            /** @description Where the key and one-time passwords are sent. Unique within a client, whatever its letter case. */
            developerEmail: components["schemas"]["EmailAddress"];
            /** @description Phone number in local or international form. One-time passwords are sent to it. */
            developerPhoneNumber: components["schemas"]["WrittenText"];
            /**
             * Format: uuid
             * @description UUID of a role for API users, as `Roles_GetAll` shows it.
             */
            roleId: string;
        };
        /** @description A developer of a client, whose programs call the gateway by a key. */
        ApiUser: {
            /** @description UUID of the API user. */
            apiUserId: components["schemas"]["Uuid"];
            /** @description UUID of its client. */
            clientId: components["schemas"]["Uuid"];
            /** @description Who uses the key. */
            developerName: string;
            /** @description Where its one-time passwords are mailed. Null: to the address of the client. */
            developerEmail: string | null;
            /** @description Where they are sent by SMS, in E.164. Null: to the number of the client. */
            developerPhoneNumber: string | null;
            /**
             * Format: uuid
             * @description UUID of its role. Null where there is no role of that name.
             */
            roleId: string | null;
            /** @description Its role, as `ApiUser` or `Reader`. */
            roleName: string;
            /** @description First characters of its newest key. Null where all its keys are revoked. */
            keyPrefix: string | null;
            /** @description Whether its key is let in. */
            isActive: boolean;
            /** @description When it was made. */
            createdAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When its key was used last, at most a minute ago more. Null: never.
             */
            lastUsedAt: string | null;
        };
        /** @description A new API user with its key. */
        ApiUserCreated: {
            /** @description UUID of the API user. */
            apiUserId: components["schemas"]["Uuid"];
            /** @description UUID of its client. */
            clientId: components["schemas"]["Uuid"];
            /** @description Who uses the key. */
            developerName: string;
            /** @description Where its one-time passwords are mailed. Null: to the address of the client. */
            developerEmail: string | null;
            /** @description Where they are sent by SMS, in E.164. Null: to the number of the client. */
            developerPhoneNumber: string | null;
            /**
             * Format: uuid
             * @description UUID of its role. Null where there is no role of that name.
             */
            roleId: string | null;
            /** @description Its role, as `ApiUser` or `Reader`. */
            roleName: string;
            /** @description First characters of its newest key. Null where all its keys are revoked. */
            keyPrefix: string | null;
            /** @description Whether its key is let in. */
            isActive: boolean;
            /** @description When it was made. */
            createdAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When its key was used last, at most a minute ago more. Null: never.
             */
            lastUsedAt: string | null;
            /** @description The key, which is shown this once. Null in the answer to a repeated `Idempotency-Key`. */
            apiKey: string | null;
        };
        /** @description A bank of Sierra Leone. */
        Bank: {
            /** @description First three digits of the bank's account numbers. Leading zeros count. */
            code: string;
            /** @description Full legal or trading name. */
            name: string;
            /** @description Abbreviation or brand for lists, such as SLCB. */
            shortName: string;
            /** @description Business identifier code (BIC, ISO 9362). Null when unknown. */
            swiftCode: string | null;
            /** @description Whether the bank is in operation. Always true in this version. */
            isActive: boolean;
        };
        /** @description A batch of payouts to store. */
        SubmitBatch: {
            /** @description Name of the batch for people. Batches may share a name. */
            batchName: components["schemas"]["Text"];
            /** @description Payouts of the batch; their order is kept. */
            items: components["schemas"]["BatchItem"][];
        };
        /** @description One payout of a batch. */
        BatchItem: {
            /** @description Phone number or bank account to pay. docs/gateway.md#destinations lists the accepted forms. */
            destination: components["schemas"]["Text"];
            amount: components["schemas"]["Amount"];
        };
        /** @description The stored batch. */
        SubmitBatchResult: {
            /** @description UUID of the batch, for the other operations on it. */
            batchId: components["schemas"]["Uuid"];
            /** @description Text that the client gave the batch. */
            batchName: string;
            /** @description `Pending` after the submission. */
            status: components["schemas"]["BatchState"];
            /** @description Number of payouts in the batch. */
            itemCount: number;
            /** @description Sum of all items, in major units of SLE. */
            totalAmount: components["schemas"]["AmountSum"];
            /** @description ISO 4217 code of all amounts. */
            currency: components["schemas"]["Currency"];
            /** @description UUIDs of the items, in the order of the request. */
            itemIds: components["schemas"]["Uuid"][];
            /** @description When the batch was stored, in UTC. */
            submittedAt: components["schemas"]["Instant"];
        };
        /** @description Which items were sent to their providers. */
        ProcessBatchResult: {
            /** @description UUID of the batch, for the other operations on it. */
            batchId: components["schemas"]["Uuid"];
            /** @description State of the batch after this request. */
            status: components["schemas"]["BatchState"];
            /** @description Items that their provider accepted. */
            processed: components["schemas"]["ProcessedItem"][];
            /** @description Items that were not sent or were refused, with the reason. */
            skipped: components["schemas"]["SkippedItem"][];
            /** @description Length of the list `processed`. */
            processedCount: number;
            /** @description Length of the list `skipped`. */
            skippedCount: number;
            /** @description When this request finished, in UTC. */
            processedAt: components["schemas"]["Instant"];
        };
        /** @description An item that its provider accepted. */
        ProcessedItem: {
            /** @description UUID of the item in the batch. */
            itemId: components["schemas"]["Uuid"];
            /** @description UUID of the payout, for `Payment_GetById`. */
            transactionId: components["schemas"]["Uuid"];
            /** @description Number of the transaction for people: TP, the date, and eight characters. */
            referenceNumber: components["schemas"]["ReferenceNumber"];
        };
        /** @description An item that was not sent, or was refused. */
        SkippedItem: {
            /** @description UUID of the item in the batch. */
            itemId: components["schemas"]["Uuid"];
            /** @description State of the item after this request. */
            status: components["schemas"]["ItemState"];
            /**
             * @description `NotPending`: sent before. `NotFailed`: has not failed, so it is not retried. `ProviderRejected`: the provider refused it now. `RetryLimitReached`: three retries were used. `UnderReview`: the provider contradicts itself about an attempt, so the item may have been paid. `Blocklisted`: its receiver is on the blocklist. `AirtimeNotAllowed`: the client may not send airtime abroad any more.
             * @enum {string}
             */
            reason: "NotPending" | "ProviderRejected" | "NotFailed" | "RetryLimitReached" | "UnderReview" | "Blocklisted" | "AirtimeNotAllowed";
        };
        /** @description A batch with its items. */
        BatchStatus: {
            /** @description UUID of the batch, for the other operations on it. */
            batchId: components["schemas"]["Uuid"];
            /** @description Text that the client gave the batch. */
            batchName: string;
            /** @description State of the whole batch. */
            status: components["schemas"]["BatchState"];
            /** @description ISO 4217 code of all amounts. */
            currency: components["schemas"]["Currency"];
            /** @description Sum of all items, in major units of SLE. */
            totalAmount: components["schemas"]["AmountSum"];
            /** @description Number of items by state. */
            counts: {
                /** @description Items that were not sent yet. */
                pending: number;
                /** @description Items that their provider accepted. */
                processed: number;
                /** @description Items that were refused, at once or later. */
                failed: number;
            };
            /** @description When the batch was stored, in UTC. */
            submittedAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When the last transaction of the batch became final, in UTC. Null before.
             */
            completedAt: string | null;
            /** @description All payouts of the batch, in the order of the submission. */
            items: components["schemas"]["BatchItemStatus"][];
            /** @description Which part of the items this is, if the request named one. */
            paging?: {
                /** @description The page that was asked for. */
                page: number;
                /** @description Items of a page. */
                perPage: number;
                /** @description Items of the batch. */
                totalItems: number;
                /** @description Pages of this size. */
                totalPages: number;
            };
        };
        /** @description An item with its latest payout. */
        BatchItemStatus: {
            /** @description UUID of the item in the batch. */
            itemId: components["schemas"]["Uuid"];
            /** @description Phone number or account as the client wrote it. */
            destination: string;
            /** @description Way of the payout. */
            channel: components["schemas"]["Channel"];
            /** @description Value of the payout, in major units of SLE. */
            amount: components["schemas"]["PaidAmount"];
            /** @description State of the item. */
            status: components["schemas"]["ItemState"];
            /** @description How often the item was sent again after a failure, 0 to 3. */
            retryCount: number;
            /**
             * Format: uuid
             * @description UUID of the latest payout. Null before the first.
             */
            transactionId: string | null;
            /** @description Id of the payout at the provider. Null while the provider has given none. */
            providerReference: string | null;
            /** @description Why the payout failed or was blocked, in words. Null otherwise. */
            failureReason: string | null;
            /**
             * Format: date-time
             * @description When the provider accepted the item, in UTC. Null before.
             */
            completedAt: string | null;
        };
        /** @description Items to send again. */
        RetryItems: {
            /** @description UUID of the batch. It must be the same as in the path. */
            batchId: components["schemas"]["Uuid"];
            /** @description UUIDs of the Failed items to send again. */
            itemIds: components["schemas"]["Uuid"][];
        };
        /** @description Which items were sent again. */
        RetryResult: {
            /** @description UUID of the batch, for the other operations on it. */
            batchId: components["schemas"]["Uuid"];
            /** @description Items that were sent again. */
            retried: components["schemas"]["RetriedItem"][];
            /** @description Items that were not sent again, with the reason. */
            skipped: components["schemas"]["SkippedItem"][];
        };
        /** @description An item that was sent again. */
        RetriedItem: {
            /** @description UUID of the item in the batch. */
            itemId: components["schemas"]["Uuid"];
            /** @description Number of this retry, counted from 1. */
            attempt: number;
            /** @description State of the item after this retry. */
            status: components["schemas"]["ItemState"];
            /** @description UUID of the payout, for `Payment_GetById`. */
            transactionId: components["schemas"]["Uuid"];
        };
        /** @description Mobile payouts to make. */
        BulkMobilePayment: {
            /** @description Payouts, handled in their order. */
            payments: components["schemas"]["MobilePaymentEntry"][];
        };
        /** @description One mobile payout. */
        MobilePaymentEntry: {
            /** @description Number to pay, in national form (076123456) or international form with or without the plus sign. */
            phoneNumber: components["schemas"]["Text"];
            amount: components["schemas"]["Amount"];
        };
        /** @description Amounts to pay to another client at one bank account. */
        ClientBankTransfer: {
            /** @description UUID of the client that receives the money. It must be active. */
            destinationClientId: components["schemas"]["Uuid"];
            /** @description Account to pay, which begins with the code of its bank. docs/gateway.md#destinations lists the accepted forms. */
            accountNumber: components["schemas"]["Text"];
            /** @description Payouts, handled in their order. */
            entries: components["schemas"]["ClientTransferEntry"][];
        };
        /** @description Amounts to pay to another client at one mobile wallet. */
        ClientMobileTransfer: {
            /** @description UUID of the client that receives the money. It must be active. */
            destinationClientId: components["schemas"]["Uuid"];
            /** @description Number to pay, in national form (076123456) or international form with or without the plus sign. Only wallets in Sierra Leone. */
            phoneNumber: components["schemas"]["Text"];
            /** @description Payouts, handled in their order. */
            entries: components["schemas"]["ClientTransferEntry"][];
        };
        /** @description One payout to the other client. */
        ClientTransferEntry: {
            amount: components["schemas"]["Amount"];
            /** @description Purpose of the payout in words, which its transaction keeps. A text that names the receiver if it is absent. */
            narration?: components["schemas"]["Text"];
        };
        /** @description The verdict on each entry, with totals. */
        BulkPaymentResult: {
            /** @description Number of the whole request, for people. */
            bulkReference: components["schemas"]["ReferenceNumber"];
            /** @description Number of entries in the request. */
            total: number;
            /** @description Number of entries that are being paid. */
            accepted: number;
            /** @description Number of accepted entries that have a fraud flag. */
            flagged: number;
            /** @description Number of entries that a fraud rule stopped. */
            blocked: number;
            /** @description Number of entries that cannot be paid, for example because of the number. */
            rejected: number;
            /** @description Sum of the accepted entries, in major units of SLE. */
            totalAcceptedAmount: components["schemas"]["AmountSum"];
            /** @description One verdict for each entry, in the order of the request. */
            results: components["schemas"]["BulkPaymentEntryResult"][];
        };
        /** @description The verdict on one entry. */
        BulkPaymentEntryResult: {
            /** @description Position of the entry in the request, counted from 0. */
            index: number;
            /** @description Phone number or account with its middle digits hidden. */
            destinationMasked: string;
            /** @description Value of the entry, in major units of SLE. */
            amount: components["schemas"]["PaidAmount"];
            /**
             * @description `Accepted`: being paid. `Blocked`: stopped by a fraud rule, stored, not paid. `Rejected`: cannot be paid, not stored.
             * @enum {string}
             */
            status: "Accepted" | "Blocked" | "Rejected";
            /**
             * Format: uuid
             * @description UUID of the payout. Null for a rejected entry.
             */
            transactionId: string | null;
            /** @description Fraud rules that apply to the payout; empty when there is none. */
            fraudFlags: components["schemas"]["FraudFlag"][];
            /** @description Why the entry was blocked or rejected, in words. Null when it was accepted. */
            reason: string | null;
        };
        /** @description The result of one fraud rule. */
        FraudFlag: {
            /** @description Name of the rule, such as `HIGH_AMOUNT`. docs/gateway.md#fraud-flags lists them. */
            code: string;
            /**
             * @description `Info` and `Review` only mark the payout. `Block` stops it.
             * @enum {string}
             */
            severity: "Info" | "Review" | "Block";
            /** @description Explanation of the flag for people. */
            message: string;
        };
        /** @description a reference number: TP, the date as eight digits, and eight characters of base 32 */
        ReferenceNumber: string;
        /** @description One payout with everything that is known about it. */
        Transaction: {
            /** @description UUID of the payout, for `Payment_GetById`. */
            transactionId: components["schemas"]["Uuid"];
            /** @description Number of the transaction for people: TP, the date, and eight characters. */
            referenceNumber: components["schemas"]["ReferenceNumber"];
            /** @description UUID of the client that pays. */
            clientId: components["schemas"]["Uuid"];
            /** @description UUID of the API user that sent the request. */
            apiUserId: components["schemas"]["Uuid"];
            /**
             * @description Kind of destination: bank account or mobile number.
             * @enum {string}
             */
            type: "BankTransfer" | "MobileMoney";
            /**
             * @description What the receiver gets: money, or airtime (always airtime abroad).
             * @enum {string}
             */
            valueType: "Cash" | "Airtime";
            /** @description Value of the payout, in major units of SLE. */
            amount: components["schemas"]["PaidAmount"];
            /** @description ISO 4217 code of all amounts. */
            currency: components["schemas"]["Currency"];
            /** @description First three digits of a bank account, or of the national form of a mobile number in Sierra Leone. Null abroad. */
            receiverBankCode: string | null;
            /** @description Phone number or account with its middle digits hidden. */
            destinationMasked: string;
            /**
             * Format: uuid
             * @description UUID of the client that receives the money, for payments between clients. Null otherwise.
             */
            destinationClientId: string | null;
            /** @description Purpose of the payout in words. */
            narration: string;
            /**
             * @description `Processing` until the provider gives the final answer. `Reversed` can follow `Completed`. docs/gateway.md#how-a-payout-is-settled gives the rules.
             * @enum {string}
             */
            status: "Pending" | "Processing" | "Completed" | "Failed" | "Expired" | "Blocked" | "Reversed";
            /** @description Fraud rules that apply to the payout; empty when there is none. */
            fraudFlags: components["schemas"]["FraudFlag"][];
            /**
             * @description Provider through which the payout goes; `bypass` where a bank payout is called paid and not sent. Null when none was chosen.
             * @enum {string|null}
             */
            provider: "africastalking" | "dtone" | "bypass" | null;
            /** @description Id of the payout at the provider. Null while the provider has given none. */
            providerReference: string | null;
            /** @description Why the payout failed or was blocked, in words. Null otherwise. */
            failureReason: string | null;
            /** @description Whether the payout was made with a sandbox key, so that no real money moved. */
            isSandbox: boolean;
            /** @description When the payout was stored, in UTC. */
            createdAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When the status became final, in UTC. Null before.
             */
            completedAt: string | null;
        };
        /** @description A bank transfer to make. */
        InitiatePayment: {
            /** @description a bank account: the three digits of the bank, then digits, blanks and hyphens. It has 10 to 34 digits (chosen) */
            accountNumber: string;
            amount: components["schemas"]["Amount"];
            /** @description a text without NUL characters. It is the purpose of the payment; `Transfer to {accountNumber}` if it is absent or null */
            narration?: string | null;
        };
        /** @description A payment that waits for its one-time password. */
        InitiatePaymentResult: {
            /** @description UUID of the payment, for `Payment_Authorize`. */
            transactionId: components["schemas"]["Uuid"];
            /** @description Number of the payment, for people. */
            referenceNumber: components["schemas"]["ReferenceNumber"];
            /**
             * @description It waits for its one-time password.
             * @constant
             */
            status: "Pending";
            /** @description Value of the payment, in major units of SLE. */
            amount: components["schemas"]["PaidAmount"];
            /** @description ISO 4217 code of the amount. */
            currency: components["schemas"]["Currency"];
            /** @description The first three digits of the account. */
            receiverBankCode: string;
            /** @description Name of the bank of this code. */
            receiverBankName: string;
            /** @description The account with its middle digits hidden. */
            accountNumberMasked: string;
            /** @description Purpose of the payment in words. */
            narration: string;
            /** @description Until when the code can be used, in UTC. */
            otpExpiresAt: components["schemas"]["Instant"];
            otpSentTo: components["schemas"]["OtpSentTo"];
            /** @description Fraud rules that apply to the payment; empty when there is none. */
            fraudFlags: components["schemas"]["FraudFlag"][];
        };
        /** @description Where the code has gone, masked. An SMS that the provider has not taken for certain is not listed; mail is, as soon as it is in the outbox of the gateway. Empty when nothing went: ask for a new code. */
        OtpSentTo: string[];
        /** @description A payment card. */
        TokenizeCard: {
            /** @description The number of the card, digits alone, with its check digit. */
            cardNumber: string;
            /** @description The month at whose end the card expires. */
            expiryMonth: number;
            /** @description Its year. */
            expiryYear: number;
            /** @description The security code, which is kept nowhere. */
            cvv: string;
        };
        /**
         * @description Brand of a card.
         * @enum {string}
         */
        CardBrand: "visa" | "mastercard" | "amex" | "discover" | "unknown";
        /** @description The last four digits of the number. */
        Last4: string;
        /** @description A card that was kept. */
        CardToken: {
            /** @description What stands for the card, for `CardPayments_Authorize`. */
            token: string;
            brand: components["schemas"]["CardBrand"];
            last4: components["schemas"]["Last4"];
            /** @description The month at whose end the card expires. */
            expiryMonth: number;
            /** @description Its year. */
            expiryYear: number;
            /** @description The same for all tokens of one card at one client, and of use for nothing else. */
            fingerprint: string;
            /**
             * Format: date-time
             * @description When it was kept.
             */
            createdAt: string;
        };
        /** @description An amount to be held on a card. */
        AuthorizeCard: {
            /** @description The token of the card. */
            token: components["schemas"]["Text"];
            amount: components["schemas"]["Amount"];
            /** @description ISO 4217 code: SLE. Others are refused with 422. */
            currency: string;
            /** @description The name of what is paid, of your choice. */
            orderId?: string | null;
        };
        /**
         * @description `Unknown`: the acquirer has not said yet what became of it.
         * @enum {string}
         */
        CardStatus: "Unknown" | "Authorized" | "ChallengeRequired" | "Captured" | "Declined" | "AuthenticationFailed" | "Expired" | "Cancelled";
        /** @description What the authorisation is called. */
        AuthorizationId: string;
        /** @description An authorisation of a card. */
        CardAuthorization: {
            authorizationId: components["schemas"]["AuthorizationId"];
            /**
             * @description A first answer is one of the first three. The others are shown to a request that is repeated after 502.
             * @enum {string}
             */
            status: "Authorized" | "ChallengeRequired" | "Declined" | "AuthenticationFailed" | "Captured" | "Expired" | "Cancelled";
            amount: components["schemas"]["PaidAmount"];
            currency: components["schemas"]["Currency"];
            /** @description The name of what is paid. */
            orderId: string | null;
            last4: components["schemas"]["Last4"];
            brand: components["schemas"]["CardBrand"];
            /** @description Null where no challenge is pending. */
            challenge: null | {
                /** @description The page of the issuer. */
                acsUrl: string;
                /** @description What it asks for. */
                paReq: string;
                /** @description What it gives back. */
                md: string;
            };
            /** @description Why it was declined: a code of the acquirer, or `not_received` where it never had the request. Else null. */
            declineCode: string | null;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the hold ends, or the challenge.
             */
            expiresAt: string;
        };
        /** @description What is taken of an authorisation. */
        CaptureCard: {
            /** @description What the authorisation is called. */
            authorizationId: components["schemas"]["Text"];
            amount: components["schemas"]["Amount"];
        };
        /** @description A capture. */
        CardCapture: {
            /** @description What the capture is called. */
            captureId: string;
            authorizationId: components["schemas"]["AuthorizationId"];
            /**
             * @description State of the authorisation.
             * @constant
             */
            status: "Captured";
            authorizedAmount: components["schemas"]["PaidAmount"];
            capturedAmount: components["schemas"]["PaidAmount"];
            currency: components["schemas"]["Currency"];
            /**
             * Format: date-time
             * @description When it was captured.
             */
            capturedAt: string;
        };
        /** @description The answer of the issuer to a challenge. */
        Verify3ds: {
            /** @description What the authorisation is called. */
            authorizationId: components["schemas"]["Text"];
            /** @description The PARes, in base64. */
            paRes: components["schemas"]["Text"];
        };
        /** @description How a challenge ended. */
        Card3dsResult: {
            authorizationId: components["schemas"]["AuthorizationId"];
            /**
             * @description Whether the amount is held.
             * @enum {string}
             */
            status: "Authorized" | "AuthenticationFailed";
            /**
             * @description `Y`: the payer was authenticated, `A`: it was attempted, `N`: the payer was not, `U`: it could not be done.
             * @enum {string}
             */
            transStatus: "Y" | "A" | "N" | "U";
            /** @description The electronic commerce indicator of the card's scheme. */
            eci: string | null;
            /**
             * Format: date-time
             * @description When it ended.
             */
            verifiedAt: string;
        };
        /** @description An authorisation of a card in a report. */
        CardTransaction: {
            authorizationId: components["schemas"]["AuthorizationId"];
            /** @description The name of what is paid. */
            orderId: string | null;
            last4: components["schemas"]["Last4"];
            brand: components["schemas"]["CardBrand"];
            amount: components["schemas"]["PaidAmount"];
            /** @description What was captured, in major units of SLE; null where nothing was. */
            capturedAmount: number | null;
            currency: components["schemas"]["Currency"];
            status: components["schemas"]["CardStatus"];
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was captured.
             */
            capturedAt: string | null;
        };
        /** @description The authorisations of cards in sums. */
        CardSummary: {
            /** @description How many there are. */
            total: number;
            /** @description How many are in each state. */
            byStatus: {
                /** @description The acquirer has not said yet what became of them. */
                Unknown: number;
                /** @description The amount is held. */
                Authorized: number;
                /** @description The issuer asks the payer. */
                ChallengeRequired: number;
                /** @description The amount or a part of it was taken. */
                Captured: number;
                /** @description The issuer has refused. */
                Declined: number;
                /** @description The payer has not passed the challenge. */
                AuthenticationFailed: number;
                /** @description The time of the hold or of the challenge was over. */
                Expired: number;
                /** @description The hold was released. */
                Cancelled: number;
            };
            /** @description What was held by those that are Authorized or Captured. */
            authorizedAmount: components["schemas"]["AmountSum"];
            /** @description What was captured. */
            capturedAmount: components["schemas"]["AmountSum"];
            /** @description Those that are Authorized or Captured, of these and those that are Declined or AuthenticationFailed; 0 where there are none. */
            approvalRate: number;
            currency: components["schemas"]["Currency"];
        };
        /** @description The one-time password of a payment. */
        AuthorizePayment: {
            /** @description UUID of the payment. */
            transactionId: components["schemas"]["Uuid"];
            /** @description the six digits of a code */
            otpCode: string;
        };
        /** @description A payment that needs a new one-time password. */
        ResendOtp: {
            /** @description UUID of the payment. */
            transactionId: components["schemas"]["Uuid"];
        };
        /** @description A new one-time password. */
        OtpSent: {
            /** @description UUID of the payment. */
            transactionId: components["schemas"]["Uuid"];
            /** @description Until when the code can be used, in UTC. */
            otpExpiresAt: components["schemas"]["Instant"];
            /** @description How many more codes can be sent for the payment. */
            resendsLeft: number;
            otpSentTo: components["schemas"]["OtpSentTo"];
        };
        /** @description What may be called. `{x}` in a pattern stands for one segment. */
        Permission: {
            /** @description UUID of the permission. */
            permissionID: components["schemas"]["Uuid"];
            /** @description Name of the permission. */
            name: string;
            httpMethod: components["schemas"]["HttpMethod"];
            /** @description Pattern of the paths in small letters. */
            routePattern: string;
        };
        /** @description A new permission. */
        CreatePermission: {
            /** @description Name of the permission, such as Banks.Read. */
            name: components["schemas"]["WrittenText"];
            httpMethod: components["schemas"]["HttpMethod"];
            /** @description Pattern of the paths: a slash before each segment, and `{x}` for a segment of any text. */
            routePattern: string;
        };
        /** @description What became of each permission of a list. */
        BulkPermissionResult: {
            /** @description The permissions that were made, in the order of the list. */
            created: components["schemas"]["Permission"][];
            /** @description Those that were not, in the order of the list. */
            skipped: components["schemas"]["SkippedPermission"][];
        };
        /** @description A permission that was not made. */
        SkippedPermission: {
            /** @description Name of the permission. */
            name: string;
            /**
             * @description Where its name or its method and pattern stand already.
             * @enum {string}
             */
            reason: "AlreadyExists" | "DuplicateInRequest";
        };
        /** @description All permissions of a role. */
        ReplaceRolePermissions: {
            /** @description UUIDs of permissions. One that is named twice counts once. Null takes all away. */
            permissionIds: string[] | null;
        };
        /** @description A role with the permissions that it holds. */
        Role: {
            /** @description UUID of the role. */
            roleId: components["schemas"]["Uuid"];
            /** @description Name of the role. */
            name: string;
            /** @description Whether API users may have it. */
            isApiAssignable: boolean;
            /** @description What it holds, sorted by name. */
            permissions: components["schemas"]["Permission"][];
        };
        /** @description A new role. */
        CreateRole: {
            /** @description Name of the role. */
            name: components["schemas"]["WrittenText"];
            /** @description UUIDs of the permissions that it holds at first. One that is named twice counts once. */
            permissionIds: string[];
            /** @description Whether API users may have it. False where it is left out. */
            isApiAssignable?: boolean;
        };
        /** @description A permission for a role. */
        AddRolePermission: {
            /**
             * Format: uuid
             * @description UUID of the permission.
             */
            permissionID: string;
        };
        /** @description A text message to send. */
        SendSms: {
            /** @description Receiver, in national form (076123456) or international form with or without the plus sign. */
            phoneNumber: components["schemas"]["Text"];
            /** @description Words that the receiver reads. */
            message: components["schemas"]["Text"];
        };
        /** @description A text message to send to many. */
        SendBulkSms: {
            /** @description Receivers. Each gets the message once, also where several entries are the same number. */
            phoneNumbers: components["schemas"]["Text"][];
            /** @description Words that the receivers read. */
            message: components["schemas"]["WrittenText"];
        };
        /** @description A text message to send under a sender id. */
        SendCustomSms: {
            /** @description Receiver, in national form (076123456) or international form with or without the plus sign. */
            phoneNumber: components["schemas"]["Text"];
            /** @description Words that the receiver reads, of any length. */
            message: components["schemas"]["Text"];
            /** @description Name or short code that the receiver sees. It must be registered to the client; letter case counts. */
            senderId: components["schemas"]["Text"];
        };
        /** @description What the provider answered. */
        SmsResult: {
            /** @description Id of the message at the provider, which delivery reports repeat. Null when it was not sent. */
            messageId: string | null;
            /** @description Receiver in E.164. */
            phoneNumber: string;
            /**
             * @description `Sent`: the provider accepted the message. `Failed`: it could not send it.
             * @enum {string}
             */
            status: "Sent" | "Failed";
            /** @description Code of the provider for this receiver: 100 to 102 accepted, 500 to 502 failed. */
            statusCode: number;
            /** @description Price of the message as the provider writes it, such as `SLE 0.3500`. Null when unknown. */
            cost: string | null;
            /** @description Name or short code from which the message comes. Null for the provider's shared sender. */
            senderId: string | null;
        };
        /** @description What became of a message to many, with totals. */
        BulkSmsResult: {
            /** @description Number of results: of different receivers. */
            total: number;
            /** @description Number of receivers whose message the provider accepted. */
            sent: number;
            /** @description Number of receivers that get no message. */
            failed: number;
            /** @description Number of receivers whose message may have been sent. */
            unknown: number;
            /** @description One result for each receiver, in the order in which the request first has it. */
            results: components["schemas"]["BulkSmsEntryResult"][];
        };
        /** @description What became of the message to one receiver. */
        BulkSmsEntryResult: {
            /** @description Id of the message at the provider, which delivery reports repeat. Null when it has given none. */
            messageId: string | null;
            /** @description Receiver in E.164, or as it was written if that is no number. */
            phoneNumber: string;
            /**
             * @description `Sent`: the provider accepted the message. `Failed`: it was not sent. `Unknown`: the provider gave no usable answer, so it may have been sent.
             * @enum {string}
             */
            status: "Sent" | "Failed" | "Unknown";
            /** @description Code of the provider for this receiver: 100 to 102 accepted, 400 to 409 refused, 500 to 502 failed. 403 is also given for a number that is not valid, which the provider was not asked for. Null when there is none. */
            statusCode: number | null;
            /** @description Price of the message as the provider writes it, such as `SLE 0.3500`. Null when unknown. */
            cost: string | null;
            /** @description Name or short code from which the message comes. Null for the provider's shared sender. */
            senderId: string | null;
            /** @description Why the message was not sent, or may not have been, in words. Null when it was sent. */
            reason: string | null;
        };
        /** @description How much the gateway is used. */
        ApiMetrics: {
            /** @description Calls in the log. */
            totalRequests: number;
            /** @description Calls that were answered with a status below 400. */
            successCount: number;
            /** @description Calls that were answered with a status from 400 to 499. */
            clientErrorCount: number;
            /** @description Calls that were answered with a status from 500. */
            serverErrorCount: number;
            /** @description Average of the times to the replies, in milliseconds with two decimals; 0 without calls. */
            averageLatencyMs: number;
            /** @description The time in which 95 of 100 calls were answered, in milliseconds; 0 without calls. */
            p95LatencyMs: number;
            /** @description Calls of the last 24 hours. */
            requestsLast24h: number;
            /** @description Clients that are active. */
            activeClients: number;
            /** @description API users that are active and belong to active clients. */
            activeApiUsers: number;
            /** @description Live transactions by what became of them. */
            transactions: {
                /** @description All transactions. */
                total: number;
                /** @description Those that are Pending or Processing. */
                pending: number;
                /** @description Those that are Completed. */
                completed: number;
                /** @description Those that are Failed, Expired, Blocked or Reversed. */
                failed: number;
                /** @description Sum of those that are Completed, in major units of SLE. */
                totalAmount: components["schemas"]["AmountSum"];
            };
            /** @description The ten operations that were called most, the most called first. */
            topEndpoints: {
                /** @description HTTP method. */
                method: string;
                /** @description Path as it is documented, with its parameters in braces. */
                route: string;
                /** @description Calls in the log. */
                count: number;
                /** @description Average of the times to the replies, in milliseconds with two decimals. */
                averageLatencyMs: number;
            }[];
            /** @description When the numbers were taken, in UTC. */
            generatedAt: components["schemas"]["Instant"];
        };
        /** @description An API user with how often it has called. */
        ApiCallCount: {
            /** @description UUID of the API user. */
            apiUserId: components["schemas"]["Uuid"];
            /** @description Name of the API user. */
            developerName: string;
            /** @description Calls in the log. */
            callCount: number;
        };
        /** @description An API user with its calls. */
        ApiUserAuditLog: {
            /** @description UUID of the API user. */
            apiUserId: components["schemas"]["Uuid"];
            /** @description Name of the API user. */
            developerName: string;
            /** @description The calls, the newest first. */
            entries: {
                /** @description When the request came, in UTC. */
                timestamp: components["schemas"]["Instant"];
                /** @description HTTP method. */
                method: string;
                /** @description Path as it is documented, with its parameters in braces. */
                endpoint: string;
                /** @description HTTP status of the reply. */
                statusCode: number;
                /** @description Milliseconds from the request to its reply. */
                durationMs: number;
            }[];
        };
        /** @description How many transactions a client has made, and their sum. */
        TransactionVolume: {
            /** @description UUID of the client. */
            clientId: components["schemas"]["Uuid"];
            /**
             * @description Which transactions were counted.
             * @enum {string}
             */
            type: "bank" | "mobile" | "all";
            /** @description Transactions, whatever their status. */
            count: number;
            /** @description Sum of their amounts, in major units of SLE. */
            totalAmount: number;
            /** @description ISO 4217 code of all amounts. */
            currency: components["schemas"]["Currency"];
            /** @description Those that were paid. */
            completed: {
                /** @description Transactions that are Completed. */
                count: number;
                /** @description Sum of their amounts, in major units of SLE. */
                totalAmount: number;
            };
        };
        /** @description A transaction in short. */
        TransactionDetail: {
            /** @description UUID of the payout. */
            transactionId: components["schemas"]["Uuid"];
            /** @description Value of the payout, in major units of SLE. */
            amount: components["schemas"]["PaidAmount"];
            /**
             * @description Kind of destination: bank account or mobile number.
             * @enum {string}
             */
            type: "BankTransfer" | "MobileMoney";
            /** @description When the payout was stored, in UTC. */
            date: components["schemas"]["Instant"];
            /**
             * @description `Processing` until the provider gives the final answer. `Reversed` can follow `Completed`.
             * @enum {string}
             */
            status: "Pending" | "Processing" | "Completed" | "Failed" | "Expired" | "Blocked" | "Reversed";
            /** @description Number of the transaction for people: TP, the date, and eight characters. */
            referenceNumber: components["schemas"]["ReferenceNumber"];
        };
        /** @description Id of a checkout session, which nobody can guess. */
        CheckoutSessionId: string;
        /** @description What a payer shall pay. */
        CreateCheckoutSession: {
            /** @description an amount in major units of SLE with at most two decimals. One below 0.01 is refused with 422 */
            amount: number;
            /** @description an ISO 4217 code. Others than SLE are refused with 422 */
            currency: string;
            /**
             * Format: uri
             * @description an absolute URL by http or https. The payer comes back to it. Its length is our choice
             */
            returnUrl: string;
        };
        /** @description What a payer shall pay, and whether that was paid. */
        CheckoutSession: {
            sessionId: components["schemas"]["CheckoutSessionId"];
            /**
             * Format: uri
             * @description Page of the gateway on which it is paid.
             */
            sessionUrl: string;
            /**
             * @description `Open`: it can be paid. `Completed`: it was paid. `Expired`: nobody has paid in time. `Cancelled`: the payer did not want to. `Failed`: payments have failed too often.
             * @enum {string}
             */
            status: "Open" | "Completed" | "Expired" | "Cancelled" | "Failed";
            /** @description What is to be paid, in major units of SLE. */
            amount: components["schemas"]["PaidAmount"];
            /** @description ISO 4217 code of the amount. */
            currency: components["schemas"]["Currency"];
            /**
             * Format: uri
             * @description Where the payer comes back to.
             */
            returnUrl: string;
            /**
             * @description How it was paid. Null before.
             * @enum {string|null}
             */
            paymentMethod: "Card" | "MobileMoney" | null;
            /** @description Id of the payment: a UUID, or the authorisation of a card. Null before. */
            transactionId: string | null;
            /** @description What has come after the session had ended, in major units of SLE. It was not credited: an operator has to give it back. */
            suspenseAmount: components["schemas"]["AmountSum"];
            /** @description When it was opened, in UTC. */
            createdAt: components["schemas"]["Instant"];
            /** @description Until when it can be paid, in UTC. */
            expiresAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When it was paid, in UTC. Null before.
             */
            completedAt: string | null;
        };
        /** @description A page of checkout sessions. */
        CheckoutSessionPage: {
            /** @description Number of the page, from 1 on. */
            page: number;
            /** @description How many sessions a page has at most. */
            pageSize: number;
            /** @description Sessions on all pages. */
            totalCount: number;
            /** @description Pages that have sessions. */
            totalPages: number;
            /** @description The sessions of the page, the newest first. */
            items: components["schemas"]["CheckoutSession"][];
        };
        /** @description How many checkout sessions, and their sum. */
        CheckoutCount: {
            /** @description Sessions. */
            count: number;
            /** @description Sum of their amounts, in major units of SLE. */
            amount: number;
        };
        /** @description Sums of checkout sessions. */
        CheckoutSummary: {
            /**
             * Format: date-time
             * @description The first moment that was asked for, as it was written. Null without one.
             */
            from: string | null;
            /**
             * Format: date-time
             * @description The last moment that was asked for, as it was written. Null without one.
             */
            to: string | null;
            /** @description Sessions, whatever their status. */
            totalSessions: number;
            /** @description Sum of their amounts, in major units of SLE. */
            totalVolume: number;
            /** @description Sum of what was paid, in major units of SLE. */
            completedVolume: number;
            /** @description Sum of what has come after the end of sessions, in major units of SLE. */
            suspenseAmount: number;
            /** @description ISO 4217 code of all amounts. */
            currency: components["schemas"]["Currency"];
            /** @description The sessions by their status. */
            byStatus: {
                /** @description Those that can be paid. */
                Open: components["schemas"]["CheckoutCount"];
                /** @description Those that were paid. */
                Completed: components["schemas"]["CheckoutCount"];
                /** @description Those that nobody has paid in time. */
                Expired: components["schemas"]["CheckoutCount"];
                /** @description Those that their payers did not want to pay. */
                Cancelled: components["schemas"]["CheckoutCount"];
                /** @description Those whose payments have failed too often. */
                Failed: components["schemas"]["CheckoutCount"];
            };
        };
        /** @description A batch with the number of its items by state. */
        BatchSummary: {
            /** @description UUID of the batch. */
            batchId: components["schemas"]["Uuid"];
            /** @description Text that the client gave the batch. */
            batchName: string;
            /** @description UUID of the client that pays. */
            clientId: components["schemas"]["Uuid"];
            /** @description State of the whole batch. */
            status: components["schemas"]["BatchState"];
            /** @description Items of the batch. */
            itemCount: number;
            /** @description Items that were not sent yet. */
            pending: number;
            /** @description Items that their provider accepted. */
            processed: number;
            /** @description Items that were refused, at once or later. */
            failed: number;
            /** @description Sum of all items, in major units of SLE. */
            totalAmount: components["schemas"]["AmountSum"];
            /** @description When the batch was stored, in UTC. */
            submittedAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When the last transaction of the batch became final, in UTC. Null before.
             */
            completedAt: string | null;
        };
        /** @description One attempt to send an item again. */
        RetryAttempt: {
            /** @description UUID of the attempt. */
            retryId: components["schemas"]["Uuid"];
            /** @description UUID of the batch. */
            batchId: components["schemas"]["Uuid"];
            /** @description UUID of the item. */
            itemId: components["schemas"]["Uuid"];
            /** @description Which retry of the item it is, from 1. */
            attempt: number;
            /** @description UUID of the API user or portal user that asked for it. */
            requestedBy: components["schemas"]["Uuid"];
            /**
             * @description `Failed`: its payout was refused, at once or later, or reversed. Else `Processed`.
             * @enum {string}
             */
            outcome: "Processed" | "Failed";
            /** @description Why its payout failed, in words. Null otherwise. */
            failureReason: string | null;
            /** @description When it was asked for, in UTC. */
            attemptedAt: components["schemas"]["Instant"];
        };
        /** @description An item that has failed. */
        FailedItem: {
            /** @description UUID of the batch. */
            batchId: components["schemas"]["Uuid"];
            /** @description Text that the client gave the batch. */
            batchName: string;
            /** @description UUID of the item. */
            itemId: components["schemas"]["Uuid"];
            /** @description Phone number or account with its middle digits hidden. */
            destinationMasked: string;
            /** @description Value of the item, in major units of SLE. */
            amount: components["schemas"]["PaidAmount"];
            /** @description Why it has failed, in words. Null where the provider has not said. */
            failureReason: string | null;
            /** @description How often the item was sent again, 0 to 3. */
            retryCount: number;
            /**
             * Format: date-time
             * @description When it has failed, in UTC. Null where that is not known.
             */
            failedAt: string | null;
        };
        /** @description A batch beside what became of its payouts. */
        Reconciliation: {
            /** @description UUID of the batch. */
            batchId: components["schemas"]["Uuid"];
            /** @description Text that the client gave the batch. */
            batchName: string;
            /** @description State of the whole batch. */
            status: components["schemas"]["BatchState"];
            /** @description Sum of all items, in major units of SLE. */
            expectedAmount: components["schemas"]["AmountSum"];
            /** @description Sum of all transactions of the items that are Completed, in major units of SLE. */
            processedAmount: number;
            /** @description `expectedAmount` less `processedAmount`. Below 0 where more was paid than asked for. */
            difference: number;
            /** @description Number of items by verdict. */
            counts: {
                /** @description Items that are Matched. */
                matched: number;
                /** @description Items that are Outstanding. */
                outstanding: number;
                /** @description Items that are Failed. */
                failed: number;
                /** @description Items whose verdict is AmountMismatch or MissingTransaction. */
                mismatched: number;
            };
            /** @description When the reply was made, in UTC. */
            generatedAt: components["schemas"]["Instant"];
            /** @description All items of the batch, in the order of the submission. */
            rows: components["schemas"]["ReconciledItem"][];
        };
        /** @description An item beside what became of its payout. */
        ReconciledItem: {
            /** @description UUID of the item. */
            itemId: components["schemas"]["Uuid"];
            /** @description Phone number or account with its middle digits hidden. */
            destinationMasked: string;
            /** @description Value of the item, in major units of SLE. */
            expectedAmount: components["schemas"]["PaidAmount"];
            /**
             * Format: uuid
             * @description UUID of the latest payout. Null before the first.
             */
            transactionId: string | null;
            /** @description Sum of the attempts that are Completed, in major units of SLE; the amount of the latest one where none is. Null before the first. */
            transactionAmount: number | null;
            /** @description Id of the payout at the provider. Null while the provider has given none. */
            providerReference: string | null;
            /**
             * @description What the provider has said last about the latest payout. Null while it has said nothing.
             * @enum {string|null}
             */
            providerStatus: "Processing" | "Completed" | "Failed" | "Reversed" | null;
            /**
             * @description `Matched`: paid, once and as asked for. `AmountMismatch`: paid twice or with another amount, or the provider names other terms. `MissingTransaction`: the item was sent, and its transaction is not there. `Outstanding`: not sent, not final or contradicted. `Failed`: nothing was paid.
             * @enum {string}
             */
            verdict: "Matched" | "AmountMismatch" | "MissingTransaction" | "Outstanding" | "Failed";
        };
        /** @description A sandbox key to make. */
        CreateSandboxApiKey: {
            /** @description a text without NUL characters. It says what the key is for; it is not stored */
            description?: string | null;
        };
        /** @description A sandbox key as it is listed. */
        SandboxApiKey: {
            /** @description UUID of the key, for `SandboxApiKeys_Revoke`. Transactions of the key have it as `apiUserId`. */
            id: components["schemas"]["Uuid"];
            /** @description The first characters of the key. */
            keyPrefix: string;
            /** @description Whether the key was revoked. */
            isRevoked: boolean;
            /** @description When the key was made, in UTC. */
            createdAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When it was used last, in UTC, at most a minute behind. Null when it never was.
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description When it was revoked, in UTC. Null when it was not.
             */
            revokedAt: string | null;
        };
        /** @description A new sandbox key. This is the only reply that has the key. */
        SandboxApiKeyCreated: {
            /** @description UUID of the key. */
            id: components["schemas"]["Uuid"];
            /** @description Shown this once, and stored as a hash. */
            apiKey: string;
            /** @description The first characters of the key, by which it is listed. */
            keyPrefix: string;
            /** @description When the key was made, in UTC. */
            createdAt: components["schemas"]["Instant"];
        };
        /** @description An error as RFC 9457 describes it. */
        Problem: {
            /** @description URI of the kind of problem; `about:blank` because `code` says more. */
            type: string;
            /** @description Name of the HTTP status. */
            title: string;
            /** @description HTTP status code of the answer. */
            status: number;
            /** @description What was wrong in this request, and what to do about it. */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @description Stable name of the error, for programs. */
            code: string;
            /** @description UUID of the request, which the log of the gateway repeats. */
            traceId: components["schemas"]["Uuid"];
            /** @description How many more wrong codes a payment takes before it fails. Only with `otp_wrong`. */
            attemptsLeft?: number;
            /** @description UUID of the payment that was stored although it was refused. Only with `fraud_blocked`. */
            transactionId?: components["schemas"]["Uuid"];
            /** @description What the authorisation is called of which the acquirer has not said what became of it, or that is live for the order. */
            authorizationId?: components["schemas"]["AuthorizationId"];
            /** @description Messages by the path of the field that is wrong, such as `items.3.amount`. */
            errors?: {
                [key: string]: string[];
            };
        };
    };
    responses: {
        /** @description The request does not have the documented form. */
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
                /**
                 * @description Authentication scheme that the gateway accepts.
                 * @example Bearer
                 */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The API key is valid, but its client is not active or its role lacks the permission. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The thing does not exist, or belongs to another client. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be carried out in the current state. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The first request with this Idempotency-Key is still being carried out. */
        UnderWay: {
            headers: {
                /**
                 * @description Seconds to wait before the next attempt.
                 * @example 5
                 */
                "Retry-After"?: number;
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
        /** @description The form is larger than the gateway reads, which is 53 MiB. */
        FormTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is no multipart form. */
        NoForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request has the documented form, but a business rule refuses it. */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The API user sends too many requests, the address sends too many without a valid API key, or the provider cannot keep up. */
        TooManyRequests: {
            headers: {
                /**
                 * @description Seconds to wait before the next attempt.
                 * @example 60
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The provider gave no usable answer; it may or may not have done what it was asked for. */
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
         * @description UUID of an API user.
         * @example 2c9e4a1d-7b35-4f60-9c1a-5e8d7f6a4b30
         */
        ApiUserId: string;
        /**
         * @description UUID of a role, as `Roles_GetAll` shows it.
         * @example 84aa71b3-1d5c-5e0f-8a2b-6c7d8e9f0a1b
         */
        RoleId: string;
        /**
         * @description UUID of a permission, as `Permissions_GetAll` shows it.
         * @example 461fd51a-9f44-5e07-8455-c60744b1b17f
         */
        PermissionId: string;
        /**
         * @description UUID of a permission, as `Permissions_GetAll` shows it.
         * @example 461fd51a-9f44-5e07-8455-c60744b1b17f
         */
        PermissionOfPath: string;
        /**
         * @description UUID that the reply to the submission gave the batch.
         * @example 5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11
         */
        BatchId: string;
        /**
         * @description UUID of the client.
         * @example 2f1c3b4a-5d6e-4f70-8192-a3b4c5d6e7f8
         */
        ClientId: string;
        /**
         * @description Which part of the items to show, from 1. A page after the last one has no items.
         * @example 1
         */
        Page: number;
        /**
         * @description How many items a page has; 1000 where only `page` is given.
         * @example 100
         */
        PerPage: number;
        /**
         * @description UUID of the client that the report is about.
         * @example 2f1c3b4a-5d6e-4f70-8192-a3b4c5d6e7f8
         */
        ReportedClientId: string;
        /**
         * @description UUID of the key, as `SandboxApiKeys_GetAll` lists it.
         * @example 3c2b1a09-8f7e-4d6c-9b5a-4f3e2d1c0b9a
         */
        SandboxKeyId: string;
        /**
         * @description UUID of the document, as the reply to its upload has it.
         * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
         */
        KycDocumentId: string;
        /**
         * @description Makes a repeated request safe. The same key with the same files gets the stored reply and stores nothing more. The same key with other files gets 422. Files are the same if their names and their contents are.
         * @example documents-2026-11
         */
        UploadKey: string;
        /**
         * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
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
    Account_Login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalUserLogin"];
            };
        };
        responses: {
            /** @description The user is signed in. */
            200: {
                headers: {
                    /**
                     * @description The session, for this host alone, not readable by scripts.
                     * @example .TeraPay.Portal=Zk3…; Path=/; HttpOnly; SameSite=Lax
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalUserLoginResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Account_Logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    /**
                     * @description Removes the cookie.
                     * @example .TeraPay.Portal=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0
                     */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Account_ForgotPassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgotPassword"];
            };
        };
        responses: {
            /** @description If somebody has the address, a mail is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Account_ResetPassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPassword"];
            };
        };
        responses: {
            /** @description The password is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    APIUserPermissions_Get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of an API user.
                 * @example 2c9e4a1d-7b35-4f60-9c1a-5e8d7f6a4b30
                 */
                apiUserId: components["parameters"]["ApiUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The overrides. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiUserOverrides"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    APIUserPermissions_Apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of an API user.
                 * @example 2c9e4a1d-7b35-4f60-9c1a-5e8d7f6a4b30
                 */
                apiUserId: components["parameters"]["ApiUserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyOverrides"];
            };
        };
        responses: {
            /** @description The overrides as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiUserOverrides"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    APIUserPermissions_GetAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiUserOverrides"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    APIUsers_GetAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiUser"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    APIUsers_Create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiUser"];
            };
        };
        responses: {
            /** @description The API user with its key. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiUserCreated"];
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
            429: components["responses"]["TooManyRequests"];
        };
    };
    APIUsers_GetById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of an API user.
                 * @example 2c9e4a1d-7b35-4f60-9c1a-5e8d7f6a4b30
                 */
                apiUserId: components["parameters"]["ApiUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
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
                 * @description First three digits of the bank's account numbers. Leading zeros count.
                 * @example 003
                 */
                code: components["schemas"]["Text"];
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
            429: components["responses"]["TooManyRequests"];
        };
    };
    BulkDisbursement_Submit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
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
            429: components["responses"]["TooManyRequests"];
        };
    };
    BulkDisbursement_Process: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description UUID that the reply to the submission gave the batch.
                 * @example 5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11
                 */
                batchId: components["parameters"]["BatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Which items were sent and which were not, with the reason. */
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
            429: components["responses"]["TooManyRequests"];
        };
    };
    BulkDisbursement_GetStatus: {
        parameters: {
            query?: {
                /**
                 * @description Which part of the items to show, from 1. A page after the last one has no items.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page has; 1000 where only `page` is given.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description UUID that the reply to the submission gave the batch.
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
            429: components["responses"]["TooManyRequests"];
        };
    };
    BulkDisbursement_Retry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description UUID that the reply to the submission gave the batch.
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
            /** @description Which items were sent again and which were not, with the reason. */
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
            429: components["responses"]["TooManyRequests"];
        };
    };
    CardPayments_Tokenize: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenizeCard"];
            };
        };
        responses: {
            /** @description The token. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardToken"];
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
    CardPayments_Authorize: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthorizeCard"];
            };
        };
        responses: {
            /** @description What the issuer has decided, or asks for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardAuthorization"];
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
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
        };
    };
    CardPayments_Capture: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaptureCard"];
            };
        };
        responses: {
            /** @description The capture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardCapture"];
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
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
        };
    };
    CardPayments_Verify3ds: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Verify3ds"];
            };
        };
        responses: {
            /** @description How the challenge ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Card3dsResult"];
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
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
        };
    };
    Metrics_Get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiMetrics"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Checkout_CreateSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCheckoutSession"];
            };
        };
        responses: {
            /** @description The session is open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutSession"];
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
    Checkout_GetSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the session, as the reply to its creation gave it.
                 * @example cs_5f1e0b526f434d0e8b7b2f2b8a9c0d13
                 */
                sessionId: components["schemas"]["CheckoutSessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Clients_Register: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterClient"];
            };
        };
        responses: {
            /** @description The client is Pending. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Clients_GetAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clients. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientListItem"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Clients_GetPending: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clients whose status is Pending. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Clients_Approve: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description UUID of the client.
                 * @example 2f1c3b4a-5d6e-4f70-8192-a3b4c5d6e7f8
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client is active. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientApproval"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Clients_Deactivate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description UUID of the client.
                 * @example 2f1c3b4a-5d6e-4f70-8192-a3b4c5d6e7f8
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client is deactivated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Clients_Reject: {
        parameters: {
            query?: {
                /**
                 * @description Why. It is kept, and mailed to the client.
                 * @example The contact person could not be reached.
                 */
                reason?: components["schemas"]["WrittenText"];
            };
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description UUID of the client.
                 * @example 2f1c3b4a-5d6e-4f70-8192-a3b4c5d6e7f8
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client is rejected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Clients_GetApiUserCount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the client.
                 * @example 2f1c3b4a-5d6e-4f70-8192-a3b4c5d6e7f8
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many it has. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientApiUserCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Clients_GetTotalApiUserCount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotalApiUserCount"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Clients_GetById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the client.
                 * @example 2f1c3b4a-5d6e-4f70-8192-a3b4c5d6e7f8
                 */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Customers_Register: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterCustomer"];
            };
        };
        responses: {
            /** @description The customer can sign in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Customers_GetById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the customer.
                 * @example 5d2f8c1a-3b4e-4c6d-8f70-9a1b2c3d4e5f
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Customers_Login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerLogin"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CustomerWallet_GetBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletBalance"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CustomerWallet_TopUp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WalletTopUp"];
            };
        };
        responses: {
            /** @description The entry of the wallet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntry"];
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
    CustomerWallet_Transfer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WalletTransfer"];
            };
        };
        responses: {
            /** @description The money is in the other wallet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletTransferResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CustomerWallet_Pay: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WalletPay"];
            };
        };
        responses: {
            /** @description The entry of the wallet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CustomerWallet_GetStatement: {
        parameters: {
            query?: {
                /**
                 * @description The first day. 29 days before the last one when absent, so that 30 days are shown.
                 * @example 2026-01-01
                 */
                startDate?: components["schemas"]["Day"];
                /**
                 * @description The last day. Today when absent.
                 * @example 2026-12-31
                 */
                endDate?: components["schemas"]["Day"];
                /**
                 * @description Shows only what came in, or only what went out.
                 * @example credit
                 */
                type?: "credit" | "debit";
                /**
                 * @description What the reply is.
                 * @example json
                 */
                format?: "json" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement. */
            200: {
                headers: {
                    /**
                     * @description Name of the file, where the reply is CSV.
                     * @example attachment; filename="statement-2026-11-01-2026-11-30.csv"
                     */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WalletStatement"];
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Kyc_Upload: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same files gets the stored reply and stores nothing more. The same key with other files gets 422. Files are the same if their names and their contents are.
                 * @example documents-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["UploadKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["KycUpload"];
            };
        };
        responses: {
            /** @description The document waits for its review. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KycDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["FormTooLarge"];
            415: components["responses"]["NoForm"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Kyc_GetStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the document, as the reply to its upload has it.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                id: components["parameters"]["KycDocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KycDocument"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Kyc_UploadMultiple: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same files gets the stored reply and stores nothing more. The same key with other files gets 422. Files are the same if their names and their contents are.
                 * @example documents-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["UploadKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["KycUploads"];
            };
        };
        responses: {
            /** @description The documents wait for their review. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KycUploadBatch"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["FormTooLarge"];
            415: components["responses"]["NoForm"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    KycAdmin_GetPending: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KycPending"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    KycAdmin_Verify: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description UUID of the document, as the reply to its upload has it.
                 * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
                 */
                id: components["parameters"]["KycDocumentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KycDecision"];
            };
        };
        responses: {
            /** @description The document is verified or rejected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KycDocument"];
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
            429: components["responses"]["TooManyRequests"];
        };
    };
    Payment_GetPending: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transactions that have not ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Payment_GetCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transactions that were paid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Payment_Initiate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InitiatePayment"];
            };
        };
        responses: {
            /** @description The payment waits for its one-time password. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiatePaymentResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["UnderWay"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Payment_Authorize: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthorizePayment"];
            };
        };
        responses: {
            /** @description The payment, which is being paid or has been paid. */
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
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Payment_ResendOtp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResendOtp"];
            };
        };
        responses: {
            /** @description A new code was made, and went where `otpSentTo` says. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OtpSent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["UnderWay"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Payment_BulkMobile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
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
                 * @description UUID of the transaction, as a process, retry or bulk reply gave it.
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
            429: components["responses"]["TooManyRequests"];
        };
    };
    Payment_GetByDateRange: {
        parameters: {
            query?: {
                /**
                 * @description The first moment of the range. 30 days of 24 hours before its end when absent.
                 * @example 2026-01-01T00:00:00Z
                 */
                from?: string;
                /**
                 * @description The last moment of the range. The present moment when absent.
                 * @example 2026-12-31T23:59:59.999Z
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transactions of the range. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Payment_ClientBankTransfer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientBankTransfer"];
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Payment_ClientMobileTransfer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientMobileTransfer"];
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Reports_ClientTransactions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the client that the report is about.
                 * @example 2f1c3b4a-5d6e-4f70-8192-a3b4c5d6e7f8
                 */
                clientId: components["parameters"]["ReportedClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transactions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Reports_ClientVolume: {
        parameters: {
            query?: {
                /**
                 * @description `bank`: only transfers to bank accounts. `mobile`: only payouts to numbers of operators in Sierra Leone. Anything else: all transactions, with airtime abroad, which is neither.
                 * @example bank
                 */
                type?: components["schemas"]["Text"];
            };
            header?: never;
            path: {
                /**
                 * @description UUID of the client that the report is about.
                 * @example 2f1c3b4a-5d6e-4f70-8192-a3b4c5d6e7f8
                 */
                clientId: components["parameters"]["ReportedClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The volume. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionVolume"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Reports_ClientApiCalls: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the client that the report is about.
                 * @example 2f1c3b4a-5d6e-4f70-8192-a3b4c5d6e7f8
                 */
                clientId: components["parameters"]["ReportedClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API users with their counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiCallCount"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Reports_ClientAuditLogs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the client that the report is about.
                 * @example 2f1c3b4a-5d6e-4f70-8192-a3b4c5d6e7f8
                 */
                clientId: components["parameters"]["ReportedClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API users with their calls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiUserAuditLog"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Reports_ClientTransactionDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the client that the report is about.
                 * @example 2f1c3b4a-5d6e-4f70-8192-a3b4c5d6e7f8
                 */
                clientId: components["parameters"]["ReportedClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transactions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionDetail"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Reports_CheckoutSessions: {
        parameters: {
            query?: {
                /**
                 * @description Which page to show, from 1 on; 1 when absent. A page after the last one has no items.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many sessions a page has; 50 when absent. The upper limit is our choice.
                 * @example 50
                 */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutSessionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Reports_CheckoutSummary: {
        parameters: {
            query?: {
                /**
                 * @description The first moment of the range. Everything before its end when absent.
                 * @example 2026-01-01T00:00:00Z
                 */
                from?: string;
                /**
                 * @description The last moment of the range. Everything after its beginning when absent.
                 * @example 2026-12-31T23:59:59.999Z
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Reports_DisbursementBatches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchSummary"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Reports_DisbursementBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID that the reply to the submission gave the batch.
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
            429: components["responses"]["TooManyRequests"];
        };
    };
    Reports_DisbursementRetries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attempts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetryAttempt"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Reports_DisbursementFailures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedItem"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Reports_DisbursementReconciliation: {
        parameters: {
            query?: {
                /**
                 * @description What the reply is. Another value is refused.
                 * @example json
                 */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                /**
                 * @description UUID that the reply to the submission gave the batch.
                 * @example 5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11
                 */
                batchId: components["parameters"]["BatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of each item. */
            200: {
                headers: {
                    /**
                     * @description Name of the file, where the reply is CSV.
                     * @example attachment; filename="reconciliation-5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11.csv"
                     */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reconciliation"];
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Reports_CardTransactions: {
        parameters: {
            query?: {
                /**
                 * @description Only those in this state.
                 * @example Captured
                 */
                status?: components["schemas"]["CardStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The authorisations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardTransaction"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Reports_CardTransactionsByRange: {
        parameters: {
            query?: {
                /**
                 * @description The first moment of the range. 30 days of 24 hours before its end when absent.
                 * @example 2026-01-01T00:00:00Z
                 */
                from?: string;
                /**
                 * @description The last moment of the range. The present moment when absent.
                 * @example 2026-12-31T23:59:59.999Z
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The authorisations of the range. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardTransaction"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Reports_CardSummary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardSummary"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    SandboxApiKeys_GetAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxApiKey"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    SandboxApiKeys_Create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSandboxApiKey"];
            };
        };
        responses: {
            /** @description The key. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxApiKeyCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    SandboxApiKeys_Revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the key, as `SandboxApiKeys_GetAll` lists it.
                 * @example 3c2b1a09-8f7e-4d6c-9b5a-4f3e2d1c0b9a
                 */
                id: components["parameters"]["SandboxKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    PortalUsers_GetAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalUser"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    PortalUsers_Create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePortalUser"];
            };
        };
        responses: {
            /** @description The user is made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalUserCreated"];
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
            429: components["responses"]["TooManyRequests"];
        };
    };
    PortalUsers_Delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user.
                 * @example 9b1c3b4a-5d6e-4f70-8192-a3b4c5d6e7f8
                 */
                id: components["schemas"]["Text"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Permissions_GetAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Permission"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Permissions_Create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePermission"];
            };
        };
        responses: {
            /** @description The permission. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Permission"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Permissions_GetById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of a permission, as `Permissions_GetAll` shows it.
                 * @example 461fd51a-9f44-5e07-8455-c60744b1b17f
                 */
                id: components["parameters"]["PermissionOfPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permission. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Permission"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Permissions_CreateBulk: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePermission"][];
            };
        };
        responses: {
            /** @description What was made and what was skipped. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPermissionResult"];
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
    RolePermissions_Replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of a role, as `Roles_GetAll` shows it.
                 * @example 84aa71b3-1d5c-5e0f-8a2b-6c7d8e9f0a1b
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceRolePermissions"];
            };
        };
        responses: {
            /** @description The role as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
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
            429: components["responses"]["TooManyRequests"];
        };
    };
    Roles_GetAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Roles_Create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRole"];
            };
        };
        responses: {
            /** @description The role. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Roles_AddPermission: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description UUID of a role, as `Roles_GetAll` shows it.
                 * @example 84aa71b3-1d5c-5e0f-8a2b-6c7d8e9f0a1b
                 */
                roleId: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRolePermission"];
            };
        };
        responses: {
            /** @description The role as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
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
            429: components["responses"]["TooManyRequests"];
        };
    };
    Roles_RemovePermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of a role, as `Roles_GetAll` shows it.
                 * @example 84aa71b3-1d5c-5e0f-8a2b-6c7d8e9f0a1b
                 */
                roleId: components["parameters"]["RoleId"];
                /**
                 * @description UUID of a permission, as `Permissions_GetAll` shows it.
                 * @example 461fd51a-9f44-5e07-8455-c60744b1b17f
                 */
                permissionId: components["parameters"]["PermissionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role has the permission no more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    Sms_Send: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
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
            /** @description The provider accepted the message. */
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
            409: components["responses"]["UnderWay"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
        };
    };
    Sms_SendBulk: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendBulkSms"];
            };
        };
        responses: {
            /** @description What became of the message to each number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkSmsResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["UnderWay"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
        };
    };
    Sms_SendCustom: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. The same key with the same body gets the stored reply and has no second effect. The same key with another body gets 422.
                 * @example wages-2026-11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendCustomSms"];
            };
        };
        responses: {
            /** @description The provider accepted the message. */
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
            409: components["responses"]["UnderWay"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
        };
    };
}
export interface tags {
    "Account": "Account_Login" | "Account_Logout" | "Account_ForgotPassword" | "Account_ResetPassword";
    "APIUserPermissions": "APIUserPermissions_Get" | "APIUserPermissions_Apply" | "APIUserPermissions_GetAll";
    "APIUsers": "APIUsers_GetAll" | "APIUsers_Create" | "APIUsers_GetById";
    "Banks": "Banks_GetAll" | "Banks_GetByCode";
    "BulkDisbursement": "BulkDisbursement_Submit" | "BulkDisbursement_Process" | "BulkDisbursement_GetStatus" | "BulkDisbursement_Retry";
    "CardPayments": "CardPayments_Tokenize" | "CardPayments_Authorize" | "CardPayments_Capture" | "CardPayments_Verify3ds";
    "Metrics": "Metrics_Get";
    "Checkout": "Checkout_CreateSession" | "Checkout_GetSession";
    "Clients": "Clients_Register" | "Clients_GetAll" | "Clients_GetPending" | "Clients_Approve" | "Clients_Deactivate" | "Clients_Reject" | "Clients_GetApiUserCount" | "Clients_GetTotalApiUserCount" | "Clients_GetById";
    "Customers": "Customers_Register" | "Customers_GetById" | "Customers_Login";
    "CustomerWallet": "CustomerWallet_GetBalance" | "CustomerWallet_TopUp" | "CustomerWallet_Transfer" | "CustomerWallet_Pay" | "CustomerWallet_GetStatement";
    "Kyc": "Kyc_Upload" | "Kyc_GetStatus" | "Kyc_UploadMultiple";
    "KycAdmin": "KycAdmin_GetPending" | "KycAdmin_Verify";
    "Payment": "Payment_GetPending" | "Payment_GetCompleted" | "Payment_Initiate" | "Payment_Authorize" | "Payment_ResendOtp" | "Payment_BulkMobile" | "Payment_GetById" | "Payment_GetByDateRange" | "Payment_ClientBankTransfer" | "Payment_ClientMobileTransfer";
    "Reports": "Reports_ClientTransactions" | "Reports_ClientVolume" | "Reports_ClientApiCalls" | "Reports_ClientAuditLogs" | "Reports_ClientTransactionDetails" | "Reports_CheckoutSessions" | "Reports_CheckoutSummary" | "Reports_DisbursementBatches" | "Reports_DisbursementBatch" | "Reports_DisbursementRetries" | "Reports_DisbursementFailures" | "Reports_DisbursementReconciliation" | "Reports_CardTransactions" | "Reports_CardTransactionsByRange" | "Reports_CardSummary";
    "SandboxApiKeys": "SandboxApiKeys_GetAll" | "SandboxApiKeys_Create" | "SandboxApiKeys_Revoke";
    "PortalUsers": "PortalUsers_GetAll" | "PortalUsers_Create" | "PortalUsers_Delete";
    "Permissions": "Permissions_GetAll" | "Permissions_Create" | "Permissions_GetById" | "Permissions_CreateBulk";
    "RolePermissions": "RolePermissions_Replace";
    "Roles": "Roles_GetAll" | "Roles_Create" | "Roles_AddPermission" | "Roles_RemovePermission";
    "Sms": "Sms_Send" | "Sms_SendBulk" | "Sms_SendCustom";
}
