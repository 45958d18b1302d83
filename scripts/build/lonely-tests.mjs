import { reachingTests } from './reaching-tests.mjs'

/**
 * What replaces a module or assigns to a global or the environment, or shares a store or a server with whoever comes next.
 * Stubs of Vitest's own are undone behind each file (tests/support/undo-stubs.ts).
 */
const replacing =
  /\bvi\.(?:mock|doMock|resetModules)\(|\bglobalThis\.\w+ \??\??=|process\.env\[[^\]]+\] \??\??=|'fake-indexeddb\/auto'/

/**
 * The unit and page tests that need modules and globals of their own, as paths from the root: what they replace must not meet others.
 * All others share what they have loaded: to load it anew for each file takes longer than most tests.
 * @param {string} root
 * @returns {string[]}
 */
export function lonelyTests(root) {
  return reachingTests(root, (text) => replacing.test(text))
}
