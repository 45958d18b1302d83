import type { ProposalRow } from './proposal-row.ts'

/** A figure that a careful reader takes from a report. */
export interface GoldFigure {
  readonly indicator: string
  readonly value: number
  readonly denominator: number | null
  readonly percent?: number
  readonly unit_name: string
  readonly period: string
  readonly sentence: string
}

/** An area without remarks in brackets, in any spelling: "Tỉnh Đồng Nai (sau 01/7/2025)". */
const areaKey = (name: string): string =>
  name
    .replaceAll(/\([^()]*\)/g, '')
    .normalize('NFC')
    .toLowerCase()
    .trim()

/** Whether a proposal is the figure: indicator, value, denominator where printed, area and period. */
export function isGold(row: ProposalRow, gold: GoldFigure): boolean {
  return (
    row.indicator === gold.indicator &&
    row.value === gold.value &&
    row.denominator === gold.denominator &&
    row.period === gold.period &&
    areaKey(row.areaName ?? '') === areaKey(gold.unit_name)
  )
}
