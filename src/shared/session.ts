import type { EntityManager } from '@mikro-orm/postgresql';
import type { Language } from './language.js';
import type { ObjectStore } from './object-store.js';

/** Who may call: PUBLIC is everybody without a key. */
export const ROLES = [
  'PUBLIC',
  'PARTNER',
  'LEADER',
  'REPORTER',
  'REVIEWER',
  'EDITOR',
  'ADMINISTRATOR',
  'AUDITOR',
] as const;
export type Role = (typeof ROLES)[number];

/** Who is calling; without a key there is no account and the one role PUBLIC. */
export interface Viewer {
  accountId: string | null;
  /** Of the account: an office or a system, never a person. */
  name: string | null;
  nameEn: string | null;
  roles: readonly Role[];
  /** The departments that the account speaks for. */
  departmentIds: readonly string[];
  isDemo: boolean;
  /** Its key was given for reading alone. */
  readOnly: boolean;
  /** Its key was given for totals alone: no row is answered. */
  aggregatesOnly?: boolean;
  /** It comes by the session of a browser, which runs trusted documents alone. */
  onlyTrusted?: boolean;
}

export const PUBLIC_VIEWER: Viewer = {
  accountId: null,
  name: null,
  nameEn: null,
  roles: [],
  departmentIds: [],
  isDemo: false,
  readOnly: false,
};

/** Where a request comes from, as the edge sees it. */
export interface Origin {
  ip: string;
  /** What the caller says of itself, cut short. */
  userAgent: string | null;
}

/** What every use-case works with: one a request. */
export interface Session {
  em: EntityManager;
  viewer: Viewer;
  /** The day in the city's time zone. */
  today: string;
  now: Date;
  /** The city's time zone, such as Asia/Shanghai. */
  timeZone: string;
  /** First and last year that dashboards count when not asked otherwise. */
  horizon: { from: number; to: number };
  /** So many days after a reminder, the same is asked again at the earliest. */
  reminderPauseDays: number;
  language: Language;
  requestId: string;
  origin: Origin;
  /** Where the bytes of files go; left out, into the database. */
  objects?: ObjectStore | null;
}
