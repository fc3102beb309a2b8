/** Views for people who ask questions with SQL; `docs/sql.md` explains them. Their columns are a contract: only ever add. */
export const VIEWS = `
create view vetrina.businesses as
select r.name as run, b.row, b.id, b.name, b.website, b.city, b.province, b.country, b.nace, b.sector,
  b.outcome, b.reason, b.final_url, b.score, b.grade, b.coverage, b.pages, b.audited_at, b.seconds,
  -- as in surveys: a site that was seen, none to be seen, or nothing known
  case
    when b.outcome = 'ok' then 'seen'
    when b.outcome in ('no_website', 'social_only', 'third_party', 'parked', 'under_construction', 'hosting_default',
      'suspended', 'empty') then 'no_site'
    else 'not_seen'
  end as sight
from vetrina.records b join vetrina.runs r using (run);

create view vetrina.facts as
select r.name as run, b.row, b.id, b.sector, b.province, b.city, b.outcome,
  f.key as fact, f.value ->> 'state' as state, f.value ->> 'why' as why, f.value -> 'values' as values
from vetrina.records b join vetrina.runs r using (run) cross join lateral jsonb_each(b.facts) f;

create view vetrina.findings as
select r.name as run, b.row, b.id, b.sector, b.province, b.city, b.outcome,
  f."check", f.stage, f.verdict, f.reason, f.weight, f.points
from vetrina.records b join vetrina.runs r using (run)
cross join lateral jsonb_to_recordset(b.findings)
  as f ("check" text, stage text, verdict text, reason text, weight real, points real);

-- what is unknown or does not apply stands in no denominator; the interval is Wilson's, 95 %
create view vetrina.rates as
select run, sector, fact, yes, no, unknown, not_applicable,
  yes::real / nullif(yes + no, 0) as rate,
  case when yes + no > 0 then
    greatest(0, (p + z * z / (2 * n) - z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n))::real end as low,
  case when yes + no > 0 then
    least(1, (p + z * z / (2 * n) + z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n))::real end as high
from (
  select *, yes::float8 / nullif(yes + no, 0) as p, nullif(yes + no, 0)::float8 as n, 1.959964::float8 as z
  from (
    select run, sector, fact,
      count(*) filter (where state = 'yes') as yes,
      count(*) filter (where state = 'no') as no,
      count(*) filter (where state = 'unknown') as unknown,
      count(*) filter (where state = 'not_applicable') as not_applicable
    from vetrina.facts group by run, sector, fact
  ) counted
) prepared;
`;
