import { dashboard } from '../dashboard.ts';

export const scenario = dashboard(
  'standing',
  'the dashboard query; the reported value is the one that the stored verdict rests on',
);
