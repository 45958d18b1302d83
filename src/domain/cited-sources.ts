import type { Catalogue } from './catalogue.ts'
import type { Source, SourceId } from './source.ts'

/** The sources of some figures, each once, in the order in which they are first cited: their numbers on a page. */
export function citedSources(catalogue: Pick<Catalogue, 'sources'>, cited: readonly SourceId[]): readonly Source[] {
  return [...new Set(cited)].flatMap((id) => catalogue.sources.find((source) => source.id === id) ?? [])
}
