import { beforeAll, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { stableId } from '../../../src/shared/stable-id.js';
import type { ConfirmExtractionInput } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { placeOf } from '../../support/builders/proposal.js';
import { aReview, idOfItem } from '../../support/builders/review.js';
import { refusedConfirmation } from '../../support/refused-confirmation.js';

const api = startApi();
type Decision = NonNullable<ConfirmExtractionInput['decisions']>[number];

let review: Awaited<ReturnType<typeof aReview>>;
beforeAll(async () => {
  review = await aReview(api.em);
});
const facts = () => idOfItem(review.items.facts);
const measure = () => idOfItem(review.items.measure);
const target = () => idOfItem(review.items.target);
const nowhere = stableId('row', 'nowhere');
const decided = (...decisions: Decision[]) => refusedConfirmation(api, review, { decisions });
const at = (place: string) => `input.decisions.0.${place}`;

it.each<[string, () => Decision, string, string]>([
  [
    'on nothing',
    () => ({ accept: { itemId: globalId('DraftItem', nowhere) } }),
    'NOT_FOUND',
    'accept.itemId',
  ],
  [
    'on a measure itself',
    () => ({ accept: { itemId: globalId('Measure', nowhere) } }),
    'INVALID_ID',
    'accept.itemId',
  ],
  [
    'without a reason',
    () => ({ reject: { itemId: target(), reason: ' ' } }),
    'REASON_REQUIRED',
    'reject.reason',
  ],
  [
    'with too long a reason',
    () => ({ reject: { itemId: target(), reason: '长'.repeat(1001) } }),
    'INVALID_TEXT',
    'reject.reason',
  ],
  ['of no kind', () => ({ change: { itemId: target() } }), 'NOT_ONE_OF', 'change'],
  ['of two kinds', () => ({ change: { itemId: target(), target: {}, measure: {} } }), 'NOT_ONE_OF', 'change'],
  [
    'of another kind',
    () => ({ change: { itemId: target(), measure: {} } }),
    'WRONG_ITEM_KIND',
    'change.measure',
  ],
  [
    'that turns days round',
    () => ({
      change: { itemId: facts(), facts: { effectiveFrom: '2026-01-01', effectiveTo: '2025-01-01' } },
    }),
    'DAYS_REVERSED',
    'change.facts.effectiveTo',
  ],
  [
    'on a region there is not',
    () => ({ change: { itemId: facts(), facts: { regionId: globalId('Region', nowhere) } } }),
    'NOT_FOUND',
    'change.facts.regionId',
  ],
  [
    'on a title with a bell',
    () => ({ change: { itemId: facts(), facts: { title: '\u0007' } } }),
    'INVALID_TEXT',
    'change.facts.title',
  ],
  [
    'beyond the text',
    () => ({
      change: { itemId: measure(), measure: { span: { start: 0, end: 999_999 }, noteSpan: null } },
    }),
    'INVALID_SPAN',
    'change.measure.span',
  ],
  [
    'on a clause there is not',
    () => ({ change: { itemId: measure(), measure: { path: '九' } } }),
    'NOT_FOUND',
    'change.measure.path',
  ],
  [
    'for nobody there is',
    () => ({
      change: {
        itemId: measure(),
        measure: { duties: [{ departmentId: globalId('Department', nowhere), role: 'LEAD' }] },
      },
    }),
    'NOT_FOUND',
    'change.measure.duties.0.departmentId',
  ],
  [
    'for a name that means nobody there is',
    () => ({
      change: {
        itemId: measure(),
        measure: { meanings: [{ name: '市数据局', departmentId: globalId('Department', nowhere) }] },
      },
    }),
    'NOT_FOUND',
    'change.measure.meanings.0.departmentId',
  ],
  [
    'of a range without end',
    () => ({ change: { itemId: target(), target: { comparator: 'BETWEEN' } } }),
    'RANGE_INCOMPLETE',
    'change.target.valueHigh',
  ],
  [
    'in a unit nobody knows',
    () => ({ change: { itemId: target(), target: { unit: '颗' } } }),
    'NOT_FOUND',
    'change.target.unit',
  ],
  [
    'in a unit of something else',
    () => ({
      change: {
        itemId: target(),
        target: { unit: '亿元', indicator: { new: { name: '企业', unit: '家' } } },
      },
    }),
    'UNIT_MISMATCH',
    'change.target.unit',
  ],
  [
    'too vast to be kept',
    () => ({
      change: {
        itemId: target(),
        target: {
          unit: '亿元',
          value: '1000000000000000',
          indicator: { new: { name: '规模', unit: '亿元' } },
        },
      },
    }),
    'VALUE_OUT_OF_RANGE',
    'change.target.value',
  ],
  [
    'due before it starts',
    () => ({ change: { itemId: target(), target: { startsOn: '2028-01-01' } } }),
    'DAYS_REVERSED',
    'change.target.dueOn',
  ],
  [
    'stated nowhere',
    () => ({ change: { itemId: target(), target: { spans: [] } } }),
    'INVALID_SPAN',
    'change.target.spans',
  ],
  [
    'that adds a measure of blanks',
    () => ({ add: { measure: { span: { start: 4, end: 5 }, duties: [] } } }),
    'INVALID_SPAN',
    'add.measure.span',
  ],
])('refuses a decision %s', async (_, decision, code, place) => {
  expect(await decided(decision())).toEqual([[code, at(place)]]);
});

it('stops all that came with it, and every fault is named with its place', async () => {
  const span = placeOf('一、目标');
  const errors = await decided(
    { accept: { itemId: facts() } },
    { change: { itemId: measure(), measure: { noteSpan: span, openTailSpan: span } } },
    { reject: { itemId: target(), reason: '' } },
  );

  expect(errors).toEqual([
    ['INVALID_SPAN', 'input.decisions.1.change.measure.noteSpan'],
    ['INVALID_SPAN', 'input.decisions.1.change.measure.openTailSpan'],
    ['REASON_REQUIRED', 'input.decisions.2.reject.reason'],
  ]);
});
