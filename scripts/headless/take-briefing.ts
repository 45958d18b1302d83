import type { Page } from 'playwright'
import { briefingTexts } from '../../src/i18n/briefing-texts.ts'
import type { Texts } from '../../src/i18n/texts.ts'
import type { BriefingOrder } from './briefing-options.ts'
import { downloadFile, failureSentences, sentenceWithCount } from './download-file.ts'
import { moveOpenedBriefing } from './move-opened-briefing.ts'
import { type OpenSite, type OpenWindow, openLocalSite } from './open-site.ts'
import type { BriefingFile } from './read-briefing-file.ts'
import { Refusal } from './refusal.ts'
import { shownLine, refuseAlerts, saidByPage, showPage } from './shown-page.ts'

const pagePath = 'bao-cao'

/** The window that a briefing is taken through. */
export async function openForBriefing(
  order: BriefingOrder,
  open: OpenWindow,
): Promise<Pick<OpenSite, 'page' | 'close'> & { address: string }> {
  if (order.url !== undefined) {
    const root = order.url.replace(/[?#].*$/, '').replace(/\/?$/, '/')
    return { ...(await open()), address: root.endsWith(`/${pagePath}/`) ? root : root + pagePath }
  }
  const site = await openLocalSite(order, open)
  return { ...site, address: site.root + pagePath }
}

/**
 * The bytes that the page of briefings gives out for a saved briefing, as it does by hand, after the move that was asked for.
 * `say` is told, line by line, what no longer fits. Throws a `Refusal`.
 */
export async function takeBriefing(
  page: Page,
  address: string,
  order: BriefingOrder,
  { file, say }: { readonly file: BriefingFile; readonly say: (line: string) => void },
): Promise<Uint8Array> {
  const texts = await showPage(page, address, order.language)
  const words = briefingTexts[texts.language]
  const { name, bytes } = file
  await page.getByLabel(words.openFile).setInputFiles({ name, mimeType: 'application/json', buffer: bytes })
  const exporting = page.getByRole('region', { name: words.exportLabel })
  await exporting.or(page.locator('main [role="alert"]')).first().waitFor()
  await refuseAlerts(page.locator('main'))
  await refuseUnusable(page, texts)
  if (order.quarter !== undefined || order.area !== undefined) {
    for (const line of await moveOpenedBriefing(page, texts, order)) say(line)
    await refuseAlerts(page.locator('main'))
  } else {
    for (const line of await outdatedItems(page, texts)) say(line)
  }
  return await downloadFile(
    page,
    exporting.getByRole('button', { name: words.format[order.format], exact: true }),
    exporting.getByRole('status'),
    [...failureSentences(texts), sentenceWithCount((count) => words.unusableLeft({ count }))],
  )
}

/** The page would only say how many; the list says which. */
async function refuseUnusable(page: Page, { language }: Texts): Promise<void> {
  const unusable = await page
    .getByRole('listitem')
    .filter({ has: page.getByText(briefingTexts[language].itemUnusable, { exact: true }) })
    .allInnerTexts()
  if (unusable.length > 0) throw new Refusal(1, ...unusable.map((text) => saidByPage([text])))
}

/** Figures whose texts by hand are not used, because the numbers have changed since. */
async function outdatedItems(page: Page, { messages }: Texts): Promise<readonly string[]> {
  const outdated = await page
    .getByRole('listitem')
    .filter({ has: page.getByText(messages.collecting.mark.outdated, { exact: true }) })
    .locator('strong')
    .allInnerTexts()
  return outdated.map((name) => `${shownLine(name)}: ${messages.collecting.mark.outdated}`)
}
