import { resolve } from 'node:path';
import { z } from 'zod';
import { isNetwork, isPrivateWay, isTimeZone, LOOPBACK } from './config-checks.js';
import { type OidcConfig, oidcFaults, oidcOf, oidcVariables } from './config-oidc.js';
import type { S3Setting } from './storage/s3-store.js';

const MB = 1024 * 1024;
const S3 = ['ZHIBIAO_S3_URL', 'ZHIBIAO_S3_REGION', 'ZHIBIAO_S3_ACCESS_KEY', 'ZHIBIAO_S3_SECRET_KEY'] as const;

const schema = z
  .object({
    DATABASE_URL: z
      .url({ protocol: /^postgres(ql)?$/, error: 'must look like postgres://user:password@host:5432/name' })
      .optional(),
    DATABASE_OWNER_URL: z
      .url({ protocol: /^postgres(ql)?$/, error: 'must look like postgres://owner:password@host:5432/name' })
      .optional(),
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: z.coerce.number('must be a port number, 0 to 65535').int().min(0).max(65535).default(4000),
    ZHIBIAO_DATA_DIR: z.string().min(1).default('.data'),
    ZHIBIAO_SEED: z.enum(['none', 'reviewed', 'demo'], 'must be none, reviewed or demo').default('demo'),
    ZHIBIAO_TIME_ZONE: z
      .string()
      .default('Asia/Shanghai')
      .refine(isTimeZone, 'must be an IANA time zone such as Asia/Shanghai'),
    ZHIBIAO_HORIZON: z
      .string()
      .regex(/^\d{4}-\d{4}$/, 'must be two years such as 2025-2030')
      .default('2025-2030'),
    ZHIBIAO_JOBS: z.enum(['on', 'off'], 'must be on or off').default('on'),
    ZHIBIAO_REMINDER_PAUSE_DAYS: z.coerce
      .number('must be a number of days, 0 to 365')
      .int()
      .min(0)
      .max(365)
      .default(7),
    ZHIBIAO_SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: 'must look like smtps://user:password@mail.example.cn:465' })
      .optional(),
    ZHIBIAO_MAIL_FROM: z.string().min(3).optional(),
    ZHIBIAO_INTROSPECTION: z.enum(['on', 'off'], 'must be on or off').default('on'),
    ZHIBIAO_CACHE: z.enum(['on', 'off'], 'must be on or off').default('on'),
    ZHIBIAO_CACHE_MB: z.coerce.number('must be a number of mebibytes').int().min(1).max(65_536).default(64),
    ZHIBIAO_TRUSTED_DOCUMENTS: z.string().min(1).optional(),
    ZHIBIAO_S3_URL: z
      .url()
      .refine(isPrivateWay, 'must be an https:// address with the bucket, or http:// on a loopback address')
      .optional(),
    ZHIBIAO_S3_REGION: z.string().min(1).optional(),
    ZHIBIAO_S3_ACCESS_KEY: z.string().min(1).optional(),
    ZHIBIAO_S3_SECRET_KEY: z.string().min(1).optional(),
    ...oidcVariables,
    ZHIBIAO_SESSION_IDLE_MINUTES: z.coerce
      .number('must be minutes, 5 to 1440')
      .int()
      .min(5)
      .max(1440)
      .default(120),
    ZHIBIAO_SESSION_HOURS: z.coerce.number('must be hours, 1 to 720').int().min(1).max(720).default(12),
    ZHIBIAO_TRUSTED_PROXIES: z
      .string()
      .default('')
      .transform((list) =>
        list
          .split(',')
          .map((entry) => entry.trim())
          .filter(Boolean),
      )
      .refine((list) => list.every(isNetwork), 'must be addresses or networks such as 10.0.0.1,10.1.0.0/16'),
    LOG_LEVEL: z
      .enum(
        ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
        'must be trace, debug, info, warn, error, fatal or silent',
      )
      .default('info'),
  })
  .refine(({ DATABASE_URL, DATABASE_OWNER_URL }) => !DATABASE_OWNER_URL || DATABASE_URL, {
    path: ['DATABASE_URL'],
    error: 'must be set where DATABASE_OWNER_URL is: the address that the service itself works by',
  })
  .refine((set) => [0, S3.length].includes(S3.filter((name) => set[name]).length), {
    path: ['ZHIBIAO_S3_URL'],
    error: `needs all of ${S3.join(', ')}, or none`,
  })
  .superRefine((set, context) => {
    for (const [name, message] of oidcFaults(set))
      context.addIssue({ code: 'custom', path: [name], message });
  })
  .refine((set) => !set.ZHIBIAO_SMTP_URL === !set.ZHIBIAO_MAIL_FROM, {
    path: ['ZHIBIAO_MAIL_FROM'],
    error: 'needs ZHIBIAO_SMTP_URL, and ZHIBIAO_SMTP_URL needs it: the mailbox that mail is from',
  })
  .refine(({ HOST, ZHIBIAO_SEED }) => ZHIBIAO_SEED !== 'demo' || LOOPBACK.includes(HOST), {
    path: ['HOST'],
    error:
      'must be a loopback address while ZHIBIAO_SEED is demo: the demo keys are public. Set ZHIBIAO_SEED=reviewed',
  });

export interface Config {
  /** Null: the embedded PostgreSQL under `dataDir`. */
  databaseUrl: string | null;
  /** As who migrates and seeds there; null: the same as the service. */
  ownerUrl: string | null;
  host: string;
  port: number;
  dataDir: string;
  seed: 'none' | 'reviewed' | 'demo';
  timeZone: string;
  /** First and last year that dashboards count when not asked otherwise. */
  horizon: { from: number; to: number };
  /** Whether the service runs jobs too; off where a `zhibiao worker` does. */
  jobs: boolean;
  /** So many days after a reminder, the same is asked again at the earliest. */
  reminderPauseDays: number;
  /** By which server mail goes out, and from whom; null: none does. */
  mail: { smtpUrl: string; from: string } | null;
  introspection: boolean;
  /** How many bytes of answers are kept; null: none is. */
  cacheBytes: number | null;
  /** A file, or a folder of files, of documents that may be asked for by hash, besides those of our own pages. */
  trustedDocuments: string | null;
  /** Proxies whose word is taken for where a request comes from. */
  trustedProxies: string[];
  /** How long a browser stays signed in: without a request, and at most. */
  sessions: { idleMinutes: number; hours: number };
  /** Where the bytes of files go; null: into the database. */
  s3: S3Setting | null;
  /** Whose bearer tokens are taken beside keys; null: nobody's. */
  oidc: OidcConfig | null;
  logLevel: string;
}

/** Thrown at the start with every fault and its cure, so that one look mends them all. */
export class ConfigError extends Error {}

/** Parses the environment once; nothing else in the service reads it. */
export function parseConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(set);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => {
      const name = path.join('.');
      return `  ${name}=${set[name] ?? ''}  ${message}`;
    });
    throw new ConfigError(
      `配置有误，服务未启动 / The configuration is wrong, nothing was started:\n${faults.join('\n')}`,
    );
  }
  const { data } = parsed;
  const [from = 0, to = 0] = data.ZHIBIAO_HORIZON.split('-').map(Number);
  return {
    databaseUrl: data.DATABASE_URL ?? null,
    ownerUrl: data.DATABASE_OWNER_URL ?? null,
    host: data.HOST,
    port: data.PORT,
    dataDir: resolve(data.ZHIBIAO_DATA_DIR),
    seed: data.ZHIBIAO_SEED,
    timeZone: data.ZHIBIAO_TIME_ZONE,
    horizon: { from, to },
    sessions: { idleMinutes: data.ZHIBIAO_SESSION_IDLE_MINUTES, hours: data.ZHIBIAO_SESSION_HOURS },
    s3: s3Of(data),
    oidc: oidcOf(data),
    cacheBytes: data.ZHIBIAO_CACHE === 'on' ? data.ZHIBIAO_CACHE_MB * MB : null,
    trustedDocuments: data.ZHIBIAO_TRUSTED_DOCUMENTS ? resolve(data.ZHIBIAO_TRUSTED_DOCUMENTS) : null,
    jobs: data.ZHIBIAO_JOBS === 'on',
    reminderPauseDays: data.ZHIBIAO_REMINDER_PAUSE_DAYS,
    mail: mailOf(data),
    introspection: data.ZHIBIAO_INTROSPECTION === 'on',
    trustedProxies: data.ZHIBIAO_TRUSTED_PROXIES,
    logLevel: data.LOG_LEVEL,
  };
}

function s3Of(set: z.infer<typeof schema>): S3Setting | null {
  const {
    ZHIBIAO_S3_URL: url,
    ZHIBIAO_S3_REGION: region,
    ZHIBIAO_S3_ACCESS_KEY: accessKeyId,
    ZHIBIAO_S3_SECRET_KEY: secretAccessKey,
  } = set;
  if (!url || !region || !accessKeyId || !secretAccessKey) return null;
  return { url, region, accessKeyId, secretAccessKey };
}

function mailOf({
  ZHIBIAO_SMTP_URL: smtpUrl,
  ZHIBIAO_MAIL_FROM: from,
}: z.infer<typeof schema>): Config['mail'] {
  return smtpUrl && from ? { smtpUrl, from } : null;
}
