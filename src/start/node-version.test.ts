import { expect, it } from '@jest/globals';
import { nodeFault } from './node-version.js';

it.each(['24.0.0', '24.21.0', '26.1.0'])('runs on %s', (version) => {
  expect(nodeFault(version)).toBeNull();
});

it.each(['20.20.0', '22.12.0', '9.0.0'])('says what to do on %s', (version) => {
  expect(nodeFault(version)).toMatch(/^需要 Node\.js 24.*\nNode\.js 24 or later is needed/);
  expect(nodeFault(version)).toContain(version);
});
