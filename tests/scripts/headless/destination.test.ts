import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { destinationOf } from '../../../scripts/headless/destination.ts'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'nhip-quy-destination-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the file a command writes', () => {
  test('lies where the reader called from, and replaces the one of the last run', () => {
    writeFileSync(join(folder, 'a.png'), 'cũ')
    destinationOf('a.png', folder).write(Buffer.from('mới'))
    expect(readFileSync(join(folder, 'a.png'), 'utf8')).toBe('mới')
    expect(readdirSync(folder)).toEqual(['a.png'])
  })

  test('is not touched before it is written', () => {
    destinationOf('a.png', folder)
    expect(readdirSync(folder)).toEqual([])
  })

  test('that cannot be put into its place leaves nothing beside it', () => {
    const { write } = destinationOf('a.png', folder)
    mkdirSync(join(folder, 'a.png', 'x'), { recursive: true })
    expect(() => write(Buffer.from('mới'))).toThrow(/cannot be written/)
    expect(readdirSync(folder)).toEqual(['a.png'])
  })

  test.each([
    ['khong-co/a.png', /There is no folder/],
    ['co/', /is a folder/],
    ['tep/a.png', /There is no folder/],
  ])('at %s is refused before any work is done', (out, said) => {
    mkdirSync(join(folder, 'co'))
    writeFileSync(join(folder, 'tep'), '')
    expect(() => destinationOf(out, folder)).toThrow(said)
  })
})
