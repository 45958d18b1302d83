import { QueryClient } from '@tanstack/react-query'
import { act, screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { pageParts } from '../../src/app/page-parts.ts'
import { renderFirstView } from '../../src/app/render-first-view.tsx'
import { takeOver } from '../../src/app/take-over.tsx'
import { type FirstView, encodeFirstViewNote } from '../../src/contract/first-view.ts'
import { publicationServer, publishedText, serveScenario } from '../support/publication-server.ts'

const viewOf = async (path: string): Promise<FirstView> => {
  const view = await renderFirstView(path, publishedText)
  if (!view) throw new Error(`No first view of ${path}`)
  return view
}

let root: HTMLElement | undefined
let unmount: (() => void) | undefined

/** A page as it comes: its first view stands in it. */
function stand({ html, note }: FirstView, address: string = note.path): HTMLElement {
  window.history.pushState(null, '', address)
  root = document.createElement('div')
  root.innerHTML = html
  root.dataset['firstView'] = encodeFirstViewNote(note)
  document.body.append(root)
  return root
}

const start = async (place: HTMLElement): Promise<void> => {
  await act(async () => {
    const started = await takeOver(place, new QueryClient())
    unmount = () => started.unmount()
  })
}

afterEach(() => {
  act(() => unmount?.())
  root?.remove()
  unmount = undefined
})

test.each(['/', '/chi-so/rural.ntm', '/so-sanh', '/so-sanh/ho-so', '/so-lieu', '/nop-bao-cao', '/gioi-thieu'])(
  '%s has a first view with its figures, and the program goes on with the very same elements',
  async (path) => {
    const view = await viewOf(path)
    expect(view.headline.length).toBeGreaterThan(10)
    const place = stand(view)
    const before = place.querySelector('h1')
    const cells = place.querySelectorAll('dd, td, li').length
    expect(cells).toBeGreaterThan(3)
    await start(place)
    expect(place.querySelector('h1')).toBe(before)
    expect(before?.isConnected).toBe(true)
    expect(place.dataset['firstView']).toBeUndefined()
  },
)

test.each(['/', '/chi-so/rural.ntm', '/so-sanh'])(
  '%s has it at the address that the links of the site have too',
  async (path) => {
    const view = await viewOf(path)
    expect(view.note.search).toBe('?dia-ban=692&ky=2024-Q1')
    const place = stand(view, `${path}${view.note.search}`)
    const before = place.querySelector('h1')
    await start(place)
    expect(place.querySelector('h1')).toBe(before)
  },
)

test('a button that was pressed too early is answered once the program has come', async () => {
  const place = stand(await viewOf('/'))
  const next = [...place.querySelectorAll('button')].find((button) => button.textContent === 'English')!
  await start(Object.assign(place, { pressed: next }))
  await waitFor(() => expect(window.location.search).toContain('lang=en'))
})

test('charts are drawn in it', async () => {
  for (const path of ['/chi-so/rural.ntm', '/so-sanh', '/so-sanh/ho-so']) {
    // oxlint-disable-next-line no-await-in-loop -- in the order a reader would
    const { html } = await viewOf(path)
    expect(html).toMatch(/role="application"[^>]*><svg width="1334"/)
  }
})

test('of a publication that lacks a file, or of no page, there is none', async () => {
  const without = (lacking: RegExp) => (file: string) => (lacking.test(file) ? undefined : publishedText(file))
  expect(await renderFirstView('/', without(/catalogue/))).toBeUndefined()
  expect(await renderFirstView('/', without(/^rural/))).toBeUndefined()
  expect(await renderFirstView('/dia-ban/692', publishedText)).toBeUndefined()
})

describe('a first view that is not what the reader is to see goes', () => {
  test('when the address is another one', async () => {
    const place = stand(await viewOf('/'), '/?dia-ban=695&ky=2024-Q2')
    await start(place)
    expect(await screen.findByRole('heading', { level: 1, name: 'Huyện Đồng Phú – Quý II/2024' })).toBeInTheDocument()
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  })

  test('when the address is none at all', async () => {
    const place = stand(await viewOf('/'), '/%E0%')
    await start(place)
    expect(await screen.findByRole('heading', { level: 1, name: 'Không có trang này' })).toBeInTheDocument()
  })

  test('when another edition has been published since', async () => {
    const view = await viewOf('/')
    const old = view.html.replaceAll('14/15', '98/15')
    const place = stand({ ...view, html: old, note: { ...view.note, edition: '00000000' } })
    await start(place)
    await screen.findByRole('heading', { level: 1 })
    await waitFor(() => expect(place.textContent).toContain('14/15'))
    expect(place.textContent).not.toContain('98/15')
  })

  test('when the program of its page does not come: the page says so', async () => {
    const place = stand(await viewOf('/so-sanh'))
    const load = vi.spyOn(pageParts, 'compare').mockRejectedValue(new Error('Cut off'))
    publicationServer.use(http.get('/', () => HttpResponse.error()))
    await start(place)
    expect(await screen.findByRole('alert')).toHaveTextContent('Chưa tải được phần chương trình này')
    load.mockRestore()
  })

  test('when its figures do not come: the page says so', async () => {
    const place = stand(await viewOf('/'))
    serveScenario('not-found')
    await start(place)
    expect(await screen.findByRole('alert')).toBeInTheDocument()
  })
})
