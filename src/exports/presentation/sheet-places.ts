import type { SlideRect } from './slide-rect.ts'

/** Where a title stands on the slides of a template, and how its master writes it. */
export interface TitlePlace {
  /** That of the placeholder, in inches. */
  readonly outer: SlideRect
  /** What its text has of it. */
  readonly inner: SlideRect
  /** Of its text in points, unless the text is too long for it. */
  readonly size: number
  readonly isBold: boolean
  /** How much wider its letters are than those of Arial; capitals count, too. */
  readonly wideness: number
}

/** Where things stand on slides that follow a template. */
export interface SheetPlaces {
  readonly title: TitlePlace
  /** What neither the title nor the footer nor anything drawn by the template needs. */
  readonly free: SlideRect
  readonly cover: {
    readonly title: TitlePlace
    /** Of the lines below the title. */
    readonly lines: SlideRect
    /** Of the name of the office; absent where there is no room above the title. */
    readonly office?: SlideRect
    /** Whether the template shows an emblem there already. */
    readonly hasEmblem: boolean
  }
}
