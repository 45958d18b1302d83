import { type Row, isFromArticle } from './plain-package.ts'

/** How a report of one family stands: its status, how many figures are there, and how many are owed of those asked. */
export function report(rows: readonly Row[], asked: readonly string[], isAskedAtAll: boolean): string {
  const count = (reason: string): number => rows.filter((row) => row['missing'] === reason).length
  const values = rows.filter((row) => !row['missing'])
  const [returned, silent] = [count('returned'), count('not-reported')]
  const unheard = asked.filter((id) => !rows.some((row) => row['indicator'] === id)).length
  const isProvisional = values.some((row) => row['state'] === 'provisional' || row['illustrates'] === 'provisional')
  const status = (): string => {
    if (rows.length === 0) return isAskedAtAll ? 'unknown' : 'not-asked'
    if (rows.every(isFromArticle)) return 'press'
    if (returned > 0) return 'returned'
    if (values.length === 0) return silent > 0 ? 'not-sent' : unheard > 0 ? 'unknown' : 'not-due'
    if (silent + unheard > 0) return 'partly-sent'
    return isProvisional ? 'provisional' : 'sent'
  }
  return `${status()} ${values.length}/${values.length + returned + silent + unheard}`
}
