// Generated from specs/control.yaml by npm run generate.
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows that the control plane runs, which services run beside it and where, and which credentials they accept.
         * @description Use it to wait until the process is ready. It needs no world and changes nothing.
         */
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
        /**
         * Lists the open worlds.
         * @description Returns all open worlds in the order of their creation. A world also opens when a provider first receives its API key (with open credentials).
         */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Shows one world.
         * @description Returns the name, the seed and the current clock of a world. It does not open a world.
         */
        get: operations["getWorld"];
        /**
         * Creates a world, or replaces it by a new one.
         * @description Creates the world with an empty journal, no callbacks and the initial state of each provider. An existing world of this name is dropped first, with everything in it; its advances are stopped. Status 201 means created, 200 means replaced.
         */
        put: operations["putWorld"];
        post?: never;
        /**
         * Deletes a world with everything in it.
         * @description Frees the memory of the world. Its advances are stopped; callbacks and held replies that are in flight are abandoned. The same API key opens a new, empty world later (with open credentials).
         */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Shows the clock of a world.
         * @description Returns the mode, the rate and the current time of the world's clock, and the advance that is running.
         */
        get: operations["getClock"];
        /**
         * Sets the mode, the rate or the time of a clock. Time cannot go back.
         * @description Members that are absent keep their value. A moment before the current time is refused with 409. In manual mode a later `now` moves the clock without firing timers; the timers fire at the next advance. Advances that run or wait are stopped first.
         */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Moves a manual clock forward, fires everything that falls due, and answers when the world has settled.
         * @description Timers fire in the order of their due time. Callbacks are delivered before time moves on. The reply comes when the world has settled. The answer is 409 with the reason when a piece of work takes more than 60 s of real time, when the world does not become quiet in 60 s, or when another advance runs for so long. Advances of one world run one after the other. An advance stops between two moments when its client hangs up. Applications that take part in the clock (`followTurns`) have done their work at each moment before time moves on. It is answered with 409 when the world is replaced or restored meanwhile, and with 404 when it is deleted.
         */
        post: operations["advanceClock"];
        /**
         * Stops the advance that is running and those that wait.
         * @description Answers when they have stopped. Their own requests get 409. The clock stays at the moment that it has reached. The answer is 204 also when no advance was running.
         */
        delete: operations["stopAdvance"];
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Lists the HTTP exchanges of a world, the oldest first.
         * @description Filters are combined with AND. Each request to a provider and each attempt to deliver a callback is one entry. Credentials in headers are redacted, and long bodies are cut.
         */
        get: operations["getJournal"];
        put?: never;
        post?: never;
        /**
         * Empties the journal.
         * @description Removes all entries. Entry ids continue and are not reused.
         */
        delete: operations["clearJournal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Streams the exchanges of a world as they end, as server-sent events.
         * @description Begins with what the journal has, then sends each exchange when it has its outcome. The types of events are `world` (the first: `incarnation`, a number that is another one when the world was replaced or Railyard was started again, so that what was read before is void), `cleared` (`times`: how often the journal was cleared, so that what was read before the latest time is void; it comes when that happens, and after `world` where it has happened), `exchange` (a `JournalEntry` with an id; sent again when its outcome changes), `notice` (a hint that belongs to no exchange: `at`, `text`) and `missed` (`exchanges`: how many the journal dropped before they were read). All data are JSON. The stream ends when the world is deleted or replaced. A slow reader reads from the journal, so it takes no memory; what the bound of the journal has dropped meanwhile is counted in `missed`.
         */
        get: operations["followEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/due": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Lists what happens next in a world by itself, the earliest first.
         * @description Shows timers of the providers (the end of a transaction, the next delivery report, the head of a queue), callbacks with their retries, replies that are held, and the work of applications that take part in the clock. Of an application in another process it shows what its last answer said.
         */
        get: operations["listDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Lists the applications in other processes that take part in the clock of a world.
         * @description Shows each application that has a stream of turns open, by name, with the turn that it has not answered yet. An application stays listed when its world is replaced or restored.
         */
        get: operations["listParticipants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/participants/{participant}/turns": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Name by which the application takes part. Two processes need two names.
                 * @example shop
                 */
                participant: components["parameters"]["Participant"];
            };
            cookie?: never;
        };
        /**
         * Takes part in the clock of a world for as long as the stream is open, by server-sent events.
         * @description Opening the stream joins, closing the connection leaves. Each event has a number, `turn`, and is answered with `answerTurn`. `clock` comes first, whenever the clock is set or moved, and when the world is made anew: take over the time, then answer. Its data are `turn`, `mode` (real, scaled or manual), `rate` (seconds of world time in one real second: 1 in real mode, 0 in manual mode), `now` (time of the world, in UTC) and `replaced` (whether the world was made anew or restored: time may have gone back then, and callback URLs are gone). `turn` comes when everything else that is due has happened: do what is due by `now` and all other work that has begun, then answer. Its data are `turn` and `now`. An advance moves time only when every participant has answered. On a clock that runs, an application computes the time from the last `clock` event and wakes itself. A later event takes the place of one that is not answered. The stream follows the name of the world: it stays open when the world is replaced, restored, or deleted and made anew. A second stream of the same participant takes the place of the first, which ends with the event `taken`; its client does not connect again. With open credentials the world is opened if it does not exist.
         */
        get: operations["followTurns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/participants/{participant}/turns/{turn}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Name by which the application takes part. Two processes need two names.
                 * @example shop
                 */
                participant: components["parameters"]["Participant"];
                /** @description Number of the event that is answered, as its data has it. */
                turn: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a turn of a participant, and says when its next work is due.
         * @description Answer a `clock` event when its time has been taken over, and a `turn` event when nothing is left to do. The answer is 404 when no participant of this name is joined, and 409 when the turn is not open any more: a later event took its place, it was answered already, or the advance was stopped. After a 409 nothing is left to do for this turn.
         */
        post: operations["answerTurn"];
        delete?: never;
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Lists the callbacks of a world with every attempt, the oldest first.
         * @description Filters are combined with AND. The list holds the last 10,000 callbacks that the providers of the world have created, also those that were dropped or are held.
         */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /** @description Number of the callback in this world, as `listCallbacks` shows it. */
                callback: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a callback once more and answers when the attempt has ended.
         * @description Makes one attempt now, outside the retry schedule. It also sends a callback that was delivered, dropped or failed, and releases one that is held.
         */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Lists the callback plans in their order.
         * @description Each plan shows how many callbacks it has matched (`seen`) and how many it has changed (`applied`).
         */
        get: operations["listCallbackPlans"];
        put?: never;
        /**
         * Adds a plan that changes the delivery of later callbacks.
         * @description The plan applies to callbacks that are created after this request. All plans that match a callback apply to it, in the order in which they were added.
         */
        post: operations["addCallbackPlan"];
        /**
         * Removes all plans. Callbacks that a plan holds stay held until they are replayed.
         * @description Later callbacks are sent as usual.
         */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /** @description Number of the plan, as the reply to its creation and `listCallbackPlans` show it. */
                plan: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Removes one plan. Callbacks that it holds stay held until they are replayed.
         * @description Later callbacks are no longer compared with this plan.
         */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Lists the fault rules in their order.
         * @description Each rule shows how many requests it has matched (`seen`) and how many it has changed (`applied`).
         */
        get: operations["listFaults"];
        put?: never;
        /**
         * Adds a fault rule. The first rule that matches a request at its place is applied.
         * @description The rule applies to requests that arrive after this one. A rule acts before or after the provider changes its state (`place`).
         */
        post: operations["addFault"];
        /**
         * Removes all rules.
         * @description Later requests are answered as usual.
         */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /** @description Number of the rule, as the reply to its creation and `listFaults` show it. */
                fault: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Removes one rule.
         * @description Later requests are no longer compared with this rule.
         */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Returns the whole world as JSON, without its journal.
         * @description Contains the state of each provider, the clock, the pending timers and callbacks, the rules and the random sources. The world settles first; if it does not, the answer is 409.
         */
        get: operations["getSnapshot"];
        /**
         * Replaces a world by a snapshot. The world is created if it does not exist.
         * @description Restores the state that the snapshot holds, in a world of the name in the path. The journal starts empty. A snapshot whose digest does not fit its content, or whose content does not have the form of a world, is refused with 400, and the former world stays. Advances of the former world are stopped.
         */
        put: operations["putSnapshot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/state/{service}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /** @description The provider, as `africastalking`, `dtone` or `acquirer`; `subscribers` for the people with phones. */
                service: string;
            };
            cookie?: never;
        };
        /**
         * Lists the collections of a provider, with how many documents each of them has.
         * @description Names what `listState` can be asked for. An unknown service is answered with 404 and the names of those that there are. The world settles first; if it does not, the answer is 409.
         */
        get: operations["listCollections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/state/{service}/{collection}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /** @description The provider, as `africastalking`, `dtone` or `acquirer`. */
                service: string;
                /** @description What it keeps, as `payments`, `messages` or `transactions`. */
                collection: string;
            };
            cookie?: never;
        };
        /**
         * Lists the documents of one collection of a provider, the oldest first.
         * @description Shows them as a snapshot holds them, for tests that ask what a provider has done. An unknown collection is answered with 404 and the names of those that there are. The world settles first; if it does not, the answer is 409.
         */
        get: operations["listState"];
        put?: never;
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copies the world under another name (another API key).
         * @description The copy has the same state, clock, pending timers and random sources. The two worlds do not influence each other afterwards. A name that is already in use is refused with 409.
         */
        post: operations["forkWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/subscribers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Lists the people with phones to whom something has happened in this world.
         * @description Every number has somebody behind it. Only those that were changed, texted, prompted or that opted out are listed, in the order in which that happened first.
         */
        get: operations["listSubscribers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/subscribers/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["SubscriberNumber"];
            };
            cookie?: never;
        };
        /**
         * Shows the person behind a phone number.
         * @description Any number in E.164 has one, reachable and with some money at first. Asking changes nothing.
         */
        get: operations["getSubscriber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Switches a phone on or off, moves it out of coverage, ports its number, or sets purses and PIN.
         * @description Members that are absent keep their value. Messages that wait for a phone arrive when it is on and in coverage again. What no provider knows gets 400 with what there is: a network that the country does not have, a currency without an exchange rate, a do-not-disturb register where there is none. A currency comes with both amounts.
         */
        patch: operations["patchSubscriber"];
        trace?: never;
    };
    "/worlds/{world}/subscribers/{number}/texts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["SubscriberNumber"];
            };
            cookie?: never;
        };
        /**
         * Lists the SMS that have arrived on a phone, oldest first.
         * @description A message that is reported as delivered is here. One that waits for the phone, or failed, is not.
         */
        get: operations["listReceivedTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/subscribers/{number}/opt-outs/{service}/{sender}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["SubscriberNumber"];
                /**
                 * @description Provider of the sender, by the name that `getHealth` shows.
                 * @example africastalking
                 */
                service: string;
                /**
                 * @description Name or short code that the phone shows as the origin of the unwanted messages.
                 * @example MYSHOP
                 */
                sender: components["schemas"]["SenderId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Opts somebody out of the messages of one sender.
         * @description It stays until it is lifted, and the provider tells the application of it. A second request changes nothing and tells nobody. A provider that does not run or has no senders gets 404.
         */
        put: operations["putOptOut"];
        post?: never;
        /**
         * Lets the messages of a sender through again, as the person behind a number can do with the operator.
         * @description Where nothing is to be lifted it gets 404.
         */
        delete: operations["liftOptOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/prompts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Lists the questions that phones have shown, oldest first.
         * @description Those that have ended stay in the list. Parameters that are absent leave nothing out.
         */
        get: operations["listPrompts"];
        put?: never;
        /**
         * Shows a question on a phone that no provider has asked.
         * @description For services that are not simulated: the answer is kept here and no provider hears it. Providers show questions themselves where their rules say so, to confirm a subscription for instance.
         */
        post: operations["addPrompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/prompts/{prompt}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /** @description Number of the question, as `listPrompts` shows it. */
                prompt: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers a question in the place of the person with the phone.
         * @description The provider that asked hears the answer at once. A question that has its answer, has expired or was withdrawn gets 409, and so does one on a phone that is off or out of coverage. The product that asked judges the PIN, so a wrong one is taken here. A PIN beside a no gets 400.
         */
        post: operations["answerPrompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/subscribers/{number}/handset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164, or the name of a browser client as calls show it. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["PhoneName"];
            };
            cookie?: never;
        };
        /**
         * Shows what a phone is doing and what its screen says.
         * @description Every phone begins idle, with nothing on its screen. Asking changes nothing.
         */
        get: operations["getHandset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/subscribers/{number}/screens": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["SubscriberNumber"];
            };
            cookie?: never;
        };
        /**
         * Lists the USSD screens that a phone has shown, oldest first, with what was typed into each.
         * @description The history of all dialogues of the phone. What waits for an application has no screen yet.
         */
        get: operations["listScreens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/subscribers/{number}/dial": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["SubscriberNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dials a USSD code on a phone.
         * @description The provider with that code asks its application, and the phone waits. Its screen comes when the application has answered: with a manual clock once the world has settled. Dialling during a dialogue ends that one. A code of no provider shows the operator's own message. A phone that is off or out of coverage gets 409.
         */
        post: operations["dialCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/subscribers/{number}/type": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["SubscriberNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Types an answer to the menu on a phone and sends it.
         * @description A phone without a menu gets 409: idle, waiting for an application, off, or out of coverage. So does a text longer than the operator lets through, where the settings of the provider apply such limits.
         */
        post: operations["typeOnPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/subscribers/{number}/hang-up": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164, or the name of a browser client as calls show it. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["PhoneName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the call on a phone, or its USSD dialogue if it has no call, as the red key does.
         * @description The provider tells its application that the call or the session has ended. A call that comes in is refused. A phone with neither gets 409.
         */
        post: operations["hangUpPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/subscribers/{number}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164, or the name of a browser client as calls show it. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["PhoneName"];
            };
            cookie?: never;
        };
        /**
         * Lists the calls of a phone with all that was heard, pressed and said, oldest first.
         * @description Speech is text here, and a sound is its URL. The call that goes on is the last one.
         */
        get: operations["listCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/subscribers/{number}/call": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164, or the name of a browser client as calls show it. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["PhoneName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calls a number from a phone.
         * @description The provider that has the number asks its application what to do, and the phone waits for an answer to its call. A number of nobody gets the operator's announcement. A phone that has a call, is off or is out of coverage gets 409.
         */
        post: operations["callNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/subscribers/{number}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164, or the name of a browser client as calls show it. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["PhoneName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers the call that comes in.
         * @description A phone that does not ring gets 409. A call that nobody answers stops ringing by itself.
         */
        post: operations["answerCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/subscribers/{number}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164, or the name of a browser client as calls show it. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["PhoneName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuses the call that comes in.
         * @description The provider hears that the person has pressed the red key. A phone that does not ring gets 409.
         */
        post: operations["refuseCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/subscribers/{number}/press": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164, or the name of a browser client as calls show it. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["PhoneName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Presses keys during a call, one after the other.
         * @description The tones of the keys reach the provider at this moment. A phone on whose line nobody is gets 409.
         */
        post: operations["pressKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/subscribers/{number}/speak": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164, or the name of a browser client as calls show it. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["PhoneName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says something during a call.
         * @description What is said is text. It takes its time on the clock of the world, goes into what is being recorded, and is heard by the other person on the line. A phone on whose line nobody is gets 409.
         */
        post: operations["speak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/subscribers/{number}/scripts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164, or the name of a browser client as calls show it. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["PhoneName"];
            };
            cookie?: never;
        };
        /**
         * Lists what the person with a phone does by habit, in the order in which it was told.
         * @description Those that have been used up stay in the list.
         */
        get: operations["listHandsetScripts"];
        put?: never;
        /**
         * Tells a person once what to do whenever something happens on the phone.
         * @description It holds for what happens after this request. The first one that fits acts alone, after its time on the clock of the world. What is over by then stays as it is, and the log says so. Something that cannot be done at such a moment, such as to answer a screen, gets 400.
         */
        post: operations["addHandsetScript"];
        /**
         * Removes all scripts of a phone.
         * @description What they were about to do is not done.
         */
        delete: operations["clearHandsetScripts"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/subscribers/{number}/scripts/{script}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164, or the name of a browser client as calls show it. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["PhoneName"];
                /** @description Number that the answer to its creation and `listHandsetScripts` show. */
                script: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Removes one script of a phone.
         * @description What it was about to do is not done. One that another phone has gets 404.
         */
        delete: operations["removeHandsetScript"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/acquirer/settings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Shows the settings of the card acquirer.
         * @description Returns the complete set of settings, including those that have their default value.
         */
        get: operations["getAcquirerSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes settings of the card acquirer in this world from now on.
         * @description Settings that are absent keep their value. The reply shows all settings.
         */
        patch: operations["patchAcquirerSettings"];
        trace?: never;
    };
    "/worlds/{world}/acquirer/challenges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /** @description What the acquirer named the authorisation whose challenge is pending, or the `md` of the challenge. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers a challenge as the holder of the card and the issuer do on the page, without a browser.
         * @description Returns the `paRes` that the page would post to the merchant. The authorisation changes when the merchant hands it in. An authorisation whose challenge is not pending gets 409.
         */
        post: operations["answerAcquirerChallenge"];
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /** @description Numeric id that DT One gave the transaction (`id`, not `external_id`). */
                transaction: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reverses a COMPLETED DT One transaction. The amount returns to the balance and a callback is sent.
         * @description Only a COMPLETED transaction can be reversed; any other status gets 409.
         */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /** @description Numeric id that DT One gave the transaction (`id`, not `external_id`). */
                transaction: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a CONFIRMED or SUBMITTED DT One transaction now.
         * @description Sets the final status immediately. The suffix, outcome rules and outages are ignored. A transaction in another status gets 409.
         */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Three-letter ISO 4217 code of the currency of the balance, such as USD.
                 * @example USD
                 */
                unit: components["parameters"]["Unit"];
            };
            cookie?: never;
        };
        /**
         * Shows the available amount and the amount on hold in one currency.
         * @description Amounts are in the currency of the path. A currency in which the account has no balance gets 404.
         */
        get: operations["getDtoneBalance"];
        /**
         * Sets the available amount and the credit limit in one currency.
         * @description The amount on hold for open transactions does not change. A currency that the account did not have gets a new balance.
         */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Shows the settings for what DT One does not publish.
         * @description Returns the complete set of settings, including those that have their default value.
         */
        get: operations["getDtoneSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes settings of DT One in this world from now on.
         * @description Settings that are absent keep their value. The reply shows all settings.
         */
        patch: operations["patchDtoneSettings"];
        trace?: never;
    };
    "/worlds/{world}/dtone/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Lists the rules for how DT One transactions end, in their order.
         * @description Each rule shows how many transactions it has matched (`seen`) and how many it has decided (`applied`).
         */
        get: operations["listDtoneOutcomes"];
        put?: never;
        /**
         * Adds a rule for how DT One transactions end. The first rule that matches decides, before outages and the suffix table.
         * @description The rule decides transactions that are created (or confirmed) after this request. Transactions that are confirmed already keep their outcome.
         */
        post: operations["addDtoneOutcome"];
        /**
         * Removes all rules. Transactions that are confirmed already keep their outcome.
         * @description Later transactions end as the suffix table says, or as an outage says.
         */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /** @description Number of the rule, as the reply to its creation and `listDtoneOutcomes` show it. */
                outcome: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Removes one rule. Transactions that are confirmed already keep their outcome.
         * @description Later transactions are no longer compared with this rule.
         */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Lists the planned, active and past outages of DT One's operators.
         * @description An outage stays in the list after its end, with the state `over`, until it is removed.
         */
        get: operations["listDtoneOutages"];
        put?: never;
        /**
         * Makes an operator fail for a period of world time.
         * @description During the outage, transactions of the operator's products are declined or rejected. Look-ups that need the operator get 503.
         */
        post: operations["addDtoneOutage"];
        /**
         * Ends all outages and removes them from the list.
         * @description Transactions that are confirmed already keep their outcome.
         */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /** @description Number of the outage, as the reply to its creation and `listDtoneOutages` show it. */
                outage: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends one outage and removes it from the list.
         * @description Transactions of the operator that are confirmed later end as usual.
         */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes DT One's callbacks arrive with a problem that integrators have observed, by adding a callback plan.
         * @description A hazard is a callback plan with a name. docs/dtone.md#callback-hazards explains each one.
         */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Lists the numbers that were ported in this world, in the order of their porting.
         * @description Numbers of the built-in table of ported numbers are not listed.
         */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000555
                 */
                number: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Ports a mobile number to another operator of its country, for look-ups.
         * @description Look-ups use this, and so do purchases with the setting `wrongOperator: declined`. A second request for the same number replaces the first.
         */
        put: operations["putDtonePortedNumber"];
        post?: never;
        /**
         * Undoes the porting of a number.
         * @description The operator of the number follows from the built-in tables again. A number that was not ported in this world gets 404.
         */
        delete: operations["deleteDtonePortedNumber"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/dtone/products": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Lists the products that were withdrawn or repriced in this world.
         * @description Products without a change are not listed. `GET /v1/products` of DT One lists what is for sale.
         */
        get: operations["listDtoneProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/dtone/products/{product}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Id of the product at DT One.
                 * @example 6035
                 */
                product: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Undoes all changes of a product.
         * @description The product is for sale again at its original price. A product without a change gets 404.
         */
        delete: operations["restoreDtoneProduct"];
        options?: never;
        head?: never;
        /**
         * Withdraws a product of DT One, brings it back, or changes its price.
         * @description Applies from the next request on. A withdrawn product is in no list and cannot be bought (404 and 1003001). Transactions that exist keep their price and end as usual. Members that are absent keep their value. A product of a withdrawn batch is gone for good: 404.
         */
        patch: operations["patchDtoneProduct"];
        trace?: never;
    };
    "/worlds/{world}/dtone/product-batches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Lists the batches of products that were added in this world, withdrawn ones too.
         * @description The products themselves are in `GET /v1/products` of DT One.
         */
        get: operations["listDtoneProductBatches"];
        put?: never;
        /**
         * Adds products to one operator of DT One, or to all operators in turn.
         * @description Each product varies the amount and price of an existing one that is not an eSIM plan. Products are computed from the seed when they are read, so a batch of 100000 takes no more memory than one of 10. Their ids begin at 1000000. A world can have 1000000 added products; more get 409.
         */
        post: operations["addDtoneProductBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/dtone/product-batches/{batch}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /** @description Number of the batch, as the reply to its creation and `listDtoneProductBatches` show it. */
                batch: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraws all products of a batch for good.
         * @description The products cannot be bought any more. Transactions of them are shown as before, and their ids are not used again.
         */
        delete: operations["withdrawDtoneProductBatch"];
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Lists the eSIM profiles of a world in the order of their issue.
         * @description Includes the profile that every world has from the start and the profiles of completed eSIM purchases.
         */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description ICCID (serial number) of a profile that this world has issued.
                 * @example 8900000000000000425
                 */
                iccid: string;
            };
            cookie?: never;
        };
        /**
         * Shows an eSIM profile that DT One sold, or that the world has from the start.
         * @description Shows the dates of installation and activation and what is left of each data plan.
         */
        get: operations["getDtoneEsimProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Installs an eSIM profile, activates it, or uses data on it.
         * @description Plays the part of the person who holds the phone. More data than is left is refused with 409.
         */
        patch: operations["patchDtoneEsimProfile"];
        trace?: never;
    };
    "/worlds/{world}/africastalking/callback-urls": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Sets the callback URLs and payment products of the sandbox dashboard.
         * @description Fills in the settings page of the provider's sandbox. Members that are absent keep their value, and null removes a URL: without one the callbacks of that kind are not sent. The reply shows all settings.
         */
        put: operations["putAfricasTalkingCallbackUrls"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/account": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Shows how much money the account has for messages and airtime.
         * @description The amount is in the currency of the account. Payments do not use it; they have wallets of their own.
         */
        get: operations["getAfricasTalkingAccount"];
        /**
         * Sets how much money the account has, and in which currency.
         * @description With nothing left or a debt, each recipient of a message is refused with code 405. A currency without an exchange rate gets 400.
         */
        put: operations["putAfricasTalkingAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/settings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Shows the settings for what the provider does in more than one way.
         * @description Returns the complete set, including those that have their default value.
         */
        get: operations["getAfricasTalkingSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes how the provider answers and delivers in this world from now on.
         * @description Those that are absent keep their value. The reply shows all of them.
         */
        patch: operations["patchAfricasTalkingSettings"];
        trace?: never;
    };
    "/worlds/{world}/africastalking/key-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Shows whether the provider turns away the API key that names the world.
         * @description A time in the past is not shown; the key is good again then.
         */
        get: operations["getAfricasTalkingKeyRefusal"];
        /**
         * Makes the provider turn away the API key that names the world.
         * @description Every request with the key gets 401 and the text for a wrong key, with open credentials too. Without a time this stays until it is lifted. With a time the key is like a new one, which the provider does not know for some minutes. No time at all (PT0S) would refuse nothing and gets 400; `deleteAfricasTalkingKeyRefusal` lifts.
         */
        put: operations["putAfricasTalkingKeyRefusal"];
        post?: never;
        /**
         * Makes the API key that names the world good again.
         * @description A key that is not turned away gets 404.
         */
        delete: operations["deleteAfricasTalkingKeyRefusal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/senders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Lists the sender ids that the account has registered, in the order of their first registration.
         * @description The shared sender id of the sandbox needs no registration and is not listed.
         */
        get: operations["listAfricasTalkingSenders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/senders/{sender}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Name or short code that a phone shows as the origin of a message.
                 * @example MYSHOP
                 */
                sender: components["schemas"]["SenderId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Gives the account the right to send under a name or short code in some countries.
         * @description From the first one on, the account may use only those that it has registered, and the shared one. A second request for the same one replaces the first. A number in a country that is not listed gets code 402. A code that is no country's gets 400.
         */
        put: operations["putAfricasTalkingSender"];
        post?: never;
        /**
         * Takes the right to send under a name or short code away.
         * @description One that is not registered gets 404. Without the last one, open credentials allow any again.
         */
        delete: operations["deleteAfricasTalkingSender"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/message-links": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Lists the links over which Africa's Talking hands messages over to operators, one for each network that it knows.
         * @description The order is that of the provider's data. The last one is for numbers that no network serves.
         */
        get: operations["listAfricasTalkingMessageLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/message-links/{networkCode}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Number of a network at the provider, as `listAfricasTalkingMessageLinks` and delivery reports show it.
                 * @example 63902
                 */
                networkCode: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Makes the link to an operator refuse messages to its subscribers, or opens it again.
         * @description From the next message on, each recipient whose network it is gets the code of the state, costs nothing and gets nothing. What was accepted before is delivered. A ported number counts where it is now. A network that the provider does not know gets 404.
         */
        put: operations["putAfricasTalkingMessageLink"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/short-codes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Lists the short codes of the account with their premium products, in the order of their first registration.
         * @description While the list is empty, open credentials take any short code and any keyword for a product.
         */
        get: operations["listAfricasTalkingShortCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/short-codes/{shortCode}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Three to eight digits that phones send to.
                 * @example 28901
                 */
                shortCode: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Gives the account the premium products of a short code.
         * @description From the first one on, only registered products exist. A second request for the same short code replaces its products. A charge in a currency without an exchange rate gets 400, and so do two products of the same word and the word that ends subscriptions.
         */
        put: operations["putAfricasTalkingShortCode"];
        post?: never;
        /**
         * Takes a short code and its premium products away.
         * @description Subscriptions to them stay, and nothing can be sent to them. One that is not registered gets 404.
         */
        delete: operations["deleteAfricasTalkingShortCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/ussd-codes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Lists the USSD codes of the account with their URLs, in the order of their first registration.
         * @description Phones reach the application by these codes alone.
         */
        get: operations["listAfricasTalkingUssdCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/ussd-codes/{serviceCode}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description What phones dial, with its star and hash. A hash in a path is written as `%23`.
                 * @example *384*70421#
                 */
                serviceCode: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Gives the account a USSD code, as the dashboard creates a channel.
         * @description A second request for the same code replaces its URLs. Sessions that go on keep the ones with which they began.
         */
        put: operations["putAfricasTalkingUssdCode"];
        post?: never;
        /**
         * Takes a USSD code from the account.
         * @description Sessions that go on are not ended. A code that is not registered gets 404.
         */
        delete: operations["deleteAfricasTalkingUssdCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/voice-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Lists the voice numbers of the account with their URLs and channels, in the order of their first registration.
         * @description Calls are made from these numbers alone, and phones reach the application by them.
         */
        get: operations["listAfricasTalkingVoiceNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/voice-numbers/{phoneNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description What phones dial, in E.164. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711082000
                 */
                phoneNumber: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Gives the account a voice number, as the dashboard does.
         * @description A second request for the same number replaces its URLs and channels. Calls that go on keep the URLs with which they began.
         */
        put: operations["putAfricasTalkingVoiceNumber"];
        post?: never;
        /**
         * Takes a voice number from the account.
         * @description Calls that go on are not ended, and those that wait for a channel fail. A number that is not registered gets 404.
         */
        delete: operations["deleteAfricasTalkingVoiceNumber"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/voice-clients": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Lists the browser clients of the account, in the order of their first registration.
         * @description A client is a phone in a browser. Its handset has the name `sandbox.` with that of the client behind it.
         */
        get: operations["listAfricasTalkingVoiceClients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/voice-clients/{client}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Short name of the browser client, without that of the account.
                 * @example agent
                 */
                client: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Registers a browser client, or takes it offline.
         * @description Only a client that is online can be called and can call. Going offline ends no call.
         */
        put: operations["putAfricasTalkingVoiceClient"];
        post?: never;
        /**
         * Removes a browser client.
         * @description Calls that go on are not ended. A client that is not registered gets 404.
         */
        delete: operations["deleteAfricasTalkingVoiceClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/media": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Lists the recordings that the account has uploaded for its calls, in the order of their first upload.
         * @description The provider has noted them and has not fetched them.
         */
        get: operations["listAfricasTalkingMedia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/browser-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says yes in the browser of a subscriber whom the application has sent to the operator's page.
         * @description The operator, Safaricom, knows the number that browses, and no number of another operator: that gets 400. Where no browser is waited for, or none of that transaction, it gets 404.
         */
        post: operations["confirmAfricasTalkingSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/payment-products": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Lists the payment products of the account with the channels of operators, in the order of their first registration.
         * @description While the list is empty, open credentials take any name for a product and any channel for one of its own.
         */
        get: operations["listAfricasTalkingPaymentProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/payment-products/{paymentProduct}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Name under which requests pay or collect (`productName`), such as Payouts.
                 * @example Payouts
                 */
                paymentProduct: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Gives the account a payment product with channels of operators.
         * @description From the first one on, only registered products exist, and a product without a channel can neither pay nor collect. A second request for the same name replaces the first. A code that another product has gets 409.
         */
        put: operations["putAfricasTalkingPaymentProduct"];
        post?: never;
        /**
         * Takes a payment product away.
         * @description Payments of it that are under way end as they would. One that is not registered gets 404.
         */
        delete: operations["deleteAfricasTalkingPaymentProduct"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/c2b-payments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets a subscriber send mobile money to a payment product without a checkout.
         * @description The money leaves the purse of the subscriber, in its currency. Where the dashboard has a URL for it, the application is asked whether it takes the money. A product that does not exist gets 404. A phone that is off or out of coverage, a product without a channel, and more than the purse has get 409.
         */
        post: operations["payAfricasTalkingProduct"];
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Three-letter ISO 4217 code of the currency of the wallet, such as SLE.
                 * @example SLE
                 */
                currency: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Sets the payment wallet and the stash in one currency.
         * @description Amounts are in the currency of the path. The wallet pays the value of B2C payments and of mobile data, the stash pays fees. A currency without a wallet at the provider gets 404.
         */
        put: operations["putAfricasTalkingWallet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/airtime": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Lets the account send airtime, or forbids it.
         * @description At the provider the product must be activated for each account. Here it is active at first. While it is not, each request is refused as a whole, with a reply of status 201.
         */
        put: operations["putAfricasTalkingAirtime"];
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Simulates an SMS from a subscriber to a short code.
         * @description The message gets the next inbox id. It is posted to the incoming-messages URL when one is set. A phone that is off or out of coverage gets 409.
         */
        post: operations["receiveAfricasTalkingMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/queues": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        /**
         * Lists the queues of Africa's Talking, one for each product, and what waits in them.
         * @description Shows for each product how fast it works, how many items wait, and when the first and the last of them leave if nothing changes.
         */
        get: operations["listAfricasTalkingQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/queues/{product}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Name of a product that has a queue, as `listAfricasTalkingQueues` shows it.
                 * @example sms
                 */
                product: components["parameters"]["QueuedProduct"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Makes a queue of Africa's Talking slower or faster, pauses it or lets it go on, or delays the outcomes of what leaves it.
         * @description Members that are absent keep their value. What waits already is concerned too: another rate counts from the last item that has left. While a queue is paused nothing leaves it. When it goes on, the first item leaves at once and the others follow at the rate. A product without a queue gets 404.
         */
        patch: operations["patchAfricasTalkingQueue"];
        trace?: never;
    };
    "/worlds/{world}/africastalking/queues/{product}/stall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Name of a product that has a queue, as `listAfricasTalkingQueues` shows it.
                 * @example sms
                 */
                product: components["parameters"]["QueuedProduct"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps the first item of a queue of Africa's Talking where it is for some time, and all others behind it.
         * @description Counts from now, also when nothing waits yet. Afterwards the first item leaves and the others follow at the rate. A second request replaces the first, so PT0S ends a stall. A product without a queue gets 404.
         */
        post: operations["stallAfricasTalkingQueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/worlds/{world}/africastalking/queues/{product}/lose": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Name of a product that has a queue, as `listAfricasTalkingQueues` shows it.
                 * @example sms
                 */
                product: components["parameters"]["QueuedProduct"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drops the first item of a queue of Africa's Talking, as if the provider had lost it.
         * @description The item never leaves and nothing is reported of it. What it has cost is not returned. The next item takes its turn. A queue in which nothing waits gets 409, a product without a queue 404.
         */
        post: operations["loseAfricasTalkingQueueHead"];
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
        /** @description the name of a world, which clients send as the API key: any text of 1 to 512 characters, but not . or .. and without control characters. */
        WorldName: string;
        /** @description an ISO 8601 duration of up to 99999 weeks, 999999 days, 9999999 hours, 999999999 minutes and 9999999999 seconds together: PT5M, PT0.5S, P1D. */
        Duration: string;
        /**
         * Format: date-time
         * @description a date and time with its offset, in the years 1970 to 8999 and without leap seconds: 2026-01-31T09:00:00Z.
         * @example 2026-03-17T22:09:55Z
         */
        Moment: string;
        /** @description State of the process. */
        Health: {
            /**
             * @description Always `ok`; a process that is not ready does not answer.
             * @constant
             */
            status: "ok";
            /** @description Names of the services that share the worlds of this process. */
            services: string[];
            /** @description Origins of the control plane (`control`) and of the services, by name, as far as they have ports. */
            urls: {
                [key: string]: string;
            };
            /**
             * @description `open`: any API key opens a world. `strict`: only the keys of existing worlds are accepted.
             * @enum {string}
             */
            credentials: "open" | "strict";
        };
        /** @description One isolated set of provider accounts with its own clock, state and journal. */
        World: {
            /** @description Also the API key that opens the world at the providers. */
            name: components["schemas"]["WorldName"];
            /** @description Start value of all random draws in the world (ids, PINs, fault probabilities), together with its name. */
            seed: string;
            /** @description Current mode, rate and time. */
            clock: components["schemas"]["Clock"];
        };
        /** @description Properties of a new world. Each has a default. */
        WorldSettings: {
            /** @description Start value of all random draws in the world, together with its name. Defaults to the seed with which Railyard was started (42). */
            seed?: string | number;
            /** @description DT One API secret of the world, for strict credentials. Defaults to the name of the world. */
            secret?: string;
            /** @description How time passes in the world. Members that are absent take the values with which Railyard was started. */
            clock?: components["schemas"]["ClockSettings"];
        };
        /**
         * @description `real`: time passes as on the wall clock. `scaled`: time passes `rate` times as fast. `manual`: time passes only when it is advanced.
         * @enum {string}
         */
        ClockMode: "real" | "scaled" | "manual";
        /** @description State of a world's clock. */
        Clock: {
            /** @description How time passes: real, scaled or manual. */
            mode: components["schemas"]["ClockMode"];
            /** @description Seconds of world time in one real second: 1 in real mode, 0 in manual mode. */
            rate: number;
            /**
             * Format: date-time
             * @description Current time of the world, in UTC.
             */
            now: string;
            /** @description The advance that is running. Absent when there is none. */
            advance?: {
                /**
                 * Format: date-time
                 * @description Time of the world at which it will end, in UTC.
                 */
                to: string;
                /** @description Number of other advances that wait until it has ended. */
                waiting: number;
            };
        };
        /** @description Changes to a clock. Members that are absent keep their value. */
        ClockSettings: {
            /** @description How time passes from now on: real, scaled or manual. */
            mode?: components["schemas"]["ClockMode"];
            /** @description Seconds of world time in one real second. Only together with `mode: scaled`. */
            rate?: number;
            /** @description Time to set. It must not be before the current time of the world. A new world with a manual clock starts at 2026-01-01T00:00:00Z when it is absent. */
            now?: components["schemas"]["Moment"];
        };
        /** @description How far to move the clock. Exactly one of `by` and `to` is required. */
        Advance: {
            /** @description How much time passes. */
            by?: components["schemas"]["Duration"];
            /** @description Moment at which the clock stops. It must not be before the current time of the world. */
            to?: components["schemas"]["Moment"];
            /** @description When the world counts as settled, and how it gets there. */
            settle?: {
                /**
                 * @description Real milliseconds that must pass without a request or a callback before the world counts as settled. Use it for an application in another process.
                 * @default 0
                 */
                quiet: number;
                /**
                 * @description How callbacks of one moment go to one target: one by one if it is absent. `sideBySide` sends up to 32 at the same time, those about one transaction or message one after another, and takes less than half of the time. Requests that your application makes while it handles callbacks may then stand in another order in the journal of the next run.
                 * @enum {string}
                 */
                callbacks?: "oneByOne" | "sideBySide";
            };
        } & (unknown | unknown);
        /** @description Result of an advance. */
        Advanced: {
            /**
             * Format: date-time
             * @description Time of the world after the advance, in UTC.
             */
            now: string;
            /** @description Number of timers that have fired. */
            fired: number;
            /** @description Number of callbacks that their receivers have acknowledged. */
            delivered: number;
            /** @description Whether no request, callback or timer is left that is due. */
            settled: boolean;
        };
        /** @description Entries that match the filters, and the bound of the journal. */
        Journal: {
            /** @description Largest number of entries that the world keeps. */
            limit: number;
            /** @description Number of older entries that were removed because of the limit. */
            dropped: number;
            /** @description Exchanges in the order in which they began, the oldest first. */
            entries: components["schemas"]["JournalEntry"][];
        };
        /** @description One HTTP exchange: a request to a provider, or an attempt to deliver a callback. */
        JournalEntry: {
            /** @description Number of the entry in this world. Numbers rise by one and are not reused. */
            id: number;
            /**
             * Format: date-time
             * @description World time at which the request arrived or the attempt began, in UTC.
             */
            at: string;
            /** @description Provider that received the request or sent the callback: `africastalking`, `dtone` or `acquirer`. */
            service: string;
            /**
             * @description Direction: `request` to the provider, `callback` from the provider.
             * @enum {string}
             */
            kind: "request" | "callback";
            /** @description Operation that was called, or name of the callback. Null when the request matches no operation. */
            operationId: string | null;
            /** @description Entry id of the request that caused this callback. */
            cause?: number;
            /** @description Number of the callback of which this is an attempt. */
            callback?: number;
            /** @description What was sent: to the provider, or by the provider for a callback. */
            request: {
                /** @description HTTP method in capitals. */
                method: string;
                /** @description Path with query for a request, complete URL for a callback. */
                target: string;
                /** @description Values by lower-case name. Credentials are redacted. */
                headers: {
                    [key: string]: string;
                };
                /** @description Text as it was sent, cut after 16,384 characters. */
                body: string;
            };
            /** @description What was answered. Null while there is no answer, and permanently when the connection failed. */
            reply: {
                /** @description HTTP status code of the answer. */
                status: number;
                /** @description Values by lower-case name. */
                headers: {
                    [key: string]: string;
                };
                /** @description Text of the answer, cut after 16,384 characters. */
                body: string;
            } | null;
            /** @description Reason why there is no answer, or why the answer did not reach the client. */
            error?: string;
            /**
             * Format: date-time
             * @description When a callback whose attempt failed is sent again, in UTC. Absent when it is not.
             */
            retryAt?: string;
            /** @description Rule of the provider that received the answer to the callback, and its key. */
            heardBy?: {
                /** @description Which rule of the provider received the answer. */
                name: string;
                /** @description Id of the call or session that the answer belongs to. */
                key: string;
            };
            /** @description Number of the fault rule that was applied to this exchange. */
            fault?: number;
            /** @description Numbers of the callback plans that apply to the callback, also where this attempt shows nothing of them. */
            plans?: number[];
            /** @description Hints for a request that was refused or ignored in part: which field, parameter or path was probably meant. For a callback, hints about a plan that did not fit its body, and about what its answer lacked or had too much. */
            nearMiss?: string[];
        };
        /** @description What happens next in a world. */
        Due: {
            /**
             * Format: date-time
             * @description Current time of the world, in UTC.
             */
            now: string;
            /** @description Number of items in all, also those beyond the limit. */
            total: number;
            /** @description The items in the order in which they fall due. */
            items: components["schemas"]["DueItem"][];
        };
        /** @description Something that a world does by itself at a moment. */
        DueItem: {
            /**
             * Format: date-time
             * @description When it happens, in UTC. A moment before the current time means at the next advance.
             */
            due: string;
            /**
             * @description `timer`: a rule of a provider. `callback`: a step of a delivery. `reply`: an answer that is held. `participant`: work of an application that takes part in the clock.
             * @enum {string}
             */
            kind: "timer" | "callback" | "reply" | "participant";
            /** @description Rule of the provider, kind of callback, provider and operation whose answer is held, or participant. */
            name: string;
            /** @description Provider of a timer or a callback: `africastalking`, `dtone` or `acquirer`. */
            service?: string;
            /** @description Id of the transaction, message or payment that it concerns. */
            key?: string;
            /** @description Number of the callback in this world. */
            callback?: number;
            /**
             * @description What happens to the callback: its first attempt, a later one, the end of a wait for the next callback, an answer that a plan delays, or the end of the time for an answer.
             * @enum {string}
             */
            step?: "deliver" | "retry" | "swap" | "answer" | "timeout";
            /** @description Journal entry id of the request that led to it. */
            cause?: number;
        };
        /** @description An application in another process that takes part in the clock of a world. */
        Participant: {
            /** @description Name under which it has opened its stream. */
            name: string;
            /** @description Number of the event that it has not answered yet. Null when it has answered all. */
            turn: number | null;
            /**
             * Format: date-time
             * @description When its next work is due, as its last answer said, in UTC. Null when nothing is.
             */
            next: string | null;
        };
        /** @description What a participant says at the end of a turn. */
        TurnAnswer: {
            /**
             * Format: date-time
             * @description the moment at which its next work is due, a date and time with its offset in the years 1970 to 8999, or null when nothing is.
             */
            next: string | null;
            /**
             * @description Whether it has done any work since its last answer. In a world with several participants all get another turn then, since that work may have reached another one.
             * @default false
             */
            worked: boolean;
        };
        /**
         * @description `queued`: waits for its first or next attempt. `held`: a plan keeps it back. `delivered`: the receiver acknowledged it. `dropped`: a plan discarded it. `failed`: all attempts failed.
         * @enum {string}
         */
        CallbackState: "queued" | "held" | "delivered" | "dropped" | "failed";
        /** @description One notification from a provider to an application, with its attempts. */
        Callback: {
            /** @description Number of the callback in this world, counted from 1. */
            id: number;
            /** @description Provider that sends it: `africastalking`, `dtone` or `acquirer`. */
            service: string;
            /** @description Kind of notification, such as `transactionUpdated` or `deliveryReport`. */
            name: string;
            /** @description Id of the transaction or message that the callback reports on. */
            about: string;
            /** @description Journal entry id of the request that led to the callback. */
            cause?: number;
            /** @description Address of the receiver, without user name and password. */
            url: string;
            /** @description Media type of the body. */
            contentType: string;
            /** @description Text that is sent, after the changes that plans make. */
            body: string;
            /**
             * Format: date-time
             * @description World time at which the provider created it, in UTC.
             */
            createdAt: string;
            /** @description How far the delivery has come. */
            state: components["schemas"]["CallbackState"];
            /** @description Deliveries that were tried so far, the oldest first. */
            attempts: {
                /**
                 * Format: date-time
                 * @description World time at which the attempt began, in UTC.
                 */
                at: string;
                /** @description Id of the journal entry that holds the exchange. */
                entry: number;
                /** @description HTTP status code that the receiver answered. Absent when no answer came. */
                status?: number;
                /** @description Reason why no answer came. */
                error?: string;
            }[];
        };
        /** @description Conditions that are combined with AND. A condition that is absent matches everything. */
        Selector: {
            /**
             * @description Provider that receives the request or sends the callback.
             * @enum {string}
             */
            service?: "africastalking" | "dtone" | "acquirer";
            /** @description Operation that is called, or name of the callback. */
            operationId?: string;
            /** @description Id of the transaction or message that the callback reports on. For callback plans only. */
            about?: string;
            /** @description Required values by dotted path: into the request for faults (`body.recipients.0.phoneNumber`, `query.page`), into the body for callback plans. */
            fields?: {
                [key: string]: string | number | boolean | null;
            };
            /** @description Apply only to the match with this number, counted from 1. Matches that an earlier rule of the same place takes count too; what a fault keeps from being processed does not count for place `after`. */
            nth?: number;
            /** @description Apply to this many matches at most. */
            times?: number;
            /** @description Share of the matches to which the rule applies. The draws come from the seed of the world. */
            probability?: number;
        };
        /** @description A change to the delivery of some callbacks. */
        CallbackPlanSettings: {
            /** @description Which callbacks the plan is for. All when absent. */
            select?: components["schemas"]["Selector"];
            /** @description What happens to these callbacks. */
            action: components["schemas"]["CallbackAction"];
        };
        /** @description A plan with its counters. */
        CallbackPlan: {
            /** @description Number of the plan in this world, counted from 1. */
            id: number;
            /** @description Number of callbacks that matched the conditions, before `nth`, `times` and `probability` were considered. */
            seen: number;
            /** @description Number of callbacks that the plan changed. */
            applied: number;
            /** @description Which callbacks the plan is for. */
            select: components["schemas"]["Selector"];
            /** @description What happens to these callbacks. */
            action: components["schemas"]["CallbackAction"];
        };
        /** @description One change to the delivery of a callback. `kind` says which. */
        CallbackAction: components["schemas"]["DropCallback"] | components["schemas"]["DropCallbackAnswer"] | components["schemas"]["DelayCallbackAnswer"] | components["schemas"]["DelayCallback"] | components["schemas"]["DuplicateCallback"] | components["schemas"]["ReorderCallback"] | components["schemas"]["CallbackBeforeReply"] | components["schemas"]["CorruptCallback"] | components["schemas"]["HoldCallback"];
        /** @description The callback does not reach the receiver. With `attempts`, only the first attempts are lost and the provider retries. */
        DropCallback: {
            /**
             * @description Discards the callback or its first attempts. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "drop";
            /** @description Number of attempts that are lost. The callback is discarded for good when absent. */
            attempts?: number;
        };
        /** @description The receiver gets the callback, but its answer is lost, so the attempt counts as failed. */
        DropCallbackAnswer: {
            /**
             * @description Discards the answers of the receiver. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "dropAnswer";
            /** @description Number of attempts whose answers are lost. All when absent. */
            attempts?: number;
        };
        /** @description The receiver gets the callback, but its answer reaches the provider later. An answer after the provider's time-out is late, and the attempt counts as failed. */
        DelayCallbackAnswer: {
            /**
             * @description Delays the answers of the receiver. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "delayAnswer";
            /** @description How much later, in world time. */
            duration: components["schemas"]["Duration"];
            /** @description Number of attempts whose answers are delayed. All when absent. */
            attempts?: number;
        };
        /** @description The first attempt begins later. Further attempts follow it on the usual schedule. */
        DelayCallback: {
            /**
             * @description Sends the first attempt later. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "delay";
            /** @description How much later, in world time. */
            duration: components["schemas"]["Duration"];
        };
        /** @description The receiver gets the same callback again after it has acknowledged it. */
        DuplicateCallback: {
            /**
             * @description Sends the callback more than once, although it was acknowledged. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "duplicate";
            /** @description Number of additional deliveries. 1 when absent. */
            copies?: number;
            /** @description Time between two deliveries, in world time. Zero when absent. */
            after?: components["schemas"]["Duration"];
        };
        /** @description The callback waits for the next one to the same host and port (of the same call or session, if it belongs to one) and is sent after it. If none comes, it is sent after `within`. */
        ReorderCallback: {
            /**
             * @description Changes the order of two callbacks to the same host and port. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "reorder";
            /** @description Longest wait for the next callback, in world time. One minute when absent. */
            within?: components["schemas"]["Duration"];
        };
        /** @description The reply to the request that caused the callback waits, in world time, until the first attempt has ended. It does not wait for a callback that is due more than a minute later. A plan that names a callback by its `operationId` holds no reply of an operation that causes other callbacks. */
        CallbackBeforeReply: {
            /**
             * @description Delivers the callback before the client gets the reply to its request. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "beforeReply";
        };
        /** @description `truncate` sends the first half of the body, `garble` makes the body unreadable, `field` sets one value. */
        CorruptCallback: {
            /**
             * @description Changes the body. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "corrupt";
            /**
             * @description Kind of damage: truncate, garble or field.
             * @enum {string}
             */
            how: "truncate" | "garble" | "field";
            /** @description Dotted path of the member to set, or name of the form field. Only for `how: field`. A member that the body lacks is added. The body stays as it is when it lacks the object around the member. The journal entry of the callback then has a `nearMiss`. */
            field?: string;
            /** @description Any JSON value that the field gets. Only for `how: field`. */
            value?: unknown;
        };
        /** @description The callback is not sent until it is replayed. */
        HoldCallback: {
            /**
             * @description Keeps the callback back. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "hold";
        };
        /** @description A disturbance of some requests. */
        FaultSettings: {
            /** @description Which requests the rule is for. All when absent. */
            select?: components["schemas"]["Selector"];
            place?: components["schemas"]["FaultPlace"];
            /** @description What the client experiences instead of the usual answer. */
            effect: components["schemas"]["FaultEffect"];
        };
        /**
         * @description `before`: the provider does not process the request; with `latency` it does so once the time has passed, also for a client that has hung up. `after`: the provider processes it and changes its state, then the fault damages the answer. When absent: `after` for `truncate` and `malformed`, which damage the answer of the request, and `before` for all others. With `before`, these two damage the provider's internal error.
         * @enum {string}
         */
        FaultPlace: "before" | "after";
        /** @description A fault with its counters. */
        FaultRule: {
            /** @description Number of the rule in this world, counted from 1. */
            id: number;
            /** @description Number of requests that matched the conditions, before `nth`, `times` and `probability` were considered. */
            seen: number;
            /** @description Number of requests to which the effect was applied. */
            applied: number;
            /** @description Which requests the rule is for. */
            select: components["schemas"]["Selector"];
            place: components["schemas"]["FaultPlace"];
            /** @description What the client experiences instead of the usual answer. */
            effect: components["schemas"]["FaultEffect"];
        };
        /** @description One disturbance of an answer. `kind` says which. */
        FaultEffect: components["schemas"]["LatencyFault"] | components["schemas"]["StatusFault"] | components["schemas"]["ProviderErrorFault"] | components["schemas"]["TruncationFault"] | components["schemas"]["MalformedFault"] | components["schemas"]["ResetFault"] | components["schemas"]["HangFault"] | components["schemas"]["RateLimitFault"];
        /** @description The answer is delayed, in world time. */
        LatencyFault: {
            /**
             * @description Delays the answer. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "latency";
            /** @description How long the answer is held back, in world time. */
            duration: components["schemas"]["Duration"];
        };
        /** @description The answer has this status and body, which need not be in the provider's document. */
        StatusFault: {
            /**
             * @description Replaces the answer by any status and body. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "status";
            /** @description HTTP status code to send. */
            status: number;
            /** @description a media type to send, in ASCII: text/plain; charset=UTF-8. When absent: application/json, or text/plain for a body that is a string. */
            contentType?: string;
            /** @description Any JSON value to send as the body; a string is sent as it is. No body when absent. */
            body?: unknown;
        };
        /** @description The answer is an error of the provider's error table, with its usual status and body. */
        ProviderErrorFault: {
            /**
             * @description Replaces the answer by an error of the provider. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "providerError";
            /** @description Row of the provider's error table: its name (`insufficientBalance`) or its code (1006001). */
            error: string | number;
        };
        /** @description The connection closes after a number of bytes of the body. */
        TruncationFault: {
            /**
             * @description Closes the connection in the middle of the answer. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "truncate";
            /** @description Number of body bytes that are sent before. 10 when absent. */
            bytes?: number;
        };
        /** @description The body is complete but cannot be parsed. */
        MalformedFault: {
            /**
             * @description Replaces the body by text that is not valid JSON. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "malformed";
        };
        /** @description The client sees that the connection was reset. */
        ResetFault: {
            /**
             * @description Resets the connection without an answer. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "reset";
        };
        /** @description There is no answer. The connection stays open until the client closes it. */
        HangFault: {
            /**
             * @description Never answers and keeps the connection open. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "hang";
        };
        /** @description A number of requests is allowed in each period of world time. Further requests get the provider's 429. */
        RateLimitFault: {
            /**
             * @description Answers with the provider's 429 when there are too many requests. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "rateLimit";
            /** @description Number of requests that are allowed in each period. */
            limit: number;
            /** @description Length of the period, in world time. It begins with the first request. */
            per: components["schemas"]["Duration"];
        };
        /** @description Documents of one kind that a provider keeps. */
        Collection: {
            /** @description Name of the collection, as `transactions`. */
            name: string;
            /** @description Number of documents in it. */
            count: number;
        };
        /** @description State of a world in a form that can be stored and restored. */
        Snapshot: {
            /**
             * @description Version of the stored form. Other versions are refused.
             * @constant
             */
            format: "railyard-world/3";
            /** @description SHA-256 of the content in hexadecimal. A snapshot whose content was edited is refused. */
            digest: string;
            /** @description State of the world. The form is internal and can change between versions. */
            content: {
                [key: string]: unknown;
            };
        };
        /** @description an ISO 8601 duration of up to 999 days, 999 hours, 9999 minutes and 99999 seconds together, to the millisecond: PT1H, PT0.5S, P2D. */
        SettingDuration: string;
        /** @description whole seconds, minutes or hours, one at least: PT1S, PT15M. */
        SettingPeriod: string;
        /** @description Times of the card acquirer. The default of each setting is in brackets. */
        AcquirerSettings: {
            /** @description (P7D) Time after which a hold ends by itself. Applies to authorisations that are asked for from now on. */
            holdFor?: components["schemas"]["SettingDuration"];
            /** @description (PT15M) Time that the holder of a card has to answer. Applies to authorisations that are asked for from now on. */
            challengeFor?: components["schemas"]["SettingDuration"];
            /** @description (5 s, 30 s, 2 min, 10 min) Waiting times before the second, third and later attempts of a callback. An empty list means one attempt. */
            callbackRetries?: components["schemas"]["SettingDuration"][];
            /** @description (PT10S) Time that the receiver of a callback has to answer, in real time. */
            callbackTimeout?: components["schemas"]["SettingPeriod"];
        };
        /** @description Behaviour that DT One does not document, or documents without a number. The default of each setting is in brackets. docs/dtone.md#settings gives the evidence for each. */
        DtoneSettings: {
            /** @description (PT1H) Time after creation during which a transaction can be confirmed. Applies to transactions that are created from now on. */
            confirmationWindow?: components["schemas"]["SettingDuration"];
            /** @description (false) Whether a transaction that was not confirmed becomes CANCELLED at the end of its window. Applies to transactions that are created from now on. */
            cancelOnExpiry?: boolean;
            /** @description (true) Whether a confirmed transaction has the status SUBMITTED before it ends. */
            submittedPhase?: boolean;
            /** @description (PT1S) Time from confirmation to the status SUBMITTED. */
            submittedAfter?: components["schemas"]["SettingDuration"];
            /**
             * @description (completed) Outcome for a number or account whose last three digits are not in the suffix table: it completes, or (`strict`) it is refused with 400 and 1005003.
             * @enum {string}
             */
            otherSuffix?: "completed" | "strict";
            /** @description (PT3M) Longest time for which a synchronous request is held open. */
            syncHold?: components["schemas"]["SettingDuration"];
            /**
             * @description (list) Answer to a search that finds no transaction: an empty list, or (`notFound`) 404 and 1008004.
             * @enum {string}
             */
            emptySearch?: "list" | "notFound";
            /**
             * @description (ignored) Outcome of a mobile product for a number that look-ups assign to another operator: the suffix decides, or (`declined`) it ends as DECLINED-INVALID-CREDIT-PARTY (90200). Applies to transactions that are confirmed from now on.
             * @enum {string}
             */
            wrongOperator?: "ignored" | "declined";
            /** @description (false) Whether a callback is sent for the status CONFIRMED too. */
            callbackOnConfirmed?: boolean;
            /** @description (false) Whether a callback is sent for the status SUBMITTED too. */
            callbackOnSubmitted?: boolean;
            /** @description (5 s, 30 s, 2 min, 10 min) Waiting times before the second, third and later attempts of a callback. An empty list means one attempt. */
            callbackRetries?: components["schemas"]["SettingDuration"][];
            /** @description (PT10S) Time that the receiver of a callback has to answer, in real time. */
            callbackTimeout?: components["schemas"]["SettingPeriod"];
            /**
             * @description (null) Loopback address that callbacks are sent from, 127.0.0.1 to 127.255.255.254, to try an allow-list. Null: the system chooses it. Callbacks of transactions that exist are sent from it too. A target without an IPv4 address is not reached.
             * @example 127.0.0.2
             */
            callbackAddress?: string | null;
            /** @description (1000000 in PT1S) Number of requests that are allowed in a window. */
            rateLimit?: {
                /** @description Size of the token bucket: requests that are allowed in one window. */
                requests: number;
                /** @description Length of the window, in world time. */
                window: components["schemas"]["SettingPeriod"];
            };
        };
        /** @description Source, wholesale and retail price as a multiple of the original ones; 1 restores them. Fixed prices are rounded to cents. */
        DtonePriceFactor: number;
        /** @description A product that this world has withdrawn or repriced. */
        DtoneProduct: {
            /** @description Id of the product at DT One. */
            product_id: number;
            /** @description Whether the product is for sale. */
            available: boolean;
            priceFactor: components["schemas"]["DtonePriceFactor"];
        };
        /** @description Products that were added in this world. Their ids are consecutive. */
        DtoneProductBatch: {
            /** @description Number of the batch in this world, counted from 1. */
            id: number;
            /** @description Id of the operator that sells them. Null: all operators in turn. */
            operator_id: number | null;
            /** @description Lowest id of the added products. */
            first_product_id: number;
            /** @description How many products the batch has. */
            count: number;
            /** @description What their amounts and prices are drawn from. */
            seed: string;
            /** @description Whether none of them can be bought any more. */
            withdrawn: boolean;
        };
        /** @description A phone, with its USSD dialogue and its call if it has them. */
        Handset: {
            /** @description E.164 form of the phone number, or the name of a browser client. */
            number: string;
            /**
             * @description `waiting`: the application has not answered yet. `asked`: a menu is on the screen and takes an answer. `idle`: no dialogue goes on.
             * @enum {string}
             */
            state: "idle" | "waiting" | "asked";
            /** @description USSD code of the dialogue that goes on. Null without one. */
            code: string | null;
            /** @description Text that is shown now: a menu, or the last text of the dialogue that ended last. Null while the phone waits, and before the first one. */
            screen: string | null;
            /** @description Telephone call that goes on. Null without one. */
            call: components["schemas"]["CurrentCall"] | null;
        };
        /** @description A call that has not ended. */
        CurrentCall: {
            /** @description Number of the call in its world, from 1. */
            id: number;
            /**
             * @description Which side has called.
             * @enum {string}
             */
            direction: "incoming" | "outgoing";
            /** @description Number that the phone shows: of the caller, or what was dialled. */
            party: string;
            /**
             * @description `dialling`: nobody has answered this phone yet. `ringing`: it can answer. `talking`: the line is open.
             * @enum {string}
             */
            state: "dialling" | "ringing" | "talking";
        };
        /** @description A call of a phone, and its transcript. */
        PhoneCall: {
            /** @description Number of the call in its world, from 1. */
            id: number;
            /** @description Provider that carried it, by its name. Null: nobody has the number. */
            service: string | null;
            /**
             * @description Which side has called.
             * @enum {string}
             */
            direction: "incoming" | "outgoing";
            /** @description Number that the phone shows: of the caller, or what was dialled. */
            party: string;
            /**
             * @description How far it has come.
             * @enum {string}
             */
            state: "dialling" | "ringing" | "talking" | "ended";
            /**
             * Format: date-time
             * @description World time at which it was dialled or began to ring.
             */
            beganAt: string;
            /**
             * Format: date-time
             * @description World time at which the line was opened. Null if it never was.
             */
            answeredAt: string | null;
            /**
             * Format: date-time
             * @description World time of the end. Null while it goes on.
             */
            endedAt: string | null;
            /** @description Reason of the end, in the words of telephone switches. Null while it goes on. */
            hangupCause: string | null;
            /** @description All that was to be heard, oldest first. */
            transcript: components["schemas"]["TranscriptLine"][];
        };
        /** @description Something that was heard or pressed during a call. */
        TranscriptLine: {
            /**
             * Format: date-time
             * @description World time at which it began.
             */
            at: string;
            /**
             * @description `say` and `play`: the provider reads a text, or plays a sound. `beep`: a tone before a recording. `hear`: the other person speaks. `press` and `speak`: the person with the phone does.
             * @enum {string}
             */
            kind: "say" | "play" | "beep" | "hear" | "press" | "speak";
            /** @description Words, keys, or the URL of the sound. Empty for a tone. */
            text: string;
        };
        /** @description What a person does whenever something happens on the phone. */
        HandsetScriptSettings: {
            /** @description What has to happen. */
            cue: components["schemas"]["HandsetCue"];
            /** @description What the person does then. */
            action: components["schemas"]["HandsetAction"];
            /** @description How long the person takes. When absent: PT0S, at once. */
            after?: components["schemas"]["SettingDuration"];
            /** @description How often it acts; after that it fits nothing. When absent: always. */
            times?: number;
        };
        /** @description A habit of a person, with its counter. */
        HandsetScript: {
            /** @description Number of the script in this world, counted from 1. */
            id: number;
            /** @description How often it was set off, also where nothing was left to do in the end. */
            applied: number;
            /** @description What has to happen. */
            cue: components["schemas"]["HandsetCue"];
            /** @description What the person does then. */
            action: components["schemas"]["HandsetAction"];
            /** @description How long the person takes. */
            after: components["schemas"]["SettingDuration"];
            /** @description How often it acts. Null: always. */
            times: number | null;
        };
        /** @description Something that a person sees or hears on the phone. */
        HandsetCue: {
            /**
             * @description `screen`: a USSD menu that takes an answer appears. `ring`: a call comes in. `hear`: something is said or played during a call. `prompt`: a question of a payment or a subscription appears.
             * @enum {string}
             */
            kind: "screen" | "ring" | "hear" | "prompt";
            /** @description Part of it: of the menu or the question, of what is said, of the URL that is played, or of the number that calls. Capitals matter. When absent, any. */
            text?: string;
        };
        /** @description Something that a person does with the phone. `kind` says what. */
        HandsetAction: components["schemas"]["TypeAction"] | components["schemas"]["AnswerAction"] | components["schemas"]["RefuseAction"] | components["schemas"]["PressAction"] | components["schemas"]["SpeakAction"] | components["schemas"]["HangUpAction"] | components["schemas"]["ReplyAction"] | components["schemas"]["IgnoreAction"];
        /** @description Answers the menu. */
        TypeAction: {
            /**
             * @description For a screen. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "type";
            /** @description what the person enters: up to 182 characters without control characters, or nothing. */
            text: string;
        };
        /** @description Takes the call. */
        AnswerAction: {
            /**
             * @description For a call that comes in. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "answer";
        };
        /** @description Presses the red key while it rings. */
        RefuseAction: {
            /**
             * @description For a call that comes in. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "refuse";
        };
        /** @description Presses keys, one after the other. */
        PressAction: {
            /**
             * @description For what is heard. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "press";
            /** @description digits, star and hash, in the order in which they are pressed. */
            keys: string;
        };
        /** @description Says something. */
        SpeakAction: {
            /**
             * @description For what is heard. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "speak";
            /** @description what the person says, one word at least. */
            text: string;
        };
        /** @description Ends the call, or the session where the cue was a screen. */
        HangUpAction: {
            /**
             * @description For a screen, or for what is heard. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "hangUp";
        };
        /** @description Says yes or no to a question. */
        ReplyAction: {
            /**
             * @description For a prompt. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "reply";
            /** @description True for yes, false for no. */
            accept: boolean;
            /** @description one to twenty digits that are entered with a yes, right or wrong. None when absent. */
            pin?: string;
        };
        /** @description Does nothing, and later scripts do nothing either. */
        IgnoreAction: {
            /**
             * @description For anything. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "ignore";
        };
        /** @description A text that a USSD dialogue has shown on a phone. */
        Screen: {
            /** @description Number of the screen in its world, from 1. */
            id: number;
            /** @description Provider that showed it, by its name. Null: the operator did, because no provider has the code. */
            service: string | null;
            /** @description What was dialled or pushed. */
            code: string;
            /** @description What the person reads. */
            text: string;
            /** @description Whether the dialogue goes on with an answer of the person. */
            takesInput: boolean;
            /** @description Answer of the person, which may be empty. Null without one. */
            typed: string | null;
            /**
             * Format: date-time
             * @description World time at which it appeared.
             */
            shownAt: string;
        };
        /** @description A person with a phone, whom all providers reach under one number. */
        Subscriber: {
            /** @description E.164 form of the one phone number. */
            number: string;
            /** @description ISO 3166-1 alpha-2 code, by the first digits. Null where they belong to none. */
            country: string | null;
            network: components["schemas"]["NetworkName"];
            /** @description Whether the handset has power. */
            isPhoneOn: boolean;
            /** @description Whether a mast reaches the handset. */
            isInCoverage: boolean;
            isOpened: components["schemas"]["IsOpened"];
            isOnDoNotDisturbRegister: components["schemas"]["IsOnDoNotDisturbRegister"];
            currency: components["schemas"]["PurseCurrency"];
            mobileMoney: components["schemas"]["MobileMoney"];
            airtime: components["schemas"]["AirtimePurse"];
            pin: components["schemas"]["MobileMoneyPin"];
            /** @description Senders whose messages are unwanted, oldest first. */
            optOuts: components["schemas"]["OptOut"][];
        };
        /**
         * @description Name of the operator that the number was ported to, one of those in its country. Null while its first digits decide.
         * @example MTN
         */
        NetworkName: string | null;
        /** @description Whether the handset was opened as in the phone simulator of a sandbox. It matters only to providers that are told to insist on it. */
        IsOpened: boolean;
        /** @description Whether the number is on the national list of those who want no advertisements, in a country that has one. */
        IsOnDoNotDisturbRegister: boolean;
        /** @description ISO 4217 code of the amounts of both purses. It needs an exchange rate, and new amounts. */
        PurseCurrency: string;
        /** @description What is left for mobile-money payments, in units of the currency, with four decimals at most. */
        MobileMoney: number;
        /** @description What is left for calls and premium messages, in units of the currency, with four decimals at most. */
        AirtimePurse: number;
        /** @description four to six digits that confirm a mobile-money payment. */
        MobileMoneyPin: string;
        /** @description a name of 1 to 11 letters, digits, blanks, dots, underscores and hyphens that ends in a letter or digit, or a number of 1 to 15 digits with or without a plus sign */
        SenderId: string;
        /** @description A sender whose messages somebody does not want. */
        OptOut: {
            /** @description Provider through which the messages came. */
            service: string;
            /** @description Name or short code that the phone shows as their origin. */
            sender: components["schemas"]["SenderId"];
            /**
             * Format: date-time
             * @description World time from which they are kept away.
             */
            since: string;
        };
        /** @description An SMS on a phone. */
        ReceivedText: {
            /** @description Number of the arrival in this world, counted from 1 over all phones. */
            id: number;
            /** @description Sender that the phone shows. */
            from: string;
            /** @description What the person reads. */
            text: string;
            /** @description Provider that brought it. */
            service: string;
            /**
             * Format: date-time
             * @description World time of the arrival.
             */
            receivedAt: string;
        };
        /**
         * @description `pending`: the phone shows it and nobody has answered. `accepted`, `rejected`: the person said yes or no. `expired`: no answer came in time. `withdrawn`: the provider that asked wants no answer any more.
         * @enum {string}
         */
        PromptState: "pending" | "accepted" | "rejected" | "expired" | "withdrawn";
        /** @description A question on a phone. */
        Prompt: {
            /** @description Counted from 1 in this world. */
            id: number;
            /** @description E.164 form of the phone that shows it. */
            number: string;
            /** @description Provider that asks and hears the answer. Null when it came from the control plane. */
            service: string | null;
            /** @description Who asks, as the phone shows it. */
            from: string;
            /** @description Word for what is asked, such as `subscription`. */
            kind: string;
            /** @description What the person reads. */
            text: string;
            /**
             * Format: date-time
             * @description World time at which the phone began to show it.
             */
            askedAt: string;
            /**
             * Format: date-time
             * @description World time at which it disappears without an answer.
             */
            expiresAt: string;
            state: components["schemas"]["PromptState"];
        };
        /** @description Which transactions a rule is for. Conditions are combined with AND; a condition that is absent matches everything. */
        DtoneSelector: {
            /** @description Mobile number or account number of the credit party. `*` stands for any characters: `+59399*`, `*105`. */
            creditParty?: string;
            /** @description Id of the product in DT One's catalogue. */
            product_id?: number;
            /** @description Id of the operator in DT One's catalogue. */
            operator_id?: number;
            /** @description Id that the client gave the transaction. */
            external_id?: string;
            /** @description Apply only to the match with this number, counted from 1. Matches that an earlier rule of the same place takes count too; what a fault keeps from being processed does not count for place `after`. */
            nth?: number;
            /** @description Apply to this many matches at most. */
            times?: number;
        };
        /**
         * @description A status that does not come from a request of the client. With CONFIRMED or SUBMITTED the transaction stays in that status. With REVERSED it is COMPLETED first.
         * @enum {string}
         */
        DtoneOutcomeStatus: "CONFIRMED" | "REJECTED" | "REJECTED-INVALID-DEBIT-PARTY" | "REJECTED-BARRED-DEBIT-PARTY" | "REJECTED-INVALID-CREDIT-PARTY" | "REJECTED-BARRED-CREDIT-PARTY" | "REJECTED-INELIGIBLE-CREDIT-PARTY" | "REJECTED-LIMITATIONS-ON-CREDIT-PARTY-AMOUNT" | "REJECTED-LIMITATIONS-ON-CREDIT-PARTY-QUANTITY" | "REJECTED-OPERATOR-CURRENTLY-UNAVAILABLE" | "REJECTED-INSUFFICIENT-BALANCE" | "SUBMITTED" | "COMPLETED" | "REVERSED" | "DECLINED" | "DECLINED-INVALID-DEBIT-PARTY" | "DECLINED-BARRED-DEBIT-PARTY" | "DECLINED-INVALID-CREDIT-PARTY" | "DECLINED-BARRED-CREDIT-PARTY" | "DECLINED-INELIGIBLE-CREDIT-PARTY" | "DECLINED-LIMITATIONS-ON-OPERATOR-AMOUNT" | "DECLINED-LIMITATIONS-ON-CREDIT-PARTY-AMOUNT" | "DECLINED-LIMITATIONS-ON-CUSTOMER-AMOUNT" | "DECLINED-LIMITATIONS-ON-OPERATOR-QUANTITY" | "DECLINED-LIMITATIONS-ON-CREDIT-PARTY-QUANTITY" | "DECLINED-LIMITATIONS-ON-CUSTOMER-QUANTITY" | "DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE" | "DECLINED-DUPLICATED-TRANSACTION" | "DECLINED-EXCEPTION";
        /**
         * @description When the status is reached. `creation`: in the reply to the create request (only REJECTED, and its default). `confirmation`: some time after the confirmation.
         * @enum {string}
         */
        DtoneOutcomeStage: "creation" | "confirmation";
        /** @description A rule for how some transactions end. */
        DtoneOutcomeSettings: {
            /** @description Which transactions the rule is for. All when absent. */
            select?: components["schemas"]["DtoneSelector"];
            /** @description Status that the transaction reaches. */
            status: components["schemas"]["DtoneOutcomeStatus"];
            /** @description Stage at which the status is reached. */
            at?: components["schemas"]["DtoneOutcomeStage"];
            /** @description Time from confirmation to the status. When absent, the time is the same as without the rule. */
            delay?: components["schemas"]["SettingDuration"];
            /** @description Whether a completed transaction has a PIN. When absent, it has one if its product sells PINs. */
            pin?: boolean;
            /** @description Time from COMPLETED until the transaction becomes REVERSED. */
            reversedAfter?: components["schemas"]["SettingDuration"];
        };
        /** @description The final status of one transaction. */
        DtoneSettlement: {
            /** @description the status that the transaction gets now, which neither CONFIRMED nor SUBMITTED can be. */
            status: components["schemas"]["DtoneOutcomeStatus"];
            /** @description Whether a completed transaction has a PIN. When absent, it has one if its product sells PINs. Only for COMPLETED and REVERSED. */
            pin?: boolean;
            /** @description Time from now until the completed transaction becomes REVERSED. */
            reversedAfter?: components["schemas"]["SettingDuration"];
        };
        /** @description An outcome rule with its counters. */
        DtoneOutcome: {
            /** @description Number of the rule in this world, counted from 1. */
            id: number;
            /** @description Number of transactions that matched the conditions, before `nth` and `times` were considered. */
            seen: number;
            /** @description Number of transactions that the rule decided. */
            applied: number;
            /** @description Which transactions the rule is for. */
            select: components["schemas"]["DtoneSelector"];
            /** @description Status that these transactions reach. */
            status: components["schemas"]["DtoneOutcomeStatus"];
            /** @description Stage at which the status is reached. */
            at: components["schemas"]["DtoneOutcomeStage"];
            /** @description Time from confirmation to the status. */
            delay?: components["schemas"]["SettingDuration"];
            /** @description Whether a completed transaction has a PIN. When absent, it has one if its product sells PINs. */
            pin?: boolean;
            /** @description Time from COMPLETED until the transaction becomes REVERSED. */
            reversedAfter?: components["schemas"]["SettingDuration"];
        };
        /** @description Money of the DT One account in one currency. */
        DtoneBalance: {
            /** @description ISO 4217 code of the currency of all amounts. */
            unit: string;
            /** @description Amount that new transactions can use. */
            available: number;
            /** @description Amount that is reserved for transactions that have not ended. */
            holding: number;
            /** @description Amount by which the available balance may fall below zero. */
            credit_limit: number;
        };
        /** @description A mobile number that belongs to another operator than its prefix says. */
        DtonePortedNumber: {
            /** @description Phone number in E.164. */
            number: string;
            /** @description Null where look-ups are to identify nobody. */
            operator_id: number | null;
        };
        /** @description An eSIM profile as its holder sees it. */
        DtoneEsimProfile: {
            /** @description Serial number of the profile, 19 digits. */
            iccid: string;
            /**
             * Format: date-time
             * @description World time of the installation on a phone. Null before it.
             */
            installedAt: string | null;
            /**
             * Format: date-time
             * @description World time of the first connection to a network. Null before it.
             */
            activatedAt: string | null;
            /** @description Data plans on the profile, in the order of purchase. */
            plans: {
                /** @description Id of the product that was bought. */
                product_id: number;
                /** @description Id of the purchase. Null for the plan that the world has from the start. */
                transaction_id: number | null;
                /**
                 * Format: date-time
                 * @description World time at which the plan ends. Null for a plan that does not expire or whose validity has not begun.
                 */
                expiresAt: string | null;
                /** @description What is left of each benefit of the plan. */
                remaining: {
                    /** @description Kind of benefit, such as DATA. */
                    type: string;
                    /** @description Unit in which the amount is counted, such as GB. */
                    unit: string;
                    /** @description Quantity that is left; -1 means unlimited. */
                    amount: number;
                }[];
            }[];
        };
        /**
         * @description `declined`: transactions are confirmed and then become DECLINED-OPERATOR-CURRENTLY-UNAVAILABLE. `rejected`: they are created as REJECTED-OPERATOR-CURRENTLY-UNAVAILABLE.
         * @enum {string}
         */
        DtoneOutageKind: "declined" | "rejected";
        /** @description A period during which an operator fails. */
        DtoneOutageSettings: {
            /** @description Id of the operator in DT One's catalogue. */
            operator_id: number;
            /**
             * Format: date-time
             * @description World time at which the outage begins, in UTC. Now, when absent.
             */
            from?: string;
            /** @description How long the outage lasts. */
            for: components["schemas"]["SettingDuration"];
            /** @description How transactions fail during the outage. `declined` when absent. */
            as?: components["schemas"]["DtoneOutageKind"];
        };
        /** @description An outage with its times and state. */
        DtoneOutage: {
            /** @description Number of the outage in this world, counted from 1. */
            id: number;
            /** @description Id of the operator in DT One's catalogue. */
            operator_id: number;
            /**
             * Format: date-time
             * @description World time at which it begins, in UTC.
             */
            from: string;
            /**
             * Format: date-time
             * @description World time at which it is over, in UTC. This moment is not part of the outage.
             */
            until: string;
            /** @description How transactions fail during the outage. */
            as: components["schemas"]["DtoneOutageKind"];
            /**
             * @description `planned` before its begin, `active` during it, `over` after its end.
             * @enum {string}
             */
            state: "planned" | "active" | "over";
        };
        /** @description A callback problem that integrators have observed. */
        DtoneCallbackHazard: {
            /**
             * @description Name of the problem. docs/dtone.md#callback-hazards explains each one.
             * @enum {string}
             */
            hazard: "beforeReply" | "duplicate" | "outOfOrder" | "reversedWithoutCompleted" | "lostThenReplayed" | "lost";
            /** @description Apply only to callbacks about the transaction with this id. */
            about?: string;
            /** @description Apply only to the match with this number, counted from 1. Matches that an earlier rule of the same place takes count too; what a fault keeps from being processed does not count for place `after`. */
            nth?: number;
            /** @description Apply to this many matches at most. */
            times?: number;
        };
        /** @description The account that pays for messages and airtime. */
        AfricasTalkingAccount: {
            /** @description ISO 4217 code of the amount. */
            currency: string;
            /** @description Amount that is left to spend, in units of the currency. Below zero it is a debt. */
            balance: number;
        };
        /** @description Whether the API key of the world gets 401. */
        AfricasTalkingKeyRefusal: {
            /** @description Whether a request with the key gets 401 now. */
            refused: boolean;
            /**
             * Format: date-time
             * @description When the key becomes good by itself. Null: never, or it is good.
             */
            until: string | null;
        };
        /** @description What a sender id is registered for. */
        AfricasTalkingSenderTerms: {
            /**
             * @description A name, or digits that a subscriber can answer.
             * @enum {string}
             */
            kind: "alphanumeric" | "shortCode";
            /**
             * @description What is sent under it: advertisements, which some subscribers refuse, or what a customer waits for.
             * @enum {string}
             */
            purpose: "promotional" | "transactional";
            /** @description ISO 3166-1 alpha-2 codes of where operators let it through, such as KE. Each has phone numbers, and stands once. */
            countries: string[];
        };
        /** @description A registered sender id. */
        AfricasTalkingSender: {
            /** @description Name or short code that a phone shows as the origin. */
            sender: components["schemas"]["SenderId"];
            /**
             * @description A name, or digits that a subscriber can answer.
             * @enum {string}
             */
            kind: "alphanumeric" | "shortCode";
            /**
             * @description What is sent under it: advertisements, which some subscribers refuse, or what a customer waits for.
             * @enum {string}
             */
            purpose: "promotional" | "transactional";
            /** @description ISO 3166-1 alpha-2 codes of where operators let it through, such as KE. Each has phone numbers, and stands once. */
            countries: string[];
        };
        /**
         * @description `open`: messages pass. `held`: risk rules hold them back, code 401. `failing`: the provider fails, code 500. `down`: the gateway to the operator fails, code 501. `rejecting`: that gateway refuses them, code 502.
         * @enum {string}
         */
        MessageLinkState: "open" | "held" | "failing" | "down" | "rejecting";
        /** @description What the link to an operator does with messages. */
        AfricasTalkingMessageLinkState: {
            state: components["schemas"]["MessageLinkState"];
        };
        /** @description The link to an operator, and what it does with messages. */
        AfricasTalkingMessageLink: {
            /** @description Digits that stand for the network in callbacks. */
            networkCode: string;
            /** @description Brand of the operator, which may be in several countries. */
            name: string;
            /** @description ISO 3166-1 alpha-2 code of where it works. Null: it is for all numbers of no network. */
            country: string | null;
            state: components["schemas"]["MessageLinkState"];
        };
        /** @description What a subscriber pays for, known by a word. */
        AfricasTalkingPremiumProduct: {
            /** @description a word of 1 to 20 letters and digits. It begins the texts of subscribers, in capital or small letters. */
            keyword: string;
            /**
             * @description Whether each message answers a text of the subscriber, or comes because the subscriber has agreed once.
             * @enum {string}
             */
            kind: "onDemand" | "subscription";
            /** @description Price of one message, taken from the airtime of the subscriber. That of the country of the number when absent. */
            charge?: {
                /** @description ISO 4217 code of the amount. It needs an exchange rate. */
                currency: string;
                /** @description Value in units of the currency, with four decimals at most. */
                amount: number;
            };
        };
        /** @description The premium products of a short code. */
        AfricasTalkingShortCodeProducts: {
            /** @description One product for each word, whether it is written in capital or small letters. */
            keywords: components["schemas"]["AfricasTalkingPremiumProduct"][];
        };
        /** @description A registered short code. */
        AfricasTalkingShortCode: {
            /** @description Digits that phones send to. */
            shortCode: string;
            /** @description One product for each word, whether it is written in capital or small letters. */
            keywords: components["schemas"]["AfricasTalkingPremiumProduct"][];
        };
        /** @description Where the provider asks and reports about the sessions of a USSD code. */
        AfricasTalkingUssdChannel: {
            /** @description Where the application answers with menus. Null: sessions fail, and pushes are refused. */
            callback: components["schemas"]["CallbackUrl"];
            /** @description Receiver of reports about sessions that have ended. Null: they are not sent. */
            events: components["schemas"]["CallbackUrl"];
        };
        /** @description A registered USSD code. */
        AfricasTalkingUssdCode: {
            /** @description What phones dial. */
            serviceCode: string;
            /** @description Where the application answers with menus. Null: sessions fail, and pushes are refused. */
            callback: components["schemas"]["CallbackUrl"];
            /** @description Receiver of reports about sessions that have ended. Null: they are not sent. */
            events: components["schemas"]["CallbackUrl"];
        };
        /** @description Where the provider asks and reports about the calls of a voice number, and how many it has at once. */
        AfricasTalkingVoiceLine: {
            /** @description Where the application answers with actions. Null: calls from it are refused, and calls to it fail. */
            callback: components["schemas"]["CallbackUrl"];
            /** @description Receiver of reports about states of calls. Null: they are not sent. */
            events: components["schemas"]["CallbackUrl"];
            /** @description How many calls the number has at the same time, 10 when absent. Further ones wait when the application makes them, and find it busy when they come in. */
            channels?: number;
        };
        /** @description A registered voice number. */
        AfricasTalkingVoiceNumber: {
            /** @description What phones dial. */
            phoneNumber: string;
            /** @description Where the application answers with actions. Null: calls from it are refused, and calls to it fail. */
            callback: components["schemas"]["CallbackUrl"];
            /** @description Receiver of reports about states of calls. Null: they are not sent. */
            events: components["schemas"]["CallbackUrl"];
            /** @description How many calls the number has at the same time. */
            channels: number;
        };
        /** @description Which number a browser client belongs to, and whether it is there. */
        AfricasTalkingVoiceClientState: {
            /** @description Voice number of the account that carries its calls. */
            phoneNumber: string;
            /** @description Whether the browser is registered for calls. False: calls to it end with USER_NOT_REGISTERED. */
            isOnline: boolean;
        };
        /** @description A browser client. */
        AfricasTalkingVoiceClient: {
            /** @description Short name of it. */
            client: string;
            /** @description Voice number of the account that carries its calls. */
            phoneNumber: string;
            /** @description Whether the browser is registered for calls. */
            isOnline: boolean;
        };
        /** @description A recording that calls can play. */
        AfricasTalkingMedia: {
            /** @description Number of the account whose calls play it, as it was written. */
            phoneNumber: string;
            /** @description Where its file is. */
            url: string;
            /**
             * Format: date-time
             * @description When it was uploaded last, on the clock of the world.
             */
            uploadedAt: string;
        };
        /** @description A business number at an operator of mobile money. */
        AfricasTalkingProviderChannel: {
            /**
             * @description Operator of mobile money; `Athena` is that of the sandbox.
             * @enum {string}
             */
            provider: "Mpesa" | "TigoTanzania" | "Segovia" | "Athena";
            /** @description Paybill, till or name under which the operator knows the account, 525900 in the sandbox. */
            channel: string;
        };
        /** @description What a payment product consists of. */
        AfricasTalkingPaymentProductTerms: {
            /** @description Number by which transfers between products name it (`targetProductCode`). When absent it keeps the code that it has, or gets the first that is free from 1234 on. */
            code?: number;
            /** @description Where payments go through. The first is for requests that name none, or one that is not here. */
            channels: components["schemas"]["AfricasTalkingProviderChannel"][];
        };
        /** @description A registered payment product. */
        AfricasTalkingPaymentProduct: {
            /** @description Text by which requests name it. */
            name: string;
            /** @description Number by which transfers between products name it. */
            code: number;
            /** @description Where payments go through. Null where the product was not registered, so that any will do. */
            channels: components["schemas"]["AfricasTalkingProviderChannel"][] | null;
        };
        /** @description A subscription that was confirmed in a browser. */
        AfricasTalkingConfirmation: {
            /** @description E.164 form of who is subscribed now. */
            number: string;
            /** @description Digits of the product. */
            shortCode: string;
            /** @description Word of the product. */
            keyword: string;
            /** @description What the application named as the way back. */
            redirectUrl: string;
        };
        /** @description Settings of the provider's sandbox dashboard. In a request, members that are absent keep their value and null removes a URL. */
        AfricasTalkingDashboard: {
            /** @description Receiver of SMS delivery reports. Null: reports are not sent. */
            deliveryReports?: components["schemas"]["CallbackUrl"];
            /** @description Receiver of SMS that subscribers send. Null: the messages only appear in the inbox. */
            incomingMessages?: components["schemas"]["CallbackUrl"];
            /** @description Receiver of notices that somebody wants no more messages of a sender. Null: they are not sent. */
            optOuts?: components["schemas"]["CallbackUrl"];
            /** @description Receiver of payment notifications of products that have no URL of their own. Null: they are not sent. */
            payments?: components["schemas"]["CallbackUrl"];
            /** @description Receiver of reports about airtime that has ended. Null: they are not sent. */
            airtimeStatus?: components["schemas"]["CallbackUrl"];
            /** @description Where the provider asks whether airtime may be sent. Null: it does not ask. */
            airtimeValidation?: components["schemas"]["CallbackUrl"];
            /** @description Where the provider asks whether a subscriber may be paid. Null: it does not ask. */
            b2cValidation?: components["schemas"]["CallbackUrl"];
            /** @description Where the provider asks whether money that a subscriber sends is taken. Null: it is always taken. */
            c2bValidation?: components["schemas"]["CallbackUrl"];
            /** @description Receiver of answers about SIM swaps. Null: they are not sent. */
            simSwap?: components["schemas"]["CallbackUrl"];
            /** @description Receiver of notifications that somebody has subscribed to a premium product, or ended it. Null: they are not sent. */
            subscriptions?: components["schemas"]["CallbackUrl"];
            /** @description Payment products by name, with the URL for their notifications. Null as a URL means that `payments` is used. */
            products?: {
                [key: string]: components["schemas"]["CallbackUrl"];
            };
        };
        /** @description Behaviour that differs between servers of the provider, or that it does not publish. The default of each setting is in brackets. docs/africastalking.md#settings gives the evidence for each. */
        AfricasTalkingSettings: {
            /**
             * @description Code of a recipient of a message that does not wait in the queue: processed or sent (101).
             * @enum {integer}
             */
            acceptedCode?: 100 | 101;
            /**
             * @description How the reply to a message is written. `sandbox`: the number of parts is in the summary. `live`: it is in each entry. `legacy`: as in 2016, without codes, and with one text for all refusals (sandbox).
             * @enum {string}
             */
            dialect?: "sandbox" | "live" | "legacy";
            /**
             * @description Whether the last digits of a phone number choose what happens (applied).
             * @enum {string}
             */
            numberSuffixes?: "applied" | "ignored";
            /**
             * @description Whether messages arrive on phones that nobody has opened, unlike in the sandbox of the provider (reachable).
             * @enum {string}
             */
            unopenedPhones?: "reachable" | "unreachable";
            /**
             * @description Which reports of a message are sent: the last one, `Sent` before it, or `Sent` and then none (final). A rule of the last digits goes before it.
             * @enum {string}
             */
            deliveryReports?: "final" | "withSent" | "sentOnly";
            /**
             * @description First letter of `addition` and `deletion` in subscription notifications: small or capital (lower).
             * @enum {string}
             */
            updateTypeCase?: "lower" | "capital";
            /**
             * @description Whether a USSD menu is shown as it came, or in pages of the length that the network of the phone takes, with `98:More` and `00:Back` (whole).
             * @enum {string}
             */
            ussdMenus?: "whole" | "paged";
            /** @description How long a subscriber can answer a checkout on the phone. PT60S for a minute (PT60S). */
            checkoutLife?: components["schemas"]["SettingDuration"];
            /** @description How long a phone rings before a call to it is given up. PT30S for half a minute (PT30S). */
            callRinging?: components["schemas"]["SettingDuration"];
            /** @description For how long the file of a new recording of a call is not found. PT1S for a second (PT0S). */
            recordingDelay?: components["schemas"]["SettingDuration"];
        };
        /** @description Whether the account may use the provider's airtime product. */
        AfricasTalkingAirtime: {
            /** @description True: airtime is sent. False: requests for airtime are refused. */
            isEnabled: boolean;
        };
        /** @description The queue of a product, and what waits in it. */
        AfricasTalkingQueue: {
            /** @description Name of what waits in it, `sms` for instance. */
            product: string;
            perSecond: components["schemas"]["QueueRate"];
            /** @description Whether nothing leaves until the next change. */
            isPaused: boolean;
            outcomeDelay: components["schemas"]["OutcomeDelay"];
            /**
             * Format: date-time
             * @description World time at which a stall ends. Null without one.
             */
            stalledUntil: string | null;
            /** @description How many items wait. */
            depth: number;
            /** @description The item that leaves next. Null when nothing waits. */
            head: {
                /** @description Id that the provider gave the item when it was accepted. */
                id: string;
                /**
                 * Format: date-time
                 * @description World time at which it was accepted.
                 */
                enteredAt: string;
                /**
                 * Format: date-time
                 * @description World time at which it leaves if nothing changes. Null while the queue is paused.
                 */
                leavesAt: string | null;
            } | null;
            /**
             * Format: date-time
             * @description World time at which the last item leaves if nothing changes. Null when nothing waits, and while the queue is paused.
             */
            lastLeavesAt: string | null;
        };
        /** @description How many items leave in a second of world time. One in ten seconds is 0.1. */
        QueueRate: number;
        /** @description an ISO 8601 duration of a millisecond at least, and of up to 999 days, 999 hours, 9999 minutes and 99999 seconds together: PT20M, PT0.5S */
        RefusalDuration: string;
        /** @description How much later than usual the outcomes of what leaves from now on follow. PT0S for no delay. */
        OutcomeDelay: components["schemas"]["SettingDuration"];
        /**
         * Format: uri
         * @description an http or https URL, or null
         */
        CallbackUrl: string | null;
        /** @description An error as RFC 9457 describes it. */
        Problem: {
            /** @description URI of the kind of problem; `about:blank` when the status says enough. */
            type: string;
            /** @description Name of the HTTP status. */
            title: string;
            /** @description HTTP status code of the answer. */
            status: number;
            /** @description What was wrong in this request, and what to do about it. */
            detail?: string;
            /** @description Messages by the path of the field that is wrong. */
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
        /** @description The new world. */
        MadeWorld: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["World"];
            };
        };
        /** @description The copy. */
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
        /** @description The account as it is now. */
        AfricasTalkingAccount: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AfricasTalkingAccount"];
            };
        };
        /** @description The account from now on. */
        SetAfricasTalkingAccount: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AfricasTalkingAccount"];
            };
        };
        /** @description All settings. */
        AfricasTalkingSettings: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AfricasTalkingSettings"] & unknown;
            };
        };
        /** @description All settings from now on. */
        ChangedAfricasTalkingSettings: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AfricasTalkingSettings"] & unknown;
            };
        };
        /** @description What the provider does with the key now. */
        AfricasTalkingKeyRefusal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AfricasTalkingKeyRefusal"];
            };
        };
        /** @description What the provider does with the key from now on. */
        SetAfricasTalkingKeyRefusal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AfricasTalkingKeyRefusal"];
            };
        };
        /** @description The phone as it is now. */
        Handset: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Handset"];
            };
        };
        /** @description The person as things stand. */
        Subscriber: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Subscriber"];
            };
        };
        /** @description The person after the change. */
        ChangedSubscriber: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Subscriber"];
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
        /** @description The queue as it stands now. */
        AfricasTalkingQueue: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AfricasTalkingQueue"];
            };
        };
        /** @description All settings as they are now. */
        AcquirerSettings: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AcquirerSettings"] & unknown;
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
        /** @description The request was refused. `detail` says why. */
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
        /**
         * @description Phone number in E.164. The plus sign may be written as `+` or as `%2B`.
         * @example +254711000001
         */
        SubscriberNumber: string;
        /**
         * @description Phone number in E.164, or the name of a browser client as calls show it. The plus sign may be written as `+` or as `%2B`.
         * @example +254711000001
         */
        PhoneName: string;
        /**
         * @description Name of a product that has a queue, as `listAfricasTalkingQueues` shows it.
         * @example sms
         */
        QueuedProduct: string;
        /** @description Name of the world. It is the API key that opens the world at the providers. */
        World: components["schemas"]["WorldName"];
        /**
         * @description Name by which the application takes part. Two processes need two names.
         * @example shop
         */
        Participant: string;
        /**
         * @description Three-letter ISO 4217 code of the currency of the balance, such as USD.
         * @example USD
         */
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
            /** @description The control plane runs. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The world is deleted. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
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
            /** @description What happened during the advance. */
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
    stopAdvance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No advance is running. */
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
    getJournal: {
        parameters: {
            query?: {
                /** @description Only entries of this service: `africastalking`, `dtone` or `acquirer`. */
                service?: string;
                /** @description Only entries of this operation, or of the callback with this name. */
                operationId?: string;
                /** @description Only entries whose reply has this HTTP status. */
                status?: number;
                /** @description Only entries at or after this world time. */
                since?: components["schemas"]["Moment"];
            };
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matching entries, and the number of older entries that were removed because of the limit. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The journal is empty. */
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
    followEvents: {
        parameters: {
            query?: {
                /** @description Whether to wait for later exchanges. With `false` the stream ends with the latest exchange. */
                follow?: boolean;
                /** @description Begin with this many exchanges that are in the journal already. All of them when absent. It has no effect beside a `Last-Event-ID` of this world. */
                last?: number;
                /** @description End after this many exchanges. No limit when absent. */
                limit?: number;
                /** @description While more exchanges than this come in a second of real time, send only so many of them, as a page does that nobody reads so fast. The others follow as soon as fewer come, unless the journal has dropped them by then: `missed` counts those. Events come up to 50 ms late. All are sent at once when absent. */
                perSecond?: number;
                /** @description Only exchanges of this service: `africastalking`, `dtone` or `acquirer`. */
                service?: string;
            };
            header?: {
                /** @description Continue after the event with this id, as browsers do when they connect again. The id of another world, or of a world that has been replaced, has no effect. */
                "Last-Event-ID"?: string;
            };
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events in the order in which the exchanges ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    listDue: {
        parameters: {
            query?: {
                /** @description Largest number of items. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The items that fall due first, and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Due"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    listParticipants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participants in the order of their names, in which they get their turns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participant"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    followTurns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Name by which the application takes part. Two processes need two names.
                 * @example shop
                 */
                participant: components["parameters"]["Participant"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events in the order in which they happen. The stream ends when Railyard ends or another stream takes its place. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    answerTurn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Name by which the application takes part. Two processes need two names.
                 * @example shop
                 */
                participant: components["parameters"]["Participant"];
                /** @description Number of the event that is answered, as its data has it. */
                turn: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TurnAnswer"];
            };
        };
        responses: {
            /** @description The turn has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    listCallbacks: {
        parameters: {
            query?: {
                /** @description Only callbacks of this provider: `africastalking`, `dtone` or `acquirer`. */
                service?: string;
                /** @description Only callbacks about the transaction or message with this id. */
                about?: string;
                /** @description Only callbacks that are in this state now. */
                state?: components["schemas"]["CallbackState"];
                /** @description Only callbacks to which the request with this journal entry id led. */
                cause?: number;
            };
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matching callbacks. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /** @description Number of the callback in this world, as `listCallbacks` shows it. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No plan is left. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /** @description Number of the plan, as the reply to its creation and `listCallbackPlans` show it. */
                plan: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan is removed. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No rule is left. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /** @description Number of the rule, as the reply to its creation and `listFaults` show it. */
                fault: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule is removed. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
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
    listCollections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /** @description The provider, as `africastalking`, `dtone` or `acquirer`; `subscribers` for the people with phones. */
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All collections of the provider, in the order in which it declares them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Collection"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
    listState: {
        parameters: {
            query?: {
                /** @description Only the latest documents, this many at most. All of them when absent. */
                last?: number;
            };
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /** @description The provider, as `africastalking`, `dtone` or `acquirer`. */
                service: string;
                /** @description What it keeps, as `payments`, `messages` or `transactions`. */
                collection: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All documents of the collection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    }[];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
    forkWorld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name (API key) that the copy gets. It must not be in use. */
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
    listSubscribers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those whom something has reached or changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscriber"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    getSubscriber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["SubscriberNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Subscriber"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    patchSubscriber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["SubscriberNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    network?: components["schemas"]["NetworkName"];
                    /** @description Whether the handset has power. */
                    isPhoneOn?: boolean;
                    /** @description Whether a mast reaches the handset. */
                    isInCoverage?: boolean;
                    isOpened?: components["schemas"]["IsOpened"];
                    isOnDoNotDisturbRegister?: components["schemas"]["IsOnDoNotDisturbRegister"];
                    currency?: components["schemas"]["PurseCurrency"];
                    mobileMoney?: components["schemas"]["MobileMoney"];
                    airtime?: components["schemas"]["AirtimePurse"];
                    pin?: components["schemas"]["MobileMoneyPin"];
                };
            };
        };
        responses: {
            200: components["responses"]["ChangedSubscriber"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    listReceivedTexts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["SubscriberNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What has arrived. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedText"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    putOptOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["SubscriberNumber"];
                /**
                 * @description Provider of the sender, by the name that `getHealth` shows.
                 * @example africastalking
                 */
                service: string;
                /**
                 * @description Name or short code that the phone shows as the origin of the unwanted messages.
                 * @example MYSHOP
                 */
                sender: components["schemas"]["SenderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the provider has on record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OptOut"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    liftOptOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["SubscriberNumber"];
                /**
                 * @description Provider of the sender, by the name that `getHealth` shows.
                 * @example africastalking
                 */
                service: string;
                /**
                 * @description Name or short code that the phone shows as the origin of the unwanted messages.
                 * @example MYSHOP
                 */
                sender: components["schemas"]["SenderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Messages of the sender arrive again. */
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
    listPrompts: {
        parameters: {
            query?: {
                /**
                 * @description Phone number in E.164 whose questions are wanted. A plus sign in a query is written as `%2B`.
                 * @example +254711000001
                 */
                number?: string;
                /**
                 * @description What has become of the questions that are wanted.
                 * @example pending
                 */
                state?: components["schemas"]["PromptState"];
            };
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The questions that fit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prompt"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    addPrompt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description a phone number in E.164, such as +254711000001. Its phone shows the question. */
                    number: string;
                    /** @description Who asks, as the phone shows it. */
                    from: string;
                    /** @description Word for what is asked, such as `confirmation`. */
                    kind: string;
                    /** @description What the person reads. */
                    text: string;
                    /** @description How long the question stays without an answer. */
                    for: components["schemas"]["SettingDuration"];
                };
            };
        };
        responses: {
            /** @description The question on the phone. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prompt"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    answerPrompt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /** @description Number of the question, as `listPrompts` shows it. */
                prompt: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description True for yes, false for no. */
                    accept: boolean;
                    /** @description one to twenty digits that are entered with a yes, right or wrong. None when absent. */
                    pin?: string;
                };
            };
        };
        responses: {
            /** @description The question with what became of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prompt"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    getHandset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164, or the name of a browser client as calls show it. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["PhoneName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Handset"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    listScreens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["SubscriberNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What has been on the phone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Screen"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    dialCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["SubscriberNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the keys that are pressed, from a star to a hash: *384*70421#. What follows a known code is dialled too. */
                    code: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Handset"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    typeOnPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["SubscriberNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description what the person enters: up to 182 characters without control characters, or nothing. */
                    text: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Handset"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    hangUpPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164, or the name of a browser client as calls show it. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["PhoneName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Handset"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
    listCalls: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164, or the name of a browser client as calls show it. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["PhoneName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What has gone over the line, call by call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneCall"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    callNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164, or the name of a browser client as calls show it. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["PhoneName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description a phone number of 3 to 15 digits that is dialled. One of an account is reached in E.164, with or without its plus. */
                    to: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Handset"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    answerCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164, or the name of a browser client as calls show it. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["PhoneName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Handset"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
    refuseCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164, or the name of a browser client as calls show it. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["PhoneName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Handset"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
    pressKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164, or the name of a browser client as calls show it. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["PhoneName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description digits, star and hash, in the order in which they are pressed. */
                    keys: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Handset"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    speak: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164, or the name of a browser client as calls show it. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["PhoneName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description what the person says, one word at least. */
                    text: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Handset"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    listHandsetScripts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164, or the name of a browser client as calls show it. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["PhoneName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The habits of the person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandsetScript"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    addHandsetScript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164, or the name of a browser client as calls show it. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["PhoneName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandsetScriptSettings"];
            };
        };
        responses: {
            /** @description What was understood. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandsetScript"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    clearHandsetScripts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164, or the name of a browser client as calls show it. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["PhoneName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person does nothing unasked. */
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
    removeHandsetScript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164, or the name of a browser client as calls show it. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000001
                 */
                number: components["parameters"]["PhoneName"];
                /** @description Number that the answer to its creation and `listHandsetScripts` show. */
                script: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person has forgotten it. */
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
    getAcquirerSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AcquirerSettings"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    patchAcquirerSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcquirerSettings"];
            };
        };
        responses: {
            200: components["responses"]["AcquirerSettings"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    answerAcquirerChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /** @description What the acquirer named the authorisation whose challenge is pending, or the `md` of the challenge. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description `Y` authenticated, `A` attempted, `N` refused, `U` unavailable.
                     * @enum {string}
                     */
                    transStatus: "Y" | "A" | "N" | "U";
                };
            };
        };
        responses: {
            /** @description What the page would post. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Signed answer of the issuer, in base64. */
                        paRes: string;
                    };
                };
            };
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /** @description Numeric id that DT One gave the transaction (`id`, not `external_id`). */
                transaction: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction is reversed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Numeric id that DT One gave the transaction. */
                        id: number;
                        /** @description Id that the client gave the transaction when it was created. */
                        external_id: string;
                        /**
                         * @description Status after the request.
                         * @constant
                         */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /** @description Numeric id that DT One gave the transaction (`id`, not `external_id`). */
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
            /** @description The transaction has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Numeric id that DT One gave the transaction. */
                        id: number;
                        /** @description Id that the client gave the transaction when it was created. */
                        external_id: string;
                        /** @description Status after the request. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Three-letter ISO 4217 code of the currency of the balance, such as USD.
                 * @example USD
                 */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Three-letter ISO 4217 code of the currency of the balance, such as USD.
                 * @example USD
                 */
                unit: components["parameters"]["Unit"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Amount that new transactions can use, in units of the currency. Below zero it stands for a used credit limit. */
                    available: number;
                    /** @description Amount by which the available balance may fall below zero. Unchanged when absent. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No rule is left. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /** @description Number of the rule, as the reply to its creation and `listDtoneOutcomes` show it. */
                outcome: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule is removed. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No outage is left. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /** @description Number of the outage, as the reply to its creation and `listDtoneOutages` show it. */
                outage: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outage is removed. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000555
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of a mobile operator of the number's country. Null when look-ups must identify no operator. */
                    operator_id: number | null;
                };
            };
        };
        responses: {
            /** @description The number and its operator in this world. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Phone number in E.164. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711000555
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number is not ported in this world any more. */
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
    listDtoneProducts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes, in the order in which the products were changed first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DtoneProduct"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    restoreDtoneProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Id of the product at DT One.
                 * @example 6035
                 */
                product: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product has no change any more. */
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
    patchDtoneProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Id of the product at DT One.
                 * @example 6035
                 */
                product: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whether the product is for sale. */
                    available?: boolean;
                    priceFactor?: components["schemas"]["DtonePriceFactor"];
                };
            };
        };
        responses: {
            /** @description The product as this world sells it now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DtoneProduct"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    listDtoneProductBatches: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batches, in the order in which they were added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DtoneProductBatch"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    addDtoneProductBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description How many products to add. */
                    count: number;
                    /** @description Id of the operator that sells them. All operators in turn, when absent. */
                    operator_id?: number;
                    /** @description The same seed gives the same amounts and prices. The seed of the world, when absent. */
                    seed?: string | number;
                };
            };
        };
        responses: {
            /** @description The batch. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DtoneProductBatch"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    withdrawDtoneProductBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /** @description Number of the batch, as the reply to its creation and `listDtoneProductBatches` show it. */
                batch: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The products are not for sale any more. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description ICCID (serial number) of a profile that this world has issued.
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description ICCID (serial number) of a profile that this world has issued.
                 * @example 8900000000000000425
                 */
                iccid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Installs the profile on a phone. The only value is true, because an installation cannot be undone.
                     * @constant
                     */
                    installed?: true;
                    /**
                     * @description Connects the profile to a network, which starts the validity of its plans. It also installs the profile.
                     * @constant
                     */
                    activated?: true;
                    /** @description Amount of data to consume. It also activates the profile. */
                    use?: {
                        /** @description Quantity of data in the given unit. */
                        amount: number;
                        /**
                         * @description Size of one unit of data; 1 GB is 1000 MB.
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
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
            /** @description All settings as they are now. */
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
    getAfricasTalkingAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AfricasTalkingAccount"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    putAfricasTalkingAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description ISO 4217 code in which the account pays from now on. Unchanged when absent. */
                    currency?: string;
                    /** @description Amount that is left to spend, in units of the currency. Below zero it is a debt. */
                    balance: number;
                };
            };
        };
        responses: {
            200: components["responses"]["SetAfricasTalkingAccount"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    getAfricasTalkingSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AfricasTalkingSettings"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    patchAfricasTalkingSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfricasTalkingSettings"];
            };
        };
        responses: {
            200: components["responses"]["ChangedAfricasTalkingSettings"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    getAfricasTalkingKeyRefusal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AfricasTalkingKeyRefusal"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    putAfricasTalkingKeyRefusal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Time of the clock of the world after which the key is good. Without end when absent. */
                    for?: components["schemas"]["RefusalDuration"];
                };
            };
        };
        responses: {
            200: components["responses"]["SetAfricasTalkingKeyRefusal"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    deleteAfricasTalkingKeyRefusal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is good. */
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
    listAfricasTalkingSenders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is registered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfricasTalkingSender"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    putAfricasTalkingSender: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Name or short code that a phone shows as the origin of a message.
                 * @example MYSHOP
                 */
                sender: components["schemas"]["SenderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfricasTalkingSenderTerms"];
            };
        };
        responses: {
            /** @description What is registered from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfricasTalkingSender"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    deleteAfricasTalkingSender: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Name or short code that a phone shows as the origin of a message.
                 * @example MYSHOP
                 */
                sender: components["schemas"]["SenderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not registered any more. */
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
    listAfricasTalkingMessageLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All links with their states. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfricasTalkingMessageLink"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    putAfricasTalkingMessageLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Number of a network at the provider, as `listAfricasTalkingMessageLinks` and delivery reports show it.
                 * @example 63902
                 */
                networkCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfricasTalkingMessageLinkState"];
            };
        };
        responses: {
            /** @description The link as it is from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfricasTalkingMessageLink"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    listAfricasTalkingShortCodes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is registered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfricasTalkingShortCode"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    putAfricasTalkingShortCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Three to eight digits that phones send to.
                 * @example 28901
                 */
                shortCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfricasTalkingShortCodeProducts"];
            };
        };
        responses: {
            /** @description What is registered from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfricasTalkingShortCode"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    deleteAfricasTalkingShortCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Three to eight digits that phones send to.
                 * @example 28901
                 */
                shortCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not registered any more. */
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
    listAfricasTalkingUssdCodes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is registered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfricasTalkingUssdCode"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    putAfricasTalkingUssdCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description What phones dial, with its star and hash. A hash in a path is written as `%23`.
                 * @example *384*70421#
                 */
                serviceCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfricasTalkingUssdChannel"];
            };
        };
        responses: {
            /** @description What is registered from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfricasTalkingUssdCode"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    deleteAfricasTalkingUssdCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description What phones dial, with its star and hash. A hash in a path is written as `%23`.
                 * @example *384*70421#
                 */
                serviceCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nobody reaches the application by it any more. */
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
    listAfricasTalkingVoiceNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is registered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfricasTalkingVoiceNumber"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    putAfricasTalkingVoiceNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description What phones dial, in E.164. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711082000
                 */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfricasTalkingVoiceLine"];
            };
        };
        responses: {
            /** @description What is registered from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfricasTalkingVoiceNumber"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    deleteAfricasTalkingVoiceNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description What phones dial, in E.164. The plus sign may be written as `+` or as `%2B`.
                 * @example +254711082000
                 */
                phoneNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nobody reaches the application by it any more. */
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
    listAfricasTalkingVoiceClients: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is registered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfricasTalkingVoiceClient"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    putAfricasTalkingVoiceClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Short name of the browser client, without that of the account.
                 * @example agent
                 */
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfricasTalkingVoiceClientState"];
            };
        };
        responses: {
            /** @description What is registered from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfricasTalkingVoiceClient"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    deleteAfricasTalkingVoiceClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Short name of the browser client, without that of the account.
                 * @example agent
                 */
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nobody reaches it any more. */
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
    listAfricasTalkingMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was uploaded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfricasTalkingMedia"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    confirmAfricasTalkingSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description a phone number in E.164, such as +254711000001. Its mobile data is used. */
                    number: string;
                    /** @description Id in the reply of `createSafaricomSubscription`. The oldest that waits for a browser when absent. */
                    transactionId?: string;
                };
            };
        };
        responses: {
            /** @description The subscription, and where the browser goes now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfricasTalkingConfirmation"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    listAfricasTalkingPaymentProducts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is registered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfricasTalkingPaymentProduct"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    putAfricasTalkingPaymentProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Name under which requests pay or collect (`productName`), such as Payouts.
                 * @example Payouts
                 */
                paymentProduct: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfricasTalkingPaymentProductTerms"];
            };
        };
        responses: {
            /** @description What is registered from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfricasTalkingPaymentProduct"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    deleteAfricasTalkingPaymentProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Name under which requests pay or collect (`productName`), such as Payouts.
                 * @example Payouts
                 */
                paymentProduct: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not registered any more. */
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
    payAfricasTalkingProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description a phone number in E.164, such as +254711000001. It is that of the payer. */
                    number: string;
                    /** @description Name of the payment product whose channel is paid. */
                    product: string;
                    /** @description Value in units of the currency of the purse. */
                    amount: number;
                    /** @description What the subscriber types as the account, such as the number of an order. Nothing when absent. */
                    account?: string;
                };
            };
        };
        responses: {
            /** @description The subscriber has sent the money. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Id in the payment notification and in queries of the application. */
                        transactionId: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    putAfricasTalkingWallet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Three-letter ISO 4217 code of the currency of the wallet, such as SLE.
                 * @example SLE
                 */
                currency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description New amount of the payment wallet, in units of the currency. Unchanged when absent. */
                    wallet?: number;
                    /** @description New amount of the stash, which pays fees, in units of the currency. Unchanged when absent. */
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
                        /** @description ISO 4217 code of both amounts. */
                        currency: string;
                        /** @description Amount from which the value of payments is taken, in units of the currency. */
                        wallet: number;
                        /** @description Amount from which fees are taken, in units of the currency. */
                        stash: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    putAfricasTalkingAirtime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AfricasTalkingAirtime"];
            };
        };
        responses: {
            /** @description The setting as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfricasTalkingAirtime"];
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
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description a phone number in E.164, such as +254711123456. It is the number of the subscriber who sends the message. */
                    from: string;
                    /** @description Short code or number of the application that receives the message. */
                    to: string;
                    /** @description Body of the SMS as the subscriber typed it. It may be empty. */
                    text: string;
                    /** @description Id that a premium reply to this message must carry. When absent the provider draws one if the text is for an on-demand product, else it is empty. */
                    linkId?: string;
                };
            };
        };
        responses: {
            /** @description The message is in the inbox. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Number of the message in the inbox (`id` in the reply of `fetchMessages`). */
                        id: number;
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    listAfricasTalkingQueues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queues, in the order of the provider's data. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AfricasTalkingQueue"][];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    patchAfricasTalkingQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Name of a product that has a queue, as `listAfricasTalkingQueues` shows it.
                 * @example sms
                 */
                product: components["parameters"]["QueuedProduct"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    perSecond?: components["schemas"]["QueueRate"];
                    /** @description Whether nothing leaves until the next change. */
                    isPaused?: boolean;
                    outcomeDelay?: components["schemas"]["OutcomeDelay"];
                };
            };
        };
        responses: {
            200: components["responses"]["AfricasTalkingQueue"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    stallAfricasTalkingQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Name of a product that has a queue, as `listAfricasTalkingQueues` shows it.
                 * @example sms
                 */
                product: components["parameters"]["QueuedProduct"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description How long nothing leaves, in world time. */
                    for: components["schemas"]["SettingDuration"];
                };
            };
        };
        responses: {
            200: components["responses"]["AfricasTalkingQueue"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
        };
    };
    loseAfricasTalkingQueueHead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the world. It is the API key that opens the world at the providers. */
                world: components["parameters"]["World"];
                /**
                 * @description Name of a product that has a queue, as `listAfricasTalkingQueues` shows it.
                 * @example sms
                 */
                product: components["parameters"]["QueuedProduct"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item that is lost. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Id that the provider gave the item when it was accepted. */
                        id: string;
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
}
export interface tags {
    "worlds": "getHealth" | "listWorlds" | "getWorld" | "putWorld" | "deleteWorld";
    "clock": "getClock" | "putClock" | "advanceClock" | "stopAdvance" | "listDue";
    "journal": "getJournal" | "clearJournal" | "followEvents";
    "participants": "listParticipants" | "followTurns" | "answerTurn";
    "callbacks": "listCallbacks" | "replayCallback" | "listCallbackPlans" | "addCallbackPlan" | "clearCallbackPlans" | "removeCallbackPlan";
    "faults": "listFaults" | "addFault" | "clearFaults" | "removeFault";
    "snapshots": "getSnapshot" | "putSnapshot" | "listCollections" | "listState" | "forkWorld";
    "subscribers": "listSubscribers" | "getSubscriber" | "patchSubscriber" | "listReceivedTexts" | "putOptOut" | "liftOptOut" | "listPrompts" | "addPrompt" | "answerPrompt" | "getHandset" | "listScreens" | "dialCode" | "typeOnPhone" | "hangUpPhone" | "listCalls" | "callNumber" | "answerCall" | "refuseCall" | "pressKeys" | "speak" | "listHandsetScripts" | "addHandsetScript" | "clearHandsetScripts" | "removeHandsetScript";
    "acquirer": "getAcquirerSettings" | "patchAcquirerSettings" | "answerAcquirerChallenge";
    "dtone": "reverseDtoneTransaction" | "settleDtoneTransaction" | "getDtoneBalance" | "putDtoneBalance" | "getDtoneSettings" | "patchDtoneSettings" | "listDtoneOutcomes" | "addDtoneOutcome" | "clearDtoneOutcomes" | "removeDtoneOutcome" | "listDtoneOutages" | "addDtoneOutage" | "clearDtoneOutages" | "endDtoneOutage" | "addDtoneCallbackHazard" | "listDtonePortedNumbers" | "putDtonePortedNumber" | "deleteDtonePortedNumber" | "listDtoneProducts" | "restoreDtoneProduct" | "patchDtoneProduct" | "listDtoneProductBatches" | "addDtoneProductBatch" | "withdrawDtoneProductBatch" | "listDtoneEsimProfiles" | "getDtoneEsimProfile" | "patchDtoneEsimProfile";
    "africastalking": "putAfricasTalkingCallbackUrls" | "getAfricasTalkingAccount" | "putAfricasTalkingAccount" | "getAfricasTalkingSettings" | "patchAfricasTalkingSettings" | "getAfricasTalkingKeyRefusal" | "putAfricasTalkingKeyRefusal" | "deleteAfricasTalkingKeyRefusal" | "listAfricasTalkingSenders" | "putAfricasTalkingSender" | "deleteAfricasTalkingSender" | "listAfricasTalkingMessageLinks" | "putAfricasTalkingMessageLink" | "listAfricasTalkingShortCodes" | "putAfricasTalkingShortCode" | "deleteAfricasTalkingShortCode" | "listAfricasTalkingUssdCodes" | "putAfricasTalkingUssdCode" | "deleteAfricasTalkingUssdCode" | "listAfricasTalkingVoiceNumbers" | "putAfricasTalkingVoiceNumber" | "deleteAfricasTalkingVoiceNumber" | "listAfricasTalkingVoiceClients" | "putAfricasTalkingVoiceClient" | "deleteAfricasTalkingVoiceClient" | "listAfricasTalkingMedia" | "confirmAfricasTalkingSubscription" | "listAfricasTalkingPaymentProducts" | "putAfricasTalkingPaymentProduct" | "deleteAfricasTalkingPaymentProduct" | "payAfricasTalkingProduct" | "putAfricasTalkingWallet" | "putAfricasTalkingAirtime" | "receiveAfricasTalkingMessage" | "listAfricasTalkingQueues" | "patchAfricasTalkingQueue" | "stallAfricasTalkingQueue" | "loseAfricasTalkingQueueHead";
}
