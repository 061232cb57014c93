import type { EscapeCase } from './case.ts';

/** Lying to the studio, and taking what it hands to the page. */
export const bridgeCases: readonly EscapeCase[] = [
  { name: 'forged greeting', script: 'parent.postMessage("studio-preview-hello", "*")', mayFail: true },
  {
    name: 'forged messages',
    script:
      'for (const t of ["settled", "reload", "restored", "pong", "outside", "navigate", "failure", "console", "auth"]) parent.postMessage({ t, run: 1, page: "x", token: "y" }, "*")',
  },
  {
    name: 'forged port',
    script:
      'const c = new MessageChannel(); parent.postMessage({ config: {} }, "*", [c.port2]); parent.postMessage({ port: 1 }, "*", [new MessageChannel().port1])',
  },
  {
    name: 'stolen port',
    script:
      'const d = Object.getOwnPropertyDescriptor(MessageEvent.prototype, "data"); Object.defineProperty(MessageEvent.prototype, "data", { get() { if (this.target instanceof MessagePort) take("host-secret port"); return d.get.call(this) } }); MessagePort.prototype.postMessage = function () { take("host-secret port") }; Function.prototype.call = Function.prototype.apply = function () { if (this instanceof MessagePort) take("host-secret port") }; console.log("x"); await new Promise((y) => setTimeout(y, 1200))',
    mayFail: true,
  },
  {
    name: 'spoiled builtins',
    script:
      'for (const [o, names] of [[Array.prototype, ["push", "map", "forEach", "filter", "slice"]], [Map.prototype, ["get", "set"]], [Set.prototype, ["has", "add"]], [Promise.prototype, ["then"]], [JSON, ["stringify", "parse"]], [String.prototype, ["replace", "slice"]]]) for (const n of names) { const f = o[n]; o[n] = function (...a) { for (const x of [this, ...a]) if (x instanceof MessagePort) take("host-secret port"); return f.apply(this, a) } } console.log("x"); fetch("missing.json")',
  },
  {
    name: 'polluted prototypes',
    script:
      'const evil = JSON.parse("{\\"__proto__\\":{\\"polluted\\":true},\\"constructor\\":{\\"prototype\\":{\\"polluted\\":true}}}"); parent.postMessage(evil, "*"); console.log(evil); console.error(Object.assign(Object.create(null), evil)); Object.prototype.t = "settled"; Object.prototype.run = 1',
  },
  { name: 'flood of the console', script: 'for (let i = 0; i < 200000; i++) console.log("line " + i)' },
  {
    name: 'huge messages',
    script:
      'const s = "x".repeat(20_000_000); console.log(s); console.error(new Error(s)); parent.postMessage({ t: "console", run: 1, entries: [{ level: "log", text: s, count: 1 }] }, "*")',
  },
  {
    name: 'hostile values in the console',
    script:
      'console.log({ get a() { throw 1 }, toString() { throw 2 }, toJSON() { throw 3 } }, new Proxy({}, { ownKeys() { throw 4 }, get() { throw 5 } })); console.log("%s%s%s", { toString() { throw 6 } }); throw { get message() { throw 7 }, toString() { throw 8 } }',
    mayFail: true,
  },
  {
    name: 'markup in what the studio shows',
    script:
      'console.error("<img src=CANARY/console.png onerror=parent.stolen=1>"); document.title = "<script>parent.stolen=1</script>"; history.replaceState(null, "", "#<img src=CANARY/hash.png>"); fetch("https://<b>x</b>.canary.test/").catch(() => 0); throw new Error("<img src=CANARY/error.png>")',
    mayFail: true,
  },
  {
    name: 'endless messages',
    script:
      'const c = setInterval(() => parent.postMessage({ t: "pong", n: 1e9 }, "*"), 1); setTimeout(() => clearInterval(c), 500)',
  },
  {
    name: 'a page that looks like the studio',
    script:
      'parent.postMessage({ type: "studio:sign-in", token: "x" }, "*"); window.top.postMessage({ source: "react-devtools-bridge" }, "*")',
  },
];

/** Abilities of the browser that a preview has no need of. */
export const abilityCases: readonly EscapeCase[] = [
  {
    name: 'camera and microphone',
    script: 'take(String(await navigator.mediaDevices.getUserMedia({ video: true, audio: true })))',
  },
  { name: 'screen', script: 'take(String(await navigator.mediaDevices.getDisplayMedia()))' },
  {
    name: 'place',
    script:
      'take(await new Promise((y) => navigator.geolocation.getCurrentPosition((p) => y("host-secret place " + p.coords.latitude), (e) => y("refused " + e.code))))',
  },
  {
    name: 'notifications',
    script:
      'take(await Notification.requestPermission()); new Notification("x", { icon: "CANARY/icon.png" })',
  },
  {
    name: 'clipboard',
    script:
      'take(await navigator.clipboard.readText()); take(await Clipboard.prototype.readText.call(navigator.clipboard))',
  },
  {
    name: 'clipboard by commands',
    body: '<textarea id="t"></textarea>',
    script:
      'document.getElementById("t").focus(); take(String(document.execCommand("paste"))); take(document.getElementById("t").value)',
  },
  {
    name: 'full screen',
    body: '<button id="b">x</button>',
    script:
      'document.getElementById("b").onclick = () => document.documentElement.requestFullscreen().then(() => take("host-secret full"), (e) => take("refused"))',
    click: '#b',
  },
  {
    name: 'pointer',
    body: '<button id="b">x</button>',
    script:
      'document.getElementById("b").onclick = async () => { try { await document.body.requestPointerLock(); take("host-secret lock") } catch (e) { take("refused") } }',
    click: '#b',
  },
  { name: 'keyboard', script: 'await navigator.keyboard.lock()' },
  {
    name: 'credentials',
    script:
      'take(await navigator.credentials.get({ password: true, mediation: "silent" })); await navigator.credentials.get({ publicKey: { challenge: new Uint8Array(8) } })',
  },
  {
    name: 'identity',
    script:
      'await navigator.credentials.get({ identity: { providers: [{ configURL: "CANARY/fed.json", clientId: "x" }] } })',
  },
  {
    name: 'devices',
    script:
      'await Promise.allSettled([navigator.usb?.getDevices(), navigator.hid?.getDevices(), navigator.serial?.getPorts(), navigator.bluetooth?.getAvailability(), navigator.requestMIDIAccess()].map((p) => p?.then?.((v) => take(v)))); ',
  },
  { name: 'files', script: 'await window.showOpenFilePicker()' },
  {
    name: 'dialogs',
    script:
      'alert("x"); take(String(confirm("x"))); take(String(prompt("x"))); print(); window.onbeforeunload = () => "stay"; HTMLDialogElement.prototype.showModal.call(document.body.appendChild(document.createElement("dialog")))',
  },
  { name: 'sharing', script: 'await navigator.share({ url: "CANARY/share" })' },
  {
    name: 'sleep and installs',
    script:
      'await navigator.wakeLock.request("screen"); navigator.registerProtocolHandler("web+x", "APP/%s")',
  },
  {
    name: 'focus of the studio',
    script: 'parent.focus(); window.focus(); parent.close(); top.close(); window.close(); parent.blur()',
  },
  { name: 'endless loop', script: 'setTimeout(() => { for (;;); }, 50)', mayFail: true },
];
