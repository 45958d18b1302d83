import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { datasetOfSame, figuresAtHand } from '../../src/data/figures-at-hand.ts'
import { indexOfCatalogue } from '../../src/data/index-of-catalogue.ts'
import { sliceQuery } from '../../src/data/queries.ts'
import { locNinh, ntm } from '../domain/small-dataset.ts'
import { familyId } from '../domain/small-vocabulary.ts'
import { published, receptionEntry, ruralEntry, ruralSlice } from './small-publication.ts'

const index = indexOfCatalogue(published)
const asked = [{ families: [familyId('rural')], areas: [locNinh.id] }]

test('a catalogue has its look-ups once', () => {
  expect(indexOfCatalogue(published)).toBe(index)
  expect(indexOfCatalogue({ ...published })).not.toBe(index)
})

test('the figures a page asks for are at hand once all of them have come', () => {
  const client = new QueryClient()
  expect(figuresAtHand(client, index, asked)).toBeUndefined()
  client.setQueryData(sliceQuery(receptionEntry).queryKey, ruralSlice)
  expect(figuresAtHand(client, index, asked)).toBeUndefined()
  client.setQueryData(sliceQuery(ruralEntry).queryKey, ruralSlice)
  const dataset = figuresAtHand(client, index, asked)
  expect(dataset?.observationsOf(ntm.id, locNinh.id)).toMatchObject([{ value: 14, denominator: 15 }])
  // The page that asks for the same has the very same.
  expect(datasetOfSame(index, [ruralSlice.figures])).toBe(dataset)
  expect(datasetOfSame(index, [ruralSlice.figures, ruralSlice.figures])).not.toBe(dataset)
  client.clear()
})
