import { shape } from '../peer.ts';

export const scenario = shape(
  'deep',
  'region → departments → measures → targets → reports, against PostGraphile',
);
