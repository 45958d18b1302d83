import 'fake-indexeddb/auto'
import { HttpResponse, delay, http } from 'msw'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { catalogueFileName } from '../../src/contract/catalogue-file.ts'
import { fetchText, publishedUrl } from '../../src/data/fetch-text.ts'
import { publicationServer } from './publication-server.ts'

const { server, serve } = publicationServer()
const get = (signal?: AbortSignal) => fetchText(catalogueFileName, { cache: 'no-cache', ...(signal ? { signal } : {}) })
const place = { file: catalogueFileName }

afterEach(() => {
  vi.useRealTimers()
})

describe('a published file', () => {
  test('lies beside the page', () => {
    expect(publishedUrl('catalogue.json')).toBe('/data/catalogue.json')
  })

  test('arrives as text with its Vietnamese letters', async () => {
    server.use(http.get('*/data/:file', () => HttpResponse.text('Đã điều chỉnh: ệ ữ')))
    expect(await get()).toEqual({ ok: true, value: 'Đã điều chỉnh: ệ ữ' })
  })

  test('that the network does not bring is a problem of the network', async () => {
    serve('cut')
    expect(await get()).toEqual({ ok: false, problems: [{ code: 'network-failed', place }] })
  })

  test.each([404, 403, 500, 503])('that the server answers with %d is a problem with that number', async (status) => {
    server.use(http.get('*/data/:file', () => new HttpResponse('x', { status })))
    expect(await get()).toEqual({ ok: false, problems: [{ code: 'http-status', place, params: { status } }] })
  })

  test('that does not come within a minute is a problem of time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    server.use(
      http.get('*/data/:file', async () => {
        await delay('infinite')
        return HttpResponse.text('')
      }),
    )
    const loading = get()
    await vi.advanceTimersByTimeAsync(59_000)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await loading).toEqual({ ok: false, problems: [{ code: 'network-timeout', place }] })
  })

  test('that the page no longer wants is given up, and is not called late', async () => {
    server.use(
      http.get('*/data/:file', async () => {
        await delay('infinite')
        return HttpResponse.text('')
      }),
    )
    const page = new AbortController()
    const loading = get(page.signal)
    page.abort()
    expect(await loading).toEqual({ ok: false, problems: [{ code: 'network-failed', place }] })
  })
})
