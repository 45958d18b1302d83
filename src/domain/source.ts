import type { Brand } from './brand.ts'
import type { Day } from './day.ts'

export type SourceId = Brand<string, 'SourceId'>

/** - `article`, `report`: something a reader can look up. - `generator`: illustrative figures made by a program. */
export type SourceKind = 'article' | 'report' | 'generator'
export const sourceKinds: readonly SourceKind[] = ['article', 'report', 'generator']

/** Where figures come from. */
export interface Source {
  readonly id: SourceId
  readonly kind: SourceKind
  /** Title, or the address when the title is not recorded. */
  readonly title: string
  readonly publisher?: string
  /** Day of publication. */
  readonly published?: Day
  /** Public address; shown as text, never fetched by the product. */
  readonly url?: string
}
