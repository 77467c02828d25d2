/** Asks the service with a key of the demo, as a program beside the pages would. */
export async function ask<Data>(
  key: 'industry' | 'commerce' | 'reviewer',
  query: string,
  variables: object = {},
): Promise<Data> {
  const answer = await fetch(`${process.env.WEB_TEST_URL}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer zb_demo_${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

let keys = 0;
/** For `idempotencyKey`: new for each run, too. */
export const newKey = (): string => {
  keys += 1;
  return `web ${process.pid} ${Date.now()} ${keys}`;
};
