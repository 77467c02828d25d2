import { expect, it } from '@jest/globals';
import { isAlive, mayPass, postmasterIn } from './postmaster.js';

it.each([
  ['4711\n/data\n1795000000\n40005\n\n127.0.0.1\n  1179649   32768\nready   \n', { pid: 4711, port: 40005 }],
  ['4711\n/data\n1795000000\n', null],
  ['', null],
  ['torn', null],
])('reads postmaster.pid %j', (text, postmaster) => {
  expect(postmasterIn(text)).toEqual(postmaster);
});

it.each([
  ['FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use', true],
  ['FATAL:  lock file "postmaster.pid" already exists', true],
  ['FATAL:  could not create any TCP/IP sockets', true],
  ['FATAL:  unrecognized configuration parameter "fsnyc"', false],
  ['PANIC:  could not locate a valid checkpoint record', false],
])('waits only for what passes: %s', (said, passes) => {
  expect(mayPass(said)).toBe(passes);
});

it('tells a living process from a dead one, whoever owns it', () => {
  expect(isAlive(process.pid)).toBe(true);
  expect(isAlive(1)).toBe(true);
  expect(isAlive(2 ** 30)).toBe(false);
});
