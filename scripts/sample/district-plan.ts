import { type Quarter, quarterFromText } from '../../src/domain/period.ts'

/** How many communes change their standing in a quarter. */
export type Steps = Readonly<Record<string, number>>

/** Products with three, four and five stars. */
export type Stars = readonly [number, number, number]

/** What the sample makes of a district; everything here but code, name and number of communes is made up. */
export interface DistrictPlan {
  readonly code: string
  readonly name: string
  /** All commune-level areas, wards and townships included. */
  readonly communes: number
  /** Rural communes (xã) only. */
  readonly ruralCommunes: number
  /** Recognised rural communes at the start of 2022, and the recognitions since. */
  readonly ntm: { readonly start: number; readonly steps: Steps }
  readonly advanced: { readonly start: number; readonly steps: Steps }
  readonly model: Steps
  /** Communes that a source names among the first recognised. */
  readonly recognisedFirst?: readonly string[]
  /** Valid OCOP products at some quarters; between them they grow evenly. */
  readonly ocop: Readonly<Record<string, Stars>>
  /** All schools and those at the national standard at the start of 2022, by level. */
  readonly schools: {
    readonly all: Stars
    readonly standard: Stars
    /** A school that opened or closed with a school year. */
    readonly change?: { readonly from: string; readonly level: 0 | 1 | 2; readonly by: 1 | -1 }
  }
  /** Usual reception visits and petitions of a quarter. */
  readonly turns: number
  readonly petitions: number
}

/**
 * The province's published totals bind the plan: 66/86 recognised and 12/86 advanced communes at the end of 2022, 69 OCOP
 * products in 2022, 157 in 2025-Q1 with 58 of four and 3 of five stars; so do the published figures of single districts.
 */
export const districtPlans: readonly DistrictPlan[] = [
  {
    code: '688',
    name: 'Thị xã Phước Long',
    communes: 7,
    ruralCommunes: 2,
    ntm: { start: 2, steps: {} },
    advanced: { start: 1, steps: { '2024-Q4': 1 } },
    model: {},
    ocop: {
      '2022-Q1': [4, 0, 0],
      '2022-Q4': [5, 1, 0],
      '2024-Q1': [7, 4, 0],
      '2025-Q1': [8, 6, 0],
      '2025-Q2': [8, 6, 0],
    },
    schools: { all: [8, 7, 5], standard: [4, 4, 2] },
    turns: 34,
    petitions: 18,
  },
  {
    code: '689',
    name: 'Thành phố Đồng Xoài',
    communes: 8,
    ruralCommunes: 2,
    ntm: { start: 2, steps: {} },
    advanced: { start: 0, steps: { '2022-Q4': 1, '2023-Q4': 1 } },
    model: {},
    ocop: {
      '2022-Q1': [7, 1, 0],
      '2022-Q4': [8, 3, 0],
      '2024-Q1': [10, 7, 0],
      '2025-Q1': [12, 11, 1],
      '2025-Q2': [13, 11, 1],
    },
    schools: { all: [14, 10, 8], standard: [7, 5, 4], change: { from: '2023-Q3', level: 1, by: 1 } },
    turns: 112,
    petitions: 64,
  },
  {
    code: '690',
    name: 'Thị xã Bình Long',
    communes: 6,
    ruralCommunes: 2,
    ntm: { start: 2, steps: {} },
    advanced: { start: 0, steps: { '2022-Q4': 1, '2024-Q4': 1 } },
    model: {},
    ocop: {
      '2022-Q1': [4, 0, 0],
      '2022-Q4': [5, 1, 0],
      '2024-Q1': [6, 3, 0],
      '2025-Q1': [8, 4, 0],
      '2025-Q2': [8, 5, 0],
    },
    schools: { all: [8, 7, 6], standard: [3, 4, 3] },
    turns: 46,
    petitions: 27,
  },
  {
    code: '691',
    name: 'Huyện Bù Gia Mập',
    communes: 8,
    ruralCommunes: 8,
    ntm: { start: 3, steps: { '2022-Q4': 1, '2023-Q4': 1, '2024-Q4': 1 } },
    advanced: { start: 0, steps: { '2024-Q4': 1 } },
    model: {},
    ocop: {
      '2022-Q1': [3, 0, 0],
      '2022-Q4': [5, 1, 0],
      '2024-Q1': [6, 3, 0],
      '2025-Q1': [7, 5, 1],
      '2025-Q2': [7, 5, 1],
    },
    schools: { all: [11, 12, 10], standard: [3, 3, 2] },
    turns: 52,
    petitions: 33,
  },
  {
    code: '692',
    name: 'Huyện Lộc Ninh',
    communes: 16,
    ruralCommunes: 15,
    ntm: { start: 12, steps: { '2022-Q4': 1, '2024-Q1': 1, '2024-Q4': 1 } },
    advanced: { start: 0, steps: { '2022-Q4': 1, '2023-Q2': 1, '2023-Q4': 1, '2024-Q4': 2, '2025-Q1': 1 } },
    model: {},
    recognisedFirst: ['25303', '25297', '25282'],
    ocop: {
      '2022-Q1': [8, 0, 0],
      '2022-Q4': [10, 2, 0],
      '2023-Q4': [15, 5, 0],
      '2024-Q1': [16, 7, 0],
      '2025-Q1': [18, 9, 0],
      '2025-Q2': [19, 9, 0],
    },
    schools: { all: [17, 16, 13], standard: [5, 6, 5] },
    turns: 76,
    petitions: 37,
  },
  {
    code: '693',
    name: 'Huyện Bù Đốp',
    communes: 7,
    ruralCommunes: 6,
    ntm: { start: 3, steps: { '2022-Q3': 1, '2023-Q4': 1, '2024-Q4': 1 } },
    advanced: { start: 0, steps: { '2023-Q4': 1, '2024-Q4': 1 } },
    model: {},
    ocop: {
      '2022-Q1': [2, 0, 0],
      '2022-Q4': [3, 0, 0],
      '2024-Q1': [4, 1, 0],
      '2025-Q1': [6, 2, 0],
      '2025-Q2': [6, 2, 0],
    },
    schools: { all: [8, 8, 6], standard: [2, 2, 2] },
    turns: 38,
    petitions: 21,
  },
  {
    code: '694',
    name: 'Huyện Hớn Quản',
    communes: 13,
    ruralCommunes: 12,
    ntm: { start: 8, steps: { '2022-Q2': 1, '2022-Q4': 1, '2023-Q4': 1, '2024-Q4': 1 } },
    advanced: { start: 1, steps: { '2022-Q4': 1, '2023-Q2': 1, '2023-Q4': 1, '2024-Q4': 2 } },
    model: {},
    ocop: {
      '2022-Q1': [3, 0, 0],
      '2022-Q4': [4, 1, 0],
      '2024-Q1': [5, 3, 0],
      '2025-Q1': [7, 4, 0],
      '2025-Q2': [8, 4, 0],
    },
    schools: { all: [13, 13, 10], standard: [4, 4, 3] },
    turns: 58,
    petitions: 30,
  },
  {
    code: '695',
    name: 'Huyện Đồng Phú',
    communes: 11,
    ruralCommunes: 10,
    ntm: { start: 8, steps: { '2022-Q4': 1, '2023-Q3': 1 } },
    advanced: { start: 1, steps: { '2022-Q4': 1, '2023-Q4': 2, '2024-Q2': 1, '2024-Q4': 1 } },
    model: { '2024-Q4': 1 },
    ocop: {
      '2022-Q1': [4, 0, 0],
      '2022-Q4': [5, 1, 0],
      '2024-Q1': [6, 3, 0],
      '2025-Q1': [8, 5, 0],
      '2025-Q2': [8, 5, 0],
    },
    schools: { all: [13, 12, 11], standard: [5, 5, 4] },
    turns: 67,
    petitions: 42,
  },
  {
    code: '696',
    name: 'Huyện Bù Đăng',
    communes: 16,
    ruralCommunes: 15,
    ntm: { start: 7, steps: { '2022-Q4': 1, '2023-Q4': 1, '2024-Q2': 1, '2024-Q4': 1, '2025-Q1': 1 } },
    advanced: { start: 0, steps: { '2022-Q4': 1, '2023-Q4': 1, '2024-Q4': 1 } },
    model: {},
    ocop: {
      '2022-Q1': [4, 0, 0],
      '2022-Q4': [5, 1, 0],
      '2024-Q1': [7, 3, 0],
      '2025-Q1': [9, 5, 1],
      '2025-Q2': [9, 6, 1],
    },
    schools: { all: [20, 19, 16], standard: [5, 5, 3], change: { from: '2024-Q3', level: 0, by: -1 } },
    turns: 88,
    petitions: 55,
  },
  {
    code: '697',
    name: 'Thị xã Chơn Thành',
    communes: 9,
    ruralCommunes: 4,
    ntm: { start: 4, steps: {} },
    advanced: { start: 2, steps: { '2023-Q4': 1, '2024-Q4': 1 } },
    model: {},
    ocop: {
      '2022-Q1': [2, 0, 0],
      '2022-Q4': [3, 1, 0],
      '2024-Q1': [4, 2, 0],
      '2025-Q1': [6, 4, 0],
      '2025-Q2': [7, 4, 0],
    },
    schools: { all: [11, 9, 8], standard: [5, 4, 3] },
    turns: 71,
    petitions: 46,
  },
  {
    code: '698',
    name: 'Huyện Phú Riềng',
    communes: 10,
    ruralCommunes: 10,
    ntm: { start: 6, steps: { '2022-Q3': 1, '2022-Q4': 1, '2023-Q4': 1, '2024-Q4': 1 } },
    advanced: { start: 0, steps: { '2022-Q4': 1, '2023-Q4': 1, '2024-Q4': 1 } },
    model: {},
    ocop: {
      '2022-Q1': [3, 0, 0],
      '2022-Q4': [4, 0, 0],
      '2024-Q1': [6, 3, 0],
      '2024-Q2': [7, 4, 0],
      '2024-Q3': [6, 3, 0],
      '2025-Q1': [7, 3, 0],
      '2025-Q2': [8, 3, 0],
    },
    schools: { all: [14, 13, 10], standard: [4, 5, 3] },
    turns: 49,
    petitions: 29,
  },
]

/** What a district was in a quarter: until 30 September 2022 Chơn Thành was a rural district with eight rural communes. */
export function districtIn(
  plan: DistrictPlan,
  quarter: Quarter,
): { readonly name: string; readonly ruralCommunes: number } {
  const isRuralChonThanh = plan.code === '697' && quarter <= chonThanhLastRuralQuarter
  return isRuralChonThanh ? { name: 'Huyện Chơn Thành', ruralCommunes: 8 } : plan
}

/** The last quarter at whose end Chơn Thành was a rural district. Quarters compare as text. */
const chonThanhLastRuralQuarter = quarterFromText('2022-Q3')!
