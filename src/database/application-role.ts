import { jobsGrants } from './jobs-grants.js';

/** In an embedded database, the role that the service works as; the one that owns the tables only migrates and seeds. */
export const APPLICATION = 'zhibiao_app';

/** What the application may read and add to, and never change. */
const RECORD = 'audit_entry, audit_link, audit_seal, audit_subject, row_version';

/**
 * What the application's role may do, as SQL for the owner of the tables: rows alone, and of the audit record only
 * new ones. Run after each migration, since a new table is granted to nobody.
 */
export function applicationGrants(role: string): string {
  const name = quoted(role);
  return `
    do $$ begin
      execute format('revoke create, temporary on database %I from public, %I', current_database(), ${literal(role)});
    end $$;
    revoke create on schema public from public, ${name};
    grant usage on schema public to ${name};
    revoke all on all tables in schema public from ${name};
    grant select, insert, update, delete on all tables in schema public to ${name};
    grant usage on all sequences in schema public to ${name};
    revoke update, delete on ${RECORD} from ${name};
    revoke all on mikro_orm_migrations from ${name};
    ${jobsGrants(name)}`;
}

/** Says whether a role could do more than it was granted: by its own power, or as the owner of the tables. */
export const OVERREACH = `
  select r.rolsuper or r.rolcreaterole or r.rolbypassrls or pg_has_role(r.oid, current_user, 'member') as overreaches
    from pg_roles r where r.rolname = ?`;

/** Statements for a server in single-user mode, one a line: the role, with this password, whether it was there or not. */
export const makeApplicationRole = (password: string, owner: string): string =>
  [
    `do $$ begin if not exists (select from pg_roles where rolname = '${APPLICATION}') then create role ${APPLICATION} login; end if; end $$`,
    `alter role ${APPLICATION} password '${password}'`,
    // So that the owner may end its sessions.
    `grant ${APPLICATION} to ${owner}`,
    '',
  ].join('\n');

/** The role that an address logs in as. */
export const roleOf = (url: string): string => decodeURIComponent(new URL(url).username);

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
