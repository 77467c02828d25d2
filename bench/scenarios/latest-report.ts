import { dashboard } from '../dashboard.ts';

export const scenario = dashboard(
  'latest-report',
  'the dashboard query; the reported value is read from the newest verified report',
);
