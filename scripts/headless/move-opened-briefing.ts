import type { Locator, Page } from 'playwright'
import { type Quarter, quarterFromText, quarterPlus } from '../../src/domain/period.ts'
import type { Texts } from '../../src/i18n/texts.ts'
import type { BriefingOrder } from './briefing-options.ts'
import { Refusal } from './refusal.ts'
import { oneLine, saidByPage } from './shown-page.ts'

/** An area as a list of the page offers it. */
interface OfferedArea {
  /** Its code, with its first day where that is recorded. */
  readonly id: string
  readonly text: string
}

/**
 * Takes the briefing on the page to another quarter or area by "Sang quý mới…". Returns what the page reports of it, line by
 * line: what no longer fits, what has no figures there. Throws a `Refusal`.
 */
export async function moveOpenedBriefing(page: Page, texts: Texts, order: BriefingOrder): Promise<readonly string[]> {
  const { nextQuarter, move: words } = texts.messages.briefing
  await page.getByRole('button', { name: nextQuarter, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: words.title })
  const go = dialog.getByRole('button', { name: words.go, exact: true })
  const quarters = dialog.getByRole('combobox', { name: words.quarter, exact: true })
  await chooseQuarter(quarters, order.quarter ?? (await presentQuarter(quarters, go)))
  if (order.area !== undefined) await chooseArea(page, dialog, texts, { from: order.from, to: order.area })
  if (await go.isDisabled()) {
    await dialog.getByRole('button', { name: words.cancel, exact: true }).click()
    return []
  }
  await go.click()
  const close = dialog.getByRole('button', { name: words.close, exact: true })
  const failed = dialog.getByText(words.failed)
  await close.or(failed).first().waitFor()
  if (await failed.isVisible()) throw new Refusal(1, saidByPage([words.failed]))
  const lines = await dialog
    .locator('output, p, li')
    .evaluateAll((parts) => parts.map((part) => ({ isEntry: part.tagName === 'LI', text: part.textContent })))
  await close.click()
  return lines.map(({ isEntry, text }) => `${isEntry ? '  – ' : ''}${oneLine(text)}`)
}

/** The dialog offers the quarter after the present one, or the present one where the site knows no later. */
async function presentQuarter(quarters: Locator, go: Locator): Promise<Quarter> {
  const suggested = quarterFromText(await quarters.inputValue())
  if (suggested === undefined) throw new Error('The list of quarters has a value that is none')
  return (await go.isDisabled()) ? suggested : quarterPlus(suggested, -1)
}

async function chooseQuarter(quarters: Locator, quarter: Quarter): Promise<void> {
  const known = await quarters
    .locator('option')
    .evaluateAll((options) => options.map((each) => each.getAttribute('value') ?? ''))
  if (known.includes(quarter)) {
    await quarters.selectOption(quarter)
    return
  }
  const inOrder = [...known].sort()
  const [first, last] = [inOrder[0] ?? '', inOrder.at(-1) ?? '']
  throw new Refusal(1, {
    vi: `Trang không có kỳ ${quarter}: chỉ có từ ${first} đến ${last}. Hãy sửa --quarter, hoặc công bố số liệu của kỳ đó trước.`,
    en: `The site has no ${quarter}, only ${first} to ${last}. Correct --quarter, or publish the figures of that quarter first.`,
  })
}

async function chooseArea(
  page: Page,
  dialog: Locator,
  { messages }: Texts,
  { from, to }: { readonly from: string | undefined; readonly to: string },
): Promise<void> {
  const { areaFrom } = messages.briefing.move
  const list = dialog.getByRole('combobox', { name: areaFrom, exact: true })
  const inBriefing = (await offered(list.locator('option'), 'value')).filter(({ id }) => id !== '')
  await list.selectOption(replacedArea(inBriefing, from).id)
  await dialog.locator('[aria-haspopup="dialog"]').click()
  const picker = page.getByRole('dialog', { name: messages.areaPicker.title })
  await picker.getByRole('combobox', { name: messages.areaPicker.search }).fill(to)
  // Whatever was offered before the code was typed is gone once the list has counted anew.
  await picker
    .getByRole('option')
    .or(picker.getByText(messages.areaPicker.none({ text: to })))
    .first()
    .waitFor()
  const target = areaOf('--area', to, await offered(picker.getByRole('option'), 'data-area'))
  await picker.locator(`[data-area="${target.id}"]`).click()
}

function replacedArea(areas: readonly OfferedArea[], from: string | undefined): OfferedArea {
  if (from !== undefined) return areaOf('--from', from, areas)
  const [first, second] = areas
  if (first !== undefined && second === undefined) return first
  const all = listOf(areas)
  throw new Refusal(1, {
    vi: `Báo cáo có nhiều địa bàn: ${all}. Hãy thêm --from <mã> để nói địa bàn nào được đổi.`,
    en: `The briefing has several areas: ${all}. Add --from <code> to say which one is replaced.`,
  })
}

/** The one area that a code means, among those on offer. */
function areaOf(option: string, code: string, areas: readonly OfferedArea[]): OfferedArea {
  const meant = areas.filter(({ id }) => id === code || id.startsWith(`${code}-`))
  const [area, other] = meant
  if (area !== undefined && other === undefined) return area
  if (area === undefined) {
    throw new Refusal(1, {
      vi: `Không có địa bàn mã “${code}” (${option}). ${areas.length > 0 ? `Có: ${listOf(areas)}.` : 'Hãy xem mã trong địa chỉ của trang Hồ sơ địa bàn.'}`,
      en: `There is no area with the code “${code}” (${option}). ${areas.length > 0 ? `There are: ${listOf(areas)}.` : 'The address of an area’s page has its code.'}`,
    })
  }
  throw new Refusal(1, {
    vi: `Mã “${code}” (${option}) thuộc nhiều địa bàn: ${listOf(meant)}. Hãy viết cả mã và ngày.`,
    en: `The code “${code}” (${option}) belongs to several areas: ${listOf(meant)}. Write code and day.`,
  })
}

async function offered(options: Locator, attribute: string): Promise<readonly OfferedArea[]> {
  return await options.evaluateAll(
    (all, name) => all.map((each) => ({ id: each.getAttribute(name) ?? '', text: each.textContent })),
    attribute,
  )
}

function listOf(areas: readonly OfferedArea[]): string {
  return areas
    .slice(0, 12)
    .map(({ id, text }) => `${id} (${oneLine(text)})`)
    .join(', ')
}
