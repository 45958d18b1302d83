import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentSecurityPolicy } from '../../scripts/build/content-security-policy.ts'
import { precompressFolder } from '../../scripts/build/precompress.ts'
import { type ServedDirectory, serveDirectory } from '../../scripts/build/serve-directory.ts'
import { ask as askServer } from './ask.ts'

const script = 'const a = 1\n'.repeat(200)
let directory = ''
let served: ServedDirectory

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'nhip-quy-serve-'))
  for (const folder of ['assets', 'data', 'chi-so/rural.ntm', '.vite']) {
    await mkdir(join(directory, folder), { recursive: true })
  }
  await writeFile(join(directory, 'index.html'), 'start')
  await writeFile(join(directory, '404.html'), 'no such page')
  await writeFile(join(directory, 'chi-so/rural.ntm/index.html'), 'chart')
  await writeFile(join(directory, 'assets/index-C0ffee12.js'), script)
  await writeFile(join(directory, 'data/catalogue.json'), '{}')
  await writeFile(join(directory, 'data/rural-70-0123456789ab.json'), '{}')
  await writeFile(join(directory, '.vite/manifest.json'), '{}')
  await precompressFolder(directory)
  served = await serveDirectory({ directory, port: 0 })
})

afterAll(async () => {
  await served.close()
  await rm(directory, { recursive: true })
})

const ask = (path: string, options?: Parameters<typeof askServer>[2]) => askServer(served.port, path, options)

describe('the server of the built site', () => {
  test.each([
    ['/', 200, 'start', 'no-cache'],
    ['/?khu-vuc=/./692', 200, 'start', 'no-cache'],
    ['/chi-so/rural.ntm', 200, 'chart', 'no-cache'],
    ['/chi-so/rural.ntm/', 200, 'chart', 'no-cache'],
    ['/data/catalogue.json', 200, '{}', 'no-cache'],
    ['/data/rural-70-0123456789ab.json', 200, '{}', 'public, max-age=31536000, immutable'],
    ['/assets/index-C0ffee12.js', 200, script, 'public, max-age=31536000, immutable'],
    ['/khong-co', 404, 'no such page', 'no-cache'],
    ['/data/khong-co.json', 404, 'no such page', 'no-cache'],
    ['/.vite/manifest.json', 404, 'no such page', 'no-cache'],
    ['/%2evite/manifest.json', 404, 'no such page', 'no-cache'],
    ['/../package.json', 404, 'no such page', 'no-cache'],
    ['/%2e%2e%2fpackage.json', 404, 'no such page', 'no-cache'],
    ['/%', 404, 'no such page', 'no-cache'],
  ])('answers %s with %i', async (path, status, body, cache) => {
    const answer = await ask(path)
    expect(answer.status).toBe(status)
    expect(answer.body.toString()).toBe(body)
    expect(answer.headers['cache-control']).toBe(cache)
    expect(answer.headers['content-security-policy']).toBe(`${contentSecurityPolicy}; frame-ancestors 'self'`)
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(answer.headers['referrer-policy']).toBe('same-origin')
  })

  test.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['identity', undefined],
  ])('sends a browser that accepts %s the encoding %s', async (accepted, expected) => {
    const answer = await ask('/assets/index-C0ffee12.js', { headers: { 'accept-encoding': accepted } })
    expect(answer.headers['content-encoding']).toBe(expected)
    expect(answer.headers['content-type']).toBe('text/javascript')
    expect(answer.headers['vary']).toBe('Accept-Encoding')
  })

  test('sends an unchanged file only once', async () => {
    const first = await ask('/data/catalogue.json')
    const again = await ask('/data/catalogue.json', { headers: { 'if-none-match': String(first.headers['etag']) } })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
  })

  test('takes no data', async () => {
    const answer = await ask('/', { method: 'POST' })
    expect(answer.status).toBe(405)
  })

  test('shows a file that a new build has written meanwhile', async () => {
    await writeFile(join(directory, 'later.txt'), 'new')
    const answer = await ask('/later.txt')
    expect(answer.body.toString()).toBe('new')
  })

  test('serves a build that was made for a path below the root', async () => {
    const below = await serveDirectory({ directory, port: 0, base: '/nhip-quy/' })
    const page = await askServer(below.port, '/nhip-quy/chi-so/rural.ntm')
    const root = await askServer(below.port, '/')
    const outside = await askServer(below.port, '/chi-so/rural.ntm')
    await below.close()
    expect(page.body.toString()).toBe('chart')
    expect([root.status, root.headers['location']]).toEqual([302, '/nhip-quy/'])
    expect(outside.status).toBe(404)
  })

  test('says that a port is taken', async () => {
    await expect(serveDirectory({ directory, port: served.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
