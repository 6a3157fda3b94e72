// Generated from specs/control.yaml by npm run generate.
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells that the control plane answers, which services run beside it, and whether they take any credentials. */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the open worlds. */
        get: operations["listWorlds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /** One world. */
        get: operations["getWorld"];
        /** Creates a world, or replaces it by a fresh one. */
        put: operations["putWorld"];
        post?: never;
        /** Drops a world with all that it holds; what is in flight is abandoned. */
        delete: operations["deleteWorld"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /** The clock of a world. */
        get: operations["getClock"];
        /** Sets mode, rate or time. Time never goes back, and a jump fires nothing by itself in manual mode; `advance` does. */
        put: operations["putClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves a manual clock, firing all that falls due in order, and answers when the world has settled. */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /** The exchanges that the world has seen, oldest first. */
        get: operations["getJournal"];
        put?: never;
        post?: never;
        /** Empties the journal. */
        delete: operations["clearJournal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/callbacks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /** The callbacks of the world with every attempt, oldest first. */
        get: operations["listCallbacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/callbacks/{callback}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                callback: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a callback once more, whatever became of it; releases one that a plan holds. Answers when the attempt has ended. */
        post: operations["replayCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/callback-plans": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /** The plans that callbacks are held against, in order. */
        get: operations["listCallbackPlans"];
        put?: never;
        /** Adds a plan for callbacks that are yet to be sent. */
        post: operations["addCallbackPlan"];
        /** Removes all plans; callbacks that a plan holds stay held until they are replayed. */
        delete: operations["clearCallbackPlans"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/callback-plans/{plan}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                plan: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes one plan; callbacks that it holds stay held until they are replayed. */
        delete: operations["removeCallbackPlan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /** The fault rules, in order. */
        get: operations["listFaults"];
        put?: never;
        /** Adds a fault rule. The first rule that fits a request at its place decides. */
        post: operations["addFault"];
        /** Removes all rules. */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/faults/{fault}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                fault: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes one rule. */
        delete: operations["removeFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /** The whole world as JSON, without its journal. */
        get: operations["getSnapshot"];
        /** Puts a snapshot in the place of the world, which is created when there is none. */
        put: operations["putSnapshot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/fork": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copies the world under another name (another API key). */
        post: operations["forkWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/dtone/transactions/{transaction}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                transaction: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reverses a COMPLETED DT One transaction; the amount returns to the balance and a callback is sent. */
        post: operations["reverseDtoneTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/dtone/transactions/{transaction}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                transaction: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a CONFIRMED or SUBMITTED DT One transaction now, whatever was decided for it. */
        post: operations["settleDtoneTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/dtone/balances/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                /** @example USD */
                unit: components["parameters"]["Unit"];
            };
            cookie?: never;
        };
        /** What is available, and on hold, in one currency. */
        get: operations["getDtoneBalance"];
        /** Sets what is available (and the credit limit) in one currency; what is on hold stays. */
        put: operations["putDtoneBalance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/dtone/settings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /** What DT One does not publish, or publishes without a number, as this world has it. */
        get: operations["getDtoneSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes settings of DT One in this world from now on; those that are not named stay as they are. */
        patch: operations["patchDtoneSettings"];
        trace?: never;
    };
    "/worlds/{world}/dtone/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /** The rules for how DT One transactions end, in order. */
        get: operations["listDtoneOutcomes"];
        put?: never;
        /** Adds a rule for how DT One transactions end. The first rule that fits decides, before outages and the suffix table. */
        post: operations["addDtoneOutcome"];
        /** Removes all rules; transactions that are confirmed already end as was decided then. */
        delete: operations["clearDtoneOutcomes"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/dtone/outcomes/{outcome}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                outcome: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes one rule; transactions that are confirmed already end as was decided then. */
        delete: operations["removeDtoneOutcome"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/dtone/outages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /** The outages of DT One's operators that are to come, are there, or are over. */
        get: operations["listDtoneOutages"];
        put?: never;
        /** Has an operator fail for a period of the world's clock. */
        post: operations["addDtoneOutage"];
        /** Ends all outages and forgets them. */
        delete: operations["clearDtoneOutages"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/dtone/outages/{outage}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                outage: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one outage and forgets it; transactions that are confirmed already end as was decided then. */
        delete: operations["endDtoneOutage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/dtone/callback-hazards": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has DT One's callbacks come as integrators have seen them come; adds the callback plan of that name. */
        post: operations["addDtoneCallbackHazard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/dtone/ported-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /** The numbers that were ported in this world, in the order of that. */
        get: operations["listDtonePortedNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/dtone/ported-numbers/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                /**
                 * @description In E.164; the plus sign may be bare.
                 * @example +254711000555
                 */
                number: string;
            };
            cookie?: never;
        };
        get?: never;
        /** Ports a mobile number to another operator of its country, for look-ups. */
        put: operations["putDtonePortedNumber"];
        post?: never;
        /** Takes a port back; the tables decide again. */
        delete: operations["deleteDtonePortedNumber"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/dtone/esim-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /** The eSIM profiles of a world, in the order in which they were issued. */
        get: operations["listDtoneEsimProfiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/dtone/esim-profiles/{iccid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                /**
                 * @description The ICCID of a profile that this world has.
                 * @example 8900000000000000425
                 */
                iccid: string;
            };
            cookie?: never;
        };
        /** An eSIM profile that DT One sold, or that the world has from the start. */
        get: operations["getDtoneEsimProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Installs an eSIM profile, activates it, or uses data on it, as its holder would. What is used is activated, what is activated installed. */
        patch: operations["patchDtoneEsimProfile"];
        trace?: never;
    };
    "/worlds/{world}/africastalking/callback-urls": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        get?: never;
        /** What the sandbox dashboard holds, one URL for each kind of callback, and the declared payment products. Absent members stay, null removes. */
        put: operations["putAfricasTalkingCallbackUrls"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/wallets/{currency}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                /** @example SLE */
                currency: string;
            };
            cookie?: never;
        };
        get?: never;
        /** Sets the payment wallet and the stash of one currency. */
        put: operations["putAfricasTalkingWallet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An SMS from a subscriber to a short code; it lands in the inbox and is sent to the incoming-messages URL. */
        post: operations["receiveAfricasTalkingMessage"];
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
        WorldName: string;
        /** @description an ISO 8601 duration in weeks, days, hours, minutes and seconds: PT5M, PT0.5S, P1D. */
        Duration: string;
        Health: {
            /** @constant */
            status: "ok";
            services: string[];
            /**
             * @description Whether any key opens a world, or only those of worlds that exist are good.
             * @enum {string}
             */
            credentials: "open" | "strict";
        };
        World: {
            name: components["schemas"]["WorldName"];
            seed: string;
            clock: components["schemas"]["Clock"];
        };
        WorldSettings: {
            /** @description Same seed and same requests give the same journal, byte for byte. */
            seed?: string | number;
            /** @description The DT One API secret of this world where credentials are strict; its name when absent. */
            secret?: string;
            clock?: components["schemas"]["ClockSettings"];
        };
        /** @enum {string} */
        ClockMode: "real" | "scaled" | "manual";
        Clock: {
            mode: components["schemas"]["ClockMode"];
            /** @description Seconds of the world in a real second: 1 in real mode, 0 in manual. */
            rate: number;
            /** Format: date-time */
            now: string;
        };
        ClockSettings: {
            mode?: components["schemas"]["ClockMode"];
            /** @description For scaled mode. */
            rate?: number;
            /** Format: date-time */
            now?: string;
        };
        /** @description One of `by` and `to`. */
        Advance: {
            by?: components["schemas"]["Duration"];
            /** Format: date-time */
            to?: string;
            settle?: {
                /**
                 * @description Real milliseconds without a request or a callback before the world counts as settled, for an application in another process.
                 * @default 0
                 */
                quiet: number;
            };
        } & (unknown | unknown);
        Advanced: {
            /** Format: date-time */
            now: string;
            /** @description Timers that fell due. */
            fired: number;
            /** @description Callbacks that were acknowledged. */
            delivered: number;
            settled: boolean;
        };
        Journal: {
            limit: number;
            /** @description Older entries that the bound has let go. */
            dropped: number;
            entries: components["schemas"]["JournalEntry"][];
        };
        JournalEntry: {
            id: number;
            /** Format: date-time */
            at: string;
            service: string;
            /** @enum {string} */
            kind: "request" | "callback";
            /** @description The operation, or the name of the callback. */
            operationId: string | null;
            /** @description The entry of the request that led to this one. */
            cause?: number;
            /** @description The callback whose attempt this is. */
            callback?: number;
            request: {
                method: string;
                target: string;
                headers: {
                    [key: string]: string;
                };
                body: string;
            };
            /** @description Null while there is none, and for good when the connection failed. */
            reply: {
                status: number;
                headers: {
                    [key: string]: string;
                };
                body: string;
            } | null;
            /** @description Why there is no reply, or why it did not arrive. */
            error?: string;
            /** @description The rule of the provider that heard the answer to the callback, and the key of the call or session that it was told. */
            heardBy?: {
                name: string;
                key: string;
            };
            /** @description The fault rule that was applied. */
            fault?: number;
            /** @description What was nearly right about a request that was refused by the document. */
            nearMiss?: string[];
        };
        /** @enum {string} */
        CallbackState: "queued" | "held" | "delivered" | "dropped" | "failed";
        Callback: {
            id: number;
            service: string;
            name: string;
            about: string;
            cause?: number;
            url: string;
            contentType: string;
            body: string;
            /** Format: date-time */
            createdAt: string;
            state: components["schemas"]["CallbackState"];
            attempts: {
                /** Format: date-time */
                at: string;
                /** @description Its entry in the journal. */
                entry: number;
                status?: number;
                error?: string;
            }[];
        };
        /** @description What a rule or plan applies to. Absent members fit everything. */
        Selector: {
            /** @enum {string} */
            service?: "africastalking" | "dtone";
            /** @description An operation, or the name of a callback. */
            operationId?: string;
            /** @description For callbacks, the id of the transaction or message. */
            about?: string;
            /** @description Dotted paths into the request (`body.recipients.0.phoneNumber`, `query.page`) or into the body of the callback, with the values that they must have. */
            fields?: {
                [key: string]: string | number | boolean | null;
            };
            /** @description Only the n-th one that fits. */
            nth?: number;
            /** @description No more than so many times. */
            times?: number;
            /** @description Drawn from the world's seed. */
            probability?: number;
        };
        CallbackPlanSettings: {
            select?: components["schemas"]["Selector"];
            action: components["schemas"]["CallbackAction"];
        };
        CallbackPlan: {
            id: number;
            /** @description How many fitted. */
            seen: number;
            /** @description To how many it was applied. */
            applied: number;
            select: components["schemas"]["Selector"];
            action: components["schemas"]["CallbackAction"];
        };
        CallbackAction: {
            /** @constant */
            kind: "drop";
            attempts?: number;
        } | {
            /** @constant */
            kind: "dropAnswer";
            attempts?: number;
        } | {
            /** @constant */
            kind: "delayAnswer";
            duration: components["schemas"]["Duration"];
            attempts?: number;
        } | {
            /** @constant */
            kind: "delay";
            duration: components["schemas"]["Duration"];
        } | {
            /** @constant */
            kind: "duplicate";
            /** @description How many more; one when absent. */
            copies?: number;
            after?: components["schemas"]["Duration"];
        } | {
            /** @constant */
            kind: "reorder";
            within?: components["schemas"]["Duration"];
        } | {
            /** @constant */
            kind: "beforeReply";
        } | {
            /** @constant */
            kind: "corrupt";
            /** @enum {string} */
            how: "truncate" | "garble" | "field";
            field?: string;
            value?: unknown;
        } | {
            /** @constant */
            kind: "hold";
        };
        FaultSettings: {
            select?: components["schemas"]["Selector"];
            place?: components["schemas"]["FaultPlace"];
            effect: components["schemas"]["FaultEffect"];
        };
        /**
         * @description Before the state changes (the default) or after it.
         * @enum {string}
         */
        FaultPlace: "before" | "after";
        FaultRule: {
            id: number;
            /** @description How many fitted. */
            seen: number;
            /** @description To how many it was applied. */
            applied: number;
            select: components["schemas"]["Selector"];
            place: components["schemas"]["FaultPlace"];
            effect: components["schemas"]["FaultEffect"];
        };
        FaultEffect: {
            /** @constant */
            kind: "latency";
            duration: components["schemas"]["Duration"];
        } | {
            /** @constant */
            kind: "status";
            status: number;
            contentType?: string;
            body?: unknown;
        } | {
            /** @constant */
            kind: "providerError";
            error: string | number;
        } | {
            /** @constant */
            kind: "truncate";
            /** @description Ten when absent. */
            bytes?: number;
        } | {
            /** @constant */
            kind: "malformed";
        } | {
            /** @constant */
            kind: "reset";
        } | {
            /** @constant */
            kind: "hang";
        } | {
            /** @constant */
            kind: "rateLimit";
            limit: number;
            per: components["schemas"]["Duration"];
        };
        Snapshot: {
            /** @constant */
            format: "railyard-world/2";
            /** @description SHA-256 of the content; a snapshot that was edited is refused. */
            digest: string;
            content: {
                [key: string]: unknown;
            };
        };
        /** @description an ISO 8601 duration of up to 999 days, to the millisecond: PT1H, PT0.5S, P2D. */
        SettingDuration: string;
        /** @description whole seconds, minutes or hours, one at least: PT1S, PT15M. */
        SettingPeriod: string;
        /** @description Each with its default in brackets. docs/dtone.md#settings has the evidence for each. */
        DtoneSettings: {
            /** @description (PT1H) From creation until a transaction can no longer be confirmed. For transactions that are created from now on. */
            confirmationWindow?: components["schemas"]["SettingDuration"];
            /** @description (false) Whether a transaction that is not confirmed in time is CANCELLED when its window closes. For transactions that are created from now on. */
            cancelOnExpiry?: boolean;
            /** @description (true) Whether a confirmed transaction shows as SUBMITTED before it ends. */
            submittedPhase?: boolean;
            /** @description (PT1S) From confirmation until it shows as SUBMITTED. */
            submittedAfter?: components["schemas"]["SettingDuration"];
            /**
             * @description (completed) What a number or account does whose last digits are not in the suffix table: complete, or be refused with 400 and 1005003.
             * @enum {string}
             */
            otherSuffix?: "completed" | "strict";
            /** @description (PT3M) How long a synchronous request is held at most. */
            syncHold?: components["schemas"]["SettingDuration"];
            /**
             * @description (list) What a search of transactions without a hit gets: an empty list, or 404 and 1008004.
             * @enum {string}
             */
            emptySearch?: "list" | "notFound";
            /** @description (false) Whether CONFIRMED is called back as final statuses are. */
            callbackOnConfirmed?: boolean;
            /** @description (false) Whether SUBMITTED is called back as final statuses are. */
            callbackOnSubmitted?: boolean;
            /** @description (5 s, 30 s, 2 min, 10 min) The waits before the second attempt of a callback, the third and so on; none for a single attempt. */
            callbackRetries?: components["schemas"]["SettingDuration"][];
            /** @description (PT10S) How long the target of a callback has for its answer, in real time. */
            callbackTimeout?: components["schemas"]["SettingPeriod"];
            /** @description (1000000 in PT1S) So many requests in so long. */
            rateLimit?: {
                requests: number;
                window: components["schemas"]["SettingPeriod"];
            };
        };
        /** @description Which transactions a rule is for. Absent members fit everything. */
        DtoneSelector: {
            /** @description The mobile number or account number of the credit party; each `*` stands for any characters: `+59399*`, `*105`. */
            creditParty?: string;
            product_id?: number;
            operator_id?: number;
            external_id?: string;
            /** @description Only the n-th one that fits. */
            nth?: number;
            /** @description No more than so many times. */
            times?: number;
        };
        /**
         * @description A status that is not the customer's own doing. CONFIRMED and SUBMITTED: the transaction stays there. REVERSED: COMPLETED first.
         * @enum {string}
         */
        DtoneOutcomeStatus: "CONFIRMED" | "REJECTED" | "REJECTED-INVALID-DEBIT-PARTY" | "REJECTED-BARRED-DEBIT-PARTY" | "REJECTED-INVALID-CREDIT-PARTY" | "REJECTED-BARRED-CREDIT-PARTY" | "REJECTED-INELIGIBLE-CREDIT-PARTY" | "REJECTED-LIMITATIONS-ON-CREDIT-PARTY-AMOUNT" | "REJECTED-LIMITATIONS-ON-CREDIT-PARTY-QUANTITY" | "REJECTED-OPERATOR-CURRENTLY-UNAVAILABLE" | "REJECTED-INSUFFICIENT-BALANCE" | "SUBMITTED" | "COMPLETED" | "REVERSED" | "DECLINED" | "DECLINED-INVALID-DEBIT-PARTY" | "DECLINED-BARRED-DEBIT-PARTY" | "DECLINED-INVALID-CREDIT-PARTY" | "DECLINED-BARRED-CREDIT-PARTY" | "DECLINED-INELIGIBLE-CREDIT-PARTY" | "DECLINED-LIMITATIONS-ON-OPERATOR-AMOUNT" | "DECLINED-LIMITATIONS-ON-CREDIT-PARTY-AMOUNT" | "DECLINED-LIMITATIONS-ON-CUSTOMER-AMOUNT" | "DECLINED-LIMITATIONS-ON-OPERATOR-QUANTITY" | "DECLINED-LIMITATIONS-ON-CREDIT-PARTY-QUANTITY" | "DECLINED-LIMITATIONS-ON-CUSTOMER-QUANTITY" | "DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE" | "DECLINED-DUPLICATED-TRANSACTION" | "DECLINED-EXCEPTION";
        /**
         * @description Whether the reply to the create says so already (REJECTED only, and its default), or it comes so long after confirmation.
         * @enum {string}
         */
        DtoneOutcomeStage: "creation" | "confirmation";
        DtoneOutcomeSettings: {
            select?: components["schemas"]["DtoneSelector"];
            status: components["schemas"]["DtoneOutcomeStatus"];
            at?: components["schemas"]["DtoneOutcomeStage"];
            /** @description From confirmation to the end; as without the rule when absent. */
            delay?: components["schemas"]["SettingDuration"];
            /** @description Whether a completed transaction gives a PIN; when absent, if its product sells one. */
            pin?: boolean;
            /** @description A completed transaction is REVERSED so long after its end. */
            reversedAfter?: components["schemas"]["SettingDuration"];
        };
        DtoneSettlement: {
            status: components["schemas"]["DtoneOutcomeStatus"];
            /** @description Whether a completed transaction gives a PIN; when absent, if its product sells one. */
            pin?: boolean;
            /** @description A completed transaction is REVERSED so long after. */
            reversedAfter?: components["schemas"]["SettingDuration"];
        };
        DtoneOutcome: {
            id: number;
            /** @description How many fitted. */
            seen: number;
            /** @description How many it decided. */
            applied: number;
            select: components["schemas"]["DtoneSelector"];
            status: components["schemas"]["DtoneOutcomeStatus"];
            at: components["schemas"]["DtoneOutcomeStage"];
            delay?: components["schemas"]["SettingDuration"];
            pin?: boolean;
            reversedAfter?: components["schemas"]["SettingDuration"];
        };
        DtoneBalance: {
            unit: string;
            available: number;
            holding: number;
            credit_limit: number;
        };
        DtonePortedNumber: {
            number: string;
            /** @description Null where look-ups are to identify nobody. */
            operator_id: number | null;
        };
        DtoneEsimProfile: {
            iccid: string;
            /** Format: date-time */
            installedAt: string | null;
            /** Format: date-time */
            activatedAt: string | null;
            plans: {
                product_id: number;
                /** @description Null for what the world had from the start. */
                transaction_id: number | null;
                /**
                 * Format: date-time
                 * @description Null for a plan that does not expire, or whose validity has not begun.
                 */
                expiresAt: string | null;
                remaining: {
                    type: string;
                    unit: string;
                    /** @description -1 means without limit. */
                    amount: number;
                }[];
            }[];
        };
        /**
         * @description Whether its transactions are confirmed and then DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE, or created as REJECTED-OPERATOR-CURRENTLY-UNAVAILABLE.
         * @enum {string}
         */
        DtoneOutageKind: "declined" | "rejected";
        DtoneOutageSettings: {
            operator_id: number;
            /**
             * Format: date-time
             * @description On the world's clock; now, when absent.
             */
            from?: string;
            for: components["schemas"]["SettingDuration"];
            /** @description declined when absent. */
            as?: components["schemas"]["DtoneOutageKind"];
        };
        DtoneOutage: {
            id: number;
            operator_id: number;
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description The first moment after it.
             */
            until: string;
            as: components["schemas"]["DtoneOutageKind"];
            /** @enum {string} */
            state: "planned" | "active" | "over";
        };
        DtoneCallbackHazard: {
            /**
             * @description docs/dtone.md#callbacks says what each does, and who has seen it.
             * @enum {string}
             */
            hazard: "beforeReply" | "duplicate" | "outOfOrder" | "reversedWithoutCompleted" | "lostThenReplayed" | "lost";
            /** @description Only callbacks about the transaction with this id. */
            about?: string;
            /** @description Only the n-th callback that fits. */
            nth?: number;
            /** @description No more than so many times. */
            times?: number;
        };
        AfricasTalkingDashboard: {
            deliveryReports?: components["schemas"]["CallbackUrl"];
            incomingMessages?: components["schemas"]["CallbackUrl"];
            payments?: components["schemas"]["CallbackUrl"];
            /** @description Payment products by name, each with its own notification URL (null to use `payments`). */
            products?: {
                [key: string]: components["schemas"]["CallbackUrl"];
            };
        };
        /** Format: uri */
        CallbackUrl: string | null;
        Problem: {
            type: string;
            title: string;
            status: number;
            detail?: string;
            errors?: {
                [key: string]: string[];
            };
        };
    };
    responses: {
        /** @description The world. */
        World: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["World"];
            };
        };
        /** @description The world as it was made. */
        MadeWorld: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["World"];
            };
        };
        /** @description The new world. */
        Fork: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["World"];
            };
        };
        /** @description The clock. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description The clock as it is now. */
        SetClock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description The balance. */
        DtoneBalance: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DtoneBalance"];
            };
        };
        /** @description The balance as it is now. */
        SetDtoneBalance: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DtoneBalance"];
            };
        };
        /** @description All settings as they are now. */
        DtoneSettings: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DtoneSettings"] & unknown;
            };
        };
        /** @description The profile. */
        DtoneEsimProfile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DtoneEsimProfile"];
            };
        };
        /** @description What was wrong. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The name of the world, which is the API key that opens it. */
        World: components["schemas"]["WorldName"];
        /** @example USD */
        Unit: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Running. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    listWorlds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The worlds, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"][];
                };
            };
        };
    };
    getWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["World"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    putWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WorldSettings"];
            };
        };
        responses: {
            200: components["responses"]["MadeWorld"];
            201: components["responses"]["MadeWorld"];
            400: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    deleteWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    putClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockSettings"];
            };
        };
        responses: {
            200: components["responses"]["SetClock"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Advance"];
            };
        };
        responses: {
            /** @description What happened on the way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Advanced"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    getJournal: {
        parameters: {
            query?: {
                service?: string;
                /** @description An operation, or the name of a callback. */
                operationId?: string;
                status?: number;
                /** @description Entries at or after this moment of the world's clock. */
                since?: string;
            };
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries that fit, and how many older ones the bound has let go. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journal"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    clearJournal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    listCallbacks: {
        parameters: {
            query?: {
                service?: string;
                /** @description The id of the transaction or message that it tells of. */
                about?: string;
                state?: components["schemas"]["CallbackState"];
            };
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The callbacks that fit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Callback"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    replayCallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                callback: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The callback with the new attempt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Callback"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    listCallbackPlans: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plans. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackPlan"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    addCallbackPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPlanSettings"];
            };
        };
        responses: {
            /** @description The plan. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackPlan"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    clearCallbackPlans: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description None left. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    removeCallbackPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                plan: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultRule"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultSettings"];
            };
        };
        responses: {
            /** @description The rule. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultRule"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description None left. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    removeFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                fault: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    getSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
    putSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Snapshot"];
            };
        };
        responses: {
            200: components["responses"]["World"];
            400: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    forkWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: components["schemas"]["WorldName"];
                };
            };
        };
        responses: {
            201: components["responses"]["Fork"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    reverseDtoneTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                transaction: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reversed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        external_id: string;
                        /** @constant */
                        status: "REVERSED";
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
    settleDtoneTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                transaction: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DtoneSettlement"];
            };
        };
        responses: {
            /** @description Ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        external_id: string;
                        status: components["schemas"]["DtoneOutcomeStatus"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    getDtoneBalance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                /** @example USD */
                unit: components["parameters"]["Unit"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DtoneBalance"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    putDtoneBalance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                /** @example USD */
                unit: components["parameters"]["Unit"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    available: number;
                    credit_limit?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["SetDtoneBalance"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    getDtoneSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DtoneSettings"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    patchDtoneSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DtoneSettings"];
            };
        };
        responses: {
            200: components["responses"]["DtoneSettings"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    listDtoneOutcomes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DtoneOutcome"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    addDtoneOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DtoneOutcomeSettings"];
            };
        };
        responses: {
            /** @description The rule. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DtoneOutcome"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    clearDtoneOutcomes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description None left. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    removeDtoneOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                outcome: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    listDtoneOutages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outages, in the order in which they were added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DtoneOutage"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    addDtoneOutage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DtoneOutageSettings"];
            };
        };
        responses: {
            /** @description The outage. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DtoneOutage"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    clearDtoneOutages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description None left. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    endDtoneOutage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                outage: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Over. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    addDtoneCallbackHazard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DtoneCallbackHazard"];
            };
        };
        responses: {
            /** @description The callback plan that was added; it is listed and cleared with the others. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackPlan"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    listDtonePortedNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
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
                    "application/json": components["schemas"]["DtonePortedNumber"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    putDtonePortedNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                /**
                 * @description In E.164; the plus sign may be bare.
                 * @example +254711000555
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A mobile operator of the country of the number; null where look-ups are to identify nobody. */
                    operator_id: number | null;
                };
            };
        };
        responses: {
            /** @description Whose the number is in this world. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DtonePortedNumber"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    deleteDtonePortedNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                /**
                 * @description In E.164; the plus sign may be bare.
                 * @example +254711000555
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Not ported in this world any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    listDtoneEsimProfiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profiles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DtoneEsimProfile"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    getDtoneEsimProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                /**
                 * @description The ICCID of a profile that this world has.
                 * @example 8900000000000000425
                 */
                iccid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DtoneEsimProfile"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    patchDtoneEsimProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                /**
                 * @description The ICCID of a profile that this world has.
                 * @example 8900000000000000425
                 */
                iccid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    installed?: true;
                    /** @constant */
                    activated?: true;
                    use?: {
                        amount: number;
                        /**
                         * @description 1 GB is 1000 MB.
                         * @enum {string}
                         */
                        unit: "B" | "KB" | "MB" | "GB" | "TB";
                    };
                };
            };
        };
        responses: {
            200: components["responses"]["DtoneEsimProfile"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    putAfricasTalkingCallbackUrls: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfricasTalkingDashboard"];
            };
        };
        responses: {
            /** @description What is set now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfricasTalkingDashboard"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    putAfricasTalkingWallet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
                /** @example SLE */
                currency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    wallet?: number;
                    stash?: number;
                };
            };
        };
        responses: {
            /** @description The wallet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        currency: string;
                        wallet: number;
                        stash: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    receiveAfricasTalkingMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the world, which is the API key that opens it. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    from: string;
                    /** @description Short code or number of the application. */
                    to: string;
                    text: string;
                    linkId?: string;
                };
            };
        };
        responses: {
            /** @description Received. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The id that fetchMessages gives it. */
                        id: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
}
export interface tags {
    "worlds": "getHealth" | "listWorlds" | "getWorld" | "putWorld" | "deleteWorld";
    "clock": "getClock" | "putClock" | "advanceClock";
    "journal": "getJournal" | "clearJournal";
    "callbacks": "listCallbacks" | "replayCallback" | "listCallbackPlans" | "addCallbackPlan" | "clearCallbackPlans" | "removeCallbackPlan";
    "faults": "listFaults" | "addFault" | "clearFaults" | "removeFault";
    "snapshots": "getSnapshot" | "putSnapshot" | "forkWorld";
    "dtone": "reverseDtoneTransaction" | "settleDtoneTransaction" | "getDtoneBalance" | "putDtoneBalance" | "getDtoneSettings" | "patchDtoneSettings" | "listDtoneOutcomes" | "addDtoneOutcome" | "clearDtoneOutcomes" | "removeDtoneOutcome" | "listDtoneOutages" | "addDtoneOutage" | "clearDtoneOutages" | "endDtoneOutage" | "addDtoneCallbackHazard" | "listDtonePortedNumbers" | "putDtonePortedNumber" | "deleteDtonePortedNumber" | "listDtoneEsimProfiles" | "getDtoneEsimProfile" | "patchDtoneEsimProfile";
    "africastalking": "putAfricasTalkingCallbackUrls" | "putAfricasTalkingWallet" | "receiveAfricasTalkingMessage";
}
