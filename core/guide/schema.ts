/**
 * The guide: an organisation's standard as one JSON document. Untrusted: it comes from a file, an address or a
 * policy, so everything is parsed strictly (unknown keys are refused) and nothing in it is code.
 */
import * as z from 'zod/mini';
import { taughtSite, type TaughtSite } from './taught.ts';
import { severities, type Severity } from '../rule.ts';
import { fieldNames, languages, priorities, ticketTypes } from '../ticket.ts';
import type { Fields, Priority, TicketType, Words } from '../ticket.ts';

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const bothLanguages = z.strictObject({ de: text(500), en: text(500) });
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const clock = z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** How much of the form of a ticket a rule decides in this guide. */
const ruleSetting = z.enum([...severities, 'off']);
export type RuleSetting = Severity | 'off';

const serviceTarget = z.strictObject({
  /** Service minutes until the first answer of a person. */
  response: z.number().check(z.int(), z.gte(1), z.lte(1_000_000)),
  /** Service minutes until a solution or an accepted workaround. */
  resolution: z.optional(z.number().check(z.int(), z.gte(1), z.lte(1_000_000))),
});
export type ServiceTarget = z.infer<typeof serviceTarget>;

const hours = z.array(z.strictObject({ from: clock, to: clock })).check(z.maxLength(6));

/** In the order of ISO 8601: Monday is the first day. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const calendar = z.strictObject({
  /** IANA time zone, e.g. `Europe/Berlin`. */
  timeZone: z.optional(text(64)),
  /** Open hours by weekday; a weekday that is not named is closed. `24:00` is the end of the day. */
  hours: z.optional(z.partialRecord(z.enum(weekdays), hours)),
  /** Closed days, explicit dates with their names. */
  holidays: z.optional(z.array(z.strictObject({ date: day, name: text(120) })).check(z.maxLength(1_000))),
});

/** Impact × urgency, both from 4 (highest) to 1: `matrix[4 - impact][4 - urgency]`. */
const matrix = z.array(z.array(z.enum(priorities)).check(z.length(4))).check(z.length(4));

const typeSetting = z.strictObject({
  /** Settings that differ for this type from `rules`. */
  rules: z._default(z.record(id, ruleSetting), {}),
});

const web = z.string().check(z.maxLength(300), z.regex(/^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/));

/** Nothing in it is secret: it says which application asks, and a sign-in is needed all the same. */
const application = z.strictObject({
  /** The system's own address, without a page. */
  address: web,
  /** The application's id there. */
  client: text(300),
  /** Directory of the organisation, for systems of Microsoft. */
  tenant: z.optional(z.string().check(z.regex(/^[\w.-]{1,100}$/))),
});
export type RegisteredApplication = z.infer<typeof application>;

/** One guide as it is written; parts that are left out come from the guide that it `extends`. */
export const guideSchema = z.strictObject({
  id,
  name: bothLanguages,
  about: z.optional(bothLanguages),
  version: text(40),
  /** The guide this one builds on; `base` when nothing is said. */
  extends: z.optional(id),
  /** Which types a writer can choose, in this order. */
  types: z.optional(z.array(z.enum(ticketTypes)).check(z.minLength(1), z.maxLength(ticketTypes.length))),
  /** Severity by rule, for every type it applies to; `off` switches it off. */
  rules: z.optional(z.record(id, ruleSetting)),
  byType: z.optional(z.partialRecord(z.enum(ticketTypes), typeSetting)),
  /** How much a missing item costs, by rule, from 1 to 10; the rule's own weight where nothing is said. */
  weights: z.optional(z.record(id, z.number().check(z.int(), z.gte(1), z.lte(10)))),
  /** Own names of workloads, modules, test systems …: they widen the lexicons of reading. */
  vocabulary: z.optional(
    z.strictObject({
      workload: z.optional(z.array(text(80)).check(z.maxLength(500))),
      module: z.optional(z.array(text(80)).check(z.maxLength(2_000))),
      environmentLive: z.optional(z.array(text(80)).check(z.maxLength(100))),
      environmentTest: z.optional(z.array(text(80)).check(z.maxLength(100))),
    }),
  ),
  /** Values that are taken as given when a ticket says nothing else (a customer with one product, one company). */
  preset: z.optional(z.partialRecord(z.enum(fieldNames), text(200))),
  /** True when the contract already grants standing access to the systems. */
  standingAccess: z.optional(z.boolean()),
  priority: z.optional(
    z.strictObject({
      matrix: z.optional(matrix),
      names: z.optional(z.partialRecord(z.enum(priorities), bothLanguages)),
      definitions: z.optional(z.partialRecord(z.enum(priorities), bothLanguages)),
    }),
  ),
  service: z.optional(
    z.strictObject({
      calendar: z.optional(calendar),
      targets: z.optional(z.partialRecord(z.enum(priorities), serviceTarget)),
      /** Priorities whose clock runs around the clock. */
      aroundTheClock: z.optional(z.array(z.enum(priorities)).check(z.maxLength(priorities.length))),
    }),
  ),
  contacts: z.optional(
    z.strictObject({
      /** Who may open tickets under the contract: logins, mail addresses or names. Empty: everybody may. */
      authorised: z.optional(z.array(text(200)).check(z.maxLength(2_000))),
    }),
  ),
  sensitive: z.optional(
    z.strictObject({
      /** What numbers of people look like here: `#` a digit, `@` a letter, the rest as it stands (`PN-#####`). */
      staffNumbers: z.optional(z.array(z.string().check(z.regex(/^(?=.*#.*#.*#)\S{4,40}$/))).check(z.maxLength(20))),
    }),
  ),
  /** What happens when somebody submits with open musts (`design.md` §4.8). */
  submit: z.optional(z.enum(['advise', 'confirm', 'hold'])),
  /** Form of address in messages to other people. */
  address: z.optional(z.enum(['Sie', 'du'])),
  /** Where the organisation serves the web app: there an ask-back can link to its open questions. */
  webApp: z.optional(web),
  /** Ticket systems at which an administrator has registered Ticketklar: people sign in there with one click. */
  applications: z.optional(z.array(application).check(z.maxLength(50))),
  /** Forms that somebody has taught for everybody; the extension knows them on their sites. */
  sites: z.optional(z.array(taughtSite).check(z.maxLength(50))),
  /** Reasons offered under „Weiß ich nicht, weil …“; they finish that sentence. */
  reasons: z.optional(z.array(bothLanguages).check(z.maxLength(12))),
});
export type GuideDocument = z.infer<typeof guideSchema>;

type Weekday = (typeof weekdays)[number];
type OpenHours = z.infer<typeof hours>;

/** When the service is there. `24:00` is the end of a day; a weekday that is not named is closed. */
export interface Calendar {
  readonly timeZone: string;
  readonly hours: Readonly<Partial<Record<Weekday, OpenHours>>>;
  readonly holidays: readonly { readonly date: string; readonly name: string }[];
}

export type Vocabulary = NonNullable<GuideDocument['vocabulary']>;

/** A guide after `extends` was followed: nothing is left out. This is what the core works with. */
export interface Guide {
  readonly id: string;
  readonly name: Words;
  readonly about?: Words | undefined;
  readonly version: string;
  readonly types: readonly TicketType[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly byType: Readonly<
    Partial<Record<TicketType, { readonly rules: Readonly<Record<string, RuleSetting>> } | undefined>>
  >;
  readonly weights?: Readonly<Record<string, number>>;
  readonly vocabulary: Vocabulary;
  readonly preset: Fields;
  readonly standingAccess: boolean;
  readonly priority: {
    /** `matrix[4 - impact][4 - urgency]`. */
    readonly matrix: readonly (readonly Priority[])[];
    readonly names: Readonly<Record<Priority, Words>>;
    readonly definitions: Readonly<Record<Priority, Words>>;
  };
  readonly service: {
    readonly calendar: Calendar;
    readonly targets: Readonly<Record<Priority, ServiceTarget>>;
    readonly aroundTheClock: readonly Priority[];
  };
  readonly contacts: { readonly authorised: readonly string[] };
  readonly sensitive: { readonly staffNumbers: readonly string[] };
  readonly submit: 'advise' | 'confirm' | 'hold';
  readonly address: 'Sie' | 'du';
  readonly reasons: readonly Words[];
  readonly webApp?: string | undefined;
  readonly applications?: readonly RegisteredApplication[];
  readonly sites?: readonly TaughtSite[];
}

export const guideLanguages = languages;
