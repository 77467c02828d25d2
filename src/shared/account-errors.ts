import type { Bilingual } from './language.js';

/** Why a caller is not let in, or an account or key not changed. Part of `ERRORS`. */
export const ACCOUNT_ERRORS = {
  TOO_MANY_WRONG_KEYS: {
    zh: '此地址多次发送无效密钥，约 {minutes} 分钟后再试；用过的有效密钥和公开数据不受影响',
    en: 'This address sent too many wrong keys; try again in about {minutes} minutes. Keys in use and public data stay open',
  },
  READ_ONLY_KEY: {
    zh: '此密钥只能读取，修改请使用可写的密钥',
    en: 'This key was given for reading alone; use one that may write',
  },
  AGGREGATES_ONLY: {
    zh: '此密钥只能读取汇总数（totalCount 和看板统计），不能读取明细，请去掉 {field}',
    en: 'This key was given for totals alone, totalCount and the tallies of dashboards, and for no rows; leave out {field}',
  },
  INVALID_ROLES: {
    zh: '请至少给出一个角色；PUBLIC 是无密钥者，不能授予',
    en: 'Give at least one role; PUBLIC is everybody without a key and cannot be given',
  },
  CONFLICTING_ROLES: {
    zh: '同一账号不能兼任 {one} 与 {other}（职责分离），请分设两个账号',
    en: 'No account may be both {one} and {other}: duties are separated; make two accounts',
  },
  ROLE_NOT_GRANTED: {
    zh: '账号没有角色 {role}，密钥的角色不能超出账号',
    en: 'The account does not have the role {role}; a key may do no more than its account',
  },
  OWN_ACCOUNT: {
    zh: '不能修改自己的账号，请由另一管理员修改',
    en: 'Nobody changes the account that he acts with; another administrator may',
  },
  DATE_IN_PAST: {
    zh: '{value} 早于今天（{today}），有效期应为今天或以后',
    en: '{value} is before today, {today}; a key is valid until today or later',
  },
  KEY_NOT_IN_FORCE: {
    zh: '密钥已过期或已撤销，请新建密钥',
    en: 'The key has expired or is revoked; create a new one',
  },
  TOKEN_INVALID: {
    zh: '令牌未通过验证（{reason}），请重新登录后再试',
    en: 'The token does not hold ({reason}); sign in again',
  },
  TOKEN_NOT_LINKED: {
    zh: '令牌有效，但其用户和用户组均未绑定账号，请管理员用 linkIdentity 绑定',
    en: 'The token holds, but neither its subject nor a group of it stands for an account; an administrator may link one',
  },
  TOKEN_AMBIGUOUS: {
    zh: '令牌的用户组对应多个账号，请管理员为该用户单独绑定账号',
    en: 'The groups of the token stand for several accounts; an administrator may link its subject to one',
  },
  IDENTITY_PROVIDER_DOWN: {
    zh: '暂时无法从身份提供方取得公钥，请稍后重试；密钥不受影响',
    en: "The identity provider's keys cannot be had for the moment; try again soon. API keys go on",
  },
  INVALID_EMAIL: {
    zh: '“{value}”不是有效的邮箱地址，应为单位公用邮箱，如 office@example.cn，不超过 254 个字符',
    en: '"{value}" is not a mailbox: give that of the office, such as office@example.cn, at most 254 characters',
  },
  SESSION_ENDED: {
    zh: '登录已过期或已退出，请重新登录',
    en: 'The sign-in is over; sign in again',
  },
  CROSS_SITE: {
    zh: '请求来自其他网站，已拒绝；请从本系统页面操作，程序请使用密钥',
    en: 'The request came from another site and was refused; use the pages of this service, or a key in a program',
  },
  NO_SUCH_IDENTITY: {
    zh: '本服务没有此演示身份，请从登录页选择',
    en: 'This service has no such demo identity; choose one on the page to sign in',
  },
  NO_IDENTITY_PROVIDER: {
    zh: '本服务未接入身份认证平台，不能以此方式登录',
    en: 'No identity provider is set up here to sign in with',
  },
  SIGN_IN_BROKEN_OFF: {
    zh: '登录中断、超时或未获身份认证平台同意，请重新登录',
    en: 'Signing in was broken off, took too long or was not agreed to; sign in once more',
  },
  INVALID_GRACE: {
    zh: 'graceHours 应为 0 至 {max}',
    en: 'graceHours must be 0 to {max}',
  },
} as const satisfies Record<string, Bilingual>;
