import { registerEnumType } from 'type-graphql';

export const DatePrecision = { DAY: 'DAY', MONTH: 'MONTH', YEAR: 'YEAR' } as const;
export type DatePrecision = keyof typeof DatePrecision;
registerEnumType(DatePrecision, {
  name: 'DatePrecision',
  description: 'How exactly a text says when: 2027年 is YEAR, and its day is only the last one it can mean.',
});
