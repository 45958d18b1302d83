import type { Source } from '../domain/source.ts'
import type { Texts } from './texts.ts'

/** What a source is called: its own title, or for illustrative figures the words of the reader's language. */
export function sourceTitle({ messages }: Texts, source: Pick<Source, 'kind' | 'title'>): string {
  return source.kind === 'generator' ? messages.sample.source : source.title
}
