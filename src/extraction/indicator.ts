import type { TargetGrounds } from './grounds.js';
import { carriedName, flowOf, subjectBefore } from './indicator-carry.js';
import { cleaned, isBareVerb, trailingVerb } from './indicator-words.js';
import type { Numbered } from './numbers.js';
import { scopeAt } from './scopes.js';

/** The target before it in the sentence, for what a list leaves unsaid. */
export interface Previous {
  indicator: string;
  scope: string | null;
  /** 新增 and the like, where the target before began with it. */
  flow: string;
}

interface Named {
  indicator: string;
  scope: string | null;
  from: TargetGrounds['indicator'];
}

/** What a target counts: the words around the number without verbs, hedges and scope; the noun behind it if none before. */
export function indicatorOf(
  before: string,
  after: string,
  previous: Previous | null,
  number: Numbered,
): Named {
  const { scope, rest } = scopeAt(before.trim());
  // 迈上万亿台阶: a step names nothing.
  const noun = after.replace(/^(?:的|、|和)|^(?:台阶|大关|关口|门槛)$/, '').trim();
  const named = nameOf(rest, noun, previous, number);
  // 各县…，…: each of them goes on to the end of the sentence.
  const carried = /^各/.test(previous?.scope ?? '') ? (previous?.scope ?? null) : null;
  return { ...named, scope: named.scope ?? scope ?? carried };
}

function nameOf(before: string, noun: string, previous: Previous | null, number: Numbered): Named {
  const ranked = number.comparator === 'RANK' ? before.replace(/(?:稳居|位居|位列|[居列位])$/, '') : before;
  const head = cleaned(ranked);
  const flow = flowOf(before);
  if (head === '' || /^占/.test(head)) {
    const carried = previous ? carriedName(head, previous) : null;
    if (carried && noun.length < 2)
      return { indicator: carried, scope: previous?.scope ?? null, from: 'CARRIED' };
  }
  // 等74项政务服务事项“跨省通办”: what stands before is a list of examples.
  if (/等$/.test(head) && noun.length >= 2) return { indicator: noun, scope: null, from: 'AFTER_NUMBER' };
  const verb = trailingVerb(head);
  if (noun.length >= 2 && (isBareVerb(head) || verb !== '')) {
    const doer = head.slice(0, head.length - verb.length).replace(/(?:每.{1,3}|至少|不少于)+$/, '');
    const scope = /^(?:各|每|市)/.test(doer) && !isBareVerb(head) ? doer : null;
    if (isBareVerb(head) || scope !== null)
      return { indicator: withKind(flow + noun, number), scope, from: 'AFTER_NUMBER' };
  }
  if (head.length >= 2 && !isBareVerb(head)) {
    const place = previous ? subjectBefore(head, previous) : null;
    if (place) return { ...place, from: 'CARRIED' };
    const added = previous?.flow && flow === '' && goesOn(number, before, head) ? previous.flow : '';
    return {
      indicator: withKind(added + completed(head, noun, number), number),
      scope: null,
      from: 'BEFORE_NUMBER',
    };
  }
  if (noun.length >= 2)
    return { indicator: withKind(flow + noun, number), scope: null, from: 'AFTER_NUMBER' };
  if (previous && goesOnAlone.test(head))
    return { indicator: previous.indicator, scope: previous.scope, from: 'CARRIED' };
  return {
    indicator: head || previous?.indicator || noun,
    scope: null,
    from: previous ? 'CARRIED' : 'BEFORE_VERB',
  };
}

/** 建成起降点200个，其中2026年新增50个: a verb of growth alone counts the same things. */
const goesOnAlone = /^(?:新增|净增|新建|建成|完成|开通|同比|比上年|较上年)+$/;

/** 新增A20家、B30个: a count in the list goes on with 新增 unless it says a level of its own. */
const goesOn = ({ quantity, comparator }: Numbered, before: string, head: string): boolean =>
  (quantity?.kind === 'count' || quantity?.kind === 'size') &&
  comparator !== 'MORE_THAN' &&
  !quantity.before.some(({ named }) => !named) &&
  // A verb of its own begins something else.
  before.trim().startsWith(head) &&
  !/^(?:每|各|推动|招聘|招收|培训|选派|走访|覆盖|惠及|服务|增加|改造|扩建|更新|提升|修复|整治|完成|安置)/.test(
    head,
  );

/** 差评100%整改, 规模100亿元的基金: what stands behind belongs to the name. */
function completed(head: string, noun: string, { comparator, quantity }: Numbered): string {
  if (comparator === 'FULL_COVERAGE' && quantity?.kind === 'percent' && noun.length <= 8) return head + noun;
  if (/^(?:首期|总|初始)?规模$/.test(head) && noun.length >= 2) return noun + head;
  return head;
}

const share = /(?:率|比例|占比|比重|比|增速|幅度|增幅|下降|降低|压减|压缩)$/;

/** A share of things is a 比例, a service time a 时间. */
function withKind(name: string, { quantity, comparator }: Numbered): string {
  const plain = name.replace(/^规模的(.+)$/, '$1规模');
  if (
    quantity?.kind === 'duration' &&
    comparator === 'AT_MOST' &&
    !/时间|时限|时长|期限|速度|进度|用时|周期|寿命|储备|常态|最优|[后起内日]$/.test(plain)
  )
    return `${plain}时间`;
  return quantity?.kind === 'percent' &&
    /可办|通办|网办|办理$|达标$|合格$/.test(plain) &&
    !share.test(plain) &&
    comparator !== 'FULL_COVERAGE'
    ? `${plain}比例`
    : plain;
}
