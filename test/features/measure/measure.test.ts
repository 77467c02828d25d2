import { expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { MeasureByIdDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { aDepartment } from '../../support/builders/department.js';
import { aMeasure } from '../../support/builders/measure.js';
import { aPolicy } from '../../support/builders/policy.js';
import { aClause, aSpan, aText } from '../../support/builders/policy-text.js';

const api = startApi();

it('shows a measure, who answers for it, and the characters that say so', async () => {
  const said = '（一）发展数据。（牵头单位：市数据局；各区等相关部门配合）';
  const policy = await aPolicy(api.em, { title: '意见', text: '旧稿' });
  await aText(api.em, { policy, text: `一、总则\n${said}` });
  const span = (quote: string) => aSpan(api.em, { policy, quote });
  const [data, district] = [
    await aDepartment(api.em, { name: '苏州市数据局' }),
    await aDepartment(api.em, { name: '甲区' }),
  ];
  const group = await aDepartment(api.em, { name: '各区', members: [district] });
  const localSpan = await span('各区');
  const measure = await aMeasure(api.em, {
    policy,
    title: '发展数据',
    quote: said,
    clause: await aClause(api.em, { policy, path: '一/（一）', heading: '发展数据', quote: said }),
    noteSpan: await span('（牵头单位：市数据局；各区等相关部门配合）'),
    openTailSpan: await span('等相关部门'),
    duties: [
      { department: data, name: '市数据局', span: await span('市数据局') },
      { department: district, group, name: '各区', role: 'SUPPORT', ordinal: 900_000, span: localSpan },
      { department: group, name: '各区', role: 'SUPPORT', ordinal: 900_000, span: localSpan },
    ],
  });
  const id = globalId('Measure', measure.id);
  const answer = await api.run(MeasureByIdDocument, { id });
  const quoted = (start: number, quote: string) => ({
    start,
    end: start + quote.length,
    quote,
    textVersion: 2,
    policy: { title: '意见' },
  });
  const local = { name: '各区', role: 'SUPPORT', span: { quote: '各区' } };

  expect(answer.data?.measure).toEqual({
    id,
    title: '发展数据',
    path: '一/（一）',
    policy: { title: '意见' },
    clause: { heading: '发展数据' },
    span: quoted(5, said),
    note: quoted(13, '（牵头单位：市数据局；各区等相关部门配合）'),
    openTail: quoted(26, '等相关部门'),
    duties: [
      {
        name: '市数据局',
        role: 'LEAD',
        origin: 'EXPLICIT',
        department: { name: '苏州市数据局' },
        group: null,
        span: { quote: '市数据局' },
      },
      // The group that the text names comes before its members.
      { ...local, origin: 'EXPLICIT', department: { name: '各区' }, group: null },
      { ...local, origin: 'GROUP', department: { name: '甲区' }, group: { name: '各区' } },
    ],
  });
});

it('is null where there is none', async () => {
  const id = globalId('Measure', '00000000-0000-4000-8000-000000000000');
  expect((await api.run(MeasureByIdDocument, { id })).data?.measure).toBeNull();
});
