import { QuarterBrush } from './QuarterBrush.tsx'
import { TrendCoordinates } from './TrendCoordinates.tsx'

/** What recharts adds around the drawing of a trend: loaded after the drawing stands, never before. */
export const aroundTrend = { TrendCoordinates, QuarterBrush }
