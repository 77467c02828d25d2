import { readFileSync } from 'node:fs';
import type { LightMyRequestResponse } from 'fastify';
import { projectFile } from '../../src/shared/project-file.js';
import type { Api } from './api.js';

/** A browser as far as the server sees one: it keeps cookies and says that it asks from here. */
export interface Jar {
  cookies: Map<string, string>;
  post(url: string, payload?: object, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  get(url: string): Promise<LightMyRequestResponse>;
}

export function aJar(api: Api): Jar {
  const cookies = new Map<string, string>();
  const send = async (
    method: 'GET' | 'POST',
    url: string,
    payload?: object,
    headers: Record<string, string> = {},
  ) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await api.app.inject({
      ...{ method, url, payload },
      headers: {
        'sec-fetch-site': 'same-origin',
        'accept-language': 'en',
        ...(cookie && { cookie }),
        ...headers,
      },
    });
    for (const { name, value, expires } of answer.cookies as {
      name: string;
      value: string;
      expires?: Date;
    }[])
      if (value === '' || (expires && expires.getTime() === 0)) cookies.delete(name);
      else cookies.set(name, value);
    return answer;
  };
  return {
    cookies,
    post: (url, payload = {}, headers = {}) => send('POST', url, payload, headers),
    get: (url) => send('GET', url),
  };
}

const pages: Record<string, string> = JSON.parse(
  readFileSync(projectFile('web/src/generated/persisted-documents.json'), 'utf8'),
);
/** The hash under which our pages ask who is calling. */
const VIEWER = Object.keys(pages).find((hash) => pages[hash]?.startsWith('query Viewer '));

/** Who the server takes this browser for: the roles, or the status and code of a refusal. */
export async function rolesOf(jar: Jar): Promise<unknown> {
  const answer = await jar.post('/graphql', { documentId: VIEWER });
  const { data, errors } = answer.json();
  return data?.viewer.roles ?? [answer.statusCode, errors[0].extensions.code];
}
