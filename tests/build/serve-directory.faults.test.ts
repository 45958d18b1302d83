import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { Agent } from 'node:http'
import { type Socket, connect } from 'node:net'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ServeOptions, type ServedDirectory, serveDirectory } from '../../scripts/build/serve-directory.ts'
import { writePublication } from '../../scripts/package/write-publication.ts'
import { publishPackage } from '../../src/package/publish-package.ts'
import { type Edit, smallPackage } from '../package/small-package.ts'
import { ask } from './ask.ts'

const ten = '0123456789'
let directory = ''
const running: ServedDirectory[] = []

async function serve(options: Partial<ServeOptions> = {}): Promise<ServedDirectory> {
  const served = await serveDirectory({ directory, port: 0, ...options })
  running.push(served)
  return served
}

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'nhip-quy-faults-'))
  await writeFile(join(directory, 'index.html'), 'start')
  await writeFile(join(directory, 'ten.txt'), ten)
  await writeFile(join(directory, 'empty.txt'), '')
})

afterEach(async () => {
  for (const served of running.splice(0)) await served.close()
  await rm(directory, { recursive: true, force: true })
})

interface Stretch {
  readonly status: number
  readonly body: string
  readonly named?: string
}

/** What RFC 9110 lets a server send for one `Range`: the bytes it names, counted one by one. */
function expectedOf(range: string, text: string): Stretch {
  const whole = { status: 200, body: text }
  const match = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(range)
  if (!match || (match[1] === '' && match[2] === '')) return whole
  const [from, to] = [match[1] ?? '', match[2] ?? '']
  if (from !== '' && to !== '' && BigInt(to) < BigInt(from)) return whole
  if (from === '' && text === '' && BigInt(to) > 0n) return whole
  const isAsked = (at: number): boolean =>
    from === ''
      ? BigInt(text.length - at) <= BigInt(to)
      : BigInt(at) >= BigInt(from) && (to === '' || BigInt(at) <= BigInt(to))
  const places = Array.from(text, (_, at) => at).filter(isAsked)
  if (places.length === 0) return { status: 416, body: '', named: `bytes */${text.length}` }
  const body = places.map((at) => text[at]).join('')
  return { status: 206, body, named: `bytes ${places[0]}-${places.at(-1)}/${text.length}` }
}

describe('a stretch of a file', () => {
  const numbers = ['', '0', '1', '2', '5', '8', '9', '10', '11', '007', '4294967296', '99999999999999999999']
  const odd = [
    'bytes=',
    'bytes',
    '',
    'bytes=a-b',
    'bytes=5',
    'bytes=-5-',
    'bytes=--5',
    'bytes=1-2,4-5',
    'bytes=,',
    'items=0-1',
  ]
  const odder = [
    'BYTES=0-1',
    'bytes = 0-1',
    'bytes= 0-1',
    'bytes=0 - 1',
    'bytes=0x1-2',
    'bytes=1e1-',
    'bytes=-1.5',
    'bytes=+1-2',
  ]
  const ranges = [...numbers.flatMap((from) => numbers.map((to) => `bytes=${from}-${to}`)), ...odd, ...odder]

  test.each([
    ['ten.txt', ten],
    ['empty.txt', ''],
  ])(`of %s is what each of ${ranges.length} values of Range names, and the server lives on`, async (name, text) => {
    const { port } = await serve()
    for (const range of ranges) {
      const { status, headers, body } = await ask(port, `/${name}`, { headers: { range } })
      const expected = expectedOf(range, text)
      expect({ range, status, body: body.toString(), named: headers['content-range'] }).toEqual({ range, ...expected })
      expect(headers['content-length']).toBe(String(body.length))
    }
  })

  test.each([
    ['bytes=-5', '56789', 'bytes 5-9/10'],
    ['bytes=0-0', '0', 'bytes 0-0/10'],
  ])('is for %s alone, and as the first request of a server, “%s”', async (range, text, named) => {
    const { port } = await serve()
    const { status, headers, body } = await ask(port, '/ten.txt', { headers: { range } })
    expect([status, body.toString(), headers['content-range']]).toEqual([206, text, named])
    expect((await ask(port, '/ten.txt')).body.toString()).toBe(ten)
  })

  test('is the whole when a browser would join it to a half by a weak tag, and when only the head is asked for', async () => {
    const { port } = await serve()
    const tag = String((await ask(port, '/ten.txt')).headers['etag'])
    const joined = await ask(port, '/ten.txt', { headers: { range: 'bytes=5-', 'if-range': tag } })
    expect([joined.status, joined.body.toString()]).toEqual([200, ten])
    const head = await ask(port, '/ten.txt', { method: 'HEAD', headers: { range: 'bytes=5-' } })
    expect([head.status, head.headers['content-length']]).toEqual([200, '10'])
  })
})

describe('no request ends the server', () => {
  test.each([
    'GET /ten.txt HTTP/1.1\r\nHost: a\r\nRange: bytes=5-2\r\n\r\n',
    'GET /ten.txt%00 HTTP/1.1\r\nHost: a\r\n\r\n',
    'GET //ten.txt HTTP/1.1\r\nHost: a\r\n\r\n',
    'GET /%ff%fe HTTP/1.1\r\nHost: a\r\n\r\n',
    `GET /${'a'.repeat(5000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
    'GET http://elsewhere/ HTTP/1.1\r\nHost: a\r\n\r\n',
    'GET /ten.txt HTTP/1.1\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    '\0\0\0\0',
    'OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n',
  ])('%j', async (text) => {
    const { port } = await serve()
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write(text)
    socket.end()
    socket.resume()
    await once(socket, 'close')
    expect((await ask(port, '/ten.txt')).body.toString()).toBe(ten)
  })
})

describe('a build made while browsers ask', () => {
  test('neither ends the server nor mixes two versions of a file', async () => {
    const { port } = await serve()
    const assets = join(directory, 'assets')
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l']
    const state = { isBuilding: true }
    const build = async (): Promise<void> => {
      for (const [index, letter] of letters.entries()) {
        await rm(assets, { recursive: true, force: true })
        await mkdir(assets)
        for (const name of ['one.js', 'two.js', 'three.js']) {
          await writeFile(join(assets, name), letter.repeat(200_000 + index * 1000))
        }
      }
      state.isBuilding = false
    }
    const bodies: string[] = []
    const client = async (name: string): Promise<void> => {
      while (state.isBuilding) {
        const answer = await ask(port, `/assets/${name}`).catch(() => undefined)
        if (answer?.status === 200) bodies.push(answer.body.toString())
      }
    }
    const names = ['one.js', 'two.js', 'three.js', 'one.js', 'two.js', 'three.js', 'one.js', 'two.js']
    await Promise.all([build(), ...names.map(client)])
    expect(bodies.filter((body) => new Set(body).size > 1)).toEqual([])
    for (const name of names) {
      const { status, body } = await ask(port, `/assets/${name}`)
      expect([status, body.length, new Set(body.toString()).size]).toEqual([200, 211_000, 1])
    }
  })
})

describe('data published twice while eight browsers ask', () => {
  const editionOf = (edits: readonly Edit[] = []): ReadonlyMap<string, string> => {
    const published = publishPackage(smallPackage(edits))
    if (!published.ok) throw new Error('the small package has a fault')
    return published.value.files
  }
  const editions = [
    editionOf(),
    editionOf([{ file: 'observations.csv', from: ',revised,,7,', to: ',revised,,6,' }]),
    editionOf([{ file: 'observations.csv', from: ',revised,,7,', to: ',revised,,5,' }]),
  ]

  test('end no server, and each browser gets whole files of the edition of that moment', async () => {
    const { port } = await serve()
    const data = join(directory, 'data')
    const catalogueFile = 'catalogue.json'
    const publish = async (edition: ReadonlyMap<string, string>): Promise<void> => {
      expect(await writePublication(edition, data)).toEqual({ ok: true, value: undefined })
    }
    await publish(editions[0]!)
    const state = { isBuilding: true }
    const catalogues: string[] = []
    const slices: { readonly name: string; readonly status: number | undefined; readonly body: string }[] = []
    const client = async (): Promise<void> => {
      while (state.isBuilding) {
        const { status, body } = await ask(port, `/data/${catalogueFile}`)
        catalogues.push(status === 200 ? body.toString() : `answered ${status}`)
        const edition = editions.find((each) => each.get(catalogueFile) === body.toString())
        for (const name of [...(edition?.keys() ?? [])].filter((each) => each !== catalogueFile)) {
          const slice = await ask(port, `/data/${name}`)
          slices.push({ name, status: slice.status, body: slice.body.toString() })
        }
      }
    }
    const build = async (): Promise<void> => {
      for (const edition of editions.slice(1)) {
        const asked = catalogues.length
        await expect.poll(() => catalogues.length).toBeGreaterThan(asked + 16)
        await publish(edition)
      }
      await expect.poll(() => catalogues.includes(editions[2]!.get(catalogueFile)!)).toBe(true)
      state.isBuilding = false
    }
    await Promise.all([build(), ...Array.from({ length: 8 }, client)])
    expect(new Set(catalogues)).toEqual(new Set(editions.map((edition) => edition.get(catalogueFile))))
    // A slice of the edition before may have gone since its catalogue was asked for, but is never half of itself.
    const isWhole = ({ name, body }: { readonly name: string; readonly body: string }): boolean =>
      editions.some((edition) => edition.get(name) === body)
    expect(slices.filter((slice) => (slice.status === 200 ? !isWhole(slice) : slice.status !== 404))).toEqual([])
    expect(slices.filter(({ status }) => status === 200).length).toBeGreaterThan(0)
  })
})

describe('a server that may open few files', () => {
  let child: ChildProcess | undefined
  afterEach(() => child?.kill())

  test('says so with 503 while there are too many, and serves again afterwards', async () => {
    await writeFile(join(directory, 'large.txt'), 'x'.repeat(8_000_000))
    const program = fileURLToPath(new URL('../support/serve-folder.ts', import.meta.url))
    child = spawn(
      'sh',
      ['-c', 'ulimit -n 60; exec "$0" --import tsx "$1" "$2"', process.execPath, program, directory],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    )
    const [line] = (await once(child.stdout!, 'data')) as [Buffer]
    const port = Number(line.toString())
    // Connected before, because an exhausted server takes no further connection.
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    expect((await ask(port, '/ten.txt', { agent })).status).toBe(200)
    const slow: Socket[] = []
    const connectSlowly = async () => {
      const socket = connect(port, '127.0.0.1')
      slow.push(socket)
      socket.on('error', () => undefined)
      // Nothing is read, so the file stays open.
      socket.pause()
      socket.write('GET /large.txt HTTP/1.1\r\nHost: a\r\n\r\n')
      await once(socket, 'connect').catch(() => undefined)
    }
    const exhausted = async () => {
      // More each time: where one of them found no file left, its place is free again.
      await Promise.all(Array.from({ length: slow.length === 0 ? 100 : 5 }, connectSlowly))
      const { status, headers, body } = await ask(port, '/ten.txt', { agent })
      return { status, after: headers['retry-after'], cache: headers['cache-control'], body: body.toString() }
    }
    await expect.poll(exhausted).toEqual({ status: 503, after: '1', cache: 'no-store', body: '' })
    agent.destroy()
    for (const socket of slow) socket.destroy()
    const answer = async () => (await ask(port, '/ten.txt').catch(() => undefined))?.body.toString()
    await expect.poll(answer, { timeout: 30_000 }).toBe(ten)
    expect(child.exitCode).toBeNull()
  })
})

describe('a server that other machines can reach', () => {
  const asked = async (host: string, options: Partial<ServeOptions> = {}) => {
    const { port } = await serve({ host: '0.0.0.0', ...options })
    return await ask(port, '/ten.txt', { headers: { host } })
  }

  test.each(['10.1.2.3', '10.1.2.3:4173', '[fe80::1]:4173', 'localhost:4173', `${hostname()}:4173`])(
    'answers to %s',
    async (host) => {
      expect((await asked(host)).body.toString()).toBe(ten)
    },
  )

  test.each(['evil.example', 'evil.example:4173', '10.1.2.3.evil.example', 'localhost.evil.example', 'a b'])(
    'does not answer to “%s”',
    async (host) => {
      const answer = await asked(host)
      expect([400, 421]).toContain(answer.status)
      expect(answer.body.toString()).not.toContain(ten)
    },
  )

  test('answers to the names it was told of, and says which name it does not know', async () => {
    const allowedHosts = ['nhipquy.example.vn', '.xa.example.vn']
    expect((await asked('NhipQuy.example.vn:4173', { allowedHosts })).status).toBe(200)
    expect((await asked('loc-ninh.xa.example.vn', { allowedHosts })).status).toBe(200)
    const other = await asked('evil.example', { allowedHosts })
    expect(other.status).toBe(421)
    expect(other.body.toString()).toMatch(/“evil\.example”[^]*ALLOWED_HOSTS/)
  })

  test('asks nothing of the name while only its own machine reaches it', async () => {
    expect((await asked('proxied.example', { host: '127.0.0.1' })).status).toBe(200)
  })

  test('may be shown in frames by the sites it was told of', async () => {
    const { port } = await serve({ frameAncestors: "'self' https://cong.example.vn" })
    const policy = String((await ask(port, '/')).headers['content-security-policy'])
    expect(policy).toMatch(/; frame-ancestors 'self' https:\/\/cong\.example\.vn$/)
  })
})
