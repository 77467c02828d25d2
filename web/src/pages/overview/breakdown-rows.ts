import type { CountsFragment, OverviewQuery } from '../../generated/graphql';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import type { Chosen } from '../targets/filter';
import { overviewWords } from './words';

export type Overview = OverviewQuery['overview'];
export type Side = 'policy' | 'department' | 'region' | 'year' | 'theme' | 'level';

export interface Row {
  key: string;
  name: string;
  counts: CountsFragment;
  /** What finds its targets; null where no filter does. */
  chosen: Chosen | null;
}

/** The rows of one side of the breakdown, each with the filter that finds its targets. */
export function useRows(overview: Overview, side: Side): Row[] {
  const words = useWords(overviewWords);
  const zh = useLanguage() === 'zh';
  switch (side) {
    case 'policy':
      return overview.byPolicy.map(({ policy: { id, title }, ...counts }) => ({
        ...{ key: id, name: title, counts, chosen: { policy: id } },
      }));
    case 'department':
      return overview.byDepartment.map(({ department, ...counts }) => ({
        key: department?.id ?? 'nobody',
        name: department?.name ?? words.nobody,
        counts,
        chosen: department ? { department: department.id } : { unassigned: 'yes' },
      }));
    case 'region':
      return overview.byRegion.map(({ region: { id, name, nameEn }, ...counts }) => ({
        ...{ key: id, name: zh ? name : nameEn, counts, chosen: { region: id } },
      }));
    case 'year':
      return overview.byYear.map(({ year, ...counts }) => ({
        key: String(year),
        name: String(year ?? words.undatedYear),
        counts,
        chosen: year ? { dueFrom: `${year}-01-01`, dueTo: `${year}-12-31` } : { undated: 'yes' },
      }));
    case 'theme':
      return overview.byTheme.map(({ theme, ...counts }) => ({
        key: theme?.code ?? 'none',
        name: theme ? (zh ? theme.name : theme.nameEn) : words.noTheme,
        counts,
        chosen: theme && { theme: theme.code },
      }));
    case 'level':
      return overview.byLevel.map(({ level, ...counts }) => ({
        ...{ key: level, name: words[level], counts, chosen: { level } },
      }));
  }
}
