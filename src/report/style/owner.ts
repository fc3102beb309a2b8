/** The owner's pages of a report, and the fold of the annex. */
export const OWNER = `
.side-by-side{display:grid;grid-template-columns:minmax(0,1fr);gap:0 2.5rem}
.action .reason{color:var(--muted)}
.strip{display:flex;flex-wrap:wrap;gap:.4rem 1.25rem;align-items:baseline;background:var(--card);border:1px solid var(--line);border-left:4px solid var(--good);border-radius:var(--radius);padding:.7rem 1.1rem}
.strip h2{font-size:1.0625rem}
.strip ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
.strip li{display:flex;gap:.4rem;align-items:baseline}
.strip li .icon{color:var(--tone);align-self:center}
.own-contacts dl{display:grid;grid-template-columns:fit-content(40%) 1fr;gap:.45rem 1rem;margin-top:.7rem}
.own-contacts dl>div{display:contents}
.own-contacts dt{font-weight:650;grid-column:1}
.own-contacts dd{grid-column:2}
.own-contacts dl+p,.own-contacts .small{margin-top:.6rem}
.own-contacts dd.small{margin:0}
.trouble{background:var(--soft);border-radius:var(--radius);padding:.7rem 1rem;margin-top:.7rem}
.trouble h3{display:flex;gap:.45rem;align-items:center;font-size:1rem}.trouble h3 .icon{color:var(--tone)}
.trouble ul{display:grid;gap:.3rem;margin-top:.3rem;padding-left:1.1rem;list-style:disc}
.shot-frame{position:relative}
.marks{position:absolute;inset:0;width:100%;height:100%}
.marks rect{fill:none;stroke:#d6006c;stroke-width:3}
.marks circle{fill:#b1005a;stroke:#fff;stroke-width:3}
.marks text{fill:#fff;font-weight:750;text-anchor:middle;dominant-baseline:central}
.marks-legend{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;margin-top:.7rem}
.marks-legend li{display:flex;gap:.4rem;align-items:center}
.mark-number{display:inline-grid;place-items:center;width:1.4rem;height:1.4rem;border-radius:50%;background:#b1005a;color:#fff;font-weight:700;font-size:.8125rem}
.first-look .shots{flex-wrap:nowrap;gap:1rem;align-items:flex-start;margin-top:.7rem}
.first-look .shot-mobile{flex:0 1 9.5rem;max-width:none}
.first-look .shot-desktop{flex:1 1 14rem}
.first-look .shot-mobile .shot-frame{border:4px solid var(--ink);border-radius:16px;overflow:hidden}
.first-look .shot-mobile img{border:0;border-radius:0}
.first-look>p{margin-top:.5rem}
.yes-no{margin-top:.7rem}
.yes-no th[scope=col],.yes-no td{text-align:center;padding:.35rem .3rem;width:3.9rem}
.yes-no tbody th,.own-contacts dt{hyphens:auto;overflow-wrap:break-word}
.how summary{color:var(--accent);font-weight:600}
.yes-no tbody th{font-weight:500;padding:.35rem .5rem .35rem 0}
.yes-no .own{background:var(--soft,var(--shade));font-weight:650}
.yes-no thead .own{background:var(--shade)}
.answer{display:inline-flex;gap:.3rem;align-items:center;justify-content:center;white-space:nowrap}
.answer .icon{color:var(--tone);width:1rem;height:1rem;--card:var(--soft)}
.beside .legend{display:grid;gap:.1rem;font-weight:500;margin-top:.5rem}
.beside>p{margin-top:.4rem}
.next.card{display:flex;gap:1.1rem;align-items:flex-start;align-self:start}
.next p{margin-top:.4rem}.next>div{min-width:0}
.consultant{width:5.5rem;height:5.5rem;border-radius:50%;object-fit:cover;flex:none}
.ways{display:flex;flex-wrap:wrap;gap:.3rem 1.25rem;margin-top:.5rem;font-weight:650}
.annex{margin-top:clamp(2.5rem,5vw,3.5rem);border-top:2px solid var(--line);padding-top:1.25rem}
.annex>summary{display:flex;gap:.75rem;align-items:center}
.annex>summary::before{content:"+";font-size:1.6rem;line-height:1;font-weight:600;color:var(--accent)}
.annex[open]>summary::before{content:"–"}
.annex>summary h2{font-size:1.25rem}
@supports selector(::details-content){
@media print,(min-width:44rem){.how>summary{display:none}.how::details-content{content-visibility:visible;display:block;height:auto}}
}
@media screen and (max-width:43.99rem){
h2{font-size:1.15rem}
.annex h2{font-size:1.25rem}
.sentence{font-size:1.1rem;margin-top:.4rem}
.hero{padding-top:.8rem}
.hero-facts{margin:.2rem 0 .3rem;font-size:.9375rem}
.beside>p,.own-contacts>p:last-child{display:none}
.beside .legend{font-size:.8125rem}
.consultant{width:3.5rem;height:3.5rem}
.next.card{padding:.8rem 1rem;gap:.8rem}
.strip{padding:.5rem .9rem}.strip ul{gap:.1rem 1rem;font-size:.9375rem}
.own-contacts dl{row-gap:.3rem;margin-top:.4rem}
.yes-no th[scope=col],.yes-no td,.yes-no tbody th{padding-top:.22rem;padding-bottom:.22rem}
.yes-no th[scope=col],.yes-no td{width:2.7rem}.yes-no .own,.yes-no thead .own{width:4.2rem}.yes-no td:not(.own) .icon{display:none}
.first-look .shots,.yes-no{margin-top:.4rem}
.owner-lead,.path-section>.quiet{display:none}
.step{padding:.12rem 0}
.step .ring{width:2.4rem}
.step:not(:last-child)::after{left:calc(1.2rem - 1px)}
.step .ring-middle .icon{width:1.1rem;height:1.1rem}
.step-text{grid-template-columns:1fr auto!important}
.step-question{display:none}
.step-state{grid-column:2!important;grid-row:1!important;margin:0!important}
.path{gap:0;margin-top:.5rem}
.hero{gap:.8rem}
.score-card{grid-template-columns:auto 1fr;gap:0 1rem;padding:.6rem 1rem;align-items:center}
.score-card .score-title{grid-column:1/3}.score-card .score-number{font-size:2.2rem}.score-card .bar,.score-card .small{grid-column:1/3;margin-top:.3rem}
.score-card .score{grid-column:1/3}
.action p,.own-contacts,.beside,.next{font-size:.9375rem}
.top .wrap{padding-top:.4rem;padding-bottom:.4rem}.top-aside span:first-child{display:none}
.section{margin-top:1.25rem}
.annex{margin-top:1.5rem}.annex .section{margin-top:2rem}
.action{gap:.35rem;padding:.9rem 1rem}
.action-more{display:none}
.actions{gap:.7rem;margin-top:.7rem}
.action-place{font-size:1.5rem;top:.55rem}
.first-look .shot-mobile{flex:0 0 7rem}
.first-look .shot-desktop{flex:1 1 auto}
}
@media screen and (max-width:22rem){.yes-no .icon{display:none}.yes-no .own,.yes-no thead .own{width:3rem}.yes-no th[scope=col],.yes-no td{width:2.3rem;font-size:.875rem}}
@media print,(min-width:56rem){
.side-by-side{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.side-by-side>:only-child{grid-column:1/-1}
}
`;
