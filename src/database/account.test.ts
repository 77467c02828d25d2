import { expect, it } from '@jest/globals';
import { accountIn } from './account.js';

const passwd = `root:x:0:0:root:/root:/bin/bash
nobody:x:65534:65533:nobody:/nonexistent:/usr/sbin/nologin
postgres:x:101:104:PostgreSQL administrator,,,:/var/lib/postgresql:/bin/bash
`;

it.each([
  [['postgres', 'nobody'], { uid: 101, gid: 104 }],
  [['absent', 'nobody'], { uid: 65534, gid: 65533 }],
  [['root'], null],
  [['absent'], null],
])('finds the first of %j that is not root', (names, account) => {
  expect(accountIn(passwd, names)).toEqual(account);
});
