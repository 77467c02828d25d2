/**
 * Faults of a request as GraphQL or HTTP sees it, in Chinese: what follows is the parser's own English, since it
 * names places in the client's text.
 */
export const PROTOCOL_WORDS: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: '查询语法有误',
  GRAPHQL_VALIDATION_FAILED: '查询不符合接口定义或超出限制',
  BAD_USER_INPUT: '变量有误',
  BAD_REQUEST: '请求有误',
  OPERATION_RESOLUTION_FAILURE: '无法确定要执行的操作',
  PERSISTED_QUERY_NOT_SUPPORTED: '不支持持久化查询',
  BODY_TOO_LARGE: '请求体过大，上限 4 MiB，更大的文件请用 POST /files 上传',
  UNSUPPORTED_MEDIA_TYPE: '不支持的 Content-Type，/graphql 请使用 application/json',
  NO_SUCH_ADDRESS: '没有这个地址，接口位于 /graphql 与 /files',
  METHOD_NOT_ALLOWED: '该地址不接受此方法',
};
