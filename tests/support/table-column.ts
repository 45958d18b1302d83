import type { Page } from 'playwright'

/** The cells of one column of the page's table from top to bottom; column 1 is the first area. */
export async function tableColumn(
  page: Page,
  column: number,
): Promise<readonly { readonly period: string; readonly text: string }[]> {
  return await page
    .getByRole('table')
    .locator('tbody tr')
    .evaluateAll(
      (rows, index) =>
        rows.map((row) => ({
          period: row.children[0]?.textContent ?? '',
          text: (row.children[index]?.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
        })),
      column,
    )
}
