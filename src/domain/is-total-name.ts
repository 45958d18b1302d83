import { foldText } from './fold-text.ts'

/** Whether a name is that of a sum: "Tổng", "Tổng cộng", "TỔNG SỐ", "Cộng", "Toàn tỉnh". */
export function isTotalName(name: string): boolean {
  return /^(?:tong(?: cong| so| chung)?(?: (?:toan|cac|cua|\().{0,30})?|cong(?: chung| don)?|toan (?:tinh|huyen|thanh pho|xa|quoc|nganh)\b.{0,30})\s*:?$/.test(
    foldText(name),
  )
}
