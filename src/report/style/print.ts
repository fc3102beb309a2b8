/**
 * Clean A4: light, no shadows, nothing cut through the middle, the printed page's own margins. A shorter form: what weighs most is
 * printed in full, the rest as its line; what is in order by its name; one proof each. The page on the screen has everything.
 */
export const PRINT = `
@page{size:A4;margin:11mm 13mm 10mm}
@media print{
.annex:not([open]){display:none}
.annex{break-before:page;border:0;margin:0;padding:0}.annex>summary::before{display:none}
.side-by-side{gap:0 1.5rem;break-inside:avoid}.next,.bottom{break-inside:avoid}.side-by-side:has(>.next:only-child),.side-by-side+.next,.bottom{break-before:avoid}
.strip{padding:.35rem .8rem}
.own-contacts dl{row-gap:.2rem;margin-top:.4rem}
.trouble{padding:.4rem .7rem;margin-top:.4rem}
.yes-no th[scope=col],.yes-no td,.yes-no tbody th{padding-top:.15rem;padding-bottom:.15rem}.yes-no th[scope=col],.yes-no td{width:3.4rem}
.consultant{width:4.5rem;height:4.5rem}
.first-look .shots{margin-top:.4rem}.first-look .shot-mobile{flex:0 0 25mm}.first-look .shot-desktop{flex:1 1 auto;max-width:none}.first-look .shot img{max-height:none;width:100%}
:root{color-scheme:light;--paper:#fff;--shade:#fff;--shadow:none}
html{font-size:8.4pt}
body{background:#fff;line-height:1.42;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.wrap{max-width:none;padding:0}
.skip,.contents,.no-print,button,.button{display:none!important}
h1,h2,h3,h4,h5,summary,.stage-head,.about{break-after:avoid}
.stage-head,.about,.speed .two+p{break-inside:avoid}.about+.group{break-before:avoid}.speed .two+p{break-before:avoid}
.finding,.action,.measure,.channel,.card,.sighting,figure,tr,.step,.checklist li,.unknown-reason,.glossary dl>div{break-inside:avoid}
p,li{orphans:3;widows:3}
.section{margin-top:1.1rem}
.card{padding:.6rem .8rem}
details>summary{list-style:none}
details:not(.passed,.folded,.chooser,.annex)::details-content{content-visibility:visible;display:block;height:auto}
.top .wrap{padding:.3rem 0}
.bottom{margin-top:1rem}.bottom .wrap{padding:.5rem 0 0}
.awning{height:6px}
a{text-decoration:none}
.hero{padding-top:.9rem}
.score-number{font-size:2.8rem}
.mix{grid-template-columns:repeat(4,1fr);gap:.5rem;margin-top:.7rem}
.channel{padding:.5rem .7rem;gap:.25rem}
.channel .chip{white-space:normal}
.path{margin-top:.8rem}
.step .ring{width:3.4rem}
.step:not(:last-child)::after{top:calc(1.7rem - 1px)}
.actions{grid-template-columns:repeat(3,1fr);gap:.75rem;margin-top:.8rem}
.action{gap:.4rem}.action-place{top:.4rem;right:.8rem;font-size:1.5rem}
.shots{gap:1rem;margin-top:.7rem}
.shot-desktop{flex:0 1 auto;max-width:60%}.shot-mobile{flex:0 1 auto}
.shot img{width:auto;max-height:44mm}
.shot-mobile img{border-width:3px;border-radius:12px}
.stage{padding-top:.9rem}
.stage-head .ring{width:3.4rem;font-size:1.1rem}
.stage-head .chip{margin-top:.15rem}
.about{margin-top:.4rem}
.group{display:block;margin-top:.8rem}.group>*+*{margin-top:.45rem}
.finding{gap:.35rem}
.folded{padding-block:.4rem}
.passed summary::after,.folded summary::after{display:none}
.finding-foot{padding-top:.3rem}
.sightings{margin-top:.25rem;gap:.2rem}
.finding .sightings li:nth-child(n+2),.passed .sightings{display:none}
.group.is-good{display:grid;grid-template-columns:repeat(3,1fr);gap:0 1.25rem}.group.is-good>*{margin-top:0}
.group.is-good>h3{grid-column:1/-1}
.passed{padding:.2rem 0;border:0;break-inside:avoid}
.passed .quiet,.passed .only-spoken{display:none}
.passed strong{font-weight:500}
.unknown-reason{padding:.5rem .8rem}
.unknown-reason .dotted{display:block;padding:0}
.unknown-reason .dotted li{display:inline}
.unknown-reason .dotted li:not(:last-child)::after{content:" · "}
.rings{grid-template-columns:repeat(4,1fr);margin:.7rem 0;gap:.75rem}
.rings li{gap:.6rem}.rings .ring{width:3.2rem;font-size:1rem}
.measures{gap:.75rem;margin:.6rem 0}
.histogram svg{height:5rem}
.contacts ul{gap:.15rem}.contacts br,.contacts .where{display:none}
thead{break-after:avoid}
th,td{padding:.25rem .6rem .25rem 0}
.glossary dl{grid-template-columns:repeat(3,1fr);gap:.5rem 1.25rem;font-size:.85em;margin-top:.6rem}
.glossary summary::before{display:none}
.method{break-inside:avoid}.method p{max-width:none;margin-top:.2rem;font-size:.85em}
}
`;
