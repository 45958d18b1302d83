import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { catalogueFileName, filesOfEdition } from '../../src/contract/catalogue-file.ts'
import { removeCopy } from '../../src/data/offline-copy.ts'
import { savedFile } from '../../src/data/saved-files.ts'
import { publicationServer, publishedCatalogue, publishedText, serveScenario } from '../support/publication-server.ts'
import { openPage, textOf } from '../support/render-app.tsx'

const files = filesOfEdition(publishedCatalogue())
const bytes = files.reduce((sum, { file }) => sum + new TextEncoder().encode(publishedText(file)).length, 0)
const size = `${Math.round(bytes / 1000)} kB`

/** A browser with so much room left, which promises to keep what it has. */
function giveRoom(free: number) {
  const persist = vi.fn<() => Promise<boolean>>(async () => true)
  const storage = { estimate: async () => ({ usage: 4_000_000, quota: 4_000_000 + free }), persist, persisted: persist }
  Object.defineProperty(navigator, 'storage', { configurable: true, value: storage })
  return persist
}

afterEach(async () => {
  Reflect.deleteProperty(navigator, 'storage')
  vi.restoreAllMocks()
  await removeCopy()
})

async function openSection() {
  const { user } = await openPage('/gioi-thieu')
  const section = await screen.findByRole('region', { name: 'Dùng khi không có mạng' })
  const download = () => within(section).findByRole('button', { name: /^Tải/ })
  return { user, section, download }
}

describe('the way to have all figures without a network', () => {
  test('states the size before, keeps everything, and asks the browser not to clear it', async () => {
    const persist = giveRoom(50_000_000)
    const { user, section, download } = await openSection()
    expect(textOf(await download())).toBe(`Tải về dùng ngoại tuyến: toàn bộ số liệu (${size})`)
    expect(section).toHaveTextContent('Đã dùng 4 MB, còn được dùng 50 MB.')
    persist.mockClear()
    await user.click(await download())
    await within(section).findByText('Đã tải đủ để dùng ngoại tuyến: toàn bộ số liệu.')
    expect(section).toHaveTextContent(`Đã lưu ${files.length}/${files.length} tệp (${size})`)
    expect(section).toHaveTextContent('Trình duyệt giữ đến khi bạn xoá.')
    expect(persist).toHaveBeenCalled()
    expect(await savedFile(files[0]!.file)).toBe(publishedText(files[0]!.file))
    expect(await savedFile(catalogueFileName)).toBe(publishedText(catalogueFileName))
  })

  test('says nothing of what is left where browsers say the same of every computer', async () => {
    giveRoom(10 * 1024 ** 3)
    const { user, section, download } = await openSection()
    await download()
    expect(section).toHaveTextContent('Đã dùng 4 MB. Trình duyệt')
    await user.click(await download())
    await within(section).findByText('Đã tải đủ để dùng ngoại tuyến: toàn bộ số liệu.')
  })

  test('says that there is too little room before anything is fetched', async () => {
    giveRoom(1000)
    const { user, section, download } = await openSection()
    const asked = vi.fn<() => void>()
    publicationServer.events.on('request:start', ({ request }) => void (/-\w{16}\.json/.test(request.url) && asked()))
    await user.click(await download())
    expect(await within(section).findByText(/^Cần \d+ kB nhưng trình duyệt chỉ còn 1 kB\./)).toBeVisible()
    expect(asked).not.toHaveBeenCalled()
    publicationServer.events.removeAllListeners('request:start')
  })

  test('says that room ran out in the middle, and goes on from there', async () => {
    giveRoom(50_000_000)
    const { user, section, download } = await openSection()
    await download()
    const { value } = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!
    const put = value as (this: IDBObjectStore, text: string, key?: IDBValidKey) => IDBRequest<IDBValidKey>
    let left = 4
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function refusing(this: IDBObjectStore, text, key) {
      if (typeof key === 'string' && /-\w{16}\.json$/.test(key) && (left -= 1) < 0) {
        throw new DOMException('full', 'QuotaExceededError')
      }
      return put.call(this, String(text), key)
    })
    await user.click(await download())
    expect(await within(section).findByText(/^Máy hết chỗ giữa chừng\./)).toBeVisible()
    expect(section).toHaveTextContent(`Đã lưu 4/${files.length} tệp`)
    vi.restoreAllMocks()
    expect(textOf(await download())).toMatch(/^Tải tiếp: toàn bộ số liệu \(còn \d+ kB\)$/)
    await user.click(await download())
    await within(section).findByText('Đã tải đủ để dùng ngoại tuyến: toàn bộ số liệu.')
  })

  test('shows how far it is, can be stopped, and goes on', async () => {
    giveRoom(50_000_000)
    const { user, section, download } = await openSection()
    let release = (): void => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const last = files[6]!.file
    publicationServer.use(
      http.get(`*/data/${last}`, async () => {
        await held
        return HttpResponse.text(publishedText(last))
      }),
    )
    await user.click(await download())
    await within(section).findByText(`Đã tải 6/${files.length} tệp…`)
    expect(within(section).getByRole('progressbar')).toHaveAttribute('value', '6')
    await user.click(within(section).getByRole('button', { name: 'Dừng' }))
    expect(await within(section).findByText('Đã dừng; phần đã tải vẫn giữ.')).toBeVisible()
    release()
    expect(section).toHaveTextContent(`Đã lưu 6/${files.length} tệp`)
    await user.click(await download())
    await within(section).findByText('Đã tải đủ để dùng ngoại tuyến: toàn bộ số liệu.')
  })

  test('says why a file did not come', async () => {
    giveRoom(50_000_000)
    const { user, section, download } = await openSection()
    await download()
    serveScenario('corrupted')
    await user.click(await download())
    expect(await within(section).findByText(/không khớp mã kiểm tra/)).toBeVisible()
    serveScenario('cut')
    await user.click(await download())
    expect(await within(section).findByText(/^Không kết nối được máy chủ/)).toBeVisible()
  })

  test('removes what is kept', async () => {
    giveRoom(50_000_000)
    const { user, section, download } = await openSection()
    await user.click(await download())
    await within(section).findByText('Đã tải đủ để dùng ngoại tuyến: toàn bộ số liệu.')
    await user.click(within(section).getByRole('button', { name: 'Xoá bản đã lưu' }))
    await waitFor(() => expect(section).toHaveTextContent(`Đã lưu 0/${files.length} tệp (0 kB)`))
    expect(await savedFile(files[0]!.file)).toBeUndefined()
    expect(within(section).queryByRole('button', { name: 'Xoá bản đã lưu' })).toBeNull()
  })

  test('says on plain http that the program cannot be kept, and speaks English', async () => {
    await openPage('/gioi-thieu?lang=en')
    const section = await screen.findByRole('region', { name: 'Without a network' })
    await within(section).findByRole('button', { name: `Download for use offline: all figures (${size})` })
    expect(section).toHaveTextContent('Cannot be kept: browsers allow it on https or localhost only.')
    expect(section).not.toHaveTextContent('Room')
  })
})
