import type { Bilingual } from './language.js';

/** Why a document is not run. Part of `ERRORS`. */
export const DOCUMENT_ERRORS = {
  PERSISTED_DOCUMENT_NOT_FOUND: {
    zh: '未登记该 documentId：应为已登记查询文本的 sha256（小写十六进制），形如 sha256:…；页面请刷新后重试',
    en: 'No document is registered under this documentId: sha256: and the digest of a registered text in lower-case hex; reload the page',
  },
  TRUSTED_DOCUMENTS_ONLY: {
    zh: '浏览器会话只能用 documentId 执行已登记的查询；自行编写的查询请使用密钥',
    en: 'The session of a browser runs registered documents alone, by documentId; for queries of your own use a key',
  },
} as const satisfies Record<string, Bilingual>;
