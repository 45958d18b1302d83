import { repairedSpelling } from './repaired-spelling.ts'

const oldTones: Readonly<Record<string, string>> = Object.fromEntries(
  (['oa', 'oe', 'uy'] as const).flatMap((pair) =>
    ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone) => [
      (pair[0]! + pair[1]! + tone).normalize('NFC'),
      (pair[0]! + tone + pair[1]!).normalize('NFC'),
    ]),
  ),
)
const newTonePattern = new RegExp(String.raw`(?<![qQ])(?:${Object.keys(oldTones).join('|')})(?![\p{L}])`, 'giu')

/**
 * A text as the rules read it, of the same length as its composed (NFC) spelling, so that places agree: every blank a plain
 * one, digits as ASCII, tones where most put them ("hoà" as "hòa", "uỷ" as "ủy"), slips of spelling mended.
 */
export function plainText(composed: string): string {
  return repairedSpelling(composed)
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, ' ')
    .replaceAll(/[\u200b-\u200d\ufeff\u00ad]/g, ' ')
    .replaceAll(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff_10 + 48))
    .replaceAll(/Ð/g, 'Đ')
    .replaceAll(newTonePattern, (pair) => {
      const lower = oldTones[pair.toLowerCase()] ?? pair
      if (pair === pair.toLowerCase()) return lower
      return pair === pair.toUpperCase() ? lower.toUpperCase() : lower.charAt(0).toUpperCase() + lower.slice(1)
    })
}
