import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import 'fake-indexeddb/auto'
import { QueryClient } from '@tanstack/react-query'
import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../src/data/load-dataset.ts'
import { locNinh, ntm, turns } from '../domain/small-dataset.ts'
import { publicationServer } from './publication-server.ts'
import { problemFrom, published, receptionEntry, ruralEntry } from './small-publication.ts'

const { serve, asked } = publicationServer()
const load = (client: QueryClient, ...entries: readonly (typeof ruralEntry)[]) =>
  loadDataset(
    client,
    catalogueIndex(published),
    entries.map(({ family }) => ({ families: [family], areas: [locNinh.id] })),
  )

describe('the figures of some files', () => {
  test('are there together', async () => {
    serve('normal')
    const dataset = await load(new QueryClient(), ruralEntry, receptionEntry)
    expect(dataset.observationsOf(ntm.id, locNinh.id)).toHaveLength(1)
    expect(dataset.observationsOf(turns.id, locNinh.id)).toHaveLength(1)
  })

  test('are asked for once, however often they are needed', async () => {
    serve('normal')
    const client = new QueryClient()
    await load(client, ruralEntry)
    await load(client, ruralEntry, receptionEntry)
    expect(asked.filter((each) => each.includes(ruralEntry.file))).toHaveLength(1)
  })

  test('are none of no files', async () => {
    const dataset = await load(new QueryClient())
    expect(dataset.observationsOf(ntm.id, locNinh.id)).toEqual([])
    expect(dataset.indicatorOf(ntm.id)).toBeDefined()
  })

  test('are none at all when one file does not come, with its problem', async () => {
    serve('not-found')
    expect(await problemFrom(load(new QueryClient(), ruralEntry, receptionEntry))).toMatchObject({
      code: 'file-gone',
    })
  })
})
