/** Clean A4: light, no shadows, nothing cut through the middle, closed details opened, the printed page's own margins. */
export const PRINT = `
@page{size:A4;margin:14mm 13mm}
@media print{
:root{color-scheme:light;--paper:#fff;--shade:#fff;--shadow:none}
html{font-size:9.5pt}
body{background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.wrap{max-width:none;padding:0}
.skip,.contents,.no-print,button,.button{display:none!important}
h1,h2,h3,h4,summary{break-after:avoid}
.finding,.action,.measure,.channel,.card,.sighting,figure,tr,.step{break-inside:avoid}
.section{margin-top:1.6rem}
details>summary{list-style:none}
details:not(.passed)::details-content{content-visibility:visible;display:block;height:auto}
.bottom{margin-top:1.5rem}
.mix{grid-template-columns:repeat(4,1fr)}
.channel .chip{white-space:normal}
.passed summary::after,.folded summary::after{display:none}
.finding{padding:.7rem .9rem;gap:.45rem}
.stage{break-before:auto}
.step .ring{width:3.6rem}
.step:not(:last-child)::after{top:calc(1.8rem - 1px)}
.awning{height:6px}
a{text-decoration:none}
}
`;
