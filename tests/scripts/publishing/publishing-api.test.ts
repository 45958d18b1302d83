import { mkdir, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { encodeHandover } from '../../../src/contract/handover-file.ts'
import { type ServedDirectory, serveDirectory } from '../../../scripts/build/serve-directory.ts'
import { publishingApi } from '../../../scripts/publishing/publishing-api.ts'
import { draftOf, importOf } from '../../package/draft-import.ts'
import { dyingProgram, killPublishing } from '../../support/kill-publishing.ts'
import { packageOnDisk, textsIn } from '../../support/package-on-disk.ts'

const key = 'khoá của người quản trị'
const rightKey = { authorization: `Bearer ${encodeURIComponent(key)}` }
let root = ''
let folder = ''
let served: ServedDirectory

beforeAll(async () => {
  ;({ root, folder } = await packageOnDisk())
  await mkdir(join(root, 'dist'))
  await writeFile(join(root, 'dist', '404.html'), 'no such page')
  served = await serveSite(key)
})
afterAll(async () => await served.close())

async function serveSite(keyOfServer: string): Promise<ServedDirectory> {
  const api = publishingApi({ root, buildArgs: ['small'], out: 'dist/data', key: keyOfServer, allowedHosts: [] })
  return await serveDirectory({ directory: join(root, 'dist'), port: 0, host: '0.0.0.0', api })
}

/** The address of this machine in its network: who asks there does not come from the machine itself. */
const outside = Object.values(networkInterfaces())
  .flatMap((each) => each ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address

interface Asked {
  readonly method?: string
  readonly path?: string
  readonly host?: string
  readonly port?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** What a page of ours sends with the key, with changes; an empty header is left out. */
async function ask({
  method = 'POST',
  path = '/api/publish',
  host = '127.0.0.1',
  port = served.port,
  headers = {},
  body = '',
}: Asked) {
  const own = {
    host: `${host}:${port}`,
    origin: `http://${host}:${port}`,
    'sec-fetch-site': 'same-origin',
    'x-nhip-quy': 'publish',
    'content-type': 'application/json',
    ...rightKey,
    ...headers,
  }
  const sent = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== ''))
  return await new Promise<{ status: number; body: string }>((resolve, reject) => {
    const asking = request({ host, port, path, method, headers: sent }, (response) => {
      let text = ''
      response.on('data', (piece: Buffer) => void (text += piece.toString()))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }))
    })
    asking.on('error', reject)
    asking.end(body)
  })
}

const handover = (value: number, id: string, reason = 'Đếm lại'): string =>
  encodeHandover({
    by: 'Lan',
    why: 'Quý II',
    imports: [importOf(id, [draftOf('reception.turns 692 2024-Q2', { value, reason })])],
    seen: new Map(),
  })

const faulty = encodeHandover({
  by: 'Lan',
  why: '',
  imports: [importOf('i9', [draftOf('rural.ntm 692 2023-Q4', { value: 16, denominator: 15 })])],
  seen: new Map(),
})

const pages = async (): Promise<unknown> =>
  (JSON.parse((await ask({ method: 'GET' })).body) as { readonly pages?: string }).pages

const template = (): string => join(root, 'dist', '.vite')

/** Gives the site a template of which no page can be made; what is logged about that. */
async function spoilPages() {
  await mkdir(template())
  for (const name of ['page.html', 'manifest.json']) await writeFile(join(template(), name), '{}')
  return vi.spyOn(console, 'error').mockImplementation(() => undefined)
}

describe('a server that publishes refuses', () => {
  test.each([
    ['a page of another site', { headers: { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' } }, 403],
    [
      'a page of another site in an old browser',
      { headers: { origin: 'http://evil.example', 'sec-fetch-site': '' } },
      403,
    ],
    ['a page of another port', { headers: { origin: 'http://127.0.0.1:1' } }, 403],
    ['a page without origin', { headers: { origin: 'null' } }, 403],
    ['who says no origin', { headers: { origin: '' } }, 403],
    ['a form', { headers: { 'x-nhip-quy': '' } }, 403],
    ['a name of a stranger that leads here', { headers: { host: 'evil.example', origin: 'http://evil.example' } }, 421],
    ['another type', { headers: { 'content-type': 'text/plain' } }, 415],
    ['what is no handover', { body: '{}' }, 422],
    ['an id that is a path', { body: handover(1, '../../etc/passwd') }, 422],
    ['another path', { path: '/api/publish/../../package.json' }, 400],
    ['another method', { method: 'PUT' }, 405],
    ['who has no key, from this machine too', { headers: { authorization: '' } }, 401],
    ['a key that is no text', { headers: { authorization: 'Bearer %ff' } }, 401],
    ['a back without its words', { path: '/api/publish/back', body: '{"number":1,"by":1}' }, 400],
    ['a back that names no edition', { path: '/api/publish/back', body: '{"by":"Minh","why":"Nhầm kỳ"}' }, 400],
  ])('%s', async (_, asked, status) => {
    expect((await ask({ body: handover(64, 'x'), ...asked })).status).toBe(status)
    expect((await textsIn(folder))['observations.csv']).not.toContain('2024-Q2')
  })

  test('a body of 200 MB, of which it reads no more than it takes', async () => {
    expect((await ask({ headers: { 'content-length': '200000000' } }).catch(() => ({ status: 413 }))).status).toBe(413)
    const long = await ask({ body: ' '.repeat(20_000_000), headers: { 'transfer-encoding': 'chunked' } }).catch(() => ({
      status: 413,
    }))
    expect(long.status).toBe(413)
  })

  test('another machine without the key, with a wrong one, and after five wrong ones even the right one', async () => {
    const { port, close } = await serveSite(key)
    expect(outside).toBeDefined()
    const from = async (headers: Readonly<Record<string, string>>, path = '/api/publish') => {
      const { status, body } = await ask({ method: 'GET', host: outside!, port, path, headers })
      return { status, ...(JSON.parse(body) as object) }
    }
    expect(await from({ authorization: '' })).toEqual({ status: 401, refused: 'key-needed', hasKey: true })
    expect(await from(rightKey)).toMatchObject({ status: 200 })
    for (const authorization of ['Bearer wrong', 'Bearer %ff', 'Bearer %', 'Bearer wrong', 'Bearer wrong']) {
      // What is no key at all takes none of the wrong ones back.
      expect(await from({ authorization: 'Basic eDp5' })).toMatchObject({ status: 401, refused: 'key-needed' })
      expect(await from({ authorization })).toMatchObject({ status: 401, refused: 'key-wrong' })
    }
    expect(await from(rightKey)).toMatchObject({ status: 429 })
    // Never in the address, where it would stand in logs.
    const inAddress = await from({ authorization: '' }, `/api/publish?key=${encodeURIComponent(key)}`)
    expect(inAddress).toMatchObject({ status: 401 })
    await close()
  })

  test('without a key of its own all but this machine itself, and what another server passes on', async () => {
    const { port, close } = await serveSite('')
    const from = async (host: string, headers: Readonly<Record<string, string>> = {}) => {
      const { status, body } = await ask({ method: 'GET', host, port, headers: { authorization: '', ...headers } })
      return { status, ...(JSON.parse(body) as object) }
    }
    expect(await from('127.0.0.1')).toMatchObject({ status: 200 })
    expect(await from('127.0.0.1', { 'x-forwarded-for': '10.0.0.9' })).toMatchObject({ status: 401 })
    expect(await from(outside!)).toEqual({ status: 401, refused: 'key-needed', hasKey: false })
    await close()
  })
})

describe('a server that publishes', () => {
  test('publishes what this machine hands over, tells who and when, and goes back', async () => {
    const before = await textsIn(folder)
    expect(JSON.parse((await ask({ method: 'GET' })).body)).toEqual({ format: 'nhip-quy-publish' })
    const first = ask({ body: handover(64, 'i1', '=HYPERLINK("http://x")') })
    const second = ask({ body: handover(65, 'i2') })
    const answers = await Promise.all([first, second])
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409])
    const done = answers.find(({ status }) => status === 200)!
    expect(JSON.parse(done.body)).toMatchObject({ ok: true, edition: { number: 1, by: 'Lan', counts: { new: 1 } } })
    expect((await textsIn(join(root, 'dist', 'data')))['catalogue.json']).toContain('"published":')
    expect((await textsIn(folder))['observations.csv']).toMatch(/2024-Q2,6[45]/)
    expect((await textsIn(folder))['observations.csv']).not.toContain(',=HYPERLINK')
    expect(JSON.parse((await ask({ method: 'GET' })).body)).toMatchObject({
      last: { number: 1, by: 'Lan', why: 'Quý II' },
    })
    const body = JSON.stringify({ number: 1, by: 'Minh', why: 'Nhầm kỳ' })
    const other = await ask({ path: '/api/publish/back', body: body.replace('1', '2') })
    expect(other.status).toBe(422)
    expect(JSON.parse(other.body)).toMatchObject({
      faults: [{ text: { vi: expect.stringMatching(/^Bản đang công bố là bản 1, không phải bản 2,/) } }],
    })
    const back = await ask({ path: '/api/publish/back', body })
    expect(JSON.parse(back.body)).toMatchObject({ ok: true, edition: { kind: 'back' }, imports: [{ figures: [{}] }] })
    expect(await textsIn(folder)).toEqual(before)
    const none = await ask({ path: '/api/publish/back', body })
    expect(none.status).toBe(422)
    expect(JSON.parse(none.body)).toMatchObject({
      faults: [{ text: { vi: expect.stringContaining('Không có bản nào') } }],
    })
  })

  test('says which figure is at fault, in both languages', async () => {
    const { status, body } = await ask({ body: faulty })
    expect(status).toBe(422)
    expect(JSON.parse(body)).toMatchObject({
      faults: [
        {
          key: 'rural.ntm|692|2023-Q4|',
          text: { vi: expect.stringContaining('Huyện Lộc Ninh'), en: expect.stringContaining('row 9') },
        },
      ],
    })
  })

  test('says that the pages could not be made new, until they are', async () => {
    const logged = await spoilPages()
    expect((await ask({ body: handover(66, 'i3') })).status).toBe(200)
    expect(await pages()).toBe('renewing')
    await expect.poll(pages).toBe('failed')
    expect(logged.mock.calls.flat()).toEqual([expect.stringContaining('index.html')])
    logged.mockRestore()
    await rm(template(), { recursive: true })
    expect((await ask({ body: handover(67, 'i4') })).status).toBe(200)
    await expect.poll(pages).toBeUndefined()
  })

  test('makes the pages new of what was killed, even where what is handed over then is at fault', async () => {
    await killPublishing(folder, 'decided')
    const logged = await spoilPages()
    expect((await ask({ body: faulty })).status).toBe(422)
    expect(JSON.parse((await ask({ method: 'GET' })).body)).toMatchObject({ last: { why: 'Báo cáo quý II' } })
    await expect.poll(pages).toBe('failed')
    logged.mockRestore()
    await rm(template(), { recursive: true })
    // Nothing is published by this one: what is told of the pages holds.
    expect((await ask({ body: faulty })).status).toBe(422)
    expect(await pages()).toBe('failed')
  })

  test('says that the pages are old where what published was killed before it could tell', async () => {
    expect((await ask({ body: handover(68, 'i5') })).status).toBe(200)
    await expect.poll(pages).toBeUndefined()
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    vi.stubEnv('NODE_OPTIONS', dyingProgram('at once'))
    const dies = async () => expect((await ask({ body: handover(69, 'i6') })).status).toBe(500)
    await dies()
    // By then what the one before has published was looked at: nothing.
    await dies()
    expect(await pages()).toBeUndefined()
    vi.stubEnv('NODE_OPTIONS', dyingProgram('before its answer'))
    await dies()
    await expect.poll(pages).toBe('failed')
    expect((await textsIn(folder))['observations.csv']).toContain('2024-Q2,69')
    vi.unstubAllEnvs()
    logged.mockRestore()
    expect((await ask({ body: handover(70, 'i7') })).status).toBe(200)
    await expect.poll(pages).toBeUndefined()
  })
})
