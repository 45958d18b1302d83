import { afterEach, expect, test, vi } from 'vitest'
import type { IndicatorId } from '../../src/domain/indicator.ts'
import { giveStorage } from './small-storage.ts'

const turns = { indicator: 'reception.turns' as IndicatorId, role: 'value' } as const

afterEach(() => vi.unstubAllGlobals())

async function fresh() {
  vi.resetModules()
  return await import('../../src/data/table-mappings.ts')
}

test('what headings are is remembered by the shape of their table, over a reload', async () => {
  giveStorage()
  const { rememberHeading } = await fresh()
  rememberHeading('a | b', 'a', turns)
  rememberHeading('c', 'c', null)
  rememberHeading('a | b', 'b', null)
  const { tableMappings } = await fresh()
  expect(tableMappings.read().value).toEqual([
    { shape: 'c', headings: { c: null } },
    { shape: 'a | b', headings: { a: turns, b: null } },
  ])
})

test('a hundred shapes are remembered, those that were explained last', async () => {
  giveStorage()
  const { rememberHeading, tableMappings } = await fresh()
  for (let at = 0; at < 105; at += 1) rememberHeading(String(at), 'a', null)
  const { value } = tableMappings.read()
  expect([value.length, value[0]?.shape, value.at(-1)?.shape]).toEqual([100, '5', '104'])
})

test.each(['', '{}', '[{"shape":"a","headings":{"a":{"indicator":"x","role":"other"}}}]'])(
  'a text that means nothing (%s) is put aside',
  async (text) => {
    const { stored } = giveStorage()
    stored.set('nhip-quy.table-mappings', text)
    const { tableMappings } = await fresh()
    expect(tableMappings.read()).toMatchObject({ value: [], damaged: text })
  },
)
