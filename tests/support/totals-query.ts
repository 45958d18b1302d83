/** The query of docs/scale.md: the total of every area over those directly below it, by quarter, with share and coverage. */
export function totalsQuery(folder: string): string {
  return `
with observations as (
  select * from read_parquet('${folder}/observations/**/*.parquet', hive_partitioning = true, hive_types_autocast = false)
  where quarter is not null and category is null
), days as (
  select distinct period, last_day(make_date(year, quarter * 3, 1)) as day from observations
), below as (
  select parent.id as area, child.id as child, child.type, child.level, period
  from days
  join read_parquet('${folder}/areas.parquet') parent
    on coalesce(parent.valid_from, '0001-01-01')::date <= day and day <= coalesce(parent.valid_to, '9999-12-31')::date
  join read_parquet('${folder}/areas.parquet') child on child.parent_code = parent.code
    and coalesce(child.valid_from, '0001-01-01')::date <= day and day <= coalesce(child.valid_to, '9999-12-31')::date
), asked as (
  select i.id as indicator, below.*
  from below join read_parquet('${folder}/indicators.parquet') i
    on i.applies_to is null or level not in ('commune', 'village')
    or list_contains(string_split(i.applies_to, '; '), below.type)
)
select asked.indicator, asked.area, asked.period,
  round(sum(value), 6) as value,
  case when count(denominator) = count(value) then round(sum(denominator), 6) end as denominator,
  case when count(denominator) = count(value) then 100 * sum(value) / nullif(sum(denominator), 0) end as share,
  count(value)::int as reported,
  count(*) filter (where missing is distinct from 'not-applicable')::int as expected
from asked left join observations o
  on o.indicator = asked.indicator and o.area = asked.child and o.period = asked.period
group by all
having count(value) > 0`
}
