/** The report of one business. */
export const BUSINESS = `
.section{margin-top:clamp(2rem,4vw,2.75rem)}
.section h2+p{margin-top:.35rem}
.two h2{font-size:1.25rem}
.hero{display:grid;gap:1.5rem 3rem;padding-top:clamp(1.25rem,3vw,2.25rem)}
.hero-facts{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;margin:.4rem 0 .75rem;color:var(--muted);overflow:hidden}
.hero-facts li::before{content:"·";display:inline-block;width:.7rem;margin-left:-.7rem}
.sentence{font-size:clamp(1.2rem,1.05rem + .75vw,1.55rem);line-height:1.4;max-width:34em;margin-top:.75rem;text-wrap:pretty}
.score-card{align-self:start;display:grid;gap:.45rem}
.score-title{font-size:.875rem;font-weight:600;color:var(--muted);letter-spacing:0}
.score{display:flex;align-items:baseline;flex-wrap:wrap;gap:0 .5rem;line-height:1.1}
.score-number{font-size:3.4rem;font-weight:780;letter-spacing:-.03em;font-variant-numeric:tabular-nums}
.score-of{color:var(--muted)}
.grade{margin-left:auto;align-self:center;border:2px solid currentColor;border-radius:10px;padding:.25rem .7rem;font-weight:750}
.score-none{font-size:1.5rem;font-weight:700}
.path{display:grid;margin-top:1.25rem;gap:.35rem}
.step{position:relative;display:flex;gap:1rem;align-items:center;padding:.35rem 0}
.step .ring{width:3.5rem;background:var(--paper);border-radius:50%;z-index:1}
.step:not(:last-child)::after{content:"";position:absolute;left:calc(1.75rem - 1px);top:50%;height:100%;border-left:2px solid var(--line)}
.step.is-weak:not(:last-child)::after,.step.is-unknown:not(:last-child)::after{border-left-style:dashed;border-color:var(--muted)}
.step-text{display:grid;grid-template-columns:1fr auto;gap:0 .75rem;flex:1;align-items:center}
.step-name{font-weight:700;color:var(--ink)}
.step-question{grid-column:1;color:var(--muted);font-size:.875rem}
.step-state{grid-column:2;grid-row:1/3;display:flex;gap:.5rem;align-items:center}
.step-score{white-space:nowrap;font-weight:750;font-variant-numeric:tabular-nums}
.actions{display:grid;gap:1rem;margin-top:1.1rem}
.action{position:relative;display:flex;flex-direction:column;gap:.65rem;padding-top:1.25rem;border-top:4px solid var(--accent)}
.action h3{padding-right:2.5rem}
.action-place{position:absolute;right:1.1rem;top:.7rem;font-size:2rem;font-weight:780;line-height:1.2;color:var(--accent);opacity:.95}
.effort{display:inline-flex;align-items:center;gap:.4rem;font-size:.9375rem;color:var(--ink)}
.effort .icon{color:var(--muted)}
.proof{border-top:1px solid var(--line);padding-top:.65rem;margin-top:auto}
.label{font-weight:650;font-size:.875rem;color:var(--muted)}
h5.label{margin:0 0 .15rem}
.sightings{display:grid;gap:.35rem;margin-top:.5rem;font-size:.9375rem}
.sighting{border-left:3px solid var(--line);padding-left:.75rem}
.sighting q{display:block}
.where{color:var(--muted);font-size:.875rem}
.changes .card{box-shadow:none}
.score-steps{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,9.5rem),1fr));gap:.75rem;margin:1.1rem 0}
.score-steps li{display:grid;grid-template-columns:1fr auto;gap:.1rem .5rem;align-items:baseline;padding:.7rem .9rem}
.score-steps .label{grid-column:1/3}
.score-step{font-variant-numeric:tabular-nums;white-space:nowrap}.score-step strong{font-size:1.25rem}
.difference{font-weight:700;font-variant-numeric:tabular-nums;color:var(--tone)}
.change-site{margin-top:1rem}
.changes h3{display:flex;gap:.5rem;align-items:center}.changes h3 .icon{color:var(--tone)}
.changes .two{margin-bottom:1rem}
.mix{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,14.5rem),1fr));gap:.75rem;margin-top:1.1rem}
.channel{display:grid;gap:.4rem;align-content:start;padding:.9rem 1rem;box-shadow:none}
.channel h3{font-size:1rem}
.channel.is-none,.channel.is-unknown{background:transparent}
.stage{border-top:1px solid var(--line);padding-top:clamp(1.75rem,4vw,2.5rem)}
.stage-head{display:flex;gap:1.1rem;align-items:center}
.stage-head .ring{font-size:1.35rem}
.stage-place{color:var(--muted);font-size:.9375rem}
.stage-head .chip{margin-top:.35rem}
.about{max-width:46rem;margin-top:.8rem}
.group{margin-top:1.4rem;display:grid;gap:.75rem}
.group>h3{display:flex;gap:.5rem;align-items:center}
.count{font-size:.8125rem;font-weight:650;color:var(--tone);background:var(--soft);border-radius:999px;padding:.05rem .55rem}
.finding{display:grid;gap:.75rem;border-left:4px solid var(--tone)}
.finding.is-half{border-left-style:double;border-left-width:6px}
.finding h4{display:flex;gap:.55rem;font-size:1.0625rem}
.finding h4 .icon{color:var(--tone);margin-top:.08em;width:1.3rem;height:1.3rem}
.folded{gap:0;padding-block:.8rem}
.folded[open]{gap:.75rem}
.folded>*+*{margin-top:.75rem}
.folded summary{display:grid;grid-template-columns:1fr auto;gap:.1rem 1rem}
.folded .reason{grid-column:1;color:var(--muted);padding-left:1.85rem}
.passed summary::after,.folded summary::after{content:"";flex:none;width:.5rem;height:.5rem;border-right:2px solid var(--muted);border-bottom:2px solid var(--muted);transform:rotate(45deg)}
.folded summary::after{grid-column:2;grid-row:1;margin:.35em .25rem 0 0}
.passed[open] summary::after,.folded[open] summary::after{transform:rotate(225deg);margin-top:.7em}
summary::-webkit-details-marker{display:none}
.verdict{font-size:.8125rem;font-weight:650;color:var(--tone);white-space:nowrap;margin-left:.25rem}
.advice{display:grid;gap:.75rem 2rem}
.finding-foot{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:center;border-top:1px solid var(--line);padding-top:.6rem}
.passed{padding:.5rem 0;border-bottom:1px solid var(--line)}
p.passed,.passed summary{display:flex;gap:.6rem}
.passed .icon{color:var(--tone);width:1.3rem;height:1.3rem;margin-top:.1em}
.passed summary::after{margin:.45em .25rem 0 auto}
.passed .sightings{margin-left:1.9rem}
.group.is-good{gap:0}
.group.is-good>h3{margin-bottom:.25rem}
.unknown-reason{background:var(--unknown-soft);border-radius:var(--radius);padding:.9rem 1.1rem}
.dotted{display:grid;gap:.15rem;margin-top:.4rem;padding-left:1.1rem;list-style:disc}
.dotted li::marker{color:var(--muted)}
.unneeded{margin-top:1rem}
.rings{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr));gap:1rem;margin:1.25rem 0}
.rings li{display:flex;gap:.9rem;align-items:center}
.rings .ring{font-size:1.25rem}
.measures{display:grid;gap:1rem;margin:1rem 0}
.measure{display:grid;gap:.45rem;align-content:start}
.measure h3{font-size:1rem}
.measure-value{font-size:1.5rem;font-weight:750;display:flex;flex-wrap:wrap;align-items:center;gap:.6rem;font-variant-numeric:tabular-nums}
.zones{width:100%;height:16px}
.zone-good{fill:var(--good)}.zone-half{fill:var(--half)}.zone-weak{fill:var(--weak)}.zone-here{fill:var(--ink);stroke:var(--card);stroke-width:1}
.two{display:grid;gap:1.5rem 2.5rem}
.two h3{margin-top:.5rem}
.contacts{margin-top:.75rem}
.contacts th[scope=row]{width:11rem;font-weight:650}
.contacts ul{display:grid;gap:.5rem}
.peers .card{margin:1rem 0 .75rem}
.speed .two+p{margin-top:1rem}
.devices{max-width:34rem;margin-top:1rem}
.devices+p{margin:.4rem 0 1rem}
.legend{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem;margin-top:.5rem;font-weight:650}
.swatch{width:.9rem;height:.9rem;background:var(--accent);border-radius:3px}
.shots{display:flex;flex-wrap:wrap;gap:1.5rem;align-items:flex-end;margin-top:1rem}
.shot img{border:1px solid var(--line);border-radius:10px;width:100%}
.shot-desktop{flex:3 1 22rem}
.shot-mobile{flex:0 1 15rem;max-width:60%}
.shot-mobile img{border-width:5px;border-color:var(--ink);border-radius:22px}
.shot figcaption{margin-top:.4rem}
.glossary summary{display:flex;align-items:center;gap:.75rem}
.glossary dl{display:grid;gap:1rem 2.5rem;margin-top:1rem}
.glossary dt{font-weight:650}
.glossary dd{color:var(--muted)}
.glossary summary::before{content:"+";font-size:1.4rem;font-weight:600;color:var(--accent)}
.glossary[open] summary::before{content:"–"}
.method p{max-width:48rem;margin-top:.4rem}
.checklist{display:grid;gap:.75rem;margin-top:1.1rem;counter-reset:step}
.checklist li{display:grid;grid-template-columns:auto 1fr;gap:.15rem 1rem;align-items:start}
.checklist .effort{grid-column:2;color:var(--muted)}
.box{width:1.4rem;height:1.4rem;border:2px solid var(--accent);border-radius:6px;margin-top:.1rem}
.note{display:flex;gap:1rem;background:var(--soft);border-radius:var(--radius);padding:1.1rem 1.25rem}
.note h2{font-size:1.1rem}
.note .icon{width:1.6rem;height:1.6rem;color:var(--tone)}
@media screen and (max-width:43.99rem){
.channel{grid-template-columns:1fr auto;align-items:center;padding:.7rem 1rem}
.channel>.small{grid-column:1/3}
.measured-line:empty{display:none}
.mix{gap:.5rem}
.passed strong{display:block}
.contacts th[scope=row]{width:7.5rem}
th{hyphens:auto;overflow-wrap:break-word}
}
@media screen and (max-width:25rem){
.step-text{grid-template-columns:1fr}
.step-state{grid-column:1;grid-row:auto;margin:.2rem 0 .4rem}
}
@media print,(min-width:44rem){
.glossary dl,.advice,.two{grid-template-columns:1fr 1fr}
.measures{grid-template-columns:repeat(3,1fr)}
.checklist li{grid-template-columns:auto 1fr auto}
.checklist .effort{grid-column:auto}
}
@media print,(min-width:56rem){
.hero{grid-template-columns:1fr minmax(14rem,19rem)}
.path{grid-template-columns:repeat(6,1fr);gap:0}
.step{text-align:center;align-items:start;gap:.15rem;padding:0 .35rem}.step-name{margin-top:.4rem}
.step .ring{width:4.75rem}
.step{display:grid;grid-template-rows:subgrid;grid-row:span 4;justify-items:center}
.step:not(:last-child)::after{left:50%;top:calc(2.375rem - 1px);width:100%;height:0;border-left:0;border-top:2px solid var(--line)}
.step.is-weak:not(:last-child)::after,.step.is-unknown:not(:last-child)::after{border-top-style:dashed}
.step-text{display:contents}.step-question,.step-state{grid-column:1;grid-row:auto}
.step-state{margin-top:.3rem}
}
@media (min-width:56rem){
.actions{grid-template-columns:repeat(3,1fr)}
.actions:has(>:only-child){grid-template-columns:minmax(0,40rem)}
}
`;
