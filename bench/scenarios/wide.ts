import { shape } from '../peer.ts';

export const scenario = shape(
  'wide',
  '100 targets with twelve fields, four of them of other types, against PostGraphile',
);
