import { HELLO, type FrameConfig, type HostMessage } from '../shared/messages.ts';
import { measure } from './health.ts';
import { takeNoFocus } from './health-quiet.ts';
import { natives } from './natives.ts';
import { createOutbox } from './outbox.ts';
import { Session } from './session.ts';

/** Takes the port from the parent, once, before any page code runs; nothing else is ever read from window messages. */
function listen(event: MessageEvent<{ config?: FrameConfig }>): void {
  const [port] = event.ports;
  const config = event.data?.config;
  if (event.source !== window.parent || !port || !config) return;
  window.removeEventListener('message', listen);
  event.stopImmediatePropagation();
  // Said by the server that set the policy, so that the two agree.
  const open = document.documentElement.dataset.outside === 'allow';
  serve(port, open ? { ...config, outside: 'allow' } : config);
}

function serve(port: MessagePort, config: FrameConfig): void {
  const post = port.postMessage.bind(port);
  const session = new Session(config, createOutbox(post));
  session.prepare();
  port.addEventListener('message', (event: MessageEvent<HostMessage>) => {
    const data = natives.dataOf(event) as HostMessage;
    if (data.t === 'ping') post({ t: 'pong', n: data.n, scroll: Math.round(window.scrollY) });
    else if (data.t === 'quiet') takeNoFocus();
    else if (data.t === 'expect') session.expect(data.files);
    else if (data.t === 'measure') {
      const answer = (result: unknown): void => post({ t: 'measured', n: data.n, result });
      void measure(data.step, data.width, config.base).then(answer, () => answer(null));
    } else session.receive(data);
  });
  port.start();
}

if (window.parent !== window) {
  window.addEventListener('message', listen);
  natives.postToParent(HELLO, '*');
}
