import { shape } from '../peer.ts';

export const scenario = shape(
  'filtered',
  'filtered lists with their counts, in each of 20 policies, against PostGraphile',
);
