import type { Plugin, Rolldown } from 'vite'

/** What starts each page that draws charts. */
const chartPages = /\/src\/features\/(?:progress|compare|profile|bridge)\/\w+Screen\.tsx$/
const drawing = /[\\/]src[\\/](?:charts|paper|answers)[\\/]/
/** The bundler's own part, which every file asks for. */
const runtime = /rolldown.runtime/
const start = /\/src\/main\.tsx$/

/** What the bundler knows of its modules; it must be asked as a method. */
type Graph = Pick<Rolldown.PluginContext, 'getModuleInfo'>

/**
 * Puts the program into few files: what the first page needs at once is one, what the pages with charts have in common
 * another. A slow line pays for each file, and the bundler alone makes one of every set of pages that share a module.
 */
export function programPieces(): Plugin {
  return {
    name: 'program-pieces',
    apply: 'build',
    config: (config) =>
      config.build?.ssr === undefined
        ? {
            build: {
              rolldownOptions: {
                output: {
                  codeSplitting: {
                    groups: [
                      {
                        debugName: 'first',
                        name: (id, graph) => (runtime.test(id) || isReached(id, start, graph) ? 'first' : null),
                        priority: 2,
                      },
                      {
                        debugName: 'charts',
                        name: (id, graph) =>
                          drawing.test(id) && countReached(id, chartPages, graph) > 2 ? 'charts' : null,
                        priority: 1,
                      },
                    ],
                  },
                },
              },
            },
          }
        : {},
  }
}

const isReached = (id: string, from: RegExp, graph: Graph): boolean => countReached(id, from, graph) > 0

/** From how many of the modules with such names a module is imported at once, by whatever way. */
function countReached(id: string, from: RegExp, graph: Graph): number {
  const seen = new Set<string>([id])
  // A set that is added to while it is gone through goes on with what was added.
  for (const each of seen) for (const importer of graph.getModuleInfo(each)?.importers ?? []) seen.add(importer)
  return [...seen].filter((each) => from.test(each.replaceAll('\\', '/'))).length
}
