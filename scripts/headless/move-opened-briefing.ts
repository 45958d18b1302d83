import { briefingTexts } from '../../src/i18n/briefing-texts.ts'
import { commandSentences } from '../../src/i18n/command-sentences.ts'
import type { Locator, Page } from 'playwright'
import { type Quarter, quarterFromText, quarterPlus } from '../../src/domain/period.ts'
import type { Texts } from '../../src/i18n/texts.ts'
import type { BriefingOrder } from './briefing-options.ts'
import { Refusal } from './refusal.ts'
import { shownLine, saidByPage } from './shown-page.ts'

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
  const { nextQuarter, move: words } = briefingTexts[texts.language]
  await page.getByRole('button', { name: nextQuarter, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: words.title })
  const go = dialog.getByRole('button', { name: words.go, exact: true })
  const quarters = dialog.getByRole('combobox', { name: words.quarter, exact: true })
  // The dialog's part of the program comes when it is first opened.
  await quarters.waitFor()
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
  return lines.map(({ isEntry, text }) => `${isEntry ? '  – ' : ''}${shownLine(text)}`)
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
  throw new Refusal(1, commandSentences.quarterUnknown(quarter, first, last))
}

async function chooseArea(
  page: Page,
  dialog: Locator,
  { language, messages }: Texts,
  { from, to }: { readonly from: string | undefined; readonly to: string },
): Promise<void> {
  const { areaFrom } = briefingTexts[language].move
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
  throw new Refusal(1, commandSentences.severalAreas(all))
}

/** The one area that a code means, among those on offer. */
function areaOf(option: string, code: string, areas: readonly OfferedArea[]): OfferedArea {
  const meant = areas.filter(({ id }) => id === code || id.startsWith(`${code}-`))
  const [area, other] = meant
  if (area !== undefined && other === undefined) return area
  if (area === undefined) {
    throw new Refusal(1, commandSentences.areaUnknown(code, option, listOf(areas)))
  }
  throw new Refusal(1, commandSentences.areaAmbiguous(code, option, listOf(meant)))
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
    .map(({ id, text }) => `${id} (${shownLine(text)})`)
    .join(', ')
}
