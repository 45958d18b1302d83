import { reachingTests } from './reaching-tests.mjs'

/**
 * What may read a clock or a time zone. Numbers, sorting and plurals (`Intl.NumberFormat` and the like) know neither.
 */
const timely = /\b(?:Date|Temporal|DateTimeFormat|timeZone\w*|TZ|toLocale\w*String)\b/

/** Packages that read no clock and no zone. Every other is taken to read one, so that a new one is never forgotten. */
const timeless =
  /^(?:@dnd-kit\/.*|@noble\/hashes\/.*|fake-indexeddb(?:\/auto)?|fast-check|fontkit|idb|node:(?:buffer|crypto|fs|fs\/promises|module|net|os|path|url|util|vm|worker_threads|zlib)|papaparse|qrcode-generator|react|react-dom|subset-font|fonteditor-core|valibot|vite|vitest|wouter(?:\/.*)?)$/

/**
 * The unit tests whose verdict may depend on the time zone of the machine, as paths from the root: those that mention time,
 * or reach by their imports a module or a package that does. They run a second time in UTC.
 * @param {string} root
 * @returns {string[]}
 */
export function timeTests(root) {
  return reachingTests(
    root,
    (text, packages) => timely.test(text) || packages.some((each) => !timeless.test(each)),
  ).filter((file) => file.endsWith('.ts'))
}
