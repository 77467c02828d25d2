/**
 * WAITING to be sent, again after a fault; SENDING just now; SENT; FAILED for good; UNCLEAR where the line broke off or
 * the process ended before the server had answered: it may have arrived, and is not sent again.
 */
export const MAIL_STATES = ['WAITING', 'SENDING', 'SENT', 'FAILED', 'UNCLEAR'] as const;
export type MailState = (typeof MAIL_STATES)[number];

interface Said {
  title: string;
  text: string | null;
}

/** What one notification says, in both languages. */
export type Item = Record<'zh' | 'en', Said>;

export interface Letter {
  subject: string;
  text: string;
  html: string;
}

const GREETING = {
  zh: { one: '指标系统通知', many: (count: number) => `指标系统今日通知（${count}条）` },
  en: { one: 'A notice of Zhibiao', many: (count: number) => `Zhibiao: ${count} notices today` },
};
const END = {
  zh: '请登录系统办理。此邮件由系统自动发送，请勿回复；不需要邮件时，可在系统中关闭。',
  en: 'Please act on it in the service. This message was sent by it; do not answer. Mail can be switched off there.',
};

/** A message of one notification, or of a day's: Chinese first, English below. */
export function letterOf(items: readonly Item[], to: { name: string; nameEn: string }): Letter {
  const [only] = items;
  const single = items.length === 1 && only;
  const subject = single
    ? only.zh.title
    : `${GREETING.zh.many(items.length)} / ${GREETING.en.many(items.length)}`;
  const parts = (['zh', 'en'] as const).map((language) => ({
    name: language === 'zh' ? `${to.name}：` : `${to.nameEn},`,
    head: single ? GREETING[language].one : GREETING[language].many(items.length),
    said: items.map((item) => item[language]),
    end: END[language],
  }));
  const text = parts
    .map(({ name, head, said, end }) => [name, head, ...said.map(plain), end].join('\n\n'))
    .join('\n\n----\n\n');
  const html = parts
    .map(
      ({ name, head, said, end }) =>
        `<p>${escaped(name)}</p><p>${escaped(head)}</p><ul>${said.map(listed).join('')}</ul><p>${escaped(end)}</p>`,
    )
    .join('<hr>');
  return { subject, text: `${text}\n`, html: `<!doctype html><meta charset="utf-8">${html}` };
}

const plain = ({ title, text }: Said): string =>
  text ? `· ${title}\n  ${text.replaceAll('\n', '\n  ')}` : `· ${title}`;

const listed = ({ title, text }: Said): string =>
  `<li><b>${escaped(title)}</b>${text ? `<br>${escaped(text).replaceAll('\n', '<br>')}` : ''}</li>`;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
