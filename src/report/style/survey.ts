/** The survey: figures first, drawings beside them. */
export const SURVEY = `
.wide{max-width:76rem;padding-top:clamp(1.25rem,3vw,2.25rem)}
.top .wrap,.bottom .wrap{max-width:76rem}
.section{margin-top:clamp(2.5rem,5vw,3.5rem);border-top:1px solid var(--line);padding-top:clamp(1.25rem,3vw,1.75rem)}
.section h3{margin:1.75rem 0 .5rem}
.lead{max-width:50rem;margin:.4rem 0 1rem;text-wrap:pretty}
.sentence{font-size:clamp(1.15rem,1.05rem + .5vw,1.4rem);line-height:1.45;max-width:44em;margin:1rem 0 1.25rem;text-wrap:pretty}
.key-figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,10.25rem),1fr));gap:.75rem}
@media (min-width:44rem){.key-figures{grid-template-columns:repeat(auto-fill,minmax(13rem,1fr))}}
.key-figures li{display:grid;grid-template-columns:minmax(0,1fr);align-content:start;gap:.15rem;padding:.9rem 1rem}
.figure-label{font-weight:650;line-height:1.3;font-size:.9375rem;overflow-wrap:break-word;hyphens:auto}
.key-figures strong{white-space:nowrap;font-size:1.9rem;line-height:1.2;font-variant-numeric:tabular-nums;letter-spacing:-.01em}
.contents{margin-top:1.5rem}
.contents ul{display:flex;flex-wrap:wrap;gap:.35rem 1.1rem}
.contents a{display:inline-block;padding:.15rem 0}
.number{text-align:right!important;white-space:nowrap;font-variant-numeric:tabular-nums}
.under{display:block;color:var(--muted);font-size:.8125rem;font-weight:400}
.rates th,.rates td{padding:.35rem 0 .35rem 1.1rem;vertical-align:middle}
.rates th:first-child{padding-left:0}
.rates thead th{vertical-align:bottom;line-height:1.3}
.rates th[scope=row]{font-weight:500;width:26%;line-height:1.3;overflow-wrap:break-word}
.rates .rate{font-weight:700}
.chart-head,.chart-cell{width:30%;min-width:9rem}
.chart-head .axis{position:relative;display:block;height:1.4em;border:0;padding:.25rem 0 0;font-weight:400}
.axis-mark{position:absolute;bottom:0;transform:translateX(-50%);white-space:nowrap}
.at-0{left:0;transform:none}.at-25{left:25%}.at-50{left:50%}.at-75{left:75%}.at-100{left:auto;right:0;transform:none}
.chart{width:100%;height:1.35rem;overflow:visible}
.share{fill:color-mix(in srgb,var(--accent) 45%,var(--card))}
.grid,.cut{fill:none;stroke:var(--line);stroke-width:1}
.whisker{fill:none;stroke:var(--ink);stroke-width:1.5}
.reference{fill:none;stroke:var(--muted);stroke-width:1.5;stroke-dasharray:3 3}
.zero{fill:none;stroke:var(--muted);stroke-width:1}
.dot{fill:none;stroke:var(--accent);stroke-width:4}
.scale{display:block;color:var(--muted);font-size:.75rem}
.funnel{display:grid;grid-template-columns:minmax(5.5rem,1fr) minmax(0,1.15fr);gap:0 clamp(.9rem,3vw,2.5rem)}
.funnel-shape{width:100%;height:100%;contain:size}
.funnel ol{display:grid;grid-auto-rows:1fr}
.funnel li{display:flex;flex-wrap:wrap;align-items:baseline;align-content:center;gap:0 .6rem;min-height:4.6rem;border-top:1px solid var(--line);line-height:1.35}
.funnel li:first-child{border-top-color:transparent}
.funnel-name{flex:1 1 100%;font-weight:650}
.figures-of{margin-top:.9rem}
.figures-of summary,.definitions summary{font-weight:600;color:var(--accent);padding:.35rem 0}
.definitions table{margin:.25rem 0 1.25rem}
.definitions th[scope=row]{width:27%;font-weight:600}
.definitions td:last-child{width:22%}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.8125rem}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:var(--radius);background:var(--card)}
.heat{font-size:.9375rem;border-collapse:separate;border-spacing:0;table-layout:fixed;min-width:76rem}
.heat th,.heat td{padding:.4rem .6rem;border-bottom:1px solid var(--card);vertical-align:middle}
.heat td{border-left:1px solid var(--card)}
.heat thead th{padding-inline:.35rem;vertical-align:bottom;white-space:normal!important;line-height:1.25;font-size:.75rem;overflow-wrap:break-word;hyphens:auto;border-bottom:1px solid var(--line)}
.heat th:first-child{position:sticky;left:0;background:var(--card);text-align:left;width:12rem;font-weight:600;z-index:1;overflow-wrap:break-word;hyphens:auto}
.heat .total>*{font-weight:750;border-bottom:2px solid var(--muted)}
.heat sup{line-height:0;font-size:.7em;margin-left:.15em}
:root{--heat:62%}
@media screen and (prefers-color-scheme:dark){:root{--heat:40%}}
${Array.from({ length: 10 }, (_, step) => `.h${step}{background:color-mix(in srgb,var(--accent) calc(var(--heat)*${(0.05 + (step * 0.95) / 9).toFixed(3)}),var(--card))}`).join('\n')}
.heat-legend{margin-top:.6rem}
.heat-legend p{display:inline}
.heat-legend p:not(:last-child)::after{content:" · "}
.swatches{display:inline-flex;vertical-align:-.15em}
.swatch{width:1.1rem;height:1rem;border-block:1px solid var(--line)}
.reading{max-width:9rem}.change-table thead th,.change-table .reading{white-space:normal!important}
.change-table th[scope=row]{width:22%}
.change-table .chart-cell,.change-table .chart-head{width:20%;min-width:8rem}
.scroll:has(.transitions){width:fit-content;max-width:100%}
.transitions{width:auto}
.transitions th{white-space:nowrap}
.bins{width:auto;min-width:14rem}
.bins th,.bins td{padding:.2rem 1.5rem .2rem 0}
.histogram{max-width:44rem}
.transitions th,.transitions td{padding:.5rem .9rem}
.transitions tbody tr:last-child>*{border-bottom:0}
.reasons{max-width:50rem;margin:.75rem 0 1rem}
.reasons th,.reasons td{padding:.35rem 0 .35rem 1.1rem}
.reasons th:first-child{padding-left:0;font-weight:400}
.reasons th[scope=row]::first-letter{text-transform:uppercase}
caption{text-align:left;font-weight:650;font-size:.9375rem;padding-bottom:.3rem}
.method{max-width:50rem}
.method p{margin-top:.5rem}
.empty{text-align:center;padding:2.5rem 1.25rem;margin-top:1.5rem}
@media screen and (max-width:30rem){
.key-figures{grid-template-columns:minmax(0,1fr);gap:.5rem}
.key-figures li{grid-template-columns:minmax(0,1fr) auto;gap:0 1rem;padding:.6rem .9rem}
.key-figures li>*{grid-column:1}.key-figures strong{grid-column:2;grid-row:1/3;align-self:center;font-size:1.6rem}
.key-figures li>:nth-child(n+4){grid-column:1/3}
}
@media screen and (max-width:52rem){
.rates,.rates tbody{display:block}
.rates thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.rates tr{display:grid;grid-template-columns:1fr auto;gap:.15rem .9rem;padding:.6rem 0;border-bottom:1px solid var(--line)}
.rates th[scope=row],.rates td{display:block;width:auto;padding:0;border:0;text-align:left!important;white-space:normal}
.rates td.rate{text-align:right!important;grid-column:2;grid-row:1}
.rates th[scope=row]{grid-column:1;grid-row:1}
.rates .chart-cell{grid-column:1/3}
.rates td[data-label]::before{content:attr(data-label) var(--colon);color:var(--muted)}
.rates td:not(.rate):not(.chart-cell){font-size:.875rem}
.rates td.counts{text-align:right!important}
.rates .not-known,.rates .reading{grid-column:1/3}
.rates .without .chart-cell,.zero-known{display:none!important}
.heat .size{display:none}
.heat{min-width:72rem}
.reasons th,.reasons td{padding-left:.6rem}
.reasons th:nth-child(3),.reasons td:nth-child(3){display:none}
.reasons th[scope=row]{overflow-wrap:break-word}
.heat th:first-child{width:9rem}
.funnel{grid-template-columns:minmax(4.5rem,.6fr) minmax(0,1fr)}
.definitions table,.definitions tbody,.definitions tr,.definitions th,.definitions td{display:block;width:auto!important}
.definitions thead{display:none}
.definitions td,.definitions th{border:0;padding:.1rem 0}
.definitions tr{border-bottom:1px solid var(--line);padding:.5rem 0}
}
@media print{
.contents{display:none}
.key-figures{grid-template-columns:repeat(4,1fr)}
.key-figures strong{font-size:1.4rem}
.rates th,.rates td{padding:.18rem 0 .18rem .7rem}
.rates thead{display:table-header-group}
.chart{height:1.05rem}
.change-table .number,.reading{white-space:normal;overflow-wrap:normal}
.change-table th[scope=row]{width:19%}
.change-table .chart-cell,.change-table .chart-head{min-width:6rem}
.funnel li{min-height:3rem}
.scroll{overflow:visible;border:0}
.heat{font-size:7.5pt;min-width:0}
.heat th:first-child{width:7.5rem}
.heat th,.heat td{padding:.2rem .25rem;min-width:0!important}
.heat thead th{font-size:6.3pt;padding-inline:.12rem}
.definitions{font-size:8pt}
.definitions th,.definitions td{padding:.15rem .6rem .15rem 0}
}
`;
