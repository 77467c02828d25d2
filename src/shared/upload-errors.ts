import type { Bilingual } from './language.js';

/** Why a file that was sent is not taken, or cannot stand as evidence. Part of `ERRORS`. */
export const UPLOAD_ERRORS = {
  FILE_CONTENT_TYPE: {
    zh: '不接受 Content-Type“{type}”，请使用 application/octet-stream，或 Word、Excel、PDF、HTML、PNG、JPEG 文件自身的类型',
    en: 'The Content-Type "{type}" is not taken; send application/octet-stream, or the own type of a Word, Excel, PDF, HTML, PNG or JPEG file',
  },
  FILE_NOT_TAKEN: {
    zh: '不接受 {kind} 文件，可上传 .docx、.xlsx、.pdf、.html、.txt、.csv、.png、.jpg',
    en: 'This is {kind}, which is not taken; send .docx, .xlsx, .pdf, .html, .txt, .csv, .png or .jpg',
  },
  FILE_TYPE_MISMATCH: {
    zh: '文件内容是 {actual}，与所称的 {claimed} 不符，请核对文件，或改正扩展名与 Content-Type',
    en: 'The bytes are {actual}, not {claimed} as it says; check the file, or correct its extension and Content-Type',
  },
  FILE_NAME: {
    zh: '请在 X-File-Name 请求头中给出百分号编码（UTF-8）的文件名：1 至 {max} 个字符，有扩展名，不含路径与控制字符',
    en: 'Name the file in the header X-File-Name, percent-encoded UTF-8: 1 to {max} characters with an extension, without a path or control characters',
  },
  FILE_BUSY: {
    zh: '同时接收的文件过多，请稍后重试',
    en: 'Too many files are coming in at once; try again in a moment',
  },
  FILE_STORE_DOWN: {
    zh: '文件存储暂时没有应答，文件没有保存或取出，请稍后重试',
    en: 'The store of files does not answer for the moment; nothing was kept or fetched, try again later',
  },
  FILE_SPACE: {
    zh: '尚未使用的已上传文件超过 {max} MB，请先使用它们，或等它们在一天后过期',
    en: 'Files that you sent and nothing uses yet hold more than {max} MB; use them, or wait a day until they expire',
  },
  FILE_HASH_MISMATCH: {
    zh: '文件的 sha256 是 {actual}，与所给的不同，请核对是否选错了文件',
    en: 'The sha256 of the file is {actual}, not the one given; check that it is the file you mean',
  },
  TOO_MUCH_EVIDENCE: {
    zh: '佐证材料最多 {max} 项，实际 {given} 项',
    en: 'A report takes at most {max} pieces of evidence, not {given}',
  },
  INVALID_LINK: {
    zh: '“{value}”不是有效链接，应为 https:// 开头、不含账号密码的完整地址',
    en: '"{value}" is no link that is taken: a whole address that begins with https://, without a user or password',
  },
} as const satisfies Record<string, Bilingual>;
