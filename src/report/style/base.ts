/** Type, links, header and footer: what every page has. */
export const BASE = `
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",sans-serif;overflow-wrap:anywhere}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
h1,h2,h3,h4{line-height:1.2;text-wrap:balance}
h1{font-size:clamp(1.8rem,1.4rem + 1.5vw,2.5rem);letter-spacing:-.02em;font-weight:750}
h2{font-size:clamp(1.3rem,1.15rem + .7vw,1.65rem);letter-spacing:-.01em}
h3{font-size:1.1rem}
h4{font-size:1rem}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
img,svg{display:block;max-width:100%}
.wrap{max-width:68rem;margin:0 auto;padding:0 clamp(1rem,4vw,2rem)}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;z-index:2;background:var(--card);padding:.5rem 1rem}
.sprites{position:absolute}
.icon{width:1.15em;height:1.15em;flex:none}
.quiet{color:var(--muted)}
.glued{white-space:nowrap}
:is(:lang(it),:lang(es)) q{quotes:"«" "»" "“" "”"}:lang(fr) q{quotes:"«\\a0" "\\a0»"}
p{text-wrap:pretty}.card p{text-wrap:auto}
.small{font-size:.875rem}
.hidden,.only-spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.top{background:var(--card)}
.top .wrap{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;justify-content:space-between;align-items:center;padding-top:.7rem;padding-bottom:.7rem}
.brand{display:flex;align-items:center;gap:.55rem;font-weight:700}
.brand img{height:36px;width:auto;max-width:160px;object-fit:contain}
.brand .icon{width:1.5rem;height:1.5rem;color:var(--accent)}
.top-aside{display:flex;flex-wrap:wrap;gap:0 1rem;color:var(--muted);font-size:.875rem}
.awning{height:9px;background:repeating-linear-gradient(90deg,var(--accent) 0 22px,var(--card) 22px 44px);border-bottom:1px solid var(--line)}
.bottom{border-top:1px solid var(--line);background:var(--card);margin-top:3.5rem}
.bottom .wrap{display:flex;flex-wrap:wrap;gap:1rem 2rem;align-items:center;padding-top:1.5rem;padding-bottom:2rem}
.made{color:var(--muted);font-size:.875rem;margin-left:auto}
.button,button{display:inline-flex;align-items:center;gap:.5rem;min-height:2.75rem;padding:.5rem 1.1rem;border:1px solid var(--accent);border-radius:999px;background:var(--accent);color:var(--on-accent);font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
.plain{background:transparent;color:var(--accent)}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.55rem .75rem .55rem 0;border-bottom:1px solid var(--line)}
thead th{font-size:.875rem;color:var(--muted);font-weight:600}
.card{background:var(--card);border:1px solid var(--line);border-radius:var(--radius);padding:1.1rem 1.25rem;box-shadow:var(--shadow)}
.chip{display:inline-flex;align-items:center;gap:.35rem;padding:.12rem .6rem .12rem .4rem;border-radius:999px;font-size:.875rem;font-weight:600;white-space:nowrap}
.is-good{--tone:var(--good);--soft:var(--good-soft)}.is-half{--tone:var(--half);--soft:var(--half-soft)}.is-weak{--tone:var(--weak);--soft:var(--weak-soft)}.is-unknown,.is-none{--tone:var(--unknown);--soft:var(--unknown-soft)}
.chip{color:var(--tone);background:var(--soft)}
.chip .icon{--card:var(--soft)}
.ring{--tone:var(--unknown);position:relative;display:inline-grid;place-items:center;flex:none;width:4.5rem;aspect-ratio:1;color:var(--tone)}
.ring.is-good{--tone:var(--good)}.ring.is-half{--tone:var(--half)}.ring.is-weak{--tone:var(--weak)}
.ring>svg{position:absolute;inset:0;width:100%;height:100%}
.ring circle{fill:none;stroke-width:5}
.ring-track{stroke:var(--unknown-soft)}
.ring-arc{stroke:var(--tone);stroke-linecap:butt}
.ring-none{stroke:var(--unknown);stroke-dasharray:1.5 2.5}
.ring-middle{position:relative;font-weight:750;font-variant-numeric:tabular-nums}
.ring-middle .icon{width:1.6rem;height:1.6rem}
.bar{width:100%;height:8px;border-radius:4px;overflow:hidden}
.bar-track{fill:var(--unknown-soft)}.bar-full{fill:var(--accent)}
.bar-ink .bar-full{fill:var(--ink)}.bar-good .bar-full{fill:var(--good)}.bar-half .bar-full{fill:var(--half)}.bar-weak .bar-full{fill:var(--weak)}
.histogram svg{width:100%;height:9rem}
.column{fill:color-mix(in srgb,var(--accent) 38%,var(--card))}
.column.here{fill:var(--accent)}
.axis{display:flex;justify-content:space-between;color:var(--muted);font-size:.8125rem;border-top:1px solid var(--line);padding-top:.2rem;font-variant-numeric:tabular-nums}
details>summary{cursor:pointer}
`;
