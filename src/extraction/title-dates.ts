import type { Due } from './deadlines.js';
import { linesOf } from './lines.js';
import { readNumbering } from './numbering.js';

const due = (date: string, form: Due['form']): Due => ({ date, form, from: 'document', rule: 'TITLE' });

/** What is done in the year that stands before it: 2024年十件民生实事, 2024年度推进清单. */
const yearly =
  '计划|要点|方案|清单|任务|安排|责任|分工|分解|台账|实事|项目|目标|指标|一览表|措施|举措|(?:重点|主要)?工作(?!规[则程]|条例|办法|细则)';
/** A year behind the plan that it carries out: 行动（2020—2030年）2024年度清单, “十四五”规划2024年重点任务. */
const ofPlan = new RegExp(
  `(?:[）)〉》]|规划|纲要|计划|方案|行动)\\s?(20\\d{2})年度?(?=[^（(]{0,20}(?:${yearly}))`,
);
const range = /20\d{2}\s?年?\s?[-~～〜—–－至到]{1,2}\s?(20\d{2})(?!\s?年?远景)/;
const fiveYears = /十([四五])(?:五|个五年规划)/;
const plan = /(20\d{2})(?=(?:行动|工作|实施|攻坚)?(?:计划|方案))/;
const ofYear = new RegExp(`(20\\d{2})年度?(?=[^（(]*(?:${yearly}))`);
/** 任务分工（2024年） */
const bracketed = new RegExp(`(?:${yearly}|行动)[（(](20\\d{2})年度?[）)]`);

/** 进展情况的通报: what a report tells of is over. */
const report = /情况|通报|公报|总结/;
/** The title of an account of what was done: nothing in it is a target before it turns to what comes next. */
export const isAccount = (title: string): boolean =>
  /(?:统计公报|公报|通报|总结|(?:完成|进展|推进|落实|工作|发展|运行|实施|执行)情况(?:的?(?:报告|汇报|说明|公示))?|白皮书)(?:[（(][^（()）]*[）)])?$/.test(
    title,
  );
/** 下一步, 2024年工作安排: where an account turns to what comes next. */
export const looksAhead = (text: string): boolean =>
  /下一步|下一阶段|下阶段|下半年[，,要]|今后|接下来|(?:工作|任务|目标)?(?:安排|打算|计划|思路|目标)(?:[（(][^（()）]*[）)])?$/.test(
    text,
  );

/** A deadline that the title gives the whole document: 2025～2027年, 2023年实施方案, 2025行动计划. */
export function titleDue(title: string | null): Due | null {
  if (!title || report.test(title)) return null;
  const part = ofPlan.exec(title)?.[1];
  if (part) return due(part, 'in');
  const last = range.exec(title)?.[1];
  if (last) return due(last, 'by');
  const five = fiveYears.exec(title)?.[1];
  if (five) return due(five === '四' ? '2025' : '2030', 'by');
  const planned = plan.exec(title)?.[1];
  if (planned) return due(planned, 'by');
  const year = ofYear.exec(title)?.[1] ?? bracketed.exec(title)?.[1];
  return year ? due(year, 'in') : null;
}

const secondTitle =
  /^[^。，；：《》]{2,60}(?:计划|方案|意见|措施|规划|要点|清单|分工|分解表|台账|实事|项目|任务)\s?(?:[（(][^（()）]{4,16}[）)])?$/;

/** What the title dates; where a notice forwards the document, its title stands further down. */
export function documentDue(title: string | null, text: string): Due | null {
  const own = titleDue(title);
  if (own) return own;
  const lines = linesOf(text.slice(0, 4000)).slice(0, 40);
  const below = lines.findIndex((line) => secondTitle.test(line.text) && readNumbering(line.text) === null);
  // The years of a plan may stand in a bracket below its name.
  const years = /^[（(]20\d{2}.{0,16}[）)]$/.exec(lines[below + 1]?.text ?? '')?.[0] ?? '';
  return below < 0 ? null : titleDue(`${lines[below]?.text}${years}`);
}
