import 'fake-indexeddb/auto'
import { describe, expect, test, vi } from 'vitest'
import { keepOnlyFiles, keepFile, savedFile } from '../../src/data/saved-files.ts'

describe('a saved file', () => {
  test('comes back as it was saved, and the last copy counts', async () => {
    await keepFile('a.json', 'Đã điều chỉnh')
    expect(await savedFile('a.json')).toBe('Đã điều chỉnh')
    await keepFile('a.json', 'lần hai')
    expect(await savedFile('a.json')).toBe('lần hai')
    expect(await savedFile('b.json')).toBeUndefined()
  })

  test('is dropped when its edition is no longer published', async () => {
    await Promise.all(['a.json', 'b.json', 'c.json'].map((file) => keepFile(file, file)))
    await keepOnlyFiles(['b.json', 'd.json'])
    expect(await Promise.all(['a.json', 'b.json', 'c.json'].map(savedFile))).toEqual([undefined, 'b.json', undefined])
  })
})

test('a browser that refuses storage loses only the spare copy', async () => {
  vi.resetModules()
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new Error('storage refused')
    },
  })
  const refused = await import('../../src/data/saved-files.ts')
  await refused.keepFile('a.json', 'x')
  await refused.keepOnlyFiles([])
  expect(await refused.savedFile('a.json')).toBeUndefined()
  vi.unstubAllGlobals()
  await refused.keepFile('a.json', 'again')
  expect(await refused.savedFile('a.json')).toBe('again')
})
