import { Button } from 'antd';
import { useWords } from '../../i18n/words';
import { sheetOf } from './sheet';
import type { TableDue } from './table';
import { tableWords } from './table-words';

const OPEN = ['RETURNED', 'LATE', 'DUE_SOON', 'OPEN'];

/** What is due as a sheet to fill in, with what is known of each. */
export function Template({ dues }: { dues: readonly TableDue[] }) {
  const words = useWords(tableWords);
  const make = async () => {
    const columns = [
      { head: words.indicator, width: 36 },
      { head: words.region, width: 12 },
      { head: words.period, width: 10 },
      { head: words.value, width: 16 },
      { head: words.unit, width: 10 },
      { head: words.narrative, width: 40 },
      { head: words.last, width: 16 },
      { head: words.dueOn, width: 12 },
    ];
    const rows = dues
      .filter(({ state }) => OPEN.includes(state))
      .map(({ indicator, region, period, dueOn, known }) => {
        const draft = known?.drafts[0];
        return [
          indicator.name,
          region.name,
          period,
          draft?.amount?.value ?? '',
          draft?.amount?.unit.code ?? indicator.unit.code,
          draft?.narrative ?? '',
          known?.latest?.quantity.text ?? '',
          dueOn,
        ];
      });
    save(await sheetOf(columns, rows), words.fileName(new Date().toISOString().slice(0, 10)));
  };
  return <Button onClick={() => void make()}>{words.template}</Button>;
}

/** Hands a file to whoever asked for it. */
function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
