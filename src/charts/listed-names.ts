import type { Texts } from '../i18n/texts.ts'

/** How many names a note lists before it counts the rest. */
const mostNames = 8

/** "Huyện A, Huyện B", of more than a note has room for the first and how many more: "… và 3 địa bàn khác". */
export function listedNames({ messages }: Texts, names: readonly string[]): string {
  if (names.length <= mostNames) return names.join(', ')
  const more = names.length - mostNames
  return messages.chart.areaCount({ first: names.slice(0, mostNames).join(', '), more })
}
