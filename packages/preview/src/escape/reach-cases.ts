import type { EscapeCase } from './case.ts';

/** Reading what belongs to the studio: windows, cookies, storage, answers of its interface, other projects. */
export const reachCases: readonly EscapeCase[] = [
  { name: 'document of the parent', script: 'take(parent.document.cookie)' },
  { name: 'document of the top window', script: 'take(top.document.documentElement.outerHTML)' },
  { name: 'address of the parent', script: 'take(parent.location.href)' },
  {
    name: 'globals of the parent',
    script: 'take(String(parent.engine)); take(String(parent.localStorage.secret))',
  },
  { name: 'element of the frame', script: 'take(frameElement.ownerDocument.cookie)' },
  { name: 'opener', script: 'take(opener.document.cookie)' },
  {
    name: 'origins of the ancestors',
    script: 'take([...location.ancestorOrigins].length > 9 ? "many" : "few")',
  },
  {
    name: 'windows beside this one',
    script: 'for (let i = 0; i < parent.frames.length; i++) take(parent.frames[i].document.cookie)',
  },
  { name: 'named windows', script: 'take(window.open("", "studio").document.cookie)' },
  {
    name: 'cookies',
    script:
      'take(document.cookie); document.cookie = "stolen=1; path=/; domain=localhost"; take(document.cookie)',
  },
  {
    name: 'cookies by the native getter',
    script:
      'take(Object.getOwnPropertyDescriptor(HTMLDocument.prototype, "cookie")?.get.call(document)); take(await cookieStore.getAll())',
  },
  {
    name: 'cookies of a new document',
    script:
      'take(document.implementation.createHTMLDocument("x").cookie); take(new DOMParser().parseFromString("x", "text/html").cookie)',
  },
  {
    name: 'storage',
    script:
      'take(localStorage.getItem("secret")); take(sessionStorage.getItem("secret")); take(Object.keys(localStorage))',
  },
  {
    name: 'storage by the native getter',
    script:
      'take(Object.getOwnPropertyDescriptor(Window.prototype, "localStorage")?.get.call(window).secret)',
  },
  {
    name: 'databases',
    script:
      'take(await indexedDB.databases()); await new Promise((y, n) => { const r = indexedDB.open("x"); r.onsuccess = () => y(take("open")); r.onerror = () => n(r.error) })',
    mayFail: true,
  },
  { name: 'caches', script: 'take(await caches.keys())' },
  { name: 'private files', script: 'take(String(await navigator.storage.getDirectory()))' },
  { name: 'locks of the app', script: 'take(await navigator.locks.query())' },
  {
    name: 'channels of the app',
    script:
      'const c = new BroadcastChannel("studio"); c.onmessage = (e) => take(e.data); c.postMessage("host-secret?"); await new Promise((y) => setTimeout(y, 300))',
  },
  { name: 'shared worker of the app', script: 'take(String(new SharedWorker("APP/worker.js")))' },
  { name: 'storage access', script: 'take(await document.requestStorageAccess())' },
  {
    name: 'interface of the app by fetch',
    script:
      'for (const p of ["/api/secret", "APP/api/secret", "/preview/../api/secret", "/api/trpc/chat.list"]) { const r = await fetch(p, { credentials: "include", mode: "cors" }); take(r.status + (r.status === 404 ? "" : await r.text())) }',
  },
  {
    name: 'interface of the app past the patched fetch',
    script:
      'const f = document.createElement("iframe"); document.body.append(f); take(await (await f.contentWindow.fetch("APP/api/secret")).text())',
  },
  {
    name: 'interface of the app by XMLHttpRequest',
    script:
      'await new Promise((y) => { const x = new XMLHttpRequest(); x.open("GET", "APP/api/secret"); x.withCredentials = true; x.onloadend = () => y(take(x.responseText)); x.send() })',
  },
  {
    name: 'interface of the app by a form in a frame',
    body: '<iframe name="inner"></iframe><form id="f" method="post" action="APP/api/secret" target="inner"><input name="a" value="b"></form>',
    script:
      'document.getElementById("f").requestSubmit(); HTMLFormElement.prototype.submit.call(document.getElementById("f"))',
  },
  {
    name: 'the app’s pages in a frame',
    body: '<iframe src="APP/"></iframe><object data="APP/"></object><embed src="APP/">',
    script: 'await new Promise((y) => setTimeout(y, 300)); take(frames[0].document.cookie)',
  },
  {
    name: 'the app’s script in the page',
    script:
      'await new Promise((y) => { const s = document.createElement("script"); s.src = "APP/host.js"; s.onload = () => y(take("ran")); s.onerror = () => y(take("refused")); document.head.append(s) })',
  },
  { name: 'the app’s script as a module', script: 'take(Object.keys(await import("APP/host.js")))' },
  {
    name: 'pictures of the app',
    script:
      'await new Promise((y) => { const i = new Image(); i.src = "APP/api/avatar"; i.onload = i.onerror = (e) => y(take(e.type)) })',
  },
  {
    name: 'paths of other projects',
    script:
      'for (const p of ["p/1/index.html", "../api/secret", "cdn/../../api/secret", "cdn/%2e%2e/%2e%2e/api/secret"]) { try { take((await fetch("APP/preview/" + p)).status) } catch (e) { take(e.name) } }',
  },
  {
    name: 'the parent’s timing entries',
    script:
      'take(performance.getEntriesByType("resource").map((e) => e.name).filter((n) => n.includes("/api/")))',
  },
  { name: 'referrer', script: 'take(document.referrer)' },
];
