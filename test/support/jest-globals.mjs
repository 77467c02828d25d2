/** What @jest/globals exports inside Jest's own environment; the bare runner leaves it as globals. */
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test } = globalThis;
