import { hedgesBefore } from './hedges.js';

/** A figure in Chinese numerals, with its scale (万, 亿) and where it ends. */
interface HanFigure {
  value: string;
  scale: string;
  end: number;
}

const raised = /(?:建成|新增|打造|培育|创建|建设|新建|引进|培训|集聚|覆盖|惠及|服务|突破|引育|招引)$/;

/** 一个, 一批, 一流 are words, not numbers; 百家, 三个工作日, 不少于一次 are numbers. */
export function hanCounts(text: string, { value, scale, end }: HanFigure, unit: string, at: number): boolean {
  const behind = /^(?:及)?以[上内]|^左右/.test(text.slice(end + unit.replace(scale, '').length));
  // 万人 alone may be a base (每万人, 万人拥有量): a level or a verb must ask for it.
  const listed = /(?:培育|打造|建设|引进|新增|实施)[^，。；]{0,24}、$/.test(
    text.slice(Math.max(0, at - 28), at),
  );
  if (listed && Number(value) >= 10) return true;
  // 万人 or 百人 may be a base or a name (每万人, 百人所): a level, a limit or a verb must ask for it.
  if (scale !== '' || Number(value) >= 100) {
    return hedgesBefore(text, at).length > 0 || behind || raised.test(text.slice(Math.max(0, at - 2), at));
  }
  if (/工作日|小时|分钟|个月|%|％|倍/.test(unit)) return true;
  const limits = hedgesBefore(text, at).filter(({ named, comparator }) => named || comparator === 'AT_MOST');
  // 突破一个 and 超一 are words; 不少于一次 is a number.
  const hedged = limits.some(
    ({ comparator }) => value !== '1' || comparator === 'AT_LEAST' || comparator === 'AT_MOST',
  );
  return hedged || (Number(value) >= 2 && raised.test(text.slice(Math.max(0, at - 2), at)));
}
