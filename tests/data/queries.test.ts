import 'fake-indexeddb/auto'
import { QueryClient } from '@tanstack/react-query'
import { describe, expect, test, vi } from 'vitest'
import { catalogueFileName } from '../../src/contract/catalogue-file.ts'
import { ProblemError } from '../../src/data/problem-error.ts'
import { catalogueQuery, sliceQuery } from '../../src/data/queries.ts'
import { publicationServer } from './publication-server.ts'
import { published, receptionEntry, ruralEntry, ruralSlice } from './small-publication.ts'

const { serve, asked } = publicationServer()

describe('the questions of a page', () => {
  test('have a name of their own for each file', () => {
    const keys = [catalogueQuery(), sliceQuery(ruralEntry), sliceQuery(receptionEntry)].map(({ queryKey }) => queryKey)
    expect(new Set(keys.map((key) => JSON.stringify(key))).size).toBe(3)
  })

  test('are answered by the published files', async () => {
    serve('normal')
    const client = new QueryClient()
    expect(await client.fetchQuery(catalogueQuery())).toEqual({ catalogue: published })
    expect(await client.fetchQuery(sliceQuery(ruralEntry))).toEqual(ruralSlice)
  })

  test('ask for a slice once, because its name holds its content', async () => {
    serve('normal')
    const client = new QueryClient()
    await client.fetchQuery(sliceQuery(ruralEntry))
    await client.fetchQuery(sliceQuery(ruralEntry))
    expect(asked).toHaveLength(1)
  })

  test('end with the problem of the file, at the first failure', async () => {
    serve('not-found')
    const client = new QueryClient()
    const failed = client.fetchQuery(sliceQuery(ruralEntry))
    await expect(failed).rejects.toBeInstanceOf(ProblemError)
    await expect(failed).rejects.toMatchObject({ message: 'file-gone', problem: { place: { file: ruralEntry.file } } })
    expect(asked).toHaveLength(1)
  })

  test('ask for the catalogue again when a slice is gone, and never twice for one file', async () => {
    serve('normal')
    const client = new QueryClient()
    await client.fetchQuery(catalogueQuery())
    const gone = { ...ruralEntry, file: 'rural-70-0000000000000000.json' }
    const askedFor = (file: string): number => asked.filter((each) => each.startsWith(`/data/${file} `)).length
    await expect(client.fetchQuery(sliceQuery(gone))).rejects.toMatchObject({ problem: { code: 'file-gone' } })
    await vi.waitFor(() => expect(client.isFetching()).toBe(0))
    expect(askedFor(catalogueFileName)).toBe(2)
    await expect(client.fetchQuery(sliceQuery(gone))).rejects.toMatchObject({ problem: { code: 'file-gone' } })
    await vi.waitFor(() => expect(client.isFetching()).toBe(0))
    expect(askedFor(catalogueFileName)).toBe(2)
  })
})
