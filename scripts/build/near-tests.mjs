import { importGraph, isUnitOrPageTest } from './import-graph.mjs'

/** At two imports' distance tests are run while there are no more than so many in all. */
const mostFiles = 60
/** Tests of the whole package: up to a minute each, and near to nearly everything. */
const isOfWhole = (file) => /^tests\/(?:golden|fuzz)\//.test(file)
/** Tests of whole commands and pages are next to what they import themselves. */
const isOfCommand = (file) => /^tests\/(?:scripts|pages)\//.test(file)

/**
 * The unit tests next to what was changed, as paths from the root: those that were changed themselves, those that import
 * it, and where these are few those that import who imports it. `reaching` is how many reach it at all.
 * @param {string} root
 * @param {readonly string[]} changed
 * @returns {{ near: string[], reaching: number }}
 */
export function nearTests(root, changed) {
  const graph = importGraph(root)
  const importers = new Map()
  for (const [file, { modules }] of graph) {
    for (const each of modules) importers.set(each, [...(importers.get(each) ?? []), file])
  }
  const steps = new Map(changed.map((file) => [file, 0]))
  // What is added while the map is walked is walked as well.
  for (const [reached, count] of steps) {
    for (const importer of importers.get(reached) ?? []) if (!steps.has(importer)) steps.set(importer, count + 1)
  }
  const tests = [...steps].filter(([file]) => graph.has(file) && isUnitOrPageTest(file))
  const within = (most) =>
    tests
      .filter(([file, count]) => count <= Math.min(most, isOfWhole(file) ? 0 : isOfCommand(file) ? 1 : 2))
      .map(([file]) => file)
  const two = within(2)
  return { near: (two.length <= mostFiles ? two : within(1)).toSorted(), reaching: tests.length }
}
