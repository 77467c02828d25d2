import { Page } from '../../components/page';

export function Targets() {
  return <Page title="目标">…</Page>;
}
