import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDay } from './dates.js';
import { Decimal as Exact, isDecimal } from './decimal.js';
import { type ErrorCode, wording } from './errors.js';
import { parsePeriod } from './period.js';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

export const Decimal = scalar({
  name: 'Decimal',
  description:
    'An exact decimal as a string, never a float: "2000.5". At most 22 digits before the point and 6 after.',
  specifiedByURL: 'https://www.w3.org/TR/xmlschema11-2/#decimal',
  code: 'INVALID_DECIMAL',
  accepts: isDecimal,
  // PostgreSQL prints every digit of a numeric(28, 6): 150.500000 is answered as 150.5.
  serialize: (value) => new Exact(String(value)).toFixed(),
});

export const Day = scalar({
  name: 'Date',
  description: 'A day without time or zone, as ISO 8601 writes it: 2027-12-31.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  code: 'INVALID_DATE',
  accepts: isDay,
});

export const DateTime = scalar({
  name: 'DateTime',
  description: 'An instant with its offset, answered in UTC: 2026-03-31T08:00:00.000Z.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  code: 'INVALID_DATE_TIME',
  accepts: (text) => INSTANT.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)),
  serialize: (value) => new Date(value instanceof Date ? value : String(value)).toISOString(),
});

export const Period = scalar({
  name: 'Period',
  description: 'A year, half-year, quarter or month (期间): 2026, 2026-H1, 2026-Q3, 2026-09.',
  specifiedByURL: 'https://sdmx.org/wp-content/uploads/SDMX_3-0-0_SECTION_6_FINAL-1_0.pdf',
  code: 'INVALID_PERIOD',
  accepts: (text) => parsePeriod(text) !== null,
});

interface Text {
  name: string;
  description: string;
  specifiedByURL: string;
  code: ErrorCode;
  accepts(text: string): boolean;
  serialize?(value: unknown): string;
}

/** A scalar that travels as a string, and refuses any other with a code and in both languages. */
function scalar({
  name,
  description,
  specifiedByURL,
  code,
  accepts,
  serialize,
}: Text): GraphQLScalarType<string> {
  const parse = (value: unknown, node?: ValueNode): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    const params = { value: String(value).slice(0, 80) };
    throw new GraphQLError(wording(code, params, 'en'), {
      nodes: node ?? null,
      extensions: { refusal: { code, zh: wording(code, params, 'zh'), en: wording(code, params, 'en') } },
    });
  };
  return new GraphQLScalarType({
    name,
    description,
    specifiedByURL,
    parseValue: (value) => parse(value),
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : literal(node), node),
    serialize: serialize ?? String,
  });
}

/** A literal of another kind is never taken for a string. */
const literal = (node: ValueNode): unknown => ('value' in node ? Number(node.value) : null);
