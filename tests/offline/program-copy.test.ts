import { createHash } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type ProgramCopy, patienceMs, programCopy } from '../../src/offline/program-copy.ts'
import type { ProgramFiles } from '../../src/offline/program-files.ts'
import { SmallCaches } from './small-caches.ts'

afterEach(() => {
  vi.useRealTimers()
})

const origin = 'https://nhipquy.example.vn'
const base = '/kpi/'
const at = (file: string): string => `${origin}${base}${file}`
const integrityOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** A build of so many files, each of which has its own name as its text unless another is given. */
function buildOf(name: string, files: readonly string[], texts: Readonly<Record<string, string>> = {}): ProgramFiles {
  return {
    build: name,
    base,
    shell: '404.html',
    entry: `assets/index-${name}.js`,
    files: files.map((file) => ({ file, integrity: integrityOf(texts[file] ?? file) })),
  }
}

const pageOf = (name: string): string => `<script type="module" src="${base}assets/index-${name}.js"></script>`
const one = buildOf('one', ['assets/index-one.js', 'assets/same.js', 'favicon.svg'])
const two = buildOf('two', ['assets/index-two.js', 'assets/same.js', 'favicon.svg'])
const wholeOfOne = {
  [at('assets/index-one.js')]: 'assets/index-one.js',
  [at('assets/same.js')]: 'assets/same.js',
  [at('favicon.svg')]: 'favicon.svg',
  [at('404.html')]: pageOf('one'),
}

/** A server whose answers can be changed, and which tells what was asked of it. */
function server(program: ProgramFiles) {
  const answers = new Map<string, () => Response>([
    ...program.files.map(({ file }) => [at(file), () => new Response(file)] as const),
    [
      at('404.html'),
      () => new Response(pageOf(program.build), { headers: { 'Content-Security-Policy': "default-src 'self'" } }),
    ],
  ])
  const asked: string[] = []
  const fetch = async (address: string, options: RequestInit = {}): Promise<Response> => {
    asked.push(`${address.slice(at('').length)}${options.cache ? ` ${options.cache}` : ''}`)
    const answer = answers.get(address)?.()
    if (!answer) throw new TypeError('Failed to fetch')
    // As a browser does: an answer of other bytes is no answer.
    if (options.integrity && answer.ok && integrityOf(await answer.clone().text()) !== options.integrity) {
      throw new TypeError('Failed to fetch')
    }
    return answer
  }
  return { answers, asked, fetch }
}

async function filled(caches: SmallCaches, program: ProgramFiles): Promise<ProgramCopy> {
  const copy = programCopy(program, { caches, origin, fetch: server(program).fetch })
  await copy.fill()
  return copy
}

/** Where a test puts what goes on after an answer. */
function afterwards() {
  const works: Promise<unknown>[] = []
  return { later: (work: Promise<unknown>) => void works.push(work), ended: () => Promise.allSettled(works) }
}

describe('the copy of a build', () => {
  test('is all its files and the page without figures, with its policy', async () => {
    const caches = new SmallCaches()
    await filled(caches, one)
    expect(await caches.texts('nhip-quy:/kpi/:one')).toEqual(wholeOfOne)
    const shell = await (await caches.open('nhip-quy:/kpi/:one')).match(at('404.html'))
    expect(shell?.headers.get('Content-Security-Policy')).toBe("default-src 'self'")
    expect(shell?.headers.get('Content-Type')).toBe('text/html;charset=utf-8')
  })

  test('takes what did not change from the copy before, and goes on where a cut line ended it', async () => {
    const caches = new SmallCaches()
    await filled(caches, one)
    const { answers, asked, fetch } = server(two)
    const entry = answers.get(at('assets/index-two.js'))!
    answers.delete(at('assets/index-two.js'))
    const copy = programCopy(two, { caches, origin, fetch })
    await expect(copy.fill()).rejects.toThrow('Failed to fetch')
    answers.set(at('assets/index-two.js'), entry)
    asked.length = 0
    await copy.fill()
    expect(asked).toEqual(['assets/index-two.js', '404.html no-cache'])
    expect(Object.keys(await caches.texts('nhip-quy:/kpi/:two')).sort()).toEqual(
      [at('404.html'), at('assets/index-two.js'), at('assets/same.js'), at('favicon.svg')].sort(),
    )
  })

  test('leaves the copy before whole as long as it is not, and is put in its place by being told', async () => {
    const caches = new SmallCaches()
    await filled(caches, one)
    const copy = await filled(caches, two)
    expect(await caches.texts('nhip-quy:/kpi/:one')).toEqual(wholeOfOne)
    await caches.open('nhip-quy:/other/:one')
    await caches.open('of-somebody-else')
    await copy.dropOthers()
    expect(await caches.keys()).toEqual(['nhip-quy:/kpi/:two', 'nhip-quy:/other/:one', 'of-somebody-else'])
  })

  test.each([
    ['a page of a proxy in the place of a file', at('assets/same.js'), () => new Response('<p>Login</p>'), 'fetch'],
    ['a file that is not there', at('assets/same.js'), () => new Response('404', { status: 404 }), '404'],
    ['the page of another build', at('404.html'), () => new Response(pageOf('three')), 'Another build'],
  ])('is not whole with %s', async (_what, address, answer, reason) => {
    const caches = new SmallCaches()
    const { answers, fetch } = server(one)
    answers.set(address, answer)
    await expect(programCopy(one, { caches, origin, fetch }).fill()).rejects.toThrow(reason)
    expect(await caches.texts('nhip-quy:/kpi/:one')).not.toHaveProperty([address])
  })

  test('asks past the browser’s cache for what came damaged out of it', async () => {
    const caches = new SmallCaches()
    const { answers, asked, fetch } = server(one)
    let times = 0
    answers.set(at('favicon.svg'), () => new Response((times += 1) === 1 ? 'half' : 'favicon.svg'))
    await programCopy(one, { caches, origin, fetch }).fill()
    expect(asked.filter((file) => file.startsWith('favicon'))).toEqual(['favicon.svg', 'favicon.svg reload'])
    expect(await caches.texts('nhip-quy:/kpi/:one')).toEqual(wholeOfOne)
  })

  test('gives back the room of its half where there is none, and leaves the one before', async () => {
    const caches = new SmallCaches()
    await filled(caches, one)
    caches.refusal = new DOMException('full', 'QuotaExceededError')
    const copy = programCopy(two, { caches, origin, fetch: server(two).fetch })
    await expect(copy.fill()).rejects.toThrow('full')
    expect(await caches.keys()).toEqual(['nhip-quy:/kpi/:one'])
    expect(await caches.texts('nhip-quy:/kpi/:one')).toEqual(wholeOfOne)
  })
})

describe('a file of the program', () => {
  test('is known by its address; figures and pages are none', async () => {
    const copy = programCopy(one, { caches: new SmallCaches(), origin, fetch: server(one).fetch })
    expect(copy.holds(at('assets/of-another-build.js'))).toBe(true)
    expect(copy.holds(at('favicon.svg'))).toBe(true)
    expect(copy.holds(at('data/catalogue.json'))).toBe(false)
    expect(copy.holds(at('so-sanh'))).toBe(false)
    expect(copy.holds(`${origin}/assets/same.js`)).toBe(false)
    expect(copy.holds(`https://example.com${base}assets/same.js`)).toBe(false)
  })

  test('comes out of the copy, of another build too', async () => {
    const caches = new SmallCaches()
    await filled(caches, two)
    const { asked, fetch } = server(one)
    const copy = programCopy(one, { caches, origin, fetch })
    const { later } = afterwards()
    expect(await (await copy.file(at('assets/index-two.js'), later)).text()).toBe('assets/index-two.js')
    expect(await (await copy.file(at('assets/same.js'), later)).text()).toBe('assets/same.js')
    expect(asked).toEqual([])
  })

  test('that is in no copy is fetched, and kept if it is of this build and its copy was not removed', async () => {
    const caches = new SmallCaches()
    const { answers, asked, fetch } = server(one)
    answers.set(at('assets/new.js'), () => new Response('new'))
    const copy = programCopy(one, { caches, origin, fetch })
    const { later } = afterwards()
    expect(await (await copy.file(at('assets/same.js'), later)).text()).toBe('assets/same.js')
    expect(await caches.keys()).toEqual([])
    await caches.open('nhip-quy:/kpi/:one')
    expect(await (await copy.file(at('assets/same.js'), later)).text()).toBe('assets/same.js')
    expect(await (await copy.file(at('assets/new.js'), later)).text()).toBe('new')
    expect(asked).toEqual(['assets/same.js', 'assets/same.js', 'assets/new.js'])
    expect(Object.keys(await caches.texts('nhip-quy:/kpi/:one'))).toEqual([at('assets/same.js')])
  })

  test('that is damaged in the copy is replaced there, and without a network goes from it', async () => {
    const caches = new SmallCaches()
    await filled(caches, one)
    const cache = await caches.open('nhip-quy:/kpi/:one')
    const { answers, fetch } = server(one)
    const copy = programCopy(one, { caches, origin, fetch })
    const read = async (): Promise<string | undefined> => {
      const { later, ended } = afterwards()
      await copy.file(at('assets/same.js'), later)
      await ended()
      return await (await cache.match(at('assets/same.js')))?.text()
    }
    await cache.put(at('assets/same.js'), new Response('spoiled'))
    expect(await read()).toBe('assets/same.js')
    await cache.put(at('assets/same.js'), new Response('spoiled'))
    answers.clear()
    expect(await read()).toBeUndefined()
  })
})

describe('a page', () => {
  const sent = (status: number) => Promise.resolve(new Response('of the server', { status }))

  test.each([
    [200, 'of the server'],
    [404, 'of the server'],
    [503, pageOf('one')],
  ])('that the server answers with %i is %s', async (status, text) => {
    const copy = await filled(new SmallCaches(), one)
    expect(await (await copy.page(sent(status))).text()).toBe(text)
  })

  test('is that without figures where the line is cut, and where the server does not begin to answer', async () => {
    const copy = await filled(new SmallCaches(), one)
    expect(await (await copy.page(Promise.reject(new TypeError('cut')))).text()).toBe(pageOf('one'))
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const settled = vi.fn<(answer: Response) => void>()
    const asking = copy.page(new Promise(() => {})).then(settled)
    await vi.advanceTimersByTimeAsync(patienceMs - 100)
    expect(settled).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(200)
    await asking
    expect(await settled.mock.calls[0]![0].text()).toBe(pageOf('one'))
  })

  test('is whatever the server does while there is no copy', async () => {
    const copy = programCopy(one, { caches: new SmallCaches(), origin, fetch: server(one).fetch })
    expect((await copy.page(sent(503))).status).toBe(503)
    await expect(copy.page(Promise.reject(new TypeError('cut')))).rejects.toThrow('cut')
  })
})
