import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { lockFileName, lockFolder } from '../../../scripts/package/publication-lock.ts'
import { publishInto, writePublication } from '../../../scripts/package/write-publication.ts'
import { decodeCatalogue } from '../../../src/contract/sealed-catalogue.ts'
import { publishPackage } from '../../../src/package/publish-package.ts'
import { type Edit, smallPackage } from '../../package/small-package.ts'

let folder = ''
let beside = ''

beforeEach(async () => {
  beside = await mkdtemp(join(tmpdir(), 'write-publication-'))
  folder = join(beside, 'data')
})

afterEach(() => rm(beside, { recursive: true, force: true }))

function filesOf(edits: readonly Edit[] = []): ReadonlyMap<string, string> {
  const published = publishPackage(smallPackage(edits))
  if (!published.ok) throw new Error('the small package has a fault')
  return published.value.files
}

const before = filesOf()
const after = filesOf([
  { file: 'observations.csv', from: ',71,', to: ',72,' },
  { file: 'observations.csv', from: ',60,', to: ',61,' },
])

/** The text of the catalogue in the folder, after a look that all it names is there. */
async function wholeCatalogue(): Promise<string> {
  const text = await readFile(join(folder, 'catalogue.json'), 'utf8')
  const catalogue = decodeCatalogue(text)
  if (!catalogue.ok) throw new Error('half a catalogue')
  for (const { file } of catalogue.value.slices) expect((await stat(join(folder, file))).size).toBeGreaterThan(0)
  return text
}

describe('a publication', () => {
  test('is replaced within its folder, which is never moved: it may be a volume of its own', async () => {
    await writePublication(before, folder)
    const { ino } = await stat(folder)
    expect(await writePublication(after, folder)).toEqual({ ok: true, value: undefined })
    expect((await stat(folder)).ino).toBe(ino)
    expect((await readdir(folder)).sort()).toEqual([...after.keys()].sort())
    expect(await wholeCatalogue()).toBe(after.get('catalogue.json'))
    expect(await readdir(beside)).toEqual(['data'])
  })

  test('removes the reading words of the edition before, and touches no file of another that is called like them', async () => {
    const name = 'reading-0123456789abcdef.json'
    await writePublication(new Map([...before, [name, '{"format":"nhip-quy/reading","version":1}']]), folder)
    await writePublication(after, folder)
    expect((await readdir(folder)).sort()).toEqual([...after.keys()].sort())
    await writeFile(join(folder, name), '{"notes":[]}')
    expect(await writePublication(before, folder)).toMatchObject({ ok: false })
    expect(await readFile(join(folder, name), 'utf8')).toBe('{"notes":[]}')
  })

  test('stays as it was when a later file cannot be written', async () => {
    await writePublication(before, folder)
    const names = await readdir(folder)
    const broken = new Map([...after, ['no/such/folder.json', '{}']])
    expect(await writePublication(broken, folder)).toMatchObject({ problems: [{ params: { reason: 'ENOENT' } }] })
    expect((await readdir(folder)).sort()).toEqual(names.sort())
    expect(await wholeCatalogue()).toBe(before.get('catalogue.json'))
  })

  test('is whole after a run was killed before its last step, and the next run tidies up', async () => {
    await writePublication(before, folder)
    const unfinished = '.nhip-quy-01234567-89ab-cdef-0123-456789abcdef.tmp'
    await writeFile(join(folder, unfinished), 'half')
    for (const [name, text] of after) if (name !== 'catalogue.json') await writeFile(join(folder, name), text)
    await writeFile(join(folder, lockFileName), JSON.stringify(await deadHolder()))
    expect(await wholeCatalogue()).toBe(before.get('catalogue.json'))
    expect(await writePublication(before, folder)).toEqual({ ok: true, value: undefined })
    expect((await readdir(folder)).sort()).toEqual([...before.keys()].sort())
  })

  test.each(['catalogue.json', 'rural-notes.json', 'so-lieu-70-0123456789abcdef.json', '.nhip-quy-backup'])(
    'never replaces somebody’s own %s',
    async (name) => {
      await mkdir(folder)
      await writeFile(join(folder, name), '{"mine":true}')
      expect(await writePublication(before, folder)).toMatchObject({
        problems: [{ params: { reason: `ENOTEMPTY: ${name}` } }],
      })
      expect(await readFile(join(folder, name), 'utf8')).toBe('{"mine":true}')
    },
  )

  test('goes into the root of a volume, where the file system keeps its own folder', async () => {
    await mkdir(join(folder, 'lost+found'), { recursive: true })
    expect(await writePublication(before, folder)).toEqual({ ok: true, value: undefined })
    expect(await readdir(folder)).toContain('lost+found')
  })
})

/** A process of this machine that has ended. */
async function deadHolder() {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(child, 'exit')
  return { token: 'dead', pid: child.pid!, host: hostname(), since: '2026-01-01T00:00:00.000Z' }
}

describe('two runs', () => {
  const lockPath = () => join(folder, lockFileName)
  const write = async (holder: object | string) => {
    await mkdir(folder, { recursive: true })
    await writeFile(lockPath(), typeof holder === 'string' ? holder : JSON.stringify(holder))
  }
  const living = { token: 'a', pid: process.pid, host: hostname(), since: '2026-01-01T00:00:00.000Z' }

  test('do not write at once: the second says who writes and what to do', async () => {
    await write(living)
    expect(await writePublication(before, folder)).toEqual({
      ok: false,
      problems: [
        {
          code: 'folder-locked',
          place: { text: folder },
          params: { pid: process.pid, host: hostname(), since: living.since, file: lockFileName },
        },
      ],
    })
    expect(await readdir(folder)).toEqual([lockFileName])
    expect(JSON.parse(await readFile(lockPath(), 'utf8'))).toEqual(living)
  })

  test('at the same moment let exactly one of them write', async () => {
    const results = await Promise.all(Array.from({ length: 8 }, () => writePublication(before, folder)))
    const codes = results.map((result) => (result.ok ? 'written' : result.problems[0]!.code))
    expect(codes).toContain('written')
    expect(codes.filter((code) => code !== 'written' && code !== 'folder-locked')).toEqual([])
    expect((await readdir(folder)).sort()).toEqual([...before.keys()].sort())
  })

  test('take a lock over from the dead, and only one of them does', async () => {
    await write(await deadHolder())
    const locks = await Promise.all(Array.from({ length: 8 }, () => lockFolder(folder)))
    expect(locks.filter((lock) => 'release' in lock)).toHaveLength(1)
    expect(await readdir(folder)).toEqual([lockFileName])
  })

  test.each([
    ['of another machine', { ...living, host: 'another-machine' }],
    ['that was cut when it was written', '{"tok'],
  ])('respect a lock %s until it is older than any writing', async (_, holder) => {
    await write(holder)
    expect(await lockFolder(folder)).toHaveProperty('holder')
    const longAgo = new Date(Date.now() - 3_600_000)
    await utimes(lockPath(), longAgo, longAgo)
    expect(await lockFolder(folder)).toHaveProperty('release')
  })

  describe('that last long', () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
    afterEach(() => void vi.useRealTimers())

    const longAgo = new Date(Date.now() - 3_600_000)
    const isYoung = async () => (await stat(lockPath())).mtimeMs > longAgo.getTime()

    test('keep their lock young as long as they write, so that no other machine takes it over', async () => {
      await mkdir(folder, { recursive: true })
      const lock = await lockFolder(folder)
      if (!('release' in lock)) throw new Error('Nobody else holds it')
      const own = JSON.parse(await readFile(lockPath(), 'utf8')) as object
      // As it looks from another machine.
      await write({ ...own, host: 'another-machine' })
      await utimes(lockPath(), longAgo, longAgo)
      vi.advanceTimersByTime(60_000)
      await expect.poll(isYoung).toBe(true)
      expect(await lockFolder(folder)).toHaveProperty('holder')
      await lock.release()
      expect(vi.getTimerCount()).toBe(0)
    })

    test('renew no lock that was taken over', async () => {
      await mkdir(folder, { recursive: true })
      const lock = await lockFolder(folder)
      await write({ ...living, host: 'another-machine' })
      await utimes(lockPath(), longAgo, longAgo)
      vi.advanceTimersByTime(60_000)
      // A renewal reads the lock before it touches it, and is behind this.
      for (let turn = 0; turn < 20; turn += 1) await readFile(lockPath())
      expect(await isYoung()).toBe(false)
      if ('release' in lock) await lock.release()
    })

    test('stop renewing when they have written, and when they failed', async () => {
      expect(await writePublication(before, folder)).toMatchObject({ ok: true })
      expect(vi.getTimerCount()).toBe(0)
      const timers: number[] = []
      const failed = await publishInto(folder, () => {
        timers.push(vi.getTimerCount())
        throw new Error('no room')
      })
      expect(failed).toMatchObject({ ok: false })
      expect([...timers, vi.getTimerCount()]).toEqual([1, 0])
    })
  })
})
