import { describe, expect, test } from 'vitest'
import { citedSources } from '../../src/domain/cited-sources.ts'
import type { Source, SourceId } from '../../src/domain/source.ts'

const source = (id: string): Source => ({ id: id as SourceId, kind: 'report', title: id })
const catalogue = { sources: [source('a'), source('b'), source('c')] }
const cite = (...ids: readonly string[]) => citedSources(catalogue, ids as readonly SourceId[]).map(({ id }) => id)

describe('the sources of a page', () => {
  test('are numbered as they are first cited, each once', () => {
    expect(cite('c', 'a', 'c')).toEqual(['c', 'a'])
  })

  test('leave out what the catalogue does not know', () => {
    expect(cite('x', 'b')).toEqual(['b'])
  })
})
