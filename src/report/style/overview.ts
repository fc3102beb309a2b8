/** The overview of a run. */
export const OVERVIEW = `
.wide{max-width:88rem;padding-top:clamp(1.25rem,3vw,2.25rem)}
.section{margin-top:1.25rem}
h1{font-size:clamp(1.5rem,1.3rem + .8vw,1.9rem)}
h2{font-size:1.25rem}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(46%,9rem),1fr));gap:.5rem;margin:.8rem 0}
.figures>*{padding:.5rem .9rem}
.totals{margin-top:1.5rem}.totals>summary{display:flex;gap:.6rem;align-items:center;margin-bottom:.75rem}.totals>summary::before{content:"+";font-size:1.4rem;color:var(--accent)}.totals[open]>summary::before{content:"–"}
.top .wrap,.bottom .wrap{max-width:88rem}
.figures strong{display:block;font-size:1.5rem;line-height:1.15;font-variant-numeric:tabular-nums}
.figures span{color:var(--muted)}
.pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:.75rem}
.pictures h2{font-size:1.0625rem;margin-bottom:.6rem}
.compact th,.compact td{padding:.35rem .6rem .35rem 0;border:0;vertical-align:middle;font-weight:400}
.compact td:last-child{padding-right:0}
.compact th[scope=row]{overflow-wrap:normal}
.bar-cell{width:32%}
.number{text-align:right!important;white-space:nowrap;font-variant-numeric:tabular-nums}
.filters{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,11rem),1fr));gap:.75rem;margin:.6rem 0;align-items:end}
.filters label{display:grid;gap:.2rem;font-size:.875rem;color:var(--muted);font-weight:600}
.search{grid-column:span 2}
input,select{font:inherit;font-weight:400;color:var(--ink);background:var(--card);border:1px solid var(--muted);border-radius:8px;padding:.5rem .6rem;min-height:2.5rem;width:100%}
input::placeholder{color:var(--muted);opacity:1}
.filter-buttons{display:flex;flex-wrap:wrap;gap:.5rem;grid-column:1/-1}
.filter-buttons button{min-height:2.5rem;padding:.3rem .75rem;font-size:.875rem;white-space:nowrap}
.more-filters{grid-column:1/-1}.more-filters>summary{color:var(--accent);font-weight:600;padding:.35rem 0}.more-filters label{margin-bottom:.5rem}
html:not(.live) .needs-script{display:none}
.businesses{margin-top:.5rem;background:var(--card);border:1px solid var(--line);border-radius:var(--radius);border-collapse:separate;border-spacing:0}
.businesses th,.businesses td{padding:.6rem .8rem;vertical-align:middle}
.businesses tbody tr:last-child td{border-bottom:0}
.businesses tbody tr:hover{background:var(--shade)}
.businesses thead th{background:var(--card);position:sticky;top:0;overflow-wrap:break-word;hyphens:auto;line-height:1.25}
.businesses thead th:first-child{border-top-left-radius:var(--radius)}.businesses thead th:last-child{border-top-right-radius:var(--radius)}
.sort{min-height:2rem;white-space:normal;overflow-wrap:break-word;hyphens:auto;line-height:1.25;gap:.3rem;padding:.1rem .35rem;margin-left:-.35rem;border:0;border-radius:6px;background:transparent;color:var(--muted);font-size:.875rem;text-align:left}
.sort::after{content:"↕";opacity:.6}
[aria-sort=ascending] .sort::after{content:"↑";opacity:1}
[aria-sort=descending] .sort::after{content:"↓";opacity:1}
[aria-sort=ascending] .sort,[aria-sort=descending] .sort{color:var(--accent)}
.row-name{display:inline-block;font-weight:650}
.under{display:block;color:var(--muted);font-size:.875rem}
.cell-score{white-space:nowrap;font-variant-numeric:tabular-nums}
.cell-score strong{display:inline-block;min-width:1.9em;font-size:1.0625rem}
.row-grade{display:inline-block;margin-left:.4rem;min-width:1.6rem;text-align:center;border:1.5px solid var(--muted);border-radius:6px;font-weight:700;font-size:.875rem;line-height:1.4}
.cell-need{text-align:right;font-variant-numeric:tabular-nums}
.steps{width:66px;height:24px}
.steps-ground{fill:var(--unknown-soft)}.steps-good{fill:var(--good)}.steps-half{fill:var(--half)}.steps-weak{fill:var(--weak)}.steps-unknown{fill:var(--unknown)}
@media (min-width:44rem){.figures strong{flex:none;overflow-wrap:normal}.figures li{display:flex;gap:.6rem;align-items:baseline;font-size:.9375rem;line-height:1.3}
@supports selector(::details-content){.more-filters,.more-filters::details-content{display:contents;content-visibility:visible}.more-filters>summary{display:none}.more-filters label{margin:0}}}
@media (min-width:79.01rem){
.filters{grid-template-columns:repeat(6,1fr)}.filter-buttons{grid-column:span 2;justify-content:end}
.businesses{table-layout:fixed}
.businesses th,.businesses td{padding-inline:.5rem}
thead .cell-pick{width:2.6rem}thead .cell-name{width:17.5%}thead .cell-sector{width:8.6rem}thead .cell-outcome{width:7.2rem}thead .cell-score{width:7.6rem}thead .cell-change{width:7.2rem}thead .cell-stages{width:5.4rem}thead .cell-coverage{width:7.5rem}thead .cell-peers{width:8.5rem}thead .cell-need{width:7.4rem}thead .cell-brief{width:7rem}
.rows-frame:has(.businesses:not(.hide-coverage.hide-peers.hide-missing)){overflow-x:auto}
.businesses:not(.hide-coverage.hide-peers.hide-missing) thead :is(.cell-name,.cell-missing){width:16rem}
.businesses:not(.hide-coverage.hide-peers.hide-missing) thead :is(.cell-sector,.cell-outcome){width:9rem}
.businesses:not(.hide-coverage.hide-peers.hide-missing) thead .cell-action{width:13rem}
}
.cell-change strong{display:block;font-variant-numeric:tabular-nums}.cell-change span{color:var(--muted);font-size:.875rem}
.cell-coverage,.cell-peers{font-variant-numeric:tabular-nums}
.cell-brief button{min-height:2.25rem;padding:.25rem .8rem;white-space:nowrap;font-size:.9375rem}
.hide-sector .cell-sector,.hide-outcome .cell-outcome,.hide-score .cell-score,.hide-change .cell-change,.hide-stages .cell-stages,.hide-coverage .cell-coverage,.hide-peers .cell-peers,.hide-missing .cell-missing,.hide-action .cell-action,.hide-need .cell-need,.hide-brief .cell-brief{display:none!important}
.chooser{margin:0 0 .9rem}
.chooser summary{width:max-content;color:var(--accent);font-weight:600;padding:.35rem 0}
.chooser fieldset{border:1px solid var(--line);border-radius:var(--radius);background:var(--card);margin:.35rem 0 0;padding:.6rem 1rem;display:flex;flex-wrap:wrap;gap:.1rem 1.25rem}
.chooser label{display:flex;align-items:center;gap:.5rem;min-height:2rem}
.chooser input{width:1.15rem;min-height:1.15rem;accent-color:var(--accent)}
.cell-pick input{display:block;width:1.2rem;height:1.2rem;min-height:0;margin:0;accent-color:var(--accent);cursor:pointer}
.businesses tbody tr:has(.cell-pick input:checked){background:var(--shade);box-shadow:inset 3px 0 0 var(--accent)}
.businesses tbody tr:has(.row-name:focus){background:var(--shade)}
.businesses .group-line,.group-line th{background:var(--shade);font-weight:400}
.fold{text-align:left;min-height:2rem;padding:.1rem .5rem .1rem 0;border:0;border-radius:6px;background:transparent;color:var(--ink);font-weight:700}
.fold::before{content:"+";flex:none;width:.8em;color:var(--accent);font-size:1.2rem;line-height:1}
.fold[aria-expanded=true]::before{content:"–"}
.pick-bar{position:sticky;bottom:.5rem;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:.6rem 0;padding:.5rem 1rem;border:1px solid var(--accent);border-radius:var(--radius);background:var(--card)}
.pick-bar button{min-height:2.25rem;padding:.25rem .9rem;font-size:.9375rem}
.keys{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem}
.table-line{display:flex;flex-wrap:wrap;gap:.2rem 2rem;align-items:baseline}
.table-line .chooser{margin:0 0 0 auto}.table-line .chooser[open]{margin:0;flex-basis:100%}
kbd{font:inherit;font-size:.8125rem;border:1px solid var(--line);border-bottom-width:2px;border-radius:5px;padding:0 .35rem;background:var(--card)}
.panel{position:fixed;inset:0 0 0 auto;width:min(44rem,62vw);height:100dvh;max-width:none;max-height:none;margin:0;padding:0;border:0;border-left:1px solid var(--line);background:var(--card);color:var(--ink);box-shadow:-8px 0 30px rgb(10 14 15/.18);z-index:3}
.panel[open]{display:flex;flex-direction:column}
.panel-head{display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center;justify-content:space-between;padding:.6rem 1rem;border-bottom:1px solid var(--line)}
.panel-buttons{display:flex;flex-wrap:wrap;gap:.4rem}
.panel-buttons>*{min-height:2.25rem;padding:.2rem .8rem;font-size:.9375rem}
.panel-report{flex:1;min-height:0;display:flex}
.panel-report iframe{flex:1;width:100%;border:0;background:#fff}
.print-list{display:none}
.brief{width:min(46rem,100vw - 2rem);max-height:calc(100dvh - 2rem);border:1px solid var(--line);border-radius:var(--radius);background:var(--card);color:var(--ink);padding:1.25rem 1.5rem;overflow:auto}
.brief::backdrop{background:rgb(10 14 15/.55)}
.brief-head{display:flex;gap:1rem;justify-content:space-between;align-items:start;margin-bottom:.5rem}
.brief section{margin-top:1.25rem}
.brief ol,.brief ul{display:grid;gap:.8rem;margin-top:.6rem}
.brief ol{list-style:decimal;padding-left:1.4rem}
.brief ul li{border-left:3px solid var(--line);padding-left:.75rem}
.brief ul li>*{display:block}
.brief-buttons{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:center;margin-top:.9rem}
.brief textarea{width:100%;margin-top:.75rem;font:inherit;color:var(--ink);background:var(--shade);border:1px solid var(--muted);border-radius:8px;padding:.6rem}
.more{margin:1rem 0}
.empty{text-align:center;padding:2.5rem 1.25rem}
[hidden]{display:none!important}
@media screen and (max-width:79rem){
html.live .businesses tr{padding-left:3rem;position:relative}
.cell-pick{position:absolute;left:.2rem;top:.25rem}.businesses .cell-pick input{margin:.6rem}
.group-line th{display:block;grid-column:1/3;border:0;padding:0}
.businesses,.businesses tbody{display:block}
.businesses thead{display:none}
.businesses tr{display:grid;grid-template-columns:1fr auto;gap:.15rem .75rem;padding:.8rem 1rem;border-bottom:1px solid var(--line)}
.businesses tbody tr:last-child{border-bottom:0}
.businesses td{display:block;padding:0;border:0}
.cell-name{grid-column:1;grid-row:1/3}
.cell-score{grid-column:2;grid-row:1;text-align:right}
.cell-stages{grid-column:2;grid-row:2;justify-self:end}
.cell-sector,.cell-outcome,.cell-action{grid-column:1/3;font-size:.9375rem}
.cell-change,.cell-coverage,.cell-peers,.cell-missing{grid-column:1/3;font-size:.9375rem}
.cell-need{grid-column:1/3;text-align:left;font-size:.9375rem}
.cell-brief{grid-column:1/3;padding-top:.35rem!important}
.cell-change strong,.cell-change span{display:inline;color:inherit;font-size:inherit}.cell-change span{margin-left:.4em}
.cell-sector::before,.cell-outcome::before,.cell-change:not(:empty)::before,.cell-coverage:not(:empty)::before,.cell-peers:not(:empty)::before,.cell-missing:has(span:not(:empty))::before,.cell-action:has(span:not(:empty))::before,.cell-need:not(:empty)::before{content:attr(data-label) var(--colon);color:var(--muted)}
.cell-sector span,.cell-outcome span,.cell-action span,.cell-need span{display:inline}
.search{grid-column:1/-1}
}
@media screen and (max-width:30rem){.filters{grid-template-columns:1fr 1fr}}
@media screen and (max-width:47.99rem){.keys{display:none}}
@media (hover:none){.keys{display:none}}
@media print{.filters,.chooser,.cell-brief,.cell-pick,.brief,.panel,.pick-bar,.keys{display:none!important}html.printing .wide>*:not(.print-list,h1,h1+p){display:none!important}html.printing .print-list{display:block!important}.businesses th,.businesses td{padding:.3rem .4rem;font-size:9pt}}
`;
