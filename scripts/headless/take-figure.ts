import { basename, extname } from 'node:path'
import { zipSync } from 'fflate'
import { commandSentences } from '../../src/i18n/command-sentences.ts'
import { mapTexts } from '../../src/i18n/map-texts.ts'
import type { Page } from 'playwright'
import { decodeBriefing } from '../../src/contract/briefing-file.ts'
import type { Texts } from '../../src/i18n/texts.ts'
import { downloadFile, failureSentences } from './download-file.ts'
import { type FigureOrder, pictureFormats } from './figure-options.ts'
import { type OpenSite, type OpenWindow, openLocalSite } from './open-site.ts'
import { Refusal } from './refusal.ts'
import { isLanguageParameter, shownLine, refuseAlerts, saidByPage, showPage } from './shown-page.ts'
import { isWholeAddress } from './site-options.ts'

/** The window that a figure is taken through. */
export async function openForFigure(
  order: FigureOrder,
  open: OpenWindow,
): Promise<Pick<OpenSite, 'page' | 'close'> & { address: string }> {
  if (isWholeAddress(order.url)) return { ...(await open()), address: order.url }
  const site = await openLocalSite(order, open)
  return { ...site, address: site.root + order.url.slice(1) }
}

/** The bytes that the dialog of the figure at an address gives out, as it does by hand. Throws a `Refusal`. */
export async function takeFigure(page: Page, address: string, order: FigureOrder): Promise<Uint8Array> {
  const texts = await showPage(page, address, order.language)
  const words = texts.messages.exporting
  const open = page.getByRole('button', { name: words.open, exact: true }).first()
  if ((await open.count()) === 0) throw await noFigure(page, texts)
  await refuseUnheeded(page, address, texts)
  await open.click()
  const dialog = page.getByRole('dialog', { name: words.title })
  const download = dialog.getByRole('button', { name: words.download, exact: true })
  await download.or(dialog.getByRole('alert')).first().waitFor()
  await refuseAlerts(dialog)
  const choose = (label: string, value: string) =>
    dialog.getByRole('combobox', { name: label, exact: true }).selectOption(value)
  const press = (name: string) => dialog.getByRole('button', { name, exact: true }).click()
  if (order.size !== undefined) await choose(words.sizeLabel, order.size)
  if (order.sidesMm !== undefined) {
    await dialog.getByLabel(words.widthMm).fill(String(order.sidesMm.width))
    await dialog.getByLabel(words.heightMm).fill(String(order.sidesMm.height))
    await refuseAlerts(dialog)
  }
  if (order.look !== undefined) await choose(words.lookLabel, order.look)
  await press(words.format[order.format])
  if (order.scale !== undefined) await press(`${order.scale}×`)
  return inAskedFile(await downloadFile(page, download, dialog.getByRole('status'), failureSentences(texts)), order)
}

/** How every archive begins (APPNOTE.TXT, 4.3.7). */
const zipMark = 'PK\u0003\u0004'

/** Several pictures come as an archive, and one is put into one where that is asked for: what a file is called it holds. */
function inAskedFile(bytes: Uint8Array, { format, out }: FigureOrder): Uint8Array {
  if (!pictureFormats.some((each) => each === format)) return bytes
  const isArchive = new TextDecoder('latin1').decode(bytes.subarray(0, 4)) === zipMark
  const asksForArchive = extname(out).toLowerCase() === '.zip'
  if (isArchive && !asksForArchive) throw new Refusal(1, commandSentences.severalPictures(format, out))
  if (isArchive || !asksForArchive) return bytes
  return zipSync({ [`${basename(out, extname(out))}.${format}`]: bytes })
}

async function noFigure(page: Page, { language, messages }: Texts): Promise<Refusal> {
  const nothing = [messages.progress.noData, messages.compare.nothingFound]
  const empty = page
    .locator('main p')
    .filter({ has: page.locator('strong', { hasText: new RegExp(nothing.join('|')) }) })
  const noMap = page.locator('main p', { hasText: mapTexts[language].noOutlines })
  const said = await empty.or(noMap).allInnerTexts()
  if (said.length > 0) return new Refusal(1, saidByPage(said))
  const headline = shownLine(await page.locator('main h1').first().innerText())
  return new Refusal(1, commandSentences.pageWithoutFigure(headline))
}

/**
 * A misspelt parameter is left out by the page without a word, and the figure would be that of another view: the figure's own
 * address, as it goes into a briefing, has to have all that was asked for.
 */
async function refuseUnheeded(page: Page, address: string, { messages }: Texts): Promise<void> {
  await page.getByRole('button', { name: messages.collecting.add, exact: true }).first().click()
  const kept = await page.evaluate(() => Object.keys(localStorage).map((key) => localStorage.getItem(key) ?? ''))
  const path = kept
    .flatMap((text) => {
      const decoded = decodeBriefing(text, '')
      return decoded.ok ? decoded.value.items : []
    })
    .at(-1)?.path
  if (path === undefined) return
  const heeded = new URL(path, address).searchParams
  const unheeded = [...new URL(address).searchParams].filter(
    ([name, value]) => value !== '' && !isLanguageParameter(name) && !heeded.has(name),
  )
  if (unheeded.length === 0) return
  const parts = unheeded.map(([name, value]) => `${name}=${value}`).join(', ')
  throw new Refusal(1, commandSentences.addressUnheeded(parts, path))
}
