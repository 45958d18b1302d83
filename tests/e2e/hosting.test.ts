import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { securityHeaders } from '../../scripts/build/security-headers.ts'
import { serveDirectory } from '../../scripts/build/serve-directory.ts'
import { ask as askServer } from '../build/ask.ts'
import { type HostingServer, startCaddy, startNginx } from '../support/hosting-server.ts'
import { openContext, untilReady, withBrowser } from '../support/open-browser.ts'

withBrowser()

const root = inject('buildFolder')
const kept = 'public, max-age=31536000, immutable'

const servers = [
  {
    name: 'npm start',
    start: (): Promise<HostingServer> => serveDirectory({ directory: root, port: 0 }),
    hasBrotli: true,
  },
  { name: 'nginx', start: () => startNginx({ root }), hasBrotli: false },
  { name: 'Caddy', start: () => startCaddy({ root }), hasBrotli: true },
] as const

/** What a frame of another site is told; the rest of a policy stands in the pages as well. */
const frameAncestors = (policy: unknown): string | undefined => /frame-ancestors [^;]*/.exec(String(policy))?.[0]

describe.each(servers)('the site on $name', ({ start, hasBrotli }) => {
  let server: HostingServer
  let slice = ''
  let script = ''
  beforeAll(async () => {
    server = await start()
    slice = (await readdir(join(root, 'data'))).find((name) => /^rural-70-[0-9a-f]+\.json$/.test(name)) ?? ''
    script = (await readdir(join(root, 'assets'))).find((name) => /^first-.*\.js$/.test(name)) ?? ''
  })
  afterAll(() => server.close())
  const ask = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
    askServer(server.port, path, { headers, method })

  test.each([
    ['/', 'index.html'],
    ['/?dia-ban=/./692', 'index.html'],
    ['/chi-so/rural.ntm', 'chi-so/rural.ntm/index.html'],
    ['/chi-so/rural.ntm/', 'chi-so/rural.ntm/index.html'],
    ['/so-sanh/ho-so?lang=en', 'so-sanh/ho-so/index.html'],
  ])('answers %s at once with its page, which is asked for each time', async (path, file) => {
    const { status, headers, body } = await ask(path)
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      expect.stringMatching(/^text\/html; ?charset=utf-8$/),
      'no-cache',
    ])
    expect(body.equals(await readFile(join(root, file)))).toBe(true)
  })

  test('keeps for a year what carries a hash in its name, and nothing else', async () => {
    for (const path of [`/data/${slice}`, `/assets/${script}`]) {
      const { status, headers, body } = await ask(path)
      expect([path, status, headers['cache-control']]).toEqual([path, 200, kept])
      expect(body.equals(await readFile(join(root, path)))).toBe(true)
    }
    const { status, headers } = await ask('/data/catalogue.json')
    expect([status, headers['cache-control']]).toEqual([200, 'no-cache'])
    expect(headers['content-type']).toMatch(/^application\/json/)
  })

  test('sends what was compressed before, and says that it depends on the browser', async () => {
    for (const file of ['index.html', 'data/catalogue.json', `data/${slice}`, `assets/${script}`]) {
      const path = file === 'index.html' ? '/' : `/${file}`
      const packed = await ask(path, { 'Accept-Encoding': 'gzip' })
      expect([path, packed.headers['content-encoding'], packed.headers['vary']]).toEqual([
        path,
        'gzip',
        'Accept-Encoding',
      ])
      expect(packed.body.equals(await readFile(join(root, `${file}.gz`)))).toBe(true)
      const both = await ask(path, { 'Accept-Encoding': 'gzip, br' })
      expect(both.headers['content-encoding']).toBe(hasBrotli ? 'br' : 'gzip')
      expect(both.body.equals(await readFile(join(root, `${file}.${hasBrotli ? 'br' : 'gz'}`)))).toBe(true)
    }
  })

  test('sends a stretch of a file, and nothing of what has not changed', async () => {
    const whole = await readFile(join(root, 'data', slice))
    const stretch = await ask(`/data/${slice}`, { Range: 'bytes=10-29' })
    expect([stretch.status, stretch.headers['content-range']]).toEqual([206, `bytes 10-29/${whole.length}`])
    expect(stretch.body.equals(whole.subarray(10, 30))).toBe(true)
    expect((await ask(`/data/${slice}`, { Range: `bytes=${whole.length}-` })).status).toBe(416)
    const { headers } = await ask('/data/catalogue.json')
    const again = await ask('/data/catalogue.json', { 'If-None-Match': String(headers['etag']) })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  test.each([
    '/khong-co',
    '/chi-so/khong.co/',
    '/assets/khong-co-01234567.js',
    '/data/rural-70-0123456789abcdef.json',
    '/assets/',
    '/.vite/manifest.json',
    '/%2evite/manifest.json',
    '/data/../.vite/page.html',
  ])('answers %s with the page that says there is none, which is not kept', async (path) => {
    const { status, headers, body } = await ask(path)
    expect([status, headers['cache-control']]).toEqual([404, 'no-cache'])
    expect(headers['content-type']).toMatch(/^text\/html/)
    expect(body.equals(await readFile(join(root, '404.html')))).toBe(true)
  })

  test.each([
    '/../package.json',
    '/%2e%2e%2fpackage.json',
    '/assets/..%2f..%2fpackage.json',
    '/..%5cpackage.json',
    '/%',
  ])('sends nothing from outside its folder for %s', async (path) => {
    const { status, body } = await ask(path)
    expect([400, 404]).toContain(status)
    expect(body.toString()).not.toContain('"devDependencies"')
  })

  test('carries the same headers of safety with every answer, whatever it is', async () => {
    const { 'Content-Security-Policy': policy, ...others } = securityHeaders("'self'")
    for (const path of ['/', '/data/catalogue.json', `/assets/${script}`, '/khong-co', '/.vite/manifest.json']) {
      const { headers } = await ask(path)
      const found = Object.fromEntries(Object.keys(others).map((name) => [name, headers[name.toLowerCase()]]))
      expect([path, found]).toEqual([path, others])
      expect([path, frameAncestors(headers['content-security-policy'])]).toEqual([path, frameAncestors(policy)])
    }
  })

  test('takes no writing', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await ask('/', {}, method)).status).toBe(405)
  })

  test('opens in the browser with its figures, without a complaint', async () => {
    const context = await openContext()
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('response', (response) => {
      if (!response.ok()) complaints.push(`${response.status()} ${response.url()}`)
    })
    await page.goto(`http://127.0.0.1:${server.port}/so-lieu`)
    await untilReady(page)
    await page.getByText('14/15').first().waitFor()
    await page.getByRole('link', { name: 'So sánh', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: /^So sánh/ }).waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })
})

describe('a site under a path', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nhip-quy-under-'))
    await cp(join(root, '404.html'), join(folder, 'nhip-quy', '404.html'), { recursive: true })
    for (const file of ['index.html', 'sw.js', 'manifest.webmanifest'])
      await writeFile(join(folder, 'nhip-quy', file), file)
  })
  afterAll(() => rm(folder, { recursive: true }))

  test.each([
    ['nginx', startNginx],
    ['Caddy', startCaddy],
  ])('has on %s its own page for what is not there', async (_name, start) => {
    const server = await start({ root: folder, notFound: '/nhip-quy/404.html' })
    try {
      for (const [path, file] of [
        ['', 'index.html'],
        ['sw.js', 'sw.js'],
        ['manifest.webmanifest', 'manifest.webmanifest'],
      ] as const) {
        const { status, headers, body } = await askServer(server.port, `/nhip-quy/${path}`)
        expect([status, headers['cache-control'], body.toString()]).toEqual([200, 'no-cache', file])
      }
      const missing = await askServer(server.port, '/nhip-quy/khong-co')
      expect(missing.status).toBe(404)
      expect(missing.body.equals(await readFile(join(folder, 'nhip-quy', '404.html')))).toBe(true)
    } finally {
      await server.close()
    }
  })
})
