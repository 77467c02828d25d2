/** Nothing comes from elsewhere; the editor (Monaco) writes its styles into the page and draws icons from data. */
export const GRAPHIQL_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const GRAPHIQL_PAGE = `<!doctype html>
<html lang="zh">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>指标 Zhibiao · GraphiQL</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/graphiql/app.css">
  </head>
  <body class="no-focus-outline">
    <noscript>此页面需要 JavaScript / This page needs JavaScript</noscript>
    <div id="root"></div>
    <script src="/graphiql/app.js"></script>
    <script src="/graphiql/start.js"></script>
  </body>
</html>
`;

/**
 * The script that starts GraphiQL on our endpoint with a first query. Keys stay out of the browser's storage; the
 * session of our pages is not sent along, since it runs none but their queries.
 */
export const graphiqlStart = (defaultQuery: string): string => `'use strict';
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_, label) => '/graphiql/' + label + '.js',
};
YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), ${JSON.stringify({
  endpoint: '/graphql',
  credentials: 'omit',
  title: '指标 Zhibiao',
  logo: ' ',
  shouldPersistHeaders: false,
  defaultQuery,
})});
`;
