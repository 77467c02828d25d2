import { DomainError } from '../../shared/errors.js';
import { globalId, maybeUuidOf, uuidOf } from '../../shared/ids.js';
import { onlyOne } from '../../shared/one-of.js';
import { assertText } from '../../shared/text.js';
import type { ReformKind } from './outcome.rules.js';
import type { ReformDepartmentInput, ReformSharesInput } from './reform-department.type.js';
import type { Share } from './shares.rules.js';

type Path = readonly string[];

/** Who answers for what afterwards, as the caller says. */
export interface AskedShares {
  kind: Exclude<ReformKind, 'RENAME'>;
  shares: readonly Share[];
  restTo: string | null;
  /** Everybody named, the department itself among them where it goes on. */
  named: readonly string[];
}

export interface AskedAccount {
  accountUuid: string;
  departmentUuid: string | null;
  path: Path;
}

/** A reform as the caller asks for it, in keys. */
export interface AskedReform {
  departmentUuid: string;
  on: string;
  basis: string;
  /** A new name, or shares. */
  what: { renameTo: string } | AskedShares;
  accounts: readonly AskedAccount[];
  /** Where its functions are given away. */
  path: Path;
}

const MAX_BASIS = 200;
const MAX_SHARES = 20;
const MAX_FUNCTIONS = 5000;
const MAX_ACCOUNTS = 500;

/** Reads what a reform asks for, and refuses what no register could carry out. */
export function askedReform(input: ReformDepartmentInput, today: string): AskedReform {
  const { on } = input;
  const basis = input.basis.trim();
  assertText(basis, { field: 'basis', max: MAX_BASIS, path: ['input', 'basis'] });
  if (on > today) throw new DomainError('REFORM_IN_FUTURE', { on, today }, ['input', 'on']);
  const departmentUuid = uuidOf('Department', input.departmentId, ['input', 'departmentId']);
  const [branch] = onlyOne(input.reform, ['input', 'reform']);
  const path = ['input', 'reform', branch];
  const accounts = input.accounts ?? [];
  assertAtMost(accounts, { field: 'accounts', max: MAX_ACCOUNTS, path: ['input', 'accounts'] });
  return {
    departmentUuid,
    on,
    basis,
    what: whatOf(input, departmentUuid, path),
    accounts: accounts.map(({ accountId, departmentId }, at) => ({
      accountUuid: uuidOf('ManagedAccount', accountId, ['input', 'accounts', `${at}`, 'accountId']),
      departmentUuid: maybeUuidOf('Department', departmentId, ['input', 'accounts', `${at}`, 'departmentId']),
      path: ['input', 'accounts', `${at}`],
    })),
    path,
  };
}

function whatOf(
  { reform: { renameTo, mergeInto, split, dissolve } }: ReformDepartmentInput,
  departmentUuid: string,
  path: Path,
): AskedReform['what'] {
  if (renameTo != null) return { renameTo };
  if (mergeInto != null) {
    const into = uuidOf('Department', mergeInto, path);
    if (into === departmentUuid) throw new DomainError('REFORM_OF_ITSELF', {}, path);
    return { kind: 'MERGE', shares: [], restTo: into, named: [into] };
  }
  const { shares, restTo } = sharesOf((split ?? dissolve) as ReformSharesInput, path);
  const named = [...new Set([...shares.map((share) => share.departmentUuid), ...(restTo ? [restTo] : [])])];
  if (split) {
    // Whoever keeps everything himself is not split.
    if (named.every((uuid) => uuid === departmentUuid)) throw new DomainError('REFORM_OF_ITSELF', {}, path);
    return { kind: 'SPLIT', shares, restTo, named };
  }
  if (named.length === 0 || named.includes(departmentUuid))
    throw new DomainError('REFORM_OF_ITSELF', {}, path);
  return { kind: 'REORGANISATION', shares, restTo: named.length === 1 ? (named[0] ?? null) : restTo, named };
}

function sharesOf({ shares, restTo }: ReformSharesInput, path: Path) {
  assertAtMost(shares, { field: 'shares', max: MAX_SHARES, path: [...path, 'shares'] });
  const read = shares.map(({ departmentId, measureIds, indicatorIds }, at): Share => {
    const here = [...path, 'shares', `${at}`];
    return {
      departmentUuid: uuidOf('Department', departmentId, [...here, 'departmentId']),
      ids: [
        ...(measureIds ?? []).map((id, nth) => idOf('Measure', id, [...here, 'measureIds', `${nth}`])),
        ...(indicatorIds ?? []).map((id, nth) => idOf('Indicator', id, [...here, 'indicatorIds', `${nth}`])),
      ],
    };
  });
  const functions = read.flatMap(({ ids }) => ids);
  assertAtMost(functions, { field: 'shares', max: MAX_FUNCTIONS, path: [...path, 'shares'] });
  return { shares: read, restTo: maybeUuidOf('Department', restTo, [...path, 'restTo']) };
}

/** The id as it is written everywhere, of just this type. */
const idOf = (type: 'Measure' | 'Indicator', id: string, path: Path): string =>
  globalId(type, uuidOf(type, id, path));

function assertAtMost(
  given: readonly unknown[],
  { field, max, path }: { field: string; max: number; path: Path },
): void {
  if (given.length > max) throw new DomainError('TOO_MANY_GIVEN', { field, max }, path);
}
