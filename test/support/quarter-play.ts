import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { expect } from '@jest/globals';
import { globalId } from '../../src/shared/ids.js';
import {
  OverviewInFullDocument,
  ReturnProgressDocument,
  SubmitProgressDocument,
  VerifyProgressDocument,
} from '../generated/graphql.js';
import { type City, client, countOf, type Entry, keyed } from './quarter.js';

interface Payload {
  errors: { code: string; message: string }[];
}

const lights = (tally: { byLight: { light: string; count: number }[] }) =>
  Object.fromEntries(tally.byLight.flatMap(({ light, count }) => (count > 0 ? [[light, count]] : [])));

/** What the roles of a city do in a quarter, by HTTP. */
export function playIn(city: City, url: string) {
  const ask = client(url);

  /** Does something as a role would; the codes of what is refused. */
  async function act<Input extends object, Data extends object>(
    document: TypedDocumentNode<Data, { input: Input & { idempotencyKey: string } }>,
    input: Input,
    key: string,
  ) {
    const { data } = await ask(document, keyed(input), key);
    const [payload] = Object.values(data) as Payload[];
    return { data, codes: payload?.errors.map(({ code }) => code) ?? [] };
  }

  const promised = (at: number) => {
    const [promise, entry] = [city.promises[at], city.book[at]];
    if (!promise || !entry) throw new Error(`No target ${at}`);
    return { ...promise, entry };
  };
  const keyOf = (body: number) => city.bodies[body]?.key ?? '';

  async function submit(at: number, value: number, more: { key?: string; correctionReason?: string } = {}) {
    const { indicator, region, entry } = promised(at);
    const { key = keyOf(entry.body), ...rest } = more;
    const input = {
      indicatorId: globalId('Indicator', indicator.id),
      regionId: globalId('Region', region.id),
      period: '2026-Q3',
      value: String(value),
      narrative: '按季报送',
      ...rest,
    };
    const { data, codes } = await act(SubmitProgressDocument, input, key);
    return { id: data.submitProgress.report?.id ?? '', value, at, codes };
  }
  type Sent = Awaited<ReturnType<typeof submit>>;

  async function verify({ id, value, at }: Sent) {
    const { codes } = await act(VerifyProgressDocument, { reportId: id, expectedVersion: 1 }, city.reviewer);
    expect([at, codes]).toEqual([at, []]);
    promised(at).entry.verified = value;
  }

  async function sendBack({ id }: Sent, reason: string) {
    const input = { reportId: id, expectedVersion: 1, reason };
    expect((await act(ReturnProgressDocument, input, city.reviewer)).codes).toEqual([]);
  }

  /** The dashboard as a text, once it says what the story's own book counts: of all, by region and by department. */
  async function dashboard(variables: { asOf?: string } = {}) {
    const { data, text } = await ask(OverviewInFullDocument, variables, city.leader);
    const { book, bodies, regions } = city;
    const { overview } = data;
    expect([overview.total, lights(overview)]).toEqual([book.length, countOf(book)]);
    for (const name of ['city', 'district'] as const) {
      const tally = overview.byRegion.find(
        ({ region }) => region.id === globalId('Region', regions[name].id),
      );
      const there = book.filter(({ region }: Entry) => region === name);
      expect([name, tally && lights(tally)]).toEqual([name, countOf(there)]);
    }
    for (const [body, { department }] of bodies.entries()) {
      // The first target is helped with by the second department: it counts for both.
      const own = book.filter((entry, at) => entry.body === body || (at === 0 && body === 1));
      const id = globalId('Department', department.id);
      const tally = overview.byDepartment.find((each) => each.department?.id === id);
      expect([body, tally ? lights(tally) : {}]).toEqual([body, countOf(own)]);
    }
    return text;
  }

  return { ask, act, promised, keyOf, submit, verify, sendBack, dashboard };
}

export type Sent = Awaited<ReturnType<ReturnType<typeof playIn>['submit']>>;
