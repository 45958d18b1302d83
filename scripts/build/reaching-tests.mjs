import { importGraph, isUnitOrPageTest } from './import-graph.mjs'

/**
 * The unit and page tests that are, or reach by their imports, a module of a certain kind, as paths from the root. A module
 * is judged by its text and the packages it imports.
 * @param {string} root
 * @param {(text: string, packages: readonly string[]) => boolean} isOfKind
 * @returns {string[]}
 */
export function reachingTests(root, isOfKind) {
  const graph = importGraph(root)
  const ofKind = new Set([...graph].filter(([, { text, packages }]) => isOfKind(text, packages)).map(([file]) => file))
  const doesReach = (file) => {
    const reached = new Set([file])
    for (const each of reached) for (const next of graph.get(each)?.modules ?? []) reached.add(next)
    return [...reached].some((each) => ofKind.has(each))
  }
  return [...graph.keys()]
    .filter((file) => isUnitOrPageTest(file) && doesReach(file))
    .toSorted((a, b) => (a < b ? -1 : 1))
}
