import { commandSentences } from '../../src/i18n/command-sentences.ts'
import type { Locator, Page } from 'playwright'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import type { Texts } from '../../src/i18n/texts.ts'
import type { Language } from '../../src/i18n/language.ts'
import { isTimeout } from './is-timeout.ts'
import { type Complaint, Refusal } from './refusal.ts'

/** The parameter of an address that says the language (docs/decisions/4-address.md). */
const languageParameter = 'lang'

/**
 * Opens an address and waits until the page shows what it has. Returns the texts of its language. Throws a `Refusal` when the
 * page says that something did not arrive, does not exist or was not understood.
 */
export async function showPage(page: Page, address: string, language: Language | undefined): Promise<Texts> {
  const url = new URL(address)
  if (language === 'vi') url.searchParams.delete(languageParameter)
  if (language === 'en') url.searchParams.set(languageParameter, language)
  try {
    await page.goto(url.href, { waitUntil: 'domcontentloaded' })
  } catch (error) {
    // Time that ran out is told by whoever gave it.
    if (isTimeout(error)) throw error
    const reason = /net::(\w+)/.exec(String(error))?.[1] ?? String(error)
    throw new Refusal(1, commandSentences.pageUnreachable(url.href, reason))
  }
  await page.locator('#root:not([data-first-view]) main :is(h1, [role="alert"])').first().waitFor({ state: 'attached' })
  const texts = (await page.locator('html').getAttribute('lang')) === 'en' ? textsByLanguage.en : textsByLanguage.vi
  await refuseAlerts(page.locator('main'))
  await refuseUnknown(page, texts)
  return texts
}

/** Whether the address asks for something that is no language of its own. */
export function isLanguageParameter(name: string): boolean {
  return name === languageParameter
}

/** Throws a `Refusal` with what a part of the page raises an alarm about, if anything. */
export async function refuseAlerts(part: Locator): Promise<void> {
  const alerts = await part.getByRole('alert').locator(':scope:not(:empty)').allInnerTexts()
  if (alerts.length > 0) throw new Refusal(1, saidByPage(alerts))
}

/** What the page itself says, in its own language, as a complaint. */
export function saidByPage(sentences: readonly string[]): Complaint {
  return commandSentences.saidByPage(shownLine(sentences.join(' · ')))
}

/** Text as it stands on a page, on one line. */
export function shownLine(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, ' ')
}

async function refuseUnknown(page: Page, { messages }: Texts): Promise<void> {
  const headline = await page.locator('main h1').first().innerText()
  if (headline === messages.page.notFoundTitle) {
    throw new Refusal(
      1,
      saidByPage([headline, ...(await page.locator('main :is(h1 + p, header:has(h1) p)').allInnerTexts())]),
    )
  }
  const notUnderstood = page.getByRole('status').filter({ hasText: messages.page.urlTitle }).getByRole('listitem')
  const parts = await notUnderstood.allInnerTexts()
  if (parts.length > 0) throw new Refusal(1, ...parts.map((part) => saidByPage([part])))
}
