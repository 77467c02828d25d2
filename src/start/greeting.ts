import { readFileSync } from 'node:fs';
import { stripIgnoredCharacters } from 'graphql';
import type { Config } from '../config.js';
import { DEMO_IDENTITIES } from '../features/identity/demo-identities.js';
import { projectFile } from '../shared/project-file.js';

/** What `npm start` ends with: where to go, who to be, what to ask. */
export function greeting(address: string, { seed }: Config, seconds: number): string {
  const parts = [
    `指标 Zhibiao 已就绪，用时 ${seconds.toFixed(1)} 秒 / ready in ${seconds.toFixed(1)} s`,
    [
      `  页面 Pages  ${address}`,
      `  GraphQL     ${address}/graphql`,
      `  GraphiQL    ${address}/graphiql`,
      `  ${address}/readyz`,
    ].join('\n'),
    ...(seed === 'demo' ? [DEMO, identities()] : []),
    ...(seed === 'none' ? [] : [firstQuery(address)]),
    '按 Ctrl-C 停止 / Ctrl-C stops it',
  ];
  return `\n${parts.join('\n\n')}\n\n`;
}

const DEMO = [
  '演示数据：所有进度均为虚构，接口中以 isDemo 标明；政策、责任与目标取自公开文件。',
  'Demo data: all progress is invented and marked isDemo; policies, duties and targets are from public documents.',
].join('\n');

function identities(): string {
  const width = Math.max(...DEMO_IDENTITIES.map(({ apiKey }) => apiKey.length));
  const lines = DEMO_IDENTITIES.map(
    ({ apiKey, name, nameEn }) => `  ${apiKey.padEnd(width)}  ${name} / ${nameEn}`,
  );
  return ['演示身份 / Demo identities, for Authorization: Bearer KEY', ...lines].join('\n');
}

/** In one line, for any POSIX shell. */
function firstQuery(address: string): string {
  const query = stripIgnoredCharacters(
    readFileSync(projectFile('schema/examples/first-query.graphql'), 'utf8'),
  );
  const body = JSON.stringify({ query }).replaceAll("'", String.raw`'\''`);
  return [
    '第一个查询 / A first query',
    `  curl -s ${address}/graphql -H 'content-type: application/json' -d '${body}'`,
  ].join('\n');
}
