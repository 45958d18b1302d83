/** A drawn emblem: a PNG as base64, with its size in pixels. */
export interface Emblem {
  readonly png: string
  readonly width: number
  readonly height: number
}

/** Who presents a briefing, as its cover says it. */
export interface Office {
  /** One to three lines: "UBND huyện Lộc Ninh". */
  readonly name: string
  readonly emblem?: Emblem
}

/** The longest name in letters, the longest side of an emblem in pixels, and the letters of the largest one. */
export const officeLimits = { name: 200, side: 480, png: 120_000 } as const

/** Whether two offices say and show the same; none is the same as none. */
export function isSameOffice(one: Office | undefined, other: Office | undefined): boolean {
  return one?.name === other?.name && one?.emblem?.png === other?.emblem?.png
}
